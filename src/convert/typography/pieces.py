"""What stands between ideographs, cut into pieces of one class each.

A *stretch* is a maximal part of a paragraph without ideographs and kana.  Shared code points
(— … · / – -) are resolved here, by what stands beside them.
Source: typographic specification 1.1 to 1.5.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final, NamedTuple

from convert.typography.classes import (
    AMBIGUOUS,
    CJK_NEIGHBOUR,
    EMOJI,
    EXTENDERS,
    FIXED_SPACES,
    GLUE_SPACES,
    HAN,
    KINDS,
    LINE_ENDS,
    OTHER_IDEOGRAPHIC,
    Kind,
)
from convert.typography.quotes import WESTERN
from convert.typography.western import ADDRESS, address_pieces, word_pieces

OBJECT: Final = "\U000dfff4"
CLINGING: Final = "\U000dfff5"
FILLER: Final = "\U000dfff6"
"""Stand-ins of the copy: an inline object, one that clings to what precedes it, and the rest of
the text of either."""


class Piece(NamedTuple):
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


_E: Final = f"[{EXTENDERS}]*"
_CJK: Final = f"[{CJK_NEIGHBOUR}]"
_SHARED: Final = "·‧•/–"
_DASH_NEIGHBOUR: Final = re.compile(f"[{CJK_NEIGHBOUR}{''.join(WESTERN.values())}]")
_MARKS: Final = "".join(
    f"\\{mark}" if mark in "]-^\\" else mark
    for mark, kind in KINDS.items()
    if kind not in {"DA", "EL", "CJ", "IS"} and mark not in _SHARED + "—―"
)
_CONTEXTUAL: Final = rf"(?:[{_SHARED}](?={_CJK})|(?<={_CJK})[{_SHARED}]|(?<={_CJK})-(?={_CJK}))"
_BETWEEN_DIGITS: Final = rf"(?<=[0-9])[{_SHARED}](?=[0-9])"
_SPACE: Final = f"{GLUE_SPACES}{FIXED_SPACES}{LINE_ENDS} \u3000\u200b\u00ad"
_STANDINS: Final = OBJECT + CLINGING + FILLER
_EMOJI: Final = (
    rf"(?:[\U0001f1e6-\U0001f1ff]{{2}}|[0-9#*]\ufe0f?\u20e3"
    rf"|(?:[{EMOJI}]|[{AMBIGUOUS}©®](?=\ufe0f)){_E}(?:(?<=\u200d).{_E})*)"
)


def _token(*, contextual: str) -> re.Pattern[str]:
    core = f"[^{HAN}{_SPACE}{_MARKS}—―…⋯⸺{AMBIGUOUS}{EMOJI}{OTHER_IDEOGRAPHIC}{_STANDINS}]"
    return re.compile(
        rf"(?P<object>[{OBJECT}{CLINGING}]{FILLER}*)|(?P<address>{ADDRESS})"
        rf"|(?P<line_end>\r\n|[{LINE_ENDS}])|(?P<space> )|(?P<wide>\u3000)"
        rf"|(?P<glue>[{GLUE_SPACES}])|(?P<fixed>[{FIXED_SPACES}\u200b])|(?P<hyphen>\u00ad)"
        rf"|(?P<dash>—+|―+|⸺)|(?P<ellipsis>…+|⋯+)|(?P<shared>{contextual})"
        rf"|(?P<mark>[{_MARKS}]{_E})|(?P<emoji>{_EMOJI})|(?P<symbol>[{AMBIGUOUS}]{_E})"
        rf"|(?P<ideographic>[{OTHER_IDEOGRAPHIC}]{_E})"
        rf"|(?P<word>(?:(?!https?://|www\.|{contextual}|[0-9#*]\ufe0f?\u20e3){core}{_E})+"
        rf"|.{_E})",
        re.DOTALL,
    )


@cache
def _tokens(*, is_cjk: bool) -> re.Pattern[str]:
    """Compiled when first asked for: a text of ideographs and commas never does."""
    both = rf"(?:{_CONTEXTUAL}|{_BETWEEN_DIGITS})"
    return _token(contextual=both if is_cjk else _CONTEXTUAL)


def pieces(text: str, start: int, end: int) -> Iterator[Piece]:
    """The pieces of the stretch ``text[start:end]``; what is outside it are its neighbours."""
    is_cjk = start > 0 or end < len(text)
    place = start
    while place < end:
        found = _tokens(is_cjk=is_cjk).match(text, place)
        if found is None:
            return
        place = min(found.end(), end)
        yield from _classified(text, found.lastgroup or "", found.start(), place)


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
    touched = text[max(0, start - 1) : start], text[end : end + 1]
    if not (any(map(_DASH_NEIGHBOUR.match, touched)) or (start, end) == (0, len(text))):
        yield Piece(start, end, "AL")
        return
    while end - start > 1:
        yield Piece(start, start + 2, pair)
        start += 2
    if start < end:
        yield Piece(start, end, single)


_STRONG: Final = re.compile(rf"(?P<wide>{_CJK})|[^\W_]")


def _is_wide(text: str, start: int, end: int) -> bool:
    """Whether the nearest strong neighbour of a symbol is CJK; a tie is (1.2)."""
    before = next((m for i in range(start - 1, -1, -1) if (m := _STRONG.match(text, i))), None)
    after = _STRONG.search(text, end)
    if before is None or after is None:
        nearest = before or after
        return nearest is not None and nearest["wide"] is not None
    distances = start - before.end(), after.start() - end
    nearer = [m for m, d in zip((before, after), distances, strict=True) if d == min(distances)]
    return any(m["wide"] for m in nearer)
