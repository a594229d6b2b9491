"""Marks of notes in what is made up into pages: where they stand, and how a page counts them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final, TypeAlias, assert_never

from convert.layout.alphabet import Alphabet
from convert.layout.atom import Role, Run
from convert.layout.galley import Galley, Mark
from convert.layout.plate import Plate
from convert.layout.tier import Placement, Product, Tier
from convert.layout.type_area import EPSILON
from convert.typography.numerals import circled

MOST: Final = 50
"""The largest number that has a circle."""

Marked: TypeAlias = tuple[int, Mark]
"""A mark and the line, or the part of a row, in which it stands."""


class Counting:
    """The atoms by which the notes of a page are counted, in each look that their marks have.

    Args:
        alphabet: The document's atoms.
        count: How many notes there are that each page counts by itself; 0 where none does.
    """

    def __init__(self, alphabet: Alphabet, count: int) -> None:
        self._alphabet = alphabet
        self._numbers = range(1, min(count, MOST) + 1)
        self._known: dict[tuple[int, Role], str] = {}

    @property
    def atoms(self) -> frozenset[str]:
        """All atoms that it may need."""
        return frozenset().union(*self._known.values())

    def of(self, look: Run) -> str:
        """The atoms of ①, ②, ... in the look of a mark: all as wide as the first."""
        key = look.style, look.role
        if key not in self._known:
            numbers = (look._replace(text=circled(number)) for number in self._numbers)
            self._known[key] = "".join(self._alphabet.encode((one,)) for one in numbers)
        return self._known[key]


def marks(item: Product) -> list[Marked]:
    """The marks in ``item``, from its first line to its last."""
    match item:
        case Galley():
            return [(mark.line, mark) for mark in item.marks]
        case Tier():
            found = [one for placed in item.content for one in _in_cell(item, placed)]
            return sorted(found, key=_line)
        case Plate():
            return []
        case _:
            assert_never(item)


def counted(item: Product, numbers: Mapping[int, int]) -> Product:
    """``item`` with its marks as a page counts them.

    Args:
        item: What stands on the page.
        numbers: Of each note, the how manieth of the page it is.
    """
    match item:
        case Galley(marks=found) if found:
            return _numbered(item, numbers)
        case Tier() if item.marks:
            content = (one._replace(item=counted(one.item, numbers)) for one in item.content)
            return replace(item, content=tuple(content))
        case _:
            return item


def _numbered(galley: Galley, numbers: Mapping[int, int]) -> Galley:
    """Only what changes is kept: a paragraph that goes on for pages is not copied for each."""
    in_text, in_label = dict[int, str](), dict[int, str]()
    for mark in galley.marks:
        if mark.counts and mark.note in numbers:
            places = in_label if mark.is_in_label else in_text
            places[mark.at] = mark.counts[min(numbers[mark.note], len(mark.counts)) - 1]
    return replace(galley, counted=(in_text, in_label))


def _in_cell(row: Tier, placed: Placement) -> Iterator[Marked]:
    """Those of one thing in a cell, by the part of the row in which they stand."""
    item = placed.item
    for line, mark in marks(item):
        foot = placed.top + item.extent(0, line) + item.depth(line, line + 1)
        yield min(bisect_left(row.edges, foot - EPSILON), row.count - 1), mark


def _line(marked: Marked) -> int:
    return marked[0]
