"""Light marks that a person puts into a text: # heading, > quotation, fences around code."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from convert.ir import Heading, Paragraph, Quote, Verbatim
from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, because

HASH: Final = re.compile("(?P<marks>#{1,6})[ \\t\u3000]{1,8}(?=[^\\s#])")
_QUOTE: Final = re.compile("> ?(?=\\S)")
_FENCE: Final = re.compile("(?:```|~~~)[A-Za-z0-9+-]{0,20}$")


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose what marks say."""
    opened: list[int] = []
    for number in page.open:
        text = page.text(number)
        if _FENCE.match(text):
            opened.append(number)
        elif number and (mark := HASH.match(text)):
            yield _heading(page, number, mark)
        elif quote := _QUOTE.match(text):
            yield _quote(page, number, quote.end())
    for first, last in zip(opened[::2], opened[1::2], strict=False):
        if first + 1 < last:
            yield _code(page, range(first, last + 1))


def _heading(page: Page, number: int, mark: re.Match[str]) -> Proposal:
    line = page.lines[number]
    rank = f"hash-{len(mark['marks'])}"
    block = Heading(1, (line.cut(mark.end()),), span=line.span())
    evidence = because((True, "a mark says so", 9.0))
    return Proposal((number,), "heading.mark", Found((block,), rank=rank), evidence)


def _quote(page: Page, number: int, start: int) -> Proposal:
    line = page.lines[number]
    words = line.cut(start)
    block = Quote((Paragraph((words,), span=words.span),), span=line.span())
    return Proposal(
        (number,), "quote.mark", Found((block,)), because((True, "a mark says so", 8.0))
    )


def _code(page: Page, numbers: Sequence[int]) -> Proposal:
    """The lines between two fences, as they are."""
    inner = [page.lines[number] for number in numbers[1:-1]]
    value = "\n".join(" " * line.indent + line.text for line in inner)
    block = Verbatim(value.strip("\n"), span=inner[0].span())
    evidence = because((True, "marks say so", 12.0))
    return Proposal(tuple(numbers), "code.mark", Found((block,)), evidence)
