"""Which curly quotes of a paragraph are Western: decided on its logical text.

Source: typographic specification 1.4, rules 1 to 4.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from convert.typography.classes import CJK_NEIGHBOUR, HAN

WESTERN: Final = dict(zip("‘’“”", "\U000dfff0\U000dfff1\U000dfff2\U000dfff3", strict=True))
"""What stands for a Western quote in the copy that is classified: no text has these characters."""

_QUOTES: Final = "‘’“”"
_OPENING: Final = {"’": "‘", "”": "“"}
_ANY: Final = re.compile(f"[{_QUOTES}]")
_IDEOGRAPH: Final = re.compile(f"[{HAN}]")
_CJK: Final = re.compile(f"[{CJK_NEIGHBOUR}—…⸺]")


def resolved(text: str) -> str:
    """``text`` with its Western quotes replaced by their stand-ins.

    Example:
        >>> [c in WESTERN.values() for c in resolved("他don’t“好”") if not c.isalnum()]
        [True, False, False]
    """
    if not _ANY.search(text):
        return text
    western = set(_western(text))
    if not western:
        return text
    return "".join(WESTERN[c] if i in western else c for i, c in enumerate(text))


def _western(text: str) -> Iterator[int]:
    """The places of Western quotes.  A stack matches the pairs."""
    stack: list[int] = []
    for found in _ANY.finditer(text):
        place, mark = found.start(), found[0]
        if mark in "‘“":
            stack.append(place)
        elif mark == "’" and _is_apostrophe(text, place, any(text[i] == "‘" for i in stack)):
            yield place
        else:
            yield from _closed(text, place, _OPENING[mark], stack)
    yield from (i for i in stack if not _CJK.match(_beyond(text, i, 1, " ")))


def _closed(text: str, place: int, opening: str, stack: list[int]) -> Iterator[int]:
    """The quotes that turn out Western where a quotation closes."""
    start = next((i for i in reversed(stack) if text[i] == opening), -1)
    if start < 0:
        if not _CJK.match(_beyond(text, place, -1, " ")):
            yield place
        return
    unmatched = stack[stack.index(start) + 1 :]
    del stack[stack.index(start) :]
    yield from (i for i in unmatched if not _CJK.match(_beyond(text, i, 1, " ")))
    outside = (_beyond(text, start, -1, " " + _QUOTES), _beyond(text, place, 1, " " + _QUOTES))
    if not (_IDEOGRAPH.search(text, start, place) or any(map(_CJK.match, outside))):
        yield from (start, place)


def _is_apostrophe(text: str, place: int, is_open: bool) -> bool:  # noqa: FBT001  it is the state
    before, after = text[place - 1 : place], text[place + 1 : place + 2]
    if _is_western(before) and _is_western(after):
        return True
    return not is_open and ((after.isdecimal() and after.isascii()) or _is_western(before))


def _is_western(character: str) -> bool:
    return (
        character.isalnum() and not _CJK.match(character) and not "\uff01" <= character <= "\uffee"
    )


def _beyond(text: str, place: int, step: int, skipped: str) -> str:
    """The nearest character in one direction that is not among ``skipped``."""
    place += step
    while 0 <= place < len(text) and text[place] in skipped:
        place += step
    return text[place] if 0 <= place < len(text) else ""
