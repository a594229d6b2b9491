"""Two faces with the test metrics of the typographic specification, 10.1: a Han and a Latin one.

Marks have their ink in the half, or the middle, of the em that their region draws it in.
"""

from __future__ import annotations

import io
from itertools import chain

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

OPENING = "〈《「『【〔〖（“‘"
CLOSING = "〉》」』】〕〗）”’，、。：；！？"
CENTRED = "，、。：；！？·"
HALF = "·–"
LATIN = "".join(map(chr, range(0x20, 0x7F))) + "‘’“”°¥£€"
EM = 1000
TIMELESS = 3_000_000_000


def han(characters: str, *, is_traditional: bool) -> bytes:
    """A Han face with ``characters`` and all marks, each 1 em wide."""
    marks = OPENING + CLOSING + HALF + "—…～／々￥％№℃\u3000"
    wanted = sorted(c for c in {*characters, *marks, "水"} if not c.isascii())
    narrow = "" if is_traditional else HALF
    glyphs = {
        c: (EM // 2 if c in narrow else EM, *_ink(c, is_traditional=is_traditional)) for c in wanted
    }
    return _face(f"Cases Song {'TC' if is_traditional else 'SC'}", glyphs)


def latin() -> bytes:
    """A Latin face, every character half an em wide, the space a quarter."""
    glyphs = {c: (250 if c == " " else EM // 2, 50, 450) for c in LATIN}
    return _face("Cases Serif", glyphs)


def _ink(character: str, *, is_traditional: bool) -> tuple[int, int]:
    if character in OPENING:
        return 540, 960
    if character in CENTRED and is_traditional:
        return 290, 710
    if character in CLOSING + HALF:
        return 40, 460
    return 40, 960


def _face(family: str, glyphs: dict[str, tuple[int, int, int]]) -> bytes:
    names = {".notdef": (EM, 100, 900)} | {f"u{ord(c):05X}": m for c, m in glyphs.items()}
    builder = FontBuilder(EM, isTTF=True)
    builder.setupGlyphOrder(list(names))
    builder.setupCharacterMap({ord(c): f"u{ord(c):05X}" for c in glyphs})
    builder.setupGlyf({name: _box(left, right) for name, (_, left, right) in names.items()})
    metrics = {name: (advance, left) for name, (advance, left, _) in names.items()}
    builder.setupHorizontalMetrics(metrics)
    builder.setupHorizontalHeader(ascent=880, descent=-120)
    builder.setupNameTable({"familyName": family, "styleName": "Regular"})
    builder.setupOS2(sCapHeight=700)
    builder.setupPost()
    builder.updateHead(created=TIMELESS, modified=TIMELESS)
    builder.font.recalcTimestamp = False
    data = io.BytesIO()
    builder.font.save(data)
    return data.getvalue()


def _box(left: int, right: int):
    pen = TTGlyphPen(None)
    pen.moveTo((left, 0))
    for point in chain([(left, 700)], [(right, 700)], [(right, 0)]):
        pen.lineTo(point)
    pen.closePath()
    return pen.glyph()
