"""The weights that judged pages teach are those by which the pages were made."""

import json
import math
import runpy
from pathlib import Path

import pytest

TOOL = runpy.run_path(str(Path(__file__).parents[1] / "tools" / "weigh.py"))
ODDS = {"is large": 4, "is above": 2, "is odd": 0.5}


def judged(number):
    """``number`` times pages on which each candidate is right as often as its odds say."""
    reasons = (*(frozenset({reason}) for reason in ODDS), frozenset(ODDS), frozenset())
    odds = [math.prod(ODDS[each] for each in held) for held in reasons]
    return [
        TOOL["Judged"](reasons, tuple(at == one for at in range(len(odds))))
        for one, times in enumerate(odds)
        for _ in range(round(times * 2 * number))
    ]


def test_known_weights_are_found_again():
    known = {reason: math.log(odds) for reason, odds in ODDS.items()}
    found = TOOL["fitted"](judged(20), dict.fromkeys(ODDS, 0.0), 0.1)
    assert found == pytest.approx(known, abs=0.02)


def test_no_pages_leave_what_was_known_and_few_pull_it_a_little():
    start = dict.fromkeys(ODDS, 9.0)
    assert TOOL["fitted"]([], start, 0.1) == start
    few, many = (TOOL["fitted"](judged(number), start, 0.1)["is odd"] for number in (1, 20))
    assert math.log(ODDS["is odd"]) < many < few < start["is odd"]
    assert few < TOOL["fitted"](judged(1), start, 3.0)["is odd"]


def test_a_page_counts_where_the_likeliest_candidate_is_right():
    weights = {reason: math.log(odds) for reason, odds in ODDS.items()}
    pages = judged(1)
    assert TOOL["share"](pages, weights) == pytest.approx(8 / len(pages))


def test_headings_are_measured_by_what_is_chosen_and_what_should_be():
    heading, prose = (frozenset({"is large"}), frozenset()), (frozenset({"is odd"}), frozenset())
    pages = [
        TOOL["Judged"](reasons, (is_heading, not is_heading), 1.0)
        for reasons, is_heading in ((heading, True), (heading, False), (prose, True))
    ]
    weights = {"is large": 2.0, "is odd": 0.5}
    assert TOOL["balance"](pages, weights) == pytest.approx(2 * 1 / (2 + 2))


def test_a_folder_without_pages_is_said(tmp_path, capsys):
    empty, full = tmp_path / "empty", tmp_path / "full"
    empty.mkdir()
    full.mkdir()
    (full / "a.txt").write_text("一个题目\n\n正文写到这里就结束了，后面还有一句话。\n", "utf-8")
    (full / "a.json").write_text(json.dumps({"title": "一个题目"}), "utf-8")
    TOOL["main"]("title", str(empty), str(full))
    assert f"no page {empty}\n" in capsys.readouterr().out


def test_an_article_ends_between_its_last_line_and_what_is_judged_a_sites(tmp_path):
    text = "灯亮了一整夜，没有人去关它，也没有人说起是谁点的。"
    (tmp_path / "a.txt").write_text(f"渡口\n\n{text}\n\n何小满\n阅读原文\n点赞\n", "utf-8")
    outline = {
        "blocks": [{"type": "paragraph", "text": text}],
        "furniture": ["阅读原文", "点赞"],
    }
    (tmp_path / "a.json").write_text(json.dumps(outline), "utf-8")
    (page,) = TOOL["endings"](tmp_path, {})
    assert page.right == (True, True, False, False)
    known = [list(reasons).count("is known as a site's") for reasons in page.reasons]
    assert known == [2, 2, 1, 0]
    assert "nothing stands below the article" in page.reasons[-1]
