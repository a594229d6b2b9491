"""Marks of notes, and how pages count them."""

from convert import ir
from convert.layout.marks import counted, marks
from convert.layout.typeset import products
from pressroom import article, laid, paragraph


def items(*blocks):
    document = laid(article(*blocks))
    made = products(document.text, document.alphabet, document.phrases)
    return document, list(document.notes.beside(made))


def said(document, atoms):
    return "".join(document.alphabet.atom(code).text for code in atoms)


def note(words="注"):
    return ir.Note((paragraph(words),))


def test_each_mark_knows_its_line_and_a_page_puts_its_number_in():
    document, (item,) = items(paragraph("天" * 60, note(), "地", note(), "玄" * 60))
    assert [(line, mark.note) for line, mark in marks(item)] == [(1, 1), (1, 2)]
    changed = counted(item, {1: 2, 2: 1})
    shown = {place: said(document, atom) for place, atom in changed.counted[0].items()}
    assert shown == {60: "②", 62: "①"}, "and no copy of all the others"
    assert changed.lines == item.lines


def test_marks_in_cells_stand_in_the_parts_of_their_row():
    cells = (ir.TableCell((paragraph("甲"),)), ir.TableCell((paragraph("乙", note()),)))
    document, (row, _) = items(ir.Table((ir.TableRow(cells),)), paragraph("丙", note()))
    ((part, mark),) = marks(row)
    assert (part, mark.note) == (0, 1)
    ((_, again),) = marks(counted(row, {1: 2}))
    assert again.note == 1
    _, noted = (one.item for one in counted(row, {1: 2}).content)
    assert [said(document, atom) for atom in noted.counted[0].values()] == ["②"]


def test_the_numbers_of_circles_are_as_wide_as_one_another():
    document, (item,) = items(paragraph("天", *[note() for _ in range(25)]))
    ((_, mark), *_) = marks(item)
    widths = {document.alphabet.atom(code).advance for code in mark.counts}
    assert (len(mark.counts), len(widths)) == (25, 1)
