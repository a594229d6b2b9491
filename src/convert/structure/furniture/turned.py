"""What stands where a page turns: whither and whence, the head of the next page, its title again.

七十                                    谁都没改过
（下转第四版）                          上一页 [1] [2] 下一页
青湾日报　要闻　2021年3月2日　4         一座渡口的六十年（2）
（上接第一版）                          ，直到大桥通车。
年代还动过锄头。
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.pattern import pattern
from convert.structure.page import Page
from convert.structure.proposal import DROPPED, Proposal, because
from convert.structure.recognisers.jumps import WHERE
from convert.structure.seams import begins, breaks_off
from convert.structure.shape import CLAUSE_MARKS

RULE: Final = "furniture.turn"
_SIGNS: Final = "▶▷►➤→⇒◀◁◄←⇐■◆▲△●*＊☞"
_OPENED: Final = "（(【\\[〔《＜<"
_CLOSED: Final = "）)】\\]〕》＞>"
_TO: Final = "(?:[紧緊]?下[转轉接续續][至到]?|[转轉]下|[文紧緊]?[转轉][至到入]?|[续續][至到])"
_BACK: Final = "(?:[紧緊]?上[接转轉续續]|接上|[紧緊]接上?|文?接自?|[续續][自接]?)"
_LEAD: Final = pattern(f"[{_SIGNS} ]*[{_OPENED}]?{_TO}{WHERE}[{_CLOSED}]?[{_SIGNS} ]*$")
_FROM: Final = pattern(f"[{_SIGNS} ]*[{_OPENED}]?{_BACK}{WHERE}[{_CLOSED}]?[{_SIGNS} ]*$")
_OPENING: Final = frozenset(f"{_SIGNS}（(【[〔《＜<紧緊下转轉文续續")
_BARE: Final = frozenset("转轉续續")
"""With these begins what books and players are told as well: 转到第三页."""

_HEADS: Final = 6
"""The head of a page, and what is told of others, has no more lines."""

_LEAST: Final = 3
"""Fewer characters are in the title by chance."""

_SHARE: Final = 2
"""Such a title is at most half as long as a line of the text.  Units: times."""

_SIZE: Final = 40
"""None of them is longer.  Units: characters."""

_NAMED: Final = pattern(
    "[0-9]{4} ?[年./-] ?[0-9]|[报報刊][ \u3000]|[日晚早晨时時周週旬月][报報刊]$|版$|第.{1,3}[版期]"
    "|[0-9] ?[版页頁]"
)
"""What only the head of a page says: a journal, a whole day, a page."""

_PAGED: Final = pattern(
    "(?P<title>.{4,}?)[ \u3000]*(?:[（(【\\[](?:第 ?)?[0-9一二三四五六七八九十]{1,3}"
    "(?: ?[/／] ?\\d{1,3})?(?: ?[页頁])?[）)】\\]]"
    "|[-_—–]? ?第 ?[0-9一二三四五六七八九十]{1,3} ?[页頁])?$"
)
_NEXT: Final = frozenset("页頁")
_PAGES: Final = pattern(
    "[^，。]{0,24}(?:[上下]一?[页頁]|[尾末首][页頁]|\\[\\d\\] ?\\[\\d\\])[^，。]{0,60}$"
)
"""Where sites lead from page to page of an article."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose what stands between two parts of a text that went on upon another page."""
    yield from _jumps(page)
    yield from _again(page)


def _jumps(page: Page) -> Iterator[Proposal]:
    """What leads to another page and from there, each on its line, with what is between."""
    for first, text in page.begun(_OPENING):
        if not _LEAD.match(text) or (text[0] in _BARE and "版" not in text):
            continue
        is_torn = breaks_off(page, first - 1)
        for last in range(first + 1, min(first + _HEADS + 2, len(page.texts))):
            if _FROM.match(page.text(last)):
                evidence = because((True, "goes on upon another page, as both ends say", 14.0))
                between = [n for n in range(first + 1, last) if is_torn or _heads(page, n)]
                below = [last + 1] if is_torn and _is_named(page, last + 1, first) else []
                for number in (first, *between, last, *below):
                    yield Proposal((number,), RULE, DROPPED, evidence)
            if not _may_head(page, last):
                break


def _is_named(page: Page, number: int, first: int) -> bool:
    """Tell whether line ``number`` names again, shorter, what goes on: words of the title.

    Or it is short beside what is torn, and what goes on would end with its stop there.
    """
    text = page.text(number)
    if not page.is_label(number) or not CLAUSE_MARKS.isdisjoint(text) or begins(text):
        return False
    is_title = any(text in title for title in page.texts[: page.body])
    widest = max(len(page.text(n)) for n in (first - 2, first - 1, number + 1, number + 2))
    return (is_title and len(text) >= _LEAST) or _SHARE * len(text) <= widest


def _heads(page: Page, number: int) -> bool:
    """Tell whether ``number`` names a paper, a day, a page or the title: headings stay.

    In a torn sentence no heading stands.
    """
    text = page.text(number)
    return _NAMED.search(text) is not None or text in page.texts[: page.body]


def _may_head(page: Page, number: int) -> bool:
    text = page.text(number)
    return len(text) <= _SIZE and not page.prose[number] and CLAUSE_MARKS.isdisjoint(text)


def _again(page: Page) -> Iterator[Proposal]:
    """The title again, at the top of the next page, below what leads there."""
    titles = set(page.texts[: page.body])
    for number in range(page.body + 2, page.tail):
        text = page.text(number)
        if len(text) > _SIZE or page.prose[number] or not _leads(page.text(number - 1)):
            continue
        found = _PAGED.match(text)
        if found and (text in titles or found["title"] in titles):
            evidence = because((True, "is the title again, below what leads to the page", 9.0))
            yield Proposal((number,), RULE, DROPPED, evidence)


def _leads(text: str) -> bool:
    return not _NEXT.isdisjoint(text) and _PAGES.match(text) is not None
