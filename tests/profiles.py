"""Colour profiles of each kind, small, from published constants, and ways to spoil them."""

import struct

from convert.formats.pdf.colour import srgb

LIGHT = srgb()


def _element(kind, body):
    data = kind + bytes(4) + body
    return data + bytes(-len(data) % 4)


_D50 = struct.pack(">iii", *(round(one * 65536) for one in (0.9642, 1.0, 0.8249)))
_NAME = _element(
    b"mluc", struct.pack(">II2s2sII", 1, 12, b"en", b"US", 8, 28) + "Test".encode("utf-16-be")
)


def _profile(kind, space, connection, tags):
    start, table, body = 132 + 12 * len(tags), b"", b""
    for name, element in tags.items():
        table += struct.pack(">4sII", name, start + len(body), len(element))
        body += element
    head = bytearray(LIGHT[:128])
    head[12:24] = kind + space + connection
    head[:4] = struct.pack(">I", start + len(body))
    return bytes(head) + struct.pack(">I", len(tags)) + table + body


def _inks():
    """Paper where there is no ink, black where there is much: 2 steps for each of four inks."""
    identity = struct.pack(">9i", 65536, 0, 0, 0, 65536, 0, 0, 0, 65536)
    ramp = bytes(range(256))
    corners = (
        (round(255 * max(0.0, 1 - (c + m + y) / 4 - k)), 128, 128)
        for c in (0, 1) for m in (0, 1) for y in (0, 1) for k in (0, 1)
    )  # fmt: skip
    grid = b"".join(map(bytes, corners))
    return _element(b"mft1", bytes((4, 3, 2, 0)) + identity + ramp * 4 + grid + ramp * 3)


GREY = _profile(
    b"mntr", b"GRAY", b"XYZ ",
    {
        b"desc": _NAME, b"cprt": _NAME, b"wtpt": _element(b"XYZ ", _D50),
        b"kTRC": _element(b"curv", struct.pack(">IH", 1, 0x0233)),
    },
)  # fmt: skip
INKS = _profile(
    b"prtr", b"CMYK", b"Lab ",
    {b"desc": _NAME, b"cprt": _NAME, b"wtpt": _element(b"XYZ ", _D50), b"A2B0": _inks()},
)  # fmt: skip
"""It has no way back from light to inks, which showing a picture does not need."""


def changed(profile, place, data):
    """``profile`` with other bytes at a place."""
    return profile[:place] + data + profile[place + len(data) :]
