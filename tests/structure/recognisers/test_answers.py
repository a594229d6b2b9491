"""Heads within letters, of what is answered and sent on."""

import pytest

HEAD = "发件人：石一 <a@example.com>\n收件人：编辑部 <e@example.com>\n主题：转发：渡口的灯\n"
ROWS = ["渡口的灯是一盏马灯，挂在船头的竹竿上。", "扶灯的人是个孩子，不大说话。"]


@pytest.mark.parametrize(
    "within",
    [
        "-----原始邮件-----\n发件人: 何小满 [mailto:b@example.com]\n主题: 渡口的灯\n",
        "---------- 轉寄郵件 ----------\n寄件者: 何小滿\n日期: 2019年3月4日\n主旨: 渡口的灯\n",
        "-----元のメッセージ-----\n差出人: 何小満\n件名: 渡口的灯\n",
        "发件人：何小满\n发送时间：2019年3月4日 10:22\n收件人：石一\n主题：渡口的灯\n",
        "在 2019年3月3日 09:11，何小满 <b@example.com> 写道：\n",
        "On Sun, Mar 3, 2019 at 9:11 AM, 何小满 wrote:\n",
        "何小满 <b@example.com> 于2019年3月3日周日 上午9:11写道：\n",
    ],
)
def test_heads_within_a_letter_are_dropped_and_told(outlined, within):
    text = f"{HEAD}\n{ROWS[1]}\n\n{within}> {ROWS[0]}\n> {ROWS[1]}\n"
    found = outlined(text)
    assert [block["text"] for block in found["blocks"]] == [ROWS[1], "\n".join(ROWS)]
    assert found["furniture"] == within.strip().split("\n")


def test_what_is_quoted_twice_is_quoted(outlined):
    text = f"{HEAD}\n{ROWS[1]}\n\n在 2019年3月3日 09:11，何小满 写道：\n> {ROWS[0]}\n>> {ROWS[1]}\n"
    assert outlined(text)["blocks"][-1]["text"] == "\n".join(ROWS)


@pytest.mark.parametrize(
    "lines",
    [
        "他给我写过一封信：\n\n发件人：老周\n收件人：渡口\n主题：灯\n\n我没有回。",
        "后来他又写道：\n\n> 灯还亮着。",
        "每一行都有名字：\n\nFrom: a@example.com\nSubject: 渡口的灯\nDate: 2019-03-04\n\n> 引文。",
        ">>>更多渡口\n\n发件人：老周",
        "发件人：老周\n\n主题：灯",
    ],
)
def test_who_tells_of_letters_keeps_all_words(outlined, lines):
    found = outlined(f"渡口的来信\n\n{ROWS[0]}\n\n{lines}\n\n{ROWS[1]}\n")
    said = str(found["blocks"])
    assert all(word in said for word in lines.replace("> ", "").split() if "更多" not in word)


@pytest.mark.parametrize(
    "line",
    [
        "在2019年3月4日上午10:22的日记里，他写道：",
        "于2019年3月4日 10:22，她在墙上写道：",
        "老周@我，写道：",
    ],
)
def test_what_a_writer_tells_of_writing_stays(outlined, line):
    said = "河水从镇子的东边流过去，绕了一个弯，又往北去了，谁也拦不住。"
    found = outlined(f"磨坊的日记\n何小满\n{said}\n{line}\n> 我在磨坊等你。\n{said}\n{said}\n")
    assert line in str(found["blocks"])
