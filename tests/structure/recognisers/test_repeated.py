import pytest

PROSE = (
    "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停，"
    "乘客要等到第二天早上，才能从对岸的小镇回到城里来。"
)
SHOWN = "清晨的渡口挤满了赶集的人"


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


def kinds(found, words):
    return [block["type"] for block in found["blocks"] if words in block.get("text", "")]


@pytest.mark.parametrize(
    "twins",
    [
        (SHOWN, SHOWN),
        (f"{SHOWN}。", f"{SHOWN}。"),
        (SHOWN, f"{SHOWN}（何小满摄）"),
        (f"{SHOWN}。何小满摄", f"{SHOWN}。"),
        (f"{SHOWN}。何小满 摄", SHOWN),
        (f"{SHOWN}＝青湾港", f"{SHOWN}＝青湾港"),
        (SHOWN, f"{SHOWN}。(2009年3月撮影)"),
    ],
)
def test_what_is_printed_twice_beside_text_shows_a_picture(outlined, twins):
    found = outlined("\n\n".join(("渡口停航三日", PROSE, *twins, PROSE, PROSE)))
    assert kinds(found, SHOWN) == ["caption", "caption"]


def test_several_pairs_may_touch(outlined):
    lines = (
        f"{SHOWN}。何小满摄",
        f"{SHOWN}。",
        "村民把渔网晾在了岸边。何小满摄",
        "村民把渔网晾在了岸边。",
    )
    found = outlined(f"渡口停航三日\n\n{PROSE}\n\n" + "\n".join(lines) + f"\n\n{PROSE}")
    assert kinds(found, SHOWN) + kinds(found, "晾在了岸边") == ["caption"] * 4


@pytest.mark.parametrize(
    "twins",
    [
        ("“船怎么还不来呢，船怎么还不来”", "“船怎么还不来呢，船怎么还不来”"),
        ("船来了船来了船来了！", "船来了船来了船来了！"),
        ("船来了，船来了", "船来了，船来了"),
        (SHOWN, f"{SHOWN}，船一靠岸人就散了"),
        (PROSE * 3, PROSE * 3),
    ],
)
def test_cries_speech_and_paragraphs_come_twice_too(outlined, twins):
    found = outlined("\n\n".join(("渡口停航三日", PROSE, *twins, PROSE + PROSE, PROSE)))
    assert not any(block["type"] == "caption" for block in found["blocks"])


def test_a_song_has_refrains(outlined):
    song = "渡口的灯还亮着\n江上的雾还没有散去呀\n江上的雾还没有散去呀\n摇船的人回家了"
    found = outlined(f"渡口谣\n\n{PROSE}\n\n{song}\n\n{PROSE}")
    assert not any(block["type"] == "caption" for block in found["blocks"])


@pytest.mark.parametrize(
    "lines",
    [
        ("求你保佑渡口的每一个人", "求你保佑渡口的每一个人"),
        ("墙上写了两遍同样的话：", "今天没有卖出一块豆腐", "今天没有卖出一块豆腐"),
        ("ping 192.168.0.1 timeout",) * 3,
    ],
)
def test_a_prayer_what_was_written_and_a_listing_come_twice_too(outlined, lines):
    found = outlined("\n\n".join(("渡口停航三日", PROSE, "\n".join(lines), PROSE + PROSE)))
    assert not any(block["type"] == "caption" for block in found["blocks"])
