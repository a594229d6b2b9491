"""What encyclopedias print for those who write them: 编辑 below a head, and what one may do so.

渡口                  早年经历
编辑 锁定 讨论        编辑
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Final

from convert.pattern import pattern
from convert.structure.names import is_usual_person
from convert.structure.page import Page
from convert.structure.proposal import DROPPED, Proposal, because
from convert.structure.recognisers.head import heads_entry

RULE: Final = "furniture.edited"
_WORD: Final = "(?:播[报報][ \u3000]?)?(?:编辑|編輯|編集)(?:本段|本[节節]|源代[码碼]|ソース)?"
_LINK: Final = pattern(f"[\\[【［]?(?:{_WORD}|播[报報])[\\]】］]?$")
_DONE: Final = (
    "[锁鎖]定|[讨討][论論]|播[报報]|上[传傳][视視][频頻]|查看[历歷]史|[历歷]史版本|收藏|分享"
    "|ノート|履歴"
)
_ROW: Final = pattern(f"[\\[【［]?{_WORD}[\\]】］]?(?:[ \\u3000|｜]*(?:{_DONE}))+$")
"""A row of what one may do: 编辑 锁定 讨论."""

_ABOVE: Final = pattern(
    "查看我的收藏|[0-9]+有用\\+1(?:已投票[0-9]+)?|已投票[0-9]+|本[词詞][条條](?:缺少|由).{4,60}"
    "|(?:跳到|跳至|跳转到)?[导導]航[ \u3000、，]*(?:跳到|跳至)?搜[索尋寻]|(?:跳轉到|移至)[导導]航"
    "|[维維]基百科，自由的百科全[书書]|出典: フリー百科事典.{0,20}"
    "|播[报報][编編][辑輯]|[讨討][论論]|上[传傳][视視][频頻]|收藏|[锁鎖]定|\\[?[编編][辑輯]\\]?|播[报報]|同义词.{1,40}一般指.{1,20}"
)
"""What stands about the name of an entry, and nowhere else."""

_BARE: Final = 2
_LEAST: Final = 2
"""编辑 alone may be who edited, or a word of the text."""

_TOP: Final = 12
"""The name of an entry stands no lower."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose rows of what one may do with an entry, and links below several heads."""
    links = [number for number in page.open if _is_link(page, number)]
    is_told = _is_told(page)
    is_entry = is_told or heads_entry(page)
    are_sure = is_entry or any(len(page.text(n)) > _BARE for n in links)
    if links and (is_told or (len(links) >= _LEAST and are_sure)):
        evidence = because((True, "stands below heads, as others do", 8.0))
        for number in links:
            yield Proposal((number,), RULE, DROPPED, evidence)
    for number in page.open:
        text = page.text(number)
        if number <= page.body and _ROW.match(text):
            evidence = because((True, "lists what one may do with an entry", 8.0))
            yield Proposal((number,), "furniture.entry", DROPPED, evidence)
        elif is_entry and number < min(_TOP, page.body + 1) and _ABOVE.fullmatch(text):
            evidence = because((True, "stands about the name of an entry", 8.0))
            yield Proposal((number,), "furniture.entry", DROPPED, evidence)


def headed(page: Page, gone: Mapping[int, Proposal]) -> frozenset[str]:
    """The lines that the links below them tell to be heads."""
    links = [number for number, one in gone.items() if one.rule == RULE]
    return frozenset(page.text(_above(number, links)) for number in links)


def _above(number: int, links: Collection[int]) -> int:
    """The line above ``number`` that is none of the ``links``."""
    return number - 2 if number - 1 in links else number - 1


def _is_told(page: Page) -> bool:
    """Tell whether an encyclopedia speaks at the top: in plays and menus 编辑 stands so, too."""
    above = range(min(_TOP, page.body + 1, len(page.texts)))
    return any((n and _ROW.match(page.text(n))) or _is_sure(page.text(n)) for n in above)


def _is_sure(text: str) -> bool:
    return len(text) > _BARE and _ABOVE.fullmatch(text) is not None


def _is_link(page: Page, number: int) -> bool:
    """Tell whether ``number`` stands below a head, and text or another head below it."""
    if not number or _LINK.match(page.text(number)) is None:
        return False
    above = number - 1
    if above and page.text(number)[0] in "编編" and page.text(above) in {"播报", "播報"}:
        above -= 1
    if number + 1 == len(page.texts) or not page.is_label(above):
        return False
    return len(page.text(number)) > _BARE or not _could_edit(page, above)


def _could_edit(page: Page, number: int) -> bool:
    """Tell whether line ``number`` could be who edited, as no line is where text follows."""
    return is_usual_person(page.text(number)) and not page.is_prose(number + 2)
