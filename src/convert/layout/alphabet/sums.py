"""Packed numbers: the width and the counters of atoms, added up by one ``accumulate``.

Low to high: halves of gaps (for each neighbour a half, see ``gaps``), marks with a blank, elastic
word spaces, elastic Han-Western spaces, what marks and Han-Western spaces can lose, what word
spaces can lose, and the width.  Units: thousandths of an em.
"""

from __future__ import annotations

from typing import Final

BITS: Final = 32
MASK: Final = (1 << BITS) - 1
MARKS: Final = BITS
WORDS: Final = 2 * BITS
SPACES: Final = 3 * BITS
ROOM: Final = 4 * BITS
WORD_ROOM: Final = 5 * BITS
WIDTH: Final = 6 * BITS

MARK: Final = 1 << MARKS
WORD: Final = 1 << WORDS
SPACE: Final = 1 << SPACES
PLAIN: Final = 2
"""The halves of an atom beside which gaps open on both sides."""


def gaps(sums: int, atoms: int) -> int:
    """How many gaps may open inside a line of ``atoms`` atoms, edges trimmed."""
    return (sums & MASK) - atoms - 1


def marks(sums: int) -> int:
    """How many marks have a blank that may be squeezed."""
    return sums >> MARKS & MASK


def words(sums: int) -> int:
    """How many word spaces there are."""
    return sums >> WORDS & MASK


def spaces(sums: int) -> int:
    """How many Han-Western spaces there are."""
    return sums >> SPACES & MASK


def room(sums: int) -> int:
    """How much marks and Han-Western spaces can lose together (C3 to C7)."""
    return sums >> ROOM & MASK


def word_room(sums: int) -> int:
    """How much word spaces can lose (C2)."""
    return sums >> WORD_ROOM & MASK


def width(sums: int) -> int:
    """How wide the atoms are together."""
    return sums >> WIDTH
