"""What a site files a text under, or hangs on to it: 标签：渡口, カテゴリー：暮らし2015年6月9日."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.pattern import pattern
from convert.structure.controls import words_of
from convert.structure.fields import fields
from convert.structure.page import Page
from convert.structure.proposal import DROPPED, Proposal, because
from convert.structure.recognisers.sites import tells
from convert.structure.recognisers.title import FORMER
from convert.structure.said import said
from convert.structure.shape import COLONS

_SORTED: Final = pattern(
    "カテゴリー?|[^：:]{0,2}分[类類]|(?:[所本][属屬在])?[栏欄]目|[频頻]道|[Cc]ategor"
)
_SHELVED: Final = pattern("[-·•]? ?文[档檔](?:[编編][号號]|大小|格式|[页頁][数數])[:：] ?\\S")
_ROW: Final = pattern("[-·•]? ?[\u4e00-\u9fff]{2,5}[:：] ?[^\\s，。]{1,20}(?: ?[KMG]?B)?$")
_TOP: Final = 8
_LONG: Final = 90
_TAG: Final = 10


def filed_line(page: Page, number: int) -> Proposal:
    """The claim that line ``number`` files the article, or points elsewhere."""
    text = page.text(number)
    is_listed = page.blanks[number] == 0 and page.text(number + 1)[:1].isdecimal()
    is_paper = text.startswith(("关键", "關鍵", "【关键", "キーワード")) and number <= page.body
    is_title = text[:3] in FORMER or text[:2] in FORMER
    is_above = number > page.body and bool(said(page.text(number + 1)))
    is_above = is_above and not _heads_parts(page, number)
    is_outside = number < page.body or number >= page.tail or is_title or is_above
    evidence = because(
        (True, "files the article or points elsewhere", 4.0),
        (is_outside, "stands above or below the text", 2.0),
        (not is_outside, "stands within the text", -3.0),
        (is_paper, "key words stand above a paper", -6.0),
        (is_listed or "附件：1" in text or "附件:1" in text, "a list follows", -6.0),
        (number == 0, "is the first line", -8.0 if is_title else -3.0),
        (len(text) > _LONG, "is long", -8.0 if is_title else -2.0),
        (is_title and tells(text), "says whence and who too", -6.0),
        (_says_more(text), "says when, whence or who", -8.0),
    )
    return Proposal((number,), "furniture.filed", DROPPED, evidence)


def _says_more(text: str) -> bool:
    """Tell whether ``text`` says who, when or whence behind what it is filed under."""
    if _SORTED.match(text):
        return tells(text)
    return any(field.is_marked and field.kind != "aside" for field in fields(text))


def hung(page: Page, number: int) -> Iterator[Proposal]:
    """Propose the words below the label that ``number`` is, below the text: 标签：, 渡口, 灯."""
    below = number + 1
    is_label = number >= page.tail and page.text(number)[-1] in COLONS
    while is_label and page.text(below).isalnum() and len(page.text(below)) <= _TAG:
        if page.blanks[below]:
            return
        evidence = because((True, "stands below the label of tags", 8.0))
        yield Proposal((below,), "furniture.filed", DROPPED, evidence)
        below += 1


def _heads_parts(page: Page, number: int) -> bool:
    """Tell whether the label of line ``number`` comes again, or text follows what a site says."""
    label, _, value = page.text(number).replace(":", "：").partition("：")
    same = sum(text.replace(":", "：").startswith(label + "：") for text in page.texts)
    return same > 1 or (page.is_prose(number + 2) and len(words_of(value)) == 1)


def shelf(page: Page) -> Iterator[Proposal]:
    """Propose what a library of files says of one above its text: its number, and lines beside."""
    for number in range(1, min(page.body, _TOP)):
        if not _SHELVED.match(page.text(number)):
            continue
        first = last = number
        while first > 1 and _is_row(page, first - 1) and not page.blanks[first]:
            first -= 1
        while last + 1 < page.body and _is_row(page, last + 1) and not page.blanks[last + 1]:
            last += 1
        for row in range(first, last + 1) if last > first else ():
            evidence = because((True, "stands beside the number of a file", 12.0))
            yield Proposal((row,), "furniture.shelf", DROPPED, evidence)
        return


def _is_row(page: Page, number: int) -> bool:
    return _ROW.match(page.text(number)) is not None
