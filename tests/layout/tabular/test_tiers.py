"""Rows with their lines broken."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from convert.layout.atom import Line
from convert.layout.galley import Galley
from convert.layout.item import Cell, Row
from convert.layout.matter import Matter, Setting
from convert.layout.tabular.tiers import WHOLE, tier
from convert.layout.tier import Placement, galleys
from pressroom import THEME

STYLE = replace(THEME.style("cell"), size=10, pitch=2)
BLANK = 4.0


def galley(lines, pitch=2.0):
    matter = Matter(0, (), Setting(replace(STYLE, pitch=pitch), 0, 100))
    return Galley(matter, "", tuple(Line(0, 0, "last") for _ in range(lines)))


def row(*cells):
    return Row(1, cells, 0, 300, BLANK, 10)


def made(*lines):
    return tier(row(*(Cell(()) for _ in lines)), [[galley(one)] for one in lines])


def test_a_row_is_as_high_as_its_highest_cell_and_others_stand_in_the_middle():
    found = made(1, 3)
    assert found.height == BLANK + 50 + BLANK
    assert [one.top for one in found.content] == [BLANK + 20, BLANK]


def test_an_empty_row_is_a_line_high():
    assert tier(row(Cell(())), [[]]).height == BLANK + 10 + BLANK


def test_a_cell_over_several_rows_makes_the_last_one_higher():
    cells = (Cell((), 0, 2), Cell((), 0), Cell((), 1))
    found = tier(row(*cells), [[galley(4)], [galley(1)], [galley(1)]])
    assert found.height == BLANK + 70 + BLANK
    assert found.content[1].top == BLANK


@pytest.mark.parametrize(("lines", "parts"), [(WHOLE, 1), (WHOLE + 1, WHOLE + 1)])
def test_a_row_of_few_lines_is_never_divided(lines, parts):
    assert made(1, lines).count == parts


def test_a_head_of_many_lines_is_not_repeated():
    short, long = made(1), made(WHOLE)
    assert tier(row(), [], [short]).carried == short.height
    assert tier(row(), [], [short, long]).carried == 0


kinds = st.lists(st.builds(galley, st.integers(1, 20), st.sampled_from([1.3, 2.0])), max_size=3)


@given(st.lists(kinds, min_size=1, max_size=4), st.data())
def test_divided_anywhere_every_line_is_placed_once_inside_its_part(contents, data):
    whole = tier(row(*(Cell(()) for _ in contents)), contents)
    cuts = data.draw(st.sets(st.integers(1, max(1, whole.count - 1))))
    cuts = sorted({0, whole.count, *(cut for cut in cuts if cut < whole.count)})
    seen = []
    for start, end in pairwise(cuts):
        room = whole.extent(start, end)
        assert whole.room(start, room) >= end - start
        for one, _ in galleys([Placement(whole, start, end, 0.0)]):
            assert one.top >= BLANK - 1e-6
            assert one.top + one.item.depth(one.start, one.end) <= room - BLANK + 1e-6
            seen += ((id(one.item), line) for line in range(one.start, one.end))
    everything = [(id(g), line) for cell in contents for g in cell for line in range(g.count)]
    assert sorted(seen) == sorted(everything)
