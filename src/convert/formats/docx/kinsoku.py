"""What Word may not put at the start and the end of a line, as its settings list it.

A list of one's own takes the place of Word's for that language, so it repeats what that has.
Source: typographic specification 8.2 and its classes of 1.1; MS-OI29500, noLineBreaksBefore.
"""

from __future__ import annotations

from typing import Final

OPENING: Final = "〈《「『【〔〖〘〚〝（［｛｟“‘﹙﹛﹝｢"
CLOSING: Final = "〉》」』】〕〗〙〛〞〟）］｝｠”’﹚﹜﹞｣"
PAUSES: Final = "，、：；﹐﹑﹔﹕､"
STOPS: Final = "。．！？﹒﹖﹗｡"
COMBINED: Final = "‼⁇⁈⁉々〻ゝゞヽヾ゠〜"
INTERPUNCTS: Final = "·・‧•･"
CONNECTORS: Final = "～–"
SOLIDUS: Final = "／"
PREFIXES: Final = "￥＄￡¥$£€№"
POSTFIXES: Final = "%‰‱°℃℉′″％￠¢"
VERTICAL_CLOSING: Final = "︶︸︺︼︾﹀﹂﹄"
VERTICAL_OPENING: Final = "︵︷︹︻︽︿﹁﹃"
SMALL_KANA: Final = (
    "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶーㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ"
)


def not_at_start(kinsoku: str) -> str:
    """The characters that may not begin a line."""
    found = (
        f"!%),.:;>?]}}{CLOSING}{PAUSES}{STOPS}{COMBINED}{INTERPUNCTS}{CONNECTORS}{SOLIDUS}"
        f"{POSTFIXES}{VERTICAL_CLOSING}"
    )
    if kinsoku == "strict":
        found += f"—…{SMALL_KANA}"
    return "".join(dict.fromkeys(found))


def not_at_end() -> str:
    """The characters that may not end a line."""
    return "".join(dict.fromkeys(f"([{{{OPENING}{SOLIDUS}{PREFIXES}{VERTICAL_OPENING}"))
