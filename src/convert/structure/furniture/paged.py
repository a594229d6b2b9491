"""Running heads in one line with the number of the page: 第3期　石一：渡口考　· 57 ·.

Odd and even pages have different ones, so that no two need to be alike; what tells is that the
numbers count on, each after some text, and that sentences break off above and go on below.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from convert.pattern import pattern
from convert.structure.feet import is_open
from convert.structure.page import Page
from convert.structure.proposal import DROPPED, Proposal, because
from convert.structure.shape import CLAUSE_MARKS, ends_a_sentence
from convert.value import Frozen

_SIGN: Final = "[-—–─·•∙・~～|｜]"
_NUMBER: Final = (
    rf"(?P<sign>{_SIGN}{{1,2}}) ?(?P<a>\d{{1,4}}) ?{_SIGN}{{1,2}}|第 ?(?P<b>\d{{1,4}}) ?[页頁]"
    r"|(?P<c>\d{1,4})(?: ?/ ?\d{1,4}(?: ?[页頁])?)?|[〔〈\[(（](?P<d>\d{1,4})[〕〉\])）]"
)
_BEHIND: Final = pattern(rf"(?P<words>\S.{{1,100}}?)[ \t\u3000]+(?:{_NUMBER})$")
_BEFORE: Final = pattern(rf"(?:{_NUMBER})[ \t\u3000]+(?P<words>\S.{{1,100}})$")
_WIDE: Final = pattern(r"[ \t\u3000]{2}|\u3000|\t")
_DIGITS: Final = pattern("[0-9]+")
_SPACE: Final = pattern(r"\s+")
_TOLD: Final = pattern(r"\d ?/ ?\d{1,4} ?[页頁]$")
"""So a line says which page of how many it is."""

_SIZE: Final = 50
"""Without its gaps, no such line is longer."""

_NAME: Final = 4
"""Shorter titles come again by chance."""

_REST: Final = 3
"""Who wrote, or the issue, has as many characters."""

_PARTING: Final = " \t\u3000:：·・|｜"
"""So the title is parted from what stands beside it; nothing at either end is, too."""

_PAGES: Final = 10
"""Headings have lower numbers."""

_FAR: Final = pattern("[0-9]+[ \u3000]{3}")
_NUMBERED: Final = pattern(
    "第 ?[0-9〇零一二三四五六七八九十百]{1,4} ?[期号號辑輯卷册冊]|[0-9]{4} ?年"
)
"""Which issue it is."""

_READING: Final = pattern(
    "[读讀看翻写寫学學背抄听聽做]到|[进進]度|[今昨]天|[今昨]日|第.天|本[周週]"
)
"""So somebody says how far he got."""

_SET_OFF: Final = pattern(r"[ \t\u3000]{2}[0-9]{1,4}$|\t[0-9]{1,4}$")
_STOPS: Final = frozenset("。！？…”")
_TEXT: Final = 12
_STEP: Final = 2
"""Pages with a picture or the first of a part have no head, so that one number may be left out."""


class Head(Frozen):
    """A line that could be a head: its number, its page and what its words are like.

    Books number an even page to the left of its head, an odd one to the right: ``is_outer``.
    """

    number: int
    page: int
    shape: str
    is_signed: bool
    is_told: bool
    is_outer: bool

    def faces(self, other: Head) -> bool:
        """Tell whether ``other`` is on the page beside, and both have their number outside."""
        return self.is_outer and other.is_outer and abs(self.page - other.page) == 1


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose heads of pages that hold the number of the page."""
    heads = page.once(numbered)
    if not heads:
        return
    torn = {head.number for head in heads if _is_inside(page, head.number)}
    told = [head for head in heads if head.is_told and _may_end(page, head.number)]
    inside = torn.union(head.number for head in told)
    titled = {head.number for head in heads if _names(page, head)}
    facing = {one.number for pair in pairwise(heads) if _are_set(page, *pair) for one in pair}
    if not (inside or titled or facing) or _are_parts(page, heads):
        return
    for at, head in enumerate(heads):
        others = (*heads[max(0, at - 2) : at], *heads[at + 1 : at + 3])
        counts = [other for other in others if _counts(page, head, other)]
        is_inside, is_titled = head.number in torn, head.number in titled
        near = {head.number, *(each.number for each in counts)}
        is_alone = not (is_inside or inside & near or facing & near)
        evidence = because(
            (is_inside, "interrupts a sentence", 3.0),
            (head.is_signed, "is a number between dashes", 2.0),
            (head.is_told, "is called a page", 2.0),
            (bool(counts), "its number counts on, after a page", 4.0),
            (any(map(head.faces, counts)), "the number stands outside on either page", 4.0),
            (any(each.shape == head.shape for each in counts), "is repeated", 2.0),
            (is_titled, "names the title and more beside the page", 9.0),
            (is_alone and not is_titled, "comes once", -6.0),
            (True, "could be an entry of contents", -2.0),
        )
        yield Proposal((head.number,), "furniture.running-head", DROPPED, evidence)


def numbered(page: Page) -> Sequence[Head]:
    """The lines that hold the number of a page, and words beside it."""
    return [head for n, text in page.worded(page.open) if (head := _read(n, text)) is not None]


def _are_parts(page: Page, heads: Sequence[Head]) -> bool:
    """Tell whether ``heads`` count from the first on before other words each: 1　引言, 2　方法."""
    is_counting = [head.page for head in heads[:_STEP]] == [1, 2]
    return (
        is_counting
        and len({head.shape for head in heads}) == len(heads)
        and all(page.text(head.number)[0].isdecimal() for head in heads)
    )


def _are_set(page: Page, head: Head, other: Head) -> bool:
    """Tell whether two pages face each other, between whole sentences too: no labels are set so."""
    is_told = head.is_signed and other.is_signed
    is_told = is_told or min(head.page, other.page) >= _PAGES
    return is_told and head.faces(other) and _counts(page, head, other)


def _names(page: Page, head: Head) -> bool:
    """Tell whether ``head`` holds the title and who or which issue, as no entry of contents does.

    It stands below text, and text follows.
    """
    title = _SPACE.sub("", page.text(0))
    rest = head.shape.replace(_DIGITS.sub("0", title), "", 1)
    is_named = len(title) >= _NAME and len(head.shape) - len(title) == len(rest) >= _REST
    below = page.text(head.number + 1)
    is_text = len(below) > _TEXT and not CLAUSE_MARKS.isdisjoint(below)
    is_inner = page.body < head.number < page.tail and is_text
    is_parted = is_named and is_inner and _is_parted(page.text(head.number), page.text(0), head)
    is_cut = page.text(head.number - 1)[-1:] not in _STOPS
    return is_parted and (head.is_signed or is_cut or not _is_counted(page.text(head.number)))


def _is_counted(text: str) -> bool:
    """Tell whether ``text`` ends with a number near its words, as entries of lists do."""
    return text[-1].isdecimal() and _SET_OFF.search(text) is None


def _is_parted(text: str, title: str, head: Head) -> bool:
    """Tell whether ``text`` has ``title`` as a piece of its own, beside who or which issue.

    Headings, scores and prices hold the title, too: 2　渡口的船, 渡口小学女子队　3.
    """
    before, said, after = text.partition(title)
    is_apart = before[-1:] in _PARTING and after[:1] in _PARTING and said != ""
    is_far = text[0].isdecimal() and head.page >= _PAGES and _FAR.match(text) is not None
    return is_apart and (head.is_signed or is_far or _NUMBERED.search(text) is not None)


def _may_end(page: Page, number: int) -> bool:
    """Tell whether text stands above ``number`` and it says not how far somebody read."""
    return page.is_prose(number - 1) and _READING.search(page.text(number)) is None


def words_of_head(text: str) -> str:
    """What stands beside the number of a page in ``text``, digits as noughts; else nothing."""
    head = _read(0, text)
    return head.shape if head else ""


def _read(number: int, text: str) -> Head | None:
    if not (text[-1].isdecimal() or text[0].isdecimal() or _may_number(text)):
        return None
    if not (" " in text or "\u3000" in text or "\t" in text):  # a gap sets the number off
        return None
    for way in (_BEHIND, _BEFORE):
        found = way.match(text)
        if found is None or not _is_free(found):
            continue
        words = _SPACE.sub("", found["words"])
        if len(words) <= _SIZE and not ends_a_sentence(words) and "，" not in words:
            page = next(each for each in map(found.group, "abcd") if each)
            if not int(page) or "=" in words:  # 0　引言, w = a + b　（1）
                return None
            shape = _DIGITS.sub("0", words)
            is_signed, is_told = found["sign"] is not None, _TOLD.search(text) is not None
            is_outer = int(page) % 2 == (way is _BEHIND)
            return Head(number, int(page), shape, is_signed, is_told, is_outer)
    return None


def _may_number(text: str) -> bool:
    return text[-1] in "页頁-—–─·•∙・~～|｜〕〉])）" or text[0] in "第-—–─·•∙・~～|｜〔〈[(（"


def _is_free(found: re.Match[str]) -> bool:
    """Tell whether a wide gap sets the number off, or signs on both sides of it."""
    words = found.span("words")
    gap = found.string[words[1] :] if words[0] == 0 else found.string[: words[0]]
    is_told = _TOLD.search(found.string) is not None
    return is_told or found["sign"] is not None or _WIDE.search(gap) is not None


def _counts(page: Page, head: Head, other: Head) -> bool:
    """Tell whether the pages of two heads follow each other, with text between them."""
    first, last = sorted((head, other), key=lambda each: each.number)
    if not 0 < last.page - first.page <= _STEP:
        return False
    between: Sequence[str] = page.texts[first.number + 1 : last.number]
    return sum(len(text) > _TEXT for text in between) >= (1 if first.faces(last) else _STEP)


def _is_inside(page: Page, number: int) -> bool:
    """Tell whether a sentence breaks off above ``number`` and goes on below."""
    above, below = page.text(number - 1), page.text(number + 1)
    is_near = is_open(above) and not CLAUSE_MARKS.isdisjoint(below)
    return is_near and page.lines.indents[number + 1] <= page.lines.indents[number - 1]
