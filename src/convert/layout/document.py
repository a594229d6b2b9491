"""A document through the stages of layout: dressed, encoded, its lines broken, its pages made up.

Between encoding and breaking all glyphs are known, so that whoever paints can number them first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain

from convert.diagnostic import Diagnostic, Diagnostics
from convert.fonts.fallback import Fallback, missing
from convert.ir import Article, Resource
from convert.ir.origin import origins
from convert.layout.alphabet import Alphabet
from convert.layout.atom import characters
from convert.layout.desk import Desk, Frame, sound
from convert.layout.dress import dress, matter_of
from convert.layout.flow import Division, flow
from convert.layout.furniture import Furniture
from convert.layout.hyphenation import Hyphenator
from convert.layout.item import texts
from convert.layout.listing import Digits, numbered
from convert.layout.noted import Notes
from convert.layout.page import Page
from convert.layout.placing import Placer
from convert.layout.shaping import FaceShaper
from convert.layout.structure import ROOT, Element
from convert.layout.tier import Product
from convert.layout.type_area import TypeArea, type_area
from convert.layout.typeset import EncodedItem, encoded, paragraphs, products
from convert.picture import Picture
from convert.source import Place, Source, Span
from convert.themes.theme import Theme
from convert.typography.phrases import Phrases, Phrasing
from convert.typography.profile import region
from convert.value import Frozen


class Copy(Frozen):
    """What is to be set.

    Args:
        article: Its words.
        title: What running heads call it.
        has_contents: Whether a list of contents stands before the text.
        source: What it was read from, if that is known.
        pictures: Tells how large a picture is; nothing for one that cannot be drawn.
    """

    article: Article
    title: str
    has_contents: bool = False
    source: Source | None = None
    pictures: Callable[[Resource], Picture | None] = sound

    def missing(self, texts: Iterable[str]) -> Iterator[Diagnostic]:
        """The findings that no face has ``texts``, each with its first place, in this order."""
        for words, span in origins(self.article, texts):
            yield missing(words, self.place(span))

    def place(self, span: Span | None) -> Place | None:
        """Where something stands in the source, for findings."""
        return self.source.place(span) if self.source and span else None


class Document(Frozen):
    """An article with all its text encoded.

    Args:
        copy: What was to be set.
        theme: Its look.
        area: Where its lines stand.
        alphabet: Its atoms.
        text: Its paragraphs, pictures and rows, with their atoms.
        elements: Its logical tree, root first.
        furniture: Page numbers and running heads.
        phrases: Where phrases end in its titles.
        notes: What stands at the foot of its pages.
        digits: The page numbers of its contents.
        codes: The atoms that are used, each once, always in the same order.
    """

    copy: Copy
    theme: Theme
    area: TypeArea
    alphabet: Alphabet
    text: tuple[EncodedItem, ...]
    elements: tuple[Element, ...]
    furniture: Furniture
    phrases: Phrasing
    notes: Notes
    digits: Digits
    codes: tuple[str, ...]

    def pages(self) -> Iterator[Page]:
        """The pages, one after another; each is made when it is asked for."""
        theme = self.theme
        width, height = theme.page.size
        division = Division(theme.orphans, theme.widows, theme.chapters)
        items: Iterable[Product] = products(self.text, self.alphabet, self.phrases)
        items = self.notes.beside(items)
        numbers: Mapping[str, int] = {}
        if self.digits.atoms:
            items = tuple(items)
            numbers = numbered(flow(items, self.area, division))
        left, right = (
            Placer(self.area.on(page, width), self.alphabet, numbers, self.digits)
            for page in (2, 1)
        )
        flowed = flow(items, self.area, division)
        chapter = ""
        for number, placed in enumerate(flowed, start=1):
            placer = right if number % 2 else left
            placer.turn(placed)
            anchors = tuple(placer.anchors(placed))
            chapter = next((one.title for one in anchors if one.rank == 1), chapter)
            furniture = self.furniture.on(number, chapter, is_opening=division.opens(placed))
            yield Page(
                number,
                width,
                height,
                tuple(placer.pieces(placed)),
                tuple(furniture) if placed or number == 1 else (),
                tuple(placer.repeated(placed)),
                tuple(placer.areas(placed)),
                anchors,
            )


def laid_out(
    copy: Copy, theme: Theme, faces: Fallback, found: Diagnostics, missed: Callable[[str], None]
) -> Document:
    """``copy`` dressed in ``theme`` and encoded.

    Args:
        copy: What to lay out.
        theme: Its look.
        faces: The faces for each family.
        found: Takes the findings.
        missed: Told of each text that no face has, when its glyphs are first asked for.

    Raises:
        ResourceError: there is no face at all.
    """
    article, area = copy.article, type_area(theme)
    language = article.metadata.language
    desk = Desk(theme, language, found, matter_of, copy.pictures, copy.place)
    desk.looks.role(theme, "body")  # style 0, whose characters stand for themselves
    frame = Frame(ROOT, 0.0, area.width)
    items = tuple(dress(article, frame, desk, has_contents=copy.has_contents))
    shaper = FaceShaper(desk.looks, faces, language, missed)
    notes = desk.notes if theme.notes == "foot" else []
    alphabet = Alphabet(shaper, theme.typesetting, region(language), Hyphenator())
    text = encoded(items, alphabet)
    feet = Notes.made(items, notes, alphabet, is_counted=theme.note_form == "①")
    chapters = (one.title for one in texts(items) if one.rank == 1)
    furniture = Furniture.made(theme, (copy.title, *chapters), alphabet, desk.looks)
    digits = Digits.made(theme, alphabet, desk.looks, is_needed=copy.has_contents)
    codes = {*furniture.atoms, *feet.counting.atoms, *"".join(digits.atoms)}
    codes |= _codes(chain(text, *feet.text))
    for style, ideographs in sorted(_ideographs(codes, alphabet).items()):
        shaper.prime(style, ideographs)
    alphabet.enter(shaper.plain(0))
    return Document(
        copy, theme, area, alphabet, text, tuple(desk.tree.elements), furniture, Phrases(language),
        feet, digits, tuple(sorted(codes)),
    )  # fmt: skip


def _codes(text: Iterable[EncodedItem]) -> set[str]:
    """The atoms of ``text``, each once."""
    return characters("".join([p for one in paragraphs(text) for p in (one.atoms, one.label)]))


def _ideographs(codes: Iterable[str], alphabet: Alphabet) -> Mapping[int, list[str]]:
    """The ideographs of a document, by the number of their look."""
    found: dict[int, list[str]] = {}
    for code in codes:
        if _is_ideograph(code):
            found.setdefault(0, []).append(code)
        elif code in alphabet.ledger.cells:
            cell = alphabet.ledger.cells[code]
            if cell.style and len(cell.text) == 1 and _is_ideograph(cell.text):
                found.setdefault(cell.style, []).append(cell.text)
    return found


def _is_ideograph(character: str) -> bool:
    """Extension A and the basic block, planes 2 and 3.  Source: Unicode, chapter 18.1."""
    return "\u3400" <= character <= "\u9fff" or "\U00020000" <= character <= "\U0003ffff"
