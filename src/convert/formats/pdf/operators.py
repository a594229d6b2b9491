"""The operator tables: what each atom is in a content stream.

Source: ISO 32000-1, 9.3 and 9.4.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from operator import itemgetter
from typing import Final

from convert.fonts.face import Face
from convert.fonts.subset import Subset
from convert.formats.pdf.fragments import (
    ARRAY,
    CLOSED,
    OWN,
    READING,
    SHOWN,
    TURN,
    Change,
    Switch,
    moved,
    units,
    utf16,
)
from convert.formats.pdf.glyphs import Glyphs, shape_of, unseen
from convert.formats.pdf.table import Table
from convert.layout.alphabet import Alphabet
from convert.layout.atom import Atom, Kind
from convert.layout.breaker.change import squeezable, stretchable
from convert.layout.shape import Part, Shape
from convert.typography.profile import Region
from convert.typography.punctuation import design
from convert.value import Frozen

_CHANGES: Final = 0xE010
_ENTERED: Final = 0xF000
_LEFT: Final = 0xF300
"""Where the places for changes, and for fonts entered and left, are numbered from."""

STAND_IN: Final = "F0"
"""The name of the font for what no face has."""

APART: Final = 30
"""Unseen characters of one cluster stand so far apart: MuPDF takes equal ones in one place for
bold type, and drops all but one.  Units: thousandths of an em."""


class Font(Frozen):
    """A face as the pages of a document name it: the CIDs of its glyphs, their advances by CID."""

    name: str
    cids: Mapping[int, int]
    advances: Mapping[int, int]


_ELASTIC: Final[frozenset[Kind]] = frozenset(("SP", "AS"))
_SPACES: Final[frozenset[Kind]] = _ELASTIC | {"IS"}
_POINTS: Final[frozenset[Kind]] = frozenset(("CL", "PS", "ST"))


class Operators:
    """The tables of one document.

    Args:
        fonts: The layers of faces as pages name them.
        glyphs: What the glyphs stand for.
        alphabet: The atoms of the document.
        codes: Those of them that are used, each once.

    Attributes:
        plain: The fragments of lines at their natural width.
        supple: The fragments with the places of what changes, of lines whose gaps stay.
        full: The fragments with all their places.
        changes: What the places for changes stand for.
        switches: What the places for fonts entered stand for.
        centred: The left blanks of the marks that have them on both sides.
        ground: The font with most glyphs, that of body text: it needs no place.
        hyphens: The fragments of the hyphens that words divided at an atom get.
    """

    def __init__(
        self,
        fonts: Mapping[tuple[Face, int], Font],
        glyphs: Glyphs,
        alphabet: Alphabet,
        codes: Iterable[str],
    ) -> None:
        self._fonts = fonts
        self._alphabet = alphabet
        self._glyphs = glyphs
        self._entered: dict[Switch, str] = {}
        self._changed: dict[Change, str] = {}
        self.ground = Switch(max(fonts.values(), key=_size).name if fonts else STAND_IN, 1.0, 0.0)
        plain = self._ideographs()
        full = dict(plain)
        self.hyphens: dict[str, str] = {}
        self.centred: dict[str, int] = {}
        self._stand_in = Font(STAND_IN, {}, {})
        for code in codes:
            if code in plain:
                continue
            atom = alphabet.atom(code)
            shown = self._plain(atom)
            if shown:
                plain[code] = full[code] = shown
                continue
            drawn = self._drawn(atom)
            if atom.kind == "HY":
                self.hyphens[code] = _saying(atom.text, _unopened(drawn))
                blank = unseen(atom)
                drawn = self._said(blank, 0, 0) if blank else ""
            if atom.kind in _POINTS and atom.blank_left:
                self.centred[code] = atom.blank_left
            plain[code] = _unopened(drawn)
            full[code] = self._with_places(code, atom, drawn)
        supple = {code: _unopened(places) for code, places in full.items()}
        self.plain, self.supple, self.full = Table(plain), Table(supple), Table(full)
        self.switches = {place: switch for switch, place in self._entered.items()}
        self.changes = {place: change for change, place in self._changed.items()}

    def is_last(self, atoms: str, place: int) -> bool:
        """Tell whether only spaces follow the atom at ``place``."""
        after = atoms[place + 1 :].replace(TURN, "")
        return all(self._alphabet.atom(code).kind in _SPACES for code in after)

    @staticmethod
    def left(entered: str) -> str:
        """The place where the font of the place ``entered`` is left."""
        return chr(ord(entered) - _ENTERED + _LEFT)

    def _ideographs(self) -> dict[str, str]:
        """The glyphs of plain ideographs, if their font is the ground."""
        if self._glyphs.plain is None:
            return {}
        face, plain = self._glyphs.plain
        font = self._fonts[face, 0]
        if font.name != self.ground.font:
            return {}
        cids = font.cids
        return {code: chr(cids[glyph]) for code, glyph in plain.items()}

    def _plain(self, atom: Atom) -> str:
        """The glyph of an ideograph that is one of the ground and no more, or nothing."""
        if atom.kind != "ID":
            return ""
        shape: Shape = atom.box.glyphs
        face, glyphs, _ = shape.parts[0]
        if face is None or len(shape.parts) > 1 or len(glyphs) > 1 or shape.look.scale != 1.0:
            return ""
        glyph = glyphs[0]
        layer = self._glyphs.layer(face, glyph.identifier, shape.parts[0].texts[0])
        font = self._fonts[face, layer]
        cid = font.cids[glyph.identifier]
        is_whole = atom.advance == glyph.advance == font.advances[cid] and not glyph.dx
        if not is_whole or font.name != self.ground.font or self._glyphs.actual(shape):
            return ""
        return chr(cid)

    def _drawn(self, atom: Atom) -> str:
        """The glyphs of an atom, in its advance."""
        shape = shape_of(atom)
        if shape is None or not shape.parts:
            return moved(atom.advance)
        scale = shape.look.scale
        shift = shape.shift - _trimmed_left(atom, scale, self._alphabet.region) / scale
        if shape.above is not None:
            return self._with_reading(shape, shape.above, atom.advance / scale)
        rest = atom.advance / scale - shift - shape.advance
        return self._said(shape, shift, rest)

    def _with_reading(self, shape: Shape, above: Shape, advance: float) -> str:
        """The base, then back to its beginning and the reading above it, in that order."""
        base = self._said(shape, shape.shift, -shape.shift - shape.advance)
        ratio = above.look.scale / shape.look.scale
        shift = above.shift / ratio
        reading = self._said(above, shift, advance / ratio - shift - above.advance)
        return base + READING + reading.removesuffix(OWN)

    def _said(self, shape: Shape, before: float, after: float) -> str:
        """The glyphs of a shape, with its text where they do not say it themselves."""
        drawn = "".join(self._parts(shape, before, after))
        actual = self._glyphs.actual(shape)
        if actual:
            drawn = _saying(actual, drawn)
        return drawn

    def _parts(self, shape: Shape, before: float, after: float) -> Iterator[str]:
        """The glyphs of each face, moved to their place, and what is left of the advance."""
        pieces = [piece for part in shape.parts for piece in self._layers_of(part)]
        last = len(pieces) - 1
        for index, (font, part) in enumerate(pieces):
            left = moved(before) if index == 0 else CLOSED
            right = moved(after) if index == last else ""
            drawn = left + CLOSED.join(self._shown(part, font)) + right
            made = self._switched(Switch(font.name, shape.look.scale, shape.look.rise), drawn)
            yield made if index == last else made.removesuffix(OWN)

    def _layers_of(self, part: Part) -> Iterator[tuple[Font, Part]]:
        """A part in pieces whose glyphs stand in one layer of their face."""
        face = part.face
        if face is None:
            yield self._stand_in, part
            return
        if len(self._glyphs.layers[face]) == 1:
            yield self._fonts[face, 0], part
            return
        drawn = zip(part.glyphs, part.texts, strict=True)
        placed = ((self._glyphs.layer(face, glyph.identifier, t), glyph, t) for glyph, t in drawn)
        for layer, group in groupby(placed, key=itemgetter(0)):
            _, glyphs, texts = zip(*group, strict=True)
            yield self._fonts[face, layer], Part(face, glyphs, texts)

    def _shown(self, part: Part, font: Font) -> Iterator[str]:
        if part.face is None:
            stand_ins = zip(part.glyphs, part.texts, strict=True)
            shown = (chr(self._glyphs.stand_ins[glyph[0], text]) for glyph, text in stand_ins)
            back = moved(-APART * (len(part.glyphs) - 1))
            yield moved(APART).join(shown) + back
            return
        for glyph in part.glyphs:
            cid = font.cids[glyph.identifier]
            rest = glyph.advance - glyph.dx - font.advances[cid]
            yield moved(glyph.dx) + chr(cid) + moved(rest)

    def _switched(self, switch: Switch, drawn: str) -> str:
        if switch == self.ground:
            return drawn
        entered = self._entered.setdefault(switch, chr(_ENTERED + len(self._entered)))
        if switch.scale != 1.0:  # set without character spacing, whose size would be wrong
            return entered + drawn.replace(CLOSED, "") + self.left(entered) + OWN
        return entered + drawn + self.left(entered)

    def _with_places(self, code: str, atom: Atom, drawn: str) -> str:
        """A fragment with its places; where nothing is shown, no spacing is to be taken back."""
        cell = self._alphabet.ledger.cells[code]
        opening = "" if cell.opens_before else CLOSED
        is_shown = bool(drawn if atom.kind == "HY" else _parts_of(atom))
        closing = "" if cell.opens_after or not is_shown else CLOSED
        if not atom.is_elastic:
            return opening + drawn + closing
        if atom.kind in _ELASTIC:
            base = 0 if _parts_of(atom) else atom.advance
            change = Change(atom.kind, -squeezable(atom), stretchable(atom), base=base)
            return opening + ("" if base else drawn) + self._place(change) + closing
        before, after = self._change(atom, atom.blank_left), self._change(atom, atom.blank_right)
        return opening + before + drawn + after + closing

    def _change(self, atom: Atom, blank: int) -> str:
        least = squeezable(atom)
        return self._place(Change(atom.kind, -least, 0, blank / least)) if blank else ""

    def _place(self, change: Change) -> str:
        return self._changed.setdefault(change, chr(_CHANGES + len(self._changed)))


def fonts(parts: Mapping[Face, Subset], glyphs: Glyphs) -> dict[tuple[Face, int], Font]:
    """The layers of all faces as pages name them."""
    layers = [(face, layer) for face in parts for layer in range(len(glyphs.layers[face]))]
    return {
        (face, layer): Font(f"F{number}", parts[face].cids, parts[face].advances)
        for number, (face, layer) in enumerate(layers, start=1)
    }


def _trimmed_left(atom: Atom, scale: float, of: Region) -> int:
    """What an atom lost of its left blank when it was fitted to its neighbours."""
    mark = design(atom.text, atom.kind, of)
    if mark is None or not mark.left:
        return 0
    whole = min(round(mark.left * scale), atom.box.blank_left)
    return max(0, whole - atom.blank_left)


def _unopened(drawn: str) -> str:
    """What is drawn in a line whose gaps stay as they are."""
    return drawn.replace(CLOSED, "").replace(OWN, "")


def _saying(text: str, drawn: str) -> str:
    """What is drawn, and says another text.  Source: ISO 32000-1, 14.9.4."""
    begun, ended = units(f"/Span<</ActualText<{utf16(text)}>>>BDC\n"), units("EMC\n")
    return f"{SHOWN}{begun}{ARRAY}{drawn}{SHOWN}{ended}{ARRAY}"


def _size(font: Font) -> int:
    return len(font.cids)


def _parts_of(atom: Atom) -> tuple[Part, ...]:
    shape = shape_of(atom)
    return shape.parts if shape else ()
