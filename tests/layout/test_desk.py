"""The desk."""

from convert.layout.desk import LEAST
from pressroom import FRAME, THEME, desk


def test_a_frame_is_inset_on_either_side():
    inner = FRAME.inset(20, 10)
    assert (inner.left, inner.width) == (20, FRAME.width - 30)


def test_a_frame_stays_wide_enough_for_a_few_characters():
    inner = FRAME.inset(FRAME.width, 10)
    assert inner.width == LEAST
    assert FRAME.left < inner.left < FRAME.left + FRAME.width
    assert inner.inset(5, 5) == inner


def test_the_grid_is_the_pitch_of_body_lines():
    body = THEME.style("body")
    assert desk().line == body.size * body.pitch


def test_ranks_are_counted_not_taken():
    table = desk()
    assert [table.rank(level) for level in (3, 6, 3, 2, 2)] == [1, 2, 1, 1, 1]
