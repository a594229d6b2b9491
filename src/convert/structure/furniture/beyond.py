"""What a site prints below the line that says who made the page, or whose it is."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate
from operator import mul
from typing import Final

from convert.pattern import pattern
from convert.structure.fields import fields
from convert.structure.glue import MAKERS
from convert.structure.metre import measure_of
from convert.structure.page import Page
from convert.structure.phrases import WHOSE
from convert.structure.proposal import Found, Proposal, because
from convert.structure.recognisers.labelled import role_in
from convert.structure.recognisers.numbered import is_numbered
from convert.structure.recognisers.sites import tells

_SIZE: Final = 45
"""No title of another article is longer.  Units: characters."""

_HEADLINE: Final = 9
"""What sites print below are headlines sooner than the words of a poem.  Units: characters."""

_CREDITS: Final = 100
"""No line of credits is longer.  Units: characters."""

_TENTHS: Final = 9
"""So many tenths of the running text stand above who made the page."""

_RIGHTS: Final = pattern(
    f"^.{{0,24}}(?:(?:{WHOSE})所有(?![者人])|[Cc]opyright|All [Rr]ights [Rr]eserved|[©Ⓒ])"
)
_DONE: Final = pattern(
    "[【\\[◀«<]?(?:[上下前后後]一?[篇则則条條](?:[:：]|$)|(?:打印|列印)(?:本[页頁文]|正文)?[】\\]]?$"
    "|[关關][闭閉](?:窗口|本[页頁窗])[】\\]]?$)"
)
"""What one may do when one has read the article; behind 下一页 or 下一章 it goes on."""

_TOLD: Final = pattern(
    "^(?:[（(【\\[*※＊①②③注註参參附]|谨以|謹以|[献獻][给給]|感[谢謝]|[鸣鳴致][谢謝]|[后後][记記]"
    "|[写寫改作][于於]|其[一二]|[谜謎]底|答案|我的)|作者|[编編]者"
)
"""With these begin the last words of an article itself, and what follows them is its own too."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose short lines below what closes the article."""
    closing = _closing(page)
    for number in range(closing + 1, len(page.lines)):
        text = page.text(number)
        if _TOLD.search(text):
            return
        if len(text) > _SIZE or page.prose[number]:
            continue
        evidence = because(
            (True, "stands below who made the page", 5.0),
            (len(text) < _HEADLINE, "is shorter than headlines are", -3.5),
            (text[-1] in "。；", "ends like a sentence", -2.0),
            (tells(text), "says when, whence or who", -8.0),
            (bool(measure_of(text)), "has the measure of verse", -4.0),
            (is_numbered(text), "is numbered", -3.0),
            (not any(map(str.isalnum, text)), "has no words", -3.0),
        )
        yield Proposal((number,), "furniture.beyond", Found(is_dropped=True), evidence)


def _closing(page: Page) -> int:
    """The first line that says who made the page, or whose it is, below nearly all text."""
    sizes = (len(line.text) for line in page.lines)
    above = list(accumulate(map(mul, sizes, page.prose)))
    for number in page.open:
        is_below = number > page.body and 10 * above[number] >= _TENTHS * above[-1]
        if is_below and len(page.text(number)) <= _CREDITS and _closes(page.text(number)):
            return number
    return len(page.lines)


def _closes(text: str) -> bool:
    if _RIGHTS.search(text) or _DONE.match(text):
        return True
    found = fields(text) if "编" in text or "編" in text or "审" in text or "審" in text else ()
    are_known = bool(found) and all(field.kind != "bare" for field in found)
    return are_known and any(field.kind == "role" and role_in(field) in MAKERS for field in found)
