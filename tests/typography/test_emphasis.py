"""Emphasis dots.  Source: typographic specification 6."""

import pytest

from convert.typography.classes import KINDS
from convert.typography.emphasis import DIAMETER, emphasis_dots, is_dotted, side


def row(text):
    """``text`` as boxes of 1 em."""
    return [(character, KINDS.get(character, "ID"), 1.0) for character in text]


def test_a_comma_has_no_dot():
    """Typographic specification X12."""
    dots = list(emphasis_dots(row("重点，很好"), "zh-CN"))
    assert [dot.x for dot in dots] == [0.5, 1.5, 3.5, 4.5]
    assert {(dot.side, dot.distance, dot.mark) for dot in dots} == {("below", 0.25, "")}
    assert DIAMETER == 0.16


def test_a_dot_stands_in_the_middle_of_its_box_whatever_stands_before_it():
    boxes = [("「", "OP", 0.5), ("重", "ID", 1.0), ("Word", "AL", 2.1), ("点", "ID", 1.0)]
    assert [dot.x for dot in emphasis_dots(boxes, "zh-CN")] == pytest.approx([1.0, 4.1])


@pytest.mark.parametrize("text", ["，", "「", "～", "—", "…", "·", "\u3000", "〜", "‼", "￥"])
def test_marks_and_spaces_have_none(text):
    assert not is_dotted(text, KINDS[text])


@pytest.mark.parametrize(
    ("text", "kind"),
    [("Word", "AL"), ("~", "AL"), (" ", "SP"), ("😀", "EMJ"), ("＃", "ID"), ("～", "ID"),
     ("\ue000", "ID"), ("\uff5f", "ID"), ("甲", "IN")],
)  # fmt: skip
def test_western_runs_emoji_controls_and_objects_have_none(text, kind):
    assert not is_dotted(text, kind)


@pytest.mark.parametrize(
    ("text", "kind"),
    [("葛\U000e0100", "ID"), ("か", "ID"), ("ー", "CJ"), ("々", "NS"), ("〇", "ID")],
)
def test_ideographs_kana_and_what_repeats_them_have_one(text, kind):
    assert is_dotted(text, kind)


@pytest.mark.parametrize(
    ("region", "is_vertical", "where", "mark"),
    [
        ("zh-CN", False, "below", ""), ("zh-HK", False, "below", ""), ("ja", False, "above", ""),
        ("zh-CN", True, "right", ""), ("zh-TW", True, "right", ""), ("ja", True, "right", "﹅"),
    ],
)  # fmt: skip
def test_each_region_has_its_side_and_mark(region, is_vertical, where, mark):
    (dot,) = emphasis_dots(row("重"), region, is_vertical=is_vertical)
    assert (dot.side, dot.mark) == (where, mark)
    assert side(region, is_vertical=is_vertical) == where
