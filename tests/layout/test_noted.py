"""Notes beside their marks."""

from dataclasses import replace

from convert import ir
from convert.layout.typeset import products
from pressroom import THEME, article, laid, paragraph


def beside(*blocks, **changes):
    document = laid(article(*blocks), replace(THEME, **changes))
    made = products(document.text, document.alphabet, document.phrases)
    return list(document.notes.beside(made))


def note(*parts):
    return ir.Note((paragraph(*parts),))


def test_a_mark_holds_its_note_and_that_its_own_marks():
    (item,) = beside(paragraph("甲", note("注", note("中"))))
    (mark,) = item.marks
    (outer,) = mark.items
    label, inner = outer.marks
    assert (outer.matter.text, label.note, label.is_in_label, label.items) == ("注②", 1, True, ())
    assert [one.matter.text for one in inner.items] == ["中"]


def test_marks_in_a_name_stand_in_the_first_line():
    (item,) = beside(ir.Dialogue((ir.Text("问"), note("注")), (ir.Text("答" * 90),)))
    (mark,) = item.marks
    assert (mark.line, mark.is_in_label, mark.at) == (0, True, 1)


def test_where_notes_stand_at_the_end_marks_are_links_and_hold_nothing():
    text, last = beside(paragraph("甲", note("注")), notes="end")
    assert [mark.items for mark in (*text.marks, *last.marks)] == [(), ()]
    assert text.marks[0].counts == ""


def test_what_has_no_marks_is_left_as_it_is():
    (item,) = beside(paragraph("甲"))
    assert item.marks == ()
