import pytest

from convert.formats.text.lines import lines
from convert.structure.page import laid_out
from convert.structure.recognisers.setting import view_of
from convert.structure.recognisers.telling import MOST, echoes, length

OTHER = "正文写到这里就结束了，后面还有一句话，雾里的水很冷，谁也没有看见那条路是几点亮的。"
LABEL = "渡船靠岸"


def reasons(above, below, label=LABEL):
    page = laid_out(lines(f"{OTHER}\n{above}\n{label}\n{below}\n{OTHER}\n", 0)[0])
    return {each.reason: each.weight for each in echoes(view_of(page), 2)}


SAID = f"天亮的时候{LABEL}了，石阶上的人都站起来，提着篮子往下走，一个也没有少。"


MORE = "more of its words come below than above"


@pytest.mark.parametrize(
    ("above", "below", "is_more"),
    [(OTHER, SAID, True), (SAID, OTHER, False), (SAID, SAID, False), (OTHER, OTHER, False)],
)
def test_a_heading_is_about_what_follows(above, below, is_more):
    assert (MORE in reasons(above, below)) == is_more


def test_marks_among_its_words_do_not_hide_them():
    assert MORE in reasons(OTHER, SAID, "渡船·靠岸")


@pytest.mark.parametrize(
    "line",
    ["57人看过11人留言", "第1页 共9页", "本文共3200字，读完要8分钟"],
)
def test_several_numbers_speak_against_a_heading(blocks, line):
    found = blocks(f"{OTHER}\n\n{line}\n\n{OTHER}\n{OTHER}\n")
    assert "heading" not in [kind for kind, _ in found]


@pytest.mark.parametrize("line", ["渡口的灯 › 船讯", "↑ 回到渡口", "渡口[灯]"])
def test_signs_of_sites_speak_against_a_heading(line):
    assert {each.reason: each.weight for each in length(line)}["has the signs of sites"] < 0


@pytest.mark.parametrize("line", ["6月7日", "98:95之后", "2.8.5", "2019—2021年", "渡口两小时"])
def test_a_day_a_score_and_a_version_are_one_number(line):
    assert "has several numbers" not in {each.reason for each in length(line)}


def test_echoes_speak_for_no_heading_by_more_than_is_said():
    assert sum(reasons(OTHER, SAID).values()) == MOST


def test_a_label_that_says_itself_twice_is_no_heading():
    assert reasons(OTHER, OTHER, LABEL * 2)["says itself twice"] < 0
