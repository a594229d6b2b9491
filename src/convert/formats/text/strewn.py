"""What a board strews between lines so that nobody copies them: 渡口的灯5 k2 R! w8 D/ a& T.

Other programs write spaces that they cannot spell as question marks (????渡口停航了。), and the
end of a cell that holds a whole page as a bar.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.formats.text.kinds import Left
from convert.pattern import pattern

_STREWN: Final = pattern(
    r"(?:(?<![^\r\n])[ \t\u3000]*|(?<=[\u3000-\u9fff\uff00-\uffee“”‘’…]))"
    r"(?P<signs>[!-~]{1,2}(?: {1,2}[!-~]{1,2}){4,})"
    r"(?=[\u3001-\u9fff\uff00-\uffee“”‘’…]|[ \t\u3000]*(?:[\r\n]|$))"
)
_LOST: Final = pattern(
    r"(?:(?<![^\r\n])[ \t]*\?{3,8}|(?<=[0-9])\?{3,8})(?=[\u4e00-\u9fff“「（(《【])"
)
"""No question ends where a line begins."""

_CLOSED: Final = pattern(
    r"(?<![^\r\n])[ \t\u3000]*[^\s|｜][^|｜\r\n]*?[\u2018-\u201d…\u3001-\u9fff\uff00-\uffee)!?.]"
    r"(?P<bar>[ \t]+\|(?:[ \t]*\|)*[ \t]*)(?=[\r\n]|$)"
)
"""The end of the only cell of a row, where a page was laid out as a table."""

_FEW: Final = 4
"""More such lines are rows of something."""

_ODD: Final = frozenset("!\"#$%&'*;<>?@\\^`{|}~_")
"""Formulas and moves of a game have none of these."""

_PAIR: Final = 2
_SEVERAL: Final = 3
"""So many are strewn in a text, or none."""


def strewn(text: str) -> Iterator[Left]:
    """From where to where such signs stand in ``text``, at either end of lines or alone."""
    found = [one for one in _STREWN.finditer(text) if not _ODD.isdisjoint(one["signs"])]
    if sum(_is_drawn(one["signs"]) for one in found) >= _SEVERAL:
        yield from ((*one.span("signs"), "tag") for one in found)
    bars = [one.span("bar") for one in _CLOSED.finditer(text)] if " |" in text else []
    yield from ((start, end, "tag") for start, end in bars if len(bars) <= _FEW)
    lost = list(_LOST.finditer(text)) if "???" in text else ()
    if len(lost) >= _PAIR or any(text[: one.start()][-1:].isdecimal() for one in lost):
        yield from ((*one.span(), "tag") for one in lost)


def _is_drawn(signs: str) -> bool:
    """Tell whether ``signs`` were drawn by chance: marks touch letters, large and small ones."""
    mixed = (len(s) == _PAIR and s[0].isalnum() != s[1].isalnum() for s in signs.split())
    is_mixed = sum(mixed) >= _PAIR
    return is_mixed and signs.lower() != signs != signs.upper()
