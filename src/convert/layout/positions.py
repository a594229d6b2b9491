"""Where each atom of a line stands: what the painter does with tables, here for single atoms.

Units: thousandths of the paragraph's em.
"""

from __future__ import annotations

from itertools import pairwise, takewhile

from convert.layout.alphabet import Alphabet
from convert.layout.alphabet.cell import VANISHING, Cell
from convert.layout.atom import Line
from convert.layout.breaker.change import changed


def positions(atoms: str, line: Line, alphabet: Alphabet) -> list[float]:
    """Where each of ``atoms`` begins, and where the last one ends; spaces at the end vanish.

    Args:
        atoms: Those of the line.
        line: How it was set.
        alphabet: Whose they are.
    """
    x = -float(line.lead)
    found = [x]
    content = len(atoms) - len(_tail(atoms, alphabet))
    gaps = [line.gap * is_open(*pair, alphabet) for pair in pairwise(atoms)]
    for index, (code, gap) in enumerate(zip(atoms, [*gaps, 0.0], strict=True)):
        if index >= content:
            found.append(x)
            continue
        atom = alphabet.atom(code)
        is_edge = (index == 0 and atom.kind == "OP") or (
            index == content - 1 and atom.kind in {"CL", "PS", "ST"}
        )
        x += atom.advance if is_edge else changed(atom, line.change)
        x -= line.trail if index == content - 1 else 0
        found.append(x)
        x += gap if index < content - 1 else 0.0
    return found


def is_open(before: str, after: str, alphabet: Alphabet) -> bool:
    """Tell whether the gap between two atoms opens when a line is stretched."""
    cells = alphabet.ledger.cells
    return cells[before].opens_after and cells[after].opens_before


def _tail(atoms: str, alphabet: Alphabet) -> list[str]:
    """The spaces at the end of a line, which have no width there, and a forced line end."""
    return list(takewhile(lambda code: _vanishes(alphabet.ledger.cells[code]), atoms[::-1]))


def _vanishes(cell: Cell) -> bool:
    return cell.kind == "BR" or (cell.kind in VANISHING and not cell.is_glue)
