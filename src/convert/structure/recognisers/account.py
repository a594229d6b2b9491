"""Names of papers, sites and accounts that stand alone below the title: whence a text is.

渡口停航，街坊不舍 / 青湾日报 / 2021-03-05 10:20          渡口停航，街坊不舍 / 原创 / 阿渡 / 青湾志
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile
from typing import Final

from convert.ir import Credit
from convert.pattern import pattern
from convert.structure.moment import is_moment, moment_at
from convert.structure.names import is_person, is_usual_person
from convert.structure.page import Page
from convert.structure.proposal import Fact, Found, Named, Proposal, Words, because
from convert.structure.recognisers.numbered import ranks_of
from convert.structure.recognisers.sites import is_site, tells
from convert.structure.shape import BRACKETS, CLAUSE_MARKS, ends_a_sentence

_REACH: Final = 5
_SOCIETIES: Final = ("作社", "销社", "銷社", "行社", "公社", "诗社", "詩社", "茶社", "报社", "報社")
"""So end 合作社, 供销社 and 旅行社, which send no news, and papers without their name."""

_SENDING: Final = frozenset("電电訊讯導道导")
_DELIVERING: Final = frozenset("信載新開")
_ORIGINAL: Final = frozenset(["原创", "原創"])
_LEADING: Final = ("献给", "獻給", "谨以", "謹以", "致", "从", "從", "关于", "關於", "写在", "寫在")
"""So begin dedications and what a text is about."""

_YEAR: Final = "年"
_LONGEST: Final = 16
"""No account has a longer name.  Units: characters."""

_STAMPED: Final = 12
"""A desk stands no lower, whatever a site prints above the title.  Units: lines."""

_DESK: Final = pattern(
    "(?P<house>[\u4e00-\u9fff]{2,10}(?:[社報报網网台組组刊處处]|中心|新[聞闻]))"
    "(?: ?[／/] ?[\u4e00-\u9fff]{2,8}){0,2} ?[／/] ?[\u4e00-\u9fff]{0,6}"
    "(?:[0-9]{1,2}日[電电訊讯]|(?:[0-9]{1,2}日)?[報报][導道导])$"
)
"""Who sends it, from where and how: 青灣新聞組／渡口1日電, 青灣報／ 大陸中心／即時報導."""

_DELIVERED: Final = pattern(
    "(?:(?P<house>[^、。，：:／/]{2,24}?)[ \u3000]+)?[0-9]{1,2}/[0-9]{1,2}"
    "[（(][日月火水木金土][）)][ \u3000]*[0-9]{1,2}:[0-9]{2}[ \u3000]*(?:配信|掲載|更新|公開)$"
)
"""So portals in Japan say whose it is, and when: 青湾新聞 3/9(木) 18:45配信."""

_FIRM: Final = pattern(
    "(?:株式会社|有限会社|合同会社|一般社団法人|学校法人)[^\\s、。]{1,16}"
    "|[^\\s，、。：:]{1,20}(?:株式会社|有限公司|股份公司|[集][团團]公司)"
)
_SENDERS: Final = frozenset("社報报網网台")
_WORD: Final = 2
_MOST: Final = 3
"""Below 原创 stand who wrote, perhaps twice, and the account."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose names of papers and accounts below the title, a date above or below them."""
    for number in range(1, min(_REACH, page.body)):
        if page.text(number) in _ORIGINAL:
            yield from _original(page, number)
    yield from _desks(page)
    yield from _firms(page)
    for number in range(1, min(_REACH, page.body + 1, len(page.texts))):
        line = page.lines[number]
        if not is_site(line.text) or page.is_prose(number) or tells(line.text):
            continue
        is_dated = any(moment_at(page.text(n)) is not None for n in (number - 1, number + 1))
        evidence = because(
            (True, "is called like a paper or a site", 3.0),
            (is_dated, "a date stands beside it", 4.0),
            (number < page.body, "stands above the text", 1.0),
            (len(line.text) == _WORD, "is a word or two", -2.5),  # 红网, 补网
        )
        name = line.text.strip("《》【】 ")
        start = line.text.find(name)
        span = line.span(start, start + len(name))
        found = Found(facts=(Words("source", name, (span,)),))
        yield Proposal((number,), "source.name", found, evidence, unique="source.name")


def is_place(page: Page, number: int) -> bool:
    """Tell whether below the hour of what is said to be original stands where it was posted.

    Who wrote it stands above the hour, or else here.
    """
    above = page.text(number - 1)
    is_timed = ":" in above and is_moment(above)
    return is_timed and any(page.text(n) in _ORIGINAL for n in range(1, number - 2))


def _firms(page: Page) -> Iterator[Proposal]:
    """Propose the house alone above a text that names it at once: 株式会社青湾木工, 青湾社."""
    for number in range(1, min(_REACH, page.body)):
        text, below = page.text(number), page.text(page.body)
        is_sender = text[-1] in _SENDERS and below[:1] in BRACKETS and below[1:].startswith(text)
        if is_sender or (_FIRM.fullmatch(text) and text in below):
            evidence = because((True, "is a house that the text names at once", 9.0))
            found = Found(facts=(Words("source", text, (page.lines[number].span(),)),))
            yield Proposal((number,), "source.firm", found, evidence, unique="source.name")


def is_desk(text: str) -> bool:
    """Tell whether ``text`` is a house or its desk, and sent or reported: 青灣報／渡口報導."""
    return _desk(text) is not None


def _desk(text: str) -> re.Match[str] | None:
    if text[-1] in _DELIVERING and (told := _DELIVERED.match(text)):
        return told
    found = _DESK.match(text) if text[-1] in _SENDING else None
    if found is None or found["house"].endswith(_SOCIETIES):
        return None
    parts = [part.strip() for part in text.replace("／", "/").split("/")]
    are_told = any(is_usual_person(part) or "者" in part for part in parts)
    reporter = parts[-1][:-_WORD]  # 即時中心／何小滿報導
    is_signed = len(reporter) > _WORD and is_usual_person(reporter)
    return None if are_told or is_signed else found


def _desks(page: Page) -> Iterator[Proposal]:
    for number in range(1, min(_STAMPED, page.body + 1, len(page.texts))):
        found = _desk(page.texts[number])
        if found is not None and not page.is_prose(number):
            span = page.lines[number].span(*found.span("house")) if found["house"] else None
            facts = Found(facts=(Words("source", found["house"], (span,)),) if span else ())
            evidence = because(
                (True, "is a house that sends or reports, and nothing else", 9.0),
                (number <= page.body, "stands above or below the text", 1.5),
            )
            yield Proposal((number,), "source.desk", facts, evidence, unique="source.name")


def _original(page: Page, first: int) -> Iterator[Proposal]:
    """Propose who wrote what is said to be original, and for whose account.

    What stands between that word and the text is taken if it is no more than their names; a name
    alone is a person's or stands there twice.
    """
    below = range(first + 1, page.body)
    numbers = list(takewhile(lambda number: moment_at(page.text(number)) is None, below))
    names = list(dict.fromkeys(_once(page.text(number)) for number in numbers))
    if not 0 < len(numbers) <= _MOST or len(names) > 2 or not all(map(_may_name, names)):
        return
    if len(numbers) == 1 and not is_person(names[0]):
        return
    spans = {_once(page.text(number)): page.lines[number].span() for number in numbers}
    author = Credit("author", (names[0],), "", "作者")
    facts: tuple[Fact, ...] = (Named(author, (spans[names[0]],)),)
    if len(numbers) > 1:
        facts = (*facts, Words("source", names[-1], (spans[names[-1]],)))
    evidence = because((True, "is said to be original, and by whom", 9.0))
    lines = (first, *numbers)
    yield Proposal(lines, "header.original", Found(facts=facts), evidence)


def _once(text: str) -> str:
    """``text`` without saying the same name twice: 阿渡 阿渡."""
    words = text.split()
    is_twice = len(words) > 1 and len(words) % 2 == 0
    half = words[: len(words) // 2]
    return " ".join(half) if is_twice and half * 2 == words else text


def _may_name(text: str) -> bool:
    is_phrase = ends_a_sentence(text) or not CLAUSE_MARKS.isdisjoint(text)
    is_phrase = is_phrase or text.startswith(_LEADING) or _YEAR in text
    return len(text) <= _LONGEST and not (is_phrase or tells(text) or ranks_of(text))
