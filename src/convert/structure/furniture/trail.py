"""The trail through a site down to the article: 首页 / 散文 / 正文, 青湾书屋->《渡口》->正文."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from convert.structure.header import says_facts
from convert.structure.names import is_person
from convert.structure.page import Page
from convert.structure.proposal import DROPPED, Proposal, because
from convert.structure.recognisers.sites import core, echo
from convert.structure.trails import SITES, is_last, steps

_TITLE: Final = 4
"""Shorter lines are called like a part of the site by chance.  Units: characters."""

_PAIR: Final = 2
_WORD: Final = 8
"""What a site calls itself, or a button, above a trail is no longer.  Units: characters."""

_REACH: Final = 40
_NAME: Final = 10
_SIGNS: Final = frozenset([">", "＞", ">>", "＞＞", "»", "›", "/", "／", "→"])


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose trails above the text."""
    yield from _on_lines(page)
    cores: frozenset[str] | None = None
    for number, text in enumerate(page.texts[: page.body]):
        found = steps(text)
        yield from _part(page, number, found)
        is_path = len(found) == _PAIR and not is_last(found[1])  # 主页 ▸ 设置 may be a title
        is_path = is_path and text.rstrip()[-1] not in _SIGNS
        is_path = is_path and not found[0].endswith(SITES)
        if not found or is_path or says_facts(text):
            continue
        is_first, end = cores is None, core(found[-1])
        cores = cores or frozenset(core(page.text(n)) for n in range(page.body + 1))
        is_end_there = len(end) >= _TITLE and end in cores and end != core(text)
        below = page.text(number + 1)
        is_signed = not number and bool(below) and (says_facts(below) or is_person(below))
        is_alone = not page.body or (not number and page.body == 1)
        evidence = because(
            (True, "leads through a site", 7.0),
            (is_last(found[-1]), "ends at the text", 4.0),
            (is_end_there, "ends at the title", 4.0),
            (not number, "is the first line", -1.0),
            (is_alone, "nothing else could be the title", -9.0),
            (is_signed, "may be a title or a heading", -6.0),
        )
        yield Proposal((number,), "furniture.trail", DROPPED, evidence)
        if is_first:
            yield from _above(page, number, end)


def _part(page: Page, trail: int, found: Sequence[str]) -> Iterator[Proposal]:
    """Propose the part of the site to which the trail leads, printed below it above a title."""
    below, title = page.text(trail + 1), page.text(trail + 2)
    parts = {core(word) for step in found for word in (step, step.partition(" ")[0])}
    is_more = len(title) > len(below) and not (says_facts(title) or page.prose[trail + 2])
    if trail + 2 < page.body and len(below) <= _NAME and core(below) in parts and is_more:
        evidence = because((True, "is the part of the site to which the trail leads", 12.0))
        yield Proposal((trail + 1,), "furniture.trail", DROPPED, evidence)


def _above(page: Page, trail: int, end: str) -> Iterator[Proposal]:
    """Propose what stands above the trail, if the text says none of it and a title stands below.

    The trail ends there, or the text has its words.
    """
    below = range(trail + 1, min(page.body, trail + _REACH))
    if not any(core(page.text(n)) == end or _may_be_title(page, n) for n in below):
        return
    for number in range(trail):
        text = page.text(number)
        is_other = len(text) <= _WORD and echo(page, number)[0] == 0 and not says_facts(text)
        if is_other and not page.prose[number]:
            evidence = because((True, "stands above the trail to the text", 12.0))
            yield Proposal((number,), "furniture.trail", DROPPED, evidence)


def _may_be_title(page: Page, number: int) -> bool:
    """Tell whether the text has words of line ``number``, which is more than a word."""
    return len(page.text(number)) > _NAME - _TITLE and echo(page, number)[0] > 1


def _on_lines(page: Page) -> Iterator[Proposal]:
    """Propose a trail whose names and signs stand on lines of their own: 首页, >, 政务, >, 通知."""
    signs = [n for n in range(1, min(page.body, _REACH)) if page.text(n) in _SIGNS]
    if len(signs) < _PAIR or any(b != a + 2 for a, b in pairwise(signs)):
        return
    names = range(signs[0] - 1, signs[-1] + 2, 2)
    sizes = [len(page.text(n)) for n in names]
    last = signs[-1] + (sizes[-1] <= _NAME and page.body > names[-1] + 1)
    if max(sizes[:-1]) <= _NAME and page.body < len(page.texts):
        evidence = because((True, "leads through a site, a step on each line", 12.0))
        for number in range(names[0], last + 1):
            yield Proposal((number,), "furniture.trail", DROPPED, evidence)
