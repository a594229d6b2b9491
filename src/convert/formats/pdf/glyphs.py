"""Which glyphs a document uses and what text each stands for, so that the text can be taken out.

A glyph that stands for one text says so in its font's ToUnicode map; where that is not enough
(glyphs shared by two texts, private use) the place itself says it, as ActualText.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from convert.fonts.face import Face
from convert.layout.atom import Atom
from convert.layout.shape import Shape

_PRIVATE: Final = (("\ue000", "\uf8ff"), ("\U000f0000", "\U0010ffff"))
"""Source: ISO 14289-1, 7.21.7: private use needs ActualText."""


@dataclass(slots=True)
class Glyphs:
    """The glyphs of one document.

    Args:
        texts: Those of each face, in the order of use, with the text that ToUnicode gives them.
        stand_ins: Those of the stand-in, each with its text; their places are their CIDs.
    """

    texts: dict[Face, dict[int, str]] = field(default_factory=dict)
    stand_ins: dict[tuple[int, str], int] = field(default_factory=dict)

    def add(self, atom: Atom) -> None:
        """Register what draws ``atom``; the first text of a glyph is the one that it keeps."""
        shape = shape_of(atom)
        if shape is not None:
            self._add(shape)

    def _add(self, shape: Shape) -> None:
        for face, glyphs, texts in shape.parts:
            if face is None:
                for glyph, text in zip(glyphs, texts, strict=True):
                    known = (glyph.identifier, text)
                    self.stand_ins.setdefault(known, len(self.stand_ins) + 1)
                continue
            mapped = self.texts.setdefault(face, {})
            for glyph, text in zip(glyphs, texts, strict=True):
                mapped.setdefault(glyph.identifier, text)
        if shape.above is not None:
            self._add(shape.above)

    def actual(self, shape: Shape) -> str:
        """The ActualText that ``shape`` needs, or nothing: what its glyphs do not say."""
        if shape.text.isspace():
            return ""
        if any(_is_private(char) for char in shape.text):
            return shape.text
        for face, glyphs, texts in shape.parts:
            if face is None:
                continue
            mapped = self.texts[face]
            if any(mapped[g.identifier] != t for g, t in zip(glyphs, texts, strict=True)):
                return shape.text
        return ""


def shape_of(atom: Atom) -> Shape | None:
    """What draws an atom; an inserted space has nothing."""
    shape = atom.box.glyphs
    return shape if isinstance(shape, Shape) else None


def _is_private(character: str) -> bool:
    return any(first <= character <= last for first, last in _PRIVATE)
