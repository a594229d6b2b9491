"""The font that stands in for what no face has: a hollow box, and nothing at all.

Every text has a CID of its own over the same two glyphs, so that it comes out of the file although
it could not be drawn; glyph 0 is never shown.  The program is a TrueType font made here.
Source: OpenType, chapters glyf, head, hhea, hmtx, loca, maxp; ISO 32000-1, 9.7.4 and 9.9.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from typing import Final

from convert.formats.pdf.objects import File, Value, array, dictionary, name, reference, text
from convert.formats.pdf.tounicode import unicode_map
from convert.layout.shape import HOLLOW

NAME: Final = "HOLLOW+HollowBox"

_EM: Final = 1000
_ASCENT, _DESCENT = 880, -120
_INSET, _LINE = 60, 40
"""The Han em box; the distance of the hollow box from its edges; the width of its line."""

_GLYPHS: Final = 3
_TABLES: Final = 6


def put_stand_in(file: File, stand_ins: Mapping[tuple[int, str], int]) -> int:
    """Embed the font.

    Args:
        file: Where to.
        stand_ins: The CID of each glyph that stands for a text.

    Returns:
        The number of the font object.
    """
    made = program_of_stand_in()
    program = file.stream(made, {"Length1": len(made)})
    ordered = sorted(stand_ins.items(), key=lambda entry: entry[1])
    glyphs = [0, *(glyph for (glyph, _), _ in ordered)]
    widths = [_EM if glyph == HOLLOW else 0 for glyph in glyphs[1:]]
    identity = {"Registry": text("Adobe"), "Ordering": text("Identity"), "Supplement": 0}
    descendant = {
        "Type": name("Font"),
        "Subtype": name("CIDFontType2"),
        "BaseFont": name(NAME),
        "CIDSystemInfo": dictionary(identity),
        "DW": _EM,
        "W": array((1, array(widths))),
        "CIDToGIDMap": reference(file.stream(struct.pack(f">{len(glyphs)}H", *glyphs))),
        "FontDescriptor": reference(file.put(_descriptor(program))),
    }
    characters = {cid: said for (_, said), cid in ordered}
    font = {
        "Type": name("Font"),
        "Subtype": name("Type0"),
        "BaseFont": name(NAME),
        "Encoding": name("Identity-H"),
        "DescendantFonts": array((reference(file.put(dictionary(descendant))),)),
        "ToUnicode": reference(file.stream(unicode_map(characters))),
    }
    return file.put(dictionary(font))


def _descriptor(program: int) -> Value:
    entries: dict[str, Value] = {
        "Type": name("FontDescriptor"),
        "FontName": name(NAME),
        "Flags": 4,
        "FontBBox": array((0, _DESCENT, _EM, _ASCENT)),
        "ItalicAngle": 0,
        "Ascent": _ASCENT,
        "Descent": _DESCENT,
        "CapHeight": _ASCENT,
        "StemV": _LINE,
        "FontFile2": reference(program),
    }
    return dictionary(entries)


def program_of_stand_in() -> bytes:
    """The TrueType program: glyph 0 is empty, 1 the hollow box, 2 empty and of no width."""
    box = _box()
    tables = {
        b"glyf": box,
        b"head": struct.pack(
            ">IIIIHHqqhhhhHHhhh",
            0x10000, 0x10000, 0, 0x5F0F3CF5, 3, _EM, 0, 0,
            0, _DESCENT, _EM, _ASCENT, 0, 8, 2, 1, 0,
        ),
        b"hhea": struct.pack(
            ">IhhhHhhhhhhhhhhhH",
            0x10000, _ASCENT, _DESCENT, 0, _EM, 0, 0, _EM, 1, 0, 0, 0, 0, 0, 0, 0, _GLYPHS,
        ),
        b"hmtx": struct.pack(">HhHhHh", _EM, 0, _EM, _INSET, 0, 0),
        b"loca": struct.pack(">4I", 0, 0, len(box), len(box)),
        b"maxp": struct.pack(">IHHHHHHHHHHHHHH", 0x10000, _GLYPHS, 8, 2, 0, 0, 1, *(0,) * 8),
    }  # fmt: skip
    return _assembled(tables)


def _box() -> bytes:
    """Two squares, the inner one the other way round."""
    left, bottom, right, top = _INSET, _DESCENT + _INSET, _EM - _INSET, _ASCENT - _INSET
    outer = ((left, bottom), (left, top), (right, top), (right, bottom))
    left, bottom, right, top = left + _LINE, bottom + _LINE, right - _LINE, top - _LINE
    inner = ((left, bottom), (right, bottom), (right, top), (left, top))
    points = (*outer, *inner)
    steps = [(x - a, y - b) for (x, y), (a, b) in zip(points, ((0, 0), *points), strict=False)]
    head = struct.pack(">hhhhhHHH", 2, *outer[0], *outer[2], 3, 7, 0)
    flags = b"\x01" * len(points)
    xs = struct.pack(">8h", *(x for x, _ in steps))
    return head + flags + xs + struct.pack(">8h", *(y for _, y in steps))


def _assembled(tables: Mapping[bytes, bytes]) -> bytes:
    """The file: a directory, then the tables, each on a multiple of four."""
    start = 12 + 16 * len(tables)
    directory, body = struct.pack(">IHHHH", 0x10000, _TABLES, 64, 2, 32), b""
    for tag, table in sorted(tables.items()):
        padded = table + bytes(-len(table) % 4)
        entry = (tag, _checksum(padded), start + len(body), len(table))
        directory += struct.pack(">4sIII", *entry)
        body += padded
    whole = directory + body
    place = whole.index(tables[b"head"]) + 8
    adjustment = (0xB1B0AFBA - _checksum(whole)) & 0xFFFFFFFF
    return whole[:place] + struct.pack(">I", adjustment) + whole[place + 4 :]


def _checksum(data: bytes) -> int:
    words: tuple[int, ...] = struct.unpack(f">{len(data) // 4}I", data)
    return sum(words) & 0xFFFFFFFF
