"""What a post on a board answers: who said it, and each of its lines behind a colon.

A board prints:

    【 在 shiyi (石一) 的大作中提到: 】
    : 渡口的灯是上个月才换的，
    : 夜里看不见对岸。

Others have a sign of mails.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.ir import Paragraph, Quote
from convert.pattern import pattern
from convert.source import Span
from convert.structure.line import Line
from convert.structure.page import Page
from convert.structure.proposal import DROPPED, Found, Proposal, because

_SIGNS: Final = frozenset("【※=")
_WHO: Final = r"[^，。！？\n]{1,60}?"
_HEAD: Final = pattern(
    rf"【 ?在 ?{_WHO}的(?:大作|文章|帖子|[发發]言)[中里裡]?(?:提到|写道|寫道|[说說]道?)"
    r" ?[:：]? ?】?[:：]?$"
    rf"|【 ?原文由 ?{_WHO}(?:所?[发發]表)? ?】$"
    rf"|※ ?引述 ?《{_WHO}》? ?(?:[之的](?:[铭銘]言|[话話]|[发發]言|文章))? ?[:：]?$"
    rf"|==> ?{_WHO}(?:[写寫]道|提到|[说說]|的文章中提到) ?[:：]$"
)
_MARK: Final = pattern("(?:[:：>＞] ?){1,4}")


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose the lines behind colons below the head that a board prints, and that head."""
    for head, text in page.begun(_SIGNS):
        if _HEAD.match(text) is None:
            continue
        last = head
        while _MARK.match(page.text(last + 1)):
            last += 1
        if last > head:
            evidence = because((True, "is what a board prints about a post", 12.0))
            yield Proposal((head,), "furniture.posted", DROPPED, evidence)
            numbers = tuple(range(head + 1, last + 1))
            yield _quote([page.lines[number] for number in numbers], numbers)


def _quote(lines: list[Line], numbers: tuple[int, ...]) -> Proposal:
    """A quotation of ``lines``, which have the ``numbers``: a paragraph for each with words."""
    marks = [_MARK.match(line.text) for line in lines]
    cuts = [line.cut(mark.end() if mark else 0) for line, mark in zip(lines, marks, strict=True)]
    words = tuple(Paragraph((cut,), span=cut.span) for cut in cuts if cut.value)
    first, last = lines[0].span(), lines[-1].span()
    block = Quote(words, span=Span(first.part, first.start, last.end))
    evidence = because((True, "a board marks what is answered", 12.0))
    return Proposal(numbers, "quote.answered", Found((block,) if words else ()), evidence)
