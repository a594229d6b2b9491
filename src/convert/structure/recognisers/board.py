"""The head of a post on a board: 作者, 看板, 標題 and 時間, with or without colons.

    作者  shiyi (石一)                    看板  Dukou
    標題  [心得] 渡口的燈
    時間  Sat Mar 15 21:04:33 2008

A clock in English below the title tells it from the head of an article.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from convert.ir import Credit
from convert.pattern import pattern
from convert.structure.cut import is_rule
from convert.structure.line import Line
from convert.structure.moment import moment_in
from convert.structure.page import Page
from convert.structure.proposal import (
    DROPPED,
    Fact,
    Found,
    Moment,
    Named,
    Proposal,
    Words,
    because,
)

_SAYS: Final = "[ \t\u3000]*[:：]?[ \t\u3000]*"
_WHO: Final = pattern(
    rf"(?P<label>作者|[发發]信人){_SAYS}(?P<handle>[!-')-~]{{2,20}}?)[ ,，]*"
    r"(?:[(（](?P<called>[^()（）]{0,40})[)）])?"
    rf"(?:[,， \t\u3000]+(?:看板|[信討讨][区區论論]?[区區]){_SAYS}(?P<board>\S{{1,24}}))?$"
)
_BOARD: Final = pattern(rf"(?:看板|信[区區]){_SAYS}(?P<board>[!-~]{{2,24}})$")
_WHAT: Final = pattern(rf"[標标][ \u3000]{{0,4}}[題题]{_SAYS}(?P<title>\S.*)$")
_WHEN: Final = pattern(
    rf"(?:[時时][間间]|[发發]信站){_SAYS}(?P<when>[^\n]*\d:\d\d:\d\d \d{{4}}.*)$"
)
_REACH: Final = 5
_RULE: Final = 10


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose what the lines at the head of a post say."""
    for number in range(1, min(_REACH, len(page.texts) - 1)):
        title, when = _WHAT.match(page.texts[number]), _WHEN.match(page.texts[number + 1])
        if title is not None and when is not None:
            break
    else:
        return
    first = number
    while first and (_WHO.match(page.texts[first - 1]) or _BOARD.match(page.texts[first - 1])):
        first -= 1
    if first == number:
        return
    if is_rule(page.text(number + 2)) and len(page.text(number + 2)) >= _RULE:
        evidence = because((True, "is ruled off from the head of a post", 12.0))
        yield Proposal((number + 2,), "furniture.posted", DROPPED, evidence)
    for each in range(first, number + 2):
        line = page.lines[each]
        evidence = because((True, "heads a post on a board", 15.0))
        yield Proposal((each,), "board", Found((), tuple(_facts(line))), evidence, f"mail-{each}")


def is_head(page: Page) -> bool:
    """Tell whether ``page`` begins as posts on boards do."""
    return any(True for _ in recognise(page))


def _facts(line: Line) -> Iterator[Fact]:
    text = line.text
    if who := _WHO.match(text):
        yield _sender(line, who)
    elif title := _WHAT.match(text):
        at = title.start("title")
        yield Words("title", text[at:], (line.span(at),))
    elif when := _WHEN.match(text):
        at = when.start("when")
        if found := moment_in(text[at:]):
            yield Moment(found.value, (line.span(at + found.start, at + found.end),))


def _sender(line: Line, who: re.Match[str]) -> Named:
    """Who posted it: as he calls himself, or else by his handle."""
    group = "called" if who["called"] and not who["called"].isascii() else "handle"
    start, end = who.span(group)
    around = (line.text[:start], line.text[end:])
    credit = Credit("author", (who[group],), "", who["label"], around, span=line.span())
    return Named(credit, (line.span(start, end),))
