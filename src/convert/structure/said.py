"""Which phrases of sites a line holds: only those are searched for of which it shows a sign."""

from __future__ import annotations

from typing import Final

from convert.pattern import Look, pattern
from convert.structure.invites import INVITES, SURE
from convert.structure.keepers import KEEPERS
from convert.structure.phrases import PHRASES
from convert.structure.requests import REQUESTS

ALL: Final = (*PHRASES, *INVITES, *REQUESTS, *KEEPERS)
_LOOK: Final = Look(phrase for phrase, _ in ALL)
"""A hundred phrases would take a hundred searches of a line."""


def said(text: str) -> tuple[float, ...]:
    """The weights of the phrases that ``text`` holds, in their order."""
    return tuple([ALL[number][1] for number in _held(text)])


_NOTE: Final = pattern("(?<=[\u4e00-\u9fff])\\([a-zà-üāēěīōūǎǐǒǔǖǘǚǜńňǹ]{1,6}\\)")


def said_unnoted(text: str) -> tuple[float, ...]:
    """The same where a mirror notes behind characters how they are read: 首頁(yè)>>新聞網(wǎng)."""
    bare = _NOTE.sub("", text) if "(" in text else text
    return said(bare) if bare != text else ()


def is_printed(text: str) -> bool:
    """Tell whether ``text`` holds what sites print for all to see, whomever else it invites."""
    return any(number < len(PHRASES) for number in _held(text))


def invited(text: str) -> float:
    """How much of their weight what sites say to readers has that is less than sure."""
    held = (ALL[number][1] for number in _held(text) if number >= len(PHRASES))
    return sum(weight for weight in held if weight < SURE)


def _held(text: str) -> list[int]:
    """The numbers of the phrases that ``text`` holds."""
    return [n for n in sorted(_LOOK.found(text)) if ALL[n][0].search(text)]
