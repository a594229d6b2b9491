"""A line of text as operators: the fragments of its atoms with their places filled in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import Final, TypeAlias

from convert.formats.pdf.fragments import ARRAY, CLOSED, OWN, SHOWN, TURN, Switch, moved, units
from convert.formats.pdf.numbers import decimal
from convert.formats.pdf.operators import Operators
from convert.formats.pdf.table import Table
from convert.layout.atom import Kind
from convert.layout.page import Stretch, TextLine

_EDGES: Final = CLOSED + OWN
"""Gaps that mean nothing at either end of a line."""


Shown: TypeAlias = tuple[str, str, str, float]
"""The fragments of a line, the font that it begins in and the one that it ends in, and the
character spacing that opens its gaps.  Units: pt."""


def shown(line: TextLine, operators: Operators) -> Shown:
    """``line`` from its first glyph to its last."""
    _, atoms, setting, _, _, size, _, stretches = line  # quicker than field by field
    _, _, _, gap, change, _, trail, _, has_hyphen = setting
    hyphen = ""
    if has_hyphen:
        atoms, hyphen = atoms[:-1], operators.hyphens[atoms[-1]]
    if stretches:
        atoms = _with_turns(atoms, stretches)
    table = operators.full if gap else operators.supple if change else operators.plain
    if operators.centred and trail:
        fragments = _set_back(atoms, operators, table)
    else:
        fragments = table.fragments(atoms)
    opened = spacing(line) if gap else 0.0
    if gap:
        fragments = _changed(fragments.strip(_EDGES), operators, change)
        fragments = _opened(fragments, opened * 1000 / size)
    elif change:
        fragments = _changed(fragments, operators, change)
    if hyphen:
        fragments += moved(-opened * 1000 / size) + hyphen
    if fragments is not atoms:
        for place in operators.switches:
            if place in fragments:
                return _in_fonts(fragments, line, operators)
    font = operators.ground.font
    return fragments, font, font, opened


def spacing(line: TextLine) -> float:
    """The character spacing that opens the gaps of ``line``.  Units: pt."""
    return round(line.line.gap * line.size / 1000, 5)


def _changed(fragments: str, operators: Operators, by_kind: Mapping[Kind, float]) -> str:
    """The fragments with what adjustable atoms change by; the marks at both edges give no more.

    Args:
        fragments: What the atoms of a line are.
        operators: The tables that they come from.
        by_kind: What adjustable atoms change by.  Units: thousandths of an em.
    """
    first = operators.changes.get(fragments[:1])
    if first is not None and first.kind == "OP":
        fragments = fragments[1:]
    for place, change in operators.changes.items():
        if place in fragments:
            fragments = fragments.replace(place, moved(change.distance(by_kind)))
    return fragments


def _opened(fragments: str, gap: float) -> str:
    """The fragments with the places of their gaps filled.  Units: thousandths of an em."""
    if OWN in fragments:
        fragments = fragments.replace(OWN + CLOSED, "").replace(OWN, moved(gap))
    return fragments.replace(CLOSED, moved(-gap))


def _set_back(atoms: str, operators: Operators, table: Table) -> str:
    """The fragments of a line; a centred mark that lost its blanks at its end is set back."""
    last = max(atoms.rfind(code) for code in operators.centred)
    if last < 0 or not operators.is_last(atoms, last):
        return table.fragments(atoms)
    back = moved(-operators.centred[atoms[last]])
    return table.fragments(atoms[:last]) + back + operators.plain.fragments(atoms[last:])


def _with_turns(atoms: str, stretches: Iterable[Stretch]) -> str:
    """The atoms, and the places where the line comes to another element.

    Where it begins with one, that has been opened before it.
    """
    places = [stretch.start for stretch in stretches if stretch.start]
    return TURN.join(atoms[a:b] for a, b in pairwise((0, *places, len(atoms))))


def _in_fonts(fragments: str, line: TextLine, operators: Operators) -> Shown:
    """The line with its font switched where it changes."""
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
    return fragments, first, last, spacing(line)


def _entered(switch: Switch, line: TextLine) -> str:
    font = f"/{switch.font} {decimal(switch.scale * line.size)} Tf"
    raised = f" {decimal(switch.rise * line.size)} Ts 0 Tc"
    return _between(font if switch.scale == 1.0 else font + raised)


def _left(switch: Switch, ground: Switch, line: TextLine) -> str:
    font = f"/{ground.font} {decimal(line.size)} Tf"
    lowered = f" 0 Ts {decimal(spacing(line))} Tc"
    return _between(font if switch.scale == 1.0 else font + lowered)


def _between(operators: str) -> str:
    """Operators between glyphs."""
    return SHOWN + units(f"{operators}\n") + ARRAY
