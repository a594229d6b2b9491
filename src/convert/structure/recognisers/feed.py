"""The head of an entry as feeds have it: the site, the title, who posted, and when.

    渡口闲话

    渡口的灯又亮了
    ferryman
    2005-11-05T01:32:00+08:00

A program writes so; people who sign a text set no zone below their name. Where there is none, the
name has to be one that people choose for themselves.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.ir import Credit
from convert.pattern import pattern
from convert.structure.header import says_facts
from convert.structure.houses import HOUSES, PAPER
from convert.structure.moment import moment_at
from convert.structure.names import is_usual_person
from convert.structure.page import Page
from convert.structure.proposal import Found, Named, Proposal, because
from convert.structure.recognisers.numbered import ranks_of
from convert.structure.recognisers.sites import is_site
from convert.structure.roles import role_of
from convert.structure.stamp import is_timed
from convert.structure.vocabulary import NO_NAMES
from convert.value import Frozen

_TOP: Final = 5
"""No clock of an entry stands lower.  Units: lines."""

_ABOVE: Final = 2
"""A site and what it says of itself stand above a title."""

_LONGEST: Final = 20
"""No house that posts has a longer name.  Units: characters."""

_ZONED: Final = pattern(
    ".*[0-9](?:\\.[0-9]+)? ?(?:Z|[+-][0-9]{2}:?[0-9]{2}|GMT|UTC)(?: \\([A-Z]+\\))?$"
)
_NAME: Final = pattern(
    "(?!.*[\u4e00-\u9fff]{9})(?!(?:[Pp]osted )?[Bb]y )"
    "[^，。：；！？、,:;!?《》「」“”【】|｜/\\\\@—–]{1,20}$"
)
_CHOSEN: Final = pattern(
    "(?=.{3,20}$)(?=[A-Za-z].*[0-9_A-Z-])(?:[a-z]|[A-Z][a-z]+[0-9_-])[A-Za-z0-9_-]+$"
)
"""People call themselves so; agencies and topics have other names: Shiyi1976, not CNN, linux."""


class Entry(Frozen):
    """The lines of an entry's head.

    Args:
        title: The number of its title, if a program wrote what stands above; else 0.
        name: The number of the line that says who posted it; 0 if none does.
    """

    title: int
    name: int


def entry(page: Page) -> Entry | None:
    """The head of the entry that ``page`` is, if it is one."""
    return page.once(_entry)


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose who posted an entry."""
    found = entry(page)
    if found is None or not found.name:
        return
    line = page.lines[found.name]
    credit = Credit("author", (line.text,), "", "作者", ("", ""), span=line.span())
    evidence = because((True, "stands between a title and a clock, as feeds say who posted", 16.0))
    facts = Found(facts=(Named(credit, (line.span(),)),))
    yield Proposal((found.name,), "byline.posted", facts, evidence, unique="byline.name")


def _entry(page: Page) -> Entry | None:
    for number in range(1, min(_TOP, len(page.texts) - 1)):
        dated = moment_at(page.text(number))
        if dated is not None and dated.end == len(page.text(number)) and is_timed(dated):
            return _headed(page, number)
    return None


def _headed(page: Page, clock: int) -> Entry | None:
    """The head whose clock stands in line ``clock``, its lines touching or all set apart."""
    is_zoned, gap = _ZONED.match(page.text(clock)) is not None, page.blanks[clock]
    is_near = clock > 1 and page.blanks[clock - 1] == gap
    is_house = is_near and is_zoned and not gap and _is_house(page.text(clock - 1))
    name, title = clock - 1, clock - 2
    if not is_near or not (is_house or _may_post(page, name, is_sure=is_zoned and not gap)):
        is_below = not gap and page.blanks_below(clock) == 0 < page.blanks_below(clock + 1)
        if not is_below or not _may_post(page, clock + 1, is_sure=is_zoned):
            return None
        name, title = clock + 1, clock - 1
    if page.prose[title] or _signs(page.text(title)) or page.text(name) in page.text(title):
        return None
    is_parted = title <= _ABOVE and page.blanks[title] > gap and not any(page.prose[:title])
    return Entry(title if is_parted and is_zoned else 0, 0 if is_house else name)


def _may_post(page: Page, number: int, *, is_sure: bool) -> bool:
    """Tell whether line ``number`` could say who posted: any short name, if ``is_sure``."""
    text = page.text(number)
    if not is_sure:
        return _CHOSEN.match(text) is not None
    is_other = _is_house(text) or text in NO_NAMES or role_of(text) is not None or ranks_of(text)
    return _NAME.match(text) is not None and any(map(str.isalpha, text)) and not is_other


def _signs(text: str) -> bool:
    """Tell whether ``text`` says who wrote, so that what stands below it is a place or a topic."""
    return says_facts(text) or is_usual_person(text)


def _is_house(text: str) -> bool:
    """Tell whether ``text`` is called as sites, papers and offices are."""
    is_named = PAPER.search(text) is not None or text.endswith(HOUSES) or is_site(text)
    return len(text) <= _LONGEST and (is_named or "." in text)
