"""Verse by its measure: lines whose clauses all have five characters, or all seven; lyrics.

Such lines are verse wherever they stand, though each of them ends like a sentence.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from operator import eq
from typing import Final

from convert.ir import Inline, LineBreak, Verse
from convert.pattern import pattern
from convert.structure.metre import LONGEST, STOPS, Measure, clauses_of, closes, measured, opens
from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, because
from convert.structure.shape import FINAL

_LYRICS: Final = 4
_OLD: Final = 4
_LEAST: Final = 3
_LONGEST: Final = 8
_PAIR: Final = 2 * _OLD
_PARTING: Final = frozenset("，。；！？")
_CLAUSE: Final = pattern("[\u3400-\u9fff]+(?=[，。、；：！？])")
_SHARES: Final = 3
_STANZA: Final = 100
_FEW: Final = 12
_MOSTLY: Final = 0.7
"""In old verse so many clauses at least, and such a share of them, have four characters."""

_ALIKE: Final = 0.75
"""So many lines of a half have a twin in the other; the first often has none (换头)."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose verse of regular measure."""
    run: list[int] = []
    current: Measure | None = None
    brief = [(n, text) for n, text in enumerate(page.texts) if len(text) <= LONGEST]
    forms = {n: form for n, text in brief if (form := clauses_of(text))}
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
    stops = [text for text in page.texts if len(text) > _PAIR and text[_OLD] in _PARTING]
    if _SHARES * len(stops) >= len(page.texts):
        yield from _old(page)


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


def _old(page: Page) -> Iterator[Proposal]:
    """Propose old verse (四言): stanzas nearly all of whose clauses have four characters.

    Most lines of a poem are so; prose has longer clauses in nearly every line.
    """
    sizes = {n: found for n, text in enumerate(page.texts) if (found := _sizes(text))}
    counts = [size for found in sizes.values() for size in found]
    if (
        2 * len(sizes) < len(page.texts)
        or len(counts) < _FEW
        or counts.count(_OLD) < _MOSTLY * len(counts)
    ):
        return
    evidence = because((True, "nearly all its clauses have four characters", 9.0))
    for run in page.runs(sizes, blanks=page.gap):
        if len(run) > 1:
            yield Proposal(tuple(run), "verse.old", Found((_block(page, run),)), evidence)


def _sizes(text: str) -> list[int]:
    """How long the clauses of ``text`` are, if all are as those of old verse may be."""
    if len(text) > _STANZA or text[-1] not in STOPS:
        return []
    sizes = list(map(len, _CLAUSE.findall(text)))
    is_whole = sum(sizes) + len(sizes) == len(text) and len(sizes) > 1
    return sizes if is_whole and min(sizes) >= _LEAST and max(sizes) <= _LONGEST else []


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
