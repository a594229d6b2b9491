"""How wide the columns of a table are: as their content needs, and together no more than there is.

Source: CSS 2.2, 17.5.2.2 (columns between their least and their natural width).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from convert.layout.tabular.grid import Grid, Slot
from convert.layout.tabular.need import Need, need

FULL: Final = 0.7
"""A table that would take so much of the measure takes all of it [P]."""

SPARE: Final = 2.0
"""How much wider than its content a column is in a smaller table [P].  Units: em."""


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
        [6.0, 7.0]
        >>> widths([Need(2, 4), Need(2, 4)], 10)
        [5.0, 5.0]
        >>> widths([Need(2, 2), Need(2, 20)], 12)
        [2.0, 10.0]
        >>> widths([Need(5, 5), Need(15, 20)], 10)
        [2.5, 7.5]
    """
    least, natural = (sum(column) for column in zip(*columns, strict=True))
    if natural >= room:
        if least >= room:
            return [column.least * room / least for column in columns]
        share = (room - least) / (natural - least)
        return [least + (natural - least) * share for least, natural in columns]
    spare = (room - natural) / len(columns)
    if natural < FULL * room:
        spare = min(spare, SPARE)
    return [column.natural + spare for column in columns]


def _columns(slot: Slot) -> int:
    return slot.columns
