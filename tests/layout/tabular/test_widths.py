"""How wide columns are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from convert import ir
from convert.ir.build import inlines
from convert.layout.tabular.grid import grid
from convert.layout.tabular.need import Need
from convert.layout.tabular.widths import needs, widths

lengths = st.floats(0.5, 60)
columns = st.lists(st.builds(lambda a, b: Need(a, a + b), lengths, lengths), min_size=1, max_size=9)


@given(columns, st.floats(1, 100))
def test_columns_are_never_wider_together_than_there_is_room(made, room):
    found = widths(made, room)
    assert sum(found) <= room + 1e-6
    assert min(found) > 0


@given(columns)
def test_each_has_its_least_width_where_there_is_room_for_all(made):
    room = sum(column.least for column in made) + 1
    for width, column in zip(widths(made, room), made, strict=True):
        assert width >= column.least - 1e-6


def test_a_table_that_nearly_fills_the_measure_fills_it():
    assert sum(widths([Need(1, 20), Need(1, 20)], 50)) == pytest.approx(50)
    assert sum(widths([Need(1, 5), Need(1, 5)], 50)) < 20


def test_short_columns_are_whole_where_long_ones_have_to_give():
    found = widths([Need(2, 6), Need(4, 80), Need(4, 9), Need(4, 70)], 60)
    assert (found[0], found[2]) == (6, 9)
    assert found[1] == pytest.approx(found[3])
    assert sum(found) == pytest.approx(60)


def test_a_cell_that_takes_several_columns_widens_all_of_them():
    def cell(words, **reach):
        return ir.TableCell((ir.Paragraph(inlines(words)),), **reach)

    head = (ir.TableRow((cell("天" * 8, columns=2),)),)
    made = grid(ir.Table((ir.TableRow((cell("天"), cell("地"))),), head=head))
    assert [column.natural for column in needs(made)] == [4, 4]
