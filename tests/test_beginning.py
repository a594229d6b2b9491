from __future__ import annotations

import re
import sys
from importlib import import_module
from pkgutil import walk_packages

import pytest
from hypothesis import given
from hypothesis import strategies as st

import convert
from convert.beginning import DIGIT, SPACES, Beginning, beginning
from convert.pattern import pattern
from convert.value import Frozen


@pytest.mark.parametrize(
    ("source", "characters"),
    [
        ("第[一二]", "第"),
        ("(?:ab|c)d", "ac"),
        ("(?P<n>[0-3])", "0123"),
        ("[（(]?x", "（(x"),
        ("a*?b+c", "ab"),
        ("a{0,2}b", "ab"),
        ("a{1,2}b", "a"),
        ("(?<!x)(?=[(|)\\]])a", "a"),
        (r"[]a]\]", "]a"),
        (r"[\]-]x|[^)\]]?\u3000", None),
        (r"(?:[\\](?:x|[|)]|y)|z)", "\\z"),
        (r"\[\t", "["),
        (r"\bEND|\.", "E."),
        ("(a?)b|c", "abc"),
        ("a?", None),
        ("(?i)a", None),
        ("a{,3}b", "ab"),
        (".a", None),
        (r"\wa", None),
        ("[一-鿿]", None),
        (r"(a)\1|b", "ab"),
        (r"a(?:[)]|\)|(b|c))d|[x]", "ax"),
        ("", None),
    ],
)
def test_a_match_begins_with_one_of_these(source, characters):
    assert beginning(source).characters == frozenset(characters or "")


@pytest.mark.parametrize(
    ("source", "needed"),
    [
        (".{0,9}号$", "号"),
        ("[^，]*(?:点击|戳)[上下]", "点戳"),
        ("ab?[xy]|cd", "ac"),
        ("a|.", None),
        ("a*(b?)", None),
        (r"\w(?:x|[|)])(?!y)", "x|)"),
        ("(?i)a", None),
    ],
)
def test_a_match_needs_one_of_these(source, needed):
    assert beginning(source).needed == frozenset(needed or "")


def test_digits_and_spaces_are_those_of_all_scripts():
    assert beginning(r"\d").characters == {DIGIT}
    assert beginning(r"\d").may_match("٣", 0)
    assert beginning(r"x\d|\d").may_be_found("第３章", 0)
    assert set(SPACES) == {chr(code) for code in range(sys.maxunicode) if chr(code).isspace()}
    assert set(SPACES) == set(re.findall(r"\s", "".join(map(chr, range(sys.maxunicode)))))


@pytest.mark.parametrize(
    ("source", "is_anchored"), [("^ab", True), ("^a|b", False), ("(?:^|x)a", False), ("a", False)]
)
def test_an_anchor_ties_the_whole(source, is_anchored):
    assert beginning(source).is_anchored == is_anchored


def test_where_nothing_is_told_everything_may_match():
    assert Beginning().may_match("", 0)
    assert Beginning().may_be_found("", 0)


def _held(values):
    """The patterns among ``values``, in tables and in what tables hold too."""
    for value in values:
        if isinstance(value, type(pattern(""))):
            yield value
        elif isinstance(value, tuple):
            yield from _held(value)
        elif isinstance(value, Frozen):
            yield from _held(value.__getstate__())


def _ours():
    for found in walk_packages(convert.__path__, "convert."):
        if not found.name.endswith("__main__"):
            yield from _held(vars(import_module(found.name)).values())


OURS = [re.compile(source) for source in {each.pattern for each in _ours()}]
LETTERS = sorted({letter for each in OURS for letter in each.pattern})


@given(st.data())
def test_no_match_of_ours_is_missed(data):
    each = data.draw(st.sampled_from(OURS))
    text = data.draw(st.text(LETTERS, max_size=3)) + data.draw(st.from_regex(each))
    begins = beginning(each.pattern)
    for found in each.finditer(text):
        assert begins.may_match(text, found.start())
        assert begins.may_be_found(text, 0)


def test_most_of_ours_are_told():
    assert len(OURS) > 150
    assert sum(bool(beginning(each.pattern).characters) for each in OURS) > 0.6 * len(OURS)
