"""The springs of total-fit: all adjustable items of a line carry the same force.

Source: typographic specification 2.3.2.  Units: thousandths of an em.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import inf
from typing import Final

from convert.layout.alphabet.ledger import GAP_MOST, Ledger
from convert.layout.alphabet.sums import (
    MARK_SQUEEZE,
    MASK,
    SPACE_STRETCH,
    SQUEEZE,
    gaps,
    spaces,
)
from convert.layout.atom import Atom, Kind
from convert.layout.breaker.change import (
    Change,
    level,
    squeezable,
    stretchable,
    stretched,
)

SPACE_SQUEEZE: Final = 1 / MARK_SQUEEZE
_MARKS: Final[tuple[Kind, ...]] = ("MD", "OP", "CL", "PS", "ST")


def sprung(sums: int, atoms: int, slack: float, ledger: Ledger) -> Change | None:
    """The change of a line, told by its sums alone; nothing where an atom may come to its limit.

    Args:
        sums: Those of the line.
        atoms: How many it has.
        slack: How much it is short of its measure, or too long if below 0.
        ledger: Whose limits they are.
    """
    if slack < 0:
        compliance = sums >> SQUEEZE & MASK
        if not compliance:
            return None
        force = -slack * MARK_SQUEEZE / compliance
        if force > ledger.least_loss:
            return None
        by_kind = dict.fromkeys(_MARKS, -force)
        by_kind["AS"] = -force / MARK_SQUEEZE
        return Change(0.0, by_kind)
    count, between = gaps(sums, atoms), spaces(sums)
    gap = slack / (count + SPACE_STRETCH * between) if count else inf
    if gap > GAP_MOST or (between and SPACE_STRETCH * gap > ledger.least_gain):
        return None
    return Change(gap, {"SP": SPACE_STRETCH * gap, "AS": SPACE_STRETCH * gap})


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
