"""Which glyphs a document uses and what text each stands for, so that the text can be taken out.

A glyph says its text through its font's ToUnicode map.  One that stands for several texts (about
five hundred of a face of 30,000 do) is shown through as many fonts, which share all but that map:
the layers of a face.  MuPDF does not know ActualText; it says only what no map may say alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field, replace
from itertools import accumulate, pairwise
from typing import Final

from convert.fonts.face import Face
from convert.formats.pdf.tounicode import UNSAYABLE
from convert.layout.alphabet import Alphabet
from convert.layout.atom import Atom
from convert.layout.shape import Ideographs, Part, Shape, stand_in
from convert.value import Mutable

_PRIVATE: Final = (("\ue000", "\uf8ff"), ("\U000f0000", "\U0010ffff"))
"""Source: ISO 19005-2, 6.2.11.7.3: private use needs ActualText."""


SOFT_HYPHEN: Final = "\u00ad"


class Glyphs(Mutable):
    """The glyphs of one document.

    Args:
        layers: Those of each face, in the order of use, with the text that ToUnicode gives them;
            the first layer has every glyph, each further one those that stand for yet another text.
        stand_ins: Those of the stand-in, each with its text; their places are their CIDs.
        plain: The face and glyphs of atoms that are one glyph of the first layer in its advance.
    """

    layers: dict[Face, list[dict[int, str]]] = field(default_factory=dict)
    stand_ins: dict[tuple[int, str], int] = field(default_factory=dict)
    plain: tuple[Face, Mapping[str, int]] | None = None

    def take(self, alphabet: Alphabet, codes: Iterable[str]) -> None:
        """Register what draws the atoms ``codes``."""
        primed = alphabet.plain.glyphs
        plain: dict[str, int] = {}
        if isinstance(primed, Ideographs):
            known = primed.glyphs
            plain = {code: known[code].identifier for code in codes if code in known}
            self._add_plain(primed.face, plain)
        for code in codes:
            if code not in plain:
                self.add(alphabet.atom(code))

    def _add_plain(self, face: Face, plain: dict[str, int]) -> None:
        """Register ideographs that one glyph each draws; those that share theirs are not plain."""
        if not plain:
            return
        first = self.layers.setdefault(face, [{}])[0]
        shared = [char for char, glyph in plain.items() if first.setdefault(glyph, char) != char]
        for char in shared:
            del plain[char]
        self.plain = (face, plain)

    def add(self, atom: Atom) -> None:
        """Register what draws ``atom``."""
        for shape in filter(None, (shape_of(atom), unseen(atom))):
            self._add(shape)

    def _add(self, shape: Shape) -> None:
        for face, glyphs, texts in shape.parts:
            if face is None:
                for glyph, text in zip(glyphs, texts, strict=True):
                    known = (glyph.identifier, text)
                    self.stand_ins.setdefault(known, len(self.stand_ins) + 1)
                continue
            for glyph, text in zip(glyphs, texts, strict=True):
                self._add_text(face, glyph.identifier, text)
        if shape.above is not None:
            self._add(shape.above)

    def _add_text(self, face: Face, glyph: int, text: str) -> None:
        layers = self.layers.setdefault(face, [{}])
        for layer in layers:
            if layer.setdefault(glyph, text) == text:
                return
        layers.append({glyph: text})

    def layer(self, face: Face, glyph: int, text: str) -> int:
        """The number of the layer of ``face`` in which ``glyph`` stands for ``text``."""
        layers = self.layers[face]
        return next(n for n, layer in enumerate(layers) if layer.get(glyph) == text)

    @staticmethod
    def actual(shape: Shape) -> str:
        """The ActualText that ``shape`` needs, or nothing: what a map may not say alone."""
        return shape.text if any(map(_needs_saying, shape.text)) else ""


def shape_of(atom: Atom) -> Shape | None:
    """What draws an atom, and says its text; an inserted space has nothing.

    A vertical form of a mark is drawn as the mark, and an inserted hyphen has no text.
    """
    shape = atom.box.glyphs
    if not isinstance(shape, Shape):
        return None
    text = SOFT_HYPHEN if atom.kind == "HY" else atom.text
    is_told = shape.text == text or len(shape.text) != len(text)
    return shape if is_told else replace(shape, text=text, parts=_retold(shape, text))


def unseen(atom: Atom) -> Shape | None:
    """What says a soft hyphen of the text where it divides no word: nothing that is seen."""
    shape = atom.box.glyphs
    if atom.kind != "HY" or not atom.text or not isinstance(shape, Shape):
        return None
    return Shape(atom.text, shape.look, stand_in(atom.text))


def _retold(shape: Shape, text: str) -> tuple[Part, ...]:
    """The parts of ``shape``, which say ``text``, character for character, instead of its own."""
    place = 0
    parts: list[Part] = []
    for part in shape.parts:
        ends = list(accumulate(map(len, part.texts), initial=place))
        parts.append(part._replace(texts=tuple(text[a:b] for a, b in pairwise(ends))))
        place = ends[-1]
    return tuple(parts)


def _needs_saying(character: str) -> bool:
    return character in UNSAYABLE or any(first <= character <= last for first, last in _PRIVATE)
