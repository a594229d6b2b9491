"""What programs of mail and boards print below a message: a signature, whence it came, remarks.

    --
    石一　Sent from my iPhone
    ※ 發信站: 渡口站(bbs.example.edu)
    推 shier:說得好                03/15 21:30

Two dashes alone open a signature (RFC 3676, 4.3); they part stanzas, too, so that a line below them
has to tell that a program was there.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.pattern import pattern
from convert.structure.page import Page
from convert.structure.proposal import DROPPED, Proposal, because
from convert.structure.recognisers import board, mail

_DEVICE: Final = (
    "i(?:Phone|Pad|OS)|Android|Galaxy|HUAWEI|Xiaomi|OPPO|vivo|BlackBerry|Outlook|Windows"
)
_SENT: Final = pattern(
    rf"(?:[^，。]{{1,12}}[\u3000 ])?(?:Sent (?:from|via) (?:my |Mail|Outlook|Yahoo|Gmail|{_DEVICE})"
    rf"|(?:[发發]|[发發]送|[传傳]送|[来來])自我?的?[^，。]{{0,6}}(?:{_DEVICE}|[手][机機]|平板|[邮郵]箱|[客][户戶]端)"
    rf"|[从從]我的[^，。]{{0,6}}(?:{_DEVICE}|手[机機])[^，。]{{0,8}}[发發傳传]送"
    rf"|(?:Get|[获獲]取|取得) ?Outlook|(?:{_DEVICE})から送信)[^，。]{{0,24}}$"
)
_SECRET: Final = pattern(
    r"(?:重要|保密|机密|[免]责)?(?:提示|声明|聲明|通知)?[:：]?(?:本|此|[这這]封?)(?:[电電]子)?(?:[邮郵信]件|メール)"
    r"[^。]{0,24}(?:保密|机[密]|機密|商业秘密|專有|专有|收件人|指定|特定)"
    r"|[您你]?[会會]?收到(?:[这這此本][封份]?|[该該]){0,2}(?:[电電]子)?[邮郵]件[^。]{0,16}[订訂][阅閱户戶]"
    r"|This (?:e-?mail|message)[^.]{0,60}(?:confidential|intended|privileged)"
)
_BOARD: Final = pattern(
    r"※ ?(?:[发發]信站|[来來]源|修改|[编編][辑輯輯]|文章[网網]址"
    r"|文章代[码碼]|[转轉][录錄寄载載]|原文|批踢踢)[^。]{0,8}[:：·(（].{0,120}$"
    r"|◆ ?(?:From|FROM)[:：] ?[\d.]+.{0,40}$"
)
_REMARK: Final = pattern(
    r"(?:推|[噓嘘]|→) ?[A-Za-z][A-Za-z0-9]{1,12}[ \u3000]*[:：].{0,80}"
    r"\d{1,2}[/:]\d{2}(?: \d{1,2}:\d{2})?$"
)
_SIGNS: Final = frozenset("推噓嘘→※◆")
_DASHES: Final = "--"
_REACH: Final = 40
_SHORT: Final = 40
_MOST: Final = 10
"""No signature has more lines."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose what stands below a message, and the signature above that."""
    signs = sorted({n for n in _asked(page) if _is_sure(page.texts[n])})
    for number in signs:
        evidence = because((True, "is what a program prints below a message", 9.0))
        yield Proposal((number,), "furniture.posted", DROPPED, evidence)
    known = frozenset(signs)
    for number in _signature(page, known):
        if number not in known:
            evidence = because((True, "stands in the signature of a message", 9.0))
            yield Proposal((number,), "furniture.posted", DROPPED, evidence)


def _asked(page: Page) -> Iterator[int]:
    """The lines that could be such: the last, and what begins with their signs."""
    yield from range(max(page.body + 1, len(page.lines) - _REACH), len(page.lines))
    yield from (number for number, _ in page.begun(_SIGNS) if number > page.body)


def _is_sure(text: str) -> bool:
    return any(each.match(text) for each in (_SENT, _SECRET, _BOARD, _REMARK))


def _signature(page: Page, known: frozenset[int]) -> range:
    """The lines from two dashes on, where a program signs below them or has its head above."""
    last = len(page.lines)
    reach = range(max(page.body + 1, last - _REACH), last)
    dashes = [n for n in reach if page.texts[n].rstrip() == _DASHES]
    for first in dashes:
        below = range(first + 1, last)
        others = [n for n in below if n not in known and page.texts[n] != _DASHES]
        is_brief = len(others) <= _MOST and all(len(page.texts[n]) <= _SHORT for n in others)
        is_signed = not known.isdisjoint(below) or _is_message(page)
        if is_brief and is_signed:
            return range(first, last)
    return range(0)


def _is_message(page: Page) -> bool:
    """Tell whether ``page`` has the head of a mail or of a post."""
    heads = sum(mail.is_head(text) for text in page.texts[:_MOST])
    return heads > 2 or board.is_head(page)
