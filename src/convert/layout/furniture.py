"""What belongs to the page and not to the text: page numbers and running heads, in the margins."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from convert.layout.alphabet import Alphabet
from convert.layout.atom import Line, Run
from convert.layout.looks import Looks
from convert.layout.page import TextLine
from convert.layout.placing import ASCENT
from convert.layout.structure import ARTIFACT
from convert.layout.type_area import TypeArea
from convert.layout.typeset import whole
from convert.themes.theme import Style, Theme

PLACE: Final = 0.5
"""Where furniture stands: its middle in this part of the margin, from the type area outwards."""


@dataclass(frozen=True, slots=True)
class Furniture:
    """The page numbers and the running head of one document.

    Args:
        digits: The atoms of the ten digits.
        head: The atoms of the running head.
    """

    theme: Theme
    area: TypeArea
    alphabet: Alphabet
    digits: tuple[str, ...]
    head: str

    @classmethod
    def made(
        cls, theme: Theme, area: TypeArea, title: str, alphabet: Alphabet, looks: Looks
    ) -> Furniture:
        """The furniture of a document, encoded before its glyphs are numbered."""
        folio, header = (looks.role(theme, role) for role in ("folio", "header"))
        has_folio, has_head = theme.folio != "none", theme.header == "title"
        digits = tuple(
            alphabet.encode((Run(str(digit), folio),)) for digit in range(10 * has_folio)
        )
        head = alphabet.encode((Run(title, header),)) if has_head and title else ""
        return cls(theme, area, alphabet, digits, head)

    def on(self, number: int) -> Iterator[TextLine]:
        """The furniture of page ``number``."""
        height = self.theme.page.size[1]
        if self.digits:
            style = self.theme.style("folio")
            atoms = "".join(self.digits[int(digit)] for digit in str(number))
            middle = self.area.bottom + (height - self.area.bottom) * PLACE
            yield self._line(atoms, style, middle, number, is_outer=self.theme.folio == "outer")
        if self.head:
            style = self.theme.style("header")
            yield self._line(self.head, style, self.area.top * PLACE, number, is_outer=False)

    def _line(
        self, atoms: str, style: Style, middle: float, number: int, *, is_outer: bool
    ) -> TextLine:
        line: Line = whole(atoms, self.alphabet)
        free = self.area.width - line.width * style.size / 1000
        shift = free / 2 if not is_outer else free * (number % 2)
        baseline = middle + (ASCENT - 0.5) * style.size
        x = self.area.left + shift
        return TextLine(ARTIFACT, atoms, line, x, baseline, style.size, style.color)
