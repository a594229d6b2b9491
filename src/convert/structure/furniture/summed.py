"""What a machine says in short of a text, in a box above it.

AI摘要
船老大和退休教师在一条船上学撑船。本摘要由AI生成，仅供参考。
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.pattern import pattern
from convert.structure.page import Page
from convert.structure.proposal import DROPPED, Proposal, because

_LABEL: Final = pattern(
    "[【\\[]?(?:(?:AI|智能) ?(?:全文|智能)?"
    "(?:摘要|[总總][结結]|速[读讀览覽]|概[要览覽括]|要[点點])"
    "|AI[导導][读讀]|AI ?(?:による)?(?:記事)?(?:要約|まとめ))[】\\]]?[：:]?$"
)
_SHORT: Final = "(?:生成|[总總][结結]|提[炼取煉]|作成|要約)"
_MADE: Final = pattern(
    f"(?:[由为為はが用]|生成) ?(?:AI|人工智能|大模型)[^，。]{{0,8}}{_SHORT}"
    f"|AI ?(?:智能|自[动動])?{_SHORT}"
)
_MACHINE: Final = pattern("AI|智能|[机機]器")
_NOTICE: Final = 40
"""What only says who made it is no longer.  Units: characters."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose the label of such a box, and below it what says that a machine made it."""
    for number in range(1, min(page.body + 1, len(page.texts))):
        if not _LABEL.match(page.text(number)) or not page.is_prose(number + 1):
            continue
        notice = page.text(number + 2)
        last = number + 2 if _MADE.search(notice) and len(notice) <= _NOTICE else number + 1
        is_told = _MADE.search(page.text(last)) is not None
        if (is_told and "我" in page.text(last)) or not (is_told or _is_alone(page, number)):
            continue
        evidence = because((True, "is what a machine says in short of the text", 9.0))
        yield Proposal((number,), "furniture.summed", DROPPED, evidence)
        if is_told and page.is_prose(last + 1):
            lines = tuple(range(number + 1, last + 1))
            yield Proposal(lines, "furniture.summed", DROPPED, evidence)


def _is_alone(page: Page, number: int) -> bool:
    """Tell whether no other label heads text, and the title tells of no machine."""
    heads = (n for n in page.labels if n > number and page.is_prose(n - 1))
    is_among = any(page.is_prose(n + 1) for n in heads)
    return not (is_among or any(map(_MACHINE.search, page.texts[:number])))
