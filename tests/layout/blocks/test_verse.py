"""Verse."""

from convert import ir
from convert.ir.build import inlines
from pressroom import desk, set_at


def test_its_line_ends_are_kept():
    node = ir.Verse(inlines("天地", ir.LineBreak(), "玄黄"))
    (made,) = set_at(desk(), node)
    assert (made.text, made.style.align, made.indent) == ("天地\n玄黄", "start", 0)


def test_no_line_of_it_stands_alone_on_a_page():
    (made,) = set_at(desk(), ir.Verse(inlines("天地", ir.LineBreak(), "玄黄")))
    assert made.least == 2
