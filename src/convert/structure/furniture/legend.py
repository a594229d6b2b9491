"""The key to its signs that a library of transcriptions prints between two rules.

    ---------------
    【テキスト中に現れる記号について】
    《》：ルビ
    ---------------

It says how the text was typed and is no part of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.pattern import pattern
from convert.structure.page import Page
from convert.structure.proposal import DROPPED, Proposal, because

_RULE: Final = pattern(r"[-—─━=＝*＊]{10,}$")
_SIGNS: Final = pattern("記号|记号|符号|符號|凡例|圖例|图例")
_REACH: Final = 12
_MOST: Final = 24


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose the legend above the text."""
    rules = [n for n in range(min(_REACH, len(page.texts))) if _RULE.match(page.text(n))]
    first = rules[0] if rules else len(page.texts)
    rule = page.text(first)
    last = next((n for n in range(first + 1, first + _MOST) if page.text(n) == rule), first)
    head = page.text(first + 1)
    if last <= first + 1 or not _SIGNS.search(head):
        return
    evidence = because(
        (True, "a key to signs stands between two rules above the text", 6.0),
        (head[0] in "【[〔［" and head[-1] in "】]〕］", "a line in brackets heads it", 2.0),
        (any(page.prose[first:last]), "sentences stand in it", -3.0),
    )
    numbers = tuple(range(first, last + 1))
    yield Proposal(numbers, "furniture.legend", DROPPED, evidence)
