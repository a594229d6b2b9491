import pytest

from convert.structure.fields import fields
from convert.structure.labels import label_at
from convert.structure.nobody import whole_source, without_givers
from convert.structure.values import Name


def named(*values):
    return tuple(Name(value, 0, len(value)) for value in values)


@pytest.mark.parametrize("value", ["渡口镇提供", "翻攝自某站", "harbourpics", "网络截图"])
def test_who_gave_a_picture_did_not_take_it(value):
    label = label_at("摄影：", 0)
    assert without_givers(label, named("何小满", value)) == named("何小满")


def test_whoever_gave_a_text_wrote_it():
    label = label_at("作者：", 0)
    assert without_givers(label, named("lerosua")) == named("lerosua")


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("渡口管理处 新闻中心 编辑", "渡口管理处 新闻中心"),
        ("青湾日报 举报", "青湾日报"),
        ("青湾日报 何小满", "青湾日报"),
        ("青湾志（ID：qingwan）", "青湾志（ID：qingwan）"),
    ],
)
def test_a_part_of_a_house_belongs_to_its_name(text, source):
    first = text.partition(" ")[0].partition("（")[0]
    found = whole_source(text, label_at("来源：", 0), (Name(first, 0, len(first)),))
    assert [name.value for name in found] == [source]


def test_what_finds_an_account_names_nobody():
    label = label_at("公众号：", 0)
    assert whole_source("qingwan_24", label, named("qingwan_24")) == ()
    assert whole_source("青湾志", label, named("青湾志")) == named("青湾志")


def test_another_house_with_a_long_name_is_no_part_of_the_first():
    text = "渡口管理处 青湾市水上交通安全研究中心"
    found = whole_source(text, label_at("来源：", 0), (Name("渡口管理处", 0, 5),))
    assert [name.value for name in found] == ["渡口管理处"]


def people(text):
    return [
        (one.label, [name.value for name in one.names])
        for one in fields(text)
        if one.kind == "role"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("速记：小何", [("速记", ["小何"])]),
        ("文● 千葉樹", [("文", ["千葉樹"])]),
        ("编辑● 何小满", [("编辑", ["何小满"])]),
    ],
)
def test_a_label_that_names_a_thing_names_work_before_people(text, expected):
    assert people(text) == expected


@pytest.mark.parametrize(
    "text",
    ["封面报道 | COVER STORY", "摄影 ● 渡口之光", "文●理", "编辑●排版●校对", "编辑：12次"],
)
def test_a_label_of_things_before_other_words_is_none(text):
    assert people(text) == []


def test_who_gives_words_and_pictures_is_nobody(outlined):
    said = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。\n"
    found = outlined(f"渡口的灯\n【文、圖/園藝學系  提供】\n\n{said}{said}")
    assert (found["byline"], found["credits"]) == ([], [])


@pytest.mark.parametrize("label", ["图文", "文图", "影像"])
def test_what_a_paper_sorts_what_it_tells_by_names_nobody(label):
    assert fields(f"{label}：高坪村脐橙开摘")[0].kind == "bare"
    assert [name.value for name in fields(f"{label}：何小满")[0].names] == ["何小满"]
    assert fields(f"{label}：渡口镇融媒体中心")[0].kind == "role"


@pytest.mark.parametrize(
    "row", ["关于我们|联系我们|法律顾问|版权声明", "版权所有 青湾杂志社 法律顾问:渡口律师事务所"]
)
def test_whom_a_house_asks_has_no_part_in_a_text(outlined, row):
    said = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。\n"
    found = outlined(f"渡口的灯\n{said}{said}{row}\n")
    assert (found["credits"], len(found["blocks"]), found["furniture"]) == ([], 2, [row])
