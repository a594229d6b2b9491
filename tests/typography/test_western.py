"""Western runs.  Source: typographic specification 1.3, 2.4."""

import pytest

from convert.typography.western import ADDRESSES, address_pieces, hyphenable, is_unit, word_pieces


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("见https://example.com/a。", "https://example.com/a"),
        ("(www.a.b/c).", "www.a.b/c"),
        ("x@y.z,", "x@y.z"),
        ("http://a.b/c?d=e!", "http://a.b/c?d=e"),
    ],
)
def test_an_address_ends_before_the_punctuation_of_its_sentence(text, address):
    assert ADDRESSES.search(text)[0] == address


def test_an_address_breaks_after_its_separators_but_not_between_them():
    assert address_pieces("https://a.b/c_d?e=1") == ["https://", "a.", "b/", "c_", "d?", "e=", "1"]


@pytest.mark.parametrize("word", ["e-mail", "A-1", "10-20", "1/2", "A/B", "/usr"])
def test_words_stay_whole_where_a_side_is_short(word):
    assert word_pieces(word) == [word]


@pytest.mark.parametrize("word", ["short", "Capital", "x_identifier", "NATO", "v1beta"])
def test_what_is_no_plain_long_word_takes_no_hyphen(word):
    assert list(hyphenable(word)) == []


def test_a_word_in_quotes_takes_a_hyphen():
    assert list(hyphenable("(hyphenation,")) == [(1, 12)]


def test_units_are_known_without_their_punctuation():
    assert is_unit("kg,")
    assert not is_unit("kgs")
