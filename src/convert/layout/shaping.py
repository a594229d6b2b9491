"""Text to boxes from real faces: which glyphs draw a piece of text, and what room they need.

Units: thousandths of the paragraph's em.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import field, replace
from typing import Final

from convert.fonts.face import ALONE, Face, is_ignorable
from convert.fonts.fallback import Chain, Fallback
from convert.layout.annotation import annotated
from convert.layout.atom import Box, Kind, Plain
from convert.layout.boxes import Boxes, shared_boxes
from convert.layout.looks import Look, Looks
from convert.layout.shape import Ideographs, Part, Shape, parts, spaces, stand_in
from convert.typography.profile import region
from convert.typography.punctuation import design
from convert.typography.ruby import SIZE
from convert.typography.script import script
from convert.value import Mutable

EM: Final = 1000
HALF: Final = 500

MARGIN: Final = 20
"""What stays of a blank beside the ink.  Source: typographic specification, 1.1, blank guard."""

NARROW: Final = 900
"""Below this advance a wide mark is not wide.  Source: typographic specification, 1.4."""

MARKS: Final[frozenset[Kind]] = frozenset(("OP", "CL", "PS", "ST"))
WIDE: Final[frozenset[Kind]] = frozenset(
    ("ID", "CJ", "EMJ", "OP", "CL", "PS", "ST", "NS", "MD", "DA", "EL", "CN", "IS")
)
"""Set in the Han face, with its regional forms."""

JOINED: Final = {"liga": False}
"""Kerned, but each letter as it is."""

QUOTED: Final = {**JOINED, "pwid": True}
"""With quotation marks and apostrophes as Western text has them: Han faces have wide ones, too."""

QUOTES: Final = frozenset("‘’“”")

IN_CELLS: Final = {**ALONE, "hwid": True}
"""Letters of code: each half an em wide where a face has such forms, as those of Source Han do,
so that they stand in columns where no face of a fixed pitch is to be had."""

READING_RISE: Final = 0.95
"""The baseline of a reading, in em of the base.  Source: JLREQ 3.3.3, CLREQ 3.3.1."""

SPACES: Final = {
    "\t": 2 * EM, "\u2000": HALF, "\u2001": EM, "\u2002": HALF, "\u2003": EM, "\u2004": 333,
    "\u2005": 250, "\u2006": 167, "\u2007": HALF, "\u2008": 250, "\u2009": 200, "\u200a": 100,
    "\u202f": 200, "\u205f": 222, "\u3000": EM,
}  # fmt: skip
"""Widths of the spaces that are not as wide as the face's own.  Source: Unicode, chapter 6.2."""


class FaceShaper(Mutable):
    """Shapes for one document.

    Args:
        looks: The looks by number; there may be more later.
        faces: The faces for each family.
        language: The article's BCP 47 tag, for regional forms.
        missed: Told of each text that no face has.
        primed: The plain ideographs of each style.
        shared: The boxes that other documents have too.
        misses: How often something was missing.
    """

    looks: Looks
    faces: Fallback
    language: str
    missed: Callable[[str], None]
    primed: dict[int, Ideographs] = field(default_factory=dict)
    shared: dict[int, Boxes | None] = field(default_factory=dict)
    misses: int = 0

    def prime(self, style: int, ideographs: Iterable[str]) -> None:
        """Shape the ideographs of a whole document at once, as far as they are plain."""
        look = self.looks.known[style]
        if look.scale == 1.0 and not look.reading:
            face = self._chain(style).han
            self.primed[style] = Ideographs(face, face.plain(set(ideographs), self._spoken(style)))

    def plain(self, style: int) -> Plain:
        """What was primed of a style."""
        primed = self.primed.get(style)
        glyphs = primed.glyphs if primed else {}
        return Plain({char: glyph.advance for char, glyph in glyphs.items()}, primed)

    def box(self, text: str, kind: Kind, style: int) -> Box:
        """The box of ``text``, a piece of class ``kind``."""
        primed = self.primed.get(style)
        if primed is not None and text in primed.glyphs:
            return self._primed(text, primed, style)
        if style not in self.shared:
            look = self.looks.known[style]
            self.shared[style] = shared_boxes(self._chain(style), look, self.language)
        shared = self.shared[style]
        if shared is None:
            return self._scaled(text, kind, style)
        if (text, kind) not in shared:
            misses, made = self.misses, self._scaled(text, kind, style)
            if misses != self.misses:
                return made
            shared.keep(text, kind, made)
        return shared[text, kind]

    def _scaled(self, text: str, kind: Kind, style: int) -> Box:
        scale = self.looks.known[style].scale
        made = self._box(text, kind, style)
        if scale == 1.0:
            return made
        measures = (made.advance, made.blank_left, made.blank_right)
        advance, left, right = (round(measure * scale) for measure in measures)
        return Box(advance, left, right, made.glyphs)

    def _primed(self, text: str, primed: Ideographs, style: int) -> Box:
        glyph = primed.glyphs[text]
        part = Part(primed.face, (glyph,), (text,))
        return Box(glyph.advance, glyphs=Shape(text, self.looks.known[style], (part,)))

    def _box(self, text: str, kind: Kind, style: int) -> Box:
        if kind == "BR":
            return Box(0)
        if kind == "IN" and self.looks.known[style].reading:
            return self._with_reading(text, style)
        if kind in {"SP", "AS", "IS"}:
            return self._space(text, style)
        if kind in MARKS:
            return self._mark(text, kind, style)
        if kind == "MD":
            return self._in_cell(self._wide(text, style), kind)
        if kind == "SL":
            return self._in_cell(self._western(text, style), kind)
        if kind in {"DA", "EL"}:
            return self._leader(text, style)
        return self._wide(text, style) if kind in WIDE else self._western(text, style)

    def _wide(self, text: str, style: int) -> Box:
        face = self._wide_face(text, style)
        if face is None:
            return self._missing(text, style)
        return self._made(text, style, _han(face, text, self._spoken(style)))

    def _western(self, text: str, style: int) -> Box:
        pieces = []
        features = JOINED if QUOTES.isdisjoint(text) else QUOTED
        if self.looks.known[style].is_in_cells:
            features = IN_CELLS
        for face, piece in self._chain(style).pieces(text):
            if face is None:
                self._miss(piece)
            glyphs = face.shape(piece, "Latn", "en", features) if face else ()
            pieces.append((face, piece, glyphs))
        return self._made(text, style, parts(pieces))

    def _mark(self, text: str, kind: Kind, style: int) -> Box:
        """A wide mark in a box of 1 em, with what of its blanks is really blank."""
        face = self._wide_face(text, style)
        if face is None:
            return self._missing(text, style)
        language = self._spoken(style)
        made = _han(face, text, language)
        advance = HALF if "\uff61" <= text[0] <= "\uff65" else EM
        if sum(part.advance for part in made) < min(NARROW, advance):
            made = _han(face, text, language, {"fwid": True})
        natural = sum(part.advance for part in made)
        advance = max(advance, natural)
        shift = advance - natural if kind == "OP" else 0
        left, right = _ink(made)
        free = (left + shift - MARGIN, advance - right - shift - MARGIN)
        before, after = (max(0, min(HALF, blank)) for blank in free)
        return Box(advance, before, after, Shape(text, self.looks.known[style], made, shift))

    def _in_cell(self, box: Box, kind: Kind) -> Box:
        """Interpuncts and solidi: in the middle of the cell that is theirs by design."""
        shape: Shape = box.glyphs
        mark = design(shape.text, kind, region(self.language))
        return _centred(box, mark.advance, mark.left) if mark else box

    def _leader(self, text: str, style: int) -> Box:
        """Dashes and ellipses: an em for each character (``⸺`` is two), joined where they can."""
        made = self._wide(text, style)
        width = 2 * EM if text == "\u2e3a" else EM * len(text)
        glyphs = sum(len(part.glyphs) for part in made.glyphs.parts)
        if made.advance == width or glyphs != len(text):
            return _centred(made, width, 0)
        return Box(width, glyphs=_spread(made.glyphs))

    def _with_reading(self, text: str, style: int) -> Box:
        """Base and reading; the latter is as large as its base is, times the size of ruby."""
        look = self.looks.known[style]
        base = self._western(text, style).glyphs
        scale = look.scale * SIZE
        small = Look(look.family, scale, look.rise + READING_RISE * look.scale)
        return annotated(base, self._western(look.reading, self.looks.number(small)).glyphs)

    def _space(self, text: str, style: int) -> Box:
        """Spaces are drawn as the face's own one, at their width."""
        face = self._chain(style).for_cluster(" ")
        if face is None or not text.isspace():
            return Box(0, glyphs=Shape(text, self.looks.known[style], stand_in(text)))
        look = self.looks.known[style]
        own = face.shape(" ", "Latn", "en", IN_CELLS if look.is_in_cells else JOINED)[0]
        is_wide = look.is_literal or look.is_in_cells
        plain = max(own.advance, HALF) if is_wide else own.advance
        widths = [SPACES.get(character, plain) for character in text]
        return Box(sum(widths), glyphs=Shape(text, look, spaces(face, own, text, widths)))

    def _missing(self, text: str, style: int) -> Box:
        self._miss(text)
        shape = Shape(text, self.looks.known[style], stand_in(text))
        return Box(shape.advance, glyphs=shape)

    def _miss(self, text: str) -> None:
        self.misses += 1
        if not all(map(is_ignorable, text)):
            self.missed(text)

    def _made(self, text: str, style: int, made: tuple[Part, ...]) -> Box:
        if any(part.face and 0 in (g.identifier for g in part.glyphs) for part in made):
            return self._missing(text, style)
        shape = Shape(text, self.looks.known[style], made)
        return Box(shape.advance, glyphs=shape)

    def _wide_face(self, text: str, style: int) -> Face | None:
        chain = self._chain(style)
        return chain.for_cluster(text, is_wide=True) or chain.for_cluster(text)

    def _chain(self, style: int) -> Chain:
        return self.faces.chain(self.looks.known[style].family, script(self._spoken(style)))

    def _spoken(self, style: int) -> str:
        """The language in whose forms a style is shaped."""
        return self.looks.known[style].language or self.language


def _han(
    face: Face, text: str, language: str, features: dict[str, bool] | None = None
) -> tuple[Part, ...]:
    """``text`` shaped as a language wants it."""
    return parts([(face, text, face.shape(text, language=language, features=features or {}))])


def _ink(made: tuple[Part, ...]) -> tuple[int, int]:
    """Where the ink of a row of glyphs begins and ends."""
    x = 0
    edges: list[int] = []
    for part in made:
        for glyph in part.glyphs:
            if part.face is not None:
                ink = part.face.ink(glyph.identifier)
                edges += (x + glyph.dx + ink.left, x + glyph.dx + ink.right)
            x += glyph.advance
    return min(edges, default=0), max(edges, default=x)


def _centred(box: Box, advance: int, blank: int) -> Box:
    shift = (advance - box.advance) // 2
    return Box(advance, blank, blank, replace(box.glyphs, shift=shift))


def _spread(shape: Shape) -> Shape:
    """The glyphs of ``shape``, each in the middle of 1 em."""
    spread = (
        part._replace(
            glyphs=tuple(
                glyph._replace(advance=EM, dx=glyph.dx + (EM - glyph.advance) // 2)
                for glyph in part.glyphs
            )
        )
        for part in shape.parts
    )
    return replace(shape, parts=tuple(spread))
