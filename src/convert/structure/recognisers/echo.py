"""What the words of a label say that come again: in other labels and in the text."""

from __future__ import annotations

from operator import add
from typing import Final

from convert.structure.claim import Evidence
from convert.structure.page import Page
from convert.structure.proposal import because
from convert.structure.recognisers.setting import View, below

MOST: Final = 1.0
"""The echoes of a line speak for a heading by no more."""

_TWICE: Final = 4
"""What says itself twice has so many characters each time: 哈哈 does not."""

_BESIDE: Final = 2
_SECTION: Final = 8
"""So many lines above and below tell what a line is about, and what of its section is looked at."""

_REACH: Final = 1_000
"""What is told further into a line is another thing.  Units: characters."""

_THIRD: Final = 3


def echoes(view: View, number: int) -> tuple[Evidence, ...]:
    """What it says that words of a line come again."""
    page, text = view.page, view.page.text(number)
    half, first = len(text) // 2, below(page, number)
    pairs = _pairs(text)
    above = _told(page, range(max(number - _BESIDE, 0), number), pairs)
    return because(
        (view.counts.get(text, 0) > 1, "comes again", -1.0),
        (half >= _TWICE and text[:half] == text[-half:], "says itself twice", -4.0),
        (
            _told(page, range(first, first + _BESIDE), pairs) > above,
            "more of its words come below than above",
            0.5,
        ),
        (_told(page, _section(page, first), pairs) >= 1 / _THIRD, "its words come below", 0.5),
        (above >= 1 / _THIRD, "its words come above", -0.5),
    )


def _pairs(text: str) -> frozenset[str]:
    """The characters that stand together in ``text``, marks aside."""
    letters = text if text.isalnum() else "".join(filter(str.isalnum, text))
    return frozenset(map(add, letters, letters[1:]))


def _told(page: Page, numbers: range, pairs: frozenset[str]) -> float:
    """Which share of ``pairs`` comes in lines ``numbers``."""
    text = "\n".join([line[:_REACH] for line in page.texts[numbers.start : numbers.stop]])
    return len([pair for pair in pairs if pair in text]) / max(1, len(pairs))


def _section(page: Page, first: int) -> range:
    """The lines from ``first`` on, up to the next label."""
    last = first + _SECTION
    return range(first, next((n for n in range(first, last) if page.is_label(n)), last))
