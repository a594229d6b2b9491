"""The grid of a table."""

from hypothesis import given
from hypothesis import strategies as st

from convert import ir
from convert.layout.tabular.grid import bands, grid


def row(*cells):
    return ir.TableRow(tuple(ir.TableCell(columns=columns, rows=rows) for columns, rows in cells))


def places(rows):
    return [[slot[1:] for slot in row] for row in rows]


def test_a_short_row_gets_empty_cells():
    made = grid(ir.Table((row((1, 1), (1, 1), (1, 1)), row((1, 1)))))
    assert places(made.body)[1] == [(1, 0, 1, 1), (1, 1, 1, 1), (1, 2, 1, 1)]


def test_cells_reach_down_over_as_many_rows_as_they_say():
    made = grid(ir.Table((row((1, 3), (1, 1)), row((1, 1)), row((1, 1)), row((1, 1)))))
    expected = [[(0, 0, 3, 1), (0, 1, 1, 1)], [(1, 1, 1, 1)], [(2, 1, 1, 1)]]
    assert places(made.body) == [*expected, [(3, 0, 1, 1), (3, 1, 1, 1)]]


def test_no_cell_of_the_head_reaches_into_the_body():
    made = grid(ir.Table((row((1, 1)),), head=(row((1, 9)),)))
    assert (places(made.head), places(made.body)) == ([[(0, 0, 1, 1)]], [[(0, 0, 1, 1)]])


def test_a_cell_is_cut_short_where_one_from_above_stands():
    made = grid(ir.Table((row((1, 1), (1, 2)), row((2, 1)))))
    assert places(made.body) == [[(0, 0, 1, 1), (0, 1, 2, 1)], [(1, 0, 1, 1)]]


def test_columns_in_which_no_cell_begins_are_none():
    made = grid(ir.Table((row((1, 1), (5, 1)), row((1, 1), (10_000, 1)))))
    assert (made.columns, places(made.body)[0]) == ((0, 1), [(0, 0, 1, 1), (0, 1, 1, 1)])


def test_rows_that_a_cell_holds_together_are_one_band():
    made = grid(ir.Table((row((1, 2), (1, 1)), row((1, 1)), row((1, 1)))))
    assert [len(band) for band in bands(made.body)] == [2, 1]


reaches = st.tuples(st.integers(1, 4), st.integers(1, 4))
tables = st.lists(st.lists(reaches, min_size=1, max_size=4), min_size=1, max_size=5)


@given(tables)
def test_every_place_is_filled_exactly_once(rows):
    made = grid(ir.Table(tuple(row(*cells) for cells in rows)))
    filled = [
        (down, across)
        for slot in made.slots
        for down in range(slot.row, slot.row + slot.rows)
        for across in range(slot.column, slot.end)
    ]
    assert len(made.body) == len(rows)
    assert sorted(filled) == [(r, c) for r in range(len(rows)) for c in range(len(made.columns))]
    assert [len(row) >= len(cells) for row, cells in zip(made.body, rows, strict=True)]
