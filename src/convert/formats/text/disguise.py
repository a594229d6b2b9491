"""Files that are called text and are something else, told by their first bytes."""

from __future__ import annotations

import re
from typing import Final

from convert.pattern import pattern

_HEADS: Final = (
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "DOC/WPS"),
    (b"{\\rtf", "RTF"),
    (b"%PDF-", "PDF"),
    (b"\x1f\x8b", "gzip"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"Rar!", "RAR"),
    (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"MIME-Version:", "MHTML"),
    (b"\x7fELF", "binary"),
    (b"ITSF", "CHM"),
)
"""Source: the formats' own magic numbers, as registered with IANA or in file(1)."""

_ZIPPED: Final = (
    (b"word/", "DOCX"),
    (b"application/epub+zip", "EPUB"),
    (b"xl/", "XLSX"),
    (b"mimetypeapplication/vnd.oasis", "ODT"),
)
_HTML: Final = pattern(
    rb"[\s\0\xff\xfe\xef\xbb\xbf]{0,64}<\0?(?:!doctype\s{1,8}html|html[\s>]|head[\s>]|h\0t\0m\0l\0)",
    re.IGNORECASE,
)
_LEAD: Final = 65
"""Behind so many blanks and marks its first sign stands at the latest.  Units: bytes."""

_SAMPLE: Final = 4096
_CONTROLS: Final = bytes((*range(9), *range(0x0E, 0x1B), *range(0x1C, 0x20), 0x7F))
_LEAST: Final = 4
_FEW: Final = 16
_SHARE: Final = 0.1
"""More controls than this no text has, not even one that was damaged."""


def disguise(data: bytes) -> str:
    """What ``data`` is if it is no plain text, or nothing."""
    for head, kind in _HEADS:
        if data.startswith(head):
            return kind
    if data.startswith(b"PK\x03\x04"):
        start = data[: 64 * 1024] + data[-64 * 1024 :]
        return next((kind for sign, kind in _ZIPPED if sign in start), "ZIP")
    if b"<" in data[:_LEAD] and _HTML.match(data):
        return "HTML"
    return ""


def is_binary(data: bytes) -> bool:
    """Tell whether ``data`` has more controls than any text, in an encoding of bytes."""
    sample = data[:_SAMPLE]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    return controls > max(_FEW, _SHARE * len(sample))


def wide(data: bytes) -> str:
    """The UTF-16 in which ``data`` is plain ASCII, or nothing: each second byte is NUL."""
    sample = data[:_SAMPLE]
    if len(data) % 2 or len(sample) < _LEAST:
        return ""
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if odd * 10 >= len(sample) // 2 * 9 and not even:
        return "UTF-16-LE"
    return "UTF-16-BE" if even * 10 >= len(sample) // 2 * 9 and not odd else ""


def has_halves(data: bytes) -> bool:
    """Tell whether the NULs in ``data`` are so many that they may be halves of UTF-16 units."""
    return len(data) % 2 == 0 and len(data) > _FEW and data.count(0) > _SHARE * len(data)
