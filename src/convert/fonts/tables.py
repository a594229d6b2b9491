"""What a face's OS/2 and post tables say of its style and of the right to embed it."""

from __future__ import annotations

from enum import Enum
from typing import Final

from convert.value import Frozen, Packed

_NO_RIGHTS: Final = 0x0002
_PREVIEW_OR_EDIT: Final = 0x000C
_NO_SUBSET: Final = 0x0100
_BITMAPS_ONLY: Final = 0x0200
"""Bits of fsType.  Source: OpenType, OS/2."""


class Permission(Enum):
    """What the face's fsType allows a document that carries it."""

    INSTALLABLE = "installable"
    VIEW = "view"
    FORBIDDEN = "forbidden"


class Panose(Packed):
    """The first four of ten digits.  Source: PANOSE, Latin Text."""

    kind: int
    serif: int
    weight: int
    proportion: int


class Style(Frozen):
    """How the face looks, by its own account.

    Args:
        weight: 100 to 900, 400 is regular.
        angle: Degrees counter-clockwise from the vertical, so negative for italics.
        code_pages: The bits of ulCodePageRange1.
    """

    weight: int
    angle: float
    is_fixed_pitch: bool
    panose: Panose
    code_pages: int


def permission(os2: bytes) -> Permission:
    """What fsType allows; a face without an OS/2 table restricts nothing.

    A face that may be embedded only whole, or only as bitmaps, is as good as forbidden here.
    """
    bits = _unsigned(os2, 8)
    if bits & (_NO_SUBSET | _BITMAPS_ONLY):
        return Permission.FORBIDDEN
    if bits & _PREVIEW_OR_EDIT:
        return Permission.VIEW
    return Permission.FORBIDDEN if bits & _NO_RIGHTS else Permission.INSTALLABLE


def style_of(os2: bytes, post: bytes, axes: dict[str, float]) -> Style:
    """The style that the tables state, a pinned weight before the stated one."""
    digits = os2[32:36]
    panose = Panose(*digits) if len(digits) == len(Panose.__match_args__) else Panose(0, 0, 0, 0)
    return Style(
        weight=round(axes.get("wght", _unsigned(os2, 4) or 400)),
        angle=int.from_bytes(post[4:8], "big", signed=True) / 65536,
        is_fixed_pitch=any(post[12:16]),
        panose=panose,
        code_pages=_unsigned(os2, 78, size=4),
    )


def _unsigned(table: bytes, offset: int, size: int = 2) -> int:
    return int.from_bytes(table[offset : offset + size], "big")
