"""Damaged articles are read without a failure, a hang or a lost character (a part of them)."""

from pathlib import Path

import pytest

from bench.mutations import search

TESTS = Path(__file__).parents[2]
TEXTS = [
    path.read_bytes().decode("utf-8", "replace")
    for folder in ("material/articles", "judged/articles")
    for path in sorted((TESTS / folder).glob("*.txt"))
]
PORTION = 400


@pytest.mark.parametrize("start", range(0, 10 * PORTION, PORTION))
def test_damaged_articles_are_read_whole(start):
    assert list(search(TEXTS, range(start, start + PORTION))) == []
