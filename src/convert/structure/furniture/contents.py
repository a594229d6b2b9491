"""Printed contents pages: each entry comes again as a heading, so that the page says nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from itertools import islice
from typing import Final

from convert.pattern import pattern
from convert.structure.page import Page
from convert.structure.proposal import DROPPED, Proposal, because
from convert.structure.recognisers.numbered import ranks_of

_HEAD: Final = pattern(
    "[【\\[]?(?:目\\s{0,4}[录錄次]|CONTENTS|Contents|本期目录|章节目录)[】\\]]?[:：]?$"
)
_LEADER: Final = pattern(
    r"(?:[.．。·…・—_-]{2,}|[\s\u3000]{2,})\s{0,4}[（(]?\d{1,4}[)）]?$|[（(]\d{1,3}[)）]$"
)
_LOOSE: Final = pattern(
    r"[\s\u3000]{1,4}(?:[/／|｜]\s?|[Pp]\.?\s?|第\s?(?=\d+\s?[页頁]))?\d{1,4}(?:\s?[页頁])?$|(?<=\S)[/／]\d{1,4}$"
)
"""What sets off a page as it sets off other numbers, too: 渡口　/001, 白菜 /3."""

_DIGITS: Final = pattern("[0-9]+")
_SPACE: Final = pattern(r"\s+")
_COUNT: Final = pattern(r"\d{1,2}(?:\.\d{1,2}){0,3}[.、．]?(?=\D)")
_REACH: Final = 2_000
_FEWEST: Final = 3
_FEW: Final = 2
"""A chapter and its first section."""

_HEADS: Final = 3
"""A book has a contents page, perhaps one in brief too; what is so called more often is text."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose contents pages."""
    heads = (n for n, text in page.worded(page.labels) if len(text) <= 10 and _HEAD.match(text))
    for number in islice(heads, _HEADS):
        yield from _from_head(page, number)
    yield from _headless(page)


def _from_head(page: Page, head: int) -> Iterator[Proposal]:
    later = {_plain(page.text(number)) for number in page.labels if number > head}
    seen: set[str] = set()
    entries: list[int] = []
    led, last, is_falling = 0, 0, False
    repeated = _repeated(page, head)
    for number in range(head + 1, min(head + _REACH, len(page.texts))):
        text = page.text(number)
        leader = _leader(text, later)
        if leader and (paged := _DIGITS.search(leader[0])):
            is_falling = is_falling or int(paged[0]) < last
            last = int(paged[0])
        name = _plain(text[: leader.start()] if leader else text)
        if name in seen or not (leader or (name in later and name in repeated)):
            break
        seen.add(name)
        entries.append(number)
        led += leader is not None
    if not entries:
        return
    evidence = because(
        (True, "is called contents", 4.0),
        (led > 0, "page numbers end its lines", 3.0),
        (is_falling, "numbers of pages do not fall", -12.0),
        (len(entries) > 1, "several entries follow", 1.5),
        (any(_plain(page.text(n)) in repeated for n in entries), "its entries come again", 3.0),
    )
    yield Proposal((head, *entries), "furniture.contents", DROPPED, evidence)


def _leader(text: str, later: AbstractSet[str]) -> re.Match[str] | None:
    """What leads to the page that ends ``text``; a gap or a stroke, if ``later`` has its words."""
    leader = _LEADER.search(text, max(0, len(text) - 80))
    loose = None if leader else _LOOSE.search(text, max(0, len(text) - 12))
    return loose if loose and _plain(text[: loose.start()]) in later else leader


def _headless(page: Page) -> Iterator[Proposal]:
    """Propose the chapters that are listed above all text, without a word that says so.

    Only where each of them comes again below: no other line says what else they are.
    """
    listed = [number for number in page.labels if number < page.body and _is_chapter(page, number)]
    for run in islice(page.runs(listed), _HEADS):
        names = [_plain(page.text(number)) for number in run]
        size = names.index(names[0], 1) if names[0] in names[1:] else len(run)
        touching = names[size:]  # the first chapter may stand right below the list
        below = {_plain(page.text(number)) for number in page.labels if number > run[-1]}
        again = below.union(touching)
        evidence = because(
            (True, "chapters stand below each other, above all text", 2.0),
            (size >= _FEWEST and again.issuperset(names[:size]), "each comes again", 4.0),
            (len(touching) > _FEW, "come again among themselves, as refrains do", -4.0),
        )
        yield Proposal(run[:size], "furniture.contents", DROPPED, evidence)


def _is_chapter(page: Page, number: int) -> bool:
    return any(rank.is_chapter for rank in ranks_of(page.text(number)))


def _repeated(page: Page, head: int) -> set[str]:
    """What stands at least twice below ``head``: in the contents and as a heading."""
    seen: set[str] = set()
    again: set[str] = set()
    for number in page.labels:
        if number > head:
            name = _plain(page.text(number))
            (again if name in seen else seen).add(name)
    return again


def _plain(text: str) -> str:
    return _COUNT.sub("", _SPACE.sub("", text)) or text
