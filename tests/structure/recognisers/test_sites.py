import pytest

from convert.formats.text.lines import lines
from convert.source import Source
from convert.structure.page import laid_out
from convert.structure.recognisers.anchor import anchor_of, is_site, tells

PROSE = "正文写到这里就结束了，后面还有一句话，说的是渡口和灯。"


def anchored(text):
    source = Source("a.txt", text.encode())
    found, _ = lines(text, source.register(text))
    anchor = anchor_of(laid_out(found))
    return None if anchor is None else found[anchor.number].text


@pytest.mark.parametrize(
    "above",
    ["青湾网\n\n", "登录\n注册\n\n青湾网\n\n", "石桥论坛\n搜索\n查看\n", "专题\n要闻\n"],
)
def test_the_line_that_a_date_follows_is_the_title(above):
    assert anchored(f"{above}渡口的灯亮了一整夜没有灭\n2021-03-05 10:20\n{PROSE}\n") == (
        "渡口的灯亮了一整夜没有灭"
    )


def test_the_line_that_comes_again_is_the_title():
    text = f"· 船票又涨了\n· 渡口的灯亮了\n· 雨停以后\n渡口的灯亮了\n{PROSE}\n"
    assert anchored(text) == "渡口的灯亮了"


@pytest.mark.parametrize(
    "text",
    [
        f"搬家\n\n{PROSE}\n",
        f"白岭的雪\n一条白线\n2021-03-05\n{PROSE}\n",
        "搬家\n\n把钥匙交给房东\n把房东的话还给房东\n",
        f"山中十二月\n目录\n第一章 雪\n第二章 雾\n\n第一章 雪\n{PROSE}\n",
    ],
)
def test_the_first_line_needs_no_anchor(text):
    assert anchored(text) is None


@pytest.mark.parametrize(("text", "expected"), [("青湾网", True), ("渡口的灯", False)])
def test_sites_are_told_by_what_they_are_called(text, expected):
    assert is_site(text) is expected


@pytest.mark.parametrize(
    "text", ["2021-03-05 10:20", "来源：青湾网", "记者：王小明", "From: a@b.c"]
)
def test_what_says_when_whence_or_who_is_told(text):
    assert tells(text)


def test_of_two_equal_lines_the_first_is_the_title_where_text_stands_between():
    text = f"范文网\n渡口的灯（三篇）\n渡口的灯 篇一\n敬爱的老师：\n渡口的灯（三篇）\n{PROSE}\n"
    assert anchored(text) == "渡口的灯（三篇）"
