"""What empty lines say: labels that open lines that stand together, and what is set off oddly."""

from __future__ import annotations

from collections import Counter
from itertools import compress, pairwise
from typing import Final

from convert.structure.page import Page
from convert.structure.shape import CLAUSE_MARKS
from convert.value import Frozen, Packed

_SEVERAL: Final = 3
_SHARES: Final = 3
_ENOUGH: Final = 4
_RARE: Final = 0.1
"""So many paragraphs show how a page is spaced, and which share of them is too small to."""

_MANY: Final = 2
"""So many empty lines and more are as good as each other."""

_LABELS: Final = 4
"""So many labels with several empty lines above, and one and text below, are no chance."""

_TIGHT: Final = 0.2
"""Where no larger share of them has an empty line above, one alone begins something."""

_LONGEST: Final = 24
"""What opens a block is no longer.  Units: characters."""


class Opening(Frozen):
    """What opens blocks, that is, lines between which no empty line stands.

    Args:
        blocks: The labels that open one, where two of three blocks are opened by a label, and
            most of these hold text: blocks of labels alone are stanzas.
        texts: Those that open one and text below them, where one of three blocks is opened so.
    """

    blocks: frozenset[int]
    texts: frozenset[int]


def opening(page: Page) -> Opening:
    """The labels of ``page`` that open blocks, as others do."""
    found = [n for n in page.labels if n and _opens(page, n)]
    if len(found) < _SEVERAL:
        return Opening(frozenset(), frozenset())
    count = sum(blanks > 0 for blanks in page.blanks[1:])
    texts = [number for number in found if not page.is_label(number + 1)]
    told = sum(not page.is_label(number + 1) or _has_prose(page, number) for number in found)
    are_usual = len(texts) >= _SEVERAL and _SHARES * len(texts) >= count
    is_rule = 2 * told > len(found) and _SHARES * len(found) >= (_SHARES - 1) * count
    return Opening(frozenset(found if is_rule else ()), frozenset(texts if are_usual else ()))


def _opens(page: Page, number: int) -> bool:
    """Tell whether ``number`` opens a block; what is long or has clauses may be a line of verse."""
    text, is_first = page.texts[number], page.blanks[number] > 0
    is_name = len(text) <= _LONGEST and CLAUSE_MARKS.isdisjoint(text)
    return is_first and is_name and not page.blanks_below(number)


def _has_prose(page: Page, number: int) -> bool:
    """Tell whether running text, as in no stanza, stands in the block that ``number`` opens."""
    below = number + 1
    while below < len(page.texts) and not page.blanks[below]:
        if page.prose[below]:
            return True
        below += 1
    return False


def is_odd(page: Page, number: int) -> bool:
    """Tell whether few paragraphs have such empty lines about them, and what begins has others.

    Where paragraphs stand tight, what begins has one above and none below; where one parts them,
    several labels have more above than below.
    """
    above, below = page.blanks[number], page.blanks_below(number)
    spaces = page.once(_spaces)
    times = spaces.times[min(above, _MANY), min(below, _MANY)]
    if not above or spaces.total < _ENOUGH or times >= _RARE * spaces.total:
        return False
    if above > below == 1 and spaces.labels >= _LABELS:
        return False
    return below > 0 or spaces.apart >= _TIGHT * spaces.total


class _Spaces(Packed):
    """The empty lines about paragraphs.

    Args:
        times: How many paragraphs have how many above and below.
        apart: How many have any above.
        total: How many paragraphs there are.
        labels: How many labels have several above, and one and text below.
    """

    times: Counter[tuple[int, int]]
    apart: int
    total: int
    labels: int


def _spaces(page: Page) -> _Spaces:
    above = [min(blanks, _MANY) for blanks in page.blanks]
    times = Counter(compress(pairwise((*above, _MANY)), page.prose))
    apart = sum([many for (over, _), many in times.items() if over])
    set_off = (n for n in page.labels if above[n] == _MANY and page.blanks_below(n) == 1)
    labels = len({page.texts[n] for n in set_off if page.is_prose(n + 1)})
    return _Spaces(times, apart, times.total(), labels)


def gaps_of(page: Page, number: int) -> tuple[bool, bool]:
    """Whether empty lines stand above line ``number``, and below it."""
    return page.blanks[number] > 0, page.blanks_below(number) > 0
