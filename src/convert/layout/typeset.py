"""Matter encoded as atoms, and set in lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final, NamedTuple

from convert.layout.alphabet import Alphabet
from convert.layout.atom import Line
from convert.layout.breaker import set_lines
from convert.layout.galley import Galley
from convert.layout.matter import Matter
from convert.layout.positions import positions

EM: Final = 1000
HALF: Final = 500


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


def galleys(text: Iterable[Encoded], alphabet: Alphabet) -> Iterator[Galley]:
    """The fourth stage: lines, a paragraph at a time."""
    return (_galley(one, alphabet) for one in text)


def whole(atoms: str, alphabet: Alphabet) -> Line:
    """``atoms`` as one line at its natural width."""
    width = sum(alphabet.atom(atom).advance for atom in atoms)
    return Line(0, len(atoms), "last", width=width)


def _galley(one: Encoded, alphabet: Alphabet) -> Galley:
    label = (one.label, whole(one.label, alphabet)) if one.label else None
    draft = Galley(one.matter, one.atoms, (), label)
    style = one.matter.style
    measure, indent = one.matter.width / style.size * EM, draft.indent / style.size * EM
    lines = set_lines(alphabet, one.atoms, measure, indent)
    if style.align == "center" and len(lines) > 1:
        lines = _balanced(alphabet, one.atoms, measure, lines)
    if style.align != "justify":
        lines = tuple(_ragged(line, one.atoms, alphabet) for line in lines)
    return replace(draft, lines=lines)


def _balanced(
    alphabet: Alphabet, atoms: str, measure: float, lines: tuple[Line, ...]
) -> tuple[Line, ...]:
    """As many lines, on the shortest measure that gives no more: all nearly as long.

    Source: typographic specification, 2.5, titles that wrap.
    """
    fitting, short = measure, measure / len(lines)
    while fitting - short > HALF:
        trial = (fitting + short) / 2
        set_shorter = set_lines(alphabet, atoms, trial)
        if len(set_shorter) > len(lines):
            short = trial
        else:
            fitting, lines = trial, set_shorter
    return lines


def _ragged(line: Line, atoms: str, alphabet: Alphabet) -> Line:
    """``line`` at its natural width if it was stretched; what was squeezed has to stay so."""
    if line.gap == 0 and all(change <= 0 for change in line.change.values()):
        return line
    natural = replace(line, gap=0.0, change={})
    hyphen = alphabet.ledger.hyphen(0) if line.has_hyphen else 0
    width = positions(atoms[line.start : line.end], natural, alphabet)[-1] + hyphen
    return replace(natural, width=width)
