"""What is printed twice: a heading, what a picture shows; the second says no more."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from convert.ir import Caption
from convert.structure.page import Page
from convert.structure.proposal import DROPPED, Found, Proposal, as_paragraph, because
from convert.structure.recognisers.candidates import choice_of
from convert.structure.recognisers.numbered import is_numbered
from convert.structure.recognisers.sites import bare
from convert.structure.shape import ends_a_sentence

_SHORTEST: Final = 6
_SHOWN: Final = range(12, 61)
_SPOKEN: Final = frozenset("“”「」：:？?！!")
_TOLD: Final = 14
"""What is no sentence and shorter may be a heading.  Units: characters."""

_REACH: Final = 60
"""What stands further down is the text's own."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose that the second of two equal labels says nothing, or that it is no heading."""
    last = min(page.body, _REACH) if page.body < len(page.texts) else 0  # a poem has refrains
    above = [number for number in page.labels if number < last]
    texts = [page.texts[number] for number in above]
    for number in above if len({*texts}) < len(texts) else ():
        if texts.count(page.texts[number]) > 1:
            evidence = because((True, "is printed more than once above the text", 5.5))
            found = as_paragraph(page, number)
            yield Proposal((number,), "repeated.above", found, evidence)
    yield from _titles(page)
    yield from _twice(page)
    yield from _pictured(page)


def _pictured(page: Page) -> Iterator[Proposal]:
    """Propose what stands on two lines amid text as what a picture shows, and nothing said in it.

    A site prints it as the name of the picture, for those who cannot see it, and below.
    """
    again = (n for n, (one, other) in enumerate(pairwise(page.texts), 1) if one == other)
    for number in again:
        text = page.text(number)
        is_beside = page.is_prose(number + 1) or page.is_prose(number - 2)
        if not is_beside or len(text) not in _SHOWN or is_numbered(text):
            continue
        is_more = text in (page.text(number - 2), page.text(number + 1))
        is_told = ends_a_sentence(text) or (number > 1 and len(text) >= _TOLD)  # 1: a title
        is_last = number + 1 == len(page.texts)
        if is_told and not (is_more or is_last) and _SPOKEN.isdisjoint(text):
            words = page.lines[number - 1].cut()
            evidence = because(
                (True, "is printed twice, as the name of a picture and below it", 8.0)
            )
            block = Caption((words,), span=words.span)
            yield Proposal((number - 1,), "caption.twice", Found((block,)), evidence)
            yield Proposal((number,), "furniture.twice", DROPPED, evidence)


def _twice(page: Page) -> Iterator[Proposal]:
    """Propose that of two equal lines the second says nothing, where both are a heading.

    Captions are printed twice too, as the name of the picture and below it.
    """
    again = [
        n
        for n, text in page.worded(page.labels)
        if n and len(text) > 1 and text == page.texts[n - 1]
    ]
    are_heads = all(page.is_prose(number + 1) for number in again)
    for number in again:
        text = page.text(number)
        evidence = because(
            (True, "repeats the line above", 1.0),
            (text[0] == "第" or number == 1, "is a heading", 10.0),
            (are_heads, "text follows each that is printed twice", 4.0),
        )
        yield Proposal((number,), "repeated", Found(), evidence)


def _titles(page: Page) -> Iterator[Proposal]:
    """Propose that what says the same as the title, further down, is no heading."""
    told = [bare(text) for _, text in page.worded(page.labels)]
    counts = Counter(told) if len({*told}) < len(told) else {}
    again = {words for words, count in counts.items() if count > 1 and len(words) >= _SHORTEST}
    if not again:  # as in most texts, whose title need not be found here
        return
    choice = choice_of(page)
    first = choice.number if choice else 0
    if bare(page.text(first)) not in again:
        return
    for number in page.labels:
        if number != first and bare(page.text(number)) == bare(page.text(first)):
            evidence = because((True, "says the same as the title", 7.0))
            found = as_paragraph(page, number)
            yield Proposal((number,), "repeated.title", found, evidence)
