"""Headings of several lines: about equally long, those of titles ended where phrases end."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from functools import cache
from itertools import accumulate, pairwise
from math import ceil, floor
from typing import Final

from convert.formats.docx.grid import type_area
from convert.formats.docx.kinsoku import not_at_end, not_at_start
from convert.formats.docx.measure import width
from convert.formats.docx.paragraph import Place
from convert.themes.theme import Role, Theme
from convert.typography.phrases import Phrasing, Places, unphrased
from convert.typography.profile import Kinsoku

SLACK: Final = 0.45
"""By how much lines are longer than was reckoned: less than a character of Han.  Units: em."""

STEP: Final = 0.5
"""From one measure to the next that is tried: half a character of Han.  Units: em."""

INSIDE: Final = 0.5
"""How bad it is to end a line inside a phrase: as in a PDF (typographic specification 2.5)."""


def balanced(
    theme: Theme, role: Role, place: Place, words: str, phrasing: Phrasing = unphrased
) -> Place:
    """The place narrowed so far that ``words`` fill their lines about equally.

    Word cannot be told to balance lines or to keep phrases whole, and a line end of ours would be
    a character of the title.  So what is best left free is an indent: on both sides of centred
    lines, else behind them.  Of all measures that give as few lines as can be, the one is taken
    with which Word, that fills line by line, comes to the best ends.
    """
    style = theme.style(role)
    measure = (type_area(theme)[0] - place.start - place.end) / style.size - 2 * style.inset
    if measure < 1 or style.align in {"justify", "end"} or width(words) <= measure:
        return place
    best = _Filling(words, theme.typesetting.kinsoku, phrasing(words)).best(measure)
    free = max(0.0, measure - best - SLACK) * style.size
    if style.align == "center":
        return replace(place, start=place.start + free / 2, end=place.end + free / 2)
    return replace(place, end=place.end + free)


class _Filling:
    """How Word divides a heading: line by line, as much as goes on each.  Units: em."""

    def __init__(self, words: str, kinsoku: Kinsoku, places: Places) -> None:
        not_first, not_last = _forbidden(kinsoku)
        self.reach = list(accumulate(map(width, words), initial=0.0))
        """How far the characters before each place reach."""
        self.cost = {
            place: 0.0 if before in not_first or after in not_last else places.get(place, INSIDE)
            for place, (before, after) in enumerate(pairwise(words), start=1)
            if before not in not_last and after not in not_first
            if not (before + after).isascii() or " " in before + after
        }
        """Where a line may end, and how bad that is."""

    def best(self, measure: float) -> float:
        """Of the measures that give as few lines as ``measure``, the one with the best ends."""
        total, fewest = self.reach[-1], len(self.ends(measure))
        steps = range(ceil(total / fewest / STEP), floor(measure / STEP) + 1)
        ways = [(self.ends(step * STEP), step * STEP) for step in steps]
        alike = [(self._badness(ends), width) for ends, width in ways if len(ends) == fewest]
        return min(alike, default=(0.0, measure))[1]

    def ends(self, measure: float) -> list[int]:
        """Where the lines end; one that has to be longer than ``measure`` is."""
        ends, last = [], len(self.reach) - 1
        places, start, at = [*self.cost, last], 0, 0
        while start < last:
            limit = self.reach[start] + measure
            fits = bisect_right(places, limit, at, key=self.reach.__getitem__)
            at = max(fits, at + 1)  # one too long
            start = places[at - 1]
            ends.append(start)
        return ends

    def _badness(self, ends: list[int]) -> float:
        mean = self.reach[-1] / len(ends)
        lengths = [self.reach[end] - self.reach[start] for start, end in pairwise((0, *ends))]
        uneven = sum(((length - mean) / mean) ** 2 for length in lengths)
        return uneven + sum(self.cost[end] for end in ends[:-1])


@cache
def _forbidden(kinsoku: Kinsoku) -> tuple[frozenset[str], frozenset[str]]:
    """What may not begin and what may not end a line of Word's."""
    return frozenset(not_at_start(kinsoku)), frozenset(not_at_end(kinsoku))
