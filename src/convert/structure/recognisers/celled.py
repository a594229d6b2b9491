"""Tables that were copied with each cell on a line of its own: 品名, 数量, 灯, 3."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from convert.ir import Paragraph, Table, TableCell, TableRow
from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, because
from convert.structure.shape import has_inner_stop

_CELL: Final = 16
"""A longer line is no cell.  Units: characters."""

_FEWEST: Final = 9
"""A head and two rows of three columns."""

_WIDTHS: Final = range(2, 9)
"""Two columns and more; among more than eight, numbers come in step by chance."""

_ROWS: Final = 3
_ABOVE: Final = 3
"""So many short lines may stand above a table: what it is called, and in which unit."""

_SIGNS: Final = frozenset("0123456789.,，%％+-—/:：~～¥￥$元")
"""What numbers and their units are written with."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose tables whose cells have a line each."""
    cells = (number for number, text in page.worded(page.open) if _is_cell(text))
    for run in page.runs(cells, blanks=0):
        yield from _tables(page, run)


def _is_cell(text: str) -> bool:
    return len(text) <= _CELL and text[-1] not in "。！？；：:" and not has_inner_stop(text)


def _tables(page: Page, run: Sequence[int]) -> Iterator[Proposal]:
    if len(run) < _FEWEST:
        return
    are_numbers = [_is_number(page.text(number)) for number in run]
    if not any(are_numbers):
        return
    for above in range(_ABOVE + 1):
        for width in _WIDTHS:
            rows, rest = divmod(len(run) - above, width)
            if not rest and rows >= _ROWS and _are_columns(are_numbers[above:], width):
                yield _as_table(page, run[above:], width)
                return


def _is_number(text: str) -> bool:
    """Tell whether ``text`` is a number, with its unit."""
    return any(map(str.isdecimal, text)) and 2 * sum(sign in _SIGNS for sign in text) >= len(text)


def _are_columns(are_numbers: Sequence[bool], width: int) -> bool:
    """Tell whether words head columns of ``width`` cells a row, some of numbers and some not."""
    if any(are_numbers[:width]):
        return False
    columns = [are_numbers[width + at :: width] for at in range(width)]
    kinds = {column[0] for column in columns if len({*column}) == 1}
    return len(kinds) > 1 and all(len({*column}) == 1 for column in columns)


def _as_table(page: Page, cells: Sequence[int], width: int) -> Proposal:
    lines = [page.lines[number] for number in cells]
    made = [
        TableCell((Paragraph((line.cut(),), span=line.span()),), span=line.span()) for line in lines
    ]
    rows = [
        TableRow(tuple(made[at : at + width]), span=lines[at].span())
        for at in range(0, len(made), width)
    ]
    block = Table(tuple(rows[1:]), head=(rows[0],), span=lines[0].span())
    evidence = because((True, "numbers come again at each line of so many, below words", 12.0))
    return Proposal(tuple(cells), "table.celled", Found((block,)), evidence)
