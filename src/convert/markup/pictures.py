"""Which pictures a reading app can show, and what their files are called."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from convert.ir import Resource


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of picture: what its files end in, and how and how not before they begin."""

    suffix: str
    starts: tuple[bytes, ...]
    least: int


KINDS: Final[Mapping[str, Kind]] = {
    "image/png": Kind(".png", (b"\x89PNG\r\n\x1a\n",), 57),
    "image/jpeg": Kind(".jpg", (b"\xff\xd8\xff",), 100),
    "image/gif": Kind(".gif", (b"GIF87a", b"GIF89a"), 26),
    "image/svg+xml": Kind(".svg", (b"<svg", b"<?xml", b"<!DOCTYPE svg"), 40),
    "image/webp": Kind(".webp", (b"RIFF",), 26),
}
"""The core media types for pictures; source: EPUB 3.3, 3.2.  ``least`` is the size in bytes of
the smallest file with one pixel."""


def suffix(picture: Resource) -> str:
    """What the file of ``picture`` ends in; empty if no reading app has to show it."""
    kind = KINDS.get(picture.media_type)
    if kind is None or len(picture.data) < kind.least:
        return ""
    return kind.suffix if picture.data.lstrip().startswith(kind.starts) else ""
