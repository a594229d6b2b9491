"""Captions."""

from convert import ir
from convert.ir.build import inlines
from pressroom import desk, set_at


def test_it_stands_in_the_middle():
    (made,) = set_at(desk(), ir.Caption(inlines("图一")))
    assert (made.text, made.setting.style.align) == ("图一", "center")
