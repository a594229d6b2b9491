"""The one place where evidence is added up: the heaviest claim on a line gets it."""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable, Mapping
from heapq import heapify, heappop, heappush

from convert.structure import prose
from convert.structure.claim import Evidence, Rival, weight
from convert.structure.page import Page
from convert.structure.proposal import Pending, Proposal
from convert.value import Frozen


class Decisions(Frozen):
    """Who got which line, and over whom.

    Args:
        winners: The accepted proposal of each line that has one; the others are paragraphs.
        rivals: For each contested line, the claims that lost, the heaviest first.
        prose: What speaks for a paragraph on each contested line.
    """

    winners: Mapping[int, Proposal]
    rivals: Mapping[int, tuple[Rival, ...]]
    prose: Mapping[int, tuple[Evidence, ...]]


def winners(page: Page, proposals: Iterable[Proposal]) -> list[Proposal | None]:
    """The heaviest claim on each line, or nothing; the others are paragraphs.

    A claim on several lines gets all of them or none.  It has to outweigh what speaks for
    paragraphs there, on average; of equals, the one that came first is taken.
    """
    queue = [(-each.weight, turn, each) for turn, each in enumerate(proposals)]
    heapify(queue)
    found: list[Proposal | None] = [None] * len(page.texts)
    taken: set[str] = set()
    while queue and -queue[0][0] > prose.LEAST:  # else none that is left outweighs it
        lightness, turn, proposal = heappop(queue)
        lines = proposal.lines
        if proposal.unique in taken or any(map(found.__getitem__, lines)):
            continue
        if isinstance(proposal, Pending):
            whole = proposal.whole()
            heappush(queue, (-whole.weight, turn, whole))
        elif -lightness > sum(prose.heft(page, number) for number in lines) / len(lines):
            taken.update(filter(None, (proposal.unique,)))
            for number in lines:
                found[number] = proposal
    return found


def resolved(page: Page, proposals: Iterable[Proposal]) -> Decisions:
    """Who gets which line, as ``winners`` has it, and over whom."""
    ranking = sorted(proposals, key=_lightest_last)
    won = {n: winner for n, winner in enumerate(winners(page, ranking)) if winner}
    running = _running(page, ranking)
    lost: dict[int, list[Rival]] = {}
    for proposal in ranking:
        if won.get(proposal.lines[0]) is not proposal:
            rival = proposal.as_rival()
            for number in proposal.lines:
                lost.setdefault(number, []).append(rival)
    for number in won:  # what lost came in the order of its weight
        insort(lost.setdefault(number, []), running[number], key=_lightness)
    ranked = {number: tuple(rivals) for number, rivals in lost.items()}
    return Decisions(won, ranked, {n: rival.evidence for n, rival in running.items()})


def _lightest_last(proposal: Proposal) -> float:
    return -proposal.weight


def _running(page: Page, proposals: Iterable[Proposal]) -> dict[int, Rival]:
    contested = {number for proposal in proposals for number in proposal.lines}
    return {n: Rival(prose.RULE, prose.evidence(page, n)) for n in contested}


def _lightness(rival: Rival) -> float:
    return -weight(rival.evidence)
