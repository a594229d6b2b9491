"""Page numbers in Han digits go; parts that are counted so stay."""

import pytest

ROWS = (
    "　　我们庄前的大溪没有桥以前，过溪要喊，",
    "喊法有三种，赶集的一种，奔丧的一种，回娘",
    "家的又是一种，船工自然听得出来。",
)
PAGE = "\n".join(ROWS)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("三二", "三三"),
        ("三二", "三四"),
        ("一〇八", "一〇九"),
        ("—三二—", "—三三—"),
        ("九○", "九一"),
    ],
)
def test_numbers_that_count_on_between_pages_go(outlined, first, second):
    other = PAGE.replace("我们", "他们")
    found = outlined(f"渡船\n\n{PAGE}\n{first}\n{other}\n{ROWS[0]}\n{second}\n{ROWS[2]}\n{PAGE}\n")
    assert found["furniture"] == [first, second]


def test_one_number_within_a_sentence_goes_and_the_sentence_is_whole(outlined):
    text = f"渡船\n\n{PAGE}\n{ROWS[0]}\n{ROWS[1]}\n三二\n{ROWS[2]}\n{PAGE}\n"
    found = outlined(text)
    assert found["furniture"] == ["三二"]
    assert found["blocks"][1]["text"] == "".join(ROWS).strip()


@pytest.mark.parametrize(
    "marks",
    [
        ("九", "一〇", "一一", "一二"),
        ("三二", "四一"),
        ("二二八",),
        ("三十二", "三十三"),
        ("三三", "三二"),
    ],
)
def test_parts_and_years_stay(outlined, marks):
    rows = "\n".join(f"{mark}\n\n{PAGE}\n" for mark in marks)
    found = outlined(f"渡船\n\n{PAGE}\n\n{rows}")
    assert found["furniture"] == []
    assert all(mark in str(found["blocks"]) for mark in marks)


def test_parts_with_empty_lines_above_stay(outlined):
    found = outlined(f"渡船\n\n{PAGE}\n\n一〇\n\n{PAGE}\n\n一一\n\n{PAGE}\n")
    assert found["furniture"] == []


def test_parts_of_an_excerpt_stay(outlined):
    rows = "\n".join(f"{mark}\n{PAGE}" for mark in ("二一", "二二", "二三"))
    found = outlined(f"渡船（节选）\n{rows}\n")
    assert found["furniture"] == []


def test_poems_of_a_cycle_keep_their_numbers(outlined):
    poem = "我在{}边等你\n等了一个秋天\n江水没有回头\n船也没有回来\n"
    found = outlined(f"旧诗抄\n三二\n{poem.format('江')}三三\n{poem.format('桥')}")
    assert found["furniture"] == []


CUT = """　　我們庄前的大溪，沒有橋以前，過溪要用喊。
喊法有三種，趕集的人喊一聲來，奔喪的人喊一
聲快，回娘家的不喊，站在岸邊笑，船伕自然看
得見，撐船過來。
"""


def test_numbers_at_the_margin_above_heads_that_are_set_in_count_pages(outlined):
    text = f"渡口的船伕\n石小滿\n\n{CUT}三二\n　　一根竹篙\n\n{CUT}三三\n　　橋\n\n{CUT}"
    found = outlined(text)
    assert [b["text"] for b in found["blocks"] if b["type"] == "heading"] == ["一根竹篙", "橋"]
    assert found["furniture"] == ["三二", "三三"]


@pytest.mark.parametrize(
    "parts",
    [
        ("三二\n", "三三\n"),
        ("　　三二\n　　一根竹篙\n", "　　三三\n　　橋\n"),
        ("三二\n　　一根竹篙\n", ""),
    ],
)
def test_numbers_of_parts_stay(outlined, parts):
    one, two = parts
    found = outlined(f"渡口的船伕\n石小滿\n\n{CUT}{one}{CUT}{two}{CUT}")
    assert found["furniture"] == []


@pytest.mark.parametrize("blank", ["", "\n"])
def test_numbers_below_a_running_head_count_pages_though_parts_are_numbered_too(outlined, blank):
    parts = (f"一\n{CUT}渡口文艺 第二期\n三二\n", f"二\n{CUT}渡口文艺 第二期\n三三\n")
    found = outlined(f"渡口的船伕\n石小滿\n\n{blank.join(parts)}三\n{CUT}")
    assert [b["text"] for b in found["blocks"] if b["type"] == "heading"] == ["一", "二", "三"]


def test_numbers_of_parts_with_nothing_beside_them_stay_among_others(outlined):
    found = outlined(f"渡口的船伕\n石小滿\n\n九\n{CUT}一〇\n{CUT}一一\n{CUT}")
    assert found["furniture"] == []
