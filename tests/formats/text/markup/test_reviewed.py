"""What a word processor prints beside a text under review."""

import pytest

PROSE = "船停在渡口，没有人来接，老周把缆绳系好又解开"


def said(found):
    return [block["text"] for block in found["blocks"]]


@pytest.mark.parametrize(
    ("name", "comment"),
    [
        ("[A1]", "批注 [A1]: 哪一个渡口？"),
        ("[施1]", "批注 [施1]：哪一个渡口？"),
        ("[A1]", "註解 [A1]: 哪一個渡口？"),
        ("[A1]", "コメント [A1]: どの渡し場？"),
        ("[SY12]", "Commented [SY12]: which one?"),
    ],
)
def test_comments_go_with_their_names(outlined, name, comment):
    found = outlined(f"渡口的灯\n\n{PROSE}{name}。\n{comment}\n{PROSE}。\n")
    assert (said(found), found["furniture"]) == ([f"{PROSE}。"] * 2, [comment])


@pytest.mark.parametrize(
    "line",
    [
        "带格式的: 缩进: 首行缩进: 2 字符",
        "设置了格式: 字体: (默认) 仿宋_GB2312, 三号",
        "已設定格式: 字型: 標楷體",
        "書式変更: フォント: MS 明朝",
        "Formatted: Font: 12 pt",
        "删除的内容: 旧\n设置了格式: 居中",
    ],
)
def test_settings_and_what_was_struck_go(outlined, line):
    found = outlined(f"渡口的灯\n\n{PROSE}。\n{line}\n{PROSE}。\n")
    assert (said(found), found["furniture"]) == ([f"{PROSE}。"] * 2, line.split("\n"))


@pytest.mark.parametrize(
    "line",
    [
        "批注写在边上，是铅笔字，已经看不清了。",
        "删除的内容: 一共三处，都在第二章。",
        "格式化: 要先备份，再按确定，不能反悔。",
        "他在[A1]房间等我，又去了[A2]房间。",
        "带格式的稿子不收，请用纯文本。",
        "格式化：标题一律居中，正文首行空两格。",
        "格式化：标题居中",
        "设置格式：字体不小于四号。",
        "设置格式：字体用宋体",
        "格式化：列表用圆点，编号用数字",
        "批注 [A1]：这里写意见",
        "带格式的：标题居中",
        "格式化：标题：居中",
        "设置格式：正文：首行缩进",
        "带格式：正文",
    ],
)
def test_who_writes_of_it_keeps_all(outlined, line):
    assert line in said(outlined(f"渡口的灯\n\n{PROSE}。\n\n{line}\n\n{PROSE}。\n"))


def test_a_number_in_a_code_counts_a_table(outlined):
    label = r"表 SEQ 表 \* ARABIC 1　渡船"
    rows = "年\t船\t人\n1950\t3\t8\n1962\t5\t12\n"
    found = outlined(f"渡口的灯\n\n{PROSE}。\n\n{PROSE}。\n\n{label}\n{rows}\n{PROSE}。\n")
    assert {"type": "caption", "text": label} in found["blocks"]


def test_the_place_of_a_comment_that_a_text_tells_of_stays(outlined):
    lines = ["在[A1]处有一条批注。", "批注 [A1]: 请作者核对年份。"]
    found = outlined("\n\n".join(("渡口的灯", f"{PROSE}。", *lines, f"{PROSE}。")) + "\n")
    assert said(found)[1:3] == lines
