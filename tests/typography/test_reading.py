import re

from hypothesis import given
from hypothesis import strategies as st

from convert.typography.reading import is_as_written, reading


def test_vertical_forms_are_read_as_their_bases():
    assert reading("﹃﹄︐︙") == "『』，…"


@given(st.text())
def test_the_copy_is_as_long_as_the_text(text):
    assert len(reading(text)) == len(text)


@given(st.text("天地“”‘’。，Aa1 ﹁"))
def test_what_stands_between_ideographs_tells_that_a_text_is_as_written(text):
    marks = re.sub("[天地]+(?:[。，][天地]+)*", "水", text)
    if is_as_written(marks):
        assert reading(text) is text
