import pytest

PROSE = (
    "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停，"
    "乘客要等到第二天早上，才能从对岸的小镇回到城里来。"
)


def test_a_heading_printed_twice_is_one(outlined):
    text = "书名\n第1章 空宅\n　　第1章 空宅\n　　宅子空了九年，钥匙还在原处。\n"
    found = outlined(text)["blocks"]
    assert [block["type"] for block in found] == ["heading", "paragraph"]


def test_two_equal_sentences_are_two(blocks):
    assert len(blocks("他没有说话。\n\n他没有说话。\n")) == 2


def test_a_line_printed_twice_above_the_text_is_no_heading(blocks):
    found = blocks("渡口旧事\n\n下载\n\n渡口旧事\n\n船在夜里靠了岸，没有人来接，灯亮着。\n")
    assert all(kind != "heading" for kind, words in found if words == "渡口旧事")


def test_the_title_printed_again_is_no_heading(outlined):
    prose = "船在夜里靠了岸，没有人来接，灯亮着。"
    found = outlined(f"渡口旧事与新桥\n\n{prose}\n\n渡口旧事与新桥\n\n{prose}\n")
    assert found["title"] == "渡口旧事与新桥"
    assert all(block["type"] == "paragraph" for block in found["blocks"])


def test_captions_that_are_printed_twice_are_kept(read):
    prose = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停。"
    text = f"渡口三日\n\n{prose}\n看灯\n看灯\n过河\n过河\n{prose}\n"
    _, claims, _ = read(text)
    assert all(claim.rule != "repeated" for claim in claims)


@pytest.mark.parametrize(
    "shown", ["船工们把新的石条抬上江堤。", "老何和他的老伙计在新修的石阶上歇脚"]
)
def test_what_a_picture_shows_is_printed_twice(blocks, shown):
    found = blocks(f"{PROSE}\n\n{shown}\n{shown}\n\n{PROSE}\n")
    assert found[1:-1] == [("caption", shown)]


def test_the_second_print_is_told_as_dropped(outlined):
    shown = "船工们把新的石条抬上江堤。"
    found = outlined(f"渡口的灯\n\n{PROSE}\n\n{shown}\n{shown}\n\n{PROSE}\n")
    assert found["furniture"] == [shown]


@pytest.mark.parametrize("said", ["“船还没有开，再等一等吧。”", "他又说了一遍：船还没有开呢。"])
def test_what_is_said_twice_shows_no_picture(blocks, said):
    found = blocks(f"{PROSE}\n\n{said}\n{said}\n\n{PROSE}\n")
    assert [kind for kind, _ in found] == ["paragraph"] * 4


def test_the_last_paragraph_may_stand_there_twice(blocks):
    last = "船工们把新的石条抬上江堤。"
    assert [kind for kind, _ in blocks(f"{PROSE}\n\n{last}\n\n{last}\n")] == ["paragraph"] * 3


def test_what_is_printed_thrice_shows_no_picture(blocks):
    line = "大江东去浪花淘尽多少英雄人物啊"
    found = blocks(f"{PROSE}\n\n{line}\n{line}\n{line}\n\n{PROSE}\n")
    assert all(kind != "caption" for kind, _ in found)


def test_a_short_heading_printed_twice_stays_one(blocks):
    found = blocks(f"{PROSE}\n\n渡口的来历\n渡口的来历\n\n{PROSE}\n")
    assert all(kind != "caption" for kind, _ in found)
