"""Titles and headings of several lines: about equally long, divided where phrases end.

Source: typographic specification 2.5; what outweighs what is our decision [P].
Units: thousandths of an em.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import accumulate, pairwise
from math import inf
from typing import Final

from convert.layout.alphabet import Alphabet
from convert.layout.atom import Atom, Kind, Line
from convert.layout.breaker.candidate import Candidate, finished
from convert.layout.breaker.paragraph import Paragraph
from convert.typography.phrases import Places
from convert.value import Packed

MOST: Final = 6
"""A title of more lines is a paragraph."""
UPPER_LEAST: Final = 2 / 3
"""How long a line is at least beside the one below it.  Source: 2.5."""
LOWER_LEAST: Final = 1 / 2
"""How long one is beside the one above it: no short tail."""
LOPSIDED: Final = 1.0
"""How bad it is not to be that long."""
INSIDE: Final = 0.5
"""How bad it is to divide a phrase: as bad as lines that differ from their mean by half."""

AFTER: Final = frozenset[Kind](("CL", "PS", "ST", "IS"))
BEFORE: Final = frozenset[Kind](("OP", "DA"))
"""Marks that say where a phrase ends."""


class Way(Packed):
    """Lines so far: how bad they are, how long the last one is, where they end."""

    badness: float
    width: float
    ends: tuple[int, ...]


def balanced(
    alphabet: Alphabet, atoms: str, measure: float, count: int, places: Places
) -> tuple[Line, ...]:
    """The best division of a title into ``count`` lines at their natural widths.

    Args:
        alphabet: What encoded it.
        atoms: The title.
        measure: How long its lines may be.
        count: How many there are, as few as can be.
        places: Where its phrases end, in characters of its text.

    Returns:
        The lines, or none: too many of them, set line ends among them, a word that has to be
        divided.
    """
    if count > MOST or alphabet.forced_ends.intersection(atoms):
        return ()
    paragraph = Paragraph(alphabet, atoms, measure)
    joints = dict(_joints([alphabet.atom(code) for code in atoms], places))
    ways = [Way(0.0, inf, (0,))]
    for left in range(count - 1, -1, -1):
        ways = _best(_longer(paragraph, joints, ways, left))
    if not ways:
        return ()
    ends = min(ways).ends
    made = (Candidate(start, end, "last") for start, end in pairwise(ends))
    return tuple(finished(paragraph, line, "stages") for line in made)


def _joints(title: Iterable[Atom], places: Places) -> Iterator[tuple[int, float]]:
    """How bad it is to end a line before each atom."""
    row = list(title)
    characters = accumulate(len(atom.text) for atom in row)
    for index, place in zip(range(1, len(row)), characters, strict=False):
        before, after = row[index - 1].kind, row[index].kind
        if before in AFTER or after in BEFORE:
            yield index, 0.0
        else:
            yield index, INSIDE if before in BEFORE else places.get(place, INSIDE)


def _longer(
    paragraph: Paragraph, joints: dict[int, float], ways: list[Way], left: int
) -> Iterator[Way]:
    """All ways that have one more line, ``left`` lines being still to come."""
    mean = paragraph.natural(0, paragraph.length) / (left + len(ways[0].ends)) if ways else 1
    for way in ways:
        start = way.ends[-1]
        for end in _ends(paragraph, start, left):
            width = paragraph.natural(start, end)
            badness = way.badness + ((width - mean) / mean) ** 2 + joints.get(end, 0.0)
            if way.width < inf:
                is_lopsided = way.width < UPPER_LEAST * width or width < LOWER_LEAST * way.width
                badness += LOPSIDED * is_lopsided
            yield Way(badness, width, (*way.ends, end))


def _ends(paragraph: Paragraph, start: int, left: int) -> Iterator[int]:
    """Where the next line may end; the last one ends with the title."""
    room = paragraph.room(start)
    if not left:
        if paragraph.natural(start, paragraph.length) <= room:
            yield paragraph.length
        return
    for end in range(start + 1, paragraph.length):
        if paragraph.is_legal(end) and not paragraph.is_hyphen(end):
            if paragraph.natural(start, end) > room:
                return
            yield end


def _best(ways: Iterable[Way]) -> list[Way]:
    """The best of those that share their last line: what comes after looks at no more of them."""
    found: dict[tuple[int, ...], Way] = {}
    for way in ways:
        known = found.setdefault(way.ends[-2:], way)
        if way < known:
            found[way.ends[-2:]] = way
    return list(found.values())
