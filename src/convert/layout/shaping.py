"""Text to boxes from real faces: which glyphs draw a piece of text, and what room they need.

Units: thousandths of the paragraph's em.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from convert.fonts.face import Face, Glyph, is_ignorable
from convert.fonts.fallback import Chain, Fallback
from convert.layout.atom import Box, Kind
from convert.layout.looks import Look, Looks
from convert.themes.theme import script
from convert.typography.profile import region

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

SPACES: Final = {
    "\t": 2 * EM, "\u2000": HALF, "\u2001": EM, "\u2002": HALF, "\u2003": EM, "\u2004": 333,
    "\u2005": 250, "\u2006": 167, "\u2007": HALF, "\u2008": 250, "\u2009": 200, "\u200a": 100,
    "\u202f": 200, "\u205f": 222, "\u3000": EM,
}  # fmt: skip
"""Widths of the spaces that are not as wide as the face's own.  Source: Unicode, chapter 6.2."""


@dataclass(frozen=True, slots=True, eq=False)
class Shape:
    """What draws a box.

    Args:
        text: The text that it stands for.
        look: Its look: a part of the paragraph's size, a rise.
        parts: A face and glyphs of it, one part after another; advances in em of their own size.
        shift: Where the first glyph begins in the box, in em of its own size.
        is_hollow: Whether no face has the text, so that a hollow box is drawn.
    """

    text: str
    look: Look
    parts: tuple[tuple[Face, tuple[Glyph, ...]], ...] = ()
    shift: int = 0
    is_hollow: bool = False


@dataclass(slots=True)
class FaceShaper:
    """Shapes for one document.

    Args:
        looks: The looks by number; there may be more later.
        faces: The faces for each family.
        language: The article's BCP 47 tag, for regional forms.
        missed: Told of each text that no face has.
    """

    looks: Looks
    faces: Fallback
    language: str
    missed: Callable[[str], None]

    def chain(self, style: int) -> Chain:
        """The faces of a look."""
        return self.faces.chain(self.looks.known[style].family, script(self.language))

    def box(self, text: str, kind: Kind, style: int) -> Box:
        """The box of ``text``, a piece of class ``kind``."""
        look = self.looks.known[style]
        made = self._box(text, kind, style)
        if look.scale == 1.0:
            return made
        advance, left, right = (
            round(n * look.scale) for n in (made.advance, made.blank_left, made.blank_right)
        )
        return Box(advance, left, right, made.glyphs)

    def _box(self, text: str, kind: Kind, style: int) -> Box:
        if kind in {"BR", "AS"} and not text.strip("\n"):
            return Box(0, glyphs=Shape("", self.looks.known[style]))
        if kind == "HY":
            return self._western("-", style)
        if kind in {"SP", "AS", "IS"}:
            return self._space(text, style)
        if kind in MARKS:
            return self._mark(text, kind, style)
        if kind == "MD":
            return self._interpunct(text, style)
        if kind in {"DA", "EL"}:
            return self._leader(text, style)
        if kind in WIDE:
            return self._wide(text, style)
        return self._western(text, style)

    # one function for each way of shaping

    def _wide(self, text: str, style: int) -> Box:
        face = self.chain(style).for_cluster(text, is_wide=True) or self._any(text, style)
        if face is None:
            return self._hollow(text, style)
        return self._made(text, style, ((face, self._han(face, text)),))

    def _western(self, text: str, style: int) -> Box:
        parts: list[tuple[Face, tuple[Glyph, ...]]] = []
        for face, piece in self.chain(style).pieces(text):
            if face is None:
                return self._hollow(text, style)
            parts.append((face, tuple(face.shape(piece, "Latn", "en", {"liga": False}))))
        return self._made(text, style, tuple(parts))

    def _mark(self, text: str, kind: Kind, style: int) -> Box:
        face = self.chain(style).for_cluster(text, is_wide=True) or self._any(text, style)
        if face is None:
            return self._hollow(text, style)
        glyphs = self._han(face, text)
        if _advance(glyphs) < NARROW and not _is_half(text):
            glyphs = tuple(face.shape(text, language=self.language, features={"fwid": True}))
        advance = HALF if _is_half(text) else EM
        natural = _advance(glyphs)
        shift = 0 if natural >= NARROW else (advance - natural if kind == "OP" else 0)
        advance = max(advance, natural) if natural < NARROW else natural
        shape = Shape(text, self.looks.known[style], ((face, glyphs),), shift)
        left, right = _ink(face, glyphs)
        free = (left + shift - MARGIN, advance - right - shift - MARGIN)
        before, after = (max(0, min(HALF, blank)) for blank in free)
        return Box(advance, before, after, shape)

    def _interpunct(self, text: str, style: int) -> Box:
        """Half an em in China, an em with a quarter blank on both sides elsewhere."""
        made = self._wide(text, style)
        is_half = region(self.language) == "zh-CN" and text != "\u30fb"
        advance, blank = (HALF, 0) if is_half else (EM, EM // 4)
        return _centred(made, advance, blank)

    def _leader(self, text: str, style: int) -> Box:
        """Dashes and ellipses: an em for each character (``⸺`` is two)."""
        made = self._wide(text, style)
        width = 2 * EM if text == "\u2e3a" else EM * len(text)
        glyphs = sum(len(part) for _, part in made.glyphs.parts)
        if made.advance == width or glyphs != len(text):
            return _centred(made, width, 0) if made.advance < width else made
        return Box(width, glyphs=_spread(made.glyphs, EM))

    def _space(self, text: str, style: int) -> Box:
        """Spaces are drawn as the face's own space, at their width."""
        face = self.chain(style).for_cluster(" ")
        if face is None:
            return self._hollow(text, style)
        (glyph,) = face.glyphs(" ")
        (own,) = face.advances([glyph])
        widths = [SPACES.get(character, own) for character in text]
        glyphs = tuple(Glyph(glyph, i, width, 0, 0) for i, width in enumerate(widths))
        return self._made(text, style, ((face, glyphs),))

    def _hollow(self, text: str, style: int) -> Box:
        """A hollow box of 1 em, or of no width for what has no look at all."""
        face = self.chain(style).for_cluster(" ")
        width = EM
        if all(is_ignorable(character) for character in text):
            width = 0
        else:
            self.missed(text)
        parts = () if face is None else ((face, (Glyph(face.glyphs(" ")[0], 0, width, 0, 0),)),)
        return Box(width, glyphs=Shape(text, self.looks.known[style], parts, is_hollow=width > 0))

    def _han(self, face: Face, text: str) -> tuple[Glyph, ...]:
        return tuple(face.shape(text, language=self.language))

    def _any(self, text: str, style: int) -> Face | None:
        return self.chain(style).for_cluster(text)

    def _made(
        self, text: str, style: int, parts: tuple[tuple[Face, tuple[Glyph, ...]], ...]
    ) -> Box:
        if not any(glyphs for _, glyphs in parts) or _has_notdef(parts):
            return self._hollow(text, style)
        advance = sum(_advance(glyphs) for _, glyphs in parts)
        return Box(advance, glyphs=Shape(text, self.looks.known[style], parts))


def _has_notdef(parts: tuple[tuple[Face, tuple[Glyph, ...]], ...]) -> bool:
    return any(glyph.identifier == 0 for _, glyphs in parts for glyph in glyphs)


def _advance(glyphs: Iterable[Glyph]) -> int:
    return sum(glyph.advance for glyph in glyphs)


def _is_half(text: str) -> bool:
    """Half-width forms of marks.  Source: Unicode, Halfwidth and Fullwidth Forms."""
    return "\uff61" <= text[0] <= "\uff65"


def _ink(face: Face, glyphs: tuple[Glyph, ...]) -> tuple[int, int]:
    """Where the ink of a row of glyphs begins and ends."""
    x, left, right = 0, 0, 0
    for index, glyph in enumerate(glyphs):
        ink = face.ink(glyph.identifier)
        left = x + ink.left if index == 0 else left
        right = x + ink.right
        x += glyph.advance
    return left, right


def _centred(box: Box, advance: int, blank: int) -> Box:
    shape = box.glyphs
    shift = (advance - box.advance) // 2
    made = Shape(shape.text, shape.look, shape.parts, shift, shape.is_hollow)
    return Box(advance, blank, blank, made)


def _spread(shape: Shape, advance: int) -> Shape:
    """The glyphs of ``shape``, each centred in its own cell of ``advance``."""
    parts = tuple(
        (face, tuple(_in_cell(glyph, advance) for glyph in glyphs)) for face, glyphs in shape.parts
    )
    return Shape(shape.text, shape.look, parts, 0, shape.is_hollow)


def _in_cell(glyph: Glyph, advance: int) -> Glyph:
    return glyph._replace(advance=advance, dx=glyph.dx + (advance - glyph.advance) // 2)
