"""The page numbers of a list of contents: where headings stand, and what is set beside entries.

The lines of the list leave room for the number, so that its length does not depend on it: pages
are made up once to learn the numbers, and again to print them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from math import floor
from typing import Final

from convert.layout.alphabet import Alphabet
from convert.layout.atom import Run
from convert.layout.looks import Looks
from convert.layout.page import Leader, Piece, TextLine
from convert.layout.tier import Placement, galleys
from convert.layout.typeset import whole
from convert.themes.theme import Theme
from convert.value import Frozen

APART: Final = 0.5
"""Space between an entry, the dots and the number.  Units: em."""

STEP: Final = 0.5
"""From dot to dot: those of all entries stand below one another.  Units: em."""

MIDDLE: Final = 0.3
"""How high the dots stand above the baseline.  Units: em."""


class Digits(Frozen):
    """The digits of page numbers in the look of a list of contents.

    Args:
        atoms: The atoms of the ten; none where there is no list.
        alphabet: The document's atoms.
    """

    atoms: tuple[str, ...]
    alphabet: Alphabet

    @classmethod
    def made(cls, theme: Theme, alphabet: Alphabet, looks: Looks, *, is_needed: bool) -> Digits:
        """The digits of a document, encoded before its glyphs are numbered."""
        look = looks.role(theme, "item")
        runs = (Run(str(digit), look) for digit in range(10 * is_needed))
        return cls(tuple(alphabet.encode((run,)) for run in runs), alphabet)

    def beside(self, line: TextLine, number: int, right: float) -> Iterator[Piece]:
        """The dots and the number that end an entry.

        Args:
            line: Its last line.
            number: The page that it leads to.
            right: Where the measure ends.
        """
        atoms = "".join(self.atoms[int(digit)] for digit in str(number))
        em, shown = line.size, whole(atoms, self.alphabet)
        x = right - shown.width * em / 1000
        owner = line.stretches[-1].owner if line.stretches else line.owner
        yield TextLine(owner, atoms, shown, x, line.baseline, em, line.color)
        begin, end = line.x + (line.line.width / 1000 + APART) * em, x - APART * em
        count = floor((end - begin) / (STEP * em))
        if count > 0:
            first = right - floor((right - begin) / (STEP * em)) * STEP * em
            yield Leader(first, line.baseline - MIDDLE * em, end - first, STEP * em, line.color)


def numbered(pages: Iterable[Iterable[Placement]]) -> Mapping[str, int]:
    """The page of each name; the first of one name wins."""
    found: dict[str, int] = {}
    for number, page in enumerate(pages, start=1):
        for one, galley in galleys(page):
            if galley.matter.identifier and not one.start:
                found.setdefault(galley.matter.identifier, number)
    return found
