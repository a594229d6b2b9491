"""Entries of notes or sources."""

from convert import ir
from convert.ir.build import inlines
from pressroom import FRAME, desk, set_at


def test_it_hangs_beside_its_label():
    (made,) = set_at(desk(), ir.Reference(inlines("某书"), "[1]"))
    assert (made.label.runs[0].text, made.text) == ("[1]", "某书")
    assert made.setting.left > FRAME.left


def test_without_a_label_it_fills_the_measure():
    (made,) = set_at(desk(), ir.Reference(inlines("某书")))
    assert (made.label, made.setting.left) == (None, FRAME.left)


def test_entries_of_one_row_stand_below_one_another():
    books = (ir.Reference(inlines("书"), label) for label in ("[1]", "[12]"))
    first, second = set_at(desk(), *books)
    assert first.setting.left == second.setting.left == FRAME.left + 3 * first.setting.style.size
