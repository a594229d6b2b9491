"""What sites of novels print within chapters: the chapter's name on its second page, addresses.

    第三章 借伞（1/2）
    …只写了“左撇子，灰
    第三章 借伞（2/2）
    衣，说话慢”。
    请收藏：www.example.net 更新速度全网最快。

Parts with a number of their own, 借伞（2）, are their author's.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.pattern import pattern
from convert.structure.page import Page
from convert.structure.proposal import DROPPED, Proposal, because
from convert.structure.said import said

RULE: Final = "furniture.serial"
_CHAPTER: Final = pattern(
    "(?:正文[ \u3000]*)?"
    "(?P<name>第[0-9〇零一二两三四五六七八九十百千]{1,8}[章回节節卷话話].{0,40}?)"
    "[ \u3000]*(?:[（(【\\[]? ?第? ?(?P<page>\\d{1,2}) ?[/／] ?\\d{1,2} ?[页頁]?[)）】\\]]?)?$"
)
_ADDRESS: Final = pattern(
    r"[wW]{3}[.．。][A-Za-z0-9]|https?://|(?<![A-Za-z@])[A-Za-z0-9-]{2,20}[.．](?:com|net|org|cc|la|info|xyz|top|cn|me|tw)\b"
)
_INVITING: Final = pattern(
    "[一1]秒[记記]住|[请請][记記]住|收藏(?:本站|[:：])|最新(?:[网網]址|地址|域名|章[节節])|首[发發](?:域名|[网網]址)"
    "|[弹彈]窗|更新(?:最快|速度)|最快更新|全[网網]最快|[书書]架|推[荐薦]票|手[机機](?:版|用[户戶])[^，。]{0,4}[阅閱请請书書]"
)
_SPOKEN: Final = frozenset('“「『‘"')
_SIZE: Final = 60
_HEADS: Final = frozenset("第正")


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose names of chapters printed again, and lines with the address of the site."""
    heads = {
        n: found
        for n, text in page.begun(_HEADS)
        if len(text) <= _SIZE and (found := _CHAPTER.match(text))
    }
    if not heads:
        return
    last = ""
    for number, found in heads.items():
        name = "".join(found["name"].split())
        is_part = found["page"] is not None and int(found["page"]) > 1
        if name == last and (is_part or said(page.text(number - 1))):
            evidence = because((True, "is the name of the chapter once more", 12.0))
            yield Proposal((number,), RULE, DROPPED, evidence)
        last = name
    for number, text in page.worded(page.open):
        if len(text) <= _SIZE and ("." in text or "．" in text) and _is_address(text):
            evidence = because((True, "is the address of a site of novels", 12.0))
            yield Proposal((number,), RULE, DROPPED, evidence)


def _is_address(text: str) -> bool:
    """Tell whether ``text`` gives the address of a site, and says what to do with it."""
    is_found = text[0] not in _SPOKEN and _ADDRESS.search(text) is not None
    return is_found and _INVITING.search(text) is not None
