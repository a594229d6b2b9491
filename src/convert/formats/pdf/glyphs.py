"""Which glyphs a document uses and what text each stands for, so that the text can be taken out.

A glyph that stands for one text says so in its face's ToUnicode map; where that is not enough
(glyphs shared by two texts, clusters, private use) the place itself says it, as ActualText.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from convert.fonts.face import Face, Glyph
from convert.layout.atom import Atom
from convert.layout.shaping import Shape

_PRIVATE = (("\ue000", "\uf8ff"), ("\U000f0000", "\U0010ffff"))
"""Source: ISO 14289-1, 7.21.7: private use needs ActualText."""


@dataclass(slots=True)
class Glyphs:
    """The glyphs of each face, in the order of use, with the text that ToUnicode gives them."""

    texts: dict[Face, dict[int, str]] = field(default_factory=dict)

    def add(self, atom: Atom) -> None:
        """Register what draws ``atom``; the first text of a glyph is the one that it keeps."""
        shape: Shape | tuple[()] = atom.box.glyphs
        if not isinstance(shape, Shape):
            return
        for (face, glyphs), texts in zip(shape.parts, _texts(shape), strict=True):
            known = self.texts.setdefault(face, {})
            for glyph, text in zip(glyphs, map(_mapped, texts), strict=True):
                is_blank = text.isspace() or shape.is_blank
                known.setdefault(glyph.identifier, " " if is_blank else text)

    def actual(self, shape: Shape) -> str:
        """The ActualText that ``shape`` needs, or nothing: what its glyphs do not say."""
        text = shape.text
        if not shape.parts or not text or text.isspace():
            return ""
        said = "".join(
            self.texts[face][glyph.identifier] for face, glyphs in shape.parts for glyph in glyphs
        )
        return text if said != text or any(map(_is_private, text)) else ""


def _texts(shape: Shape) -> Iterator[list[str]]:
    """The text of each glyph of each part; nothing where glyphs and characters are not in step."""
    start = 0
    for _, glyphs in shape.parts:
        length = max((glyph.cluster for glyph in glyphs), default=0)
        end = len(shape.text) if len(shape.parts) == 1 else start + length + 1
        yield list(_slices(shape.text[start:end], glyphs))
        start = end


def _slices(text: str, glyphs: Iterable[Glyph]) -> Iterator[str]:
    starts = [glyph.cluster for glyph in glyphs]
    for index, start in enumerate(starts):
        later = [other for other in starts[index + 1 :] if other > start]
        is_first = start not in starts[:index]
        yield text[start : later[0] if later else len(text)] if is_first else ""


def _mapped(text: str) -> str:
    """What ToUnicode can say: several characters only if none needs a surrogate.

    MuPDF takes the surrogates of a longer text for characters.
    """
    return text[:1] if len(text) > 1 and max(text) > "\uffff" else text


def _is_private(character: str) -> bool:
    return any(first <= character <= last for first, last in _PRIVATE)
