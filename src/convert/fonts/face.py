"""One opened face: its names and rights, what it covers, its widths, where its ink is.

A face is mapped, not read: opening one costs less than a millisecond whatever its size.
All measures are integers in thousandths of an em, the origin on the baseline, y upwards; they are
the very numbers that a PDF states as widths, so that nothing drifts between layout and viewer.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from typing import Final

import uharfbuzz

from convert.fonts.outlines import Outline
from convert.fonts.tables import Permission, Style
from convert.host import Location
from convert.value import Frozen, Packed

UNITS: Final = 1000
"""Units of an em in this room.  Source: ISO 32000-1, 9.2.4, glyph space."""

_HAN: Final = "水"
"""The ideograph by which Han metrics are measured.  Source: CSS Values 4, ic unit."""

_NO_FEATURES: Final[Mapping[str, bool]] = {}

ALONE: Final = {"calt": False, "clig": False, "kern": False, "liga": False}
"""No feature that looks at neighbours."""


class Glyph(Packed):
    """A glyph as shaped: ``cluster`` is the index of its first character in the text."""

    identifier: int
    cluster: int
    advance: int
    dx: int
    dy: int


class Ink(Packed):
    """The box that holds a glyph's ink."""

    left: int
    bottom: int
    right: int
    top: int


class Metrics(Packed):
    """What a face says of all its glyphs; ``descent`` is negative below the baseline."""

    ascent: int
    descent: int
    cap_height: int
    box: Ink


class Face(Frozen, eq=False):
    """An opened face; two openings are two faces.

    Args:
        names: All family names, English first, in every language that the face has.
        postscript: The PostScript name, as PDF shows it.
        is_cff: Whether its outlines are CFF (or CFF2, lowered to CFF in a subset).
        axes: Where each axis of a variable face is pinned.
        language: The only language that its rules for Han text know, as a BCP 47 tag, if it is
            only one.  A face cut for one region then shapes by these rules whatever is asked.
        font: HarfBuzz's own handle; nobody outside this room touches it.
        outlines: What draws its glyphs, as far as that was needed.
        ideographs: By language, what ``plain`` found of each.
    """

    location: Location
    index: int
    names: tuple[str, ...]
    subfamily: str
    postscript: str
    licence: str
    style: Style
    permission: Permission
    metrics: Metrics
    is_cff: bool
    axes: tuple[tuple[str, float], ...]
    language: str
    font: uharfbuzz.Font = field(repr=False)
    outlines: dict[int, Outline] = field(default_factory=dict, repr=False)
    ideographs: dict[str, dict[str, Glyph | None]] = field(default_factory=dict, repr=False)

    @property
    def family(self) -> str:
        """The family's name."""
        return self.names[0] if self.names else self.postscript

    @property
    def has_han(self) -> bool:
        """Whether Han text can be set in it."""
        return self.covers(_HAN)

    def covers(self, text: str) -> bool:
        """Tell whether every character of ``text`` has a glyph; selectors and joiners need none."""
        nominal = self.font.get_nominal_glyph
        return all(nominal(ord(char)) for char in text if not is_ignorable(char))

    def glyphs(self, text: str) -> list[int]:
        """The glyph of each character without any feature; 0 where there is none."""
        nominal = self.font.get_nominal_glyph
        return [nominal(ord(char)) or 0 for char in text]

    def advances(self, glyphs: list[int]) -> list[int]:
        """The advance of each glyph."""
        advance = self.font.get_glyph_h_advance
        return [advance(glyph) for glyph in glyphs]

    def ink(self, glyph: int) -> Ink:
        """Where the ink of ``glyph`` is; an empty box at the origin for a blank one."""
        found = self.font.get_glyph_extents(glyph)
        if found is None:
            return Ink(0, 0, 0, 0)
        left, top = found.x_bearing, found.y_bearing
        return Ink(left, top + found.height, left + found.width, top)

    def shape(
        self,
        text: str,
        script: str = "Hani",
        language: str = "zh-Hans",
        features: Mapping[str, bool] = _NO_FEATURES,
    ) -> list[Glyph]:
        """``text`` as glyphs, left to right.

        Many characters are shaped fastest in one call.  Characters that form one glyph, such as
        the two of a two-em dash, have to stand in one call; those that must not, in two.
        Control and format characters leave no glyph.  Glyph 0 says that a character is missing.

        Args:
            text: What to shape.
            script: An ISO 15924 code; it chooses the face's rules.
            language: A BCP 47 tag; it chooses regional forms (``locl``), as far as the face has
                forms of several regions.
            features: OpenType features by tag, on or off, besides those that are on by default.

        Example:
            ``face.shape("——")`` in a face with that ligature gives one glyph of two ems.
        """
        buffer = uharfbuzz.Buffer()
        buffer.add_str(text)
        buffer.direction, buffer.script = "ltr", script
        buffer.language = self.language if self.language and script == "Hani" else language
        buffer.flags = uharfbuzz.BufferFlags.REMOVE_DEFAULT_IGNORABLES
        uharfbuzz.shape(self.font, buffer, dict(features))
        return [
            Glyph(info.codepoint, info.cluster, at.x_advance, at.x_offset, at.y_offset)
            for info, at in zip(buffer.glyph_infos, buffer.glyph_positions or (), strict=True)
        ]

    def plain(self, characters: Iterable[str], language: str) -> dict[str, Glyph]:
        """The ideographs that are one glyph each in nothing but its own advance.

        All are shaped at once, ten times as fast as one by one, and but once: no feature that
        looks at neighbours is on, so that each is shaped as if it stood alone.
        """
        known = self.ideographs.setdefault(self.language or language, {})
        lacking = "".join(sorted(char for char in characters if char not in known))
        if lacking:
            known.update(dict.fromkeys(lacking))
            known.update(self._plain(lacking, language))
        found = ((char, known[char]) for char in characters)
        return {char: glyph for char, glyph in found if glyph is not None}

    def _plain(self, text: str, language: str) -> Iterator[tuple[str, Glyph]]:
        nominal = zip(text, self.glyphs(text), strict=True)
        covered = "".join([char for char, glyph in nominal if glyph])
        shaped = self.shape(covered, language=language, features=ALONE)
        if len(shaped) == len(covered):
            own = self.advances([glyph.identifier for glyph in shaped])
            for char, glyph, advance in zip(covered, shaped, own, strict=True):
                if glyph[2:] == (advance, 0, 0):
                    yield char, Glyph(glyph.identifier, 0, advance, 0, 0)


def is_ignorable(char: str) -> bool:
    """Tell whether ``char`` needs no glyph: selectors, joiners, other invisible signs."""
    return char >= "\xad" and any(ord(char) in points for points in _IGNORABLE)


_IGNORABLE: Final = (
    range(0xAD, 0xAE), range(0x34F, 0x350), range(0x61C, 0x61D), range(0x180B, 0x1810),
    range(0x200B, 0x2010), range(0x202A, 0x202F), range(0x2060, 0x2070), range(0xFE00, 0xFE10),
    range(0xFEFF, 0xFF00), range(0xE0000, 0xE1000),
)  # fmt: skip
"""Source: Unicode, Default_Ignorable_Code_Point; Hangul and Khmer fillers left out."""
