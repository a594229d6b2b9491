"""The box of an account goes, whole; what only mentions its number stays."""

import pytest

PROSE = "渡口的灯每天晚上都亮着，守灯的人换了三代，从来没有断过一天。"


@pytest.mark.parametrize(
    ("line", "who", "whence"),
    [("原创  boatman    渡口Log", "boatman", "渡口Log"), ("原创  阿渡  青湾志", "阿渡", "青湾志")],
)
@pytest.mark.parametrize("ago", ["前天", "3天前", "星期三"])
def test_the_box_goes_and_the_line_above_says_who_and_whence(outlined, line, who, whence, ago):
    box = [whence, "微信号 ferry123", "功能介绍 一周一篇，说说渡口的事。守灯的人写的。", ago]
    found = outlined(
        "\n\n".join(["渡口的灯亮了三代", line, *box, PROSE, PROSE[:-1] + "了。"]) + "\n"
    )
    assert (found["title"], found["byline"], found["source"]) == ("渡口的灯亮了三代", [who], whence)
    assert found["furniture"] == box
    assert len(found["blocks"]) == 2


def test_the_box_goes_where_what_it_says_stands_below_its_labels(outlined):
    box = ["微信号", "ferry123", "功能介绍", "一周一篇，说说渡口的事", "昨天"]
    found = outlined("\n\n".join(["渡口的灯亮了三代", *box, PROSE, PROSE[:-1] + "了。"]) + "\n")
    assert found["furniture"] == box


def test_what_an_app_is_for_stays_without_the_number_of_an_account(outlined):
    found = outlined(f"渡口的灯亮了三代\n\n功能介绍 一周一篇，说说渡口的事。\n\n前天\n\n{PROSE}\n")
    assert found["furniture"] == []


@pytest.mark.parametrize("line", ["原创 lamp 教程", "原创  lamp", "原创 lamp and boat 渡口"])
def test_words_behind_what_is_original_sign_only_between_wide_gaps(outlined, line):
    found = outlined(f"渡口的灯亮了三代\n\n{line}\n\n{PROSE}\n\n{PROSE[:-1]}了。\n")
    assert found["byline"] == []


@pytest.mark.parametrize(
    "told",
    [
        ["微信号", "先取一个微信号，短一些，好记一些，别人才找得到你。"],
        ["微信号", "ferry123"],
    ],
)
def test_labels_of_the_box_may_head_what_is_told_of_an_account(outlined, told):
    rows = [*told, "功能介绍", "一句话说明白你写什么，读者才知道要不要看，也才愿意来。"]
    found = outlined("\n\n".join(["怎样写给渡口的人", "何小满", *rows, PROSE]) + "\n")
    assert (found["title"], found["furniture"]) == ("怎样写给渡口的人", [])


def test_words_between_wide_gaps_sign_above_the_text_only(outlined):
    text = f"渡口的灯\n\n何小满\n\n{PROSE}\n\n原创  boatman  渡口志\n\n{PROSE[:-1]}了。\n"
    found = outlined(text)
    assert (found["byline"], found["source"]) == (["何小满"], None)
