"""Character classes: which code points are marks, ideographs, spaces, and the like.

Source: typographic specification 1.1 to 1.3 and 1.5 (CLREQ 3.1.1, GB/T 15834, UAX #14).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

Kind: TypeAlias = Literal[
    "ID", "CJ", "EMJ",                # ideographs, small kana, emoji: 1 em, break on both sides
    "OP", "CL", "PS", "ST", "NS", "MD", "DA", "EL", "CN", "SL", "PR", "PO",  # see CLASSES
    "IS",                             # U+3000
    "AL",                             # a piece of a Western run: a word, a syllable, a number
    "SP",                             # a word space, or another space at its own width
    "AS",                             # the Han-Western space: inserted (empty text) or typed
    "HY",                             # a place for a hyphen: no width unless broken at
    "BR",                             # a forced line end: no width
    "IN",                             # an inline object, never divided: ruby group, note mark
]  # fmt: skip
"""The character class of a box.  Source: typographic specification, 1.1 to 1.3."""

_SMALL_KANA: Final = (
    "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶーㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ"
)

CLASSES: Final[tuple[tuple[Kind, str], ...]] = (
    ("OP", "〈《「『【〔〖〘〚〝（［｛｟\u2329“‘﹙﹛﹝｢"),
    ("CL", "〉》」』】〕〗〙〛〞〟）］｝｠\u232a”’﹚﹜﹞｣"),
    ("PS", "，、：；﹐﹑﹔﹕､"),
    ("ST", "。．！？﹒﹖﹗｡"),
    ("NS", "‼⁇⁈⁉々〻ゝゞヽヾ゠〜"),
    ("MD", "·\u0387・‧•･"),
    ("DA", "⸺"),
    ("EL", "…⋯"),
    ("CN", "～〰—―–"),
    ("SL", "／"),
    ("PR", "￥＄￡№"),
    ("PO", "％￠℃℉‱¢"),
    ("IS", "\u3000"),
    ("CJ", _SMALL_KANA),
)  # fmt: skip
"""Single characters by class; shared code points (“ — · and their like) as they are in CJK text."""

KINDS: Final[Mapping[str, Kind]] = {mark: kind for kind, marks in CLASSES for mark in marks}

# Sets of characters, written as ``re`` writes them between brackets.

HAN: Final = (
    "\u2e80-\u2fd5\u2ff0-\u2fff\u3006\u3007\u3021-\u3029\u3036-\u303a"
    "\u3041-\u3096\u309f\u30a1-\u30fa\u30fc\u30ff\u3105-\u312f\u31a0-\u31bf\u31c0-\u31e5\u31ef"
    "\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0002fffd\U00030000-\U0003fffd"
)
"""Ideographs, kana, Bopomofo: what makes a text Chinese or Japanese."""

CJK_NEIGHBOUR: Final = HAN + "".join(
    f"\\{mark}" if mark in "]-^\\" else mark
    for kind, marks in CLASSES
    if kind in {"OP", "CL", "PS", "ST"}
    for mark in marks
)
"""What a shared code point has beside it in CJK text: ideographs and full-width punctuation."""

WESTERN_SYMBOLS: Final = "+#&@*%°′″‰$£€¥"
"""Symbols that belong to the Western word or number they touch."""

GLUE_SPACES: Final = "\u00a0\u2007\u202f"
"""Spaces beside which no line breaks; their width stays at a line's end."""

FIXED_SPACES: Final = "\t\u1680\u2000-\u2006\u2008-\u200a\u205f"
"""Spaces at their own width, after which a line may break."""

LINE_ENDS: Final = "\n\v\f\r\x85\u2028\u2029"

EXTENDERS: Final = (
    "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u200c\u200d\u20d0-\u20ff\u2060\u302a-\u302f"
    "\u3099\u309a\ufe00-\ufe0f\ufe20-\ufe2f\ufeff\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f"
    "\U000e0100-\U000e01ef"
)
"""What belongs to the character before it (UAX #29: Extend, ZWJ)."""

EMOJI: Final = "\u231a\u231b\u23e9-\u23f3\u2614\u2615\u26a1\u2728\u2b50\U0001f000-\U0001faff"
"""Characters that are pictures by themselves."""

AMBIGUOUS: Final = (
    "§¨±´¶×÷†‡※\u2100-\u2102\u2104-\u2108\u210a-\u2115\u2117-\u218f\u2190-\u22ee\u22f0-\u2bff"
)
"""Symbols that are wide beside Chinese and narrow beside Latin (UAX #11: A)."""

OTHER_IDEOGRAPHIC: Final = (
    "\u3004\u3012\u3013\u3020\u3031-\u3035\u303c-\u303f\u3200-\u33ff\ufe45\ufe46\uff01-\uff5e"
    "\uff66-\uffee\ue000-\uf8ff\U00016fe0-\U00018d7f\U0001aff0-\U0001b2ff\U000f0000-\U0010ffff"
)
"""Set like an ideograph, but not spaced from Latin: full-width forms, private use."""
