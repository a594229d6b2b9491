"""Verse by its measure: lines whose clauses all have five characters, or all seven.

Such lines are verse wherever they stand, though each of them ends like a sentence.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from convert.ir import Inline, LineBreak, Verse
from convert.structure.metre import FEWEST, STOPS, Measure, measure_of
from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, because
from convert.structure.shape import FINAL


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose verse of regular measure."""
    run: list[int] = []
    current: Measure | None = None
    for number, line in enumerate(page.lines):
        measure = measure_of(line.text)
        is_apart = len(run) > 1 and line.blanks != page.lines[run[-1]].blanks
        if run and (measure != current or is_apart):
            yield from _verse(page, run, current)
            run = []
        current = measure
        if measure is not None:
            run.append(number)
    yield from _verse(page, run, current)


def _verse(page: Page, run: Sequence[int], measure: Measure | None) -> Iterator[Proposal]:
    if measure is None or len(run) < FEWEST[measure.clauses]:
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
    return next((sign for sign in reversed(text) if sign in STOPS), "")
