"""What a document embeds of a face: glyphs renumbered from 0, outlines, and nothing else.

The numbers (CIDs) are known before anything is cut, so that pages can be written first.  What a
glyph is made of comes along; the CIDs are places in the sorted set of all these glyphs.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field
from typing import Final

import uharfbuzz

from convert.diagnostic import error
from convert.errors import ResourceError
from convert.fonts.face import Face
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
        plan: HarfBuzz's own.
    """

    face: Face
    cids: Mapping[int, int]
    advances: tuple[int, ...]
    plan: uharfbuzz.SubsetPlan = field(repr=False)

    def program(self) -> bytes:
        """The font program: a bare CFF table, or a TrueType font.

        Raises:
            ResourceError: the face is damaged.
        """
        try:
            cut = self.plan.execute()
        except RuntimeError as fault:
            raise _damaged(self.face) from fault
        program = bytes(cut.reference_table("CFF ").data if self.face.is_cff else cut.blob.data)
        if not program:
            raise _damaged(self.face)
        return program


def subset(face: Face, glyphs: Iterable[int]) -> Subset:
    """The part of ``face`` that draws ``glyphs``; glyph 0 always comes along as CID 0.

    Raises:
        ResourceError: the face is damaged.
    """
    request = uharfbuzz.SubsetInput()
    request.flags = _FLAGS | _CFF_FLAGS if face.is_cff else _FLAGS
    request.glyph_set.update(set(glyphs))
    request.drop_table_tag_set.update(_tag(name) for name in _DROPPED)
    for axis, value in face.axes:
        request.pin_axis_location(face.font.face, axis, value)
    try:
        plan = uharfbuzz.SubsetPlan(face.font.face, request)
    except RuntimeError as fault:
        raise _damaged(face) from fault
    cids = dict(plan.old_to_new_glyph_mapping)
    ordered = sorted(cids, key=cids.__getitem__)
    return Subset(face, cids, tuple(face.advances(ordered)), plan)


def _damaged(face: Face) -> ResourceError:
    reason = "its outlines are damaged"
    return ResourceError(error("face-broken", name=face.location, reason=reason))


def _tag(name: str) -> int:
    return int.from_bytes(name.ljust(4).encode(), "big")
