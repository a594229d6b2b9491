"""Where each atom of a line stands: what the painter does with tables, here for single atoms.

Units: thousandths of the paragraph's em.
"""

from __future__ import annotations

from itertools import pairwise, takewhile
from typing import Final

from convert.layout.alphabet import Alphabet
from convert.layout.alphabet.cell import VANISHING, Cell
from convert.layout.atom import Kind, Line
from convert.layout.breaker.change import changed

_POINTS: Final[frozenset[Kind]] = frozenset(("CL", "PS", "ST"))


def positions(atoms: str, line: Line, alphabet: Alphabet) -> list[float]:
    """Where each of ``atoms`` begins, and where the last one ends; spaces at the end vanish.

    Args:
        atoms: Those of the line.
        line: How it was set.
        alphabet: Whose they are.
    """
    x = -float(line.lead)
    found: list[float] = []
    content = len(atoms) - len(_tail(atoms, alphabet))
    gaps = [line.gap * is_open(*pair, alphabet) for pair in pairwise(atoms[:content])]
    for index, gap in enumerate([*gaps, 0.0][:content]):
        found.append(x)
        atom = alphabet.atom(atoms[index])
        is_last = index == content - 1
        is_edge = atom.kind == "OP" if index == 0 else is_last and atom.kind in _POINTS
        x += atom.advance if is_edge else changed(atom, line.change)
        x += gap - (line.trail if is_last else 0)
    return found + [x] * (len(atoms) - content + 1)


def is_open(before: str, after: str, alphabet: Alphabet) -> bool:
    """Tell whether the gap between two atoms opens when a line is stretched."""
    cells = alphabet.ledger.cells
    return cells[before].opens_after and cells[after].opens_before


def _tail(atoms: str, alphabet: Alphabet) -> list[str]:
    """The spaces at the end of a line, which have no width there, and a forced line end."""
    return list(takewhile(lambda code: _vanishes(alphabet.ledger.cells[code]), atoms[::-1]))


def _vanishes(cell: Cell) -> bool:
    return cell.kind == "BR" or (cell.kind in VANISHING and not cell.is_glue)
