"""What a picture is: its type and its size, read from its first bytes."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from struct import unpack_from
from typing import Final

from convert.value import Frozen

PIXELS_PER_INCH: Final = 96.0
"""What a picture has that does not say.  Source: CSS Values 4, 6.2: the reference pixel."""

POINTS_PER_INCH: Final = 72.0
_METRES_PER_INCH: Final = 0.0254
_CENTIMETRES_PER_INCH: Final = 2.54


class Picture(Frozen):
    """A picture that is what it says.

    Args:
        suffix: What its file ends in.
        width: In the picture as it is shown, turned as it says.  Units: pt.
        height: The same.
        pixels: How many it has.
    """

    suffix: str
    width: float
    height: float
    pixels: int = 0


class _Raster(Frozen):
    """Pixels, how many stand in an inch, and whether they are shown on their side."""

    width: int
    height: int
    per_inch: float = PIXELS_PER_INCH
    is_turned: bool = False


def picture(media_type: str, data: bytes) -> Picture | None:
    """What ``data`` is, if it is a sound picture of ``media_type``.

    Example:
        >>> picture("image/gif", b"GIF89a" + bytes([96, 0, 48, 0]) + bytes(16))
        Picture(suffix='gif', width=72.0, height=36.0, pixels=4608)
    """
    if media_type not in _READERS:
        return None
    suffix, read = _READERS[media_type]
    try:
        raster = read(data)
    except (struct.error, IndexError):
        return None
    if raster is None or not (raster.width and raster.height):
        return None
    scale = POINTS_PER_INCH / raster.per_inch
    width, height = raster.width * scale, raster.height * scale
    if raster.is_turned:
        width, height = height, width
    return Picture(suffix, width, height, raster.width * raster.height)


def orientation(data: bytes) -> int:
    """How a sound JPEG is turned to be seen; 1 is as it is.  Source: Exif 2.3, 4.6.4.

    Example:
        >>> orientation(bytes.fromhex("ffd8 ffda"))
        1
    """
    return next((found for found in map(_orientation_in, _segments(data)) if found), 1)


def _png(data: bytes) -> _Raster | None:
    """Source: PNG (third edition), 11.2.1 and 11.3.4.3 (pHYs)."""
    if not data.startswith(b"\x89PNG\r\n\x1a\n") or data[12:16] != b"IHDR":
        return None
    width, height = unpack_from(">II", data, 16)
    at = 33
    while at + 8 <= len(data):
        length, kind = unpack_from(">I4s", data, at)
        if kind == b"pHYs":
            across, _, unit = unpack_from(">IIB", data, at + 8)
            return _Raster(width, height, across * _METRES_PER_INCH if unit and across else 96.0)
        if kind == b"IDAT":
            return _Raster(width, height)
        at += 12 + length
    return None


def _gif(data: bytes) -> _Raster | None:
    """Source: GIF89a, 18."""
    if data[:6] not in {b"GIF87a", b"GIF89a"}:
        return None
    return _Raster(*unpack_from("<HH", data, 6))


def _jpeg(data: bytes) -> _Raster | None:
    """Source: ITU-T T.81, B.1 and B.2.2; JFIF 1.02 (density); Exif 2.3 (orientation)."""
    if not data.startswith(b"\xff\xd8"):
        return None
    per_inch, is_turned = PIXELS_PER_INCH, False
    for marker, body in _segments(data):
        if marker == _JFIF and body.startswith(b"JFIF\0"):
            per_inch = _density(body) or per_inch
        elif marker in _FRAMES:
            height, width = unpack_from(">HH", body, 1)
            return _Raster(width, height, per_inch, is_turned)
        is_turned = is_turned or _orientation_in((marker, body)) in _TURNED
    return None


def _segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    """The segments of a JPEG before its samples, by their markers."""
    at, marker = 2, 0
    while at + 4 <= len(data) and marker != _SCAN:
        marker, length = unpack_from(">HH", data, at)
        yield marker, data[at + 4 : at + 2 + length]
        at += 2 + length


def _orientation_in(segment: tuple[int, bytes]) -> int:
    """The orientation that a segment says, or 0; one that is damaged says nothing."""
    marker, body = segment
    if marker != _EXIF or not body.startswith(b"Exif\0\0"):
        return 0
    with suppress(struct.error):
        return _orientation(body[6:])
    return 0


_SCAN: Final = 0xFFDA
_JFIF: Final = 0xFFE0
_EXIF: Final = 0xFFE1
_FRAMES: Final = frozenset(range(0xFFC0, 0xFFD0)) - {0xFFC4, 0xFFC8, 0xFFCC}
"""Start of frame; the three left out are tables and an extension (T.81, table B.1)."""

_TURNED: Final = frozenset({5, 6, 7, 8})
"""Orientations in which rows are shown as columns.  Source: Exif 2.3, 4.6.4."""

_ORIENTATION: Final = 0x0112


def _density(body: bytes) -> float:
    unit, across = unpack_from(">BH", body, 7)
    return float(across) * {1: 1.0, 2: _CENTIMETRES_PER_INCH}.get(unit, 0.0)


def _orientation(tiff: bytes) -> int:
    """The orientation that the first directory of ``tiff`` says; 1 if it says none."""
    order = "<" if tiff.startswith(b"II") else ">"
    (start,) = unpack_from(f"{order}I", tiff, 4)
    (count,) = unpack_from(f"{order}H", tiff, start)
    for number in range(count):
        tag, _, _, value = unpack_from(f"{order}HHIH", tiff, start + 2 + 12 * number)
        if tag == _ORIENTATION:
            return int(value)
    return 1


_READERS: Final[Mapping[str, tuple[str, Callable[[bytes], _Raster | None]]]] = {
    "image/png": ("png", _png),
    "image/jpeg": ("jpeg", _jpeg),
    "image/gif": ("gif", _gif),
}
