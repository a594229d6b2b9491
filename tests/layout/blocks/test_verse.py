"""Verse."""

import pytest

from convert import ir
from convert.ir.build import inlines
from convert.layout.page import TextLine
from pressroom import article, desk, laid, said, set_at


def test_its_line_ends_are_kept():
    node = ir.Verse(inlines("天地", ir.LineBreak(), "玄黄"))
    (made,) = set_at(desk(), node)
    assert (made.text, made.setting.style.align, made.setting.indent) == ("天地\n玄黄", "start", 0)


def test_no_line_of_it_stands_alone_on_a_page():
    (made,) = set_at(desk(), ir.Verse(inlines("天地", ir.LineBreak(), "玄黄")))
    assert made.setting.least == 2


def test_lines_that_the_measure_turned_hang():
    end = ir.LineBreak()
    node = ir.Verse(inlines("天" * 60, end, "玄黄", end, end, "地"))
    document = laid(article(node))
    lines = [piece for piece in next(document.pages()).pieces if isinstance(piece, TextLine)]
    places = [line.x - lines[0].x for line in lines]
    em = lines[0].size
    assert places == pytest.approx([0, 2 * em, 0, 0, 0])
    assert [said(document, line) for line in lines][2:] == ["玄黄\n", "\n", "地"]
    right = max(line.x + line.line.width * em / 1000 for line in lines)
    assert right <= document.area.left + document.area.width - 4 * em + 1e-6
