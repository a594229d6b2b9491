"""The options of line setting, by the names that cases, themes and ``typeset`` share.

Source: the table at the head of the typographic specification (CLREQ, JLREQ, GB/T 15834).
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from convert.value import Frozen

Region: TypeAlias = Literal["zh-CN", "zh-TW", "zh-HK", "ja"]
Breaking: TypeAlias = Literal["first-fit", "total-fit"]
Kinsoku: TypeAlias = Literal["none", "gb", "strict"]
PunctuationStyle: TypeAlias = Literal["normal", "compact", "kaiming", "banjiao", "plain"]
LineEnd: TypeAlias = Literal["auto", "half", "flex", "full"]
LineStart: TypeAlias = Literal["trim", "keep"]
FirstLine: TypeAlias = Literal["trim", "keep", "hang"]
Hanging: TypeAlias = Literal["off", "stops"]
HantPairs: TypeAlias = Literal["auto", "keep", "quarter"]


class Typesetting(Frozen):
    """How lines are set; ``auto`` is what the region's standard says.

    Units: ``autospace`` and ``first_line_indent`` in em; ``orphan_char`` counts characters.
    """

    breaking: Breaking = "first-fit"
    kinsoku: Kinsoku = "gb"
    punct_style: PunctuationStyle = "normal"
    line_end_punct: LineEnd = "auto"
    line_start_open: LineStart = "trim"
    first_line_open: FirstLine = "trim"
    hanging: Hanging = "off"
    hant_pairs: HantPairs = "auto"
    autospace: float = 0.25
    first_line_indent: float = 0.0
    orphan_char: int = 2


def region(language: str) -> Region:
    """The region whose rules a BCP 47 tag asks for.

    Example:
        >>> [region(tag) for tag in ("zh-Hans", "zh-Hant", "zh-MO", "ja-JP", "en")]
        ['zh-CN', 'zh-TW', 'zh-HK', 'ja', 'zh-CN']
    """
    parts = language.lower().replace("_", "-").split("-")
    if parts[0] == "ja":
        return "ja"
    if "hk" in parts or "mo" in parts:
        return "zh-HK"
    return "zh-TW" if "tw" in parts or "hant" in parts else "zh-CN"
