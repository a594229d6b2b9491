"""Contents, in their first form."""

from convert import ir
from convert.ir.build import inlines
from convert.layout.blocks.contents import contents, named
from pressroom import FRAME, desk, paragraph

BLOCKS = named((ir.Heading(2, inlines("甲"), "one"), paragraph("文"), ir.Heading(3, inlines("乙"))))


def test_each_heading_is_a_link_to_its_place():
    name, *entries = contents(BLOCKS, FRAME, desk())
    assert name.text == "目录"
    assert [one.text for one in entries] == ["甲", "乙"]
    assert [one.overlays[0].target for one in entries] == ["#one", "#heading-3"]


def test_lower_ranks_stand_further_in_and_the_text_is_ranked_afresh():
    table = desk()
    _, first, second = contents(BLOCKS, FRAME, table)
    assert second.left > first.left
    assert table.open_levels == []


def test_without_headings_there_are_none():
    assert list(contents((paragraph("文"),), FRAME, desk())) == []
