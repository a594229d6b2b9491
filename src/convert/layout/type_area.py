"""The type area of a page: where its lines stand.

Units: pt.  The origin is the upper left corner of the sheet; y grows downwards.
"""

from __future__ import annotations

from dataclasses import replace
from math import floor

from convert.themes.theme import POINTS_PER_MM, Theme
from convert.value import Frozen

EPSILON = 1e-6
"""Less than any difference that can be seen or printed."""


class TypeArea(Frozen):
    """The rectangle that body text fills.

    Args:
        left: Distance from the left edge of the sheet.
        top: Distance from its top.
        width: The measure, a whole number of body ems.
        bottom: Distance of its lower edge from the top of the sheet.
        pitch: From line to line of body text: the grid.
    """

    left: float
    top: float
    width: float
    bottom: float
    pitch: float

    def on(self, number: int, sheet: float) -> TypeArea:
        """The type area of page ``number``: on even pages the margins change sides.

        Args:
            number: From 1, which is a right-hand page.
            sheet: The width of the page.
        """
        return self if number % 2 else replace(self, left=sheet - self.left - self.width)


def type_area(theme: Theme) -> TypeArea:
    """The type area of ``theme``: what is no whole em goes to both outer margins.

    Source: CLREQ 4.1.2; typographic specification, 5.2 and X07.
    """
    page, body = theme.page, theme.style("body")
    width, height = page.size
    available = width - (page.inner + page.outer) * POINTS_PER_MM
    measure = max(1, floor(available / body.size + EPSILON)) * body.size
    left = page.inner * POINTS_PER_MM + (available - measure) / 2
    bottom = height - page.bottom * POINTS_PER_MM
    return TypeArea(left, page.top * POINTS_PER_MM, measure, bottom, body.size * body.pitch)
