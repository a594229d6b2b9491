"""Verse by its measure: lines whose clauses all have five characters, or all seven.

Such lines are verse wherever they stand, though each of them ends like a sentence.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from convert.ir import Inline, LineBreak, Verse
from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, because
from convert.structure.shape import FINAL

_SIZES: Final = frozenset({5, 7})
_SHORTEST: Final = 6
_LONGEST: Final = 24
"""Two clauses of seven characters, their stops, and the numbers of two notes."""

_STOPS: Final = frozenset("，。、；：！？,.;:!?﹐﹑﹔﹕﹖﹗")
_BRACKETS: Final = frozenset("[［〔【")
_CLOSING: Final = frozenset("]］〕】")
_ENDS: Final = _STOPS | _CLOSING
_FEWEST: Final = {1: 4, 2: 2}
"""So many lines of one clause, or of two, are no chance."""


class _Measure(NamedTuple):
    """How many clauses a line has, and how many characters each of them."""

    clauses: int
    size: int


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose verse of regular measure."""
    run: list[int] = []
    current: _Measure | None = None
    for number, line in enumerate(page.lines):
        measure = _measure(line.text) if number else None
        is_apart = len(run) > 1 and line.blanks != page.lines[run[-1]].blanks
        if run and (measure != current or is_apart):
            yield from _verse(page, run, current)
            run = []
        current = measure
        if measure is not None:
            run.append(number)
    yield from _verse(page, run, current)


def _measure(text: str) -> _Measure | None:
    """The measure of a line; none if its clauses differ, or end with no stop.

    Example:
        >>> _measure("风从江上来，灯向岸边明。"), _measure("船到了，没有人下来。")
        (_Measure(clauses=2, size=5), None)
    """
    if not _SHORTEST <= len(text) <= _LONGEST or text[-1] not in _ENDS:
        return None
    sizes: list[int] = []
    size = depth = 0
    for sign in text:
        if "\u4e00" <= sign <= "\u9fff" and not depth:
            size += 1
        elif sign in _BRACKETS:
            depth += 1
        elif sign in _CLOSING:
            depth -= 1
        elif sign in _STOPS and size in _SIZES and size == (*sizes, size)[0]:
            sizes.append(size)
            size = 0
        elif not depth:
            return None
    return _Measure(len(sizes), sizes[0]) if not size and len(sizes) in _FEWEST else None


def _verse(page: Page, run: Sequence[int], measure: _Measure | None) -> Iterator[Proposal]:
    if measure is None or len(run) < _FEWEST[measure.clauses]:
        return
    content: list[Inline] = []
    for number in run:
        if content:
            content.append(LineBreak())
        content.append(page.lines[number].cut())
    ends = [_stop(page.text(number)) for number in run]
    evidence = because(
        (True, "its clauses are of one length, as in regulated verse", 7.0),
        (len(run) in (2, 4, 8), "has as many lines as poems have", 1.0),
        (all(end in FINAL for end in ends[1::2]), "every other line ends like a sentence", 1.0),
        (page.text(run[0] - 1)[-1:] in {"：", ":"}, "a colon announces it", 1.5),
    )
    block = Verse(tuple(content), span=page.lines[run[0]].span())
    yield Proposal(tuple(run), "verse.metric", Found((block,)), evidence)


def _stop(text: str) -> str:
    """The last stop of ``text``, the numbers of notes aside."""
    return next((sign for sign in reversed(text) if sign in _STOPS), "")
