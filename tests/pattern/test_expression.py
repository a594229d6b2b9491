from __future__ import annotations

import re

import pytest

from convert.pattern import compiled, pattern
from convert.pattern.signs import SIGNS


@pytest.mark.parametrize("method", ["match", "search", "fullmatch", "findall", "split"])
def test_it_answers_as_the_compiled_one_does(method):
    ours, compiled = pattern("(a)b?", re.IGNORECASE), re.compile("(a)b?", re.IGNORECASE)
    assert str(getattr(ours, method)("Ab")) == str(getattr(compiled, method)("Ab"))
    assert (ours.sub("c", "xA"), ours.flags, ours.groups) == ("xc", compiled.flags, 1)


def test_bytes_have_patterns_too():
    assert pattern(b"[0-9]").search(b"a1")[0] == b"1"


def test_nothing_is_compiled_before_it_is_asked():
    broken = pattern("(")
    with pytest.raises(re.error):
        broken.match("")


def test_once_asked_it_is_as_fast_as_the_compiled_one():
    asked = pattern("a")
    asked.match("a")
    assert asked.search == re.compile("a").search


def test_no_hook_stands_between_a_pattern_and_its_methods():
    assert not hasattr(type(pattern("a")), "__getattr__")


@pytest.mark.skipif(not compiled.IS_KNOWN, reason="this engine compiles all patterns itself")
def test_a_pattern_whose_code_is_at_hand_is_had_after_a_few_questions():
    asked = pattern(next(source for source, told in SIGNS.items() if told[1]))
    for _ in range(10):
        assert asked.match("") is None
    assert "match" not in vars(asked)
    for _ in range(10):
        assert asked.match("") is None
    assert "match" in vars(asked)
