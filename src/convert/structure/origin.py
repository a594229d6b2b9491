"""Whence a text was taken, said in a sentence: 本文来自公众号“青湾志”，作者：何一，经授权发布.

Whoever takes over a text says so in a few set words; what stands behind them is a house or an
account if it is quoted, is called like one, or the sentence goes on with rights and authors.
"""

from __future__ import annotations

import re
from typing import Final

from convert.pattern import pattern
from convert.structure.field import Field
from convert.structure.houses import PAPER
from convert.structure.values import Name

_TAKEN: Final = pattern(
    "(?P<said>(?:[本原此该該]文|(?:以上|以下|本|原)?(?:文章|内容|內容|稿件)|(?=[转轉首原摘撮节節取选選]))"
    "(?:[来來](?:自|源于|源於)于?|[转轉][载載贴貼]?自|[出摘选選][处處录錄]?自|首[发發][于於]|(?:原[载載]|刊)[于於]?"
    "|[源撮取]自|[节節][录錄]自)"
    "[:：]?) ?"
    "(?:微信|微博)?(?P<account>(?:公[众眾][号號][:：]?)?)"
    "(?P<open>[“「《]?)(?P<name>[^\\s“”「」《》，。：:；;！？!?、（()）】|｜丨]{2,16})[”」》]?"
    "(?:[（(][Ii][Dd][^（()）]{2,30}[)）])?(?= ?[，,：:。；;）)】]|$)"
)
_BY_ACCOUNT: Final = "以下文章来源于"
"""So WeChat names the account that it took a text from, whatever that is called."""

_SIGNED: Final = pattern(" ?(?:[，,] ?作者|$)")

_FIRST: Final = frozenset("本原此该該以文内內稿转轉首摘撮节節取选選")
_RIGHTS: Final = pattern(
    "[，,](?:作者[：:]|版[权權]|未[经經]|原文|授[权權]|(?:[^，。]{0,8}[经經已])[^，。]{0,8}(?:授[权權]|许可|許可|同意[转轉]))"
)
"""So a sentence goes on that says whence a text is: its author, and what may be done with it."""

SPRUNG: Final = ("出自", "源自", "摘自", "选自", "選自", "取自", "录自", "錄自")
"""Texts spring from life and from books so, and not from papers alone."""

_NOBODY: Final = pattern(
    "[网網][络絡路友]|互[联聯]|其[他它]|媒[体體]|投稿|作者|本[站网網报報]|[的了]"
)
"""Who is named so is nobody."""

_TOLD: Final = pattern("^[一这這那][位次段篇本]|[0-9〇零一二三四五六七八九十][年月日号號期版]")
"""So begins what is told of, and so are days named; but houses too: 一本财经, 36氪."""


def is_taken(field: Field) -> bool:
    """Tell whether ``field`` is whence a text was taken, as a sentence says it."""
    return field.kind == "source" and field.label[:1] in _FIRST and field.is_marked


def is_house(work: Name | None) -> bool:
    """Tell whether the ``work`` in quotes is called like a paper: 《青湾日报》."""
    return work is not None and PAPER.search(work.value.strip("《》")) is not None


def taken(text: str, at: int) -> Field | None:
    """The house or account that ``text`` says at ``at`` it was taken from.

    Example:
        >>> found = taken("本文来自公众号“青湾志”（ID：qingwan），作者：何一。", 0)
        >>> found.names[0].value if found else None
        '青湾志'
        >>> taken("本文来自一次长谈，作者三年前去过渡口。", 0)
    """
    found = _TAKEN.match(text, at) if text[at] in _FIRST else None
    if found is None or _NOBODY.search(found["name"]):
        return None
    is_house = found["account"] or PAPER.search(found["name"])
    if not is_house and not found["open"] and _TOLD.search(found["name"]):
        return None
    if not is_house and not _is_owned(text, found):
        return None
    name = Name(found["name"], found.start("name"), found.end("name"))
    return Field("source", at, found.end(), found["said"], (name,), is_marked=True)


def _is_owned(text: str, found: re.Match[str]) -> bool:
    """Tell whether the name is quoted or its rights are told; of what springs from it, both."""
    is_told = _RIGHTS.match(text, found.end()) is not None
    is_told = is_told or (
        found["said"] == _BY_ACCOUNT and _SIGNED.match(text, found.end()) is not None
    )
    is_told = is_told or found["said"].endswith((":", "："))
    is_sprung = found["said"].endswith(SPRUNG)
    return (is_told and bool(found["open"])) if is_sprung else (is_told or bool(found["open"]))
