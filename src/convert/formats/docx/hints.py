"""Which marks that Chinese and Western text share are Chinese ones here: Word has to be told.

Source: typographic specification 1.4; ECMA-376-1, 17.3.2.26 (hint).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.pattern import pattern
from convert.typography.classes import AMBIGUOUS
from convert.typography.quotes import resolved
from convert.typography.signature import signature

ALPHABETS: Final = "\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0370-\u052f\u1e00-\u1fff"
"""Letters beyond ASCII, which a hint would give to the Chinese face too."""

ENCLOSED: Final = "\u2460-\u24ff"
"""Numbers and letters in circles, which no Latin face has."""

_MARKS: Final = f"—…·–°′″‰{AMBIGUOUS}"
"""Code points besides quotes of which the context says whose they are."""

SPECIAL: Final = pattern(f"[“”‘’{_MARKS}{ENCLOSED}]|[{ALPHABETS}]+")
_ALWAYS: Final = pattern(f"[“”‘’{ENCLOSED}]")
_MARK: Final = pattern(f"[{_MARKS}]+")
_CJK: Final = frozenset("HFQ")
"""Signs of what makes a mark beside it Chinese: ideographs, full-width marks, curly quotes."""


def wide(text: str) -> frozenset[int]:
    """Where in the text of a paragraph the shared marks stand that are Chinese.

    Example:
        >>> sorted(wide("他说“I’m”……"))
        [2, 6, 7, 8]
    """
    told = resolved(text)
    signs = signature(told)
    found = {match.start() for match in _ALWAYS.finditer(told)}
    for match in _MARK.finditer(told):
        start, end = match.span()
        beside = {signs[max(0, start - 1) : start], signs[end : end + 1]}
        if beside & _CJK or (start, end) == (0, len(text)):
            found.update(range(start, end))
    return frozenset(found)


def pieces(text: str, start: int, wide_at: frozenset[int]) -> Iterator[tuple[str, bool]]:
    """``text`` in pieces that each need a hint or may have none, with the answer.

    Args:
        text: Some words of a paragraph.
        start: Where they stand in it.
        wide_at: The answer of ``wide`` for the paragraph.
    """
    done, is_hinted = 0, False
    for match in SPECIAL.finditer(text):
        at = match.start()
        if at + start in wide_at:
            is_hinted = True
            continue
        if done < at:
            yield text[done:at], is_hinted
        yield match[0], False
        done, is_hinted = match.end(), False
    if done < len(text):
        yield text[done:], is_hinted
