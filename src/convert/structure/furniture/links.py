"""Links above and below the text, known by their form: titles with days, words with addresses.

    渡船公司的回应（续）   18-11-20        停航公告：http://qingwan.example/1.htm

Below the text the last lines are looked at as one, for what follows links is no text again.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Final

from convert.pattern import pattern
from convert.structure.claim import Evidence
from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, because
from convert.structure.said import said
from convert.structure.shape import ends_a_sentence

_DATED: Final = pattern(r"\S.{5,60}[ \u3000\t(（\[](?:20)?\d\d[-/.]\d{1,2}[-/.]\d{1,2}[)）\]]?$")
_POINTER: Final = pattern(r"(?:.{0,60}[:： ])?(?:https?://|www\.)[\x21-\x7e]{4,}$")
_LISTED: Final = pattern(r"[\[【（(]?\d{1,3}[\]】)）.、．]")
"""A reference has a number, and belongs to the text."""

_LABEL: Final = 12
_BRIEF: Final = 30
_MANY: Final = 3
_LEAST: Final = 2


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose lists of links."""
    yield from _dated(page)
    yield from _pointers(page)
    yield from _teasers(page)


def _dated(page: Page) -> Iterator[Proposal]:
    """Propose titles of other articles with their days, several in a row outside the text."""
    dated = [n for n in page.open if _DATED.match(page.text(n)) and not _LISTED.match(page.text(n))]
    for _, group in groupby(enumerate(dated), lambda pair: pair[1] - pair[0]):
        numbers = [number for _, number in group]
        is_outside = numbers[0] < page.body or numbers[-1] >= page.tail
        if len(numbers) >= _LEAST and is_outside:
            evidence = because((True, "is one of several titles with days", 5.0))
            for number in numbers:
                yield _link(number, evidence)


def _pointers(page: Page) -> Iterator[Proposal]:
    """Propose the last lines, if they point elsewhere, with the labels above and between them."""
    first = last = len(page.lines)
    pointers = 0
    while first and (is_pointer := _is_pointer(page.text(first - 1))) | _may_label(page, first - 1):
        pointers += is_pointer
        first -= 1
    if pointers < _LEAST or not first:
        return
    evidence = because((True, "points elsewhere, or labels lines that do", 7.0))
    for number in range(first, last):
        if not said(page.text(number)):
            yield _link(number, evidence)


def _teasers(page: Page) -> Iterator[Proposal]:
    """Propose the last lines, if all break off within a title: 渡口的灯亮了一整...."""
    first = len(page.lines)
    while first and _breaks_off(page.text(first - 1)):
        first -= 1
    if page.body < first and len(page.lines) - first >= _MANY:
        evidence = because((True, "breaks off like its neighbours, at the end", 6.0))
        for number in range(first, len(page.lines)):
            yield _link(number, evidence)


def _breaks_off(text: str) -> bool:
    return len(text) <= _BRIEF and text.endswith(("...", "…")) and not ends_a_sentence(text[:-3])


def _is_pointer(text: str) -> bool:
    is_address = _POINTER.match(text) is not None and not _LISTED.match(text)
    return is_address and not ends_a_sentence(text.rpartition("://")[0][:-5])


def _may_label(page: Page, number: int) -> bool:
    """Tell whether ``number`` labels the line below (图片：), or is the site's own."""
    text = page.text(number)
    is_label = len(text) <= _LABEL and text[-1] in ":：" and number + 1 < len(page.lines)
    return is_label or bool(said(text))


def _link(number: int, evidence: tuple[Evidence, ...]) -> Proposal:
    return Proposal((number,), "furniture.links", Found(is_dropped=True), evidence)
