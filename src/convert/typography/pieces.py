"""What stands between ideographs, cut into pieces of one class each.

A *stretch* is a maximal part of a paragraph without ideographs and kana.  Shared code points
(— … · / – -) are resolved here, by what stands beside them.
Source: typographic specification 1.1 to 1.5.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from convert.pattern import pattern
from convert.typography.classes import KINDS, Kind
from convert.typography.signature import signature
from convert.typography.standins import CLINGING
from convert.typography.western import ADDRESSES, address_pieces, word_pieces
from convert.value import Packed


class Piece(Packed):
    """One box to be.

    Args:
        start: Where it begins in its string.
        end: Where it ends.
        kind: Its class.
        is_joint: Whether a line may end before it although both sides are Western (2.4).
        is_fixed: A space at its own width: no line setting changes it.
        is_collapsed: A space of no width, beside full-width punctuation.
        is_glue: A space beside which no line breaks, or an object that clings.
        is_address: Part of a URL or an e-mail address.
    """

    start: int
    end: int
    kind: Kind
    is_joint: bool = False
    is_fixed: bool = False
    is_collapsed: bool = False
    is_glue: bool = False
    is_address: bool = False


_E: Final = "[evzk]*"
_SHARED: Final = "S(?=[HNF])|(?<=[HNF])S|(?<=[HNF])-(?=[HNF])"
_BETWEEN_DIGITS: Final = "|(?<=0)S(?=0)"
_EMOJI: Final = f"RR|[0x][ev]?k|(?:J|[Ax](?=v)){_E}(?:(?<=z).{_E})*"


def _token(shared: str) -> re.Pattern[str]:
    """Over signs, see ``signature``; ``U`` is an address, ``O C f Q`` are stand-ins."""
    return pattern(
        rf"(?P<object>[OC]f*)|(?P<address>U+)|(?P<line_end>BB?)|(?P<space> )|(?P<wide>I)"
        rf"|(?P<glue>G)|(?P<fixed>X)|(?P<hyphen>Y)|(?P<dash>D+|d+|T)|(?P<ellipsis>E+|l+)|(?P<shared>{shared})"
        rf"|(?P<emoji>{_EMOJI})|(?P<mark>[FKN]{_E})|(?P<symbol>A{_E})|(?P<ideographic>[WR]{_E})"
        rf"|(?P<word>(?:(?!{shared}|[0x][ev]?k)[a0xSQ\-]{_E})+|.{_E})"
    )


_TOKENS: Final = {True: _token(_SHARED + _BETWEEN_DIGITS), False: _token(_SHARED)}
"""By whether the paragraph is Chinese: between its digits, · / – are marks (1.4, rule 5)."""


def pieces(text: str, start: int, end: int) -> Iterator[Piece]:
    """The pieces of the stretch ``text[start:end]``; what is outside it are its neighbours."""
    is_cjk = start > 0 or end < len(text)
    first = max(0, start - 1)
    signs = _signs(text, first, end)
    place = start
    while place < end:
        found = _TOKENS[is_cjk].match(signs, place - first, len(signs))
        if found is None:
            return
        begin, place = place, min(found.end() + first, end)
        if found.lastgroup == "line_end" and text[begin:place] != "\r\n":
            place = begin + 1
        yield from _classified(text, found.lastgroup or "", begin, place)


def _signs(text: str, first: int, end: int) -> str:
    """The signs of a stretch and of its neighbours, addresses found."""
    part = text[first : end + 1]
    signs = signature(part)
    if ":" in part or "@" in part or "www." in part:
        for found in ADDRESSES.finditer(part):
            length = found.end() - found.start()
            signs = signs[: found.start()] + "U" * length + signs[found.end() :]
    return signs


def _classified(text: str, group: str, start: int, end: int) -> Iterator[Piece]:
    match group:
        case "word":
            yield from _run(start, word_pieces(text[start:end]))
        case "address":
            yield from _run(start, address_pieces(text[start:end]), is_address=True)
        case "dash" | "ellipsis":
            yield from _row(text, start, end)
        case "mark":
            yield Piece(start, end, KINDS[text[start]])
        case "shared":
            yield Piece(start, end, "SL" if text[start] == "/" else _shared(text[start]))
        case "symbol":
            yield Piece(start, end, "ID" if _is_wide(text, start, end) else "AL")
        case "object":
            yield Piece(start, end, "IN", is_glue=text[start] == CLINGING)
        case "space" | "glue" | "fixed":
            yield Piece(start, end, "SP", is_fixed=group != "space", is_glue=group == "glue")
        case _:
            yield Piece(start, end, _OTHER[group])


_OTHER: Final[dict[str, Kind]] = {
    "emoji": "EMJ",
    "ideographic": "ID",
    "wide": "IS",
    "line_end": "BR",
    "hyphen": "HY",
}


def _shared(mark: str) -> Kind:
    return "CN" if mark in "–-" else "MD"


def _run(start: int, parts: list[str], *, is_address: bool = False) -> Iterator[Piece]:
    for index, part in enumerate(parts):
        yield Piece(start, start + len(part), "AL", is_joint=index > 0, is_address=is_address)
        start += len(part)


def _row(text: str, start: int, end: int) -> Iterator[Piece]:
    """A row of dashes or ellipses: by twos beside CJK, else Western (1.4, rule 5)."""
    pair: Kind = "EL" if text[start] in "…⋯" else "DA"
    single: Kind = "EL" if text[start] in "…⋯" else "CN"
    if text[start] == "⸺":
        yield Piece(start, end, "DA")
        return
    touched = signature(text[max(0, start - 1) : start] + text[end : end + 1])
    is_cjk = any(sign in "HNFQO" for sign in touched)
    if not is_cjk and (start, end) != (0, len(text)):
        yield Piece(start, end, "AL")
        return
    while end - start > 1:
        yield Piece(start, start + 2, pair)
        start += 2
    if start < end:
        yield Piece(start, end, single)


NEAR: Final = 256
"""How far a neighbour is looked for, so that time stays linear."""


def _is_wide(text: str, start: int, end: int) -> bool:
    """Whether the nearest strong neighbour of a symbol is CJK; a tie is (1.2)."""
    before = signature(text[max(0, start - NEAR) : start])[::-1]
    after = signature(text[end : end + NEAR])
    distance = min(_distance(before, "HNFa0"), _distance(after, "HNFa0"))
    return distance == min(_distance(before, "HNF"), _distance(after, "HNF")) < NEAR


def _distance(signs: str, wanted: str) -> int:
    return min((place for place in map(signs.find, wanted) if place >= 0), default=1 << 30)
