"""How wide the columns of a table are: as their content needs, and together no more than there is.

Source: CSS 2.2, 17.5.2.2 (columns between their least and their natural width); that only the
longest ones give is our decision [P].
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from convert.layout.tabular.grid import Grid, Slot
from convert.layout.tabular.need import Need, need

FULL: Final = 0.7
"""A table that would take so much of the measure takes all of it [P]."""

SPARE: Final = 2.0
"""How far columns are apart at most in a smaller table, less their blanks [P].  Units: em."""


def needs(grid: Grid) -> list[Need]:
    """What each column needs: by its own cells first, then by those that take several."""
    found = [Need(0.0, 0.0)] * len(grid.columns)
    for slot in sorted(grid.slots, key=_columns):
        reached = zip(*found[slot.column : slot.end], strict=True)
        have, wanted = Need(*map(sum, reached)), need(slot.cell)
        least = max(0.0, wanted.least - have.least) / slot.columns
        natural = max(0.0, wanted.natural - have.natural) / slot.columns
        for column in range(slot.column, slot.end):
            one = found[column]
            found[column] = Need(one.least + least, max(one.natural + natural, one.least + least))
    return found


def widths(columns: Sequence[Need], room: float) -> list[float]:
    """The widths of columns that have ``room`` together.

    Args:
        columns: What each needs.
        room: What they share; in the same unit.

    Example:
        >>> widths([Need(2, 4), Need(2, 5)], 100)
        [6.0, 5]
        >>> widths([Need(2, 4), Need(2, 4)], 10)
        [6.0, 4]
        >>> widths([Need(2, 3), Need(2, 20), Need(2, 30)], 13)
        [3, 5.0, 5.0]
        >>> widths([Need(5, 5), Need(15, 20)], 10)
        [2.5, 7.5]
    """
    least, natural = (sum(column) for column in zip(*columns, strict=True))
    if natural >= room:
        if least >= room:
            return [column.least * room / least for column in columns]
        most = _most(columns, room)
        return [max(column.least, min(column.natural, most)) for column in columns]
    spare = (room - natural) / max(len(columns) - 1, 1)
    if natural < FULL * room:
        spare = min(spare, SPARE)
    *others, last = columns
    return [*(column.natural + spare for column in others), last.natural]


def _most(columns: Sequence[Need], room: float) -> float:
    """The width that no column exceeds but by need: so short ones are whole, and long ones alike.

    Each width is ``max(least, min(natural, most))``; their sum grows evenly between two limits.
    """
    limits = sorted({limit for column in columns for limit in column})
    below = 0.0
    for limit in limits:
        if sum(max(least, min(natural, limit)) for least, natural in columns) >= room:
            break
        below = limit
    growing = [column for column in columns if column.least <= below < column.natural]
    used = sum(max(least, min(natural, below)) for least, natural in columns)
    return below + (room - used) / max(len(growing), 1)


def _columns(slot: Slot) -> int:
    return slot.columns
