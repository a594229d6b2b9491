"""A line of text as operators: the fragments of its atoms with their places filled in."""

from __future__ import annotations

from itertools import pairwise
from typing import Final, NamedTuple

from convert.formats.pdf.fragments import CLOSED, OWN, TURN, Switch, moved
from convert.formats.pdf.numbers import decimal
from convert.formats.pdf.operators import Operators
from convert.layout.page import TextLine

_EDGES: Final = CLOSED + OWN
"""Gaps that mean nothing at either end of a line."""


class Shown(NamedTuple):
    """The inside of ``[(`` … ``)]TJ``, the font that it begins in and the one that it ends in."""

    fragments: str
    first: str
    last: str


def shown(line: TextLine, operators: Operators) -> Shown:
    """``line`` from its first glyph to its last."""
    how = line.line
    hyphen = line.atoms[-1] if how.has_hyphen else ""
    if hyphen:
        line = line._replace(atoms=line.atoms[:-1])
    if how.gap or how.change:
        fragments = _adjusted(line, operators)
    else:
        fragments = _translated(line, operators, operators.plain)
    if hyphen:
        fragments += moved(-spacing(line) * 1000 / line.size) + operators.hyphens[hyphen]
    for place in operators.switches:
        if place in fragments:
            return _in_fonts(fragments, line, operators)
    return Shown(fragments, operators.ground.font, operators.ground.font)


def spacing(line: TextLine) -> float:
    """The character spacing that opens the gaps of ``line``.  Units: pt."""
    gap = line.line.gap
    return round(gap * line.size / 1000, 5) if gap else 0.0


def _adjusted(line: TextLine, operators: Operators) -> str:
    """The fragments with their places filled; the marks at both edges give nothing more."""
    fragments = _translated(line, operators, operators.full).strip(_EDGES)
    first = operators.changes.get(fragments[:1])
    if first is not None and first.kind == "OP":
        fragments = fragments[1:]
    by_kind, moves = line.line.change, dict[float, str]()
    for place, change in operators.changes.items():
        if place in fragments:
            distance = change.distance(by_kind)
            if distance not in moves:  # most marks of a line move by the same
                moves[distance] = moved(distance)
            fragments = fragments.replace(place, moves[distance])
    gap = spacing(line) * 1000 / line.size
    if not gap:
        return fragments.replace(CLOSED, "").replace(OWN, "")
    if OWN in fragments:
        fragments = fragments.replace(OWN + CLOSED, "").replace(OWN, moved(gap))
    return fragments.replace(CLOSED, moved(-gap))


def _translated(line: TextLine, operators: Operators, table: dict[int, str]) -> str:
    """The fragments; a centred mark that lost its blanks at the line's end is set back."""
    atoms = _with_turns(line) if line.stretches else line.atoms
    if not (operators.centred and line.line.trail):
        return atoms.translate(table)
    last = max(atoms.rfind(code) for code in operators.centred)
    if last < 0 or not operators.is_last(atoms, last):
        return atoms.translate(table)
    back = moved(-operators.centred[atoms[last]])
    return atoms[:last].translate(table) + back + atoms[last:].translate(operators.plain)


def _with_turns(line: TextLine) -> str:
    """The atoms, and the places where the line comes to another element.

    Where it begins with one, that has been opened before it.
    """
    places = [stretch.start for stretch in line.stretches if stretch.start]
    if not places:
        return line.atoms
    return TURN.join(line.atoms[a:b] for a, b in pairwise((0, *places, len(line.atoms))))


def _in_fonts(fragments: str, line: TextLine, operators: Operators) -> Shown:
    """The line with its font switched where it changes, and nowhere else."""
    ground = operators.ground
    used = [place for place in operators.switches if place in fragments]
    for place in used:
        left = operators.left(place)
        fragments = fragments.replace(left + place, "")
        for other in used:
            fragments = fragments.replace(left + other, other)
    first = last = ground.font
    for place in used:
        switch = operators.switches[place]
        if switch.scale == 1.0 and fragments.startswith(place):
            first, fragments = switch.font, fragments.removeprefix(place)
        if switch.scale == 1.0 and fragments.endswith(operators.left(place)):
            last, fragments = switch.font, fragments.removesuffix(operators.left(place))
    for place in used:
        switch = operators.switches[place]
        fragments = fragments.replace(place, _entered(switch, line))
        fragments = fragments.replace(operators.left(place), _left(switch, ground, line))
    return Shown(fragments, first, last)


def _entered(switch: Switch, line: TextLine) -> str:
    font = f")]TJ/{switch.font} {decimal(switch.scale * line.size)} Tf"
    if switch.scale == 1.0:
        return f"{font}[("
    return f"{font} {decimal(switch.rise * line.size)} Ts 0 Tc[("


def _left(switch: Switch, ground: Switch, line: TextLine) -> str:
    font = f")]TJ/{ground.font} {decimal(line.size)} Tf"
    return f"{font}[(" if switch.scale == 1.0 else f"{font} 0 Ts {decimal(spacing(line))} Tc[("
