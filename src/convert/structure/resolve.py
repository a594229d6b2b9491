"""The one place where evidence is added up: the heaviest claim on a line gets it."""

from __future__ import annotations

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
    ordered = sorted(proposals, key=lambda proposal: -proposal.weight)
    running = _running(page, ordered)
    winners: dict[int, Proposal] = {}
    taken: set[str] = set()
    lost: dict[int, list[Rival]] = {}
    for proposal in ordered:
        against = sum(weight(running[n].evidence) for n in proposal.lines) / len(proposal.lines)
        is_free = proposal.unique not in taken and winners.keys().isdisjoint(proposal.lines)
        if is_free and proposal.weight > against:
            taken.update(filter(None, (proposal.unique,)))
            winners.update(dict.fromkeys(proposal.lines, proposal))
        else:
            for number in proposal.lines:
                lost.setdefault(number, []).append(proposal.as_rival())
    for number in winners:
        lost.setdefault(number, []).append(running[number])
    ranked = {number: _ranked(rivals) for number, rivals in lost.items()}
    return Decisions(winners, ranked, {n: rival.evidence for n, rival in running.items()})


def _running(page: Page, proposals: Iterable[Proposal]) -> dict[int, Rival]:
    contested = {number for proposal in proposals for number in proposal.lines}
    return {n: Rival(prose.RULE, prose.evidence(page, n)) for n in contested}


def _ranked(rivals: list[Rival]) -> tuple[Rival, ...]:
    return tuple(sorted(rivals, key=lambda rival: -weight(rival.evidence)))
