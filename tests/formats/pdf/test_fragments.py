"""What fragments are made of."""

from hypothesis import given
from hypothesis import strategies as st

from convert.formats.pdf.fragments import OPEN, SHUT, Change, encoded, moved, units, utf16
from formats.pdf.interpreter import cids

CIDS = st.characters(exclude_categories=["Cs", "Co"], max_codepoint=0xFFFF)


def test_actual_text_is_utf_16():
    assert utf16("𠮷") == "feffd842dfb7"


def test_a_move_that_is_none_is_nothing():
    made = [encoded(moved(distance)) for distance in (0, 0.004, -250, 12.341)]
    assert made == [b"", b"", b")250 (", b")-12.34("]


@given(st.text(CIDS, min_size=1))
def test_the_bytes_of_glyphs_are_read_back(text):
    data = encoded(OPEN + text + SHUT).decode("latin-1")
    assert (data[0], data[-1]) == ("(", ")")
    assert cids(data[1:-1]) == list(map(ord, text))


@given(st.text(CIDS, max_size=3), st.text(st.characters(max_codepoint=0x7E), max_size=5))
def test_operators_are_two_characters_a_unit(text, operators):
    operators = operators.translate(dict.fromkeys(map(ord, "()\\\r")))
    made = encoded(units(operators) + OPEN + text + SHUT).decode("latin-1")
    assert made.startswith(operators)


def test_a_place_takes_no_more_than_it_can():
    change = Change("AS", -100, 250, share=0.5, base=30)
    assert [change.distance({"AS": by}) for by in (0.0, 50.0, 900.0, -900.0)] == [
        30.0, 55.0, 155.0, -20.0,
    ]  # fmt: skip
