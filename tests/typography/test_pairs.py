"""Adjacent marks: the width of both together, by clause of the typographic specification."""

import pytest

from convert.typography.classes import KINDS
from convert.typography.pairs import House, Mark, blanks
from convert.typography.punctuation import design

NORMAL = House("normal", "zh-CN", "auto")


def width(text, house):
    row = [Mark(mark, KINDS[mark], design(mark, KINDS[mark], house.region)) for mark in text]
    kept = blanks(row, house)
    solid = sum(mark.design.advance - mark.design.left - mark.design.right for mark in row)
    return (solid + sum(map(sum, kept))) / 1000


@pytest.mark.parametrize(
    ("text", "together"),
    [  # 3.1, row by row
        ("（《", 1.5), ("（）", 2), ("（，", 2), ("（·", 1.5),
        ("》《", 1.5), ("》）", 1.5), ("》，", 1.5), ("》·", 1),
        ("，《", 1.5), ("。”", 1.5), ("。，", 1.5), ("。·", 1),
        ("·《", 1), ("·》", 1.5), ("··", 1), ("\u3000《", 1.5), ("，\u3000", 1.5),
        ("》、《", 2), ("。”（", 2),
        ("！？", 1), ("！！！", 2), ("！？”", 2), ("！。", 1.5),
    ],
)  # fmt: skip
def test_normal_pairs(text, together):
    assert width(text, NORMAL) == together


@pytest.mark.parametrize(
    ("style", "text", "together"),
    [  # 3.2
        ("compact", "。”", 1), ("compact", "》、《", 1.5), ("compact", "。", 1),
        ("kaiming", "，", 0.5), ("kaiming", "。", 1), ("kaiming", "。”", 1.5),
        ("kaiming", "）。", 1.5), ("kaiming", "。’”", 2), ("kaiming", "？！", 1.5),
        ("kaiming", "。“", 1.5), ("kaiming", "，“", 1),
        ("banjiao", "。", 0.5), ("banjiao", "。”", 1), ("plain", "。”", 2), ("plain", "！？", 2),
    ],
)  # fmt: skip
def test_house_styles(style, text, together):
    assert width(text, House(style, "zh-CN", "auto")) == together


@pytest.mark.parametrize(
    ("region", "pairs", "text", "together"),
    [  # 3.5
        ("zh-TW", "auto", "，「", 2), ("zh-HK", "auto", "，「", 1.75),
        ("zh-HK", "auto", "」，", 1.75),
        ("zh-TW", "quarter", "，「", 1.75), ("zh-TW", "keep", "」，", 2),
        ("zh-TW", "auto", "『」", 2), ("zh-TW", "auto", "』」", 1.5), ("zh-TW", "auto", "！？", 2),
        ("ja", "auto", "、「", 1.5), ("ja", "auto", "：「", 1.5), ("ja", "auto", "」：", 1.5),
    ],
)  # fmt: skip
def test_regions(region, pairs, text, together):
    assert width(text, House("normal", region, pairs)) == together
