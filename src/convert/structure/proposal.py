"""What a recogniser puts in: these lines, by this rule, are this, on this evidence."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Final, Literal, TypeAlias

from convert.ir import Block, Credit, Heading, Paragraph, Published
from convert.source import Span
from convert.structure.claim import Evidence, Rival, weight
from convert.structure.page import Page
from convert.value import Frozen, Packed


class Words(Frozen):
    """A metadata value that is a string, and where it stands."""

    field: Literal["title", "subtitle", "source", "dateline", "description"]
    value: str
    spans: tuple[Span, ...]


class Moment(Frozen):
    """When the article appeared, or when it was last changed, and where that stands."""

    value: Published
    spans: tuple[Span, ...]
    is_change: bool = False


class Named(Frozen):
    """Who did what, and where the names stand."""

    credit: Credit
    spans: tuple[Span, ...]


Fact: TypeAlias = Words | Moment | Named


class Once(Iterable[Block]):
    """Blocks that are made when somebody wants them, for most proposals lose."""

    def __init__(self, make: Callable[[], Block]) -> None:
        """Have ``make`` make the only one."""
        self._make = make

    def __iter__(self) -> Iterator[Block]:
        return iter((self._make(),))


class Found(Packed):
    """What lines turn out to be: blocks of the flow, facts about the article, or neither.

    Args:
        blocks: What they add to the flow.
        facts: What they say of the article.
        rank: The family of a heading, from which its level follows.
        is_dropped: Whether they are no part of the article at all.
    """

    blocks: Iterable[Block] = ()
    facts: tuple[Fact, ...] = ()
    rank: str = ""
    is_dropped: bool = False


DROPPED: Final = Found(is_dropped=True)
"""What belongs to a site is: one value for all of it."""


def as_heading(page: Page, number: int, rank: str = "plain") -> Found:
    """All of line ``number`` as a heading of the family ``rank``."""
    words = page.lines.cut(number)
    return Found((Heading(1, (words,), span=words.span),), rank=rank)


def as_paragraph(page: Page, number: int) -> Found:
    """All of line ``number`` as a paragraph, whatever else it looks like."""
    words = page.lines.cut(number)
    return Found((Paragraph((words,), span=words.span),))


class Proposal(Frozen):
    """One claim on whole lines, given by their numbers; of each ``unique`` only one can win."""

    lines: Sequence[int]
    rule: str
    found: Found
    evidence: tuple[Evidence, ...]
    unique: str = ""

    @property
    def weight(self) -> float:
        """How much speaks for it."""
        return weight(self.evidence)

    def as_rival(self) -> Rival:
        """The proposal as the winner remembers it."""
        return Rival(self.rule, self.evidence)


class Pending(Proposal):
    """A proposal that has not asked for all of its evidence: most have lost when their turn comes.

    Args:
        rest: Gives what else speaks for it and against it.
        most: How much that could speak for it.
    """

    rest: Callable[[], tuple[Evidence, ...]] = tuple
    most: float = 0.0

    @property
    def weight(self) -> float:
        """How much could speak for it in all."""
        return weight(self.evidence) + self.most

    def whole(self) -> Proposal:
        """The proposal with all of its evidence."""
        evidence = (*self.evidence, *self.rest())
        return Proposal(self.lines, self.rule, self.found, evidence, self.unique)


Recogniser: TypeAlias = Callable[[Page], Iterator[Proposal]]


def because(*reasons: tuple[bool, str, float]) -> tuple[Evidence, ...]:
    """The evidence of those reasons that hold.

    Example:
        >>> because((True, "is short", 1.0), (False, "is bold", 2.0))
        (Evidence(reason='is short', weight=1.0),)
    """
    found: list[Evidence] = []
    for row in reasons:  # asked a hundred times of a page: a frame less each
        if row[0]:
            _, reason, heft = row
            made = _KNOWN.get(reason)
            if made is None or made.weight is not heft:
                made = _KNOWN[reason] = _evidence(reason, heft)
            found.append(made)
    return tuple(found)


_KNOWN: Final[dict[str, Evidence]] = {}
"""The last value for each reason: most have one weight, and to ask for both takes longer."""


@lru_cache(maxsize=2_048, typed=True)
def _evidence(reason: str, weight: float) -> Evidence:
    """The same value for the same reason: most lines share theirs with others.

    Reasons are written in the source, so that a process knows a bounded number of them; they and
    their values never change, and no text is held by them.
    """
    return Evidence(reason, weight)
