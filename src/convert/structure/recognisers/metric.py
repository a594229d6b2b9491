"""Verse by its measure: lines whose clauses all have five characters, or all seven; lyrics.

Such lines are verse wherever they stand, though each of them ends like a sentence.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from operator import eq
from typing import Final

from convert.ir import Inline, LineBreak, Verse
from convert.structure.metre import STOPS, Measure, clauses_of, closes, measured, opens
from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, because
from convert.structure.shape import FINAL

_LYRICS: Final = 4
_ALIKE: Final = 0.75
"""So many lines of a half have a twin in the other; the first often has none (换头)."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose verse of regular measure."""
    run: list[int] = []
    current: Measure | None = None
    forms = {n: form for n, text in enumerate(page.texts) if (form := clauses_of(text))}
    for number, form in forms.items():
        measure = measured(form)
        if run and (measure != current or not _goes_on(page, run, number)):
            yield from _verse(page, run, current)
            run = []
        current = measure
        if measure is not None:
            run.append(number)
    yield from _verse(page, run, current)
    yield from _lyrics(page, forms)


def _goes_on(page: Page, run: Sequence[int], number: int) -> bool:
    """Tell whether ``number`` follows on ``run``, as far below as its last line is."""
    is_alike = len(run) < 2 or page.blanks[number] == page.blanks[run[-1]]
    is_alike = is_alike and not (opens(page.texts[number]) or closes(page.texts[run[-1]]))
    return number == run[-1] + 1 and is_alike


def _lyrics(page: Page, forms: Mapping[int, tuple[int, ...]]) -> Iterator[Proposal]:
    """Propose lyrics (词): lines of unlike clauses, whose second half is built as the first."""
    sung = (number for number in forms if page.texts[number][-1] in STOPS)
    for run in page.runs(sung):
        if len(run) >= _LYRICS:
            yield from _halved(page, run, [forms[number] for number in run])


def _halved(page: Page, run: Sequence[int], forms: Sequence[tuple[int, ...]]) -> Iterator[Proposal]:
    half, odd = divmod(len(forms), 2)
    alike = sum(map(eq, forms[:half], forms[half:]))
    is_varied = len({*forms[:half]}) > 1  # four sentences of one form are a chance, as in prose
    if odd or alike < _ALIKE * half or max(map(len, forms)) < 2 or not is_varied:
        return
    evidence = because((True, "its second half is built as the first, as in lyrics", 8.0))
    yield Proposal(tuple(run), "verse.lyrics", Found((_block(page, run),)), evidence)


def _block(page: Page, run: Sequence[int]) -> Verse:
    content: list[Inline] = []
    for number in run:
        if content:
            content.append(LineBreak())
        content.append(page.lines.cut(number))
    return Verse(tuple(content), span=page.lines[run[0]].span())


def _verse(page: Page, run: Sequence[int], measure: Measure | None) -> Iterator[Proposal]:
    if measure is None or len(run) < measure.fewest:
        return
    ends = [_stop(page.text(number)) for number in run]
    evidence = because(
        (True, "its clauses are of one length, as in regulated verse", 7.0),
        (len(run) in (2, 4, 8), "has as many lines as poems have", 1.0),
        (all(end in FINAL for end in ends[1::2]), "every other line ends like a sentence", 1.0),
        (page.text(run[0] - 1)[-1:] in {"：", ":"}, "a colon announces it", 1.5),
    )
    yield Proposal(tuple(run), "verse.metric", Found((_block(page, run),)), evidence)


def _stop(text: str) -> str:
    """The last stop of ``text``, the numbers of notes aside."""
    return next((sign for sign in reversed(text) if sign in STOPS), "")
