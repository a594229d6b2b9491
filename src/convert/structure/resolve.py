"""The one place where evidence is added up: the heaviest claim on a line gets it."""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable, Mapping

from convert.structure import prose
from convert.structure.claim import Evidence, Rival, weight
from convert.structure.page import Page
from convert.structure.proposal import Proposal
from convert.value import Frozen


class Decisions(Frozen):
    """Who got which line.

    Args:
        winners: The accepted proposal of each line that has one; the others are paragraphs.
        rivals: For each contested line, the claims that lost, the heaviest first.
        prose: What speaks for a paragraph on each contested line.
    """

    winners: Mapping[int, Proposal]
    rivals: Mapping[int, tuple[Rival, ...]]
    prose: Mapping[int, tuple[Evidence, ...]]


def resolved(page: Page, proposals: Iterable[Proposal]) -> Decisions:
    """Give each line to the heaviest claim on it.

    A claim on several lines gets all of them or none.  It has to outweigh what speaks for
    paragraphs there, on average; of equals, the one that came first is taken.
    """
    weighed = sorted(((each.weight, each) for each in proposals), key=lambda pair: -pair[0])
    running = _running(page, (proposal for _, proposal in weighed))
    against = {number: weight(rival.evidence) for number, rival in running.items()}
    winners: dict[int, Proposal] = {}
    taken: set[str] = set()
    lost: dict[int, list[Rival]] = {}
    for heft, proposal in weighed:
        lines = proposal.lines
        is_free = proposal.unique not in taken and winners.keys().isdisjoint(lines)
        if is_free and heft > sum(against[number] for number in lines) / len(lines):
            taken.update(filter(None, (proposal.unique,)))
            winners.update(dict.fromkeys(lines, proposal))
        else:
            rival = proposal.as_rival()
            for number in lines:
                lost.setdefault(number, []).append(rival)
    for number in winners:  # what lost came in the order of its weight
        insort(lost.setdefault(number, []), running[number], key=_lightness)
    ranked = {number: tuple(rivals) for number, rivals in lost.items()}
    return Decisions(winners, ranked, {n: rival.evidence for n, rival in running.items()})


def _running(page: Page, proposals: Iterable[Proposal]) -> dict[int, Rival]:
    contested = {number for proposal in proposals for number in proposal.lines}
    return {n: Rival(prose.RULE, prose.evidence(page, n)) for n in contested}


def _lightness(rival: Rival) -> float:
    return -weight(rival.evidence)
