"""When, in English, as mail, boards and sites print it: Mon Sep 18 01:12:47 2006, 18 Sep 2006.

Some set the day of the week in the middle: Dec 28 Sat 2013 00:28; programs say whose clock it is.
"""

from __future__ import annotations

from typing import Final

from convert.pattern import pattern
from convert.structure.words import words
from convert.value import Packed

_MONTHS: Final = words("jan feb mar apr may jun jul aug sep oct nov dec")
MONTH: Final = pattern("[JFMASOND][AEPUCOaepuco][BCGLNPRTVYbcglnprtvy]")
"""The name of a month begins so, in whatever letters: without one there is no date."""

_DAYS: Final = words("mon tue wed thu fri sat sun")
_HALVES: Final = {"AM": 0, "PM": 12, "am": 0, "pm": 12}
_MOST: Final = 7
"""A date has no more words: Mon, 18 Sep 2006 01:12:47 +0800."""

_LONGEST: Final = 48
_YEARS: Final = range(1800, 2100)
_CLOCKS: Final = frozenset(words("GMT UTC CST HKT JST KST BST CET EST EDT CDT MST MDT PST PDT"))
_BEGIN: Final = frozenset(" .Z+-GU")
_MINUTE: Final = 2
_ZONE: Final = pattern(
    "(?:\\.[0-9]{1,6}(?=[Z+-]))? ?(?:Z(?!\\w)"
    "|[+-](?:0[0-9]|1[0-4])(?P<parted>:)?(?:00|15|30|45)(?![0-9:])"
    "|(?:GMT|UTC)(?:[+-][0-9]{1,2}(?::?[0-9]{2})?)?(?![\\w:]))(?: \\([A-Z]{3,4}\\))?"
)
"""Whose clock it is, as programs write it.  Source: RFC 3339, 5.6; RFC 5322, 3.3."""


class Western(Packed):
    """A date up to ``end`` of its line; the clock has as many numbers as are printed."""

    end: int
    year: int
    month: int
    day: int
    clock: tuple[int, ...]


def western_at(text: str, start: int) -> Western | None:
    """The date that begins at ``start``, with the month in English, if one does.

    Example:
        >>> western_at("Mon Sep 18 01:12:47 2006)", 0)
        Western(end=24, year=2006, month=9, day=18, clock=(1, 12, 47))
    """
    if not text[start : start + 1].isascii() or not text[start : start + 1].isalnum():
        return None
    month = year = day = 0
    clock: tuple[int, ...] = ()
    end = at = start
    for _ in range(_MOST):
        stop = _stop(text, at)
        word = text[at:stop].rstrip(".,")
        if not month and _index(word, _MONTHS):
            month = _index(word, _MONTHS)
        elif ":" in word and not clock and (found := _clock(word)):
            clock = found
        elif clock and word in _HALVES:
            clock = (clock[0] % 12 + _HALVES[word], *clock[1:])
        elif word.isdecimal() and word.isascii() and not year and int(word) in _YEARS:
            year = int(word)
        elif not day and 0 < _ordinal(word) < 32:
            day = _ordinal(word)
        elif not (
            (_index(word, _DAYS) and (end == start or (month and day and not year)))
            or (clock and not year and word in _CLOCKS)  # Mon Sep 18 01:12:47 CST 2006
        ):
            break
        end, at = at + len(word), _next(text, stop)
    if clock:
        end = zone_end(text, end, is_exact=len(clock) > _MINUTE)
    return Western(end, year, month, day, clock) if year and month and day else None


def zone_end(text: str, at: int, *, is_exact: bool) -> int:
    """Where it ends whose clock it is that ends at ``at``; ``at`` where nobody says so.

    Behind a clock that is not ``is_exact`` hours may follow up to which something lasts.

    Example:
        >>> zone_end("02:33:24 +0000", 8, is_exact=True), zone_end("10:00-11:30", 5, is_exact=False)
        (14, 5)
    """
    found = _ZONE.match(text, at) if text[at : at + 1] in _BEGIN else None
    if found is None or (found["parted"] and not is_exact):
        return at
    return found.end()


def _stop(text: str, at: int) -> int:
    end = at
    while (
        end < min(len(text), at + _LONGEST)
        and text[end].isascii()
        and (text[end].isalnum() or text[end] in ":.,")
    ):
        end += 1
    return end


def _next(text: str, at: int) -> int:
    while text[at : at + 1] == " ":
        at += 1
    return at


def _index(word: str, names: tuple[str, ...]) -> int:
    """Which of ``names`` the word is or abbreviates, from 1; 0 if it is none."""
    head = word[:3].lower()
    is_letters = word.isalpha() and word.isascii() and word[:1].isupper()
    return names.index(head) + 1 if is_letters and head in names and len(word) < 10 else 0


def _ordinal(word: str) -> int:
    digits = word.removesuffix("th").removesuffix("st").removesuffix("nd").removesuffix("rd")
    return int(digits) if digits.isascii() and digits.isdecimal() and len(digits) < 3 else 0


def _clock(word: str) -> tuple[int, ...]:
    parts = word.split(":")
    is_sound = len(parts) in (2, 3) and all(p.isascii() and p.isdecimal() for p in parts)
    return tuple(map(int, parts)) if is_sound and all(len(p) < 3 for p in parts) else ()
