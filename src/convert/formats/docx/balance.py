"""Headings of several lines: about equally long ones, never a character alone on the last."""

from __future__ import annotations

from dataclasses import replace
from math import ceil
from typing import Final

from convert.formats.docx.grid import type_area
from convert.formats.docx.measure import width
from convert.formats.docx.paragraph import Place
from convert.themes.theme import Role, Theme

SLACK: Final = 1.04
"""What Latin words may be wider than was reckoned, and a line longer for a mark at its end."""


def balanced(theme: Theme, role: Role, place: Place, words: str) -> Place:
    """The place narrowed so far that ``words`` fill their lines about equally.

    Word cannot be told to balance lines, so what they leave free is an indent: on both sides of
    centred ones, else behind them.
    """
    style = theme.style(role)
    measure = (type_area(theme)[0] - place.start - place.end) / style.size - 2 * style.inset
    if measure < 1:
        return place
    lines = ceil(width(words) / measure)
    spare = measure - ceil(width(words) / max(lines, 1) * SLACK) - 1
    if lines <= 1 or spare <= 0 or style.align in {"justify", "end"}:
        return place
    free = spare * style.size
    if style.align == "center":
        return replace(place, start=place.start + free / 2, end=place.end + free / 2)
    return replace(place, end=place.end + free)
