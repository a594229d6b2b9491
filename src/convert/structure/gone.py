"""What is taken out of a page, and what it leaves to those who read the rest."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from itertools import chain
from typing import Final

from convert.structure.claim import Claim
from convert.structure.claims import claimed
from convert.structure.furniture import above, contents, ending
from convert.structure.furniture.uncommon import is_open
from convert.structure.line import Lines
from convert.structure.page import Page, laid_out
from convert.structure.proposal import Fact, Proposal
from convert.structure.recognisers import signoff
from convert.structure.registry import RUNNING, TURN
from convert.structure.resolve import Decisions
from convert.value import Mutable

_FILED: Final = "furniture.filing"
_EDITED: Final = "furniture.edited"
_DASHED: Final = "furniture.dashed"
_POSTED: Final = "furniture.platform"


class Gone(Mutable):
    """What is taken out of a page.

    Args:
        claims: The claims on it.
        facts: Who made the article, where a site says so below it beside other things.
        torn: Where lines begin that go on in a sentence above it.
    """

    claims: list[Claim] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    torn: set[int] = field(default_factory=set)


def left(page: Page, around: Decisions, own: range, gone: Gone) -> Page:
    """``page`` without what won in ``around``, which ``gone`` takes; headings stand in ``own``."""
    last = page.tail - 1
    tail = (n for n, one in sorted(around.winners.items()) if n >= last or one.rule == TURN)
    below = (page.text(n) for n in tail if around.winners[n].rule != ending.RULE)
    gone.facts.extend(chain(*map(signoff.told, below), signoff.posted(page, around.winners)))
    gone.claims.extend(claimed(((n, page.lines[n]) for n in sorted(around.winners)), around))
    gone.torn.update(_torn(page, around.winners))
    said = page.titled | above.titled(page, around.winners)
    rules = {one.rule for one in around.winners.values()}
    if _FILED in rules:
        from convert.structure.furniture import filing  # noqa: PLC0415  few are of offices

        gone.facts.extend(filing.told(page, around.winners))
        said |= filing.called(gone.facts)
    if _POSTED in rules:
        from convert.structure.furniture import platform  # noqa: PLC0415  few texts are posts

        gone.facts.extend(platform.told(page, around.winners))
    if _DASHED in rules:
        from convert.structure.furniture import dashed  # noqa: PLC0415  few pages are written so

        gone.facts.extend(dashed.told(page, around.winners))
    listed, headed = _listed(page, around.winners), _headed(page, around.winners)
    return laid_out(_without(page, around.winners), own, said, listed, headed)


def _listed(page: Page, gone: Mapping[int, Proposal]) -> frozenset[str]:
    """The words that rows above the text list, of those that are ``gone``."""
    rows = [page.text(number) for number in gone if number < page.body]
    if not rows:
        return page.listed
    from convert.structure.trails import listed  # noqa: PLC0415  few pages have a trail

    return page.listed | listed(rows)


def _headed(page: Page, gone: Mapping[int, Proposal]) -> Mapping[str, int]:
    """What the contents among lines that are ``gone`` list, and links below heads; how deep."""
    found = {**page.headed, **contents.listed(page, gone)}
    if any(one.rule == _EDITED for one in gone.values()):
        from convert.structure.furniture import edited  # noqa: PLC0415  few texts are entries

        found = {**dict.fromkeys(edited.headed(page, gone), 1), **found}
    return found


def _torn(page: Page, gone: Mapping[int, Proposal]) -> frozenset[int]:
    """Where lines begin that go on in a sentence above those that are ``gone``."""
    turns = {number for number, proposal in gone.items() if proposal.rule == TURN}
    if not (turns or any(is_open(page, number) for number in gone)):
        return frozenset()
    from convert.structure.seams import seams  # noqa: PLC0415  few sentences are torn

    return seams(page, gone, turns)


def _without(page: Page, around: Mapping[int, Proposal]) -> Lines:
    """The lines that are no furniture; above the text, it parts lines as empty ones do."""
    kept = Lines(part=page.lines.part)
    blanks = 0
    for number, line in enumerate(page.lines):
        if number in around:
            if around[number].rule not in RUNNING:
                blanks = max(blanks, line.blanks, 1 if number < page.body else 0)
        else:
            kept.append(line._replace(blanks=max(blanks, line.blanks)) if blanks else line)
            blanks = 0
    return kept
