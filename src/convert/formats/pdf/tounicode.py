"""The ToUnicode map: which text each CID of a font stands for.

Source: ISO 32000-1, 9.10.3; Adobe Technical Note 5014 (CMaps) for the limits of its blocks:
at most 100 entries, a range within one high byte of the code, its texts alike but for the
last byte.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

UNSAYABLE: Final = "\0\ufeff\ufffe"
"""What no map may say; the place says it, as ActualText.  Source: ISO 14289-1, 7.21.7."""

_SAID_AS: Final = dict.fromkeys(map(ord, UNSAYABLE), "\u2060")
"""U+2060 has taken the place of U+FEFF inside text.  Source: Unicode, chapter 23.8."""

_BLOCK: Final = 100
_BYTE: Final = 256


def unicode_map(texts: Mapping[int, str]) -> bytes:
    """The map as a CMap program.

    Example:
        >>> lines = unicode_map({1: "一", 2: "丁", 7: "𠀀", 8: "fi"}).decode().splitlines()
        >>> [line for line in lines if line.startswith("<")][1:]
        ['<0001><0002><4e00>', '<0007><d840dc00>', '<0008><00660069>']
    """
    found = tuple(_ranges(texts))
    several = [f"<{a:04x}><{b:04x}><{_hex(text)}>" for a, b, text in found if b > a]
    single = [f"<{a:04x}><{_hex(text)}>" for a, b, text in found if b == a]
    blocks = [*_blocks("bfrange", several), *_blocks("bfchar", single)]
    return "\n".join((_HEAD, *blocks, _TAIL)).encode()


def _ranges(texts: Mapping[int, str]) -> Iterator[tuple[int, int, str]]:
    """First and last of the CIDs whose texts are as far apart as they are, and the first text.

    CIDs between them that no glyph has are in a range, too: most are the characters themselves, and
    a row of them is one range.
    """
    first = last = -1
    text, point = "", -1
    for cid, said in sorted(texts.items()):
        code = ord(said) if len(said) == 1 else -1
        follows = cid - last == code - point and code > 0 and point > 0
        if follows and cid // _BYTE == last // _BYTE and code // _BYTE == point // _BYTE:
            last, point = cid, code
            continue
        if text:
            yield first, last, text
        first = last = cid
        text, point = said, code
    if text:
        yield first, last, text


def _blocks(kind: str, entries: list[str]) -> Iterator[str]:
    for start in range(0, len(entries), _BLOCK):
        block = entries[start : start + _BLOCK]
        yield "\n".join((f"{len(block)} begin{kind}", *block, f"end{kind}"))


def _hex(text: str) -> str:
    if len(text) == 1 and "\0" < text < "\ud800":
        return f"{ord(text):04x}"  # nearly all
    return text.translate(_SAID_AS).encode("utf-16-be").hex()


_HEAD: Final = """\
/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><ffff>
endcodespacerange"""

_TAIL: Final = """\
endcmap
CMapName currentdict /CMap defineresource pop
end
end"""
