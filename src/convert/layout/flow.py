"""Galleys, pictures and rows onto pages: what is kept together, what is divided, where it stands.

Units: pt from the top of the sheet.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import field, replace
from math import ceil, inf
from typing import Final, Literal

from convert.layout.foot import NO_NOTES, Foot, fresh, room_above, standing
from convert.layout.tier import Placement, Product
from convert.layout.type_area import EPSILON, TypeArea
from convert.value import Frozen, Mutable

NEARER: Final = 0.75
"""How much of the space between two headings may go to bring the second onto the grid [P]."""

SPARED: Final = 2
"""How many lines a page ends short at most, so that no word or line of a poem is parted [P]."""


class Division(Frozen):
    """Where pages end.

    Args:
        orphans: Fewest lines of a divided paragraph at the bottom of a page.
        widows: Fewest lines of one at the top of a page.
        chapters: Whether a page ends before each heading of the first level, and whether it has
            to be a left-hand one.
    """

    orphans: int
    widows: int
    chapters: Literal["run-on", "new-page", "recto"] = "run-on"

    def is_chapter(self, item: Product) -> bool:
        """Whether a page ends before ``item``."""
        return self.chapters != "run-on" and (item.rank == 1 or item.opens)

    def opens(self, page: Sequence[Placement]) -> bool:
        """Whether a chapter begins at the top of ``page``."""
        return bool(page) and self.is_chapter(page[0].item)

    def lines(self, count: int, room: int, least: int = 1) -> int:
        """How many of ``count`` lines go where there is room for ``room``; 0 for none.

        Args:
            count: How many there are.
            room: How many there is room for.
            least: The fewest that may be parted from the others, if these allow fewer.

        Example:
            >>> [Division(1, 2).lines(3, room) for room in (3, 2, 1, 0)]
            [3, 1, 1, 0]
            >>> Division(2, 2).lines(3, 2)
            0
        """
        if room >= count:
            return count
        taken = min(room, count - max(self.widows, least))
        return taken if taken >= max(self.orphans, least) else 0


def flow(
    items: Iterable[Product], area: TypeArea, division: Division
) -> Iterator[tuple[Placement, ...]]:
    """The placements of one page after another; an article without text has one empty page."""
    maker = _Page(area, division)
    for group in kept(items, division):
        maker.place(group)
        if maker.full:
            yield from maker.full
            maker.full = []
    while maker.number == 1 or not maker.is_empty:
        maker.turn()
    yield from maker.full


def kept(items: Iterable[Product], division: Division) -> Iterator[list[Product]]:
    """``items`` in groups: each one that is kept with the lines after it, and those lines.

    Nothing is kept with a heading that begins a page.
    """
    group: list[Product] = []
    needed = 0
    for item in items:
        if group and division.is_chapter(item):
            yield group
            group = []
        group.append(item)
        needed = max(item.keep, needed - item.count) if needed else item.keep
        if needed <= 0:
            yield group
            group = []
    if group:
        yield group


class _Page(Mutable):
    """The page that is being filled.

    Args:
        y: Where the next item may begin.
        after: The space above that.
        foot: Where the last line ends.
        low: Where the em box of that line ends.
        notes: What stands at the foot of the page.
        number: Which page it is.
        full: The pages before it, as far as nobody has taken them.
    """

    area: TypeArea
    division: Division
    placed: list[Placement] = field(default_factory=list)
    y: float = 0.0
    after: float = 0.0
    foot: float = 0.0
    low: float = 0.0
    notes: Foot = NO_NOTES
    number: int = 1
    full: list[tuple[Placement, ...]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.y = self.low = self.area.top

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands on the page, nor has to."""
        return not (self.placed or self.notes.parts)

    def place(self, group: list[Product]) -> None:
        """Place a group, on a new page if its head does not fit."""
        if self.placed and self.division.is_chapter(group[0]):
            self.turn()
            while self.division.chapters == "recto" and not self.number % 2:
                self.turn()
        if len(group) == 1:
            self.divide(group[0])
            return
        while not (self.is_empty or self.has_room(group)):
            self.turn()
        for place, item in enumerate(group, start=1):
            self.divide(item, group[place:])

    def has_room(self, group: Sequence[Product]) -> bool:
        """Whether all of ``group`` fits on this page, but for lines that may stand on the next."""
        *head, last = group
        if not head:
            return self.fitting(last, 0, self.begin(last, 0)) >= min(1, last.count)
        trial, fitting = self.copied(), list[int]()
        for item in head:
            top = trial.begin(item, 0)
            fitting.append(trial.fitting(item, 0, top))
            if fitting[-1] < item.count:
                break
            trial.put(item, 0, item.count, top)
        else:
            fitting.append(trial.fitting(last, 0, trial.begin(last, 0)))
        return self.offered(group, fitting) > 0

    def offered(self, group: Sequence[Product], fitting: list[int]) -> float:
        """How many lines of ``group`` something before it may ask to be kept with; 0 for none.

        Each item is asked once, the last one first: what is tied to the next may part with lines
        that find no room with it.

        Args:
            group: What is kept together.
            fitting: How many lines of each find room below the one before, while all of that do.
        """
        offered = inf
        for place in reversed(range(len(fitting))):
            item, taken = group[place], fitting[place]
            if taken == item.count and item.is_tied and not offered:
                taken = self.parted(item, 0, item.count - 1)
            if taken < item.count:
                offered = taken if item.is_tied or place == len(group) - 1 else 0
            else:
                offered = offered + item.count if offered >= max(item.keep, 1) else 0
        return offered

    def copied(self) -> _Page:
        """The same page, to try things on."""
        trial = replace(self, placed=list(self.placed))
        trial.y, trial.low = self.y, self.low
        return trial

    def divide(self, item: Product, after: Sequence[Product] = ()) -> None:
        """Place one item, over as many pages as it takes.

        Args:
            item: What is to be placed.
            after: What it is kept with.
        """
        start, count = 0, item.count
        while start < count:
            top = self.begin(item, start)
            taken = self.share(item, start, top, after) if after else self.fitting(item, start, top)
            if not (taken or self.is_empty):
                self.turn()
                continue
            end = start + (taken or 1)
            if item.rise and not start and self.placed and self.is_below_heading:
                self.lift(self.low + item.rise - top)
            self.put(item, start, end, top)
            start = end
            if start < count:
                self.turn()

    def lift(self, by: float) -> None:
        """Raise the last line by what a reading below it would cover, into the space above."""
        if by > 0:
            self.placed[-1] = self.placed[-1].lowered(-by)

    def fitting(self, item: Product, start: int, top: float) -> int:
        """How many lines of ``item`` from ``start`` on, which stands at ``top``, find room."""
        room = room_above(self.notes, item, start, top, self.area)
        return self.parted(item, start, room)

    def parted(self, item: Product, start: int, room: int) -> int:
        """How many lines from ``start`` on go where there is room for that many.

        Fewer, if lines can be spared, where a word would be parted.
        """
        count = item.count - start
        if room >= count:
            return count
        taken = self.division.lines(count, room, item.least)
        if not 1 < taken < count:
            return taken
        fewer = range(taken, max(0, taken - SPARED - 1), -1)
        whole = next((n for n in fewer if not item.is_divided(start + n)), taken)
        return self.division.lines(count, whole, item.least) or taken

    def share(self, item: Product, start: int, top: float, after: Sequence[Product]) -> int:
        """How many lines of ``item`` go onto this page if its last ones stay with ``after``."""
        taken, count = self.fitting(item, start, top), item.count - start
        if not item.is_tied or taken < count:
            return taken
        trial = self.copied()
        trial.put(item, start, item.count, top)
        return count if trial.has_room(after) else self.parted(item, start, count - 1)

    def put(self, item: Product, start: int, end: int, top: float) -> None:
        """Place lines, the first of them at ``top``, and move on to below them."""
        if item.marks:
            found = fresh(item, start, end)
            self.notes = self.notes.added(found) if found else self.notes
            item = self.notes.counted(item)
        self.placed.append(Placement(item, start, end, top))
        self.low = top + item.depth(start, end)
        self.foot = bottom = top + item.extent(start, end)
        self.after = item.after if end == item.count else 0.0
        if self.after:
            self.after += self.to_grid(bottom + self.after)
        self.y = bottom + self.after

    def begin(self, item: Product, start: int) -> float:
        """Where an item's line ``start`` would stand: space above only where something stands.

        A block with space above ends on the grid, for which that space gives or takes; body lines
        always stand on the grid.  Below a heading there is the heading's own space, and no more
        than brings another heading onto the grid.
        """
        if not self.placed:
            is_sunk = item.is_sunk or self.division.is_chapter(item)
            sunk = item.before if is_sunk and not start else 0.0
            return self.y + item.carried + sunk
        before = 0.0 if start else item.before
        if before and (item.keep or not self.is_below_heading):
            return self.spaced(item, before)
        is_body = abs(item.pitch - self.area.pitch) < EPSILON and not item.beyond
        return self.y + self.to_grid(self.y) if is_body else self.y

    def spaced(self, item: Product, before: float) -> float:
        """Where an item with space above would stand."""
        height = item.extent(0, item.count) + max(item.after, item.beyond)
        if self.is_below_heading:
            above = self.placed[-1].item.after
            return self.foot + self.fitted(above, above * NEARER, self.foot + height)
        space = max(0.0, before - self.after)
        return self.y + self.fitted(space, before / 2, self.y + height)

    @property
    def is_below_heading(self) -> bool:
        """Whether what stands last is a heading, with which what comes next is kept."""
        last = self.placed[-1].item
        return last.rank > 0 and last.keep > 0

    def fitted(self, space: float, give: float, end: float) -> float:
        """``space`` changed so that what ends at ``end`` without it ends on the grid."""
        wider = self.to_grid(end + space)
        narrower = self.area.pitch - wider
        return space - narrower if wider and narrower <= min(give, space) else space + wider

    def to_grid(self, y: float) -> float:
        """How far it is from ``y`` down to the next line of the grid."""
        lines = (y - self.area.top) / self.area.pitch
        return max(0.0, ceil(lines - EPSILON) - lines) * self.area.pitch

    def turn(self) -> None:
        """End the page as it is; a new one begins."""
        is_alone = not self.placed
        notes, left = standing(self.notes, self.low, self.area, is_alone=is_alone)
        self.full.append((*self.placed, *notes))
        self.placed, self.notes, self.number = [], left, self.number + 1
        self.y, self.low, self.after = self.area.top, self.area.top, 0.0
