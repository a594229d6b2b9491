"""What a reading app needs of a face: some characters, and how they are set together."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import uharfbuzz

from convert.diagnostic import error
from convert.errors import ResourceError
from convert.fonts.face import Face

FEATURES: Final = (
    "halt", "vhal", "chws", "vchw", "vert", "vrt2", "locl", "fwid", "pwid", "palt", "kern", "ccmp",
    "liga", "ruby", "mark", "mkmk",
)  # fmt: skip
"""Trims, upright forms, regional forms, the two-em dash, readings: without them browsers set
Chinese marks wide and dashes in two.  Source: typographic specification 9.2."""


def webfont(face: Face, text: Iterable[str]) -> bytes:
    """``face`` as a whole OpenType font with the characters of ``text`` only.

    Raises:
        ResourceError: the face is damaged.
    """
    request = uharfbuzz.SubsetInput()
    request.flags = uharfbuzz.SubsetFlags.NOTDEF_OUTLINE | uharfbuzz.SubsetFlags.NO_HINTING
    request.unicode_set.update({ord(char) for char in text})
    request.layout_feature_tag_set.clear()
    request.layout_feature_tag_set.update(_tag(name) for name in FEATURES)
    for axis, value in face.axes:
        request.pin_axis_location(face.font.face, axis, value)
    try:
        cut = uharfbuzz.SubsetPlan(face.font.face, request).execute()
    except RuntimeError as fault:
        reason = "its outlines are damaged"
        raise ResourceError(error("face-broken", name=face.location, reason=reason)) from fault
    return bytes(cut.blob.data)


def _tag(name: str) -> int:
    return int.from_bytes(name.encode(), "big")
