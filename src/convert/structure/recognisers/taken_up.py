"""Headings that are said or asked, and taken up below: 「貓點算？」, 手比机器快？ above Q：….

A quotation between paragraphs is a label where the text below has its words again, within a line of
its own; a quotation or a question is one where who asks in a talk speaks below it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final

from convert.pattern import pattern
from convert.structure.page import Page
from convert.structure.proposal import Proposal, as_heading, because
from convert.structure.shape import COLONS, has_inner_stop, is_quoted

QUOTES: Final = frozenset('“「『"')
_ASKING: Final = frozenset("？?")
_CLOSING: Final = '”」』"？?！!。…'
_LONGEST: Final = 24
_SHORTEST: Final = 3
"""Shorter words come again by chance."""

_FEW: Final = 8
"""Where more is spoken on lines of its own, people talk."""

_REACH: Final = 16
"""So many lines below are of one section.  Units: lines."""

_TURN: Final = pattern("(?P<speaker>[^，。：:？?“”「」（()）]{1,10})[：:]")

_TOLD: Final = pattern("[^“「『，。：:]{0,12}[说說问問道喊叫答嚷吼]")
"""Who said it is told at once: 小满又问了一遍."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose quotations and questions that the text below takes up."""
    short = [n for n, text in enumerate(page.texts) if n and len(text) <= _LONGEST]
    said = [n for n in short if page.texts[n][0] in QUOTES and is_quoted(page.texts[n])]
    asked = [n for n in short if _asks(page, n, page.texts[n])]
    if len(said) > _FEW or not (said or asked):
        return
    speakers = _speakers(page)
    above_turns = {n for n in (*said, *asked) if _is_asked_below(page, n, speakers)}
    recalled = {n for n in said if _is_recalled(page, n)}
    if not recalled.union(above_turns).issuperset(said):
        return
    for number in sorted(recalled | above_turns):
        evidence = because(
            (number in recalled, "is said, and the text below says it again", 5.5),
            (number in above_turns, "who asks in the talk speaks below", 5.5),
            (page.is_prose(number - 1), "text stands above", 1.5),
        )
        found = as_heading(page, number)
        yield Proposal((number,), "heading.taken-up", found, evidence)


def _asks(page: Page, number: int, text: str) -> bool:
    """Tell whether ``text`` is a short question of nobody, and a question with a colon follows."""
    if text[-1] not in _ASKING:
        return False
    below = page.text(number + 1)
    is_plain = text[0].isalnum() and COLONS.isdisjoint(text) and not has_inner_stop(text)
    return is_plain and below[-1:] in _ASKING and _TURN.match(below) is not None


def _speakers(page: Page) -> Mapping[str, int]:
    found = (_TURN.match(text) for text in page.texts)
    return Counter(turn["speaker"] for turn in found if turn)


def _is_asked_below(page: Page, number: int, speakers: Mapping[str, int]) -> bool:
    """Tell whether who asks in a talk speaks below ``number``, and nobody in it."""
    turn = _TURN.match(page.text(number + 1))
    if turn is None or page.text(number + 1)[-1] not in _ASKING:
        return False
    others = any(count > 1 for name, count in speakers.items() if name != turn["speaker"])
    return speakers[turn["speaker"]] > 1 and others


def _is_recalled(page: Page, number: int) -> bool:
    """Tell whether a line of the section below ``number`` has its words, and others besides."""
    text = page.text(number)
    if page.texts.count(text) > 1:  # so people ask again
        return False
    words = text.strip('“「『"').rstrip(_CLOSING)
    is_label = len(words) >= _SHORTEST and text[-2] not in "。…" and page.is_prose(number + 1)
    above = page.text(number - 1)
    is_apart = page.is_prose(number - 1) or not any(map(str.isalnum, above))
    if not (is_label and is_apart) or above[-1] in COLONS or _TOLD.match(page.text(number + 1)):
        return False
    section = page.texts[number + 1 : number + 1 + _REACH]
    return any(words in below and len(below) > len(text) + _SHORTEST for below in section)
