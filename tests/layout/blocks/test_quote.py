"""Quotations."""

from convert import ir
from convert.ir.build import inlines
from pressroom import FRAME, THEME, desk, paragraph, set_at


def test_it_is_inset_on_both_sides_and_its_paragraphs_keep_their_indent():
    size = THEME.style("quote").size
    first, last = set_at(desk(), ir.Quote((paragraph("甲"), paragraph("乙"))))
    assert {one.setting.left for one in (first, last)} == {FRAME.left + 2 * size}
    assert {one.setting.width for one in (first, last)} == {FRAME.width - 4 * size}
    assert first.setting.indent == 2 * size


def test_space_stands_around_it_and_not_inside():
    first, last = set_at(desk(), ir.Quote((paragraph("甲"), paragraph("乙"))))
    assert first.setting.before > 0 < last.setting.after
    assert (first.setting.after, last.setting.before) == (0, 0)


def test_all_of_it_is_one_block_with_space_below():
    made = set_at(desk(), ir.Quote((paragraph("甲"), paragraph("乙"), paragraph("丙"))))
    assert {one.setting.beyond for one in made} == {made[-1].setting.after}


def test_whose_words_they_are_stands_at_the_end():
    *_, words, whose = set_at(desk(), ir.Quote((paragraph("甲"),), inlines("——某人")))
    assert (whose.text, whose.setting.style.align) == ("——某人", "end")
    assert words.setting.is_tied
