"""Items that go on below their mark, set in; what stands below headings stays there."""

import pytest

TEXT = "渡口的厨房每天做一百份饭，做法写在墙上，谁来了都能看见。"
LONG = "缆绳泡软，洗三遍，挤干，切碎；再切成绿豆大的丁，放到"


def _items(outlined, lines):
    found = outlined(f"渡口厨房的墙上写着什么\n\n{TEXT}\n\n做法\n\n{lines}\n\n{TEXT}\n")["blocks"]
    return [block["items"] for block in found if block["type"] == "list"]


@pytest.mark.parametrize(
    "lines",
    [
        f"①面粉加水，醒半小时。\n②{LONG}\n　　锅里，盛出放凉。\n③刷水，撒芝麻。",
        f"1. 面粉加水，醒半小时；\n2. {LONG}\n   锅里，盛出放凉；\n3. 刷水，撒芝麻。",
        f"（一）面粉加水，醒半小时。\n（二）{LONG}\n　　　锅里，盛出放凉。\n（三）刷水，撒芝麻。",
        f"· 面粉加水，醒半小时\n· {LONG}\n  锅里，盛出放凉\n· 刷水，撒芝麻",
        f"1、面粉加水，醒半小时。\n\n2、{LONG}\n　　锅里，盛出放凉。\n\n3、刷水，撒芝麻。",
        f"①面粉加水，醒半小时。\n②{LONG}\n锅里，盛出放凉。\n③刷水，撒芝麻。",
    ],
)
def test_an_item_that_is_wider_than_the_page_goes_on_below(outlined, lines):
    found = _items(outlined, lines)
    assert (len(found), len(found[0])) == (1, 3)
    assert found[0][1].rstrip("。；") == f"{LONG}锅里，盛出放凉"


def test_the_last_item_may_go_on_and_over_several_lines(outlined):
    rest = "锅里盛出，翻面再下锅，直到两面都变黄了以后再放凉，慢慢"
    lines = f"1. 刷水，撒芝麻。\n2. {LONG}\n   {rest}\n   盛出来。"
    assert _items(outlined, lines) == [["刷水，撒芝麻。", f"{LONG}{rest}盛出来。"]]


@pytest.mark.parametrize(
    "lines",
    [
        "1. 锅沿，外翻\n　　锅沿外翻，里面有纹，看着灰白。\n2. 锅底，圆\n　　锅底圆，放着很稳。",
        f"1. 锅沿\n2. 锅底，锅盖，还有：\n   锅铲\n3. {LONG[:-2]}",
        f"· 面粉加水。\n· {LONG[:-2]}，有下面两种：\n  红的，绿的。\n· 刷水。",
        f"（一）提高认识，加强领导\n（二）{LONG[:-2]}\n　　各家照办。\n（三）加强督查，确保落实",
    ],
)
def test_what_stands_below_a_heading_or_a_colon_is_no_part_of_it(outlined, lines):
    text = "".join(str(items) for items in _items(outlined, lines))
    assert not any(joined in text for joined in ("外翻锅沿", "还有：锅铲", "：红的", "丁各家"))


def test_beside_wider_paragraphs_no_item_was_cut(outlined):
    lines = f"· 面粉加水，醒半小时\n· {LONG}\n　　记得要用井水，不要太凉\n· 刷水，撒芝麻"
    found = _items(outlined, f"{lines}\n\n{TEXT * 2}")
    assert LONG in found[0]
