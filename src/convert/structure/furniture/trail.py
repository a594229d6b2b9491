"""The trail through a site down to the article: 首页 / 散文 / 正文, 青湾书屋->《渡口》->正文."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.structure.header import says_facts
from convert.structure.names import is_person
from convert.structure.page import Page
from convert.structure.proposal import DROPPED, Proposal, because
from convert.structure.recognisers.sites import core
from convert.structure.trails import is_last, steps

_TITLE: Final = 4
"""Shorter lines are called like a part of the site by chance.  Units: characters."""

_PAIR: Final = 2


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose trails above the text."""
    for number, text in enumerate(page.texts[: page.body]):
        found = steps(text)
        is_path = len(found) == _PAIR and not is_last(found[1])  # 主页 ▸ 设置 may be a title
        if not found or is_path or says_facts(text):
            continue
        others = [core(page.text(n)) for n in range(page.body + 1) if n != number]
        end = core(found[-1])
        is_end_there = len(end) >= _TITLE and end in others
        below = page.text(number + 1)
        is_signed = not number and bool(below) and (says_facts(below) or is_person(below))
        is_alone = not others or (not number and page.body == 1)
        evidence = because(
            (True, "leads through a site", 7.0),
            (is_last(found[-1]), "ends at the text", 4.0),
            (is_end_there, "ends at the title", 4.0),
            (not number, "is the first line", -1.0),
            (is_alone, "nothing else could be the title", -9.0),
            (is_signed, "may be a title or a heading", -6.0),
        )
        yield Proposal((number,), "furniture.trail", DROPPED, evidence)
