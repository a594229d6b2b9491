"""Subtitles and songs without the times at which they are shown."""

import pytest

from convert.formats.text.markup.subtitles import subtitles

CUES = [
    ("盐场的最后一季",),
    ("这片滩，晒了三百年盐。",),
    ("每年清明开滩，", "一百六十天，看天吃饭。"),
    ("- 您在这儿多少年了？", "- 五十年。"),
    ("滩地明年改成湿地。", "The field is to be a park."),
]
READ = ["这片滩，晒了三百年盐。", "每年清明开滩，一百六十天，看天吃饭。"]


def timed(number, dot=","):
    return f"00:00:{number:02}{dot}200 --> 00:00:{number + 1:02}{dot}900"


def told(found):
    return [text for b in found["blocks"] for text in (b.get("items") or [b["text"]])]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_numbers_and_times_go_and_broken_lines_are_joined(outlined, end):
    rows = (f"{n}\n{timed(n)}\n" + "\n".join(cue) + "\n" for n, cue in enumerate(CUES, 1))
    found = outlined("\n".join(rows).replace("\n", end))
    assert found["title"] == "盐场的最后一季"
    assert told(found)[:2] == READ
    assert told(found)[2:4] == ["您在这儿多少年了？", "五十年。"]
    assert told(found)[4:] == ["滩地明年改成湿地。", "The field is to be a park."]


def test_remarks_and_settings_of_webvtt_go(outlined):
    rows = (f"{timed(n, '.')[3:]} align:start\n" + "\n".join(c) + "\n" for n, c in enumerate(CUES))
    head = "WEBVTT - 盐场\nKind: captions\n\nNOTE 校对过\n\n"
    found = outlined(head + "\n".join(rows).replace("每年", "<v 老尹>每年"))
    assert (found["title"], told(found)[:2]) == ("盐场的最后一季", READ)
    assert found["furniture"] == ["WEBVTT - 盐场", "Kind: captions", "NOTE 校对过"]


@pytest.mark.parametrize(
    "text",
    [
        "大桥合龙日志\n\n[00:10] 浇筑开始。\n[00:40] 第一车入模。\n[01:25] 下起了小雨。\n",
        f"怎样做字幕\n\n每条都有时间：\n\n{timed(1)}\n渡口\n\n{timed(5)}\n灯\n\n{timed(9)}\n船\n",
        "航线\n\n北岸 --> 南岸，每天两班，逢雾停航。\n\n南岸 --> 北岸，每天两班。\n",
        "[00:01.20]渡口的灯\n\n他把歌词抄了下来，只抄了一行，就停住了。\n",
    ],
)
def test_who_writes_of_times_keeps_them(outlined, text):
    said = str(outlined(text))
    assert all(line in said for line in text.splitlines() if ":" in line or "-->" in line)


@pytest.mark.parametrize("time", ["[0{n}:10]", "[0{n}:10] "])
def test_times_of_what_is_where_in_a_lecture_stay(time):
    parts = ("介绍渡口", "老周谈船", "修桥", "问答", "结尾")
    text = "".join(f"{time.format(n=n)}{part}\n" for n, part in enumerate(parts))
    assert not list(subtitles(text))
