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


CLAUSES = """青湾渡口改造以后，船位由两个增到六个，候船的人再也不用淋雨，附近的居民都说好。
新的候船厅
位于老码头南侧
分为三个候船区
均配备了座椅和灯
停车场就在旁边，步行三分钟可到，另有两条公交线路延长到夜里，周末还会加开一班，方便城东的居民。
旧船博物馆最受期待
目前
已有十七条旧船
运到了岸边
博物馆由县图书馆管理，读者可以上船看书，也可以把自己家的船模捐给馆里，馆里每季度修补一次。
"""


def test_the_clauses_of_a_sentence_on_lines_of_their_own_are_no_headings(blocks):
    heads = [text for kind, text in blocks(CLAUSES) if kind == "heading"]
    assert heads == ["旧船博物馆最受期待"]


def test_questions_that_begin_as_clauses_go_on_are_headings(blocks):
    prose = "需要搬迁的二百户分布在三个村，其中大多数选择进城安置，镇里已经划出两块地。"
    asked = ["为什么扩容", "将影响多少人", "是否破坏湿地"]
    found = blocks("".join(f"{prose}\n\n{one}\n\n" for one in asked) + prose)
    assert [text for kind, text in found if kind == "heading"] == asked


@pytest.mark.parametrize("name", ["5G", "A4", "C919", "3D", "H5"])
def test_a_name_with_a_digit_is_no_number(blocks, name):
    prose = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停，乘客要等到第二天早上再过江。"
    head = f"{name}让青湾投入30亿元"
    found = blocks(f"{prose}\n\n{head}\n\n{prose}\n\n再过三年怎么办\n\n{prose}\n")
    assert ("heading", head) in found
