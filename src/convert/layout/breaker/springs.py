"""The springs of total-fit: all adjustable items of a line carry the same force.

Source: typographic specification 2.3.2.  Units: thousandths of an em.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from convert.layout.alphabet.sums import MARK_SQUEEZE, SPACE_STRETCH
from convert.layout.atom import Atom, Kind
from convert.layout.breaker.change import (
    GAP_MOST,
    Change,
    level,
    squeezable,
    stretchable,
    stretched,
)

SPACE_SQUEEZE: Final = 1 / MARK_SQUEEZE
_MARKS: Final[tuple[Kind, ...]] = ("MD", "OP", "CL", "PS", "ST")


def tightened(atoms: Sequence[Atom], amount: float) -> Change:
    """A line made narrower: all marks lose the same, Han-Western spaces σ times as much."""
    marks = [squeezable(atom) for atom in atoms if atom.kind in _MARKS]
    spaces = [squeezable(atom) for atom in atoms if atom.kind == "AS"]
    compliance = len(marks) + SPACE_SQUEEZE * len(spaces)
    force = amount / compliance if compliance else 0.0
    share = min(SPACE_SQUEEZE * force * len(spaces), sum(spaces))
    share = max(share, amount - sum(marks))
    mark, left = level(marks, amount - share)
    space, missing = level(spaces, share + left)
    return Change(0.0, dict.fromkeys(_MARKS, -mark) | {"AS": -space}, -missing)


def eased(atoms: Sequence[Atom], gaps: int, amount: float) -> Change:
    """A line made wider: spaces open ρ times as much as gaps, up to half an em."""
    limits = sorted(stretchable(atom) for atom in atoms if atom.kind in {"SP", "AS"})
    if not gaps:
        space, left = level(limits, amount)
        return Change(0.0, {"SP": space, "AS": space}, left)
    left = float(amount)
    for full, limit in enumerate(limits):
        gap = left / (gaps + SPACE_STRETCH * (len(limits) - full))
        if SPACE_STRETCH * gap <= limit:
            break
        left -= limit
    else:
        gap = left / gaps
    if gap > GAP_MOST:
        return stretched(atoms, gaps, amount)
    return Change(gap, {"SP": SPACE_STRETCH * gap, "AS": SPACE_STRETCH * gap})
