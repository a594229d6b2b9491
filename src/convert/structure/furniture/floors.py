"""What a board prints about each post: its floor, who posted it and when, with buttons, who edited.

    楼主
    何小满 发表于 2016-11-2 23:17 | 只看该作者 | 倒序浏览
    本帖最后由 何小满 于 2016-11-3 08:02 编辑

The buttons tell such a line from one that only says who wrote; the first says of whom the text is
and is no furniture.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.pattern import pattern
from convert.structure.page import Page
from convert.structure.proposal import DROPPED, Proposal, because

_FLOOR: Final = "[楼樓]主|沙[发發]|板凳|地板|地下室|\\d{1,5} ?(?:[楼樓#]|F\\b)|#\\d{1,5}"
_BUTTON: Final = (
    "只看(?:[该該此]作者|[楼樓]主|大[图圖])|[倒正]序(?:[浏瀏][览覽]|[阅閱][读讀]|看帖)|[阅閱][读讀]模式"
    "|[显顯]示全部[楼樓][层層]|[电電]梯直[达達]|[来來]自(?:手[机機]|[^\\s|｜]{1,8}客[户戶]端)"
    f"|回[复復覆]|引用|[举舉][报報]|打印|收藏|[分]享|私信|加好友|复制[链連]接|{_FLOOR}"
)
_GAP: Final = "[ \u3000|｜·/]*"
_STAMP: Final = pattern(
    f"(?:(?:{_FLOOR})[ \u3000|｜]+)?"
    "(?P<who>[^\\s|｜，。：:；！？]{1,16}?)?[ \u3000]*"
    "(?:[发發]表[于於]|[发發]布[于於]|[发發][帖貼][于於]|回[复復覆帖][于於])[ \u3000:：]*"
    "(?:\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?(?:[ \u3000]+\\d{1,2}:\\d{2}(?::\\d{2})?)?)"
    f"(?:{_GAP}(?:{_BUTTON}))+{_GAP}$"
)
_EDITED: Final = pattern(
    "[\\[［【（(]? ?[本此该該][帖貼文](?:章|子)?(?:[已曾]?[于於在由]|最[后後]|被)"
    "[^，。]{0,40}\\d{1,2}:\\d{2}(?::\\d{2})?[^，。]{0,20}?"
    "(?:[编編][辑輯]|修改)(?:[过過])? ?[\\]］】）)]?$"
    "|[\\[［【（(]? ?[本此该該](?:[帖貼]子?|文章?)最[后後]"
    "(?:[编編][辑輯]|修改)[于於] ?\\d{4} ?[-/.年][^，。]{1,30}$"
    "|[\\[［【（(]? ?[本此该該](?:[帖貼]子?|文章?)最[后後]由[^，。]{1,24}[于於] ?"
    "\\d{4} ?[-/.年][^，。]{1,30}(?:[编編][辑輯]|修改)(?:[过過])? ?[\\]］】）)]?$"
)
_NAMED: Final = pattern(f"(?:{_FLOOR})$")
_MAY_BE: Final = pattern("[帖貼]|最[后後]")
_SAID: Final = frozenset("，。！？；：…")
_NAME: Final = 16
"""No name is longer, and none has such a mark.  Units: characters."""

_SIZE: Final = 80
_HEAD: Final = 12
"""The first post begins so high on the page."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose what stands about later posts, the floors, and who edited when."""
    stamps = page.once(_stamps)
    first = next((n for n in stamps if n < _HEAD), -1)
    evidence = because((True, "is what a board prints about a post", 12.0))
    for number in stamps:
        if number != first:
            yield Proposal((number,), "furniture.posted", DROPPED, evidence)
        is_sure = len(stamps) > 1 or ":" in page.texts[number]
        above = number - 1
        if is_sure and number != first and _is_poster(page, above):
            yield Proposal((above,), "furniture.posted", DROPPED, evidence)
            above -= 1
        if number and is_sure and _NAMED.match(page.text(above)):
            yield Proposal((above,), "furniture.posted", DROPPED, evidence)
    for number, text in page.worded(page.open):
        if len(text) <= _SIZE and _MAY_BE.search(text) and _EDITED.match(text):
            yield Proposal((number,), "furniture.posted", DROPPED, evidence)


def _is_poster(page: Page, number: int) -> bool:
    """Tell whether a name stands alone on line ``number``, and the stamp below names nobody."""
    stamp, text = _STAMP.match(page.text(number + 1)), page.text(number)
    is_named = stamp is None or stamp["who"] is not None or _NAMED.match(text) is not None
    return not is_named and len(text) <= _NAME and _SAID.isdisjoint(text)


def _stamps(page: Page) -> list[int]:
    """The lines that say who posted something, and when."""
    said = (
        (n, text)
        for n, text in page.worded(page.open)
        if ("|" in text or "｜" in text) and ("于" in text or "於" in text) and len(text) <= _SIZE
    )
    return [n for n, text in said if _STAMP.match(text)]
