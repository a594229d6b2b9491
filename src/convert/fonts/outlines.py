"""The outlines of a CID-keyed CFF face, glyph by glyph, and programs put together from them.

What draws a glyph does not depend on which others are cut with it: a face is asked for each once,
however many documents use it.
Source: Adobe Technical Note 5176 (CFF), 4 to 9, 18, 19.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, groupby, islice
from typing import Final

from convert.value import Packed

_STRINGS: Final = (b"Adobe", b"Identity")
_FIRST_STRING: Final = 391
"""The number of the first string of one's own.  Source: appendix A."""

_PRIVATE: Final = 18
_SUBROUTINES: Final = 19
_CHARSTRINGS: Final = 17
_ROS: Final = 0x0C1E
_MATRIX: Final = 0x0C07
_FONTS: Final = 0x0C24
_SELECT: Final = 0x0C25
"""Operators of dictionaries; those of two bytes begin with 12."""

_ESCAPE: Final = 12
_SHORT, _LONG, _REAL = 28, 29, 30
_BYTE, _ABOVE, _BELOW, _END = range(32, 247), range(247, 251), range(251, 255), 0x0F
"""First bytes of operands.  Source: table 3."""


class Outline(Packed):
    """What draws a glyph: its charstring, the private dictionary that this is read by."""

    charstring: bytes
    private: bytes


def program(name: str, box: Iterable[int], outlines: Mapping[int, Outline]) -> bytes:
    """A CFF table whose glyphs are ``outlines``.

    Args:
        name: Its PostScript name.
        box: What holds the ink of all glyphs.
        outlines: Those of each CID, in their order; the first is that of glyph 0.
    """
    cids, row = list(outlines), outlines.values()
    privates = list(dict.fromkeys(outline.private for outline in row))
    count = cids[-1] + 1
    charset = b"\0" + b"".join(map(_wide, cids[1:]))
    select = _selection([privates.index(outline.private) for outline in row])
    charstrings = _index([outline.charstring for outline in row])
    head = b"\1\0\4\4" + _index([name.encode("ascii", "replace")])
    tail = _index(_STRINGS) + _index(())
    lengths = [len(_index([_top(box, count, (0, 0, 0, 0))])), len(charset), len(select)]
    places = list(accumulate([*lengths, len(charstrings)], initial=len(head) + len(tail)))[1:]
    top = _index([_top(box, count, places)])
    start = places[3] + len(_index([_private(b"", 0)] * len(privates)))
    starts = accumulate(map(len, privates), initial=start)
    fonts = _index([_private(one, at) for one, at in zip(privates, starts, strict=False)])
    return b"".join((head, top, tail, charset, select, charstrings, fonts, *privates))


# writing


def _top(box: Iterable[int], count: int, places: Sequence[int]) -> bytes:
    """The top dictionary of a CID-keyed font whose CIDs are below ``count``."""
    strings = (_FIRST_STRING, _FIRST_STRING + 1, 0)
    charset, select, charstrings, fonts = ((place,) for place in places)
    entries = (
        (strings, b"\x0c\x1e"), (box, b"\5"), ((count,), b"\x0c\x22"), (charset, b"\x0f"),
        (select, b"\x0c\x25"), (charstrings, b"\x11"), (fonts, b"\x0c\x24"),
    )  # fmt: skip
    return b"".join(b"".join(map(_operand, values)) + operator for values, operator in entries)


def _private(private: bytes, place: int) -> bytes:
    """The dictionary of a font that has nothing but a private one."""
    return _operand(len(private)) + _operand(place) + b"\x12"


def _operand(value: int) -> bytes:
    """A number that always takes five bytes, so that no place depends on another."""
    return b"\x1d" + value.to_bytes(4, "big", signed=True)


def _selection(numbers: Sequence[int]) -> bytes:
    """Which of the fonts each glyph belongs to: FDSelect, format 3."""
    ranges: list[bytes] = []
    place = 0
    for number, group in groupby(numbers):
        ranges.append(_wide(place) + bytes((number,)))
        place += len(list(group))
    return b"\3" + _wide(len(ranges)) + b"".join(ranges) + _wide(place)


def _index(items: Sequence[bytes]) -> bytes:
    if not items:
        return b"\0\0"
    offsets = list(accumulate(map(len, items), initial=1))
    size = (offsets[-1].bit_length() + 7) // 8
    places = b"".join([offset.to_bytes(size, "big") for offset in offsets])
    return b"".join((_wide(len(items)), bytes((size,)), places, *items))


def _wide(value: int) -> bytes:
    return value.to_bytes(2, "big")


# reading


def outlines_of(table: bytes) -> Iterator[Outline]:
    """The outlines in a CFF table without subroutines; none where it is not CID-keyed."""
    _, place = _items(table, table[2]) if table else ([], 0)
    tops, place = _items(table, place) if table else ([], 0)
    top = _entries(tops[0]) if tops else {}
    if _ROS not in top or _MATRIX in top:
        return
    charstrings, _ = _items(table, top[_CHARSTRINGS][0])
    fonts = [_entries(font) for font in _items(table, top[_FONTS][0])[0]]
    privates: list[bytes] = []
    for font in fonts:
        size, start = font[_PRIVATE]
        privates.append(table[start : start + size])
        if _MATRIX in font or _SUBROUTINES in _entries(privates[-1]):
            return
    numbers = _selected(table, top[_SELECT][0], len(charstrings))
    for charstring, number in zip(charstrings, numbers, strict=True):
        yield Outline(charstring, privates[number])


def _items(table: bytes, place: int) -> tuple[list[bytes], int]:
    """The items of an index, and where it ends."""
    count, size = int.from_bytes(table[place : place + 2], "big"), table[place + 2]
    if not count:
        return [], place + 2
    first, last = place + 3, place + 3 + (count + 1) * size
    base = last - 1
    ends = [base + int.from_bytes(table[i : i + size], "big") for i in range(first, last, size)]
    items = [table[a:b] for a, b in zip(ends, islice(ends, 1, None), strict=False)]
    return items, ends[-1]


def _entries(data: bytes) -> Mapping[int, list[int]]:
    """The entries of a dictionary: operands by operator.  Reals count as 0: none is asked for."""
    found: dict[int, list[int]] = {}
    operands: list[int] = []
    place = 0
    while place < len(data):
        first = data[place]
        if first < _SHORT:
            is_escaped = first == _ESCAPE
            operator = int.from_bytes(data[place : place + 1 + is_escaped], "big")
            found[operator], operands = operands, []
            place += 1 + is_escaped
            continue
        value, place = _number(data, place)
        operands.append(value)
    return found


def _number(data: bytes, place: int) -> tuple[int, int]:
    """An operand, and where it ends."""
    first, rest = data[place], data[place + 1 : place + 5]
    if first == _SHORT:
        return int.from_bytes(rest[:2], "big", signed=True), place + 3
    if first == _LONG:
        return int.from_bytes(rest, "big", signed=True), place + 5
    if first in _BYTE:
        return first - 139, place + 1
    if first in _ABOVE:
        return (first - 247) * 256 + rest[0] + 108, place + 2
    if first in _BELOW:
        return (251 - first) * 256 - rest[0] - 108, place + 2
    end = place + 1
    while _END not in {data[end] >> 4, data[end] & _END}:
        end += 1
    return 0, end + 1


def _selected(table: bytes, place: int, count: int) -> list[int]:
    """The font of each glyph: FDSelect, formats 0 and 3."""
    if table[place] == 0:
        return list(table[place + 1 : place + 1 + count])
    ranges = int.from_bytes(table[place + 1 : place + 3], "big")
    row = table[place + 3 : place + 5 + 3 * ranges]
    firsts = [int.from_bytes(row[i : i + 2], "big") for i in range(0, len(row), 3)]
    spans = zip(firsts, islice(firsts, 1, None), row[2::3], strict=False)
    return [number for first, after, number in spans for _ in range(after - first)]
