"""Lists."""

from dataclasses import replace

from convert import ir
from pressroom import FRAME, THEME, desk, paragraph, set_at


def items(*contents):
    return tuple(ir.ListItem(content) for content in contents)


def test_items_are_numbered_and_aligned():
    node = ir.List(items((paragraph("甲"),), (paragraph("乙"), paragraph("丙"))), 9)
    made = set_at(desk(), node)
    assert [one.label and one.label.runs[0].text for one in made] == ["9.", "10.", None]
    assert len({one.setting.left for one in made}) == 1


def test_without_numbers_the_theme_gives_the_marker():
    (made,) = set_at(desk(bullet="※"), ir.List(items((paragraph("甲"),)), None, "·"))
    assert made.label.runs[0].text == "※"


def test_a_box_is_a_whole_number_of_ems_and_as_wide_as_its_longest_marker():
    size = THEME.style("item").size
    (short,) = set_at(desk(), ir.List(items((paragraph("甲"),)), 1))
    (long,) = set_at(desk(), ir.List(items((paragraph("甲"),)), 10000))
    assert (short.setting.left - FRAME.left, long.setting.left - FRAME.left) == (2 * size, 4 * size)


def test_a_list_in_an_item_stands_further_in():
    inner = ir.List(items((paragraph("乙"),)), 1)
    outer, nested = set_at(desk(), ir.List(items((paragraph("甲"), inner)), 1))
    assert nested.setting.left > outer.setting.left


def test_an_item_that_begins_with_a_list_has_its_marker_on_a_line_of_its_own():
    inner = ir.List(items((paragraph("乙"),)), 1)
    first, second = set_at(desk(), ir.List(items((inner,)), 7))
    assert (first.text, second.label.runs[0].text) == ("7.", "（1）")


def test_markers_go_on_as_the_first_was_printed():
    node = ir.List(items(*[(paragraph("甲"),)] * 2), 2, "二、")
    assert [one.label.runs[0].text for one in set_at(desk(), node)] == ["二、", "三、"]


def test_bullets_are_as_heavy_as_strong_words():
    table = desk()
    (made,) = set_at(table, ir.List(items((paragraph("甲"),))))
    assert table.looks.known[made.label.runs[0].style].family == table.theme.strong


def test_a_box_is_no_wider_than_its_marker_without_the_blanks_of_its_marks():
    size = desk().style("item").size
    boxes = {"一、": 2, "（一）": 3, "（1）": 2, "1.": 2, "①": 2, "第一条": 4}
    for marker, box in boxes.items():
        (item,) = set_at(desk(), ir.List((ir.ListItem((paragraph("甲"),)),), 1, marker))
        assert item.label.width == box * size


def test_a_list_in_a_cell_or_a_note_is_as_small_as_these_and_its_markers_too():
    node = ir.List(items((paragraph("甲"), ir.List(items((paragraph("乙"),)), 1))), 1, "1.")
    for role in ("cell", "note"):
        made = set_at(desk(), node, frame=replace(FRAME, role=role, align="end"))
        assert {one.setting.style.size for one in made} == {THEME.style(role).size}
        assert {one.label.width for one in made} == {2 * THEME.style(role).size}
        assert {one.setting.style.align for one in made} == {THEME.style(role).align}
