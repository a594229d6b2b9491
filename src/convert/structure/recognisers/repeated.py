"""What is printed twice: a heading, in a row or above the text; the second is no text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from convert.ir import Paragraph
from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, because
from convert.structure.recognisers.candidates import choice_of
from convert.structure.recognisers.sites import bare

_SHORTEST: Final = 6
_REACH: Final = 60
"""What stands further down is the text's own."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose that the second of two equal labels says nothing, or that it is no heading."""
    last = min(page.body, _REACH) if page.body < len(page.texts) else 0  # a poem has refrains
    above = [number for number in page.labels if number < last]
    counts = Counter(page.text(number) for number in above)
    for number in above:
        if counts[page.text(number)] > 1:
            line = page.lines[number]
            evidence = because((True, "is printed more than once above the text", 5.5))
            block = Paragraph((line.cut(),), span=line.span())
            yield Proposal((number,), "repeated.above", Found((block,)), evidence)
    yield from _titles(page)
    yield from _twice(page)


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
    counts = Counter([bare(text) for _, text in page.worded(page.labels)])
    again = {words for words, count in counts.items() if count > 1 and len(words) >= _SHORTEST}
    if not again:  # as in most texts, whose title need not be found here
        return
    choice = choice_of(page)
    first = choice.number if choice else 0
    if bare(page.text(first)) not in again:
        return
    for number in page.labels:
        if number != first and bare(page.text(number)) == bare(page.text(first)):
            line = page.lines[number]
            evidence = because((True, "says the same as the title", 7.0))
            block = Paragraph((line.cut(),), span=line.span())
            yield Proposal((number,), "repeated.title", Found((block,)), evidence)
