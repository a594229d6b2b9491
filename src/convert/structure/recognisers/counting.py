"""Numbers that count: parts of a text between signs, not pages (— 01 —), and steps of a how-to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from convert.pattern import pattern
from convert.structure.below import are_apart
from convert.structure.page import Page
from convert.structure.recognisers.markers import value
from convert.structure.shape import ends_a_sentence

_COUNTED: Final = pattern("[-—–─·•~～]{1,3} ?(?P<inner>[0-9]{1,2}) ?[-—–─·•~～]{1,3}$")
_SIGNS: Final = frozenset("-—–─·•~～")
"""Between these stand numbers of pages, too."""

_COUNT: Final = 10
_PAIR: Final = 2
_MOST: Final = 400
"""No article has more parts."""

_PAGE: Final = 300
"""A page holds more; what is counted after less of a text is no page.  Units: characters."""

HOW: Final = pattern(
    "如何|怎[样樣么麼]|教[你您学學程]|步[骤驟]|方法|指南|攻略|技巧|操作|使用|[设設][置定]|流程|[:：]$"
)
"""So the title of a how-to says that it is one, or the line above its steps."""

_STEP: Final = pattern("(?P<n>[0-9]{1,2})[.、．)）] ?(?=[^0-9\\s])|(?P<sign>[①-⑳]) ?(?=\\S)")
_STEPS: Final = 3
_HEAD: Final = 4
_BRIEF: Final = 24
"""What is to be done is said in no more, where a site's words could say it.  Units: characters."""


def parts(page: Page) -> frozenset[int]:
    """The lines between signs that count parts of the text and no pages: - 1 -, — 01 —."""
    may_be = [n for n, text in page.worded(page.open) if len(text) <= _COUNT and n]
    found = [(n, each) for n in may_be if (each := _COUNTED.match(page.text(n))) is not None]
    numbers = [n for n, _ in found]
    is_whole = _PAIR <= len(found) <= _MOST and _are_whole(page, numbers)
    is_counted = is_whole and are_apart(page, numbers) and are_counting(page, found)
    return frozenset(numbers) if is_counted else frozenset()


def _are_whole(page: Page, numbers: Sequence[int]) -> bool:
    """Tell whether a sentence ends above each of ``numbers`` but the first."""
    return all(ends_a_sentence(page.text(number - 1)) for number in numbers[1:])


def are_counting(page: Page, family: Sequence[tuple[int, re.Match[str]]]) -> bool:
    """Tell whether numbers count parts and no pages: from 1, and after less than a page.

    Below a cover the first page is short, too: what is numbered as pages are is shorter throughout.
    """
    values = [value(found["inner"]) for _, found in family]
    if values != list(range(values[0], values[0] + len(values))) or values[0] > 1:
        return False
    sizes = list(_sizes(page, [number for number, _ in family]))
    first = family[0][1]
    may_be_page = first.string[0] in _SIGNS and not first["inner"].startswith("0")
    return (max(sizes) if may_be_page else sizes[0]) < _PAGE


def _sizes(page: Page, numbers: Sequence[int]) -> Iterator[int]:
    """How much text stands above each of ``numbers``, up to the one before."""
    for before, number in pairwise((-1, *numbers)):
        yield sum(len(page.text(n)) for n in range(before + 1, number))


def steps(page: Page) -> frozenset[int]:
    """The lines that count from 1 side by side, within the text or where the title says how.

    1. 打开相册 2. 点击查看大图 3. 发送给朋友: an author tells what a site says, too.
    """
    found: set[int] = set()
    begun = [n for n in page.open if len(page.texts[n]) <= _BRIEF and _STEP.match(page.texts[n])]
    for run in page.runs(begun, blanks=1):
        counted = [_number(page.texts[number]) for number in run]
        is_counting = len(run) >= _STEPS and counted == list(range(1, len(run) + 1))
        about = (page.text(n) for n in (*range(min(page.body, _HEAD)), run[0] - 1))
        if is_counting and (run[-1] < page.tail or any(map(HOW.search, about))):
            found.update(run)
    return frozenset(found)


def _number(text: str) -> int:
    """The number that ``text`` begins with; 0 if there is none."""
    found = _STEP.match(text)
    return value(found["n"] or found["sign"]) if found else 0
