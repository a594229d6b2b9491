"""A line of text as operators: the fragments of its atoms with their places filled in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Final

from convert.formats.pdf.fragments import CLOSED, OWN, TURN, Switch, moved
from convert.formats.pdf.numbers import decimal
from convert.formats.pdf.operators import Operators
from convert.layout.atom import Kind
from convert.layout.page import Stretch, TextLine
from convert.value import Packed

_EDGES: Final = CLOSED + OWN
"""Gaps that mean nothing at either end of a line."""


class Shown(Packed):
    """The inside of ``[(`` … ``)]TJ``, the font that it begins in and the one that it ends in.

    Args:
        spacing: The character spacing that opens its gaps.  Units: pt.
    """

    fragments: str
    first: str
    last: str
    spacing: float = 0.0


def shown(line: TextLine, operators: Operators) -> Shown:
    """``line`` from its first glyph to its last."""
    _, atoms, setting, _, _, size, _, stretches = line  # quicker than field by field
    _, _, _, gap, change, _, trail, _, has_hyphen = setting
    hyphen = ""
    if has_hyphen:
        atoms, hyphen = atoms[:-1], operators.hyphens[atoms[-1]]
    if stretches:
        atoms = _with_turns(atoms, stretches)
    table = operators.full if gap or change else operators.plain
    if operators.centred and trail:
        fragments = _set_back(atoms, operators, table)
    else:
        fragments = atoms.translate(table)
    opened = spacing(line) if gap else 0.0
    if gap or change:
        fragments = _filled(fragments, operators, change, opened * 1000 / size)
    if hyphen:
        fragments += moved(-opened * 1000 / size) + hyphen
    used = [place for place in operators.switches if place in fragments]
    if used:
        return _in_fonts(fragments, used, line, operators)
    return Shown(fragments, operators.ground.font, operators.ground.font, opened)


def spacing(line: TextLine) -> float:
    """The character spacing that opens the gaps of ``line``.  Units: pt."""
    return round(line.line.gap * line.size / 1000, 5)


def _filled(fragments: str, operators: Operators, by_kind: Mapping[Kind, float], gap: float) -> str:
    """The fragments with their places filled; the marks at both edges give nothing more.

    Args:
        fragments: What the atoms of a line are.
        operators: The tables that they come from.
        by_kind: What adjustable atoms change by.
        gap: What gaps are opened by.  Units: thousandths of an em.
    """
    fragments = fragments.strip(_EDGES)
    first = operators.changes.get(fragments[:1])
    if first is not None and first.kind == "OP":
        fragments = fragments[1:]
    moves: dict[float, str] = {}
    for place, change in operators.changes.items():
        if place in fragments:
            distance = change.distance(by_kind)
            if distance not in moves:  # most marks of a line move by the same
                moves[distance] = moved(distance)
            fragments = fragments.replace(place, moves[distance])
    if not gap:
        return fragments.replace(CLOSED, "").replace(OWN, "")
    if OWN in fragments:
        fragments = fragments.replace(OWN + CLOSED, "").replace(OWN, moved(gap))
    return fragments.replace(CLOSED, moved(-gap))


def _set_back(atoms: str, operators: Operators, table: dict[int, str]) -> str:
    """The fragments of a line; a centred mark that lost its blanks at its end is set back."""
    last = max(atoms.rfind(code) for code in operators.centred)
    if last < 0 or not operators.is_last(atoms, last):
        return atoms.translate(table)
    back = moved(-operators.centred[atoms[last]])
    return atoms[:last].translate(table) + back + atoms[last:].translate(operators.plain)


def _with_turns(atoms: str, stretches: Iterable[Stretch]) -> str:
    """The atoms, and the places where the line comes to another element.

    Where it begins with one, that has been opened before it.
    """
    places = [stretch.start for stretch in stretches if stretch.start]
    return TURN.join(atoms[a:b] for a, b in pairwise((0, *places, len(atoms))))


def _in_fonts(fragments: str, used: Sequence[str], line: TextLine, operators: Operators) -> Shown:
    """The line with its font switched where it changes, at the places ``used``."""
    ground = operators.ground
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
    return Shown(fragments, first, last, spacing(line))


def _entered(switch: Switch, line: TextLine) -> str:
    font = f")]TJ/{switch.font} {decimal(switch.scale * line.size)} Tf"
    if switch.scale == 1.0:
        return f"{font}[("
    return f"{font} {decimal(switch.rise * line.size)} Ts 0 Tc[("


def _left(switch: Switch, ground: Switch, line: TextLine) -> str:
    font = f")]TJ/{ground.font} {decimal(line.size)} Tf"
    return f"{font}[(" if switch.scale == 1.0 else f"{font} 0 Ts {decimal(spacing(line))} Tc[("
