"""Matter encoded as atoms, and set in lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise
from math import ceil
from typing import Final, NamedTuple

from convert.layout.alphabet import Alphabet
from convert.layout.atom import Kind, Line
from convert.layout.breaker import set_lines
from convert.layout.galley import Galley
from convert.layout.matter import Matter
from convert.layout.positions import positions

EM: Final = 1000
HALF: Final = 500

PHRASE_ENDS: Final[frozenset[Kind]] = frozenset(("CL", "PS", "ST", "SP", "AS", "IS", "DA", "EL"))
"""What a phrase ends with."""


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
    """As many lines, nearly as long as each other, or ending where a phrase ends if that is near.

    Source: typographic specification, 2.5, titles that wrap.
    """
    shortest = _shortest(alphabet, atoms, measure, len(lines))
    trials = range(ceil(shortest), int(measure) + 1, HALF)
    found = [set_lines(alphabet, atoms, trial) for trial in trials] or [lines]
    phrased = (trial for trial in found if _is_phrased(trial, atoms, alphabet))
    return next(phrased, found[0])


def _shortest(alphabet: Alphabet, atoms: str, measure: float, count: int) -> float:
    """The shortest measure that gives ``count`` lines and no more."""
    short = measure / count
    while measure - short > HALF / 4:
        trial = (measure + short) / 2
        if len(set_lines(alphabet, atoms, trial)) > count:
            short = trial
        else:
            measure = trial
    return measure


def _is_phrased(lines: tuple[Line, ...], atoms: str, alphabet: Alphabet) -> bool:
    """Whether lines end at marks or spaces, the upper not shorter than the lower by a third."""
    for line, other in pairwise(lines):
        last, first = alphabet.atom(atoms[line.end - 1]), alphabet.atom(atoms[other.start])
        is_end = last.kind in PHRASE_ENDS or first.kind == "OP"
        is_even = line.width >= other.width * 2 / 3 and other.width >= line.width / 2
        if not (is_end and is_even):
            return False
    return True


def _ragged(line: Line, atoms: str, alphabet: Alphabet) -> Line:
    """``line`` at its natural width if it was stretched; what was squeezed has to stay so."""
    if line.gap == 0 and all(change <= 0 for change in line.change.values()):
        return line
    natural = replace(line, gap=0.0, change={})
    hyphen = alphabet.ledger.hyphen(0) if line.has_hyphen else 0
    width = positions(atoms[line.start : line.end], natural, alphabet)[-1] + hyphen
    return replace(natural, width=width)
