"""Tables C and S.  Source: typographic specification 2.3.1."""

import pytest

from convert.layout.breaker.change import changed, level, squeezed, stretched
from layout_atoms import COMMA, OPEN, SPACE, STOP, WORD


@pytest.mark.parametrize(
    ("amount", "by_kind"),
    [
        (20, {"SP": -20}),
        (150, {"SP": -50, "OP": -100, "CL": -100}),
        (650, {"SP": -50, "OP": -500, "CL": -500, "PS": -100}),
        (1_100, {"SP": -50, "OP": -500, "CL": -500, "PS": -500, "AS": -50}),
    ],
)
def test_one_stage_is_squeezed_after_another(amount, by_kind):
    found = squeezed([STOP, SPACE, COMMA, OPEN, WORD], amount)
    assert (found.by_kind, found.left) == (by_kind, 0)


def test_each_gives_the_same_until_it_can_no_more():
    assert level([100, 500, 500], 700) == (300, 0)
    assert level([100, 100], 300) == (100, 100)


def test_spaces_are_stretched_before_gaps():
    found = stretched([SPACE, WORD], 4, 650)
    assert (found.by_kind, found.gap) == ({"SP": 200, "AS": 250}, 50)


def test_gaps_beyond_half_an_em_are_not_opened_at_all():
    found = stretched([], 2, 1_200)
    assert (found.gap, found.left) == (0, 1_200)


def test_no_atom_goes_beyond_its_limits():
    assert changed(SPACE, {"AS": -500}) == 125
    assert changed(SPACE, {"AS": 900}) == 500
    assert changed(COMMA, {"PS": -900}) == 500
