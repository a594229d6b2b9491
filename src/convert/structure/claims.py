"""From decisions to claims: which characters of a line became what, by which rule."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

from convert.ir import Node, Text
from convert.ir.walk import walk
from convert.source import Span
from convert.structure.claim import Claim, Role
from convert.structure.line import Line
from convert.structure.proposal import Proposal
from convert.structure.resolve import Decisions

_Mark: TypeAlias = tuple[Span, Role]


def claimed(lines: Iterable[tuple[int, Line]], decisions: Decisions) -> Iterator[Claim]:
    """The claims on ``lines``, given with their numbers; each covers its line in order."""
    marks: dict[int, Sequence[_Mark]] = {}
    for number, line in lines:
        winner = decisions.winners.get(number)
        rivals = decisions.rivals.get(number, ())
        if winner is None:
            yield Claim(line.span(), "text", "paragraph", decisions.prose.get(number, ()), rivals)
            continue
        if id(winner) not in marks:
            marks[id(winner)] = _marks(winner)
        rest: Role = "dropped" if winner.found.is_dropped else "structure"
        for span, role in _filled(marks[id(winner)], line.span(), rest):
            yield Claim(span, role, winner.rule, winner.evidence, rivals)


def _marks(winner: Proposal) -> Sequence[_Mark]:
    """The stretches that became text or metadata, in order."""
    made: list[_Mark] = [(s, "text") for block in winner.found.blocks for s in _spans(block)]
    made.extend((span, "metadata") for fact in winner.found.facts for span in fact.spans)
    return sorted(made, key=_start)


def _filled(marks: Sequence[_Mark], whole: Span, rest: Role) -> Iterator[_Mark]:
    """The stretches of one line, and ``rest`` between and around them."""
    at = whole.start
    for number in range(bisect_left(marks, at, key=_start), len(marks)):
        span, role = marks[number]
        if span.start >= whole.end:
            break
        if span.start > at:
            yield Span(whole.part, at, span.start), rest
        yield span, role
        at = span.end
    if at < whole.end:
        yield Span(whole.part, at, whole.end), rest


def _start(mark: _Mark) -> int:
    return mark[0].start


def _spans(block: Node) -> Iterator[Span]:
    return (node.span for node in walk(block) if isinstance(node, Text) and node.span)
