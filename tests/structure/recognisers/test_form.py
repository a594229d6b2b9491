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
