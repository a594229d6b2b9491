"""Questions that one picture opens, each above its answer: 📝你为什么撑船？…."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from convert.ir import Heading
from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, because
from convert.structure.shape import ends_a_sentence

_LONGEST: Final = 120
"""Who asks somebody in writing asks at length.  Units: characters."""

_ASKING: Final = frozenset("？?")
_PAIR: Final = 2


def pictured(page: Page) -> Iterator[Proposal]:
    """Propose questions that the same picture opens as headings."""
    families: dict[str, list[int]] = {}
    for number, text in page.worded(page.open):
        if number and is_picture(text[0]):
            families.setdefault(text[0], []).append(number)
    for family in families.values():
        if not _ask(page, family):
            continue
        evidence = because((True, "the same picture opens questions, each above its answer", 10.0))
        heads = (n for n in family if page.text(n)[-1] in _ASKING or page.is_prose(n + 1))
        for number in heads:
            line = page.lines[number]
            block = Heading(1, (line.cut(),), span=line.span())
            yield Proposal((number,), "heading.pictured", Found((block,), rank="symbol"), evidence)


def is_picture(sign: str) -> bool:
    """Tell whether ``sign`` is a picture beyond the signs of print."""
    return sign >= "\U0001f000"


def _ask(page: Page, numbers: Sequence[int]) -> bool:
    """Tell whether most of ``numbers`` ask, and running text stands below each."""
    texts = [page.text(number) for number in numbers]
    asking = sum(text[-1] in _ASKING for text in texts)
    are_brief = all(len(text) <= _LONGEST for text in texts)
    are_above = all(_is_told(page, n + 1) and n + 1 not in numbers for n in numbers)
    return len(numbers) >= _PAIR and 2 * asking > len(numbers) and are_brief and are_above


def _is_told(page: Page, number: int) -> bool:
    return page.is_prose(number) or ends_a_sentence(page.text(number))
