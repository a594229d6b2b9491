"""What fragments are made of."""

from hypothesis import given
from hypothesis import strategies as st

from convert.formats.pdf.fragments import Change, moved, shown_by, utf16
from formats.pdf.interpreter import cids


def test_actual_text_is_utf_16():
    assert utf16("𠮷") == "feffd842dfb7"


def test_a_move_that_is_none_is_nothing():
    assert [moved(distance) for distance in (0, 0.004, -250, 12.345)] == [
        "",
        "",
        ")250(",
        ")-12.35(",
    ]


@given(st.integers(0, 0xFFFF))
def test_the_bytes_of_a_glyph_are_read_back(cid):
    assert list(cids(shown_by(cid))) == [cid]


def test_a_place_takes_no_more_than_it_can():
    change = Change("AS", -100, 250, share=0.5, base=30)
    assert [change.distance({"AS": by}) for by in (0.0, 50.0, 900.0, -900.0)] == [
        30.0, 55.0, 155.0, -20.0,
    ]  # fmt: skip
