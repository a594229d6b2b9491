"""What stands between two pages of a magazine, within one sentence: feet, addresses, large words.

    里按件，这里按人。“按件是低着头的，按人是要
    038　城中 / 2021.07
    www.example.com
    按件是低着头的，
    按人是要抬头的。
    城中 / 2021.07　039
    抬头的。”她说。

What is printed large says again what the text says, so that nothing is lost with it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from convert.pattern import pattern
from convert.structure.feet import is_open
from convert.structure.furniture.paged import numbered, words_of_head
from convert.structure.page import Page
from convert.structure.proposal import DROPPED, Proposal, because
from convert.structure.seams import begins
from convert.structure.shape import CLAUSE_MARKS, ends_a_sentence, is_ideograph

_TOP: Final = 2
"""Above stands the title."""

_MOST: Final = 9
"""So many lines at most stand between the two halves."""

_LEAST: Final = 6
"""Shorter words come again by chance."""

_ADDRESS: Final = pattern(
    r"(?:https?://|www\.)[!-~]{4,60}$|[\w.-]{2,30}\.(?:com|cn|net|org|jp|tw|hk)$"
)
_BARE: Final = pattern(r"\d{1,4}$")
_YEARED: Final = pattern(r"(?:1[5-9]|20)\d{2}[ \u3000\t]|.*[ \u3000\t](?:1[5-9]|20)\d{2}$")
"""A year, with what happened in it, is no page."""

_ISSUE: Final = pattern(r"(?:1[5-9]|20)\d{2} ?[.年/-]|第 ?[0-9]+ ?[期号號辑輯]|(?i:no|vol)[.． ]")

_SOUND: Final = pattern(r"[^\w]+")


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose such lines where one of them has the number of a page beside its words."""
    rows = [head for head in page.once(numbered) if head.shape]
    heads = {row.number: row.shape for row in rows if not _YEARED.match(page.texts[row.number])}
    torn: set[int] = set()
    for first in heads:
        above, least = first - 1, max(0, first - _MOST)
        while above > least and _is_foot(page.texts[above]):
            above -= 1
        text = page.texts[above]
        if above > _TOP and is_open(text) and (is_ideograph(text[-1]) or text[-1] in "，、"):
            torn.update(_between(page, above))
    shapes = {heads[number] for number in torn if number in heads}
    alike = {number for number, words in heads.items() if words in shapes}
    for number in sorted(torn | alike):
        evidence = because(
            (number in torn, "stands between two pages, within a sentence", 12.0),
            (number in alike, "its number counts on, after a page", 9.0),
        )
        yield Proposal((number,), "furniture.running-head", DROPPED, evidence)


def _between(page: Page, above: int) -> Sequence[int]:
    """The lines between ``above`` and where its sentence goes on; none if it does not."""
    reach = range(above + 1, min(above + _MOST + 1, len(page.texts)))
    feet = [n for n in reach if _is_foot(page.texts[n])]
    for last in reversed(feet):
        inner = [n for n in range(above + 1, last + 1) if n not in feet]
        below = page.text(last + 1)
        if not _are_pages(page, [n for n in feet if n <= last]):
            continue
        is_next = bool(below) and (ends_a_sentence(below) or not CLAUSE_MARKS.isdisjoint(below))
        if is_next and not begins(below) and _are_said(page, inner, above, last + 1):
            return range(above + 1, last + 1)
    return ()


def _are_pages(page: Page, feet: Sequence[int]) -> bool:
    """Tell whether ``feet`` part two pages: an address, or an issue with two numbers.

    A score and a price stand alone in a sentence, and groups have scores one below the other.
    """
    words = [words_of_head(page.texts[n]) for n in feet]
    has_address = any(_ADDRESS.match(page.texts[n]) for n in feet)
    issues = [
        each for n, each in zip(feet, words, strict=True) if each and _ISSUE.search(page.texts[n])
    ]
    return any(words) and (has_address or len(issues) > len(set(issues)))


def _is_foot(text: str) -> bool:
    is_address = _ADDRESS.match(text) is not None
    return is_address or _BARE.match(text) is not None or words_of_head(text) != ""


def _are_said(page: Page, inner: Sequence[int], above: int, below: int) -> bool:
    """Tell whether the text says all of ``inner``, which stands between ``above`` and ``below``."""
    if not inner:
        return True
    words = _SOUND.sub("", "".join(page.texts[n] for n in inner))
    others = (*range(above + 1), *range(below, len(page.texts)))
    text = _SOUND.sub("", "".join(page.texts[n] for n in others))
    return len(words) >= _LEAST and words in text
