"""Turns of a conversation."""

from convert import ir
from convert.ir.build import inlines
from pressroom import FRAME, desk, set_at


def test_the_name_hangs_beside_the_words():
    (made,) = set_at(desk(), ir.Dialogue(inlines("记者"), inlines("您好")))
    assert (made.label.runs[0].text, made.text) == ("记者", "您好")
    assert made.left - made.label.width == FRAME.left


def test_the_name_is_in_the_family_of_strong_words():
    table = desk()
    (made,) = set_at(table, ir.Dialogue(inlines("记者"), inlines("您好")))
    look = table.looks.known[made.label.runs[0].style]
    assert look.family == table.theme.strong
