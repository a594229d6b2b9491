import pytest

from convert.formats.text.lines import lines
from convert.structure.page import laid_out
from convert.structure.recognisers.echo import MOST, echoes
from convert.structure.recognisers.setting import view_of

OTHER = "正文写到这里就结束了，后面还有一句话，雾里的水很冷，谁也没有看见那条路是几点亮的。"
LABEL = "渡船靠岸"


def reasons(above, below, label=LABEL):
    page = laid_out(lines(f"{OTHER}\n{above}\n{label}\n{below}\n{OTHER}\n", 0)[0])
    return {each.reason: each.weight for each in echoes(view_of(page), 2)}


SAID = f"天亮的时候{LABEL}了，石阶上的人都站起来，提着篮子往下走，一个也没有少。"


@pytest.mark.parametrize(
    ("above", "below", "found"),
    [
        (OTHER, SAID, {"its words come below", "more of its words come below than above"}),
        (SAID, OTHER, {"its words come above"}),
        (SAID, SAID, {"its words come above", "its words come below"}),
        (OTHER, OTHER, set()),
    ],
)
def test_a_heading_is_about_what_follows(above, below, found):
    assert set(reasons(above, below)) == found


def test_marks_among_its_words_do_not_hide_them():
    assert "its words come below" in reasons(OTHER, SAID, "渡船·靠岸")


def test_what_stands_below_the_next_label_is_of_another_section():
    assert "its words come below" not in reasons(OTHER, f"{OTHER}\n{OTHER}\n灯匠\n{SAID}")


def test_echoes_speak_for_no_heading_by_more_than_is_said():
    assert sum(reasons(OTHER, SAID).values()) == MOST


def test_a_label_that_says_itself_twice_is_no_heading():
    assert reasons(OTHER, OTHER, LABEL * 2)["says itself twice"] < 0
