"""Kinds of noise: what becomes of each, and what is read in its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, Literal, TypeAlias, get_args

from convert.structure.claim import Role
from convert.value import Packed

Kind: TypeAlias = Literal[
    "control",
    "zero-width",
    "entity",
    "tag",
    "break",
    "ocr-space",
    "strong",
    "again",
    "mark",
    "cell",
    "joined",
    "gap",
    "export",
    "tier-2",
    "tier-3",
    "tier-4",
    "item",
    "picture",
    "pictured",
    "quotation",
]
"""What is of a format that exports a text as it stores it has the last nine."""

Left: TypeAlias = tuple[int, int, Kind]
"""From where to where noise of which kind stands."""

KINDS: Final[tuple[Kind, ...]] = get_args(Kind)

ROLES: Final[dict[Kind, Role]] = {
    **dict.fromkeys(KINDS, "structure"),
    "control": "dropped",
    "zero-width": "space",
    "ocr-space": "space",
    "again": "dropped",
    "joined": "space",
    "export": "dropped",
}

JOINING: Final[tuple[Kind, ...]] = ("joined", "gap", "cell")
"""Between what these part, a line goes on."""

READINGS: Final[dict[Kind, str]] = {
    "cell": "\t",
    "gap": " ",
    "tier-2": "## ",
    "tier-3": "### ",
    "tier-4": "#### ",
    "item": "- ",
    "picture": "![",
    "pictured": "](.)",
    "quotation": "> ",
}
"""What other formats mark is read as light marks, which recognisers know."""


def joint(text: str, start: int, end: int) -> Left:
    """What parts two lines of ``text`` that are one: a space where the words about it are Latin.

    Example:
        >>> joint("渡口 的灯", 2, 3), joint("the ferry", 3, 4)
        ((2, 3, 'joined'), (3, 4, 'gap'))
    """
    is_latin = text[start - 1].isascii() and text[end : end + 1].isascii()
    return start, end, "gap" if is_latin else "joined"


def about(code: re.Match[str], *names: str) -> Iterator[Left]:
    """The marks of ``code`` about its words: the first of ``names`` that is not empty."""
    name = next(name for name in names if code[name])
    yield code.start(), code.start(name), "tag"
    yield code.end(name), code.end(), "tag"


class Noise(Packed):
    """A stretch ``start..end`` that is not text, or stands for a character of it."""

    start: int
    end: int
    kind: Kind
