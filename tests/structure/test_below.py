import pytest

from convert.structure.below import (
    has_list_below,
    has_text_below,
    has_verse_below,
    is_quantity,
)
from convert.structure.line import Line
from convert.structure.page import laid_out


def page(*texts):
    return laid_out([Line(text, 0, 0) for text in texts])


@pytest.mark.parametrize(
    "below", [("· 甲", "· 乙"), ("1. 甲", "2. 乙"), ("鸭　　半只", "酒    三勺")]
)
def test_items_and_rows_are_lists(below):
    assert has_list_below(page("用料", *below), 0)


def test_text_is_none():
    assert not has_list_below(page("用料", "老周在船舱里发现了那只竹篮。", "他没有说话。"), 0)


def test_a_list_run_into_one_line_is_one():
    assert has_list_below(page("内容包括", "·甲·乙·丙"), 0)


@pytest.mark.parametrize(
    ("below", "expected"),
    [
        (("老周在船舱里发现了那只竹篮。",), True),
        (("副题", "老周在船舱里发现了那只竹篮。"), True),
        (("推到第三百圈", "豆子才肯说话"), True),
        (("渡口办公室",), False),
        ((), False),
    ],
)
def test_a_label_has_text_below_or_not(below, expected):
    assert has_text_below(page("标签", *below), 0) is expected


def test_verse_below_has_one_measure():
    assert has_verse_below(page("旧渡", "灯昏书叶静，", "霜重雁声迟。"), 0)
    assert not has_verse_below(page("旧渡", "灯昏书叶静，", "雁声迟。"), 0)


def test_what_is_needed_is_a_list(outlined):
    text = "用料\n草鱼 1条\n生姜 3片\n盐 适量\n\n做法\n1. 鱼洗净，抹盐。\n2. 锅烧热，下油。\n"
    found = outlined(f"红烧渡口鱼\n\n渡口的鱼大，肉厚，最宜红烧，家家都会做。\n\n{text}")["blocks"]
    assert [block["text"] for block in found if block["type"] == "heading"] == ["用料", "做法"]


@pytest.mark.parametrize(
    "text",
    ["盐 适量", "老姜……………1块", "米酒......小半碗", "老鸭　半只（约900克）", "竹篾，去青，五斤"],
)
def test_a_quantity_is_parted_from_what_it_is_of(text):
    assert is_quantity(text)
    assert not is_quantity(text[:2])


@pytest.mark.parametrize(
    "text", ["1勺盐", "3个鸡蛋", "1.5kg面粉", "300毫升牛奶", "半斤鲫鱼", "三勺盐"]
)
def test_what_is_measured_may_stand_behind_the_measure(text):
    assert is_quantity(text)


@pytest.mark.parametrize(
    "text",
    ["3个人", "5个月后", "8个方法", "2024年春", "3月的雾", "100克拉钻石", "3段感情", "一碗面"],
)
def test_who_and_when_are_no_quantities(text):
    assert not is_quantity(text)


def test_measures_that_stand_first_are_a_list_and_no_headings(outlined):
    prose = "渡口的鱼大，肉厚，最宜红烧，家家都会做，做法各家不同。"
    found = outlined(f"红烧渡口鱼\n\n{prose}\n\n1勺盐\n2勺糖\n3个鸡蛋\n\n{prose}\n")["blocks"]
    assert [block["type"] for block in found] == ["paragraph", "list", "paragraph"]


def spaced(*texts):
    return laid_out([Line(text, 0, 0, blanks=1) for text in texts])


@pytest.mark.parametrize(
    "below", [("· 甲", "· 乙"), ("1. 甲", "2. 乙"), ("鸭　　半只", "酒    三勺")]
)
def test_where_empty_lines_part_all_lines_they_part_no_items(below):
    assert has_list_below(spaced("用料", *below), 0)


@pytest.mark.parametrize("head", ["人物", "人物表", "登場人物"])
@pytest.mark.parametrize("tie", ["——", "　", "：", "，"])
def test_the_persons_of_a_play_have_a_heading(outlined, head, tie):
    persons = [
        f"老　周{tie}渡工，六十七岁。",
        f"何小满{tie}从城里回来的女儿。",
        f"客　人{tie}等船的人。",
    ]
    play = f"末班船（独幕剧）\n编剧：任霞\n\n{head}\n" + "\n".join(persons) + "\n\n〔渡口，夜。〕\n"
    found = outlined(play + "老　周　（点灯）船还没有来。\n客　人　我等。\n")["blocks"]
    assert {"type": "heading", "level": 2, "text": head} in found


def test_people_called_so_in_a_text_have_none(outlined):
    prose = "老周在这里撑了三十年的船，他说今年的水比往年都低，河滩上露出了从前没有见过的石头。"
    found = outlined(f"渡口\n\n来源：青湾报\n人物\n{prose}\n{prose}\n")["blocks"]
    assert {"type": "heading", "level": 2, "text": "人物"} not in found


@pytest.mark.parametrize("head", ["INFO", "Info", "DATA", "MEMO"])
@pytest.mark.parametrize("tie", ["｜", "：", "|"])
def test_a_box_has_a_heading_where_values_follow(outlined, head, tie):
    prose = "老周在这里撑了三十年的船，他说今年的水比往年都低，河滩上露出了从前没有见过的石头。"
    box = f"青湾渡口\n地址{tie}青湾镇渡口路3号\n时间{tie}周一至周五 9:00-17:00"
    found = outlined(f"渡口\n\n{prose}\n\n{head}\n\n{box}\n")["blocks"]
    assert {"type": "heading", "level": 2, "text": head} in found
    found = outlined(f"渡口\n\n{prose}\n\n{head}\n\n渡口的人都这么叫它\n\n{prose}\n")["blocks"]
    assert found[0]["text"] == prose
