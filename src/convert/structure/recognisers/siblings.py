"""Headings that are built alike, each between paragraphs: lives, days, two words at a stroke."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.ir import Heading
from convert.pattern import pattern
from convert.structure.below import are_apart
from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, because
from convert.structure.recognisers.dialogue import SPEAKERS
from convert.structure.recognisers.headlines import is_credit
from convert.structure.roles import role_of

_LIFE: Final = pattern(
    "[\u4e00-\u9fff·]{2,8} ?[（(][0-9]{3,4}年?[-—–~～]{1,2}(?:[0-9]{3,4}年?)?[)）]$"
)
_DAY: Final = pattern("(?:19|20)[0-9]{2}[./．-][0-9]{1,2}[./．-][0-9]{1,2}$")
_STROKE: Final = pattern("[^|｜丨：:]{1,12} ?[|｜丨] ?[^|｜丨：:]{1,16}$")
_STROKES: Final = frozenset("|｜丨")
_SIZE: Final = 30
_PAIR: Final = 2


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose labels that are built alike, each between paragraphs."""
    may_be = [n for n, text in page.worded(page.open) if len(text) <= _SIZE and _may_be(text)]
    for shape in (_LIFE, _DAY, _STROKE) if len(may_be) >= _PAIR else ():
        found = [n for n in may_be if shape.match(page.texts[n])]
        if len(found) < _PAIR or not all(_is_between(page, n) for n in found):
            continue
        if not are_apart(page, found) or any(_is_said(page.texts[n]) for n in found):
            continue
        for number in found:
            line = page.lines[number]
            evidence = because((True, "others are built alike", 6.5))
            block = Heading(1, (line.cut(),), span=line.span())
            yield Proposal((number,), "heading.alike", Found((block,), rank="plain"), evidence)


def _may_be(text: str) -> bool:
    """Tell whether ``text`` ends with a bracket, begins like a year or has a stroke."""
    return text[-1] in ")）" or text[0] in "12" or not _STROKES.isdisjoint(text)


def _is_between(page: Page, number: int) -> bool:
    """Tell whether ``number`` stands within the text, between paragraphs."""
    return number > page.body and page.is_prose(number - 1) and page.is_prose(number + 1)


def _is_said(text: str) -> bool:
    """Tell whether before a stroke stands who speaks, or who made what."""
    stroke = next((text.index(sign) for sign in text if sign in _STROKES), 0)
    head = text[:stroke].strip()
    is_asked = text[-1] in "？?" or head in SPEAKERS
    return stroke > 0 and (is_asked or role_of(head) is not None or is_credit(text))
