"""Where to send manuscripts, below a text that is about something else.

    （责编邮箱：essay@example.com，欢迎投稿）
    来稿请寄：青湾市渡口路1号副刊
    ★徵稿：短輯「渡」，四百字內，詳見部落格

Where to send letters is part of a column that answers them.  A call for manuscripts and a notice
say so, too, for that is what they are about.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.pattern import pattern
from convert.structure.page import Page
from convert.structure.proposal import DROPPED, Proposal, because
from convert.structure.shape import COLONS

_OPEN: Final = "[（(【\\[★☆■◆●▲※＊* ]{0,3}"
_TO: Final = "(?:[邮郵]箱|信箱|[电電][邮郵]|E-?mail|[热熱][线線]|QQ群?|微信)"
_CALL: Final = pattern(
    f"{_OPEN}(?:(?:[来來投供赐賜]稿|稿件)"
    "(?:[请請敬]|[欢歡]迎){0,2}(?:寄[到至往]?|[发發][到至往送]?|投[到至寄]?|[电電][邮郵]至?)"
    "(?:[:：]|(?=[ \u3000]?[A-Za-z0-9._-]{1,30}@))"
    f"|(?:[责責本][编編]|[编编編][辑輯]部?|副刊|本[版刊栏欄][目]?|投稿|[来來]稿|[爆报報]料)(?:[电電]子)?{_TO}[:：]"
    f"|[\u4e00-\u9fff]{{1,6}}{_TO}[:：](?=.{{3,60}}(?:[来來投供赐賜]稿))"
    "|(?:本[版刊栏欄][目]?)?(?:[征徵]稿)(?:[启啟]事)?[】)）]?[:：]"
    ").{3,80}$"
)
_BEGINNING: Final = frozenset("（(【[★☆■◆●▲※＊* 来來投供赐賜稿读讀责責本编編副爆报報征徵约約评評")
_ABOUT: Final = pattern(
    "[征徵约約][文稿集]|投稿|[来來]稿|[启啟]事|[应應][征徵]|[征徵][选選]|[创創]刊|[诗詩文]社|社[团團]|[杂雜][志誌]|本刊"
)
_NOTICE: Final = pattern(
    "公告|通知|通报|通報|大[赛賽]|比[赛賽]|[评評][选選]|[报報]名|招[聘募]|章程|办法|辦法"
)
_TITLE: Final = 3
"""What a notice is about its first lines say."""
_SIZE: Final = 100
_REACH: Final = 4
"""Among so many lines at the end."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose such lines at the end, where nothing above them calls for anything."""
    first = max(page.body + 1, len(page.texts) - _REACH)
    first = max(first, page.tail - 1)
    found = [n for n in range(first, len(page.texts)) if _is_call(page.texts[n])]
    above = page.texts[: found[0]] if found else []
    if (
        not found
        or page.text(found[0] - 1)[-1:] in COLONS
        or any(map(_ABOUT.search, above))
        or any(map(_NOTICE.search, above[:_TITLE]))
    ):
        return
    evidence = because((True, "says where to send what one wrote, below another text", 12.0))
    for number in found:
        yield Proposal((number,), "furniture.site", DROPPED, evidence)


def _is_call(text: str) -> bool:
    return text[0] in _BEGINNING and len(text) <= _SIZE and _CALL.match(text) is not None
