"""Lines kept as they are."""

from convert import ir
from pressroom import desk, set_at


def test_line_ends_and_spaces_are_kept():
    (made,) = set_at(desk(), ir.Verbatim("甲\n  乙"))
    assert made.text == "甲\n  乙"
    assert (made.indent, made.style.family) == (0, "mono")
