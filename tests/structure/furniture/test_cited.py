import pytest

TITLE = "磨刀匠和他的长凳"
BODY = (
    "天没亮，石阶上已经有人在磨刀。石一说，这把刀跟了他四十年，换过三次柄，"
    "刃口磨得只剩两指宽，他还是舍不得换。"
)
REST = "磨刀的声音停了，河上的雾也散了，孩子们从桥那头跑过来，问他今天还磨不磨。"


@pytest.mark.parametrize("cut", ["……", "...", "…"])
def test_how_the_text_begins_is_shown_above_it_cut_off(outlined, cut):
    line = BODY[:42] + cut
    found = outlined(f"{TITLE}\n\n2019-05-04\n\n{line}\n\n{BODY}\n\n{REST}\n")
    assert [block["text"] for block in found["blocks"]] == [BODY, REST]
    assert found["furniture"] == [line]


@pytest.mark.parametrize(
    "line",
    [
        "天没亮，……",
        "天没亮，石阶上已经有人在磨刀",
        "天没亮，石阶上已经有人在磨刀……",
        "摘要：" + BODY[:20],
    ],
)
def test_a_refrain_a_lead_and_what_ends_as_it_should_stay(outlined, line):
    found = outlined(f"{TITLE}\n\n2019-05-04\n\n{line}\n\n{BODY}\n\n{REST}\n")
    assert line not in found["furniture"]


@pytest.mark.parametrize(
    "hours",
    [
        ["2023-04-14 21:05:33", "2023-04-14 17:40:27", "2023-04-13 13:18:04"],
        ["2023/04/14 21:05", "2023/04/14 17:40"],
    ],
)
def test_hours_below_a_text_are_of_others(outlined, hours):
    found = outlined("\n".join([BODY, REST, BODY[::-1] + "。", *hours]) + "\n")
    assert found["date"] is None
    assert found["furniture"] == hours


@pytest.mark.parametrize(
    "below",
    [
        ["2023-04-14 21:05"],
        ["开船的时刻：", "2023-04-14 21:05", "2023-04-15 21:05"],
        ["2023", "8:30"],
    ],
)
def test_one_hour_and_hours_that_are_announced_stay(outlined, below):
    found = outlined("\n".join([TITLE, "", BODY, REST, *below]) + "\n")
    assert found["furniture"] == []
