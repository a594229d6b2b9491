"""Pictures of a set: what all are called, and a count, above what each shows: 渡口的灯（2）."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from convert.ir import Caption
from convert.pattern import pattern
from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, because

_COUNTED: Final = pattern(
    r"(?:[#＃]?(?P<kind>[（(【][^（）()【】0-9]{2,8}[)）】])[（(](?P<first>[0-9]{1,2})[)）](?P<after>\S.{3,40})"
    r"|(?P<before>.{4,60}\S) ?[（(](?:[图圖] ?)?(?P<last>[0-9]{1,2})[)）])$"
)
_PAIR: Final = 2


def photos(page: Page) -> Iterator[Proposal]:
    """Propose what pictures of a set are called, and the line below each, as captions."""
    sets: dict[str, list[tuple[int, re.Match[str]]]] = {}
    for number, text in page.worded(page.open):
        if number and text[-1] not in "。，；" and (found := _COUNTED.match(text)):
            sets.setdefault(found["after"] or found["before"], []).append((number, found))
    for shown in sets.values():
        counts = [int(found["first"] or found["last"]) for _, found in shown]
        if len(shown) < _PAIR or any(after != before + 1 for before, after in pairwise(counts)):
            continue
        if all(found["kind"] or _is_labelled(page, number) for number, found in shown):
            for number, found in shown:
                yield from _captions(page, number, is_last=not found["kind"])


def _is_labelled(page: Page, number: int) -> bool:
    """Tell whether a label stands below ``number``, and text below that: what a picture shows."""
    return page.is_label(number + 1) and page.is_prose(number + 2)


def _captions(page: Page, number: int, *, is_last: bool) -> Iterator[Proposal]:
    evidence = because((True, "counts the pictures of a set", 11.0))
    for each in (number, number + 1) if is_last else (number,):
        words = page.lines[each].cut()
        found = Found((Caption((words,), span=words.span),))
        yield Proposal((each,), "caption.set", found, evidence)
