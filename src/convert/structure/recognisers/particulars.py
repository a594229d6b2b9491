"""What a Japanese notice gives between 記 and 以上: its numbered lines are a list.

        記
    １　点検日　　令和4年9月22日（木）
    ２　対象校　　北浜小学校
        以上

What stands on one line each is an item, whatever gaps are within; with more between, it is text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from convert.ir import List
from convert.pattern import pattern
from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, because
from convert.structure.recognisers.markers import value
from convert.structure.recognisers.run_in import item

OPENING: Final = "記"
_CLOSING: Final = "以上"
_MOST: Final = 20
"""No notice gives more.  Units: lines."""

_PAIR: Final = 2
_PARAGRAPH: Final = 120
_COUNTED: Final = frozenset("年組号號回日人つ月時名班部台冊枚本件点匹階丁位校車学限次円度歳才個週")
"""What numbers count where nothing parts them."""

_NUMBER: Final = pattern(
    "[（(]?(?P<n>[0-9０-９]{1,2}|[一二三四五六七八九十]{1,2}|[①-⑳])[）)]?"
    "(?P<stop>[．.、:：]?[ \\t\u3000]{0,4})(?=\\S)"
)


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose the numbered lines between 記 and 以上 as a list."""
    for number in page.labels:
        if "".join(page.text(number).split()) == OPENING:
            yield from _below(page, number)


def _below(page: Page, opening: int) -> Iterator[Proposal]:
    lines = range(opening + 1, min(opening + 1 + _MOST, len(page.texts)))
    closing = next((n for n in lines if "".join(page.text(n).split()) == _CLOSING), 0)
    run = range(opening + 1, closing)
    found = [_NUMBER.match(page.text(number)) for number in run]
    marks = [mark for mark in found if mark]
    values = [value(mark["n"]) for mark in marks]
    size = sum(map(len, map(page.text, run)))
    if len(marks) < max(_PAIR, len(run)) or values != [*range(1, len(values) + 1)]:
        return
    if _are_amounts(marks):
        return
    items = tuple(item(page.lines[n], mark.end()) for n, mark in zip(run, marks, strict=True))
    evidence = because(
        (True, "is numbered, where notices give particulars", 14.0),
        (size > _PARAGRAPH * len(marks), "they are as long as paragraphs", -12.0),
    )
    block = List(items, values[0], marks[0][0].strip(), span=page.lines[run[0]].span())
    yield Proposal(tuple(run), "list.particulars", Found((block,)), evidence)


def _are_amounts(marks: Sequence[re.Match[str]]) -> bool:
    """Tell whether numbers touch what they count: 1年生, 1号車, 一日目, 1つ."""
    touched = [
        mark.string[mark.end() : mark.end() + 2]
        for mark in marks
        if mark[0] == mark["n"] < "①" or mark[0] == mark["n"] > "⑳"
    ]
    counted = sum(sign[0] in _COUNTED and sign != "日時" for sign in touched)
    is_one = len(touched) > 1 and len({sign[0] for sign in touched}) == 1
    return counted > 0 or is_one
