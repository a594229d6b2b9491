"""The rules of tables, in the way of Chinese books: above, below the head, below; none upright.

What names several columns has a short one below it.

Units: pt from the upper left corner of the sheet.
Source: GB/T 7713.2-2022 and CY/T 170-2019 (三线表), in which the outer rules are the heavier ones.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise
from typing import Final

from convert.layout.item import Row
from convert.layout.page import Rule
from convert.layout.tier import Placement, Tier

OUTER: Final = 1.0
INNER: Final = 0.5
"""How thick rules are.  An edge where a page parts a table has the thinner one [P]."""


def ruled(placed: Iterable[Placement], left: float) -> Iterator[Rule]:
    """The rules of the tables of one page, or of one cell.

    Args:
        placed: What stands there, from top to bottom.
        left: Where the type area begins.
    """
    for table, group in groupby(placed, key=_table):
        if table:
            yield from _rules(list(_tiers(group)), left)


def heads(placed: Sequence[Placement]) -> Iterator[Placement]:
    """The rows that are repeated at the top of a page."""
    first = placed[0].item if placed else None
    if isinstance(first, Tier):
        top = placed[0].top - first.carried
        for head in first.heads:
            yield Placement(head, 0, head.count, top)
            top += head.height


def _table(placed: Placement) -> int:
    """The element of the table to which a row belongs, or 0."""
    return placed.item.row.table if isinstance(placed.item, Tier) else 0


def _tiers(placed: Iterable[Placement]) -> Iterator[tuple[Placement, Tier]]:
    return ((one, one.item) for one in placed if isinstance(one.item, Tier))


def _rules(tiers: Sequence[tuple[Placement, Tier]], left: float) -> Iterator[Rule]:
    """Those of one table, or of as much of it as stands there."""
    (first, highest), (last, lowest) = tiers[0], tiers[-1]
    repeated = list(_tiers(heads([first])))
    shown = (*repeated, *tiers)
    is_begun = bool(repeated) or (first.start == 0 and highest.row.is_first)
    yield _rule(shown[0][1].row, shown[0][0].top, OUTER if is_begun else INNER, left)
    for place, tier in shown:
        is_whole = (place.start, place.end) == (0, tier.count)
        for x, width, down in tier.rules if is_whole else ():
            yield Rule(left + x, place.top + down, width, INNER)
    for (_, above), (place, below) in pairwise(shown):
        if above.row.is_head and not below.row.is_head:
            yield _rule(below.row, place.top, INNER, left)
    is_ended = lowest.row.is_last and last.end == lowest.count
    foot = last.top + lowest.extent(last.start, last.end)
    yield _rule(lowest.row, foot, OUTER if is_ended else INNER, left)


def _rule(row: Row, y: float, thickness: float, left: float) -> Rule:
    return Rule(left + row.left, y, row.width, thickness)
