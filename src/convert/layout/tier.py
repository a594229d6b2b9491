"""A row of a table with its lines broken, and whatever else is made up into pages.

Units: pt.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import ClassVar, TypeAlias

from convert.layout.galley import Galley, Mark
from convert.layout.item import Row
from convert.layout.plate import Plate
from convert.layout.type_area import EPSILON
from convert.value import Frozen, Packed


class Placement(Packed):
    """Where something stands: on a page, counted from its top; in a row, from the row's.

    Args:
        item: What stands there.
        start: The first of its lines that does.
        end: The one after the last.
        top: The upper edge of the first one's em box.
        is_note: Whether it stands among the notes at the foot of the page.
    """

    item: Product
    start: int
    end: int
    top: float
    is_note: bool = False

    def lowered(self, by: float) -> Placement:
        """The same that much further down."""
        return self._replace(top=self.top + by)


class Tier(Frozen):
    """A row whose lines are broken.

    Args:
        row: What was set.
        content: What stands in its cells, in reading order, none of it divided.
        edges: Where its parts end, one below another; it may be divided below each of them.
        height: How high all of it is.
        heads: The rows that are repeated above it at the top of a page.
        rules: Those below single cells: where they begin, how long they are, how far down.
    """

    row: Row
    content: tuple[Placement, ...]
    edges: tuple[float, ...]
    height: float
    heads: tuple[Tier, ...] = ()
    rules: tuple[tuple[float, float, float], ...] = ()

    least: ClassVar[int] = 1
    rank: ClassVar[int] = 0
    pitch: ClassVar[float] = 0.0
    beyond: ClassVar[float] = 0.0
    rise: ClassVar[float] = 0.0
    is_tied: ClassVar[bool] = False
    is_sunk: ClassVar[bool] = False

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The marks of notes in it."""
        return tuple(mark for one in self.content for mark in one.item.marks)

    @property
    def count(self) -> int:
        """How many parts there are."""
        return len(self.edges)

    @property
    def before(self) -> float:
        """Space above, dropped at the top of a page."""
        return self.row.before

    @property
    def after(self) -> float:
        """Space below."""
        return self.row.after

    @property
    def keep(self) -> int:
        """How many rows of those that follow stay on the same page."""
        return self.row.keep

    @property
    def opens(self) -> bool:
        """Whether it begins a page where chapters do."""
        return self.row.opens

    @property
    def carried(self) -> float:
        """How high that is which is repeated above it at the top of a page."""
        return sum(head.height for head in self.heads)

    def extent(self, start: int, end: int) -> float:
        """From the upper edge of part ``start`` down to the lower one of that before ``end``."""
        if end == start:
            return 0.0
        foot = self.height if end == self.count else self.edges[end - 1] + self.row.blank
        return foot - self._origin(start)

    depth = extent

    def is_divided(self, end: int) -> bool:
        """Whether a word goes on below its part ``end``: a page divides no more than the row."""
        del end
        return False

    def room(self, start: int, height: float) -> int:
        """How many parts from ``start`` on go where there is that much room."""
        foot = self._origin(start) + height + EPSILON
        if self.height <= foot:
            return self.count - start
        return max(0, bisect_right(self.edges, foot - self.row.blank) - start)

    def parts(self, start: int, end: int) -> Iterator[Placement]:
        """What stands in the parts ``start..end``, counted from their upper edge."""
        if (start, end) == (0, self.count):
            yield from self.content
            return
        above = self.edges[start - 1] if start else -1.0
        below, origin = self.edges[end - 1] + EPSILON, self._origin(start)
        for one in self.content:
            inside = [foot for _, foot in units(one)]
            first = sum(foot <= above + EPSILON for foot in inside)
            last = sum(foot <= below for foot in inside)
            if first < last:
                top = one.top + one.item.extent(0, first) - origin
                yield Placement(one.item, first, last, top, one.is_note)

    def _origin(self, start: int) -> float:
        """Where, in the whole row, the upper edge of the part ``start`` is."""
        if not start:
            return 0.0
        above = self.edges[start - 1] + EPSILON
        tops = (top for one in self.content for top, foot in units(one) if foot > above)
        return min(tops, default=self.height) - self.row.blank


Product: TypeAlias = Galley | Plate | Tier
"""One thing of those that are made up into pages."""


def units(placed: Placement) -> Iterator[tuple[float, float]]:
    """Where the lines of something that stands whole in a row begin and end."""
    item = placed.item
    for index in range(item.count):
        yield (
            placed.top + item.extent(0, index),
            placed.top + item.extent(0, index) + item.depth(index, index + 1),
        )


def contents(placed: Placement) -> Iterator[Placement]:
    """What stands in the cells of a row that is placed, in reading order."""
    if isinstance(placed.item, Tier):
        for part in placed.item.parts(placed.start, placed.end):
            yield part.lowered(placed.top)


def galleys(page: Iterable[Placement]) -> Iterator[tuple[Placement, Galley]]:
    """The paragraphs on a page, those in cells at any depth too, in reading order."""
    for one in page:
        item = one.item
        if isinstance(item, Galley):
            yield one, item
        elif isinstance(item, Tier):
            yield from galleys(contents(one))
