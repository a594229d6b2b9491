"""What the numbers of a theme may be: type has a size, and a page has room for it."""

from __future__ import annotations

from collections.abc import Iterator
from math import inf
from typing import Final

from convert.diagnostic import error
from convert.errors import UsageError
from convert.source import Place
from convert.themes.theme import PAPERS, POINTS_PER_MM, Style, Theme

_SIZES: Final = (1.0, 1638.0)
"""Units: pt.  Source: ECMA-376, ST_HpsMeasure as Word takes it."""

_PITCHES: Final = (0.5, 10.0)
_LENGTHS: Final = (0.0, inf)
_DIGITS: Final = frozenset("0123456789abcdefABCDEF")
_LEAST_EM: Final = 4.0
"""A line of fewer characters of the body is none."""

_LEAST_LINES: Final = 2.0
"""Nor are fewer lines of the body a page."""


def within(theme: Theme) -> Theme:
    """``theme`` itself, which something can be set with.

    Raises:
        UsageError: one of its values is none that may stand there.
    """
    for path, expected in beyond(theme):
        raise UsageError(error("theme-value", Place(theme.name), path=path, expected=expected))
    return theme


def beyond(theme: Theme) -> Iterator[tuple[str, str]]:
    """The keys of ``theme`` that hold what they may not, each with what it may."""
    if theme.page.paper not in PAPERS:
        yield "page.paper", " | ".join(PAPERS)
        return
    for role, style in theme.styles.items():
        yield from _styled(f"styles.{role}", style)
    numbers = {
        "orphans": theme.orphans,
        "widows": theme.widows,
        "typesetting.autospace": theme.typesetting.autospace,
        "typesetting.orphan_char": theme.typesetting.orphan_char,
    }
    sides = ("top", "bottom", "inner", "outer", "head", "foot")
    numbers |= {f"page.{side}": getattr(theme.page, side) for side in sides}
    for path, number in numbers.items():
        yield from _outside(path, number, _LENGTHS)
    yield from _crowded(theme)


def _styled(path: str, style: Style) -> Iterator[tuple[str, str]]:
    yield from _outside(f"{path}.size", style.size, _SIZES)
    yield from _outside(f"{path}.pitch", style.pitch, _PITCHES)
    for name in ("indent", "inset", "before", "after", "keep"):
        yield from _outside(f"{path}.{name}", getattr(style, name), _LENGTHS)
    mark, digits = style.color[:1], style.color[1:]
    if mark != "#" or len(style.color) != len("#rrggbb") or not _DIGITS.issuperset(digits):
        yield f"{path}.color", "#rrggbb"


def _outside(path: str, number: float, limits: tuple[float, float]) -> Iterator[tuple[str, str]]:
    least, most = limits
    if not (least <= number <= most and number < inf):  # nor is nan between them
        yield path, f">= {least:g}" if most == inf else f"{least:g}–{most:g}"


def _crowded(theme: Theme) -> Iterator[tuple[str, str]]:
    """The margins that leave no room for the body."""
    page, body = theme.page, theme.style("body")
    width, height = (side / POINTS_PER_MM for side in page.size)
    across = width - page.outer - _LEAST_EM * body.size / POINTS_PER_MM
    along = height - page.bottom - _LEAST_LINES * body.size * body.pitch / POINTS_PER_MM
    if across < 0 or along < 0:
        yield "styles.body.size", f"< {body.size:g}"
    if page.inner > across:
        yield "page.inner", f"<= {across:.1f}"
    if page.top > along:
        yield "page.top", f"<= {along:.1f}"
