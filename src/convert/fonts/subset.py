"""What a document embeds of a face: glyphs under numbers of ours, outlines, and nothing else.

The numbers (CIDs) are known before anything is cut, so that pages can be written first.  The number
of a glyph is the character that it stands for, if it can be, so that text is shown by its own code
points.  Of faces that HarfBuzz has to cut the numbers are places in the sorted set of all glyphs,
of which those come along that others are made of.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import field
from functools import partial
from itertools import count, filterfalse, islice
from typing import Final

import uharfbuzz

from convert.diagnostic import error
from convert.errors import ResourceError
from convert.fonts.face import UNITS, Face
from convert.fonts.outlines import Outline, outlines_of, program
from convert.value import Frozen

_FLAGS: Final = (
    uharfbuzz.SubsetFlags.NO_HINTING
    | uharfbuzz.SubsetFlags.NO_BIDI_CLOSURE  # a bracket brings no other along
    | uharfbuzz.SubsetFlags.NO_LAYOUT_CLOSURE
    | uharfbuzz.SubsetFlags.NOTDEF_OUTLINE
)
_CFF_FLAGS: Final = (
    uharfbuzz.SubsetFlags.CFF_IDENTITY_CHARSET  # CID is glyph index; ISO 32000-1, 9.7.4.2
    | uharfbuzz.SubsetFlags.DESUBROUTINIZE  # smaller once deflated
    | uharfbuzz.SubsetFlags.DOWNGRADE_CFF2  # PDF knows no CFF2
)

_DROPPED: Final = (
    "BASE", "DSIG", "GDEF", "GPOS", "GSUB", "HVAR", "MVAR", "OS/2", "STAT", "VORG", "VVAR",
    "avar", "cmap", "fvar", "gasp", "kern", "name", "post", "vhea", "vmtx",
)  # fmt: skip
"""Tables that a program in a PDF does not need.  Source: ISO 32000-1, 9.9, table 126."""

_FIRST, _LAST, _BARRED = "\u0020", "\uffef", ("\ud800", "\uf8ff")
"""Characters that are numbers, but for surrogates and private use, which writers may need for
themselves."""


class Subset(Frozen, eq=False):
    """The part of a face that a document uses.

    Args:
        face: The face.
        cids: The CID of each glyph that was asked for.
        advances: The advance of each CID, in their order.
        cut: Makes the program.
    """

    face: Face
    cids: Mapping[int, int]
    advances: Mapping[int, int]
    cut: Callable[[], bytes] = field(repr=False)

    def program(self) -> bytes:
        """The font program: a bare CFF table, or a TrueType font.

        Raises:
            ResourceError: the face is damaged.
        """
        try:
            made = self.cut()
        except RuntimeError as fault:
            raise _damaged(self.face) from fault
        if not made:
            raise _damaged(self.face)
        return made


def subset(face: Face, texts: Mapping[int, str]) -> Subset:
    """The part of ``face`` that draws some glyphs; glyph 0 always comes along as CID 0.

    Args:
        face: The face.
        texts: What each of these glyphs stands for.

    Raises:
        ResourceError: the face is damaged.
    """
    cids = _numbered(texts)
    glyphs = list(cids)
    try:
        row = _row(face, {glyph: texts.get(glyph, "") for glyph in glyphs})
        if row is None:
            return _whole(face, {glyph: texts.get(glyph, "") for glyph in glyphs})
    except RuntimeError as fault:
        raise _damaged(face) from fault
    advances = dict(zip(cids.values(), face.advances(glyphs), strict=True))
    outlines = dict(zip(cids.values(), row, strict=True))
    cut = partial(program, face.postscript, face.metrics.box, outlines)
    return Subset(face, cids, advances, cut)


def _numbered(texts: Mapping[int, str]) -> dict[int, int]:
    """The CID of each glyph, in their order; one that cannot have its character has a free one."""
    taken = {0: 0}
    for glyph, text in sorted(texts.items()):
        if len(text) == 1 and _FIRST <= text <= _LAST and not _BARRED[0] <= text <= _BARRED[1]:
            taken.setdefault(ord(text), glyph)
    free = filterfalse(taken.__contains__, count(1))
    taken |= zip(free, sorted(texts.keys() - set(taken.values())), strict=False)
    return {glyph: cid for cid, glyph in sorted(taken.items())}


def _whole(face: Face, texts: Mapping[int, str]) -> Subset:
    """The part as HarfBuzz makes it: what glyphs are composed of is added."""
    plan = _plan(face, texts)
    cids = dict(plan.old_to_new_glyph_mapping)
    advances = face.advances(sorted(cids, key=cids.__getitem__))
    return Subset(face, cids, dict(enumerate(advances)), partial(_cut, face, plan))


def _row(face: Face, texts: Mapping[int, str]) -> list[Outline] | None:
    """The outlines of glyphs; nothing where they are not so simple that a row will do.

    A face that was asked before is asked for more than is lacking, as many usual glyphs as are
    known: twice as many take little longer, and the next document will need them.
    """
    if not face.is_cff or face.axes or face.font.face.upem != UNITS:
        return None
    known = face.outlines
    lacking = {glyph: text for glyph, text in texts.items() if glyph not in known}
    if lacking:
        usual = (each for each in _usual(face) if each[0] not in known) if known else ()
        wanted = dict(islice(usual, len(known))) | {0: ""} | lacking
        found = list(outlines_of(_cut(face, _plan(face, wanted))))
        if len(found) != len(wanted):
            return None
        known.update(zip(sorted(wanted), found, strict=True))
    return [known[glyph] for glyph in texts]


def _usual(face: Face) -> Iterator[tuple[int, str]]:
    """The glyphs of the characters that most texts need: level 1 of GB 2312."""
    places = (bytes((row, cell)) for row in range(0xB0, 0xD8) for cell in range(0xA1, 0xFF))
    characters = b"".join(places).decode("gb2312", "ignore")
    return zip(face.glyphs(characters), characters, strict=True)


def _plan(face: Face, texts: Mapping[int, str]) -> uharfbuzz.SubsetPlan:
    """What is to be cut; asked for by characters where these alone give the glyphs.

    Glyphs as such make HarfBuzz walk the whole cmap, for which face and document are alike.
    """
    request = uharfbuzz.SubsetInput()
    request.flags = _FLAGS | _CFF_FLAGS if face.is_cff else _FLAGS
    drawn = {glyph: text for glyph, text in texts.items() if glyph}
    characters = "".join(drawn.values())
    if face.glyphs(characters) == list(drawn):
        request.unicode_set.update(map(ord, characters))
    else:
        request.glyph_set.update(drawn)
    request.drop_table_tag_set.update(_tag(name) for name in _DROPPED)
    for axis, value in face.axes:
        request.pin_axis_location(face.font.face, axis, value)
    return uharfbuzz.SubsetPlan(face.font.face, request)


def _cut(face: Face, plan: uharfbuzz.SubsetPlan) -> bytes:
    cut = plan.execute()
    return bytes(cut.reference_table("CFF ").data if face.is_cff else cut.blob.data)


def _damaged(face: Face) -> ResourceError:
    reason = "its outlines are damaged"
    return ResourceError(error("face-broken", name=face.location, reason=reason))


def _tag(name: str) -> int:
    return int.from_bytes(name.ljust(4).encode(), "big")
