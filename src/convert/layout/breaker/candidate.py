"""A line before its width is made good, and the line that comes of it.

Units: thousandths of an em.
"""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from convert.layout.alphabet.ledger import TRIMMED
from convert.layout.alphabet.sums import WIDTH, gaps, spaces
from convert.layout.atom import Atom, Line, LineKind
from convert.layout.breaker.change import Change, squeezed, stretched
from convert.layout.breaker.paragraph import Paragraph
from convert.layout.breaker.springs import eased, sprung, tightened
from convert.value import Packed

Manner: TypeAlias = Literal["stages", "springs"]
"""How a change is spread: one stage after another, or all at once by compliance."""

UNCHANGED: Final = Change()
UNSTRETCHED: Final = frozenset[LineKind](("exact", "last", "overfull"))
STRETCHED: Final = frozenset[LineKind](("out", "orphan"))


class Candidate(Packed):
    """The atoms ``start..end`` as a line of a kind.

    Args:
        start: The first of them.
        end: The one after the last.
        kind: How the line is to come to its width.
        sums: Theirs, edges trimmed and a mark that hangs left out, where they are known already.
    """

    start: int
    end: int
    kind: LineKind
    sums: int | None = None


def finished(paragraph: Paragraph, line: Candidate, manner: Manner, offset: int = 0) -> Line:
    """The line that comes of a candidate; one that stays short turns out ``underfull``."""
    start, end, kind, sums = line
    content, first, last = end, paragraph.atoms[start], paragraph.atoms[end - 1]
    if last in paragraph.vanishing:
        content = paragraph.content_end(start, end)
        last = paragraph.atoms[content - 1]
    set_end = content - 1 if kind == "hang" else end
    if sums is None:
        sums = paragraph.between(start, set_end)
    if kind in UNSTRETCHED:
        change, reached = UNCHANGED, float(sums >> WIDTH)
    else:
        room = paragraph.measure if start else paragraph.first
        change = _change(paragraph, (start, set_end), sums, room - (sums >> WIDTH), manner)
        reached = room - change.left
        if kind in STRETCHED:
            kind = _outcome(kind, change)
    given = lead = trail = 0
    if first in paragraph.leading:
        given = paragraph.lead(start)
        lead = max(0, given >> WIDTH)
    if kind == "hang":
        mark = paragraph.atom(content - 1)
        trail = mark.blank_left + mark.blank_right
        reached += mark.advance - trail
    elif last in paragraph.trail:
        kept = sums + given
        trail = max(0, paragraph.sums[content] - paragraph.sums[start] - kept >> WIDTH)
    has_hyphen = last in paragraph.hyphens and paragraph.is_hyphen(end)
    gap, by_kind, _ = change
    items = offset + start, offset + end, kind, gap, by_kind, lead, trail, reached, has_hyphen
    return Line._make(items)


def _outcome(kind: LineKind, change: Change) -> LineKind:
    if change.left > 0:
        return "underfull"
    return "exact" if change is UNCHANGED and kind == "out" else kind


def hangs(paragraph: Paragraph, start: int, end: int) -> bool:
    """Whether the mark before ``end`` hangs, the line before it filling the measure (3.4)."""
    if not paragraph.may_hang(start, end):
        return False
    set_end = paragraph.content_end(start, end) - 1
    sums = paragraph.between(start, set_end)
    slack = paragraph.room(start) - (sums >> WIDTH)
    return _change(paragraph, (start, set_end), sums, slack, "stages").left <= 0


def _change(
    paragraph: Paragraph, span: tuple[int, int], sums: int, slack: float, manner: Manner
) -> Change:
    start, end = span
    if not slack:
        return UNCHANGED
    if manner == "springs":
        made = sprung(sums, end - start, slack, paragraph.alphabet.ledger)
        if made is not None:
            return made
    if slack < 0:
        atoms = _elastic(paragraph, start, end)
        return squeezed(atoms, -slack) if manner == "stages" else tightened(atoms, -slack)
    count = gaps(sums, end - start)
    atoms = _elastic(paragraph, start, end) if spaces(sums) else []
    return stretched(atoms, count, slack) if manner == "stages" else eased(atoms, count, slack)


def _elastic(paragraph: Paragraph, start: int, end: int) -> list[Atom]:
    """The elastic atoms of a line that its edges do not take part of."""
    content = paragraph.content_end(start, end)
    ledger = paragraph.alphabet.ledger
    elastic, known = ledger.elastic, ledger.atoms
    codes = filter(elastic.__contains__, paragraph.atoms[start:content])
    found = list(map(known.__getitem__, codes))
    if found and paragraph.atoms[start] in elastic and found[0].kind == "OP":
        del found[0]
    if found and paragraph.atoms[content - 1] in elastic and found[-1].kind in TRIMMED:
        del found[-1]
    return found
