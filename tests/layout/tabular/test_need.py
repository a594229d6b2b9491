"""How much room cells need."""

import pytest

from convert import ir
from convert.ir.build import inlines
from convert.layout.tabular.need import LEAST, PICTURE, WORD, need


def of(*blocks):
    return need(ir.TableCell(blocks))


def paragraph(*words):
    return ir.Paragraph(inlines(*words))


@pytest.mark.parametrize(
    ("words", "least", "natural"),
    [("天地", 2, 2), ("天地玄黄宇宙", LEAST, 6), ("state", 3.1, 3.1), ("a" * 40, WORD, 23.05)],
)
def test_han_can_be_divided_and_words_cannot(words, least, natural):
    assert of(paragraph(words)) == pytest.approx((least, natural))


def test_the_longest_line_counts():
    assert of(paragraph("天地", ir.LineBreak(), "玄"), paragraph("黄")).natural == 2
    assert of(ir.Verbatim("天\n天地玄")).natural > 3


def test_what_a_note_says_stands_elsewhere():
    note = ir.Note((paragraph("很长的一条注解"),))
    assert of(paragraph("天", note)).natural < 3


def test_a_picture_has_some_room_and_nothing_needs_none():
    assert of(ir.Figure(ir.Resource("image/png", b"x"))).natural >= PICTURE
    assert of() == (0, 0)
