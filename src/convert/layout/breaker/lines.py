"""Atoms to lines, and lines to boxes.

Units: thousandths of an em.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from convert.layout.alphabet.alphabet import Alphabet
from convert.layout.atom import Atom, Line
from convert.layout.breaker.candidate import Manner, finished
from convert.layout.breaker.change import changed
from convert.layout.breaker.first_fit import first_fit
from convert.layout.breaker.paragraph import Paragraph
from convert.layout.breaker.repair import without_orphan
from convert.layout.breaker.total_fit import total_fit
from convert.typography.profile import Breaking
from convert.value import Packed


class SetBox(Packed):
    """A box in its place on a line: x is where it begins, trimmed."""

    atom: Atom
    x: float
    width: float


def set_lines(
    alphabet: Alphabet,
    atoms: str,
    measure: float,
    indent: float = 0,
    breaking: Breaking | None = None,
) -> tuple[Line, ...]:
    """The lines of one paragraph.

    Args:
        alphabet: What encoded it.
        atoms: The paragraph.
        measure: The width of its lines.
        indent: How much less its first line has.
        breaking: How line ends are chosen; by default as the alphabet's typesetting says.
    """
    chosen = breaking or alphabet.typesetting.breaking
    if atoms and not any(map(atoms.__contains__, alphabet.forced_ends)):
        return tuple(_part(Paragraph(alphabet, atoms, measure, indent), chosen, 0))
    lines: list[Line] = []
    start = 0
    for end in _forced_ends(alphabet, atoms):
        first = 0 if start else indent
        part = Paragraph(alphabet, atoms[start:end], measure, first, is_opening=not start)
        made = _part(part, chosen, start) if start < end else [Line(start, end, "last")]
        if end < len(atoms):
            made[-1] = made[-1]._replace(end=end + 1)
        lines.extend(made)
        start = end + 1
    return tuple(lines)


def _forced(alphabet: Alphabet, atoms: str) -> list[str]:
    """Which atoms that force a line end are among ``atoms``."""
    return [code for code in alphabet.forced_ends if code in atoms]


def _forced_ends(alphabet: Alphabet, atoms: str) -> Iterator[int]:
    """Where forced line ends stand, and the end of the paragraph if more text comes before it."""
    forced = _forced(alphabet, atoms)
    found = [place for place, code in enumerate(atoms) if code in forced] if forced else []
    yield from found
    if len(atoms) > (found[-1] + 1 if found else 0):
        yield len(atoms)


def _part(paragraph: Paragraph, breaking: Breaking, offset: int) -> list[Line]:
    manner: Manner
    match breaking:
        case "first-fit":
            chosen, manner = first_fit(paragraph), "stages"
        case "total-fit":
            chosen, manner = total_fit(paragraph), "springs"
        case _:
            assert_never(breaking)
    repaired = without_orphan(paragraph, chosen)
    return [finished(paragraph, line, manner, offset) for line in repaired]


def boxes(alphabet: Alphabet, atoms: str, line: Line, indent: float = 0) -> Iterator[SetBox]:
    """The boxes of a line from left to right, ``indent`` being that of a first line."""
    codes = atoms[line.start : line.end]
    content = len(codes) - _spaces(alphabet, codes)
    x = float(0 if line.start else indent)
    for place, code in enumerate(codes):
        atom = alphabet.atom(code)
        width = changed(atom, line.change)
        if place == 0 and atom.kind == "OP":
            out = max(0, line.lead - atom.blank_left)
            x -= out
            width = atom.advance - line.lead + out
        elif place == content - 1 and _is_closing(atom):
            width = atom.advance - line.trail
        elif place >= content:
            width = 0.0
        yield SetBox(atom, x, width)
        x += width
        if place < content - 1 and alphabet.opens(code, codes[place + 1]):
            x += line.gap


def _is_closing(atom: Atom) -> bool:
    return atom.kind in {"CL", "PS", "ST"}


def _spaces(alphabet: Alphabet, codes: str) -> int:
    """How many atoms at the end of a line have no width there."""
    cells = alphabet.ledger.cells
    count = 0
    for code in reversed(codes):
        if not (cells[code].vanishes or cells[code].kind == "BR"):
            break
        count += 1
    return count
