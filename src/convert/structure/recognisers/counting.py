"""Numbers between signs that count parts of a text, not pages: - 1 -, — 01 —."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from convert.pattern import pattern
from convert.structure.below import are_apart
from convert.structure.page import Page
from convert.structure.recognisers.items import value
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
