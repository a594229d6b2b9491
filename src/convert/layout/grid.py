"""The grid of a table: which rows fall short of its columns, cells over several rows counted."""

from __future__ import annotations

from collections.abc import Sequence

from convert.ir import TableRow


def shortfalls(rows: Sequence[TableRow]) -> list[int]:
    """How many columns each row lacks to be as wide as the widest one.

    Example:
        >>> from convert.ir import TableCell
        >>> wide = TableRow((TableCell(rows=2), TableCell()))
        >>> shortfalls([wide, TableRow((TableCell(),)), TableRow((TableCell(),))])
        [0, 0, 1]
    """
    widths: list[int] = []
    reaching: list[tuple[int, int]] = []
    for row in rows:
        above = sum(columns for columns, _ in reaching)
        widths.append(above + sum(cell.columns for cell in row.cells))
        reaching = [(columns, left - 1) for columns, left in reaching if left > 1]
        reaching += [(cell.columns, cell.rows - 1) for cell in row.cells if cell.rows > 1]
    return [max(widths, default=0) - width for width in widths]
