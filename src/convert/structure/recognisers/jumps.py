"""A paragraph that goes on upon another page: 绳子断了（下转第四版）, （上接第一版）一股.

What leads from page to page is dropped where both ends meet, and a sentence between them is one.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.ir import Block, Paragraph
from convert.pattern import pattern
from convert.source import Span
from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, because
from convert.structure.shape import ends_a_sentence

WHERE: Final = "第? ?[A-Z]?[0-9一二三四五六七八九十]{1,4} ?[版页頁](?:[^，。（）()]{0,10})"
_LEAD: Final = pattern(f"[（(【\\[]?(?:[紧緊]?下[转轉接][至到]?|[转轉]下){WHERE}[）)】\\]]?$")
_FROM: Final = pattern(f"[（(【\\[](?:[紧緊]?上[接转轉]|接上|[紧緊]接上?){WHERE}[）)】\\]]")
_REACH: Final = 24
"""What leads to another page is no longer.  Units: characters."""

_LEAST: Final = 2
_HEAD: Final = pattern(
    "第? ?[A-Z]?[0-9一二三四五六七八九十]{1,4} ?[版面](?:[ \u3000·:：|｜]{1,3}[^\\s，。]{1,8})?$"
    "|[0-9〇零一二三四五六七八九十]{2,4}年[0-9一二三四五六七八九十]{1,3}月"
    "[0-9〇零一二三四五六七八九十廿卅]{1,3}[日号號](?:[ \u3000（(星农農][^，。]{0,24})?$"
)
"""What stands at the head of a page of a paper: its number and part, the day."""

_HEADS: Final = 4


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose what stands on both sides of such a turn, without what leads there."""
    for number, text in page.begun(frozenset("（([【")):
        start, last = _FROM.match(text), _above(page, number)
        above = page.text(last) if number else ""
        end = _LEAD.search(above, max(0, len(above) - _REACH))
        if start and end and end.start() >= _LEAST <= len(text) - start.end():
            evidence = because((True, "goes on upon another page, as both ends say", 14.0))
            places = (last, number, end.start(), start.end())
            found = Found(tuple(_blocks(page, *places)), is_dropped=True)
            yield Proposal(tuple(range(last, number + 1)), "paragraph.jump", found, evidence)


def _above(page: Page, number: int) -> int:
    """The line above ``number`` and above the head of its page, if that has one."""
    last = number - 1
    while last > max(0, number - _HEADS) and _HEAD.match(page.text(last)):
        last -= 1
    return last


def _blocks(page: Page, last: int, number: int, end: int, start: int) -> Iterator[Block]:
    """The text of ``last`` up to ``end`` and of ``number`` from ``start``, as one if it goes on."""
    above, below = page.lines[last], page.lines[number]
    start += len(below.text[start:]) - len(below.text[start:].lstrip())
    first, second = above.cut(0, end), below.cut(start)
    if ends_a_sentence(above.text[:end]):
        yield Paragraph((first,), span=above.span(0, end))
        yield Paragraph((second,), span=below.span(start))
    else:
        one, other = above.span(0, end), below.span(start)
        yield Paragraph((first, second), span=Span(one.part, one.start, other.end))
