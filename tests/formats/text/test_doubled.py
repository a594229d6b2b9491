"""Bold type that was printed twice is read once; words that are doubled by themselves stay."""

import pytest


def _twice(words):
    return "".join(each if each.isspace() else each * 2 for each in words)


TEXT = "渡船每天早晨六点开，天天如此，人人都得排队，不排队的不许上船，妈妈抱着孩子的先上。"


@pytest.mark.parametrize("count", ["一", "三", "十二", "12"])
@pytest.mark.parametrize("gap", ["　", " ", ""])
def test_what_articles_begin_with_is_read_once(outlined, count, gap):
    head = f"第{count}条"
    found = outlined(f"渡船规则\n{_twice(head)}{gap}{TEXT}\n{_twice('第二十条')}{gap}{TEXT}\n")
    texts = [block["text"] for block in found["blocks"]]
    assert texts == [f"{head}{gap}{TEXT}", f"第二十条{gap}{TEXT}"]


def test_titles_and_headings_are_read_once(outlined):
    rows = ["渡船管理规则", "第一章　总则", TEXT, "第二章　船", TEXT]
    printed = [row if row == TEXT else _twice(row) for row in rows]
    found = outlined("\n".join(printed))
    assert found["title"] == rows[0]
    assert [block["text"] for block in found["blocks"]] == rows[1:]
    assert [block["type"] for block in found["blocks"]] == ["heading", "paragraph"] * 2


@pytest.mark.parametrize("mark", ["一、", "（一）", "1．", "【", "二、"])
def test_numbers_of_other_kinds_are_read_once(outlined, mark):
    head = f"{mark}上船】" if mark == "【" else f"{mark}上船"
    found = outlined(f"渡船规则\n{_twice(head)}\n{TEXT}\n{TEXT}\n")
    assert found["blocks"][0]["text"].strip("【】") == head.strip("【】")


def test_a_title_is_read_once_where_the_text_has_its_words(outlined):
    row = "渡船上不许排队打牌，渡船每天六点开，规则写在船头。"
    found = outlined(f"{_twice('渡船排队上船规则若干')}\n{row}\n{TEXT}\n")
    assert found["title"] == "渡船排队上船规则若干"


@pytest.mark.parametrize(
    "row",
    [
        "高高兴兴",
        "家家户户老老少少",
        "大大小小里里外外上上下下",
        "寻寻觅觅冷冷清清凄凄惨惨戚戚",
        "哈哈哈哈哈哈哈哈哈哈",
        "大大小小里里外外上上下下前前后后",
        "莺莺燕燕春春\n花花柳柳真真\n事事风风韵韵",
        "年年岁岁\n岁岁年年",
        "11223344",
        "一一、说的是一件一件地说",
        "第第一遍读的时候他总是结巴",
        "—— ——",
    ],
)
def test_words_that_are_doubled_by_themselves_stay(outlined, row):
    for text in (f"{row}\n{TEXT}\n{TEXT}\n", f"渡船\n{TEXT}\n{row}\n{TEXT}\n"):
        found = outlined(text)
        said = [found["title"] or "", *found["furniture"]]
        for block in found["blocks"]:
            said.extend([block.get("text", ""), *block.get("lines", []), *block.get("items", [])])
        assert all(each in "".join(said) for each in row.split("\n") if "—" not in row)


@pytest.mark.parametrize("line", ["第第二二章章", "【【上上船船】】"])
def test_what_a_colon_shows_as_printed_twice_stays(outlined, line):
    found = outlined(f"打印机坏了\n何小满\n{TEXT}\n纸上印出来的是这样：\n{line}\n{TEXT}\n")
    assert line in [block["text"] for block in found["blocks"]]


def test_several_articles_below_a_colon_are_read_once(outlined):
    rows = "".join(f"{_twice(f'第{count}条')}　{TEXT}\n" for count in "一二")
    found = outlined(f"渡船规则\n何小满\n办法如下：\n{rows}")
    assert found["blocks"][1]["text"] == f"第一条　{TEXT}"
