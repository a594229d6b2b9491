"""What the blocks of an article come to, before any line is broken: text, pictures, rows.

Units: pt.  Horizontal places are counted from the left of the type area.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TypeAlias, TypedDict, Unpack

from convert.layout.matter import Matter, Setting
from convert.layout.plate import Plate
from convert.value import Frozen


class Cell(Frozen):
    """What stands in one cell.

    Args:
        items: Its content, which knows where it stands from left to right.
        row: The row in which it begins, counted from the first one of its band.
        rows: How many rows it takes.
        rule: Where a rule below it begins, and how long it is; it has none of length 0.
    """

    items: tuple[Item, ...]
    row: int = 0
    rows: int = 1
    rule: tuple[float, float] = (0.0, 0.0)


class Row(Frozen):
    """A row of a table, or several rows that some cell holds together.

    Args:
        table: The element of the table.
        cells: Its cells, in reading order.
        left: Where the table begins.
        width: How wide it is.
        blank: Above and below what stands in a row.
        line: The least height of what stands there.
        is_head: Whether it is one of those that name the columns.
        is_first: Whether the table begins with it.
        is_last: Whether the table ends with it.
        keep: How many rows of those that follow stay on its page.
        opens: Whether it begins a page where chapters do.
        before: Space above, dropped at the top of a page.
        after: Space below.
    """

    table: int
    cells: tuple[Cell, ...]
    left: float
    width: float
    blank: float
    line: float
    is_head: bool = False
    is_first: bool = False
    is_last: bool = False
    keep: int = 0
    before: float = 0.0
    after: float = 0.0
    opens: bool = False


Item: TypeAlias = Matter | Plate | Row
"""One thing of those that stand below one another."""


def _around(item: Item) -> Setting | Plate | Row:
    """What tells the space around ``item``."""
    return item.setting if isinstance(item, Matter) else item


class Standing(TypedDict, total=False):
    """How an item stands among others: the space around it, and how it begins a page."""

    before: float
    after: float
    opens: bool


def stood(item: Item, **standing: Unpack[Standing]) -> Item:
    """``item`` standing otherwise."""
    if isinstance(item, Matter):
        return item.reset(replace(item.setting, **standing))
    return replace(item, **standing)


def spaced(items: list[Item], before: float, after: float) -> list[Item]:
    """``items`` with at least that much space above the first and below the last of them."""
    if not items:
        return items
    items[0] = stood(items[0], before=max(_around(items[0]).before, before))
    items[-1] = stood(items[-1], after=max(_around(items[-1]).after, after))
    return items


def set_off(items: list[Item], before: float, after: float) -> Iterator[Item]:
    """``items`` so spaced, as one block whose lines need not stand on the grid of the page."""
    for one in spaced(items, before, after):
        if isinstance(one, Matter):
            yield one.reset(replace(one.setting, beyond=max(one.setting.beyond, after)))
        else:
            yield one


def tie(items: list[Item]) -> None:
    """Have the last lines of ``items`` stay with what follows, if they end with text."""
    last = items[-1] if items else None
    if isinstance(last, Matter) and not last.setting.style.keep:
        items[-1] = last.reset(replace(last.setting, is_tied=True))


def texts(items: Iterable[Item]) -> Iterator[Matter]:
    """The paragraphs among ``items``, those in cells too."""
    for item in items:
        match item:
            case Matter():
                yield item
            case Row(cells=cells):
                for cell in cells:
                    yield from texts(cell.items)
            case Plate():
                pass
