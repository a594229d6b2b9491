from hypothesis import given
from hypothesis import strategies as st

from convert.typography.reading import reading


def test_vertical_forms_are_read_as_their_bases():
    assert reading("﹃﹄︐︙") == "『』，…"


@given(st.text())
def test_the_copy_is_as_long_as_the_text(text):
    assert len(reading(text)) == len(text)
