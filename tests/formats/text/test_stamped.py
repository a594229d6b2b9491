"""Addresses with their letters apart, within a sentence, are no words of it."""

import pytest

ROW = "何师傅看了看表，又看了看她，把卷帘门往上抬了抬：“进来吧。”"


@pytest.mark.parametrize(
    "stamp",
    ["w w w . example . c o m", "W W W . e x a m p l e . n e t", "w w w.a1-b . c c"],
)
def test_an_address_whose_letters_stand_apart_goes(outlined, stamp):
    found = outlined(f"雨夜\n\n{ROW.replace('进来', '进来' + stamp)}\n{ROW}\n")
    assert found["blocks"][0]["text"] == ROW


@pytest.mark.parametrize(
    "row",
    [
        "船期可以到www.example.com上去查，不用到码头来问。",
        "网站是w w w . example . c o m，字母之间空一格，他念给我听。",
        "他写下 w w w 三个字母，又写了一个点，就停住了。",
    ],
)
def test_an_address_that_an_author_gives_stays(outlined, row):
    found = outlined(f"雨夜\n\n{row}\n{ROW}\n")
    assert found["blocks"][0]["text"] == row


def test_half_a_character_alone_on_a_line_is_no_text(outlined):
    found = outlined(f"雨夜\n\n{ROW}\n\n\ufffd\n")
    assert [block["text"] for block in found["blocks"]] == [ROW]
    found = outlined(f"雨夜\n\n{ROW}\n{ROW.replace('表', chr(0xFFFD))}\n")
    assert "\ufffd" in found["blocks"][1]["text"]


@pytest.mark.parametrize("verb", ["打开", "输入", "敲", "登上"])
def test_an_address_that_one_is_told_to_open_stays(outlined, verb):
    row = f"何师傅说，你{verb}w w w.example.com吧，船期都在那里。"
    assert outlined(f"雨夜\n\n{ROW}\n{row}\n")["blocks"][1]["text"] == row
