"""A face in a PDF: one Type 0 font over one subset, whatever the sizes in which it is used.

How a writer goes about it, once it knows all glyphs of the document::

    part = subset(face, texts)              # texts: what each glyph stands for
    "".join(chr(part.cids[glyph]) ...).encode("utf-16-be")   # what pages show: mostly the text
    put_fonts(file, part, [texts])          # when the pages are written

Source: ISO 32000-1, 9.7 (composite fonts), 9.8 (descriptors), 9.10 (extraction of text).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import Final
from zlib import crc32

from convert.fonts.face import UNITS, Face
from convert.fonts.subset import Subset
from convert.formats.pdf.objects import File, Value, array, dictionary, name, reference, text
from convert.formats.pdf.tounicode import unicode_map

_FIXED_PITCH, _SERIF, _SYMBOLIC, _ITALIC = 1, 2, 4, 64
"""Flags of a descriptor; a font with its own encoding is symbolic.  Source: table 123."""

_SERIF_STYLES: Final = range(2, 11)
"""Source: PANOSE, Latin Text, serif style."""

_RUN: Final = 4
"""From so many equal widths on a range is shorter than a list."""


def put_fonts(file: File, part: Subset, layers: Iterable[Mapping[int, str]]) -> list[int]:
    """Embed ``part``.

    Args:
        file: Where to.
        part: What is used of the face.
        layers: What its glyphs stand for; where one stands for several texts there are several
            layers.

    Returns:
        The numbers of the font objects, one for each layer.
    """
    face = part.face
    program = part.program()
    base = f"{_prefix(program)}+{_postscript(face)}"
    descendant = {
        "Type": name("Font"),
        "Subtype": name("CIDFontType0" if face.is_cff else "CIDFontType2"),
        "BaseFont": name(base),
        "CIDSystemInfo": dictionary(
            {"Registry": text("Adobe"), "Ordering": text("Identity"), "Supplement": 0}
        ),
        "DW": UNITS,
        "W": _widths(part.advances),
        "FontDescriptor": reference(_put_descriptor(file, face, base, program)),
    }
    if not face.is_cff:
        descendant["CIDToGIDMap"] = name("Identity")
    font = {
        "Type": name("Font"),
        "Subtype": name("Type0"),
        "BaseFont": name(f"{base}-Identity-H" if face.is_cff else base),
        "Encoding": name("Identity-H"),
        "DescendantFonts": array((reference(file.put(dictionary(descendant))),)),
    }
    return [_put_layer(file, part, texts, font) for texts in layers]


def _put_layer(
    file: File, part: Subset, texts: Mapping[int, str], font: Mapping[str, Value]
) -> int:
    characters = {part.cids[glyph]: text for glyph, text in texts.items() if text}
    said = reference(file.stream(unicode_map(characters)))
    return file.put(dictionary({**font, "ToUnicode": said}))


def _put_descriptor(file: File, face: Face, base: str, program: bytes) -> int:
    entries: dict[str, Value]
    if face.is_cff:
        key, entries = "FontFile3", {"Subtype": name("CIDFontType0C")}
    else:
        key, entries = "FontFile2", {"Length1": len(program)}
    metrics = face.metrics
    descriptor: dict[str, Value] = {
        "Type": name("FontDescriptor"),
        "FontName": name(base),
        "Flags": _flags(face),
        "FontBBox": array(metrics.box),
        "ItalicAngle": round(face.style.angle, 2),
        "Ascent": metrics.ascent,
        "Descent": metrics.descent,
        "CapHeight": metrics.cap_height,
        "StemV": _stem(face.style.weight),
        key: reference(file.stream(program, entries)),
    }
    return file.put(dictionary(descriptor))


def _flags(face: Face) -> int:
    style = face.style
    flags = _SYMBOLIC
    flags |= _FIXED_PITCH if style.is_fixed_pitch else 0
    flags |= _SERIF if style.panose.serif in _SERIF_STYLES else 0
    return flags | (_ITALIC if style.angle else 0)


def _stem(weight: int) -> int:
    """The width of upright stems, which no table states; close for 80 to 200.

    Source: the estimate of krilla and Typst, 10 + 0.244 (weight - 50).
    """
    return round(10 + 0.244 * (weight - 50))


def _prefix(program: bytes) -> str:
    """Six letters that tell subsets of a face apart, from content.  Source: 9.6.4."""
    content = crc32(program)
    return "".join(chr(ord("A") + content // 26**place % 26) for place in range(6))


def _postscript(face: Face) -> str:
    """The PostScript name without what a name token cannot hold.  Source: OpenType, name 6."""
    kept = (char for char in face.postscript if "!" <= char <= "~" and char not in "[](){}<>/%#")
    return "".join(kept) or "Face"


def _widths(advances: Mapping[int, int]) -> Value:
    """The W array, without what has the default width.  Source: 9.7.4.3."""
    items: list[str] = []
    pending: list[str] = []
    start = after = 0
    for first, last, width in _runs(advances):
        is_long = last - first >= _RUN - 1
        if pending and (is_long or first > after):
            items.append(f"{start}[{' '.join(pending)}]")
            pending = []
        after = last + 1
        if is_long:
            items.append(f"{first} {last} {width}")
            continue
        start = start if pending else first
        pending += [str(width)] * (after - first)
    if pending:
        items.append(f"{start}[{' '.join(pending)}]")
    return f"[{' '.join(items)}]".encode()


def _runs(advances: Mapping[int, int]) -> Iterator[tuple[int, int, int]]:
    """First and last CID and width of each stretch of equal widths, but for the default one."""
    narrow = ((cid, width) for cid, width in advances.items() if width != UNITS)
    for (_, width), group in groupby(enumerate(narrow), key=_stretch):
        cids = [cid for _, (cid, _) in group]
        yield cids[0], cids[-1], width


def _stretch(entry: tuple[int, tuple[int, int]]) -> tuple[int, int]:
    """What CIDs that follow one another with one width have in common."""
    place, (cid, width) = entry
    return cid - place, width
