"""The grid of a table: where each cell stands, how far it reaches, every place filled once.

What does not fit is mended: a cell that reaches into another or out of its part of the table is
cut short, a place that is left empty gets an empty cell (ISO 14289-1, 7.5).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field
from typing import Final

from convert.ir import Table, TableCell, TableRow
from convert.value import Frozen, Mutable, Packed

MOST: Final = 1_000
"""How many columns a cell may take.  Source: HTML, 4.9.11."""


class Slot(Packed):
    """A cell in its place.

    Args:
        row: Counted from the first row of its part: head or body.
    """

    cell: TableCell
    row: int
    column: int
    rows: int
    columns: int

    @property
    def end(self) -> int:
        """The first column that it does not reach."""
        return self.column + self.columns


Rows = tuple[tuple[Slot, ...], ...]


class Grid(Frozen):
    """A table in its grid.

    Args:
        head: The cells that begin in each row of its head.
        body: Those that begin in each row of its body.
        columns: Which of the table's columns are left: those in which some cell begins.
    """

    head: Rows
    body: Rows
    columns: tuple[int, ...]

    @property
    def slots(self) -> Iterator[Slot]:
        """All cells."""
        for row in (*self.head, *self.body):
            yield from row


def grid(table: Table) -> Grid:
    """The grid of ``table``.

    Example:
        >>> one = TableCell()
        >>> head = TableRow((TableCell(columns=9),))
        >>> made = grid(Table((TableRow((TableCell(rows=2), one)), TableRow((one,))), head=(head,)))
        >>> [slot[1:] for slot in made.slots]  # row, column, rows, columns
        [(0, 0, 1, 2), (0, 0, 2, 1), (0, 1, 1, 1), (1, 1, 1, 1)]
        >>> made.columns
        (0, 1)
    """
    parts = [_placed(rows) for rows in (table.head, table.body)]
    begun = {slot.column for part in parts for row in part for slot in row}
    columns = tuple(sorted(begun))
    head, body = (_filled(part, columns) for part in parts)
    return Grid(head, body, columns)


def bands(rows: Rows) -> Iterator[Rows]:
    """``rows`` in groups: those that no cell holds together are parted."""
    start = end = 0
    for index, row in enumerate(rows):
        end = max(end, index + 1, *(slot.row + slot.rows for slot in row))
        if end == index + 1:
            yield rows[start:end]
            start = end


class _Part(Mutable):
    """The rows of a head or a body while they are filled."""

    reaching: dict[int, int] = field(default_factory=dict)

    def row(self, row: TableRow, index: int, left: int) -> Iterator[Slot]:
        """The cells of one row in their places; ``left`` rows are left with it."""
        below = {column: rows - 1 for column, rows in self.reaching.items() if rows > 1}
        column = 0
        for cell in row.cells:
            while self.reaching.get(column, 0):
                column += 1
            end = min(column + max(1, min(cell.columns, MOST)), self._next(column))
            rows = max(1, min(cell.rows, left))
            yield Slot(cell, index, column, rows, end - column)
            if rows > 1:
                below |= dict.fromkeys(range(column, end), rows - 1)
            column = end
        self.reaching = below

    def _next(self, column: int) -> int:
        """Where the next cell from above stands."""
        later = (one for one, rows in self.reaching.items() if rows and one > column)
        return min(later, default=column + MOST)


def _placed(rows: Sequence[TableRow]) -> list[list[Slot]]:
    part = _Part()
    return [list(part.row(row, index, len(rows) - index)) for index, row in enumerate(rows)]


def _filled(rows: Sequence[Sequence[Slot]], columns: Sequence[int]) -> Rows:
    """``rows`` with columns counted anew, and empty cells where there was none."""
    numbers = {column: number for number, column in enumerate(columns)}
    taken: set[tuple[int, int]] = set()
    made: list[tuple[Slot, ...]] = []
    for index, row in enumerate(rows):
        found = [_renumbered(slot, numbers, columns) for slot in row]
        for slot in found:
            down = range(slot.row, slot.row + slot.rows)
            taken |= {(below, column) for below in down for column in range(slot.column, slot.end)}
        free = (number for number in numbers.values() if (index, number) not in taken)
        found += (Slot(TableCell(), index, number, 1, 1) for number in free)
        made.append(tuple(sorted(found, key=_column)))
    return tuple(made)


def _renumbered(slot: Slot, numbers: dict[int, int], columns: Sequence[int]) -> Slot:
    reached = sum(slot.column <= column < slot.end for column in columns)
    return slot._replace(column=numbers[slot.column], columns=reached)


def _column(slot: Slot) -> int:
    return slot.column
