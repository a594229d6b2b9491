"""What the breaker asks of each code point: sums, edge trims, prohibitions.

Source: typographic specification 2.1, 2.3.1 (table C), 3.3.  Units: thousandths of an em.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import accumulate
from math import inf
from typing import Final, TypeVar

from convert.layout.alphabet.cell import Cell
from convert.layout.alphabet.sums import (
    HALF_GAP,
    MARK,
    MARK_SQUEEZE,
    ROOM,
    SPACE,
    WIDTH,
    WORD,
    WORD_ROOM,
)
from convert.layout.atom import Atom, Box, Kind, Shaper, numbers
from convert.typography.profile import Region, Typesetting
from convert.typography.punctuation import EM, design

WORD_SPACE_LEAST: Final = 250
"""C2: a word space is squeezed down to this."""
SPACE_LEAST: Final = 125
"""C6: a Han-Western space is squeezed down to this."""
SPACE_MOST: Final = 500
"""S1, S2: a space is opened up to this."""
GAP_MOST: Final = 500
"""S3: where gaps would open further they are not opened at all."""
TRIMMED: Final = frozenset[Kind](("CL", "PS", "ST"))
_SQUEEZED: Final = frozenset[Kind](("OP", "CL", "PS", "ST", "MD"))


def line_end(typesetting: Typesetting, region: Region) -> str:
    """``half`` in China, ``flex`` elsewhere, unless the house says otherwise."""
    if typesetting.line_end_punct != "auto":
        return typesetting.line_end_punct
    return "half" if region == "zh-CN" else "flex"


Key = TypeVar("Key")
Value = TypeVar("Value")


class Entered(dict[Key, Value]):
    """Values by code point; a code point is entered, its text measured, when it is first met."""

    __slots__ = ("_enter",)

    def __init__(self, enter: Callable[[Key], Value]) -> None:
        super().__init__()
        self._enter = enter

    def __missing__(self, code: Key) -> Value:
        self[code] = value = self._enter(code)
        return value


class Ledger:
    """One account for each code point.

    ``lead`` and ``trail`` are what a line's sums lose at its edges; ``loose_trail`` is the end
    where the last mark keeps its blank.  What is in none of them loses nothing.
    ``letters`` tells how many letters, digits and emoji a code point stands for.
    ``least_loss`` is what all marks can lose while each Han-Western space loses its part of it,
    ``least_gain`` what all spaces can gain.
    """

    def __init__(
        self,
        shaper: Shaper,
        typesetting: Typesetting,
        region: Region,
        natural: Callable[[str], Cell],
    ) -> None:
        self.atoms = Entered(self._enter_atom)
        self.packed = Entered(self._enter)
        self.lead: dict[str, int] = {}
        self.trail: dict[str, int] = {}
        self.loose_trail: dict[str, int] = {}
        self.cells = Entered(natural)
        self.letters = Entered(self._enter_letters)
        self.elastic: set[str] = set()
        self.least_loss = self.least_gain = inf
        self._by_number = Entered[int, int](lambda number: self.packed[chr(number)])
        self._shaper = shaper
        self._typesetting = typesetting
        self._region = region
        self.line_end = line_end(typesetting, region)
        self._scales: dict[int, int] = {}
        self._hyphens: dict[int, int] = {}

    def hyphen(self, style: int) -> int:
        """The width of an added hyphen."""
        if style not in self._hyphens:
            self._hyphens[style] = self._shaper.box("-", "HY", style).advance
        return self._hyphens[style]

    def enter_plain(self, advances: Mapping[str, int]) -> None:
        """Enter ideographs that have nothing but an advance, without looking at each."""
        sums = {advance: (advance << WIDTH) + 2 * HALF_GAP for advance in set(advances.values())}
        self._by_number.update({ord(code): sums[advance] for code, advance in advances.items()})
        self.letters.update(dict.fromkeys(advances, 1))

    def running(self, atoms: str) -> list[int]:
        """The running sums of ``atoms``, from 0 on; by number, so that no character is hashed."""
        return list(accumulate(map(self._by_number.__getitem__, numbers(atoms)), initial=0))

    # entering

    def _enter(self, code: str) -> int:
        cell, atom = self.cells[code], self.atoms[code]
        sums = (atom.advance << WIDTH) + cell.opens_before + cell.opens_after + self._supple(atom)
        if atom.is_elastic:
            self.elastic.add(code)
            self._enter_limits(atom)
        self._enter_lead(code, cell, atom)
        self._enter_trail(code, cell, atom, sums)
        return sums

    def _enter_letters(self, code: str) -> int:
        cell = self.cells[code]
        return 1 if cell.kind == "EMJ" else sum(map(str.isalnum, cell.text))

    def _enter_limits(self, atom: Atom) -> None:
        if atom.kind in {"SP", "AS"}:
            self.least_gain = min(self.least_gain, max(0, SPACE_MOST - atom.advance))
        if atom.kind == "AS":
            loss = MARK_SQUEEZE * max(0, atom.advance - SPACE_LEAST)
            self.least_loss = min(self.least_loss, loss)
        elif atom.kind != "SP":
            self.least_loss = min(self.least_loss, atom.blank_left + atom.blank_right)

    def _supple(self, atom: Atom) -> int:
        """What table C can take from an atom."""
        if not atom.is_elastic:
            return 0
        if atom.kind == "SP":
            return WORD + (max(0, atom.advance - WORD_SPACE_LEAST) << WORD_ROOM)
        if atom.kind == "AS":
            return SPACE + (max(0, atom.advance - SPACE_LEAST) << ROOM)
        return MARK + (atom.blank_left + atom.blank_right << ROOM)

    def _enter_lead(self, code: str, cell: Cell, atom: Atom) -> None:
        lead = cell.opens_before - 1
        if cell.kind == "OP" and atom.is_elastic:
            lead += self._supple(atom) + (atom.blank_left << WIDTH)
        if lead:
            self.lead[code] = lead

    def _enter_trail(self, code: str, cell: Cell, atom: Atom, sums: int) -> None:
        tight = loose = cell.opens_after - 1
        if cell.vanishes:
            tight, loose = self._vanished(cell.tail)
            tight, loose = tight + sums - 1, loose + sums - 1
        elif cell.kind == "HY":
            tight = loose = cell.opens_after - 1 - (self.hyphen(cell.style) << WIDTH)
        elif cell.kind in TRIMMED and atom.is_elastic:
            tight = loose = loose + self._supple(atom)
            if self.line_end != "full":
                tight += atom.blank_left + atom.blank_right << WIDTH
        if tight:
            self.trail[code] = tight
        if loose:
            self.loose_trail[code] = loose

    def _vanished(self, tail: str) -> tuple[int, int]:
        """What goes with a space at the end of a line: the spaces before it, a mark's blank."""
        if not tail:
            return 0, 0
        self.packed[tail]  # entered, if it was not yet
        cell = self.cells[tail]
        if cell.kind == "HY":
            return cell.opens_after - 1, cell.opens_after - 1
        return self.trail.get(tail, 0), self.loose_trail.get(tail, 0)

    # measuring

    def _enter_atom(self, code: str) -> Atom:
        cell = self.cells[code]
        box = self._box(cell)
        advance, left, right = self._widths(cell, box)
        is_elastic = cell.is_elastic or (cell.kind in _SQUEEZED and left + right > 0)
        return Atom(cell.text, cell.kind, cell.style, box, advance, left, right, is_elastic)

    def _box(self, cell: Cell) -> Box:
        if not cell.shaped and cell.kind != "HY":
            return Box(0)
        return self._shaper.box(cell.shaped or "-", cell.kind, cell.style)

    def _widths(self, cell: Cell, box: Box) -> tuple[int, int, int]:
        """Advance and blanks: by design, as far as the face really leaves them blank (1.1)."""
        if cell.kind == "AS":
            return round(self._typesetting.autospace * EM), 0, 0
        if cell.is_collapsed or cell.kind in {"HY", "BR"} or cell.shaped == "\u200b":
            return 0, 0, 0
        mark = design(cell.shaped, cell.kind, self._region)
        if mark is None:
            return box.advance, 0, 0
        scale = self._scale(cell.style)
        advance, left, right = (n * scale // EM for n in (mark.advance, mark.left, mark.right))
        left, right = min(left, box.blank_left), min(right, box.blank_right)
        kept_left, kept_right = left * (cell.left > 0), right * (cell.right > 0)
        return advance - left - right + kept_left + kept_right, kept_left, kept_right

    def _scale(self, style: int) -> int:
        """The em of a style, for what is wide by design."""
        if style not in self._scales:
            self._scales[style] = self._shaper.box("水", "ID", style).advance
        return self._scales[style]
