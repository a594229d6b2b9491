from __future__ import annotations

import re
import runpy
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from convert.pattern import Look, Signs, pattern
from convert.pattern.expression import signs_of
from convert.pattern.signs import SIGNS
from own_patterns import TOOLS, told

TOOL = runpy.run_path(str(TOOLS / "signs.py"))
TABLE = {re.compile(source): signs_of(pattern(source)) for source in SIGNS}
LETTERS = sorted({letter for source in SIGNS for letter in source})
TEXTS = sorted((Path(__file__).parents[1] / "judged").rglob("*.txt"))


@pytest.mark.parametrize(
    ("source", "first", "words"),
    [
        ("第[一二]", "第", {"第一", "第二"}),
        ("(?:ab|c)d", "ac", {"abd", "cd"}),
        ("(?P<n>[0-3])号", "0123", {"0号", "1号", "2号", "3号"}),
        ("[（(]?x", "(x（", {"x"}),
        ("a*?b+c", "ab", {"b", "c"}),
        ("a{0,2}bc", "ab", {"bc"}),
        ("a{1,2}b", "a", {"b"}),
        ("(?<!x)(?=[(|)])ab", "a", {"ab"}),
        (r"\bEND|\.", ".E", {"END", "."}),
        ("(a?)b|c", "abc", {"b", "c"}),
        (r"\d号?", "0123456789", set("0123456789")),
        (".{0,9}号$", "", {"号"}),
        ("[^，]*(?:点击|戳)[上下]", "", {"点击上", "点击下", "戳上", "戳下"}),
        ("ab?[xy]|cd", "ac", {"abx", "aby", "ax", "ay", "cd"}),
        ("a?", "", set()),
        ("a{,3}b?", "", set()),
        ("a|.", "", set()),
        ("(?i)a", "", set()),
        ("(?i:a)b", "", {"b"}),
        (r"\wa", "", {"a"}),
        ("[一-鿿]", "", set()),
        (r"(a)\1|b", "ab", {"a", "b"}),
        ("", "", set()),
    ],
)
def test_it_is_told_what_a_match_begins_with_and_holds(source, first, words):
    found = Signs(*TOOL["signs"](source))
    assert set(found.first) == set(first)
    assert set(found.words) <= words
    assert bool(found.words) == bool(words)


@pytest.mark.parametrize(
    ("source", "is_anchored"), [("^ab", True), ("^a|b", False), ("(?:^|x)a", False), ("a", False)]
)
def test_an_anchor_ties_the_whole(source, is_anchored):
    assert TOOL["signs"](source)[2] == is_anchored


def assert_told(each, text):
    """The signs of ``each`` are in ``text`` wherever it matches there."""
    for found in each.finditer(text):
        assert TABLE[each].may_match(text, found.start())
        assert TABLE[each].may_be_found(text, 0)


@given(st.data())
def test_no_match_is_missed(data):
    each = data.draw(st.sampled_from(list(TABLE)))
    assert_told(each, data.draw(st.text(LETTERS, max_size=3)) + data.draw(st.from_regex(each)))


@pytest.mark.parametrize("path", TEXTS[::4], ids=lambda path: path.stem)
def test_no_match_in_an_article_is_missed(path):
    for line in path.read_text("utf-8", "replace").splitlines():
        for each in TABLE:
            assert_told(each, line[:200])


@given(st.data())
def test_one_look_finds_all_that_match(data):
    some = data.draw(st.lists(st.sampled_from(list(SIGNS)), min_size=1, max_size=3))
    text = data.draw(st.from_regex(some[0]))
    matching = {number for number, each in enumerate(some) if re.search(each, text)}
    look = Look(map(pattern, some))
    assert matching <= look.found(text)
    assert look.finds(text) is bool(look.found(text))


def test_what_nobody_worked_out_may_match_anything():
    assert Look([pattern("渡.口?"), pattern("[一-鿿]x?")]).found("") == {0, 1}


def test_the_table_is_what_the_tool_makes():
    """Which words are the rarest is told by texts that may have changed since; all are true."""
    made = {source: TOOL["signs"](source) for source in told("signs.py", "sources")}
    assert SIGNS.keys() == made.keys(), "run python tools/signs.py"
    assert all((SIGNS[s][0], SIGNS[s][2]) == (made[s][0], made[s][2]) for s in made)
