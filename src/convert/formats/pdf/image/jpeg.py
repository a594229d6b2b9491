"""JPEG, which a PDF holds as it is.

Source: ITU-T T.81, B; Adobe Technical Note 5116 (the APP14 marker); ISO 32000-1, 7.4.8.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from struct import error, unpack_from
from typing import Final

from convert.formats.pdf.image.sampled import Sampled
from convert.picture import orientation

SPACES: Final[Mapping[int, str]] = {1: "/DeviceGray", 3: "/DeviceRGB", 4: "/DeviceCMYK"}

INKS: Final = 4
"""How many components a colour of printing inks has."""

_START, _END, _SCAN = 0xFFD8, b"\xff\xd9", 0xFFDA
_FRAMES: Final = frozenset({0xFFC0, 0xFFC1, 0xFFC2})
"""Baseline, extended and progressive: those that PDF knows."""
_ADOBE: Final = 0xFFEE
_BITS: Final = 8


def passed(data: bytes, *, has_cmyk: bool) -> Sampled | None:
    """A picture that is whole and needs no decoding, or nothing.

    Args:
        data: The file.
        has_cmyk: Whether the document may have colours of printing inks.
    """
    try:
        found = dict(segments(data))
    except error:
        return None
    frame = next((found[marker] for marker in _FRAMES if marker in found), b"")
    if len(frame) < 6 or _SCAN not in found or _END not in data[-1024:]:  # noqa: PLR2004  B.2.2
        return None
    bits, height, width, components = unpack_from(">BHHB", frame)
    is_known = bits == _BITS and components in SPACES and width and height
    if not is_known or (components == INKS and not has_cmyk):
        return None
    return Sampled(
        width, height, SPACES[components], data, "DCTDecode", components,
        is_predicted=False,
        is_inverted=components == INKS and found.get(_ADOBE, b"").startswith(b"Adobe"),
        orientation=orientation(data),
    )  # fmt: skip


def segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    """The segments before the samples, by their markers.

    Raises:
        error: the picture is cut off.
    """
    (start,) = unpack_from(">H", data)
    at, marker = 2, start
    while start == _START and marker != _SCAN:
        while data[at : at + 2] == b"\xff\xff":  # fill bytes
            at += 1
        marker, length = unpack_from(">HH", data, at)
        yield marker, data[at + 4 : at + 2 + length]
        at += 2 + length
