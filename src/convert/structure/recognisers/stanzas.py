"""Free verse in long lines: stanzas between empty lines, where hardly a line ends a sentence.

他们先搬走了木牌，再搬走了灯，最后才想起来石阶是搬不走的
石阶有四十一级，没有人看见过它们干着的样子
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, because
from convert.structure.recognisers.verse import is_narrow, stanza
from convert.structure.shape import has_digit, is_ideograph

_FEWEST: Final = 7
"""Fewer lines are a label or two."""

_WIDEST: Final = 60
"""A longer line is a paragraph.  Units: characters."""

_MOST: Final = 0.8
"""So many lines of such a page are verse."""

_PAUSED: Final = 0.25
"""A clause ends within so many lines, as in few headlines."""

_FIGURES: Final = 0.2
"""Headlines have more figures."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose stanzas of long lines."""
    if len(page.lines) < _FEWEST or 2 * sum(page.prose) > len(page.lines):
        return
    verse = [number for number, text in enumerate(page.texts) if _may_be(text)]
    stanzas = [run for run in page.runs(verse, blanks=0) if len(run) > 1]
    texts = [page.text(number) for run in stanzas for number in run]
    if len(stanzas) < 2 or len(texts) < _MOST * len(page.lines) or all(map(is_narrow, texts)):
        return
    figures, paused = sum(map(has_digit, texts)), sum("，" in text for text in texts)
    if figures > _FIGURES * len(texts) or paused < _PAUSED * len(texts):
        return
    evidence = because((True, "stands in stanzas, and hardly a line here ends a sentence", 8.0))
    for run in stanzas:
        yield Proposal(tuple(run), "verse.stanza", Found((stanza(page, run),)), evidence)


def _may_be(text: str) -> bool:
    """Tell whether ``text`` could be a line of verse: only words, and nothing closes it."""
    is_bare = is_ideograph(text[0]) and is_ideograph(text[-1])
    return is_bare and len(text) <= _WIDEST and "：" not in text and "。" not in text
