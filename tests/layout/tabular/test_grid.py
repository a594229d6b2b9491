"""The grid of a table."""

from convert import ir
from convert.layout.grid import shortfalls


def row(*cells):
    return ir.TableRow(tuple(ir.TableCell(columns=columns, rows=rows) for columns, rows in cells))


def test_a_short_row_lacks_columns():
    assert shortfalls([row((1, 1), (2, 1)), row((1, 1))]) == [0, 2]


def test_cells_reach_down_over_as_many_rows_as_they_say():
    rows = [row((1, 3), (1, 1)), row((1, 1)), row((1, 1)), row((1, 1))]
    assert shortfalls(rows) == [0, 0, 0, 1]
