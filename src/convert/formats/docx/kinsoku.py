"""What Word may not put at the start and at the end of a line, as its settings list it.

A list of one's own takes the place of Word's for that language, so it repeats what that has.
Source: typographic specification 8.2 (MS-OI29500, noLineBreaksBefore); levels as in 2.1.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from convert.typography.classes import CLASSES, Kind
from convert.typography.kinsoku import LEVELS
from convert.typography.profile import Kinsoku

WORD_STARTS: Final = "!%),.:;>?]}¢¨°·ˇˉ―‖’”‰′″›℃∶〃︶︺︾﹀﹄﹚﹜﹞"
WORD_ENDS: Final = "$([{£¥€‘“﹙﹛﹝"
"""What Word's own lists for zh-CN hold besides our classes, and what they hold in ASCII.

Left out: the ellipsis, which the national standard lets begin a line, and the interpunct, which
it keeps from the start of a line only.
"""

DASHES: Final = "—⸺…⋯"
"""They would be forbidden as pairs too: Word does not know that two are one mark."""

MOST_STARTS: Final = 100
MOST_ENDS: Final = 50
"""How many characters Word keeps of each list.  Source: MS-DOC 2.7.16 (DopTypography)."""

KANA: Final[frozenset[Kind]] = frozenset({"CJ"})
"""Small kana have a setting of their own, and are too many for the list."""

PREFIXES: Final[frozenset[Kind]] = frozenset({"PR"})
"""Currency signs and their like: not at the end of a line, before their number."""


def not_at_start(level: Kinsoku) -> str:
    """The characters that may not begin a line.

    Example:
        >>> [mark in not_at_start("gb") for mark in "〗｝‼；—…"]
        [True, True, True, True, False, False]
    """
    marks = _marks(LEVELS[level].starts - KANA)
    if level != "strict":
        marks = "".join(mark for mark in marks if mark not in DASHES)
    return _distinct(WORD_STARTS + marks)


def not_at_end(level: Kinsoku) -> str:
    """The characters that may not end a line.

    Example:
        >>> [mark in not_at_end("gb") for mark in "〖｛￥·"]
        [True, True, True, False]
    """
    marks = _marks(LEVELS[level].ends | PREFIXES)
    return _distinct(WORD_ENDS + marks)


def _marks(kinds: Collection[Kind]) -> str:
    return "".join(marks for kind, marks in CLASSES if kind in kinds)


def _distinct(marks: str) -> str:
    return "".join(dict.fromkeys(marks))
