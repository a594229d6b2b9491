"""Headings that are built alike, each between paragraphs: lives, days, two words at a stroke.

And a word that is counted, before what each is about: 话题一：…, 误区二　….
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from convert.ir import Heading
from convert.pattern import pattern
from convert.structure.below import are_apart
from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, because
from convert.structure.recognisers.dialogue import SPEAKERS
from convert.structure.recognisers.headlines import is_credit
from convert.structure.recognisers.markers import value
from convert.structure.roles import role_of

_LIFE: Final = pattern(
    "[\u4e00-\u9fff·]{2,8} ?[（(][0-9]{3,4}年?[-—–~～]{1,2}(?:[0-9]{3,4}年?)?[)）]$"
)
_DAY: Final = pattern("(?:19|20)[0-9]{2}[./．-][0-9]{1,2}[./．-][0-9]{1,2}$")
_STROKE: Final = pattern("[^|｜丨：:]{1,12} ?[|｜丨] ?[^|｜丨：:]{1,16}$")
_STROKES: Final = frozenset("|｜丨")
_COUNTED: Final = pattern(
    "(?P<word>[\u4e00-\u9fff]{2,6}) ?(?P<n>[0-9]{1,2}|[一二三四五六七八九十]{1,3}|[①-⑳A-F甲乙丙丁])"
    "(?:[：:、．. \u3000·|｜丨]|——)[ \u3000]{0,2}[^\\s0-9].{0,30}$"
)
_NUMERALS: Final = frozenset("0123456789一二三四五六七八九十①②ABCD甲乙丙丁")
_REACH: Final = 10
"""Nothing stands before the number in the first characters but a word."""

_STEMS: Final = "甲乙丙丁"
_STOPPED: Final = frozenset("。；，、：:,;”」")
_PEOPLE: Final = frozenset("者员員人生长長师師家友民宾賓手众眾客童工兵男女星期周月")
"""With these end words for those who speak, and for days, which count, too."""

_SHOWN: Final = frozenset("图圖表照注註")
"""One of these stands in words for pictures, tables and notes."""

_SIZE: Final = 30
_PAIR: Final = 2


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose labels that are built alike, each between paragraphs."""
    yield from _counted(page)
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


def _counted(page: Page) -> Iterator[Proposal]:
    """Propose what a counted word opens, where it counts on and labels something each time."""
    families: dict[str, list[tuple[int, str]]] = {}
    for number, text in page.worded(page.open):
        if _NUMERALS.isdisjoint(text[2:_REACH]) or number < page.body or text[-1] in _STOPPED:
            continue
        if (found := _COUNTED.match(text)) and not _is_speaker(found["word"]):
            families.setdefault(found["word"], []).append((number, found["n"]))
    for family in families.values():
        numbers = [number for number, _ in family]
        are_beside = any(after == before + 1 for before, after in pairwise(numbers))
        if are_beside or not _counts([count for _, count in family]):
            continue
        for number in numbers:
            line = page.lines[number]
            evidence = because((True, "a counted word opens it, and others", 6.5))
            block = Heading(1, (line.cut(),), span=line.span())
            yield Proposal((number,), "heading.counted", Found((block,), rank="plain"), evidence)


def _is_speaker(word: str) -> bool:
    """Tell whether ``word`` is what people are called by, who speak, or what is shown."""
    return word in SPEAKERS or word[-1] in _PEOPLE or not _SHOWN.isdisjoint(word)


def _counts(numbers: Sequence[str]) -> bool:
    """Tell whether ``numbers`` are several and count from the first, perhaps anew in each part."""
    values = [_STEMS.find(number) + 1 or value(number) for number in numbers]
    pairs = pairwise(values)
    return len(values) > 1 and values[0] == 1 and all(b in (a + 1, 1) for a, b in pairs)


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
