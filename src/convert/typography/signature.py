"""A text as a row of signs, one for each character: what the rules of composition look at.

Rules are then short patterns over signs instead of long sets of characters, which cost more to
compile than a document costs to set.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from convert.typography.classes import (
    AMBIGUOUS,
    EMOJI,
    EXTENDERS,
    FIXED_SPACES,
    GLUE_SPACES,
    HAN,
    KINDS,
    LINE_ENDS,
    OTHER_IDEOGRAPHIC,
    Kind,
)
from convert.typography.standins import SIGNS

SINGLE: Final[Mapping[str, str]] = {
    " ": " ", "\u3000": "I", "\u00ad": "Y", "\u200b": "X", "-": "-", "/": "S", "–": "S", "·": "S",
    "\u0387": "S", "‧": "S", "•": "S", "—": "D", "―": "d", "⸺": "T", "…": "E", "⋯": "l",
    **SIGNS, **dict.fromkeys("々〻ゝゞヽヾ", "N"), "\u200d": "z", "\ufe0f": "v", "\u20e3": "k",
    **dict.fromkeys(GLUE_SPACES, "G"), **dict.fromkeys(LINE_ENDS, "B"),
}  # fmt: skip
"""Signs of single characters: iteration marks, which stand for ideographs; spaces; shared code
points; what joins emoji."""

SETS: Final = (
    ("H", HAN),
    ("R", "\U0001f1e6-\U0001f1ff"),
    ("e", EXTENDERS),
    ("J", EMOJI),
    ("A", AMBIGUOUS),
    ("X", FIXED_SPACES),
    ("W", OTHER_IDEOGRAPHIC),
)
"""Signs of ranges, the first that holds a character."""

FULL_WIDTH: Final = frozenset[Kind](("OP", "CL", "PS", "ST"))
"""Marks: sign ``F``; marks of other classes have the sign ``K``."""

LETTER, DIGIT, WESTERN = "a", "0", "x"
"""Everything else."""


def ranges(characters: str) -> Iterator[tuple[int, int]]:
    """The first and last code points of a set as ``re`` writes it, without escapes.

    Example:
        >>> [(chr(first), chr(last)) for first, last in ranges("a-cx")]
        [('a', 'c'), ('x', 'x')]
    """
    place = 0
    while place < len(characters):
        is_range = characters[place + 1 : place + 2] == "-"
        yield ord(characters[place]), ord(characters[place + 2 * is_range])
        place += 3 if is_range else 1


class _Signs(dict[int, str]):
    """Signs by code point, for ``str.translate``: a memory of what does not change."""

    __slots__ = ("_rows",)

    def __init__(self) -> None:
        super().__init__()
        for mark, kind in KINDS.items():
            if kind != "CJ":
                self[ord(mark)] = "F" if kind in FULL_WIDTH else "K"
        self.update((ord(character), sign) for character, sign in SINGLE.items())
        self._rows = [(*span, sign) for sign, members in SETS for span in ranges(members)]

    def __missing__(self, code: int) -> str:
        found = (sign for first, last, sign in self._rows if first <= code <= last)
        self[code] = sign = next(found, "") or _western(chr(code))
        return sign


def _western(character: str) -> str:
    if character.isalpha():
        return LETTER
    return DIGIT if "0" <= character <= "9" else WESTERN


_SIGNS: Final = _Signs()


def signature(text: str) -> str:
    """One sign for each character of ``text``.

    Example:
        >>> signature("天，A1 —々")
        'HFa0 DN'
    """
    return text.translate(_SIGNS)
