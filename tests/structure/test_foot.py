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


@pytest.mark.parametrize("line", ["■ 何 一 石小舟", "朱 玲", "何小满 石小舟"])
def test_names_alone_above_a_text_sign_it_where_its_title_is_lost(outlined, line):
    text = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子，谁也不说话。"
    found = outlined(f"{line}\n{text}\n{text}\n")
    assert found["title"] is None
    assert found["byline"]


@pytest.mark.parametrize(("title", "name"), [("汤婆子", "它"), ("朱玲", "朱玲"), ("何小满", "她")])
def test_of_whom_or_what_a_text_tells_is_its_title(outlined, title, name):
    text = f"{name}一天要在渡口等上四班船，坐的都是去镇上卖菜的人，篮子挨着篮子，谁也不说话。"
    assert outlined(f"{title}\n{text}\n{text}\n")["title"] == title
