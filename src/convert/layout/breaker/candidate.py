"""A line before its width is made good, and the line that comes of it.

Units: thousandths of an em.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from convert.layout.alphabet.sums import width
from convert.layout.atom import Atom, Line, LineKind
from convert.layout.breaker.change import Change, squeezed, stretched
from convert.layout.breaker.paragraph import Paragraph
from convert.layout.breaker.springs import eased, tightened

Manner: TypeAlias = Literal["stages", "springs"]
"""How a change is spread: one stage after another, or all at once by compliance."""

UNSTRETCHED: Final = frozenset[LineKind](("exact", "last", "overfull"))


@dataclass(frozen=True, slots=True)
class Candidate:
    """The atoms ``start..end`` as a line of a kind."""

    start: int
    end: int
    kind: LineKind


def finished(paragraph: Paragraph, line: Candidate, manner: Manner, offset: int = 0) -> Line:
    """The line that comes of a candidate; one that stays short turns out ``underfull``."""
    start, end = line.start, line.end
    is_hung = line.kind == "hang"
    content = paragraph.content_end(start, end)
    set_end = content - 1 if is_hung else end
    sums = paragraph.between(start, set_end)
    room = paragraph.room(start)
    natural = width(sums)
    change = _change(paragraph, line.kind, (start, set_end), sums, manner)
    kind = "underfull" if change.left > 0 and line.kind in {"out", "orphan"} else line.kind
    reached = natural if kind in {"last", "overfull"} else room - change.left
    lead, trail = _edges(paragraph, start, end, content)
    hung = 0
    if is_hung:
        mark = paragraph.atom(content - 1)
        trail = mark.blank_left + mark.blank_right
        hung = mark.advance - trail
    return Line(
        offset + start,
        offset + end,
        kind,
        change.gap,
        change.by_kind,
        lead,
        trail,
        reached + hung,
        paragraph.is_hyphen(end),
    )


def hangs(paragraph: Paragraph, start: int, end: int) -> bool:
    """Whether the mark before ``end`` hangs, the line before it filling the measure (3.4)."""
    if not paragraph.may_hang(start, end):
        return False
    set_end = paragraph.content_end(start, end) - 1
    sums = paragraph.between(start, set_end)
    return _change(paragraph, "hang", (start, set_end), sums, "stages").left <= 0


def _change(
    paragraph: Paragraph, kind: LineKind, span: tuple[int, int], sums: int, manner: Manner
) -> Change:
    start, end = span
    slack = paragraph.room(start) - width(sums)
    if kind in UNSTRETCHED or not slack:
        return Change()
    atoms = _inner(paragraph, start, end)
    if slack < 0:
        return squeezed(atoms, -slack) if manner == "stages" else tightened(atoms, -slack)
    if kind == "last-in":
        return Change()
    gaps = paragraph.gaps(start, end, sums)
    return stretched(atoms, gaps, slack) if manner == "stages" else eased(atoms, gaps, slack)


def _inner(paragraph: Paragraph, start: int, end: int) -> list[Atom]:
    """The elastic atoms of a line that its edges do not take part of."""
    content = paragraph.content_end(start, end)
    places = range(start, content)
    atoms = [paragraph.atom(place) for place in places]
    if atoms and atoms[0].kind == "OP":
        atoms = atoms[1:]
    if atoms and atoms[-1].kind in {"CL", "PS", "ST"}:
        atoms = atoms[:-1]
    return [atom for atom in atoms if atom.is_elastic]


def _edges(paragraph: Paragraph, start: int, end: int, content: int) -> tuple[int, int]:
    """What the first and the last box of a line lose."""
    lead = max(0, width(paragraph.lead(start)))
    last = paragraph.atom(content - 1)
    if last.kind not in {"CL", "PS", "ST"} or (content - 1 == start and lead):
        return lead, 0
    whole = paragraph.sums[end] - paragraph.sums[start] - paragraph.lead(start)
    spaces = width(paragraph.sums[end] - paragraph.sums[content])
    return lead, width(whole) - spaces - paragraph.natural(start, end)
