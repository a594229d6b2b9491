"""Which curly quotes of a paragraph are Western: decided on its logical text.

Source: typographic specification 1.4, rules 1 to 4.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from convert.pattern import pattern
from convert.typography.classes import HAN
from convert.typography.signature import signature
from convert.typography.standins import WESTERN_QUOTES

QUOTES: Final = "‘’“”"
_OPENING: Final = {"’": "‘", "”": "“"}
DEEP: Final = 64
NEAR: Final = 256
"""How deep quotations go, and how far a neighbour is looked for, so that time stays linear."""
_ANY: Final = pattern(f"[{QUOTES}]")
_WIDE: Final = pattern(f"(?:[^{QUOTES}]*“[^{QUOTES}{HAN}]*[{HAN}][^{QUOTES}]*”)+[^{QUOTES}]*")
"""Quotations each of which has an ideograph, none inside another: most of those of Chinese."""
_CJK: Final = "HNFKWDdTEl"
"""Signs of what makes a quote beside it wide: ideographs, full-width marks, dashes, ellipses."""


def resolved(text: str) -> str:
    """``text`` with its Western quotes replaced by their stand-ins.

    Example:
        >>> [c in WESTERN_QUOTES.values() for c in resolved("他don’t“好”") if not c.isalnum()]
        [True, False, False]
    """
    if are_wide(text):
        return text
    western = set(_western(text, signature(text)))
    if not western:
        return text
    return "".join(WESTERN_QUOTES[c] if i in western else c for i, c in enumerate(text))


def are_wide(text: str) -> bool:
    """Whether each quotation has an ideograph, and none is inside another: most texts."""
    return not _ANY.search(text) or _WIDE.fullmatch(text) is not None


def _western(text: str, signs: str) -> Iterator[int]:
    """The places of Western quotes.  A stack matches the pairs."""
    stack: list[int] = []
    for found in _ANY.finditer(text):
        place, mark = found.start(), found[0]
        if mark in "‘“":
            stack.append(place)
            if len(stack) > DEEP:
                yield from _unmatched(text, signs, [stack.pop(0)])
        elif mark == "’" and _is_apostrophe(signs, place, any(text[i] == "‘" for i in stack)):
            yield place
        else:
            yield from _closed(text, signs, place, stack)
    yield from _unmatched(text, signs, stack)


def _unmatched(text: str, signs: str, places: Iterable[int]) -> Iterator[int]:
    """The Western ones among opening quotes that nothing closes."""
    return (i for i in places if not _is_cjk(text, signs, i, 1))


def _closed(text: str, signs: str, place: int, stack: list[int]) -> Iterator[int]:
    """The quotes that turn out Western where a quotation closes."""
    opening = _OPENING[text[place]]
    if stack and text[stack[-1]] == opening and signs.find("H", stack[-1], place) >= 0:
        stack.pop()
        return
    start = next((i for i in reversed(stack) if text[i] == opening), -1)
    if start < 0:
        if not _is_cjk(text, signs, place, -1):
            yield place
        return
    unmatched = stack[stack.index(start) + 1 :]
    del stack[stack.index(start) :]
    yield from _unmatched(text, signs, unmatched)
    outside = ((start, -1), (place, 1))
    has_ideograph = signs.find("H", start, place) >= 0
    if not (has_ideograph or any(_is_cjk(text, signs, *way, QUOTES) for way in outside)):
        yield from (start, place)


def _is_apostrophe(signs: str, place: int, is_open: bool) -> bool:  # noqa: FBT001  it is the state
    before, after = signs[place - 1 : place], signs[place + 1 : place + 2]
    if before and after and before in "a0" and after in "a0":
        return True
    return not is_open and (after == "0" or before in {"a", "0"})


def _is_cjk(text: str, signs: str, place: int, step: int, skipped: str = "") -> bool:
    """Whether the nearest character in one direction, spaces skipped, is of CJK text."""
    for i in range(place + step, place + NEAR * step, step):
        if not 0 <= i < len(text):
            return False
        if text[i] != " " and text[i] not in skipped:
            return signs[i] in _CJK
    return False
