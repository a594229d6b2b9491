"""Lines of guest books and logs of talk: who speaks did not write the text."""

import pytest

ONE = "白鹭滩的水从闸口流下来，绕过两座磨坊，再往东去。"
TWO = "守闸的人在这里住了四十年，哪一年水大他都记得。"
SIX = "那年冬天闸口结了冰，磨坊停了十天，孩子们在冰上走。"


@pytest.mark.parametrize(
    "days",
    [
        ("2021年6月3日 阿柚", "2021年6月4日 灯下客", "2021年6月5日 柚子"),
        ("2020-12-05 19:00:11 老周", "2020-12-05 19:01:11 小满", "2020-12-05 19:02:11 老周"),
        ("2020年12月5日 19:00 阿柚", "2020年12月5日 19:01 小满", "2020年12月5日 19:02 阿柚"),
        ("2020/12/5 9:58 老周", "2020/12/5 10:01 小满", "2020/12/5 10:02 老周"),
        (
            "2020年12月5日 晚上7:00 老周",
            "2020年12月5日 晚上7:01 柚子",
            "2020年12月5日 晚上7:02 老周",
        ),
        ("2020年12月5日 星期六 老周", "2020年12月6日 星期日 柚子", "2020年12月7日 星期一 老周"),
    ],
)
@pytest.mark.parametrize("above", ["", f"{ONE}\n", f"{ONE}\n{TWO}\n"])
def test_who_speaks_in_a_log_did_not_write_the_story(outlined, days, above):
    text = "".join(f"{day}\n{words}\n" for day, words in zip(days, (ONE, TWO, SIX), strict=True))
    found = outlined(f"磨坊夜雨\n林一帆\n{above}{text}{TWO}\n{SIX}\n")
    assert (found["byline"], found["date"]) == (["林一帆"], None)
    assert [b["text"] for b in found["blocks"] if b["text"] in days] == list(days)


@pytest.mark.parametrize(
    "day", ["2020-12-05 19:00:11 老周", "2020年12月5日　老周", "二〇二〇年十二月五日　老周"]
)
def test_who_speaks_once_amid_a_story_did_not_write_it(outlined, day):
    found = outlined(f"磨坊夜雨\n林一帆\n{ONE}\n{TWO}\n{day}\n你几点到？\n{TWO}\n{SIX}\n")
    assert (found["byline"], found["date"]) == (["林一帆"], None)


@pytest.mark.parametrize("stamp", ["2020-12-05 19:00 方一舟", "2020-12-05 19:00 桥头老周"])
def test_who_wrote_stands_below_the_title_though_readers_comment_below(outlined, stamp):
    text = f"{ONE}\n{TWO}\n{SIX}\n{TWO}\n"
    found = outlined(f"磨坊夜雨\n{stamp}\n{text}2020-12-06 10:00 灯下客\n好文章。\n")
    assert (found["date"], found["byline"]) == ("2020-12-05T19:00", [stamp.split()[-1]])


@pytest.mark.parametrize(
    ("days", "names"),
    [
        (
            ("2020-12-05 19:02", "2020-12-05 20:02", "2020-12-06 19:02"),
            ("林小满", "石一", "林小满"),
        ),
        (("2021年6月3日", "2021年6月4日", "2021年6月5日"), ("阿柚", "林小满", "周一帆")),
        (("2021年6月3日", "2021年6月3日", "2021年6月3日"), ("老周", "小满", "老周")),
    ],
)
def test_whoever_is_one_of_several_by_days_speaks(outlined, days, names):
    heads = [f"{day}　{name}" for day, name in zip(days, names, strict=True)]
    rows = "".join(
        f"{head}\n水涨了，河里漂来木头，船停在岸边，第 {n} 天。\n" for n, head in enumerate(heads)
    )
    found = outlined(f"渡口日志\n{rows}")
    said = [block["text"] for block in found["blocks"]]
    assert (found["byline"], found["date"], set(heads) <= set(said)) == ([], None, True)


@pytest.mark.parametrize("below", ["", "2021年6月3日　林小满\n", "2021年6月5日　石一\n"])
def test_who_signs_above_and_below_wrote(outlined, below):
    prose = "水涨了，河里漂来木头，船停在岸边，没有人过河。\n"
    found = outlined(f"渡口的水\n2021年6月3日　林小满\n{4 * prose}{below}")
    assert (found["byline"][0], found["date"]) == ("林小满", "2021-06-03")
