"""The type area."""

from dataclasses import replace

import pytest

from convert.layout.type_area import type_area
from convert.themes.theme import POINTS_PER_MM
from pressroom import THEME


def test_the_measure_is_whole_ems_and_the_rest_goes_to_both_margins():
    """Typographic specification X07: 41 em, 1.6 pt added to each side."""
    area = type_area(THEME)
    assert area.width == 41 * 10.5
    assert area.left - 28.5 * POINTS_PER_MM == pytest.approx(1.6, abs=0.05)


def test_the_pitch_is_that_of_the_body():
    """Typographic specification X08."""
    assert type_area(THEME).pitch == 18.375


def test_it_lies_between_the_margins_of_the_theme():
    page = replace(THEME.page, top=30, bottom=50)
    area = type_area(replace(THEME, page=page))
    assert area.top == pytest.approx(30 * POINTS_PER_MM)
    assert page.size[1] - area.bottom == pytest.approx(50 * POINTS_PER_MM)
