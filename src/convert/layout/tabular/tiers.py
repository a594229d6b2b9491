"""Rows with their lines broken: what stands in a cell finds its height, and rows theirs.

Units: pt.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import Final

from convert.layout.item import Cell, Row
from convert.layout.tier import Placement, Product, Tier, units
from convert.layout.type_area import EPSILON
from convert.value import Packed

WHOLE: Final = 8
"""A row of so many lines at most is never divided, and a head of so many is repeated [P]."""


class _Stack(Packed):
    """The content of a cell, and how high it is."""

    cell: Cell
    placed: tuple[Placement, ...]
    height: float


def tier(row: Row, contents: Iterable[Iterable[Product]], heads: Sequence[Tier] = ()) -> Tier:
    """``row`` with the content of its cells, in their order.

    Args:
        row: What is set.
        contents: For each of its cells what stands there, from top to bottom.
        heads: The rows above it that name its columns.
    """
    stacks = [_stacked(*of) for of in zip(row.cells, contents, strict=True)]
    heights = _heights(row, stacks)
    tops = list(accumulate(heights, initial=0.0))
    placed = [_lowered(one, tops[one.cell.row] + row.blank) for one in stacks]
    feet = _feet(one for content in placed for one in content)
    if len(feet) > WHOLE:
        edges = (*feet[:-1], tops[-1])
    else:
        placed = [_middle(one, tops, row.blank) for one in stacks]
        edges = (tops[-1],)
    content = tuple(one for content in placed for one in content)
    rules = ((*cell.rule, tops[cell.row + cell.rows]) for cell in row.cells if cell.rule[1])
    return Tier(row, content, edges, tops[-1], _repeated(heads), tuple(rules))


def _repeated(heads: Sequence[Tier]) -> tuple[Tier, ...]:
    """The heads, if they are few enough to stand on every page."""
    return tuple(heads) if sum(map(_lines, heads)) <= WHOLE else ()


def _lines(of: Tier) -> int:
    return max(len(_feet(of.content)), 1)


def _stacked(cell: Cell, content: Iterable[Product]) -> _Stack:
    placed: list[Placement] = []
    y = after = foot = 0.0
    for item in content:
        top = y + (max(item.before, after) if placed else 0.0)
        placed.append(Placement(item, 0, item.count, top))
        foot = top + item.depth(0, item.count)
        y, after = top + item.extent(0, item.count), item.after
    return _Stack(cell, tuple(placed), foot)


def _heights(row: Row, stacks: Sequence[_Stack]) -> list[float]:
    """How high each of the rows is: cells of one row first, then those that take several."""
    count = max((one.cell.row + one.cell.rows for one in stacks), default=1)
    heights = [row.line + 2 * row.blank] * count
    for one in sorted(stacks, key=_rows):
        first, end = one.cell.row, one.cell.row + one.cell.rows
        lacking = one.height + 2 * row.blank - sum(heights[first:end])
        heights[end - 1] += max(0.0, lacking)
    return heights


def _rows(stack: _Stack) -> int:
    return stack.cell.rows


def _lowered(stack: _Stack, by: float) -> tuple[Placement, ...]:
    return tuple(one.lowered(by) for one in stack.placed)


def _middle(stack: _Stack, tops: Sequence[float], blank: float) -> tuple[Placement, ...]:
    """What stands in a cell, half-way between the upper and the lower edge of its rows."""
    above, below = tops[stack.cell.row], tops[stack.cell.row + stack.cell.rows]
    return _lowered(stack, above + max(blank, (below - above - stack.height) / 2))


def _feet(content: Iterable[Placement]) -> list[float]:
    """Where lines end, each place once, from top to bottom."""
    found: list[float] = []
    for foot in sorted(_all_feet(content)):
        if not found or foot > found[-1] + EPSILON:
            found.append(foot)
    return found


def _all_feet(content: Iterable[Placement]) -> Iterator[float]:
    for one in content:
        yield from (foot for _, foot in units(one))
