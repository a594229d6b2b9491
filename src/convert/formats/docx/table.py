"""Tables: a grid in which every cell has its column, heads that are repeated on each page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final, TypeAlias

from convert.formats.docx import names
from convert.formats.docx.draft import Story
from convert.formats.docx.grid import type_area
from convert.formats.docx.measure import twips
from convert.formats.docx.paragraph import Place
from convert.ir import Block, Table, TableCell, TableRow
from convert.ir.nodes import Alignment
from convert.ir.walk import text
from convert.themes.theme import Align
from convert.value import Frozen

Setter: TypeAlias = Callable[[tuple[Block, ...], Place, Story], str]
"""What sets the blocks of a cell."""

EMPTY: Final = (
    '<w:p><w:pPr><w:snapToGrid w:val="0"/><w:spacing w:before="0" w:after="0" w:line="20"'
    ' w:lineRule="exact"/></w:pPr></w:p>'
)
"""Keeps tables apart, which Word would make one, and ends what has to end in a paragraph."""

MARGIN: Final = 10.8
"""The blank on both sides of a cell's text.  Units: pt.  Source: Word's own Normal Table."""

SLACK: Final = 0.5
"""What is left free in a column, so that another face breaks no words.  Units: em."""

LEAST: Final = 2
WIDEST: Final = 20
"""How many characters a column is made for, however few or many it has.  Units: em."""

RULE: Final = (
    '<w:tcBorders><w:bottom w:val="single" w:sz="6" w:space="0" w:color="auto"/></w:tcBorders>'
)
"""Below the head: 0.75 pt, half the outer rules."""

ALIGNS: Final[dict[Alignment, Align]] = {"start": "start", "center": "center", "end": "end"}


class Slot(Frozen):
    """What stands in a row from one column on.

    Args:
        column: Its first column.
        columns: How many it covers.
        cell: The cell; None where none was given, or one from above reaches down to here.
        is_below: Whether one from above does.
        reaches_down: Whether it goes on in the next row.
    """

    column: int
    columns: int
    cell: TableCell | None
    is_below: bool = False
    reaches_down: bool = False

    @property
    def content(self) -> tuple[Block, ...]:
        """What its cell says."""
        return self.cell.content if self.cell else ()


Grid: TypeAlias = tuple[tuple[Slot, ...], ...]


def table(node: Table, place: Place, story: Story, setter: Setter) -> str:
    """``w:tbl``."""
    head, body = grid(node.head), grid(node.body)
    count = max(slot.column + slot.columns for row in (*head, *body) for slot in row)
    widths = _widths((*head, *body), count, place, story)
    writer = _Writer(node.alignments, widths, place, story, setter)
    rows = (
        *(writer.row(row, is_head=True, is_last=row is head[-1]) for row in head),
        *(writer.row(row, is_head=False, is_last=False) for row in body),
    )
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    shift = f'<w:tblInd w:w="{twips(place.start)}" w:type="dxa"/>' if place.start else ""
    side = "left" if place.start else "center"
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{names.TABLE.identifier}"/>'
        f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:jc w:val="{side}"/>{shift}'
        f'<w:tblLook w:val="0000"/></w:tblPr><w:tblGrid>{columns}</w:tblGrid>'
        f"{''.join(rows)}</w:tbl>"
    )


def grid(rows: tuple[TableRow, ...]) -> Grid:
    """``rows`` with every column filled: by a cell, by one that reaches down, or by none."""
    made: list[list[Slot]] = []
    reaching: dict[int, tuple[int, int]] = {}
    for number, row in enumerate(rows):
        slots, reaching = _row(row, reaching, len(rows) - number)
        made.append(slots)
    width = max((slot.column + slot.columns for row in made for slot in row), default=1)
    return tuple((*row, *_rest(row, width)) for row in made)


def _rest(row: list[Slot], width: int) -> Iterator[Slot]:
    end = row[-1].column + row[-1].columns if row else 0
    yield from (Slot(column, 1, None) for column in range(end, width))


def _row(
    row: TableRow, reaching: dict[int, tuple[int, int]], left: int
) -> tuple[list[Slot], dict[int, tuple[int, int]]]:
    """The slots of one row, and what reaches down from it: columns and rows by first column."""
    slots: list[Slot] = []
    below: dict[int, tuple[int, int]] = {}
    column = 0
    waiting = list(reversed(row.cells))
    while waiting or any(start >= column for start in reaching):
        columns, rows = reaching.get(column, (0, 0))
        cell = None
        if not columns:
            if not waiting:
                slots.append(Slot(column, 1, None))
                column += 1
                continue
            cell = waiting.pop()
            room = min((s for s in reaching if s > column), default=column + cell.columns)
            columns, rows = max(1, min(cell.columns, room - column)), min(cell.rows, left)
        goes_on = rows > 1
        slots.append(Slot(column, columns, cell, is_below=cell is None, reaches_down=goes_on))
        if goes_on:
            below[column] = columns, rows - 1
        column += columns
    return slots, below


def _widths(rows: Grid, count: int, place: Place, story: Story) -> list[int]:
    """The widths of the columns, by their longest cells within bounds.  Units: twips."""
    theme = story.draft.theme
    size = theme.style("cell").size
    longest = [LEAST] * count
    for slot in (slot for row in rows for slot in row if slot.columns == 1):
        said = max((len(text(block)) for block in slot.content), default=0)
        longest[slot.column] = max(longest[slot.column], min(said, WIDEST))
    measure = type_area(theme)[0] - place.start - place.end
    wanted = [(characters + SLACK) * size + MARGIN for characters in longest]
    shrunk = min(1.0, max(measure, size) / sum(wanted))
    return [max(1, twips(width * shrunk)) for width in wanted]


class _Writer(Frozen):
    alignments: tuple[Alignment, ...]
    widths: list[int]
    place: Place
    story: Story
    setter: Setter

    def row(self, slots: tuple[Slot, ...], *, is_head: bool, is_last: bool) -> str:
        kind = "<w:tblHeader/>" if is_head else ""
        cells = "".join(self.cell(slot, is_head=is_head, is_ruled=is_last) for slot in slots)
        end = slots[-1].column + slots[-1].columns if slots else 0
        rest = (Slot(column, 1, None) for column in range(end, len(self.widths)))
        cells += "".join(self.cell(slot, is_head=is_head, is_ruled=is_last) for slot in rest)
        return f"<w:tr><w:trPr><w:cantSplit/>{kind}</w:trPr>{cells}</w:tr>"

    def cell(self, slot: Slot, *, is_head: bool, is_ruled: bool) -> str:
        width = sum(self.widths[slot.column : slot.column + slot.columns])
        span = f'<w:gridSpan w:val="{slot.columns}"/>' if slot.columns > 1 else ""
        merge = ""
        if slot.is_below:
            merge = '<w:vMerge w:val="continue"/>'
        elif slot.reaches_down:
            merge = '<w:vMerge w:val="restart"/>'
        return (
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}{merge}'
            f'{RULE if is_ruled else ""}<w:vAlign w:val="center"/></w:tcPr>'
            f"{self.content(slot, is_head=is_head)}</w:tc>"
        )

    def content(self, slot: Slot, *, is_head: bool) -> str:
        if not slot.content:
            style = names.STYLES["cell"].identifier
            return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr></w:p>'
        column = slot.column
        side = self.alignments[column] if column < len(self.alignments) else "auto"
        listed = self.place.is_listed and not is_head
        inner = Place("cell", align=ALIGNS.get(side), is_listed=listed)
        return self.setter(slot.content, inner, self.story)
