"""Encodings of seven bits, which shift to ideographs and back: mails, newsgroups and old archives.

They are ASCII to whoever does not know the shifts, so that UTF-8 reads them without a fault, as
something that nobody wrote.  Source: RFC 1468 (ISO-2022-JP), RFC 1557 (ISO-2022-KR), RFC 1843 (HZ).
"""

from __future__ import annotations

from typing import Final

from convert.pattern import pattern

_JAPANESE: Final = pattern(rb"\x1b\$(?:[@B]|\([DOPQ])")
_KOREAN: Final = b"\x1b$)C"
_HZ: Final = pattern(rb"~\{(?:[\x21-\x77][\x21-\x7e])+~\}")
_OPEN: Final = b"~{"


def shifted(data: bytes) -> str:
    """The encoding whose shifts stand in ``data``, which is ASCII, or nothing.

    Example:
        >>> shifted("渡し船".encode("iso2022_jp")), shifted("渡口".encode("hz")), shifted(b"ferry")
        ('ISO-2022-JP', 'HZ', '')
    """
    if b"\x1b$" in data:
        if _KOREAN in data:
            return "ISO-2022-KR"
        return "ISO-2022-JP" if _JAPANESE.search(data) else ""
    pairs = _HZ.findall(data) if _OPEN in data else ()
    return "HZ" if pairs and len(pairs) == data.count(_OPEN) else ""
