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

MOST: Final = 4_000_000
"""How large a profile may be: those of printing presses take up to three megabytes [P]."""

_CLASSES: Final = frozenset({b"scnr", b"mntr", b"prtr", b"spac"})
_CONNECTIONS: Final = frozenset({b"XYZ ", b"Lab "})
_MEANS: Final[Mapping[bytes, frozenset[bytes]]] = {
    b"GRAY": frozenset({b"kTRC"}),
    b"RGB ": frozenset({b"rXYZ", b"gXYZ", b"bXYZ", b"rTRC", b"gTRC", b"bTRC"}),
    b"CMYK": frozenset({b"A2B0"}),
}
"""The tags without which a profile says nothing, unless it has a table.  Source: ICC.1:2010, 8."""

_TABLE: Final = b"A2B0"
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
    if len(data) < _HEADER + 4 or data[36:40] != b"acsp":
        return None
    kind, space, connection = (data[at : at + 4] for at in (12, 16, 20))
    is_known = kind in _CLASSES and space in COMPONENTS and connection in _CONNECTIONS
    if not is_known or data[8] not in _VERSIONS or unpack_from(">I", data)[0] != len(data):
        return None
    tags = dict(_tags(data))
    says = _TABLE in tags or tags.keys() >= _MEANS[space]
    are_inside = all(start + length <= len(data) for start, length in tags.values())
    return Profile(data, COMPONENTS[space]) if says and are_inside else None


def _tags(data: bytes) -> Iterator[tuple[bytes, tuple[int, int]]]:
    """Where elements begin, and how long they are, by their signatures: none of a table cut off."""
    (count,) = unpack_from(">I", data, _HEADER)
    for number in range(count if _HEADER + 4 + _ENTRY * count <= len(data) else 0):
        name, start, length = unpack_from(">4sII", data, _HEADER + 4 + _ENTRY * number)
        yield name, (start, length)


def _of_png(data: bytes) -> bytes:
    """What the chunk iCCP has: a name, how it is compressed, the profile."""
    packed = next((content for kind, content in chunks(data) if kind == b"iCCP"), b"")
    _, _, rest = packed.partition(b"\0")
    return zlib.decompressobj().decompress(rest[1:], MOST)


def _of_jpeg(data: bytes) -> Iterable[bytes]:
    """The pieces of the profile, each numbered, in their order."""
    start = len(_JPEG)
    pieces = [body for marker, body in segments(data) if marker == _APP2 and body[:start] == _JPEG]
    return (body[start + 2 :] for body in sorted(pieces, key=lambda body: body[start : start + 1]))
