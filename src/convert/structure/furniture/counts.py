"""Bare numbers above the text: how many read it, or had to say something of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from convert.pattern import pattern
from convert.structure.page import Page
from convert.structure.proposal import DROPPED, Proposal, because
from convert.structure.recognisers.sites import tells

_BARE: Final = pattern(r"\d{1,7}(?:[ \u3000\t]+\d{1,7})*$|0{1,2}:00$")
_UNPLAYED: Final = pattern("0{1,2}:00$")
_YEAR: Final = pattern(r"(?:19|20)\d\d$")
_LARGE: Final = 4
"""No part of a text has a number of so many digits.  Units: digits."""

_COUNTS: Final = 2
"""More numbers in a row count nothing: they were drawn, or measured."""


def counts(page: Page, rows: Sequence[int]) -> Iterator[Proposal]:
    """Propose bare numbers above the text: how many read it, or had to say something.

    Only what a site says beside them tells; below the title scores, years and places stand so.
    """
    above = range(1, page.body) if page.body < len(page.texts) else range(0)
    for number in above:
        text = page.text(number)
        before = number - 1 - (page.text(number - 1) == text)
        is_beside = before in rows or number + 1 in rows
        is_below = number > 1 and tells(page.text(number - 1))
        if not (is_beside or is_below) or not _BARE.match(text):
            continue
        values = text.split()
        are_many = len(values) > 1
        is_large = max(map(len, values)) >= _LARGE and not all(map(_YEAR.match, values))
        evidence = because(
            (True, "is a number above the text", 1.5),
            (are_many, "several stand in a row", 2.0),
            (is_large, "is larger than numbers of parts are", 2.0),
            (is_beside, "stands beside controls", 1.5),
            (_UNPLAYED.match(text) is not None, "counts what nobody has heard", 4.0),
            (is_below, "stands below the date", 1.5),
            (len(values) > _COUNTS, "is more numbers than pages count", -4.0),
            (any(value[0] == "0" != value for value in values), "has noughts before it", -4.0),
            (all(map(_YEAR.match, values)), "may be years", -4.0),
            (not (are_many or is_large) and page.is_prose(number + 1), "text follows", -4.0),
            (not are_many and _counts_on(page, number), "the next number stands below", -6.0),
        )
        yield Proposal((number,), "furniture.count", DROPPED, evidence)


def _counts_on(page: Page, number: int) -> bool:
    """Tell whether ``number`` is a number alone, and the next one stands alone further down."""
    text = page.text(number)
    following = str(int(text) + 1) if text.isdecimal() else ""
    others = (page.text(n) for n in page.open if n > number)
    return bool(following) and any(o.isdecimal() and str(int(o)) == following for o in others)
