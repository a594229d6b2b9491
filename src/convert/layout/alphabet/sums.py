"""Packed numbers: the width and the counters of atoms, added up by one ``accumulate``.

Low to high: compliance of a line that is opened, compliance of one that is closed, elastic
spaces, what marks and Han-Western spaces can lose, what word spaces can lose, and the width.
Units: thousandths of an em.
"""

from __future__ import annotations

from typing import Final

SPACE_STRETCH: Final = 3
"""ρ: total-fit opens a space by so many times as much as a gap.  Source: 2.3.2."""
MARK_SQUEEZE: Final = 50
"""1/σ: total-fit closes a mark by so many times as much as a Han-Western space.  Source: 2.3.2."""

BITS: Final = 32
MASK: Final = (1 << BITS) - 1
SQUEEZE: Final = BITS
SPACES: Final = 2 * BITS
ROOM: Final = 3 * BITS
WORD_ROOM: Final = 4 * BITS
WIDTH: Final = 5 * BITS

HALF_GAP: Final = 1
"""Beside an atom; of two neighbours, both have one where a gap opens, else exactly one."""
MARK: Final = MARK_SQUEEZE << SQUEEZE
WORD: Final = (1 << SPACES) + SPACE_STRETCH
SPACE: Final = WORD + (1 << SQUEEZE)


def stretch(sums: int, atoms: int) -> int:
    """The compliance of a line of ``atoms`` atoms that is opened, a gap being 1."""
    return (sums & MASK) - atoms - 1


def gaps(sums: int, atoms: int) -> int:
    """How many gaps may open inside a line of ``atoms`` atoms, edges trimmed."""
    return max(0, (sums & MASK) - atoms - 1 - SPACE_STRETCH * spaces(sums))


def spaces(sums: int) -> int:
    """How many elastic spaces there are, between words or scripts."""
    return sums >> SPACES & MASK


def room(sums: int) -> int:
    """How much marks and Han-Western spaces can lose together (C3 to C7)."""
    return sums >> ROOM & MASK


def capacity(sums: int) -> int:
    """How much a line can be squeezed (C2 to C7)."""
    return (sums >> ROOM & MASK) + (sums >> WORD_ROOM & MASK)


def width(sums: int) -> int:
    """How wide the atoms are together."""
    return sums >> WIDTH
