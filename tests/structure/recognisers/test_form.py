import pytest

from convert.structure.line import Line
from convert.structure.page import laid_out
from convert.structure.recognisers.form import is_form


def page(*texts):
    return laid_out([Line(text, 0, number * 100) for number, text in enumerate(texts)])


def test_a_line_between_labels_of_forms_is_one_of_them():
    assert is_form(page("渡口的船", "地点：渡口镇", "主持：何小满", "票价：两元"), 2)


@pytest.mark.parametrize("below", ["编辑：李二", "渡口的灯亮了一整夜，没有人去关它。"])
def test_credits_and_text_make_no_form(below):
    assert not is_form(page("渡口的船", "作者：何小满", below), 1)
