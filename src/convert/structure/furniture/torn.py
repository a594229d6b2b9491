"""Advertisements that tear a sentence: the whole of them, where one line is known as a site's.

一只水桶要用十六块板，板与板之间不用一根钉，全靠木头自己的
广告
双十二家电节　满3000减400　点击查看>>
脾气。
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from convert.structure.page import Page
from convert.structure.proposal import DROPPED, Proposal, because
from convert.structure.recognisers.sites import tells
from convert.structure.said import said
from convert.structure.seams import begins, goes_on
from convert.structure.shape import ends_a_sentence

_MOST: Final = 4
"""No advertisement has more lines."""

_SIZE: Final = 40


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose what stands between the two parts of a sentence, if a site has its word there."""
    for first in page.open:
        if not page.body < first < page.tail or ends_a_sentence(page.texts[first - 1]):
            continue
        last = first
        while last < min(first + _MOST, len(page.texts)) and _is_short(page.texts[last]):
            last += 1
            if goes_on(page, first - 1, last):
                break
        else:
            continue
        numbers = range(first, last)
        if _are_a_sites([page.texts[number] for number in numbers]):
            evidence = because((True, "tears a sentence, and a site speaks beside it", 8.0))
            for number in numbers:
                yield Proposal((number,), "furniture.torn", DROPPED, evidence)


def _are_a_sites(texts: Sequence[str]) -> bool:
    """Tell whether a site has its word in ``texts``, and each other stands beside that."""
    known = [bool(said(text)) for text in texts]
    for at, text in enumerate(texts):
        is_beside = any(known[max(0, at - 1) : at + 2])
        if not (known[at] or (is_beside and "，" not in text and not begins(text))):
            return False
    return True


def _is_short(text: str) -> bool:
    return len(text) <= _SIZE and not (ends_a_sentence(text) or tells(text))
