"""What a site prints below the text: behind who made the page or whose it is, and in between.

    下一篇：渡口的灯
    青湾有约
    扫一扫，关注青湾志

So it does between the day and the text.  By itself a short line says too little; what is known to
be a site's above or beside it tells.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from itertools import accumulate
from operator import mul
from typing import Final

from convert.pattern import pattern
from convert.structure.claim import Evidence
from convert.structure.controls import LINKS
from convert.structure.fields import fields
from convert.structure.glue import MAKERS
from convert.structure.metre import measure_of
from convert.structure.names import are_names, is_person
from convert.structure.page import Page
from convert.structure.phrases import WHOSE
from convert.structure.proposal import DROPPED, Proposal, because
from convert.structure.recognisers.named import role_in
from convert.structure.recognisers.numbered import is_numbered
from convert.structure.recognisers.sites import tells
from convert.structure.shape import COLONS, ends_a_sentence

_SIZE: Final = 45
"""No title of another article is longer.  Units: characters."""

_HEADLINE: Final = 9
"""What sites print below are headlines sooner than the words of a poem.  Units: characters."""

_CREDITS: Final = 100
"""No line of credits is longer.  Units: characters."""

_TENTHS: Final = 9
"""So many tenths of the running text stand above who made the page."""

_GAP: Final = 3
"""So many lines on end may be unknown."""

_SIDE: Final = 2
"""So many lines on a side make it a site's beyond doubt."""

_LINK: Final = 24
"""Links and buttons are no longer.  Units: characters."""

_BRIEF: Final = 8
_CHIP: Final = 4
"""Above the text, no word of a site's that is not known elsewhere is longer.  Units: characters."""

_HEAD: Final = 24
"""When a text appeared is told so high on a page.  Units: lines."""

_OPEN: Final = frozenset("《“「『—")
_POINTING: Final = frozenset("👇⬇↓▼")

_RIGHTS: Final = pattern(
    f"^.{{0,24}}(?:(?:{WHOSE})所有(?![者人])|[Cc]opyright|All [Rr]ights [Rr]eserved|[©Ⓒ])"
)
_DONE: Final = pattern(
    "[【\\[◀«<]?(?:[上下前后後]一?[篇则則条條](?:[:：]|$)"
    "|(?:(?:打印|列印)(?:本[页頁文]|正文)?|[关關][闭閉](?:窗口|本[页頁窗]))"
    "(?:[】\\]]?$|[】\\]][ \u3000]*[【\\[]))"
)
"""What one may do when one has read the article; behind 下一页 or 下一章 it goes on."""

_TOLD: Final = pattern(
    "^(?:[（(【\\[*※＊①②③注註参參附]|谨以|謹以|[献獻][给給]|感[谢謝]|[鸣鳴致][谢謝]|[后後][记記]"
    "|.{0,12}[写寫改作][于於]|其[一二]|[谜謎]底|答案|我的|勘[误誤]|更正|原[题題])|作者|[编編]者"
)
"""With these begin the last words of an article itself, and what follows them is its own too."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose short lines below what closes the article."""
    closing = _closing(page)
    for number in range(closing + 1, len(page.texts)):
        text = page.text(number)
        if _DONE.match(text):
            continue
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
        yield Proposal((number,), "furniture.beyond", DROPPED, evidence)


def _closing(page: Page) -> int:
    """The first line that says who made the page, or whose it is, below nearly all text."""
    sizes = list(map(len, page.texts))
    above = list(accumulate(map(mul, sizes, page.prose)))
    least = bisect_left(above, _TENTHS * above[-1] / 10) if above else 0
    below = page.open[bisect_left(page.open, max(page.body + 1, least)) :]
    closing = (n for n in below if len(page.text(n)) <= _CREDITS and _closes(page.text(n)))
    return next(closing, len(page.texts))


def _closes(text: str) -> bool:
    if _RIGHTS.search(text) or _DONE.match(text):
        return True
    found = fields(text) if "编" in text or "編" in text or "审" in text or "審" in text else ()
    are_known = bool(found) and all(field.kind != "bare" for field in found)
    return are_known and any(field.kind == "role" and role_in(field) in MAKERS for field in found)


def surrounded(page: Page, around: Mapping[int, Proposal]) -> Iterator[Proposal]:
    """Propose lines that stand among those of ``around``, which are furniture."""
    yield from _among(page, around, range(page.tail, len(page.texts)))
    stamp = _stamp(page, around)
    between = range(stamp + 1, page.body) if stamp else range(0)
    if sum(number in around for number in between) > _SIDE:
        yield from _among(page, around, between)


def _stamp(page: Page, around: Mapping[int, Proposal]) -> int:
    """The last line below the first and above the text that says when or whence; 0 if none does."""
    if page.body == len(page.texts):
        return 0
    above = range(min(page.body, _HEAD) - 1, 0, -1)
    return next((n for n in above if n not in around and tells(page.text(n))), 0)


def _among(page: Page, around: Mapping[int, Proposal], outside: range) -> Iterator[Proposal]:
    """Propose lines ``outside`` the text that stand among those of ``around``."""
    kept = (n for n in outside if n not in around and not _is_closing(page, n))
    for gap in page.runs(kept):
        above, below = _side(page, around, gap[0], -1), _side(page, around, gap[-1], 1)
        is_last = gap[-1] + 1 == len(page.texts)
        is_led, is_above = gap[-1] + 1 == page.body, gap[-1] < page.body
        if len(gap) <= _GAP + is_above and (
            above + below > _SIDE or (above == _SIDE and (is_last or is_led))
        ):
            is_headed = page.text(gap[0] - 1)[-1:] in COLONS
            for number in gap:
                text = page.text(number)
                if not is_above and _TOLD.search(text):
                    break
                evidence = _evidence(text, above, below, is_headed=is_headed)
                evidence += because(
                    (is_led and not _is_button(text), "text follows, and it may head that", -6.0),
                    (is_above and len(text) > _CHIP, "may be who wrote, or a subtitle", -6.0),
                )
                yield Proposal((number,), "furniture.surrounded", DROPPED, evidence)


def _is_closing(page: Page, number: int) -> bool:
    """Tell whether ``number`` says below the text who made the page, or whose it is."""
    return number >= page.tail and len(page.text(number)) <= _CREDITS and _closes(page.text(number))


def _is_button(text: str) -> bool:
    """Tell whether ``text`` is what one clicks, or one of several sizes of type: 评论, 小."""
    return text in LINKS or len(text) == 1


def _side(page: Page, around: Mapping[int, Proposal], number: int, step: int) -> int:
    """How many lines of ``around`` follow ``number`` on one side, as far as they are counted.

    Below the text, who made the page says that a site's words begin.
    """
    if step < 0 and _is_closing(page, number - 1):
        return _SIDE
    return next((n for n in range(_SIDE) if number + step * (n + 1) not in around), _SIDE)


def _evidence(text: str, above: int, below: int, *, is_headed: bool) -> tuple[Evidence, ...]:
    return because(
        (True, "a site speaks beside it", 2.5),
        (above == _SIDE, "it says several things above", 1.0),
        (below == _SIDE, "it says several things below", 1.0),
        (below == 0, "nothing follows", -1.5),
        (len(text) <= _BRIEF, "is a word or two", 1.0),
        (len(text) > _LINK, "is longer than links", -4.0),
        (ends_a_sentence(text), "ends like a sentence", -5.0),
        ("，" in text, "has the commas of a sentence", -4.0),
        (tells(text), "says when, whence or who", -8.0),
        (is_person(text) or are_names(text), "is one or several names", -6.0),
        (is_numbered(text) and not is_headed, "is numbered", -5.0),
        (bool(measure_of(text)), "has the measure of verse", -5.0),
        (_TOLD.search(text) is not None, "begins as the last words of an author do", -6.0),
        (text[0] in _OPEN, "is quoted, or a work", -5.0),
        (not _POINTING.isdisjoint(text[-2:]), "leads up to what follows", -5.0),
    )
