"""The menu of a site between the title as its tab shows it and the title above the text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.structure.claim import Evidence
from convert.structure.metre import measure_of
from convert.structure.page import Page
from convert.structure.proposal import DROPPED, Proposal, because
from convert.structure.recognisers.numbered import is_numbered
from convert.structure.recognisers.sites import core, is_tab_of, tells
from convert.structure.shape import ends_a_sentence

_TOP: Final = 3
"""The tab is among so many lines at the top."""

_SHORTEST: Final = 5
"""Shorter titles come again by chance.  Units: characters."""

_WORD: Final = 8
"""Words of menus are no longer, in Latin letters three times that.  Units: characters."""

_MANY: Final = 8
"""So many short lines are a menu."""

_HEAD: Final = 20
_LEAD: Final = 10
"""The text begins within so many lines, and so many characters of it are its own."""

_REACH: Final = 200
_NEAR: Final = 4
"""The day stands so few lines below the title."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose what stands between two prints of the title, the lower one above its date."""
    for top in range(min(_TOP, len(page.texts))):
        low = _again(page, top)
        if not low:
            continue
        words = [n for n in range(top + 1, low) if _may_be_menu(page.text(n))]
        told = {n for n in range(top + 1, low) if _is_told_below(page, n, low)}
        if len(words) < _MANY:
            continue
        for number in range(top, low):
            is_title = core(page.text(number)) == core(page.text(low))
            if number in words or number in told or is_title:
                evidence = _evidence(page.text(number), is_sure=is_title or number in told)
                yield Proposal((number,), "furniture.between", DROPPED, evidence)
        return


def _evidence(text: str, *, is_sure: bool) -> tuple[Evidence, ...]:
    return because(
        (True, "stands between the title and where it is printed again", 6.0),
        (is_sure, "is the title, or told once more below", 14.0),
        (len(text) <= _WORD, "is a word or two", 1.0),
        (ends_a_sentence(text), "ends like a sentence", -6.0),
        ("，" in text, "has the commas of a sentence", -6.0),
        (bool(measure_of(text)), "has the measure of verse", -6.0),
        (is_numbered(text), "is numbered", -6.0),
        (text[0] in "《“「『—", "is quoted, or a work", -6.0),
    )


def _again(page: Page, top: int) -> int:
    """Where the title of line ``top`` is printed again, a date and text below it; else 0."""
    text = page.texts[top]
    head = text[:_SHORTEST]
    if len(head) < _SHORTEST or page.is_prose(top):  # a story may end as it begins
        return 0
    for number, other in enumerate(page.texts[top + _MANY : _REACH], top + _MANY):
        if other.startswith(head) and (core(other) == core(text) or is_tab_of(text, other)):
            near = range(number + 1, number + 1 + _NEAR)
            is_title = any(tells(page.text(n)) for n in near) and any(page.prose[number:])
            return number if is_title else 0
    return 0


def _is_told_below(page: Page, number: int, low: int) -> bool:
    """Tell whether the text below ``low`` begins as line ``number``: what a page says of itself."""
    head = page.text(number)[:_HEAD]
    below = range(low + 1, min(low + _LEAD, len(page.texts)))
    return len(head) == _HEAD and any(page.text(n).startswith(head) for n in below)


def _may_be_menu(text: str) -> bool:
    return len(text) <= (3 * _WORD if text.isascii() else 2 * _WORD) and not tells(text)
