from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from convert.pattern import signs_of
from convert.structure.said import ALL as PHRASES
from convert.structure.said import said, said_unnoted

TEXTS = sorted((Path(__file__).parent.parent / "judged").rglob("*.txt"))


def searched(text):
    """What each phrase says when it is asked."""
    return tuple(weight for words, weight in PHRASES if words.search(text))


@given(st.data())
def test_all_phrases_are_found_that_a_text_holds(data):
    words, _ = data.draw(st.sampled_from(PHRASES))
    text = data.draw(st.from_regex(words.pattern).filter(lambda text: text.isprintable() and text))
    assert said(text) == searched(text)


@pytest.mark.parametrize("path", TEXTS[::4], ids=lambda path: path.stem)
def test_so_they_are_in_articles(path):
    for line in filter(None, path.read_text("utf-8", "replace").splitlines()):
        assert said(line) == searched(line)


def test_few_phrases_are_asked_of_every_text():
    assert sum(not signs_of(words).words for words, _ in PHRASES) <= 3


def test_a_mirror_notes_in_words_of_sites_how_they_are_read():
    assert said_unnoted("首頁(yè)>>渡口新聞網(wǎng)") == said("首頁>>渡口新聞網")
    assert said_unnoted("首頁>>渡口新聞網") == ()
