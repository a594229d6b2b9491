import pytest

from convert.structure.line import Line
from convert.structure.page import laid_out
from convert.structure.recognisers.form import is_form, is_paired


def page(*texts):
    return laid_out([Line(text, 0, number * 100) for number, text in enumerate(texts)])


def test_a_line_between_labels_of_forms_is_one_of_them():
    assert is_form(page("渡口的船", "地点：渡口镇", "主持：何小满", "票价：两元"), 2)


@pytest.mark.parametrize("below", ["编辑：李二", "渡口的灯亮了一整夜，没有人去关它。"])
def test_credits_and_text_make_no_form(below):
    assert not is_form(page("渡口的船", "作者：何小满", below), 1)


def test_people_and_houses_below_each_other_are_pairs():
    assert is_paired(page("渡口的人", "王大江/渔业合作社", "何小满/学校广播台"), 1)


@pytest.mark.parametrize("below", ["编辑/何小满", "船来了", "雾/灯/船"])
def test_one_pair_alone_is_none_of_several(below):
    assert not is_paired(page("渡口的人", "王大江/青湾日报", below), 1)


MINUTES = """渡口管理所会议纪要

时间：2023年4月10日下午2:30

地点：渡口二楼

主持：何小满

出席：王大江、李二

会议听取了渡口停航三日的情况，决定从明天早上起恢复开船，夜里两岸都要点灯。
"""


def test_a_form_with_empty_lines_between_all_lines_is_one(outlined):
    found = outlined(MINUTES)
    said = "".join(block.get("text", "") for block in found["blocks"])
    assert all(label in said for label in ("时间：", "地点：", "主持：", "出席："))


REVIEW = "船在夜里靠了岸，没有人来接，灯亮着，照着空空的石阶，一直照到天亮。"


def test_who_wrote_the_work_that_a_review_tells_of_is_not_its_author(outlined):
    work = "书　名：灯影\n作　者：乌兰\n版　本：江岸文艺出版社　2020年8月\n定　价：46.00元\n"
    head = "把盐写得像雪\n——读《灯影》\n刊于《青湾周刊》2020年11月8日\n\n"
    found = outlined(f"{head}{work}\n{REVIEW}\n\n{REVIEW}\n\n（文/卷耳）\n")
    assert (found["byline"], found["date"]) == (["卷耳"], "2020-11-08")
    assert all(line in str(found["blocks"]) for line in ("乌兰", "江岸文艺出版社"))


@pytest.mark.parametrize(
    "head",
    [
        "书名：灯影\n作者：何小满\n出版社：江岸文艺出版社\n",
        "灯影\n书名：灯影\n作者：何小满\n出版社：江岸文艺出版社\n",
        "渡口的灯\n作者：何小满\n出版日期：2020-08-01\n",
        "渡口的灯\n作者：何小满\n学校：青湾小学\n",
    ],
)
def test_what_a_text_says_of_itself_is_its_own(outlined, head):
    assert outlined(f"{head}\n{REVIEW}\n\n{REVIEW}\n")["byline"] == ["何小满"]
