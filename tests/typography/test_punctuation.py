"""Design widths by region.  Source: typographic specification 1.1, CLREQ 3.1.2, JLREQ 3.1.2."""

import pytest

from convert.typography.classes import KINDS
from convert.typography.punctuation import design


@pytest.mark.parametrize(
    ("mark", "region", "widths"),
    [
        ("（", "zh-CN", (1000, 500, 0)),
        ("，", "zh-CN", (1000, 0, 500)),
        ("，", "zh-TW", (1000, 250, 250)),
        ("，", "ja", (1000, 0, 500)),
        ("：", "ja", (1000, 250, 250)),
        ("！", "zh-CN", (1000, 0, 500)),
        ("！", "zh-HK", (1000, 0, 0)),
        ("·", "zh-CN", (500, 0, 0)),
        ("·", "zh-TW", (1000, 250, 250)),
        ("・", "zh-CN", (1000, 250, 250)),
        ("／", "zh-CN", (500, 0, 0)),
        ("／", "zh-TW", (1000, 0, 0)),
        ("｢", "zh-CN", (500, 0, 0)),
        ("～", "zh-CN", (1000, 0, 0)),
        ("–", "zh-CN", (500, 0, 0)),
    ],
)
def test_a_mark_is_as_wide_as_its_region_designs_it(mark, region, widths):
    made = design(mark, KINDS[mark], region)
    assert (made.advance, made.left, made.right) == widths


@pytest.mark.parametrize(("text", "width"), [("……", 2000), ("…", 1000), ("——", 2000), ("⸺", 2000)])
def test_leaders_are_an_em_for_each_character(text, width):
    assert design(text, "EL" if "…" in text else "DA", "zh-CN").advance == width


def test_the_face_decides_about_ideographs_and_words():
    assert design("天", "ID", "zh-CN") is None
    assert design("Word", "AL", "zh-CN") is None
