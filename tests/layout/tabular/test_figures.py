"""Columns of figures."""

import pytest

from convert import ir
from convert.ir.build import inlines
from convert.layout.tabular.figures import has_figures


def column(*words):
    return [ir.TableCell((ir.Paragraph(inlines(one)),) if one else ()) for one in words]


@pytest.mark.parametrize(
    "words",
    [("1", "22", ""), ("1,234.5", "−3"), ("3.5%", "—"), ("12 kg", "9 kg"), ("￥12", "约30万")],
)
def test_numbers_are_told(words):
    assert has_figures(column(*words))


@pytest.mark.parametrize("words", [("1", "甲"), ("—", "—"), ("", ""), ("2024年春",), ("1号楼",)])
def test_so_is_what_is_none(words):
    assert not has_figures(column(*words))
