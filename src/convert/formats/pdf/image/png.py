"""PNG whose compressed rows can stand in a PDF as they are: filter 15 is PNG's own.

Source: PNG (third edition), 5 and 11; ISO 32000-1, 7.4.4.4.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Mapping
from struct import error, unpack_from
from typing import Final

from convert.formats.pdf.image.sampled import Sampled
from convert.value import Packed

SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"

COMPONENTS: Final[Mapping[int, int]] = {0: 1, 2: 3, 3: 1}
"""Of grey, colour, palette: the types without an alpha channel."""

_DEPTHS: Final = frozenset({1, 2, 4, 8})
_FILTERS: Final = 4
_CHUNK: Final = 1 << 18
"""How much of a picture is looked at in one go."""


class _Header(Packed):
    width: int
    height: int
    bits: int
    kind: int
    compression: int
    filters: int
    is_interlaced: int

    @property
    def stride(self) -> int:
        """How long a row is with its filter.  Units: bytes."""
        return 1 + (self.width * COMPONENTS[self.kind] * self.bits + 7) // 8


def passed(data: bytes) -> Sampled | None:
    """A sound picture that needs no decoding, or nothing: alpha, 16 bits, interlaced rows do."""
    try:
        parts = list(chunks(data))
        header = _Header(*unpack_from(">IIBBBBB", dict(parts)[b"IHDR"]))
    except (error, KeyError, ValueError):
        return None
    kinds = {kind for kind, _ in parts}
    is_plain = header.kind in COMPONENTS and header.bits in _DEPTHS and b"tRNS" not in kinds
    if not is_plain or header.is_interlaced:
        return None
    rows = b"".join(content for kind, content in parts if kind == b"IDAT")
    space = _space(header, dict(parts).get(b"PLTE", b""))
    if not (space and _is_sound(rows, header)):
        return None
    colors = COMPONENTS[header.kind]
    return Sampled(header.width, header.height, space, rows, components=colors, bits=header.bits)


def chunks(data: bytes, before: bytes = b"") -> Iterator[tuple[bytes, bytes]]:
    """The chunks up to the end, each with its kind.

    Args:
        data: The file.
        before: The kind of the first one that is not looked at any more.

    Raises:
        ValueError: one is damaged.
        error: the picture is cut off.
    """
    at = len(SIGNATURE)
    kind = b""
    while kind != b"IEND":
        length, kind = unpack_from(">I4s", data, at)
        if kind == before:
            return
        content = data[at + 8 : at + 8 + length]
        (checked,) = unpack_from(">I", data, at + 8 + length)
        if zlib.crc32(kind + content) != checked:
            message = "a chunk is damaged"
            raise ValueError(message)
        yield kind, content
        at += 12 + length


def _space(header: _Header, palette: bytes) -> str:
    """The colour space; nothing for a palette that is not there."""
    if header.kind != 3:  # noqa: PLR2004  the type with a palette
        return "/DeviceGray" if header.kind == 0 else "/DeviceRGB"
    count = min(len(palette) // 3, 1 << header.bits)
    return f"[/Indexed/DeviceRGB {count - 1}<{palette[: 3 * count].hex()}>]" if count else ""


def _is_sound(rows: bytes, header: _Header) -> bool:
    """Whether there are all rows, each with a filter that there is; none is kept in memory."""
    inflater = zlib.decompressobj()
    stride = header.stride
    chunk = max(1, _CHUNK // stride) * stride
    seen, rest, waiting = 0, b"", rows
    try:
        while waiting and seen < header.height:
            found = rest + inflater.decompress(waiting, chunk)
            waiting = inflater.unconsumed_tail
            whole = len(found) // stride
            if any(kind > _FILTERS for kind in found[: whole * stride : stride]):
                return False
            seen, rest = seen + whole, found[whole * stride :]
    except zlib.error:
        return False
    return seen >= header.height
