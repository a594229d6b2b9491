"""What fragments are made of."""

from hypothesis import given
from hypothesis import strategies as st

from convert.formats.pdf.fragments import OPEN, SHUT, Change, moved, units, utf16, written
from formats.pdf.interpreter import cids

CIDS = st.characters(exclude_categories=["Cs", "Co"], max_codepoint=0xFFFF)


def test_actual_text_is_utf_16():
    assert utf16("𠮷") == "feffd842dfb7"


def test_a_move_that_is_none_is_nothing():
    made = [written(f"甲{moved(distance)}乙") for distance in (0, 0.004, -250, 12.341)]
    assert made == [
        b"(u2NY)Tj\n", b"(u2NY)Tj\n", b"[ (u2)250 (NY)]TJ\n", b"[ (u2)-12.34(NY)]TJ\n",
    ]  # fmt: skip


@given(st.text(CIDS, min_size=1))
def test_the_bytes_of_glyphs_are_read_back(text):
    data = written(text).decode("latin-1")
    assert (data[0], data[-4:]) == ("(", ")Tj\n")
    assert cids(data[1:-4]) == list(map(ord, text))


@given(st.text(CIDS, min_size=1), st.text(st.characters(max_codepoint=0x7E), max_size=5))
def test_operators_are_two_characters_a_unit(text, operators):
    operators = operators.translate(dict.fromkeys(map(ord, "()\\\r")))
    made = written(f"甲{SHUT}{units(operators)}{OPEN}{text}").decode("latin-1")
    assert made.startswith(f"[ (u2){operators}")


def test_a_place_takes_no_more_than_it_can():
    change = Change("AS", -100, 250, share=0.5, base=30)
    assert [change.distance({"AS": by}) for by in (0.0, 50.0, 900.0, -900.0)] == [
        30.0, 55.0, 155.0, -20.0,
    ]  # fmt: skip
