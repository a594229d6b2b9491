from __future__ import annotations

import re

import pytest

from convert.pattern import pattern


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
