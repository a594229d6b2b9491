"""Columns of what else a site has, above the title: channels, one on each line, by the dozen.

    首頁                            • 生活消費
    即時                            • 健康樂活
    社會                            沒有結果
    …                               • 生活消費
    渡口的船停了三天                …

A menu is known by the words of links in it, or as it is printed twice, for screens of two sizes.
What nobody knows goes with them, but not below the last of them: there the title stands.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from convert.structure.controls import LINKS, WEAK
from convert.structure.furniture.menu import BULLETS
from convert.structure.header import says_facts
from convert.structure.names import is_usual_person
from convert.structure.page import Page
from convert.structure.proposal import DROPPED, Proposal, because
from convert.structure.recognisers.sites import echo
from convert.structure.said import said
from convert.structure.shape import CLAUSE_MARKS, COLONS

LEAST: Final = 12
"""So many lines are no head of an article."""

_WORD: Final = 8
"""No channel has a longer name, in Latin letters twice as long.  Units: characters."""

_GAP: Final = 2
"""So many longer lines may stand between channels: what a site asks of who comes."""

_PART: Final = 4
"""One word in so many, and so many at least, are words of links."""

_TWICE: Final = 6
"""So many words are printed twice."""

_MARKS: Final = "".join(BULLETS) + " \u3000"


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose the columns above the text."""
    for run in _runs(page, _top(page)):
        words = [_bare(page.text(number)) for number in run]
        counts = Counter(words)
        known = [word in LINKS or word in WEAK or counts[word] > 1 for word in words]
        links = sum(word in LINKS for word in words)
        twice = sum(count > 1 for count in counts.values())
        people = sum(map(is_usual_person, words))
        is_menu = links >= max(_PART, len(run) / _PART) or twice >= _TWICE
        if len(run) < LEAST or not is_menu or 2 * people >= len(run):
            continue
        last = max(n for n, is_known in enumerate(known) if is_known)
        evidence = because((True, "stands in a column of links", 9.0))
        for number in run[: last + 1]:
            is_told = number == 0 and not known[0] and echo(page, 0)[0] > 0  # as a title is
            if not (is_told or any(says_facts(page.text(n)) for n in (number, number + 1))):
                yield Proposal((number,), "furniture.column", DROPPED, evidence)


def _top(page: Page) -> int:
    """Where the text begins, whatever a site says above it in sentences; 0 if it never does."""
    prose = (n for n in range(page.body, len(page.texts)) if page.prose[n])
    return next((n for n in prose if not said(page.text(n))), 0)


def _runs(page: Page, end: int) -> Iterator[Sequence[int]]:
    """The lines above ``end`` that could be channels, parted where text or many others stand."""
    run: list[int] = []
    for number in range(end):
        if _may_be_channel(page.text(number)):
            run.append(number)
        elif run and number - run[-1] > _GAP:
            yield run
            run = []
    if run:
        yield run


def _may_be_channel(text: str) -> bool:
    word = _bare(text)
    is_short = 0 < len(word) <= _WORD * (1 + word.isascii())
    return is_short and CLAUSE_MARKS.isdisjoint(word) and word[-1] not in COLONS


def _bare(text: str) -> str:
    return text.strip(_MARKS)
