"""The type area of a page, and the grid of lines and characters on it.

Source: ECMA-376-1, 17.6.5 (docGrid); typographic specification 8.1 and 8.4.
"""

from __future__ import annotations

from math import floor
from typing import Final

from convert.formats.docx.measure import TWIPS, halves, twips
from convert.themes.theme import POINTS_PER_MM, Style, Theme

CHARACTER_UNITS: Final = 4096
"""In which ``w:charSpace`` is given.  Units: of a point."""

SAME: Final = 0.05
"""Less than any difference of pitches that Word can be told.  Units: pt."""


def type_area(theme: Theme) -> tuple[float, float]:
    """Width and height of the text on a page.  Units: pt.

    The width is a whole number of characters of the body (CLREQ 2.4); what is left over goes to
    the outer margin.  A grid of characters takes all that is free.
    """
    page, body = theme.page, theme.style("body")
    width, height = page.size
    free = _left_of(width, page.inner, page.outer)
    measure = free if page.grid == "chars" else _times(free, body.size) * body.size
    return measure, _left_of(height, page.top, page.bottom)


def _left_of(side: float, *margins: float) -> float:
    """What margins in mm leave of a side of the page, each as Word is told it.  Units: pt."""
    return (twips(side) - sum(twips(margin * POINTS_PER_MM) for margin in margins)) / TWIPS


def pitch(theme: Theme, style: Style) -> int:
    """From line to line; on a grid, that of the grid.  Units: twips."""
    return _line_pitch(theme) if is_on_grid(theme, style) else twips(style.size * style.pitch)


def is_on_grid(theme: Theme, style: Style) -> bool:
    """Whether there is a grid, and lines of ``style`` have its pitch."""
    body = theme.style("body")
    is_same = abs(style.size * style.pitch - body.size * body.pitch) < SAME
    return theme.page.grid != "none" and is_same


def doc_grid(theme: Theme) -> str:
    """``w:docGrid``."""
    match theme.page.grid:
        case "none":
            return f'<w:docGrid w:linePitch="{pitch(theme, theme.style("body"))}"/>'
        case "lines":
            return f'<w:docGrid w:type="lines" w:linePitch="{_line_pitch(theme)}"/>'
        case "chars":
            return (
                f'<w:docGrid w:type="linesAndChars" w:linePitch="{_line_pitch(theme)}"'
                f' w:charSpace="{_character_space(theme)}"/>'
            )


def _line_pitch(theme: Theme) -> int:
    """As many lines as have room at the theme's pitch fill the page: it is rounded down.

    The last line takes its type only: what is between lines is not below it.
    """
    body = theme.style("body")
    height = type_area(theme)[1]
    lines = 1 + _times(height - body.size, body.size * body.pitch)
    return floor(twips(height) / lines)


def _character_space(theme: Theme) -> int:
    """What is between characters of the size that Word can set, for those of the theme to fit."""
    width, size = type_area(theme)[0], theme.style("body").size
    return floor((width / _times(width, size) - halves(size) / 2) * CHARACTER_UNITS)


def narrowing(theme: Theme, style: Style) -> str:
    """``w:w`` for type that is wider, in the sizes Word can set, than its cell of the page.

    The cell is of the size that the theme asks for (三号 in metal is 15.75 pt, Word sets 16), so
    the type is given that width.  The grid alone is not enough: by the standard Word sets the type
    closer, but LibreOffice gives a character that is wider than its cell two of them.

    Source: ECMA-376-1, 17.3.2.43 (w); GB/T 9704-2012, 5.2.3.  Units: of the width, 1/100.
    """
    set_at = halves(style.size) / 2
    if theme.page.grid != "chars" or set_at <= style.size:
        return ""
    return f'<w:w w:val="{floor(style.size / set_at * 100)}"/>'


def _times(room: float, length: float) -> int:
    return floor(room / length + 1e-6)
