"""What encyclopedias print for those who write them: 编辑 below a head, and what one may do so.

渡口                  早年经历
编辑 锁定 讨论        编辑
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.pattern import pattern
from convert.structure.names import is_usual_person
from convert.structure.page import Page
from convert.structure.proposal import DROPPED, Proposal, because
from convert.structure.recognisers.head import heads_entry

_WORD: Final = "(?:编辑|編輯|編集)(?:本段|本[节節]|源代[码碼]|ソース)?"
_LINK: Final = pattern(f"[\\[【［]?{_WORD}[\\]】］]?$")
_DONE: Final = (
    "[锁鎖]定|[讨討][论論]|播[报報]|上[传傳][视視][频頻]|查看[历歷]史|[历歷]史版本|收藏|分享"
    "|ノート|履歴"
)
_ROW: Final = pattern(f"[\\[【［]?{_WORD}[\\]】］]?(?:[ \\u3000|｜]*(?:{_DONE}))+$")
"""A row of what one may do: 编辑 锁定 讨论."""

_BARE: Final = 2
_LEAST: Final = 2
"""编辑 alone may be who edited, or a word of the text."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose rows of what one may do with an entry, and links below several heads."""
    for number in page.open:
        if number <= page.body and _ROW.match(page.text(number)):
            evidence = because((True, "lists what one may do with an entry", 8.0))
            yield Proposal((number,), "furniture.edited", DROPPED, evidence)
    links = [number for number in page.open if _is_link(page, number)]
    if len(links) >= _LEAST and (_is_entry(page) or any(len(page.text(n)) > _BARE for n in links)):
        evidence = because((True, "stands below heads, as others do", 8.0))
        for number in links:
            yield Proposal((number,), "furniture.edited", DROPPED, evidence)


def _is_entry(page: Page) -> bool:
    """Tell whether ``page`` is of an encyclopedia: in plays and menus 编辑 stands so, too."""
    above = range(1, min(page.body + 1, len(page.texts)))
    return heads_entry(page) or any(_ROW.match(page.text(number)) for number in above)


def _is_link(page: Page, number: int) -> bool:
    """Tell whether ``number`` stands below a head, and text or another head below it."""
    if not number or _LINK.match(page.text(number)) is None:
        return False
    head, is_followed = page.text(number - 1), number + 1 < len(page.texts)
    return is_followed and page.is_label(number - 1) and not is_usual_person(head)
