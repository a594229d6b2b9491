"""Contents."""

from convert import ir
from convert.ir.build import inlines
from convert.layout.blocks.contents import contents, named
from pressroom import FRAME, desk, paragraph

BLOCKS = named((ir.Heading(2, inlines("甲"), "one"), paragraph("文"), ir.Heading(3, inlines("乙"))))


def test_each_heading_is_a_link_to_its_place_whose_page_is_set_beside_it():
    name, *entries = contents(BLOCKS, FRAME, desk())
    assert (name.text, name.rank) == ("目录", 1)
    assert [one.text for one in entries] == ["甲", "乙"]
    assert [one.overlays[0].target for one in entries] == ["#one", "#heading 3"]
    assert [one.listed for one in entries] == ["one", "heading 3"]


def test_lower_ranks_stand_further_in_and_the_text_is_ranked_afresh():
    table = desk()
    _, first, second = contents(BLOCKS, FRAME, table)
    assert second.setting.left > first.setting.left
    assert table.open_levels == []


def test_lower_ranks_are_lists_in_lists():
    table = desk()
    levels = (1, 2, 3, 1, 2)
    blocks = named(ir.Heading(level, inlines("题")) for level in levels)
    list(contents(blocks, FRAME, table))
    elements = table.tree.elements
    entries = [one for one in elements if one.kind == "entry"]
    parents = [one.parent for one in entries]
    assert [elements[one].kind for one in parents] == ["contents"] * len(levels)
    assert parents[0] == parents[3]
    assert elements[parents[1]].parent == elements[parents[4]].parent == parents[0]


def test_chapters_are_weightier_than_their_sections_where_there_are_any():
    for levels, families in (((1, 2, 1), ["hei", "song", "hei"]), ((1, 1), ["song", "song"])):
        table = desk()
        _, *entries = contents(named(ir.Heading(n, inlines("题")) for n in levels), FRAME, table)
        looks = [table.looks.known[one.runs[0].style].family for one in entries]
        assert looks == families


def test_headings_of_one_name_are_told_apart():
    blocks = named(ir.Heading(1, inlines(words), "same") for words in "甲乙")
    assert [one.identifier for one in blocks] == ["same", "heading 2"]


def test_notes_of_headings_are_left_out():
    noted = ir.Heading(1, inlines("题", ir.Note((paragraph("注"),))))
    _, entry = contents(named((noted,)), FRAME, desk())
    assert entry.text == "题"


def test_without_headings_there_are_none():
    assert list(contents((paragraph("文"),), FRAME, desk())) == []
