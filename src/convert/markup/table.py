"""Tables: cells with what they head, how far they reach, and on which side their text stands."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeAlias

from convert.ir import Block, Table, TableCell, TableRow
from convert.ir.nodes import Alignment
from convert.ir.walk import text
from convert.markup.escape import has_words
from convert.markup.inline import phrasing
from convert.markup.scribe import Scribe
from convert.pattern import pattern

Content: TypeAlias = Callable[[tuple[Block, ...], Scribe], str]
"""Sets the blocks of a cell."""

MOST_COLUMNS: Final = 1_000
MOST_ROWS: Final = 65_534
"""How far one cell may reach; source: HTML, 4.9.11."""

_LONG: Final = pattern("[!-~]{16}")
"""A word that would push other columns off a phone: an address, as a rule; figures are shorter."""


def table(block: Table, scribe: Scribe, content: Content) -> str:
    """``block`` as an element.  The cells of its head say that they head their columns."""
    caption = phrasing(block.caption, scribe)
    title = f"<caption>{caption}</caption>\n" if caption else ""
    was_apart, scribe.is_apart = scribe.is_apart, True
    head = _Rows(block.alignments, scribe, content, is_head=True).group("thead", block.head)
    scribe.is_apart = was_apart
    body = _Rows(block.alignments, scribe, content, is_head=False).group("tbody", block.body)
    return f"<table>\n{title}{head}{body}</table>\n"


class _Rows:
    """One group of rows; knows which columns cells of the rows above still fill."""

    def __init__(
        self,
        alignments: tuple[Alignment, ...],
        scribe: Scribe,
        content: Content,
        *,
        is_head: bool,
    ) -> None:
        self._alignments = alignments
        self._scribe = scribe
        self._content = content
        self._is_head = is_head
        self._filled: dict[int, int] = {}

    def group(self, element: str, rows: tuple[TableRow, ...]) -> str:
        if not rows:
            return ""
        return f"<{element}>\n{''.join([self._row(row) for row in rows])}</{element}>\n"

    def _row(self, row: TableRow) -> str:
        below: dict[int, int] = {}
        cells: list[str] = []
        column = 0
        for cell in row.cells:
            while self._filled.get(column, 0):
                column += 1
            cells.append(self._cell(cell, column))
            end = column + max(cell.columns, 1)
            if cell.rows > 1:
                below |= dict.fromkeys(range(column, end), cell.rows)
            column = end
        self._filled = {place: left - 1 for place, left in (self._filled | below).items() if left}
        return f"<tr>{''.join(cells)}</tr>\n"

    def _cell(self, cell: TableCell, column: int) -> str:
        content = self._content(cell.content, self._scribe)
        element, scope = (
            ("th", ' scope="col"') if self._is_head and has_words(content) else ("td", "")
        )
        columns = _reach("colspan", cell.columns, MOST_COLUMNS)
        rows = _reach("rowspan", cell.rows, MOST_ROWS)
        looks = self._looks(cell, column)
        return f"<{element}{scope}{columns}{rows}{looks}>{content}</{element}>"

    def _looks(self, cell: TableCell, column: int) -> str:
        side = self._alignments[column] if column < len(self._alignments) else "auto"
        is_long = any(_LONG.search(text(block)) for block in cell.content)
        names = " ".join(filter(None, ("" if side == "auto" else side, "long" * is_long)))
        return f' class="{names}"' if names else ""


def _reach(name: str, count: int, most: int) -> str:
    return f' {name}="{min(count, most)}"' if count > 1 else ""
