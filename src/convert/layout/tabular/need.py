"""How much room the content of a cell needs, as far as that can be known without a face.

Units: em.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final, get_args

from convert.ir import (
    Block,
    Code,
    Figure,
    LineBreak,
    Node,
    Note,
    Paragraph,
    RubyPair,
    TableCell,
    Text,
    Verbatim,
)
from convert.ir.walk import children
from convert.pattern import pattern
from convert.value import Packed

WESTERN: Final = 0.57
CAPITAL: Final = 0.8
WIDE: Final = 1.0
"""Digits and small letters, capitals, and the widest.  Source: the faces Noto Serif and Sans SC,
in which digits have .56, small letters .56 and capitals .71 on the average, M and W about 1."""

SLACK: Final = 0.25
"""What is left free where there are Western ones, so that an estimate breaks no line [P]."""

LEAST: Final = 4.0
"""A column of words is no narrower, if it has as many [P]."""

WORD: Final = 12.0
"""The longest word that is not divided in a column [P]."""

SPACE: Final = 0.25
"""Between Han and Western characters.  Source: typographic specification, 4."""

INSET: Final = 2.5
"""What lists and the like take beside their words."""

PICTURE: Final = 8.0
"""How wide a picture in a cell is at least [P]."""

_WORDS: Final = pattern("[!-~\u00a1-\u024f]+")
_HAN: Final = "\u2e80"
"""From here on characters are as wide as ideographs."""


class Need(Packed):
    """The least width of a column, and the one at which no line is broken."""

    least: float
    natural: float


def need(cell: TableCell) -> Need:
    """What ``cell`` needs.

    Example:
        >>> from convert.ir.build import inlines
        >>> words = [Paragraph(inlines(words)) for words in ("江南三月的雨季", "a boy")]
        >>> [tuple(round(em, 2) for em in need(TableCell((one,)))) for one in words]
        [(4.0, 7.0), (3.1, 3.1)]
    """
    lines = "".join(_said(cell)).split("\n")
    inset = 0.0 if all(isinstance(block, Paragraph) for block in cell.content) else INSET
    natural = max(map(_width, lines)) + inset
    longest = max((_width(word) for line in lines for word in _WORDS.findall(line)), default=0.0)
    if any(isinstance(block, Figure) for block in cell.content):
        natural = max(natural, PICTURE)
    return Need(min(natural, max(LEAST, min(longest, WORD)) + inset), natural)


def _width(words: str) -> float:
    """How wide words are, with the space between Han and Western ones."""
    if words and min(words) >= _HAN:
        return WIDE * len(words)
    advances = list(map(_advance, words))
    spaces = sum((one == WIDE) != (other == WIDE) for one, other in pairwise(advances))
    return sum(advances) + SPACE * spaces + SLACK * (min(advances, default=WIDE) < WIDE)


def _advance(character: str) -> float:
    if character >= _HAN or character in "—…‘’“”mwMW@%":
        return WIDE
    return CAPITAL if character.isupper() or character == "&" else WESTERN


def _said(node: Node) -> Iterator[str]:
    """The words of a cell, with a line end before each block; those of notes stand elsewhere."""
    match node:
        case Note():
            yield "1"
        case Text(value=value) | Code(value=value) | Verbatim(value=value):
            yield f"\n{value}" if isinstance(node, Verbatim) else value
        case RubyPair(base=base):
            yield base
        case LineBreak():
            yield "\n"
        case _:
            yield "\n" * isinstance(node, get_args(Block))
            yield from _joined(map(_said, children(node)))


def _joined(parts: Iterable[Iterable[str]]) -> Iterator[str]:
    for part in parts:
        yield from part
