"""What speaks for a line being a paragraph: the claim that every other claim has to beat."""

from __future__ import annotations

from typing import Final

from convert.structure.claim import Evidence
from convert.structure.line import fits
from convert.structure.page import Page
from convert.structure.proposal import because
from convert.structure.shape import PAUSE, ends_a_sentence, has_inner_stop

RULE: Final = "paragraph"
LEAST: Final = 2.0
"""So much speaks for any line being running text."""

_LONG: Final = 45


def evidence(page: Page, number: int) -> tuple[Evidence, ...]:
    """What speaks for line ``number`` being running text."""
    return because(*_reasons(page, number))


def heft(page: Page, number: int) -> float:
    """How much speaks for it."""
    return sum([weight for holds, _, weight in _reasons(page, number) if holds])


def _reasons(page: Page, number: int) -> tuple[tuple[bool, str, float], ...]:
    text = page.texts[number]
    has_marks = not text.isalpha()
    is_inset = page.indent > 0 and page.lines.indents[number] == page.indent
    return (
        (True, "most lines are paragraphs", LEAST),
        (has_marks and ends_a_sentence(text), "ends like a sentence", 2.0),
        (has_marks and text[-1] in PAUSE, "ends in the middle of a sentence", 1.0),
        (has_marks and has_inner_stop(text), "a sentence ends within it", 1.5),
        (not fits(text, _LONG), "is long", 1.5),
        (is_inset, "is set in like the paragraphs", 0.5),
    )
