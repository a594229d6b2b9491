"""Which family of Chinese type a face belongs to, and for which script it is drawn."""

from __future__ import annotations

import re
from typing import Final, Literal, TypeAlias

from convert.fonts.face import Face
from convert.pattern import pattern
from convert.themes.theme import FamilyName
from convert.typography.script import Script

_FAMILIES: Final[tuple[tuple[FamilyName, re.Pattern[str]], ...]] = (
    ("mono", pattern(r"mono|courier|consol|menlo|\bcode\b|等宽|等寬")),
    ("fangsong", pattern(r"fang\s?song|仿宋")),
    ("biaosong", pattern(r"biao\s?song|标宋|標宋")),
    ("kai", pattern(r"kai(?!sei)|楷|klee")),
    ("hei", pattern(r"sans|hei|gothic|ping\s?fang|yuan|dengxian|黑|等线|圆|角ゴ|ゴシック")),
    ("song", pattern(r"serif|song|sim\s?sun|ming|mincho|batang|times|宋|明[朝體体]")),
)
"""Words in family names, the more particular first: 仿宋 before 宋, sans before serif."""

Region: TypeAlias = Script | Literal["ko"]
"""What a face with Han characters is drawn for; Korean ones stand behind all others."""

_REGIONS: Final[tuple[tuple[Region, re.Pattern[str]], ...]] = (
    ("zh-Hans", pattern(r"(\b|CJK|_)(SC|CN|GB\d*)\b|简")),
    ("zh-Hant", pattern(r"(\b|CJK|_)(TC|TW|HK|HC|MO)\b|繁")),
    ("ja", pattern(r"(\b|CJK|_)JP\b|明朝|ゴ")),
    ("ko", pattern(r"(\b|CJK|_)KR\b")),
)
"""Region marks in family names."""

_RULES: Final[dict[str, Region]] = {
    "zh-Hans": "zh-Hans", "zh-Hant": "zh-Hant", "zh-Hant-HK": "zh-Hant", "ja": "ja", "ko": "ko",
}  # fmt: skip
"""The region of a face whose rules know one language only."""

_CODE_PAGES: Final[dict[int, Region]] = {
    1 << 17: "ja",
    1 << 18: "zh-Hans",
    1 << 19: "ko",
    1 << 20: "zh-Hant",
}
"""Bits of ulCodePageRange1: JIS, GB 2312, Wansung, Big5.  Source: OpenType, OS/2."""

_ALL_CODE_PAGES: Final = sum(_CODE_PAGES)

_TELLING: Final[tuple[tuple[Script, str], ...]] = (
    ("zh-Hans", "这们说"), ("ja", "のケ込働"), ("zh-Hant", "這們說"),
)  # fmt: skip
"""Characters that a face for each script has; a pan-CJK face counts as the first."""

_SERIF_CLASSES: Final = range(2, 11)
_SANS_CLASSES: Final = range(11, 16)
_TEXT_FACE: Final = 2
_MONOSPACED: Final = 9
"""Source: PANOSE, Latin Text: serif style, family kind, proportion."""


def family_of(face: Face) -> FamilyName | None:
    """The family that ``face`` can stand for: by its names, else by its PANOSE digits."""
    names = " ".join((*face.names, face.postscript)).lower()
    for family, form in _FAMILIES:
        if form.search(names):
            return family
    panose = face.style.panose
    if face.style.is_fixed_pitch or (panose.kind, panose.proportion) == (_TEXT_FACE, _MONOSPACED):
        return "mono" if not face.has_han else None
    if panose.serif in _SERIF_CLASSES:
        return "song"
    return "hei" if panose.serif in _SANS_CLASSES else None


def region_of(face: Face) -> Region | None:
    """What ``face`` is drawn for; nothing for a face without Han characters."""
    if not face.has_han:
        return None
    names = " ".join(face.names)
    for region, form in _REGIONS:
        if form.search(names):
            return region
    stated = _RULES.get(face.language) or _CODE_PAGES.get(face.style.code_pages & _ALL_CODE_PAGES)
    covered = (script for script, chars in _TELLING if face.covers(chars))
    return stated or next(covered, None)
