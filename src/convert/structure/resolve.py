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
    return _won(page, _by_weight(proposals))


def _won(page: Page, weighed: Iterable[tuple[float, Proposal]]) -> list[Proposal | None]:
    found: list[Proposal | None] = [None] * len(page.lines)
    taken: set[str] = set()
    for heft, proposal in weighed:
        if heft <= prose.LEAST:  # nor does any that follows outweigh it
            break
        lines = proposal.lines
        if proposal.unique in taken or any(map(found.__getitem__, lines)):
            continue
        if heft > sum(prose.heft(page, number) for number in lines) / len(lines):
            taken.update(filter(None, (proposal.unique,)))
            for number in lines:
                found[number] = proposal
    return found


def resolved(page: Page, proposals: Iterable[Proposal]) -> Decisions:
    """Who gets which line, as ``winners`` has it, and over whom."""
    weighed = _by_weight(proposals)
    won = {n: winner for n, winner in enumerate(_won(page, weighed)) if winner}
    ranking = [proposal for _, proposal in weighed]
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


def _by_weight(proposals: Iterable[Proposal]) -> list[tuple[float, Proposal]]:
    return sorted(((each.weight, each) for each in proposals), key=_lightest_last)


def _lightest_last(weighed: tuple[float, Proposal]) -> float:
    return -weighed[0]


def _running(page: Page, proposals: Iterable[Proposal]) -> dict[int, Rival]:
    contested = {number for proposal in proposals for number in proposal.lines}
    return {n: Rival(prose.RULE, prose.evidence(page, n)) for n in contested}


def _lightness(rival: Rival) -> float:
    return -weight(rival.evidence)
