"""What fragments of content streams are made of: bytes of glyphs, moves, places to be filled.

A fragment stands inside ``[(`` and ``)]TJ``.  Characters above U+00FF in it are places that the
line fills in: gaps that stay closed, what an adjustable atom changes by, where the font changes.
Source: ISO 32000-1, 7.3.4 (strings), 9.4.3 (showing text).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from convert.formats.pdf.numbers import hundredths
from convert.layout.atom import Kind
from convert.value import Packed

CLOSED: Final = "\u0100"
"""A gap that does not open: takes back the character spacing of the glyph before it."""

OWN: Final = "\u0102"
"""The gap after glyphs that were set without character spacing."""

TURN: Final = "\ud800"
"""Where another element begins inside a line.  It goes through the tables as it is: no atom is a
surrogate."""

READING: Final = "\u0104"
"""Where the reading of a base begins."""

ESCAPES: Final = {0x28: "\\050", 0x29: "\\051", 0x5C: "\\134", 0x0D: "\\r"}
"""Octal, so that a bare parenthesis never is data.  Source: ISO 32000-1, 7.3.4.2."""

_BYTES: Final = tuple(ESCAPES.get(byte, chr(byte)) for byte in range(256))


class Change(Packed):
    """A place where an atom of ``kind`` gives or takes.

    Args:
        least: What it can give at most, below 0.
        most: What it can take.
        share: Which part of it stands in this place: half where both sides of a mark give.
        base: What it takes without any change.
    """

    kind: Kind
    least: int
    most: int
    share: float = 1.0
    base: int = 0

    def distance(self, by_kind: Mapping[Kind, float]) -> float:
        """How far the place moves what follows in a line whose atoms change so."""
        kind, least, most, share, base = self
        change = by_kind.get(kind, 0.0)
        if change < least:
            change = least
        elif change > most:
            change = most
        return base + change * share


class Switch(Packed):
    """A font at a part of the paragraph's size, raised by a part of it."""

    font: str
    scale: float
    rise: float


def moved(distance: float) -> str:
    """What moves the next glyph by ``distance`` thousandths to the right, between two glyphs."""
    shown = hundredths(-distance)
    return "" if shown == "0" else f"){shown}("


def utf16(text: str) -> str:
    """``text`` as the inside of a hexadecimal text string.  Source: ISO 32000-1, 7.9.2.2."""
    return "feff" + text.encode("utf-16-be").hex()


def shown_by(cid: int) -> str:
    """The bytes that show a glyph."""
    return _BYTES[cid >> 8] + _BYTES[cid & 0xFF]
