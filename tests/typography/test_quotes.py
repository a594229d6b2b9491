"""Whose a curly quote is.  Source: typographic specification 1.4, rules 1 to 4."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from convert.typography.quotes import _western, resolved
from convert.typography.signature import signature
from convert.typography.standins import WESTERN_QUOTES


@pytest.mark.parametrize(
    ("text", "wide"),
    [
        ("他说“好”", "“”"),
        ("don’t", ""),
        ("players’ room", ""),
        ("’90s", ""),
        ("rock ’n’ roll", ""),
        ("The word “CJK” is", ""),
        ("他说“CJK”是", "“”"),
        ("“Hello,” he said", ""),
        ("“第一段", "“"),
        ("第一段”", "”"),
        ("他说‘I’m’。", "‘’"),
        ("“他说‘no’”", "“‘’”"),
        ("（“x”）", "“”"),
        ("人々“x”", "“”"),
        ("“x”～", "“”"),
    ],
)
def test_quotes_are_resolved_on_the_whole_paragraph(text, wide):
    assert "".join(mark for mark in resolved(text) if mark in "‘’“”") == wide


def test_a_text_without_western_quotes_stays_the_same_object():
    text = "他说“好”"
    assert resolved(text) is text


@given(st.text("“”‘’天a1 ，", max_size=12))
def test_quotations_with_ideographs_are_wide_as_the_pairing_of_all_quotes_says(text):
    assert [mark in WESTERN_QUOTES.values() for mark in resolved(text)] == [
        place in set(_western(text, signature(text))) for place in range(len(text))
    ]
