"""A table: its caption above, then its rows, their columns as wide as their content needs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate
from typing import Final

from convert.ir import Table
from convert.layout.blocks.prose import prose
from convert.layout.desk import Desk, Frame
from convert.layout.item import Cell, Item, Row, spaced
from convert.layout.structure import Element
from convert.layout.tabular.figures import has_figures
from convert.layout.tabular.grid import Grid, Rows, Slot, bands, grid
from convert.layout.tabular.need import need
from convert.layout.tabular.widths import needs, widths
from convert.themes.theme import Align
from convert.value import Frozen

KEPT: Final = 1
"""A row stays with what stands above it: caption or head (typographic specification, 2.5), and
at both ends of a table one row stays with another [P]."""

BESIDE: Final = 0.5
"""The blank on both sides of a cell's text.  Units: em."""

CROWDED: Final = 0.25
"""The part of the measure that such blanks take at most."""

BLANK: Final = 0.45
"""The blank above and below it.  Units: em.  With it rows of one line stand 1.9 em apart."""


def table(node: Table, frame: Frame, desk: Desk) -> Iterator[Item]:
    """``node`` as items: caption, head, body."""
    owner = desk.element("table", frame.owner)
    made: list[Item] = []
    if node.caption:
        words = prose(node.caption, desk.element("caption", owner), "caption", frame, desk)
        style = replace(words.setting.style, keep=KEPT)
        made.append(words.reset(replace(words.setting, style=style, after=0.0)))
    made += _Setter.of(node, replace(frame, owner=owner, role="cell"), desk).rows()
    yield from spaced(made, desk.line / 2, desk.line / 2)


class _Setter(Frozen):
    """Sets the rows of one table.

    Args:
        edges: Where columns begin, and where the last one ends.
        beside: The blank on both sides of a cell's text.
        aligns: On which side the text of each column stands.
        shifts: By how much its numbers end before that.
    """

    frame: Frame
    desk: Desk
    grid: Grid
    edges: tuple[float, ...]
    beside: float
    aligns: tuple[Align | None, ...]
    shifts: tuple[float, ...]

    @classmethod
    def of(cls, node: Table, frame: Frame, desk: Desk) -> _Setter:
        """Measures the columns."""
        made = grid(node)
        size = desk.style("cell").size
        count = len(made.columns)
        beside = min(BESIDE * size, CROWDED * frame.width / (2 * count))
        needed = needs(made)
        room = frame.width - 2 * beside * count
        wide = [width * size for width in widths(needed, room / size)]
        left = frame.left + (room - sum(wide)) / 2
        edges = tuple(accumulate((width + 2 * beside for width in wide), initial=left))
        aligns, shifts = zip(
            *(_stance(node, made, column, wide[column] / size) for column in range(count)),
            strict=True,
        )
        return cls(
            frame, desk, made, edges, beside, aligns, tuple(shift * size for shift in shifts)
        )

    def rows(self) -> list[Row]:
        """All rows, head first."""
        heads = [self._band(rows, is_head=True) for rows in bands(self.grid.head)]
        bodies = [self._band(rows, is_head=False) for rows in bands(self.grid.body)]
        made = [*heads, *bodies]
        kept = {*range(len(heads) + 1), len(made) - 2}
        least = self.desk.style("cell").keep
        made = [replace(row, keep=max(KEPT * (at in kept), least)) for at, row in enumerate(made)]
        made[0] = replace(made[0], is_first=True)
        made[-1] = replace(made[-1], is_last=True, keep=least)
        return made

    def _band(self, rows: Rows, *, is_head: bool) -> Row:
        """Rows that cells hold together, in the order in which they are read."""
        size = self.desk.style("cell").size
        first = rows[0][0].row if rows[0] else 0
        cells: list[Cell] = []
        for row in rows:
            owner = self.desk.element("row", self.frame.owner)
            for slot in row:
                items = self._content(slot, owner, is_head=is_head)
                rule = self._rule(slot) if is_head else (0.0, 0.0)
                cells.append(Cell(tuple(items), slot.row - first, slot.rows, rule))
        left, right = self.edges[0], self.edges[-1]
        return Row(self.frame.owner, tuple(cells), left, right - left, BLANK * size, size, is_head)

    def _rule(self, slot: Slot) -> tuple[float, float]:
        """The rule between what names several columns and their own names."""
        is_lowest = slot.row + slot.rows == len(self.grid.head)
        if slot.columns == 1 or is_lowest:
            return 0.0, 0.0
        left, right = self.edges[slot.column], self.edges[slot.end]
        return left + self.beside, right - left - 2 * self.beside

    def _content(self, slot: Slot, row: int, *, is_head: bool) -> Sequence[Item]:
        element = Element(
            "header" if is_head else "cell", row,
            scope="column" if is_head else "", columns=slot.columns, rows=slot.rows,
        )  # fmt: skip
        owner = self.desk.tree.add(element)
        return self.desk.within(slot.cell.content, self._inside(slot, owner, is_head=is_head))

    def _inside(self, slot: Slot, owner: int, *, is_head: bool) -> Frame:
        """The frame of what stands in a cell."""
        left, right = self.edges[slot.column], self.edges[slot.end]
        align, shift = self.aligns[slot.column], self.shifts[slot.column]
        if slot.columns > 1 or (is_head and shift):
            align, shift = "center", 0.0
        width = max(right - left - 2 * self.beside - shift, self.desk.style("cell").size)
        family = self.desk.theme.strong if is_head else None
        return replace(
            self.frame,
            owner=owner,
            left=left + self.beside,
            width=width,
            align=align,
            family=family,
        )


def _stance(node: Table, made: Grid, column: int, width: float) -> tuple[Align | None, float]:
    """On which side the text of a column stands, and how far its numbers stand in.

    Numbers end under one another, the longest of them in the middle of the column.  None is as
    the theme has it.  Units: em.
    """
    given = made.columns[column]
    said = node.alignments[given] if given < len(node.alignments) else "auto"
    if said != "auto":
        return said, 0.0
    cells = [slot.cell for row in made.body for slot in row if _is_own(slot, column)]
    if not has_figures(cells):
        return None, 0.0
    longest = max(need(cell).natural for cell in cells)
    return "end", max(0.0, width - longest) / 2


def _is_own(slot: Slot, column: int) -> bool:
    """Whether a cell stands in that column alone."""
    return slot.column == column and slot.columns == 1
