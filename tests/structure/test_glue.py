import pytest

from convert.structure.glue import (
    code_end,
    full_names,
    joined_names,
    name_start,
    pair_of,
    value_end,
    without_code,
    without_post,
    without_report,
    without_sending,
)


def test_a_code_of_the_staff_belongs_to_its_name():
    assert code_end("何小满_NQ6056 ", 3) == 10
    assert without_code("何小满_tz03") == "何小满"
    assert without_code("何小满_tz0345青湾链接") == "何小满"
    assert without_code("何小满qingwan.cn") == "何小满"
    assert without_code("C418") == "C418"


@pytest.mark.parametrize(
    ("value", "names"),
    [
        ("何小满李二", ("何小满", "李二")),
        ("何小满李二王小红周五", ("何小满", "李二", "王小红", "周五")),
        ("欧阳修远", ()),
        ("青湾渡口日报", ()),
        ("江南水务网", ()),
        ("江南时报社", ()),
        ("Nora Lindqvist", ()),
    ],
)
def test_full_names_part_where_family_names_begin(value, names):
    assert full_names(value) == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("何小满记者李二", "何小满"),
        ("何一编辑", "何一"),
        ("何小满返回青湾", "何小满"),
        ("何小满李二通讯员", "何小满李二"),
        ("金岭网记者", "金岭网记者"),
        ("何小满", "何小满"),
    ],
)
def test_a_role_ends_the_name_that_it_touches(text, name):
    assert text[: value_end(text, 0, len(text))] == name


def test_what_somebody_did_is_no_part_of_his_name():
    assert without_report("何小满摄影报道", is_first=True) == "何小满"
    assert without_report("青湾报道", is_first=False) == "青湾报道"
    assert without_post("何一系青湾大学教授") == "何一"
    assert without_sending("何小满3日電") == "何小满"
    assert name_start("青湾社記者何一") == 5
    assert name_start("青湾网专栏作者何一") == 7


def test_four_characters_are_two_names_if_many_could_have_both():
    assert pair_of("何红李二") == ("何红", "李二")
    assert pair_of("欧阳修远") == pair_of("高山流水") == pair_of("青湾渡口") == ()


@pytest.mark.parametrize(
    ("value", "names"),
    [
        ("何小满和李二红", ("何小满", "李二红")),
        ("何小滿與李二紅", ("何小滿", "李二紅")),
        ("何小满与李二红及王三立", ("何小满", "李二红", "王三立")),
        ("阿渡＆米粒", ("阿渡", "米粒")),
        ("阿渡×米粒", ("阿渡", "米粒")),
        ("何小满·李二红", ("何小满", "李二红")),
        ("千葉樹・米田渚", ("千葉樹", "米田渚")),
    ],
)
def test_a_sign_or_a_word_joins_names(value, names):
    assert joined_names(value) == names


@pytest.mark.parametrize(
    "value",
    [
        "黄和平",
        "何与立",
        "和田立",
        "马丁·路德",
        "玛丽·居里",
        "約翰・史密斯",
        "阿渡和米粒",
        "渡口与灯",
    ],
)
def test_a_name_that_holds_such_a_sign_stays_one(value):
    assert joined_names(value) == ()


@pytest.mark.parametrize(
    "line", ["文：何小满 和 李二红", "作者：何小满和李二红", "记者 何小满 与 李二红"]
)
def test_names_that_are_joined_sign_together(outlined, line):
    text = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。"
    assert outlined(f"渡口的灯\n{line}\n{text}\n{text}\n")["byline"] == ["何小满", "李二红"]


@pytest.mark.parametrize("day", ["2024-06-11", "2024-06-12"])
def test_what_happened_on_a_day_names_nobody(outlined, day):
    row = "渡口的灯一直亮着，等船的人都在候船室里坐着打瞌睡。"
    found = outlined(f"编年\n何小满\n{row}\n{day}何小满毕业了\n{row}\n")
    assert found["byline"] == ["何小满"]


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("何小满採訪", "何小满"),
        ("何小满口述", "何小满"),
        ("渡口采访", "渡口采访"),
        ("口述", "口述"),
    ],
)
def test_who_asked_and_who_told_are_named_without_what_they_did(value, name):
    assert without_report(value, is_first=False) == name


@pytest.mark.parametrize("value", ["何小满律师", "何小满副教授", "何小满老师"])
def test_a_post_behind_a_name_is_none_of_it(value):
    assert without_post(value) == "何小满"


@pytest.mark.parametrize("value", ["林老师", "渡口医生", "律师"])
def test_who_is_called_by_his_post_keeps_it(value):
    assert without_post(value) == value


@pytest.mark.parametrize("value", ["实习生周一帆", "见习编辑周一帆", "實習生周一帆"])
def test_who_learns_to_report_is_named_without_that(value):
    assert value[name_start(value) :] == "周一帆"
