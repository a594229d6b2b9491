import pytest

from convert.ir.nodes import RELATORS
from convert.structure.roles import JOINED, WORK, role_of, work_at_end


@pytest.mark.parametrize(
    ("word", "role"),
    [
        ("编辑", "editor"),
        ("网编", "editor"),
        ("选题", "other"),
        ("责任编辑", "editor"),
        ("网络视频编辑", "editor"),
        ("值班副主编", "managing editor"),
        ("轮值总编辑", "managing editor"),
        ("文字校对", "proofreader"),
        ("三审三校", "proofreader"),
        ("二校一审", "reviewer"),
        ("终审人", "reviewer"),
        ("平面设计师", "illustrator"),
        ("资深首席记者", "reporter"),
        ("視訊剪輯", "other"),
        ("执校", "proofreader"),
        ("摄影记者", "photographer"),
        ("特约撰稿人", "author"),
        ("作者姓名", "author"),
        ("本版美编", "editor"),
        ("科学审核专家", "reviewer"),
        ("选题策划", "editor"),
        ("常务副总编", "managing editor"),
        ("企画・構成", "editor"),
        ("总校", "other"),
        ("图片直播", "other"),
        ("答复律师", "other"),
        ("文案", "editor"),
        ("辑录", "editor"),
    ],
)
def test_a_role_is_read_from_its_parts(word, role):
    assert role_of(word) == role


@pytest.mark.parametrize(
    "word",
    [
        "青湾编辑",
        "编辑部",
        "责任",
        "设计院",
        "主编的话",
        "渡口",
        "",
        "员",
        "校园",
        "文图书馆",
        "新闻",
        "任",
        "责",
        " ",
    ],
)
def test_a_word_with_a_strange_part_is_no_role(word):
    assert role_of(word) is None


def test_every_role_has_its_relator():
    assert set(WORK.values()) <= RELATORS.keys()


def test_words_that_may_touch_a_name_are_roles():
    assert all(map(role_of, JOINED))


def test_the_longest_noun_of_work_ends_a_word():
    assert work_at_end("渡口总编辑") == "总编辑"


def test_who_made_somebody_up_is_credited():
    assert [role_of(word) for word in ("妆发", "妆造", "妆台")] == ["other", "other", None]
