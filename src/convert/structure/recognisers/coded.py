"""Quotations between codes of a board: [quote]…[/quote], on a line or about several."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.ir import Paragraph, Quote
from convert.pattern import pattern
from convert.source import Span
from convert.structure.line import Line
from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, because

_OPEN: Final = pattern(r"\[(?:quote|QUOTE|blockquote)(?:=[^\[\]]{1,60})?\][ \u3000]*")
_CLOSE: Final = pattern(r"[ \u3000]*\[/(?:quote|QUOTE|blockquote)\]$")
_MOST: Final = 24
"""Nobody quotes so many paragraphs."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose what stands between such codes, which have nothing before and behind them."""
    stop = -1
    for first, text in page.begun(frozenset("[")):
        if first < stop or _OPEN.match(text) is None:
            continue
        reach = range(first, min(first + _MOST, len(page.texts)))
        last = next((n for n in reach if _CLOSE.search(page.texts[n])), -1)
        if last < 0 or any(_OPEN.match(page.texts[n]) for n in range(first + 1, last + 1)):
            continue
        words = tuple(_words(page.lines[n]) for n in range(first, last + 1))
        content = tuple(word for word in words if word is not None)
        if content:
            stop = last + 1
            evidence = because((True, "stands between the codes of a quotation", 12.0))
            head, tail = page.lines[first].span(), page.lines[last].span()
            span = Span(head.part, head.start, tail.end)
            found = Found((Quote(content, span=span),))
            yield Proposal(tuple(range(first, stop)), "quote.coded", found, evidence)


def _words(line: Line) -> Paragraph | None:
    """What ``line`` says without the codes, if it says anything."""
    opened, closed = _OPEN.match(line.text), _CLOSE.search(line.text)
    low = opened.end() if opened else 0
    high = closed.start() if closed else len(line.text)
    if not line.text[low:high].strip():
        return None
    return Paragraph((line.cut(low, high),), span=line.span(low, high))
