"""First-fit: each line takes what it can, pushed in, hung or pushed out.

Source: typographic specification 2.3.1.
"""

from __future__ import annotations

from math import inf
from typing import Final

from convert.layout.alphabet.sums import capacity, gaps, width
from convert.layout.breaker.candidate import Candidate, hangs
from convert.layout.breaker.paragraph import Paragraph
from convert.layout.breaker.repair import split

GAP_SOFT: Final = 250
"""Rule 4: rather than open gaps further, a line is pushed in."""
SLACK_HYPHEN: Final = 2000
"""2.4: a word is divided where a line would otherwise be shorter by more than this."""
HYPHENS_RUNNING: Final = 2
"""2.4: at most so many lines with an added hyphen one after the other."""


def first_fit(paragraph: Paragraph) -> list[Candidate]:
    """The lines of a paragraph, from the first to the last."""
    lines: list[Candidate] = []
    start, running = 0, 0
    while start < paragraph.length:
        line = _line(paragraph, start, may_hyphenate=running < HYPHENS_RUNNING)
        running = running + 1 if paragraph.is_hyphen(line.end) else 0
        lines.append(line)
        start = line.end
    return lines


def _line(paragraph: Paragraph, start: int, *, may_hyphenate: bool) -> Candidate:
    fits, beyond = paragraph.ends(start)
    if not beyond:
        return Candidate(start, paragraph.length, "last")
    slack, gap = _shortfall(paragraph, start, fits)
    if slack == 0:
        return Candidate(start, fits, "exact")
    if _is_pushed_in(paragraph, start, beyond, slack, gap):
        return Candidate(start, beyond, "last-in" if beyond == paragraph.length else "in")
    if _is_hung(paragraph, start, beyond):
        return Candidate(start, beyond, "hang")
    if may_hyphenate and (slack > SLACK_HYPHEN or gap > GAP_SOFT):
        fits = paragraph.hyphen_end(fits, start) or fits
    return Candidate(start, fits, "out") if fits else split(paragraph, start)


def _shortfall(paragraph: Paragraph, start: int, fits: int) -> tuple[float, float]:
    """By how much a line is short, and by how much its gaps would open."""
    if not fits:
        return inf, inf
    sums = paragraph.between(start, fits)
    slack = paragraph.room(start) - width(sums)
    count = gaps(sums, fits - start)
    return slack, slack / count if count else inf


def _is_pushed_in(paragraph: Paragraph, start: int, end: int, slack: float, gap: float) -> bool:
    """Rule 4; with no end that fits, slack and gap are infinite."""
    sums = paragraph.between(start, end)
    over = width(sums) - paragraph.room(start)
    return capacity(sums) >= over and (over <= slack or gap > GAP_SOFT)


def _is_hung(paragraph: Paragraph, start: int, end: int) -> bool:
    """Tell whether the mark that ends ``start..end`` hangs beyond the measure."""
    return paragraph.alphabet.may_hang and hangs(paragraph, start, end)
