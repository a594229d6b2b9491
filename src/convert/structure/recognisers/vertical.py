"""Headings set downwards, one character on each line, as posts for telephones do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from convert.ir import Heading
from convert.structure.line import joined
from convert.structure.names import is_han
from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, because
from convert.structure.shape import HAN_NUMERALS

_FEWEST: Final = 3
_MOST: Final = 10
_COUNTING: Final = frozenset(HAN_NUMERALS)


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose headings set downwards."""
    texts = page.worded(page.labels)
    lone = [number for number, text in texts if len(text) == 1 and is_han(text)]
    for run in page.runs(lone, blanks=1):
        yield from _heading(page, run)


def _heading(page: Page, run: Sequence[int]) -> Iterator[Proposal]:
    if not _FEWEST <= len(run) <= _MOST:
        return
    lines = [page.lines[number] for number in run]
    whole = joined(lines, [""] * (len(lines) - 1))
    evidence = because(
        (True, "one character stands on each line", 6.0),
        (page.is_prose(run[-1] + 1), "text follows", 3.0),
        (_COUNTING.issuperset(whole.text), "counts", -6.0),
    )
    block = Heading(1, (whole.cut(),), span=whole.span())
    yield Proposal(tuple(run), "heading.vertical", Found((block,), rank="plain"), evidence)
