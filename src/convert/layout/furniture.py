"""What belongs to the page and not to the text: page numbers and running heads, in the margins."""

from __future__ import annotations

from collections.abc import Iterator

from convert.layout.alphabet import Alphabet
from convert.layout.atom import Line, Run
from convert.layout.looks import Looks
from convert.layout.page import TextLine
from convert.layout.placing import ASCENT
from convert.layout.structure import ARTIFACT
from convert.layout.type_area import TypeArea
from convert.layout.typeset import whole
from convert.themes.theme import Style, Theme
from convert.value import Frozen


class Furniture(Frozen):
    """The page numbers and the running head of one document.

    Args:
        digits: The atoms of the ten digits.
        around: What stands before and after a page number.
        head: The atoms of the running head.
    """

    theme: Theme
    area: TypeArea
    alphabet: Alphabet
    digits: tuple[str, ...]
    around: tuple[str, str]
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
        before, _, after = theme.folio_form.partition("1")
        around = (alphabet.encode((Run(before, folio),)), alphabet.encode((Run(after, folio),)))
        head = alphabet.encode((Run(title, header),)) if has_head and title else ""
        return cls(theme, area, alphabet, digits, around, head)

    @property
    def atoms(self) -> frozenset[str]:
        """All atoms that it may need."""
        return frozenset(self.head).union(*self.digits, *self.around)

    def on(self, number: int) -> Iterator[TextLine]:
        """The furniture of page ``number``."""
        theme, area = self.theme, self.area
        if self.digits:
            counted = "".join(self.digits[int(digit)] for digit in str(number))
            atoms = counted.join(self.around)
            middle = area.bottom + theme.foot_middle
            is_outer = theme.folio == "outer"
            yield self._line(atoms, theme.style("folio"), middle, number, is_outer=is_outer)
        if self.head and number > 1:  # page 1 begins with the title itself
            middle = area.top - theme.head_middle
            yield self._line(self.head, theme.style("header"), middle, number, is_outer=False)

    def _line(
        self, atoms: str, style: Style, middle: float, number: int, *, is_outer: bool
    ) -> TextLine:
        line: Line = whole(atoms, self.alphabet)
        inset = style.inset * style.size
        free = self.area.width - line.width * style.size / 1000
        outer = free - inset if number % 2 else inset
        baseline = middle + (ASCENT - 0.5) * style.size
        x = self.area.on(number, self.theme.page.size[0]).left + (outer if is_outer else free / 2)
        return TextLine(ARTIFACT, atoms, line, x, baseline, style.size, style.color)
