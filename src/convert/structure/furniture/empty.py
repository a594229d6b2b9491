"""Fields of a site with nothing behind them (标签：), and marks without words (|, :::)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from convert.pattern import pattern
from convert.structure.controls import COUNTERS
from convert.structure.furniture.chips import TAGS
from convert.structure.moment import is_moment
from convert.structure.page import Page
from convert.structure.proposal import DROPPED, Proposal, because
from convert.structure.recognisers.sites import is_site, tells
from convert.structure.vocabulary import ASIDE_WORDS, DATE_WORDS, FILING
from convert.structure.words import words

_SIZE: Final = 14
_MARKS: Final = frozenset("∙‧\\\\|｜丨:：·•[]【】()（）<>＜＞›»/／-_ \u3000")
_COUNTING: Final = frozenset("0123456789次人万萬wWkK")
_TIES: Final = ":：丨｜|"

_ROW: Final = pattern("(?<=[:：])[ \u3000]+(?:/ )?(?=\\S)")
"""What parts labels in a row."""

_COUNTS: Final = pattern(
    "(?:[\u4e00-\u9fff]{2,5}[:：][ \u3000]*(?:[0-9][0-9.,]*[万萬wWkK]? ?[次人]?)?[ \u3000]*){2,6}$"
)
_LABEL: Final = pattern("[\u4e00-\u9fff]{2,5}(?=[:：])")
_VOID: Final = pattern("[:：][ \u3000]*(?:$|[^ \u30000-9])")
"""Labels with nothing behind one at least, and with counts: 作者： 来源： 阅读：1943."""

_MOST: Final = 4
_BOX: Final = 4
"""So many labels are a box in which a site files the page; between them stands what they ask."""

_NEXT: Final = 2
_WEEKDAY: Final = pattern("(?:星期|[周週]|[礼禮]拜)[一二三四五六日天]$")
_PICTURES: Final = frozenset(["图片", "圖片"])
_POINTING: Final = "▲△▼▽↑↓"
"""What is said of the picture above, or below, begins with one of these."""

_SCRAMBLED: Final = pattern(
    "(?=.*[A-Za-z][0-9](?: |$))(?=.*[A-Za-z_~][,*!/&^;:.](?: |$))(?=.*[!~^&*\\\\$%#@+])"
    "(?:[!-~]{1,3} {1,2}){4,}[!-~]{1,3}$"
)
"""What boards strew over a post against copies: ! H b5 O, _, p* ~. E4 S."""

_DATED: Final = frozenset(word for word in DATE_WORDS if len(word) > len("日期"))
"""Of these a page prints the day in the next line."""

_LABELS: Final = (
    frozenset(
        words(
            """
            热门 熱門 专栏 專欄 栏目 标签 標籤 分享 分享到 分享至 上一篇 下一篇 上一条 下一条
            附件 相关附件 正文
            扫一扫 今日是 今天是 当前时间
            视力保护 视力保护色 保护视力色 背景色 字体颜色 背景颜色
            责任编辑 作者 来源 來源 编辑 审核 推荐人 推薦人 供稿 摄影 关键词 摘要
            简介 内容概述 热词 熱詞
            """
        )
    )
    | FILING
    | frozenset(DATE_WORDS)
    | ASIDE_WORDS
    | TAGS
    | COUNTERS
)


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose labels without a value, or with one below them, and marks that part nothing."""
    labels: list[int] = []
    for number, text in page.worded(page.open):
        is_wordless = len(text) <= _MOST and _MARKS.issuperset(text)
        is_kept = is_wordless and (_divides(text) or _closes(page, number) or _pauses(page, number))
        if is_wordless and not is_kept:
            evidence = because(
                (True, "has no words", 3.0), (len(set(text)) == 1, "is one mark", 1.0)
            )
            yield Proposal((number,), "furniture.marks", DROPPED, evidence)
        elif text.isascii() and _SCRAMBLED.match(text):
            evidence = because((True, "has no words", 9.0))
            yield Proposal((number,), "furniture.marks", DROPPED, evidence)
        elif text in _PICTURES and _stands_for_one(page, number):
            evidence = because((True, "is what a copy leaves of a picture", 12.0))
            yield Proposal((number,), "furniture.picture", DROPPED, evidence)
        elif _is_weekday(page, number, text):
            evidence = because((True, "is the day of the week of the day above", 9.0))
            yield Proposal((number,), "furniture.weekday", DROPPED, evidence)
        elif text in _DATED and _is_outside(page, number) and is_moment(page.text(number + 1)):
            evidence = because((True, "is a label that nothing follows", 6.0))
            yield Proposal((number,), "furniture.empty", DROPPED, evidence)
        elif len(text) <= _SIZE and text.rstrip("]］")[-1:] in _TIES and _is_label(text):
            labels.append(number)
            yield _empty(page, number, is_led=number - 1 in labels[-2:-1])
        elif number < page.body and _counts(text):
            evidence = because((True, "is labels of a site with counts or nothing", 12.0))
            yield Proposal((number,), "furniture.empty", DROPPED, evidence)
    filed = [number for number in labels if _bare(page.text(number)) in FILING]
    yield from _boxed(page, labels if len(labels) >= _BOX and len(filed) > 1 else ())


def _boxed(page: Page, labels: Sequence[int]) -> Iterator[Proposal]:
    """Propose what a site files a document under, each below its label, but for when and whence."""
    for above, below in pairwise(labels):
        answer = page.text(above + 1)
        is_fact = is_site(answer) or tells(page.text(above) + answer)
        is_value = below == above + _NEXT and above < page.body and not page.is_prose(above + 1)
        if is_value and not is_fact:
            evidence = because((True, "stands between labels of a site", 4.0))
            yield Proposal((above + 1,), "furniture.boxed", DROPPED, evidence)


def _is_weekday(page: Page, number: int, text: str) -> bool:
    """Tell whether ``text`` is a day of the week below a day that stands above a title."""
    may_be = 0 < number < page.body and not page.is_prose(number + 1) and text[0] in "星周週礼禮"
    return may_be and _WEEKDAY.match(text) is not None and is_moment(page.text(number - 1))


def _stands_for_one(page: Page, number: int) -> bool:
    """Tell whether a picture stood in line ``number``: amid text, or above what is said of it.

    A part that is called so tells of pictures, or has captions below it.
    """
    above, below = page.text(number - 1), page.text(number + 1)
    if below[:1] in _POINTING or above[:1] in _POINTING:
        return below != above
    is_told = any(word in below for word in ("图", "圖", "照片"))
    if is_told or any(_heads_part(page, n) for n in page.labels if n and n != number):
        return False
    is_amid = page.is_prose(number + 1) or (page.is_prose(number - 1) and not below)
    return is_amid or (page.texts.count(page.text(number)) > 1 and page.is_prose(number - 1))


def _heads_part(page: Page, number: int) -> bool:
    """Tell whether ``number`` is as brief, and heads text as 声音 does."""
    text = page.text(number)
    return len(text) <= _NEXT and text not in _PICTURES and page.is_prose(number + 1)


def _divides(text: str) -> bool:
    """Tell whether ``text`` is a divider as Markdown has it: three hyphens or more."""
    return text.startswith("---") and not text.strip("-")


def _pauses(page: Page, number: int) -> bool:
    """Tell whether one mark parts the text: thrice on end, or apart and elsewhere too."""
    text = page.text(number)
    if len(text) > 1 or not page.body < number < page.tail:
        return False
    if _is_between(page, number):
        return any(page.text(n) == text and _is_between(page, n) for n in page.open if n != number)
    around = [page.text(n) == text for n in range(number - 2, number + 3)]
    return any(all(around[n : n + 3]) for n in range(3))


def _is_between(page: Page, number: int) -> bool:
    """Tell whether ``number`` stands alone between two paragraphs."""
    is_within = page.is_prose(number - 1) and page.is_prose(number + 1)
    return is_within and page.is_apart(number)


def _closes(page: Page, number: int) -> bool:
    """Tell whether ``number`` is the bracket that the line above lacks, cut off from it."""
    text, above = page.text(number), page.text(number - 1) if number else ""
    opening = dict(zip(")）]】>》", "(（[【<《", strict=True)).get(text[0], "\0")
    return above.count(opening) > above.count(text[0])


def _is_label(text: str) -> bool:
    """Tell whether ``text`` is a label of a site, or a row of them: 关键字：　栏目：."""
    return all(_bare(label) in _LABELS for label in _ROW.split(text.strip()))


def _counts(text: str) -> bool:
    """Tell whether ``text`` is labels of a site, one of them empty, and how often it was read."""
    may_be = text[-1] in _COUNTING and _COUNTS.match(text) is not None
    return may_be and _VOID.search(text) is not None and _LABELS.issuperset(_LABEL.findall(text))


def _bare(text: str) -> str:
    """``text`` without what marks and ties a label, and without gaps."""
    bare = text.rstrip(_TIES + "]］ ").lstrip("-•·●*▋▍▌[［ \u3000")
    return bare.replace(" ", "").replace("\u3000", "")


def _is_outside(page: Page, number: int) -> bool:
    return number < page.body or number >= page.tail


def _is_said(text: str) -> bool:
    """Tell whether ``text`` has a label of its own."""
    return ":" in text or "：" in text


def _empty(page: Page, number: int, *, is_led: bool) -> Proposal:
    """What speaks for the label ``number``; ``is_led`` if another stands right above it."""
    above, after = page.text(number - 1), page.text(number + 1)
    is_outside = _is_outside(page, number)
    is_below = not is_outside and (is_led or (not page.is_prose(number - 1) and tells(above)))
    is_answered = bool(after) and not page.blanks[number + 1] and not _is_said(after)
    evidence = because(
        (True, "is a label that nothing follows", 3.0),
        (is_outside, "stands above or below the text", 2.0),
        (is_below, "stands below the date", 2.0),
        (is_answered and not page.is_prose(number + 1), "a line follows that may answer", -2.0),
        (not is_outside and page.is_prose(number + 1), "text follows", -2.0),
        (number == 0, "is the first line", -2.0),
    )
    return Proposal((number,), "furniture.empty", DROPPED, evidence)
