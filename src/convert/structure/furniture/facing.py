"""Feet of facing pages: the number of the page and what stands beside it, two lines in a sentence.

    一条溪上。今天还能找到渡口的村子有十一个，其中六个在青
    126
    青湾地方史料
    水河上游。

The left page has the book, the right one the chapter, so that no two are alike; what tells is that
type is set to one measure, that sentences go on below, and that the numbers count on.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from convert.structure.cut import cut_of
from convert.structure.feet import is_open
from convert.structure.page import Page
from convert.structure.proposal import DROPPED, Proposal, because
from convert.structure.seams import begins_anew
from convert.structure.shape import CLAUSE_MARKS, ends_a_sentence

_SIZE: Final = 20
"""No such head is longer.  Units: characters."""

_DIGITS: Final = 4
"""No page has a number of more digits."""

_KEPT: Final = 4
"""What line-start prohibition leaves empty at a line's end.  Units: half-width columns."""

_STEP: Final = 2
"""Pages with a picture have no number, so that one may be left out."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose numbers of pages with the head beside each, where several count on."""
    measure = cut_of(page.lines).measure
    found = dict(_pairs(page, measure)) if measure else {}
    title = page.text(0)
    counts = {n for a, b in pairwise(found) if 0 < b - a <= _STEP for n in (a, b)}
    for number, lines in found.items():
        is_known = number in counts or title in map(page.text, lines)
        for line in lines if is_known else ():
            evidence = because((True, "stands between two pages, within a sentence", 12.0))
            rule = "page-number" if page.text(line).isdecimal() else "running-head"
            yield Proposal((line,), f"furniture.{rule}", DROPPED, evidence)


def is_page_number(text: str) -> bool:
    """Tell whether ``text`` could be the number of a page, and is nothing else."""
    return text.isdecimal() and text.isascii() and len(text) <= _DIGITS and text[0] != "0"


def _pairs(page: Page, measure: int) -> Iterator[tuple[int, tuple[int, int]]]:
    """The number of each page that ends within a sentence, and its two lines."""
    for number in page.open:
        if not is_page_number(page.texts[number]):
            continue
        for first in (number - 1, number):
            other = 2 * first + 1 - number
            if _is_between(page, first, measure) and _may_head(page, other):
                yield int(page.texts[number]), (first, first + 1)


def _may_head(page: Page, number: int) -> bool:
    text = page.text(number)
    is_words = 0 < len(text) <= _SIZE and not text.isdecimal()
    is_words = is_words and (text[0] == "第" or not begins_anew(text))  # 第三章　船
    return is_words and CLAUSE_MARKS.isdisjoint(text) and not ends_a_sentence(text)


def _is_between(page: Page, first: int, measure: int) -> bool:
    """Tell whether a full line breaks off above ``first``, and goes on below the next line."""
    above, below = first - 1, first + 2
    if above < 1 or below >= len(page.lines) or any(page.blanks[first : below + 1]):
        return False
    text, after = page.texts[above], page.texts[below]
    is_full = measure - page.lines[above].width <= _KEPT and is_open(text)
    is_next = ends_a_sentence(after) or not CLAUSE_MARKS.isdisjoint(after)
    is_set_in = page.lines.indents[below] > 0
    return is_full and is_next and not is_set_in and not begins_anew(after)
