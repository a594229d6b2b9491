"""What a program says of a page below its title, each behind a hyphen: - 散文, - 2021-03-05."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from convert.ir import Credit
from convert.structure.header import says_facts
from convert.structure.moment import moment_at
from convert.structure.names import is_person
from convert.structure.page import Page
from convert.structure.proposal import DROPPED, Fact, Moment, Named, Proposal, because
from convert.structure.shape import COLONS
from convert.structure.words import words

_BOARD: Final = frozenset(
    words(
        """
    积分 帖子 精华 主题 注册时间 在线时间 阅读权限 威望 金币 金钱 贡献 经验 经验值 最后登录 UID 性别
        """
    )
)
_BOX: Final = 40
_KNOWN: Final = 4
"""So many of these in so many lines are a poster's, and no list.  Units: lines."""

RULE: Final = "furniture.dashed"
_MARK: Final = "- "
_LONG: Final = 24
_TOP: Final = 12
_FEW: Final = range(2, 7)
"""So many rows say something of a page; more say something of who posted.  Units: lines."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose rows behind hyphens one of which says when; what a label begins is read elsewhere."""
    texts = page.texts[: min(page.body, _TOP)]
    first = next((n for n, text in enumerate(texts) if n and text.startswith(_MARK)), len(texts))
    if len(_BOARD.intersection(text[len(_MARK) :].strip() for text in page.texts[:_BOX])) >= _KNOWN:
        yield from _poster(page)
        return
    rows = list(_run(texts[first:]))
    is_below = bool(texts) and not texts[0].startswith(_MARK) and len(rows) in _FEW
    if is_below and any(map(says_facts, rows)):
        for number, text in enumerate(rows, first):
            if COLONS.isdisjoint(text) or moment_at(text):
                evidence = because((True, "stands among what a program says of the page", 12.0))
                yield Proposal((number,), RULE, DROPPED, evidence)


def _poster(page: Page) -> Iterator[Proposal]:
    """Propose the rows at the top in which a board counts what a poster has: - 积分, - 1849."""
    evidence = because((True, "says what a poster has on a board", 12.0))
    for number, _ in enumerate(_run(page.texts[:_BOX])):
        yield Proposal((number,), "furniture.poster", DROPPED, evidence)


def told(page: Page, gone: Mapping[int, Proposal]) -> Iterator[Fact]:
    """Who wrote, and when, as rows say that are ``gone``."""
    for number in (n for n, one in sorted(gone.items()) if one.rule == RULE):
        line = page.lines[number]
        start = len(line.text) - len(line.text[len(_MARK) :].lstrip())
        found, name = moment_at(line.text, start), line.text[start:]
        if found:
            yield Moment(found.value, (line.span(start, found.end),))
        elif is_person(name):
            yield Named(Credit("author", (name,), "", "作者"), (line.span(start),))


def _run(texts: Sequence[str]) -> Iterator[str]:
    """The words behind the hyphens of ``texts``, up to one that has none or is longer."""
    for text in texts:
        if not text.startswith(_MARK) or len(text) > _LONG:
            return
        yield text.removeprefix(_MARK).strip()
