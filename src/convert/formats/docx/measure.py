"""Lengths in the units of WordprocessingML, and the indents that are made of them."""

from __future__ import annotations

from typing import Final

TWIPS: Final = 20
"""Twips in a point."""

EMU: Final = 12700
"""English metric units in a point."""


NARROW: Final = 0.5
"""The width of an ASCII character.  Units: em.  Source: the digits of Times New Roman."""


def width(words: str) -> float:
    """How wide ``words`` are, as far as that can be known without a face.  Units: em.

    Example:
        >>> width("（1）")
        2.5
    """
    return sum(NARROW if character.isascii() else 1.0 for character in words)


def twips(points: float) -> int:
    """``points`` in twentieths of a point, in which lengths on the page are given."""
    return round(points * TWIPS)


def halves(points: float) -> int:
    """``points`` in half-points, in which sizes of type are given."""
    return round(points * 2)


def indents(size: float, *, start: float = 0, end: float = 0, first: float = 0) -> str:
    """``w:ind``: in characters, which Word follows, and in twips, which the others do.

    Both are always given, because what is left out is inherited from the style below.

    Args:
        size: The size of the type.
        start: What stands free before the lines.
        end: What stands free after them.
        first: By how much the first line is shorter; below 0 it hangs out.

    Units: ``size`` pt, the others em.

    Source: ECMA-376-1, 17.3.1.12; typographic specification 8.1.
    """
    line = "hanging" if first < 0 else "firstLine"
    parts = (("left", start), ("right", end), (line, abs(first)))
    said = (f' w:{n}Chars="{round(v * 100)}" w:{n}="{twips(v * size)}"' for n, v in parts)
    return f"<w:ind{''.join(said)}/>"
