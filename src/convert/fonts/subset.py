"""What a document embeds of a face: glyphs renumbered from 0, outlines, and nothing else.

The numbers (CIDs) are known before anything is cut, so that pages can be written first.  What a
glyph is made of comes along; the CIDs are places in the sorted set of all these glyphs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import field
from functools import partial
from itertools import islice
from typing import Final

import uharfbuzz

from convert.diagnostic import error
from convert.errors import ResourceError
from convert.fonts.face import UNITS, Face
from convert.fonts.outlines import Outline, outlines_of, program
from convert.value import Frozen

_FLAGS: Final = (
    uharfbuzz.SubsetFlags.NO_HINTING
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


class Subset(Frozen, eq=False):
    """The part of a face that a document uses.

    Args:
        face: The face.
        cids: The CID of each glyph that was asked for.
        advances: The advance of each CID, from 0.
        cut: Makes the program.
    """

    face: Face
    cids: Mapping[int, int]
    advances: tuple[int, ...]
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


def subset(face: Face, glyphs: Iterable[int]) -> Subset:
    """The part of ``face`` that draws ``glyphs``; glyph 0 always comes along as CID 0.

    Raises:
        ResourceError: the face is damaged.
    """
    ordered = sorted({0, *glyphs})
    try:
        row = _row(face, ordered)
        if row is None:
            return _whole(face, ordered)
    except RuntimeError as fault:
        raise _damaged(face) from fault
    cids = {glyph: cid for cid, glyph in enumerate(ordered)}
    cut = partial(program, face.postscript, face.metrics.box, row)
    return Subset(face, cids, tuple(face.advances(ordered)), cut)


def _whole(face: Face, glyphs: Iterable[int]) -> Subset:
    """The part as HarfBuzz makes it: what glyphs are composed of is added."""
    plan = _plan(face, glyphs)
    cids = dict(plan.old_to_new_glyph_mapping)
    advances = face.advances(sorted(cids, key=cids.__getitem__))
    return Subset(face, cids, tuple(advances), partial(_cut, face, plan))


def _row(face: Face, glyphs: Sequence[int]) -> list[Outline] | None:
    """The outlines of ``glyphs``; nothing where they are not so simple that a row will do.

    A face that was asked before is asked for more than is lacking, as many usual glyphs as are
    known: twice as many take little longer, and the next document will need them.
    """
    if not face.is_cff or face.axes or face.font.face.upem != UNITS:
        return None
    known = face.outlines
    lacking = [glyph for glyph in glyphs if glyph not in known]
    if lacking:
        usual = (glyph for glyph in _usual(face) if glyph not in known) if known else ()
        wanted = sorted({0, *lacking, *islice(usual, len(known))})
        found = list(outlines_of(_cut(face, _plan(face, wanted))))
        if len(found) != len(wanted):
            return None
        known.update(zip(wanted, found, strict=True))
    return [known[glyph] for glyph in glyphs]


def _usual(face: Face) -> list[int]:
    """The glyphs of the characters that most texts need: level 1 of GB 2312."""
    places = (bytes((row, cell)) for row in range(0xB0, 0xD8) for cell in range(0xA1, 0xFF))
    return face.glyphs(b"".join(places).decode("gb2312", "ignore"))


def _plan(face: Face, glyphs: Iterable[int]) -> uharfbuzz.SubsetPlan:
    request = uharfbuzz.SubsetInput()
    request.flags = _FLAGS | _CFF_FLAGS if face.is_cff else _FLAGS
    request.glyph_set.update(set(glyphs))
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
