"""What tells the code points of an alphabet apart."""

from __future__ import annotations

from typing import Final

from convert.typography.classes import KINDS, Kind
from convert.typography.kinsoku import Prohibitions
from convert.typography.profile import Region
from convert.typography.punctuation import design_of
from convert.value import Packed

CLOSED_BEFORE: Final = frozenset[Kind](
    ("CL", "PS", "ST", "MD", "NS", "PO", "CN", "SL", "SP", "AS", "HY", "BR")
)
CLOSED_AFTER: Final = frozenset[Kind](("OP", "MD", "CN", "SL", "PR", "SP", "AS", "HY", "BR"))
"""Where no gap opens in stretched lines.  Source: typographic specification 2.3.1, S3."""

NEVER_FIRST: Final = frozenset[Kind](("SP", "AS", "IS", "HY", "BR"))
"""What stays at the end of the line before, at every level of prohibitions.  Source: 1.5."""

VANISHING: Final = frozenset[Kind](("SP", "AS", "IS"))
"""Spaces: 0 at the end of a line, if no glue.  Source: typographic specification 1.5."""


class Cell(Packed):
    """One box as its surroundings leave it; equal cells share a code point.

    Args:
        text: The source's.
        shaped: What is drawn for it: the base of a vertical form, else the text.
        kind: Its class.
        style: The run's.
        left: The left blank that the pair rules leave it, by design.
        right: The right one.
        opens_before: Whether a gap of a stretched line may open before it.
        opens_after: Whether one may open after it; of two neighbours, one always says yes.
        may_start: Whether a line may start with it.
        may_end: Whether a line may end with it.
        is_elastic: A space that lines stretch and squeeze.
        is_collapsed: A space of no width.
        is_glue: A space that keeps its width at the end of a line.
        step: From which step of 2.6 on a line may end before it; 0: the prohibitions decide.
        tail: The code point before a space, which loses what it has to lose at the end of a line.
    """

    text: str
    shaped: str
    kind: Kind
    style: int = 0
    left: int = 0
    right: int = 0
    opens_before: bool = True
    opens_after: bool = True
    may_start: bool = True
    may_end: bool = True
    is_elastic: bool = False
    is_collapsed: bool = False
    is_glue: bool = False
    step: int = 0
    tail: str = ""

    @property
    def vanishes(self) -> bool:
        """Whether it is a space that has no width at the end of a line."""
        return self.kind in VANISHING and not self.is_glue


def lone(character: str, region: Region, prohibitions: Prohibitions) -> Cell:
    """The cell of a character that stands for itself, between two ideographs."""
    kind = KINDS.get(character, "ID")
    mark = design_of(character, region)
    return Cell(
        character,
        character,
        kind,
        left=mark.left if mark else 0,
        right=mark.right if mark else 0,
        opens_before=kind not in CLOSED_BEFORE,
        opens_after=kind not in CLOSED_AFTER,
        may_start=kind not in NEVER_FIRST and prohibitions.may_start(character, kind),
        may_end=prohibitions.may_end(character, kind),
    )
