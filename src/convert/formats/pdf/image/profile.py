"""The colour profile that a picture brings along: what its samples mean, if it is sound.

Source: ICC.1:2010, 7 (header and tag table); ISO 19005-2, 6.2.4.2 (those that a file may have);
PNG (third edition), 11.3.2.3 (iCCP); ICC.1:2010, B.4 (APP2 of JPEG).
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Mapping
from struct import error, unpack_from
from typing import Final

from convert.formats.pdf.image.jpeg import segments
from convert.formats.pdf.image.png import chunks
from convert.value import Frozen

COMPONENTS: Final[Mapping[bytes, int]] = {b"GRAY": 1, b"RGB ": 3, b"CMYK": 4}

MOST_BYTES: Final = 4_000_000
"""How large a profile may be: those of printing presses take up to three megabytes [P]."""

DENSEST: Final = 100
"""How many times as long as packed a profile may be: tables are never that empty [P]."""

_CLASSES: Final = frozenset({b"scnr", b"mntr", b"prtr", b"spac"})
_CONNECTIONS: Final = frozenset({b"XYZ ", b"Lab "})
_MEANS: Final[Mapping[bytes, frozenset[bytes]]] = {
    b"GRAY": frozenset({b"kTRC"}),
    b"RGB ": frozenset({b"rXYZ", b"gXYZ", b"bXYZ", b"rTRC", b"gTRC", b"bTRC"}),
    b"CMYK": frozenset({b"A2B0"}),
}
"""The tags without which a profile says nothing, unless it has a table.  Source: ICC.1:2010, 8."""

_TABLE: Final = b"A2B0"
_CURVE: Final[Mapping[bytes, int]] = {b"curv": 12, b"para": 16}
_COLOUR: Final[Mapping[bytes, int]] = {b"XYZ ": 20}
_TYPES: Final[Mapping[bytes, Mapping[bytes, int]]] = {
    _TABLE: {b"mft1": 48, b"mft2": 52, b"mAB ": 32},
    **dict.fromkeys((b"kTRC", b"rTRC", b"gTRC", b"bTRC"), _CURVE),
    **dict.fromkeys((b"rXYZ", b"gXYZ", b"bXYZ"), _COLOUR),
}
"""Of which type an element is, and how long at least.  Source: ICC.1:2010, 10."""

_CONNECTED: Final = 3
"""How many components XYZ and Lab have, into which a table leads."""

_LEAST: Final = 8
"""How long each element is at least: its type, and four bytes that are zero."""
_HEADER, _ENTRY = 128, 12
_VERSIONS: Final = range(2, 5)
_APP2: Final = 0xFFE2
_JPEG: Final = b"ICC_PROFILE\0"


class Profile(Frozen):
    """A sound profile.

    Args:
        data: All of it.
        components: How many a colour has.
    """

    data: bytes
    components: int


def profile(media_type: str, data: bytes) -> Profile | None:
    """The profile of a picture, or nothing where it has none that is sound."""
    try:
        match media_type:
            case "image/png":
                found = _of_png(data)
            case "image/jpeg":
                found = b"".join(_of_jpeg(data))
            case _:
                found = b""
        return sound(found)
    except (error, ValueError, zlib.error):
        return None


def sound(data: bytes) -> Profile | None:
    """``data`` as a profile that a PDF may have, or nothing."""
    if not _HEADER + 4 <= len(data) <= MOST_BYTES or data[36:40] != b"acsp":
        return None
    kind, space, connection = (data[at : at + 4] for at in (12, 16, 20))
    is_known = kind in _CLASSES and space in COMPONENTS and connection in _CONNECTIONS
    if not is_known or data[8] not in _VERSIONS or unpack_from(">I", data)[0] != len(data):
        return None
    entries = list(_tags(data))
    tags = {name for name, _, _ in entries}
    says = _TABLE in tags or tags >= _MEANS[space]
    first, components = _HEADER + 4 + _ENTRY * len(entries), COMPONENTS[space]
    are_sound = len(tags) == len(entries) and all(
        first <= start
        and start + length <= len(data)
        and _is_sound(name, data[start : start + length], components)
        for name, start, length in entries
    )
    return Profile(data, components) if says and are_sound else None


def _is_sound(name: bytes, element: bytes, components: int) -> bool:
    """Whether an element is of its type, all of it there, and between as many components."""
    if name not in _TYPES:
        return len(element) >= _LEAST
    kind, reserved = element[:4], element[4:8]
    if len(element) < _TYPES[name].get(kind, len(element) + 1) or any(reserved):
        return False
    if kind == b"curv":
        count = int.from_bytes(element[8:12], "big")
        return len(element) >= _CURVE[kind] + 2 * count
    return name != _TABLE or _leads(kind, element, components)


def _leads(kind: bytes, element: bytes, components: int) -> bool:
    """Whether a table leads from as many components, with all its steps.

    Source: ICC.1:2010, 10.8 and 10.9.
    """
    if element[8:10] != bytes((components, _CONNECTED)):
        return False
    steps = element[10]
    grid = steps**components * _CONNECTED
    match kind:
        case b"mft1":
            size = 48 + 256 * (components + _CONNECTED) + grid
        case b"mft2":
            before, after = unpack_from(">HH", element, 48)
            size = 52 + 2 * (before * components + after * _CONNECTED + grid)
        case _:
            return True
    return steps > 1 and len(element) >= size


def _tags(data: bytes) -> Iterator[tuple[bytes, int, int]]:
    """The signatures of elements, where these begin, how long they are: none of a table cut off."""
    (count,) = unpack_from(">I", data, _HEADER)
    for number in range(count if _HEADER + 4 + _ENTRY * count <= len(data) else 0):
        yield unpack_from(">4sII", data, _HEADER + 4 + _ENTRY * number)


def _of_png(data: bytes) -> bytes:
    """What the chunk iCCP has: a name, how it is compressed, the profile."""
    before = chunks(data, before=b"IDAT")
    packed = next((content for kind, content in before if kind == b"iCCP"), b"")
    _, _, rest = packed.partition(b"\0")
    return zlib.decompressobj().decompress(rest[1:], min(MOST_BYTES, DENSEST * len(rest)))


def _of_jpeg(data: bytes) -> Iterable[bytes]:
    """The pieces of the profile in their order: each says its number, and how many there are."""
    start = len(_JPEG)
    pieces = [body for marker, body in segments(data) if marker == _APP2 and body[:start] == _JPEG]
    pieces.sort(key=lambda body: body[start : start + 1])
    stated = [tuple(body[start : start + 2]) for body in pieces]
    is_whole = stated == [(number, len(pieces)) for number in range(1, len(pieces) + 1)]
    return (body[start + 2 :] for body in pieces) if is_whole else ()
