"""Labels that open lines that stand together: an empty line above, none below."""

from __future__ import annotations

from typing import Final

from convert.structure.page import Page
from convert.structure.shape import CLAUSE_MARKS
from convert.value import Frozen

_SEVERAL: Final = 3
_SHARES: Final = 3
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
    text, is_first = page.text(number), page.blanks[number] > 0
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
