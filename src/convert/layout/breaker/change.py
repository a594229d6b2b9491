"""How a line comes to its measure: what each adjustable atom, and each gap, changes by.

Source: typographic specification 2.3.1, tables C and S; 2.3.2, distribution.  Units: thousandths
of an em.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from convert.layout.alphabet.ledger import GAP_MOST, SPACE_LEAST, SPACE_MOST, WORD_SPACE_LEAST
from convert.layout.atom import NO_CHANGE, Atom, Kind
from convert.value import Packed

SQUEEZE: Final[tuple[tuple[Kind, ...], ...]] = (
    ("SP",), ("MD",), ("OP", "CL"), ("PS",), ("AS",), ("ST",)
)  # fmt: skip
"""Table C, rows C2 to C7: one after the other, in each the same for all."""
STRETCH: Final[tuple[tuple[Kind, ...], ...]] = (("SP",), ("AS",))
"""Table S, rows S1 and S2."""

_SPACES: Final = frozenset[Kind](("SP", "AS"))


class Change(Packed):
    """What a line is changed by; ``left`` is what could not be placed, above 0 if it is short."""

    gap: float = 0.0
    by_kind: Mapping[Kind, float] = NO_CHANGE
    left: float = 0.0


def changed(atom: Atom, by_kind: Mapping[Kind, float]) -> float:
    """The advance of an atom in a line: none goes beyond its own limits."""
    if not atom.is_elastic or atom.kind not in by_kind:
        return atom.advance
    change = by_kind[atom.kind]
    if change < 0:
        return atom.advance - min(-change, squeezable(atom))
    return atom.advance + (min(change, stretchable(atom)) if atom.kind in _SPACES else 0)


def squeezable(atom: Atom) -> int:
    """How much an elastic atom can lose (table C)."""
    if atom.kind == "SP":
        return max(0, atom.advance - WORD_SPACE_LEAST)
    if atom.kind == "AS":
        return max(0, atom.advance - SPACE_LEAST)
    return atom.blank_left + atom.blank_right


def stretchable(atom: Atom) -> int:
    """How much an elastic space can gain (table S)."""
    return max(0, SPACE_MOST - atom.advance)


def level(limits: Sequence[float], amount: float) -> tuple[float, float]:
    """What each of several gives so that together they give ``amount``, and what is missing.

    Each gives the same until it reaches its limit.

    Example:
        >>> level([500, 500, 200], 900)
        (350.0, 0.0)
    """
    if limits and amount <= min(limits) * len(limits):
        return amount / len(limits), 0.0
    left, given = float(amount), 0.0
    remaining = sorted(limits)
    while remaining and left > 0:
        step = min(remaining[0] - given, left / len(remaining))
        given += step
        left -= step * len(remaining)
        if left > 0:
            remaining = [limit for limit in remaining if limit > given]
    return given, max(0.0, left)


def squeezed(atoms: Sequence[Atom], amount: float) -> Change:
    """A line made narrower by ``amount``, stage by stage."""
    by_kind: dict[Kind, float] = {}
    limits_of: dict[Kind, list[float]] = {}
    for atom in atoms:
        limits_of.setdefault(atom.kind, []).append(squeezable(atom))
    left = float(amount)
    for stage in SQUEEZE:
        limits = [limit for kind in stage for limit in limits_of.get(kind, ())]
        if limits and left > 0:
            given, left = level(limits, left)
            by_kind |= dict.fromkeys(stage, -given)
    return Change(0.0, by_kind, -left)


def stretched(atoms: Sequence[Atom], gaps: int, amount: float) -> Change:
    """A line made wider by ``amount``, stage by stage."""
    by_kind: dict[Kind, float] = {}
    left = float(amount)
    for stage in STRETCH if atoms else ():
        limits = [stretchable(atom) for atom in atoms if atom.kind in stage]
        if limits and left > 0:
            given, left = level(limits, left)
            by_kind |= dict.fromkeys(stage, given)
    if left <= 0 or gaps <= 0 or left / gaps > GAP_MOST:
        return Change(0.0, by_kind, left)
    return Change(left / gaps, by_kind)
