"""Matter encoded as atoms, and set in lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final, NamedTuple

from convert.layout.alphabet import Alphabet
from convert.layout.atom import Line
from convert.layout.balance import balanced
from convert.layout.breaker import set_lines
from convert.layout.galley import Galley
from convert.layout.matter import Matter
from convert.layout.phrases import Phrasing, unphrased
from convert.layout.positions import positions

EM: Final = 1000

JUSTIFIED: Final = 12 * EM
"""The least measure of a document that is justified; below it lines are ragged on the right.

Source: typographic specification, 5.1.
"""


class Encoded(NamedTuple):
    """Matter with its atoms and those of its label."""

    matter: Matter
    atoms: str
    label: str


def encoded(matter: Iterable[Matter], alphabet: Alphabet) -> tuple[Encoded, ...]:
    """The second stage: a whole document as atoms."""
    return tuple(
        Encoded(
            one,
            alphabet.encode(one.runs, (one.width - one.indent) / one.style.size * EM),
            alphabet.encode(one.label.runs) if one.label else "",
        )
        for one in matter
    )


def galleys(
    text: Iterable[Encoded], alphabet: Alphabet, phrases: Phrasing = unphrased
) -> Iterator[Galley]:
    """The fourth stage: lines, a paragraph at a time.

    Args:
        text: The paragraphs.
        alphabet: What encoded them.
        phrases: Where phrases end in titles and headings of several lines.
    """
    return (_galley(one, alphabet, phrases) for one in text)


def whole(atoms: str, alphabet: Alphabet) -> Line:
    """``atoms`` as one line at its natural width."""
    width = sum(alphabet.atom(atom).advance for atom in atoms)
    return Line(0, len(atoms), "last", width=width)


def _galley(one: Encoded, alphabet: Alphabet, phrases: Phrasing) -> Galley:
    label = (one.label, whole(one.label, alphabet)) if one.label else None
    draft = Galley(one.matter, one.atoms, (), label)
    style = one.matter.style
    measure, indent = one.matter.width / style.size * EM, draft.indent / style.size * EM
    lines = set_lines(alphabet, one.atoms, measure, indent)
    if len(lines) > 1 and not indent and (style.align == "center" or one.matter.rank):
        places = phrases(one.matter.text)
        lines = balanced(alphabet, one.atoms, measure, len(lines), places) or lines
    if style.align != "justify" or measure < JUSTIFIED:
        lines = tuple(_ragged(line, one.atoms, alphabet) for line in lines)
    return replace(draft, lines=lines)


def _ragged(line: Line, atoms: str, alphabet: Alphabet) -> Line:
    """``line`` at its natural width if it was stretched; what was squeezed has to stay so."""
    if line.gap == 0 and all(change <= 0 for change in line.change.values()):
        return line
    natural = replace(line, gap=0.0, change={})
    hyphen = alphabet.ledger.hyphen(0) if line.has_hyphen else 0
    width = positions(atoms[line.start : line.end], natural, alphabet)[-1] + hyphen
    return replace(natural, width=width)
