import pytest

from convert.structure.labels import could_label, label_at, tie_at


@pytest.mark.parametrize(
    ("text", "word", "kind"),
    [
        ("责任编辑：姚海", "责任编辑", "role"),
        ("作　者：半截粉笔", "作者", "role"),
        ("审       核：姚海", "审核", "role"),
        ("审　判　员　郑直", "审判员", "role"),
        ("本栏主持：甘棠", "本栏主持", "role"),
        ("某某晚报记者郭小北", "记者", "role"),
        ("责任编辑王芳", "责任编辑", "role"),
        ("稿源：新华网", "稿源", "source"),
        ("阅读(1024)", "阅读", "aside"),
    ],
)
def test_a_label_is_found(text, word, kind):
    found = label_at(text, 0)
    assert found is not None
    assert (found.word, found.kind) == (word, kind)


@pytest.mark.parametrize(
    "text",
    ["作者簡介：", "记者何一：请问", "记者走了过去", "编辑部的故事", "他说", "大家来校对一遍"],
)
def test_a_word_that_only_looks_like_one_is_none(text):
    assert label_at(text, 0) is None


def test_marks_tie_closer_than_gaps():
    assert (tie_at("编辑｜果果", 2).mark, tie_at("编辑 果果", 2).mark) == ("｜", "")


@pytest.mark.parametrize(
    ("words", "could"),
    [
        ("值班编辑", True),
        ("【图】", True),
        ("渡口。文", True),
        ("渡口 手", True),
        ("渡口", False),
        ("手", False),
        ("渡口。手", False),
    ],
)
def test_one_character_labels_nothing_unless_it_is_a_whole_label(words, could):
    assert could_label(words) is could
