"""What breaks the ordinary rules: orphan characters, and units wider than the line.

Source: typographic specification 2.5, 2.6.
"""

from __future__ import annotations

from collections.abc import Iterator

from convert.layout.alphabet.sums import capacity, width
from convert.layout.breaker.candidate import Candidate, finished
from convert.layout.breaker.paragraph import Paragraph


def split(paragraph: Paragraph, start: int) -> Candidate:
    """The line from ``start`` where no legal end fits: what gives way first decides (2.6)."""
    fitting = list(_fitting(paragraph, start))
    cells = paragraph.alphabet.ledger.cells
    for step in (1, 2):
        ends = [end for end in fitting if 0 < cells[paragraph.atoms[end]].step <= step]
        if ends:
            return Candidate(start, ends[-1], "split")
    if fitting:
        return Candidate(start, fitting[-1], "split")
    end = start + (2 if paragraph.atom(start).kind == "HY" else 1)
    while not paragraph.may_part(end):
        end += 1
    return Candidate(start, min(end, paragraph.length), "overfull")


def _fitting(paragraph: Paragraph, start: int) -> Iterator[int]:
    """Where a line could end between any two boxes."""
    for end in range(start + 1, paragraph.length):
        if width(paragraph.sums[end] - paragraph.sums[start]) > 2 * paragraph.measure + 2000:
            return
        if paragraph.may_part(end) and paragraph.natural(start, end) <= paragraph.room(start):
            yield end


def without_orphan(paragraph: Paragraph, lines: list[Candidate]) -> list[Candidate]:
    """``lines`` with a last line of too few characters taken in, or given company (2.5)."""
    if len(lines) < 2 or lines[-1].start <= paragraph.company:  # noqa: PLR2004  2.5
        return lines
    start, kept = lines[-2].start, lines[:-2]
    sums = paragraph.between(start, paragraph.length)
    over = width(sums) - paragraph.room(start)
    if 0 < over <= capacity(sums):
        return [*kept, Candidate(start, paragraph.length, "last-in")]
    moved = _moved(paragraph, start)
    return [*kept, *moved] if moved else lines


def _moved(paragraph: Paragraph, start: int) -> list[Candidate]:
    """The break before an orphan moved back to where enough follows it, if both lines bear it."""
    place = paragraph.company
    while place > start and (not paragraph.is_legal(place) or paragraph.is_hyphen(place)):
        place -= 1
    if place <= start or paragraph.natural(place, paragraph.length) > paragraph.room(place):
        return []
    shortened = Candidate(start, place, "orphan")
    if finished(paragraph, shortened, "stages").kind == "underfull":
        return []
    return [shortened, Candidate(place, paragraph.length, "last")]
