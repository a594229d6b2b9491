"""The foot of a page: the notes whose marks stand on it, after what is left of earlier ones.

A note begins on the page of its mark; what finds no room goes on at the foot of the next page.

Units: pt; in a foot, from the upper edge of its first line.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from convert.layout.galley import Galley, Mark
from convert.layout.marks import counted, marks
from convert.layout.page import Rule
from convert.layout.tier import Placement, Product
from convert.layout.type_area import EPSILON, TypeArea
from convert.value import Frozen, Packed

PARTED: Final = 2
"""Fewest lines of a divided note on either page [P]."""

TEXT: Final = 5
"""How many lines of text a page has room for above notes that have to go on [P]."""

RULE: Final = 0.25
"""How long the rule above the notes is, as a part of the measure [P]."""

THICKNESS: Final = 0.5


class Part(Packed):
    """What is to stand at the foot: ``item`` from its line ``start`` on."""

    item: Product
    start: int
    top: float


class Foot(Frozen):
    """The notes of a page in the making.

    Args:
        parts: What is to stand there, from top to bottom.
        numbers: The notes that begin there, as numbered in the document.
        last: Which part begins the last note that was added.
    """

    parts: tuple[Part, ...] = ()
    numbers: tuple[int, ...] = ()
    last: int = 0

    @property
    def depth(self) -> float:
        """How high all of it is."""
        return _depth(self.parts[-1]) if self.parts else 0.0

    def height(self, area: TypeArea) -> float:
        """How much of a page it takes, with the rule: not all, if it has to go on anyway."""
        return area.pitch + min(self.depth, _most(area)) if self.parts else 0.0

    @property
    def places(self) -> dict[int, int]:
        """The how manieth of the page each note is."""
        return {note: place for place, note in enumerate(self.numbers, start=1)}

    def counted(self, item: Product) -> Product:
        """``item`` with its marks as the page counts them."""
        return counted(item, self.places) if self.numbers else item

    def added(self, found: Sequence[Mark]) -> Foot:
        """With the notes of marks, and those inside them."""
        numbers, parts, last = list(self.numbers), list(self.parts), self.last
        for mark in found:
            last = len(parts)
            notes = list(_unfolded(mark))
            numbers += (note.note for note in notes)
            places = {note: place for place, note in enumerate(numbers, start=1)}
            for note in notes:
                for item in note.items:
                    parts.append(_below(parts, counted(item, places)))
        return Foot(tuple(parts), tuple(numbers), last)

    def begins(self, space: float) -> bool:
        """Whether the note that was added last can begin where there is so much room."""
        return len(self.divided(space)[0]) > self.last

    def divided(self, space: float, *, is_alone: bool = False) -> tuple[list[Placement], Foot]:
        """What stands where there is so much room, and what is left for the next page.

        Args:
            space: How much room there is.
            is_alone: Whether nothing else stands on the page, so that something must.
        """
        placed: list[Placement] = []
        for index, (item, start, top) in enumerate(self.parts):
            count = item.count - start
            taken = _taken(count, item.room(start, space - top))
            if is_alone and not placed:
                taken = taken or 1
            if taken:
                placed.append(Placement(item, start, start + taken, top, is_note=True))
            if taken < count:
                return placed, self._left(index, start + taken)
        return placed, NO_NOTES

    def _left(self, index: int, start: int) -> Foot:
        """What is left from the line ``start`` of a part on; its notes keep their numbers."""
        left: list[Part] = []
        for item, begin, _ in self.parts[index:]:
            left.append(_below(left, item, begin if left else start))
        numbers = self.numbers if any(map(_begins_note, left)) else ()
        return Foot(tuple(left), numbers)


NO_NOTES: Final = Foot()


def room_above(foot: Foot, item: Product, start: int, top: float, area: TypeArea) -> int:
    """How many lines of ``item`` go above a foot that takes in the notes of these lines.

    Args:
        foot: The notes so far.
        item: What is to be placed.
        start: The first of its lines that is.
        top: Where that would stand.
        area: The type area.
    """
    end = start + item.room(start, area.bottom - foot.height(area) - top)
    if not item.marks:  # most items
        return end - start
    for line, found in _by_line(item, start):
        if line >= end:
            break
        grown = foot.added(found)
        space = area.bottom - top - item.depth(start, line + 1) - area.pitch
        if grown.height(area) - area.pitch > space + EPSILON:
            return line - start + grown.begins(space)
        if grown.depth > space and not grown.begins(_most(area)):
            return line - start
        end = min(end, start + item.room(start, area.bottom - grown.height(area) - top))
        foot = grown
    return end - start


def fresh(item: Product, start: int, end: int) -> list[Mark]:
    """The marks in the lines ``start..end`` of ``item`` that bring a note to the page."""
    return [mark for line, mark in marks(item) if start <= line < end and mark.items]


def standing(
    foot: Foot, low: float, area: TypeArea, *, is_alone: bool
) -> tuple[list[Placement], Foot]:
    """What stands at the foot of a finished page, and what is left for the next one.

    Args:
        foot: The notes of the page.
        low: Where its text ends.
        area: The type area.
        is_alone: Whether there is no text: then the notes begin at the top.
    """
    space = area.bottom - low - area.pitch
    placed, left = foot.divided(space, is_alone=is_alone)
    if not placed:
        return placed, left
    last = placed[-1]
    depth = last.top + last.item.depth(last.start, last.end)
    top = low + area.pitch if is_alone else area.bottom - depth
    return [one.lowered(top) for one in placed], left


def rule(page: Sequence[Placement], area: TypeArea) -> Iterator[Rule]:
    """The rule between the text of a page and its notes."""
    first = next((one for one in page if one.is_note), None)
    if first is not None:
        yield Rule(area.left, first.top - area.pitch / 2, area.width * RULE, THICKNESS)


def _by_line(item: Product, start: int) -> Iterable[tuple[int, list[Mark]]]:
    """The marks of notes from the line ``start`` on, those of each line together."""
    found: dict[int, list[Mark]] = {}
    for line, mark in marks(item):
        if line >= start and mark.items:
            found.setdefault(line, []).append(mark)
    return found.items()


def _unfolded(mark: Mark) -> Iterator[Mark]:
    """``mark``, and those inside its note."""
    yield mark
    for item in mark.items:
        for _, inner in marks(item):
            if inner.items:
                yield from _unfolded(inner)


def _below(parts: Sequence[Part], item: Product, start: int = 0) -> Part:
    """``item`` below what stands already."""
    if not parts:
        return Part(item, start, 0.0)
    above = parts[-1]
    space = max(above.item.after, item.before) if above.start < above.item.count else 0.0
    return Part(item, start, above.top + above.item.extent(above.start, above.item.count) + space)


def _most(area: TypeArea) -> float:
    """How high notes stand at most while there is text."""
    return area.bottom - area.top - (TEXT + 1) * area.pitch


def _depth(part: Part) -> float:
    return part.top + part.item.depth(part.start, part.item.count)


def _taken(count: int, space: int) -> int:
    """How many of ``count`` lines of a note go where there is room for ``space``."""
    if space >= count:
        return count
    taken = min(space, count - PARTED)
    return taken if taken >= PARTED else 0


def _begins_note(part: Part) -> bool:
    """Whether a note begins with ``part``: it has the note's number."""
    item = part.item
    return not part.start and isinstance(item, Galley) and any(m.is_in_label for m in item.marks)
