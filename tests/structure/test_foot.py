import pytest

from convert.structure.foot import is_told_below
from convert.structure.line import Line
from convert.structure.page import laid_out

TEXT = "夜里过河的人，都认得那盏灯，也认得守灯的老周和他的船。"


@pytest.mark.parametrize(
    ("foot", "expected"),
    [
        ("专栏 | 从前有个米粒", True),
        ("专栏｜从前有个米粒", True),
        ("【从前有个米粒・灯下】从前撑船，如今写字。", True),
        ("【作者简介】从前有个米粒，生在渡口。", True),
        ("作者简介：从前有个米粒，生在渡口。", True),
        ("诗人介绍 从前有个米粒，生在渡口。", True),
        ("【简介】从前有个米粒，生在渡口。", False),
        ("作者从前有个米粒铺子。", False),
        ("从前有个米粒，后来有了一锅粥。", False),
        ("【从前有个米粒的故事】", False),
        ("专栏 | 米粒", False),
    ],
)
def test_a_name_is_told_of_behind_a_stroke_or_first_in_brackets(foot, expected):
    texts = ["渡口的灯", "从前有个米粒", TEXT, TEXT, foot]
    page = laid_out([Line(text, 0, 0) for text in texts])
    assert is_told_below(page, "从前有个米粒") is expected
