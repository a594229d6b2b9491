"""What the text of a line is made of while it is written: units of 16 bits.

A glyph is its CID, which mostly is the character that it stands for: so text is itself.  Operators
among glyphs are two characters a unit.  The parentheses of strings are units that no glyph has, and
so are the places that a line fills in: gaps that stay closed, what an adjustable atom changes by,
where the font changes.  A fragment stands inside the parentheses.
Source: ISO 32000-1, 7.3.4 (strings), 9.4.3 (showing text).
"""

from __future__ import annotations

from codecs import utf_16_be_encode
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from convert.formats.pdf.numbers import hundredths
from convert.layout.atom import Kind
from convert.value import Packed

OPEN: Final = "\uf6f7"
SHUT: Final = "\uf6f8"
"""Parentheses.  No unit begins with the byte that ends them: they are found among bytes, too."""

CLOSED: Final = "\ue000"
"""A gap that does not open: takes back the character spacing of the glyph before it."""

OWN: Final = "\ue001"
"""The gap after glyphs that were set without character spacing."""

READING: Final = "\ue002"
"""Where the reading of a base begins."""

TURN: Final = "\ud800"
"""Where another element begins inside a line.  It stands among atoms, none of which is a
surrogate."""


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


def units(operators: str) -> str:
    r"""Operators as units, with a space behind them where a character would be alone.

    Example:
        >>> units("Tj"), units("-25")
        ('呪', 'ⴲ㔠')
    """
    return (operators + " " * (len(operators) % 2)).encode("latin-1").decode("utf-16-be")


ARRAY: Final = units("[") + OPEN
SHOWN: Final = SHUT + units("]TJ\n")
"""What stands around fragments, if anything is moved among them."""

_EMPTY: Final = ARRAY + SHOWN
_OPEN: Final = OPEN.encode("utf-16-be")
_SHUT: Final = SHUT.encode("utf-16-be")


def written(fragments: str) -> bytes:
    r"""What shows the fragments of a line; arrays without glyphs are gone.

    Example:
        >>> written("甲乙"), written("甲" + moved(-25) + "乙"), written("")
        (b'(u2NY)Tj\n', b'[ (u2)25(NY)]TJ\n', b'')
    """
    if SHUT not in fragments:
        return b"(%b)Tj\n" % _escaped(fragments) if fragments else b""
    made = f"{ARRAY}{fragments}{SHOWN}".replace(_EMPTY, "")
    return _escaped(made).replace(_OPEN, b"(").replace(_SHUT, b")")


def _escaped(made: str) -> bytes:
    """Units as bytes, of which none ends a string.  Source: ISO 32000-1, 7.3.4.2."""
    data = utf_16_be_encode(made, "surrogatepass")[0].replace(b"\\", b"\\\\")
    return data.replace(b"(", b"\\(").replace(b")", b"\\)").replace(b"\r", b"\\r")


def moved(distance: float) -> str:
    """What moves the next glyph by ``distance`` thousandths to the right, between two glyphs."""
    return _stepped(round(distance * -100))


@lru_cache(maxsize=4096)
def _stepped(back: int) -> str:
    """What takes so many hundredths of a thousandth back; remembered as ``decimal`` is."""
    return f"{SHUT}{units(hundredths(back / 100))}{OPEN}" if back else ""


def utf16(text: str) -> str:
    """``text`` as the inside of a hexadecimal text string.  Source: ISO 32000-1, 7.9.2.2."""
    return "feff" + text.encode("utf-16-be").hex()
