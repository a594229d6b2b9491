"""Turns of a conversation."""

from convert import ir
from convert.ir.build import inlines
from pressroom import FRAME, desk, set_at


def test_the_name_hangs_beside_the_words():
    (made,) = set_at(desk(), ir.Dialogue(inlines("记者"), inlines("您好")))
    assert (made.label.runs[0].text, made.text) == ("记者", "您好")
    assert made.setting.left - made.label.width == FRAME.left


def test_the_name_is_in_the_family_of_strong_words():
    table = desk()
    (made,) = set_at(table, ir.Dialogue(inlines("记者"), inlines("您好")))
    look = table.looks.known[made.label.runs[0].style]
    assert look.family == table.theme.strong


def test_a_box_is_as_wide_as_its_names_need():
    size = desk().style("dialogue").size
    turns = [ir.Dialogue(inlines(name), inlines("您好")) for name in ("问：", "陈老师：")]
    assert [one.setting.left for one in set_at(desk(), *turns)] == [4 * size] * 2
    assert [one.setting.left for one in set_at(desk(), turns[0])] == [2 * size]


def test_a_space_parts_a_name_from_the_words_where_no_colon_does():
    size = desk().style("dialogue").size
    names = [inlines(name) for name in ("问：", "问")]
    gaps = [set_at(desk(), ir.Dialogue(name, inlines("好")))[0].label.gap for name in names]
    assert gaps == [0, size]
