"""The sRGB profile that says what the document's colours mean: 480 bytes, from published constants.

Source: ICC.1:2010 (profile version 4.2, which PDF/A-2 allows: ISO 19005-2, 6.2.3);
IEC 61966-2-1 (sRGB), its primaries adapted to D50 by the Bradford transform.
"""

from __future__ import annotations

import struct
from typing import Final

_WHITE: Final = (0.9642, 1.0, 0.8249)
_RED: Final = (0.436035, 0.222488, 0.013916)
_GREEN: Final = (0.385116, 0.716904, 0.097069)
_BLUE: Final = (0.143052, 0.060608, 0.713913)
"""The D50 white point and the adapted primaries, as CIE XYZ."""

_ADAPTATION: Final = (
    1.047882, 0.022918, -0.050217, 0.029587, 0.990479, -0.017059, -0.009247, 0.015075, 0.751678,
)  # fmt: skip
"""From D65 to D50, row by row."""

_CURVE: Final = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
"""g a b c d of sRGB's transfer function, parametric curve type 3."""

_HEADER: Final = struct.Struct(">I4xI4s4s4s6H4s16xQI12s48x")
_VERSION: Final = 0x04200000
_CREATED: Final = (2024, 1, 1, 0, 0, 0)


def srgb() -> bytes:
    """The profile."""
    curve = b"para\0\0\0\0" + struct.pack(">HH", 3, 0) + _fixed(_CURVE)
    tags = {
        b"desc": _multilingual("sRGB"),
        b"cprt": _multilingual("CC0"),
        b"wtpt": _xyz(_WHITE),
        b"chad": b"sf32\0\0\0\0" + _fixed(_ADAPTATION),
        b"rXYZ": _xyz(_RED),
        b"gXYZ": _xyz(_GREEN),
        b"bXYZ": _xyz(_BLUE),
        b"rTRC": curve,
        b"gTRC": curve,
        b"bTRC": curve,
    }
    table, data = _tagged(tags)
    size = _HEADER.size + len(table) + len(data)
    spaces = (b"mntr", b"RGB ", b"XYZ ")
    head = _HEADER.pack(size, _VERSION, *spaces, *_CREATED, b"acsp", 0, 0, _fixed(_WHITE))
    return head + table + data


def _tagged(tags: dict[bytes, bytes]) -> tuple[bytes, bytes]:
    """The tag table and what it points to; equal elements stand once."""
    start = _HEADER.size + 4 + 12 * len(tags)
    table, data = struct.pack(">I", len(tags)), b""
    places: dict[bytes, int] = {}
    for tag, element in tags.items():
        if element not in places:
            places[element] = start + len(data)
            data += element + bytes(-len(element) % 4)
        table += tag + struct.pack(">II", places[element], len(element))
    return table, data


def _fixed(values: tuple[float, ...]) -> bytes:
    """s15Fixed16 numbers."""
    return b"".join(struct.pack(">i", round(value * 65536)) for value in values)


def _xyz(values: tuple[float, ...]) -> bytes:
    return b"XYZ \0\0\0\0" + _fixed(values)


def _multilingual(text: str) -> bytes:
    data = text.encode("utf-16-be")
    return b"mluc\0\0\0\0" + struct.pack(">II2s2sII", 1, 12, b"en", b"US", len(data), 28) + data
