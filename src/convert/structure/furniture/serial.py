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
from convert.structure.moment import number_of
from convert.structure.page import Page
from convert.structure.proposal import DROPPED, Proposal, because
from convert.structure.said import said
from convert.structure.shape import COLONS

RULE: Final = "furniture.serial"
_CHAPTER: Final = pattern(
    "(?:正文[ \u3000]*)?"
    "(?P<name>第 ?[0-9〇零一二两三四五六七八九十百千]{1,8} ?[章回节節卷话話].{0,40}?)"
    "[ \u3000]*(?:[（(【\\[]? ?第? ?(?P<page>\\d{1,2}) ?[/／] ?\\d{1,2} ?[页頁]?[)）】\\]]?)?$"
)
_ADDRESS: Final = pattern(
    r"[wW]{3}[.．。][A-Za-z0-9]|https?://|(?<![A-Za-z@])[A-Za-z0-9-]{2,20}[.．](?:com|net|org|cc|la|info|xyz|top|cn|me|tw)\b"
    r"|(?:最新[网網]址|收藏)[:：] ?[（(]?[a-z0-9-]{1,20}[.．][a-z][a-z0-9.-]{1,20}"
)
_INVITING: Final = pattern(
    "更多[^，。]{0,6}(?:[访訪][问問]|登[录錄陆陸])|[一1]秒[记記]住|[请請][记記]住|收藏(?:本站|[:：])|最新(?:[网網]址|地址|域名|章[节節])|首[发發](?:域名|[网網]址)"
    "|手打(?:全?文字|版|更新|[首发發])|(?:全|[纯純])文字(?:版|更新|[阅閱][读讀])|文字[首发發][发發]?|[弹彈]窗|更新(?:最快|速度)|最快更新|全[网網]最快|[书書]架|推[荐薦]票|手[机機](?:版|用[户戶])[^，。]{0,4}[阅閱请請书書]"
)
_DIGITS: Final = frozenset("0123456789〇一二三四五六七八九十百")
_COUNT: Final = pattern(
    "(?:正文)?第(?P<n>[0-9〇零一二两三四五六七八九十百千]{1,8})[章回节節卷话話]"
)
_SOLD: Final = pattern(
    "章[节節](?:[内內]容)?(?:[错錯][误誤乱亂]|缺失|有[误誤]|[报報][错錯])[，, ]?"
    "[请請]?[点點][此这這击擊][^，。]{0,4}[举舉][报報][^。]{0,12}$"
    "|喜[欢歡][^，。：:]{1,24}[请請]大家收藏[：:][^，。：:]{1,60}[。！]?$"
    "|[^，。“”「」]{0,4}[一1]秒[记記]住"
    "(?:[【「『《（(][^，。【】]{1,12}?[】」』》）)][，, ]?(?:[为為][您你]提供)?"
    "|[^，。【】]{1,12}?[，, ]?[为為][您你]提供)"
    "[^。，]{0,16}(?:[阅閱][读讀]|小[说說]|更新)[^。，]{0,6}[。！]?$"
)
_TURN: Final = pattern(
    "分[节節][阅閱][读讀][ _]?[0-9]{1,4}$"
    "|[（(【\\[]?第? ?[（(]? ?[0-9]{1,2} ?[/／] ?[0-9]{1,2} ?[)）]? ?[页頁][)）】\\]]?$"
    "|(?:小主|[亲親]|[书書]友|[读讀]者大大)?[^。“”「」]{0,4}[这這本][个個小]{0,2}章[节節]?(?:[^。“”「」]{0,6}[后後]面[还還]有"
    "|[还還]?(?:未完|[没沒]有?[结結]束|[没沒]完))[^。“”「」]{0,4}[,，。！!]?(?:[请請]?[点點][击擊]下一?[页頁]|[还還]有下一[页頁]|[请請][翻点點](?:[击擊]|下?一?[页頁]))[^。“”「」]{0,16}[。！!~～]?$"
)
"""Which part of a chapter it is, and where the next is: 第(1/2)页, 本章未完，请点击下一页."""

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
        is_part = found["page"] is not None
        is_again = name == last or (is_part and _counted(name) == _counted(last))
        if is_again and (is_part or said(page.text(number - 1))):
            evidence = because((True, "is the name of the chapter once more", 12.0))
            yield Proposal((number,), RULE, DROPPED, evidence)
        last = name
    turns = [n for n, text in enumerate(page.texts) if "一页" in text or "一頁" in text]
    for number, text in page.worded(sorted({*page.open, *turns})):  # turns end as sentences do
        is_short = len(text) <= _SIZE and page.text(number - 1)[-1:] not in COLONS
        if is_short and (_SOLD.match(text) or _TURN.match(text)):
            evidence = because((True, "is what sites of novels print within chapters", 12.0))
            yield Proposal((number,), RULE, DROPPED, evidence)
        elif is_short and ("." in text or "．" in text) and _is_address(text):
            evidence = because((True, "is the address of a site of novels", 12.0))
            yield Proposal((number,), RULE, DROPPED, evidence)


def _counted(name: str) -> str:
    """``name`` with its number in digits, so that 第三章 and 第3章 are one."""
    count = _COUNT.match(name)
    if count is None or not _DIGITS.issuperset(count["n"]):
        return name
    return f"{number_of(count['n'])}{name[count.end() :]}"


def _is_address(text: str) -> bool:
    """Tell whether ``text`` gives the address of a site, and says what to do with it."""
    is_found = text[0] not in _SPOKEN and _ADDRESS.search(text) is not None
    return is_found and _INVITING.search(text) is not None
