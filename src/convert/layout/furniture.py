"""What belongs to the page and not to the text: page numbers and running heads, in the margins."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from convert.layout.alphabet import Alphabet
from convert.layout.atom import Line, Run
from convert.layout.looks import Looks
from convert.layout.page import TextLine
from convert.layout.placing import ASCENT
from convert.layout.structure import ARTIFACT
from convert.layout.type_area import TypeArea, type_area
from convert.layout.typeset import whole
from convert.themes.theme import Style, Theme
from convert.value import Frozen


class Furniture(Frozen):
    """The page numbers and the running head of one document.

    Args:
        digits: The atoms of the ten digits.
        around: What stands before and after a page number.
        head: The atoms of the running head.
        chapters: Those of the running heads of right-hand pages, by the title of the chapter.
    """

    theme: Theme
    area: TypeArea
    alphabet: Alphabet
    digits: tuple[str, ...]
    around: tuple[str, str]
    head: str
    chapters: Mapping[str, str]

    @classmethod
    def made(
        cls, theme: Theme, titles: Sequence[str], alphabet: Alphabet, looks: Looks
    ) -> Furniture:
        """The furniture of a document, encoded before its glyphs are numbered.

        Args:
            theme: Its look.
            titles: What it is called, and then its chapters.
            alphabet: Its atoms.
            looks: Its looks.
        """
        title, *chapters = titles
        folio, header = (looks.role(theme, role) for role in ("folio", "header"))
        has_folio, has_head = theme.folio != "none", theme.header != "none"
        digits = tuple(
            alphabet.encode((Run(str(digit), folio),)) for digit in range(10 * has_folio)
        )
        before, _, after = theme.folio_form.partition("1")
        around = (alphabet.encode((Run(before, folio),)), alphabet.encode((Run(after, folio),)))
        head = alphabet.encode((Run(title, header),)) if has_head and title else ""
        named = chapters if theme.header == "chapter" else []
        heads = {words: alphabet.encode((Run(words, header),)) for words in named}
        return cls(theme, type_area(theme), alphabet, digits, around, head, heads)

    @property
    def atoms(self) -> frozenset[str]:
        """All atoms that it may need."""
        return frozenset(self.head).union(*self.digits, *self.around, *self.chapters.values())

    def on(self, number: int, chapter: str = "", *, is_opening: bool = False) -> Iterator[TextLine]:
        """The furniture of page ``number``.

        Args:
            number: Counted from 1.
            chapter: The title of the chapter that it belongs to.
            is_opening: Whether the title of a chapter stands at its top.
        """
        theme, area = self.theme, self.area
        if self.digits:
            counted = "".join(self.digits[int(digit)] for digit in str(number))
            atoms = counted.join(self.around)
            middle = area.bottom + theme.foot_middle
            is_outer = theme.folio == "outer"
            yield self._line(atoms, theme.style("folio"), middle, number, is_outer=is_outer)
        named = self.chapters.get(chapter, "") if number % 2 else ""
        head = next(filter(self._fits, (named, self.head)), "")
        if head and number > 1 and not is_opening:  # page 1 begins with the title itself
            middle = area.top - theme.head_middle
            yield self._line(head, theme.style("header"), middle, number, is_outer=False)

    def _fits(self, head: str) -> bool:
        """Whether there is a running head that is no longer than the measure."""
        size = self.theme.style("header").size
        return 0 < whole(head, self.alphabet).width * size / 1000 <= self.area.width

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
