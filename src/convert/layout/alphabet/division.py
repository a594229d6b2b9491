"""Words too wide for a line, made divisible where nothing better is to be had.

Source: typographic specification 2.6, steps 1 and 2.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, Protocol

from convert.layout.alphabet.cell import Cell
from convert.layout.alphabet.ledger import Ledger
from convert.layout.alphabet.stretch import Rulebook
from convert.layout.alphabet.sums import width
from convert.pattern import pattern
from convert.typography.classes import EXTENDERS
from convert.typography.western import address_pieces

WIDEST: Final = 1000
MARKS: Final = 4000
"""A word is looked at closer where it might be too wide: no Western character is wider than an
em, and few marks cling to one word."""

_ALLOCATED: Final = pattern("[\U00040000-\U0010ffff]")
_CLUSTER: Final = pattern(f".[{EXTENDERS}]*", re.DOTALL)


class Codes(Protocol):
    """What division needs of an alphabet; ``longest`` is how long its longest word is."""

    ledger: Ledger
    rules: Rulebook
    no_start: set[str]
    no_end: set[str]
    longest: int

    def code(self, cell: Cell) -> str:
        """The code point of a cell."""
        ...


def divided(codes: Codes, atoms: str, measure: float) -> str:
    """``atoms`` with the words of each unit that is wider than ``measure`` in single characters."""
    if codes.longest * WIDEST + MARKS <= measure:
        return atoms
    cells = codes.ledger.cells
    parts: list[str] = []
    place = 0
    for found in _ALLOCATED.finditer(atoms):
        index, cell = found.start(), cells[found[0]]
        if cell.kind != "AL" or len(cell.text) * WIDEST + MARKS <= measure:
            continue
        if _unit_width(codes, atoms, index) > measure:
            parts.append(atoms[place:index])
            parts.extend(map(codes.code, _characters(cell, codes.rules)))
            place = index + 1
    return "".join(parts) + atoms[place:] if parts else atoms


def _unit_width(codes: Codes, atoms: str, index: int) -> int:
    """How wide that is which no line end divides."""
    start, end = index, index + 1
    while start and not _is_legal(codes, atoms, start):
        start -= 1
    while end < len(atoms) and not _is_legal(codes, atoms, end):
        end += 1
    return sum(width(codes.ledger.packed[code]) for code in atoms[start:end])


def _is_legal(codes: Codes, atoms: str, place: int) -> bool:
    return atoms[place] not in codes.no_start and atoms[place - 1] not in codes.no_end


def _characters(cell: Cell, rules: Rulebook) -> Iterator[Cell]:
    """A word as one cell for each of its characters."""
    clusters = _CLUSTER.findall(cell.text)
    joints = _joints(cell.text)
    place, before = 0, ""
    for number, text in enumerate(clusters, 1):
        is_first, is_last = number == 1, number == len(clusters)
        allowed = rules.prohibitions.may_start(text, "AL") and rules.prohibitions.may_end(
            before, "AL"
        )
        yield cell._replace(
            text=text,
            shaped=text,
            opens_before=is_first and cell.opens_before,
            opens_after=not is_last or cell.opens_after,
            may_start=is_first and cell.may_start,
            may_end=not is_last or cell.may_end,
            step=(1 if place in joints else 2) if allowed else 0,
        )
        place, before = place + len(text), text


def _joints(text: str) -> set[int]:
    """Where the rule for addresses would end a line in any word."""
    places, place = set(), 0
    for piece in address_pieces(text):
        place += len(piece)
        places.add(place)
    return places
