"""What items are marked with: bullets, pictures, numbers, letters; and what a number counts."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from convert.pattern import pattern, signs_of
from convert.structure.shape import HAN_NUMERALS
from convert.value import Frozen

_EMOJI: Final = (
    "\u2190-\u21ff\u231a\u231b\u23e9-\u23f3\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff"
)
STEMS: Final = "甲乙丙丁戊己庚辛壬癸"
_ROWS: Final = ((0x2460, 20), (0x2474, 20), (0x2488, 20), (0x2776, 10), (0x3220, 10), (0x2160, 12))
"""Where signs that count begin, and how many they are: ① ⑴ ⒈ ❶ ㈠ Ⅰ.  Source: Unicode."""

_VALUES: Final = {
    **{chr(first + at): at + 1 for first, count in _ROWS for at in range(count)},
    **{stem: at for at, stem in enumerate(STEMS, 1)},
    "\U0001f51f": 10,
}
_COUNTING: Final = frozenset(HAN_NUMERALS + STEMS)


class Family(Frozen):
    """Markers that go together; ``number`` is the group that counts, where they count."""

    name: str
    pattern: re.Pattern[str]
    is_counted: bool = False


FAMILIES: Final = (
    Family(
        "bullet",
        pattern(
            r"[·•●○◦▪▫■□◆◇▶►▸‣★☆※➤➢❖・◎▲△▽∙⁃√✦✧◈»◼◻◾◽\uf020-\uf0ff]\ufe0f?[ \t\u3000]{0,4}(?=\S)"
            r"|(?:[Øü§²Ÿ¨][ \t\xa0\u3000]|[lnuvqpwo](?:\t|[ \xa0\u3000]{2}))[ \t\xa0\u3000]{0,8}"
            r"(?=[\u3400-\u9fff《“「].)"
        ),
    ),
    Family("dash", pattern(r"[-*–—+][ \t\u3000]{1,4}(?=\S)|[-*](?=[\u4e00-\u9fff《])")),
    Family(
        "keycap",
        pattern(
            "(?P<n>[0-9](?=\ufe0f?\u20e3)|\U0001f51f)[\ufe0f\u20e3]{0,2}[ \t\u3000]{0,4}(?=\\S)"
        ),
        is_counted=True,
    ),
    Family(
        "circled", pattern(r"(?P<n>[①-⑳⑴-⒇⒈-⒛❶-❿㈠-㈩])[ \t\u3000]{0,4}(?=\S)"), is_counted=True
    ),
    Family(
        "emoji",
        pattern(
            rf"[{_EMOJI}](?:[\ufe0f\u200d\U0001f3fb-\U0001f3ff]|(?<=\u200d)[{_EMOJI}]){{0,8}}"
            r"[ \t\u3000]{0,4}(?=\S)"
        ),
    ),
    Family(
        "paren-arabic",
        pattern(r"[（(](?P<n>[0-9]{1,3})[）)][ \t\u3000、.]{0,4}(?=\S)"),
        is_counted=True,
    ),
    Family(
        "arabic-paren",
        pattern(r"(?P<n>[0-9]{1,3})[）)][ \t\u3000]{0,4}(?=\S)"),
        is_counted=True,
    ),
    Family(
        "arabic",
        pattern(r"(?P<n>[0-9]{1,3})(?:[、．]|\.(?!\d))[ \t\u3000]{0,4}(?=\S)"),
        is_counted=True,
    ),
    Family(
        "han",
        pattern(rf"(?P<n>[{HAN_NUMERALS}]{{1,3}})、[ \t\u3000]{{0,4}}(?=\S)"),
        is_counted=True,
    ),
    Family(
        "paren-han",
        pattern(rf"[（(](?P<n>[{HAN_NUMERALS}]{{1,3}})[）)][ \t\u3000]{{0,4}}(?=\S)"),
        is_counted=True,
    ),
    Family("stem", pattern(rf"(?P<n>[{STEMS}])、(?![{STEMS}\s])"), is_counted=True),
    Family(
        "roman",
        pattern(r"(?P<n>[Ⅰ-Ⅻ])(?:[.、．](?![Ⅰ-Ⅻ])|[ \t\u3000])[ \t\u3000]{0,4}(?=\S)"),
        is_counted=True,
    ),
    Family(
        "letter",
        pattern(
            r"[（(]?(?P<n>[A-Za-z])(?:[)）]|(?<![（(].)(?:[.．]|、(?![A-Za-z](?![A-Za-z]))))"
            r"[ \t\u3000]{0,4}(?=\S)"
        ),
        is_counted=True,
    ),
    Family(
        "prefix",
        pattern(r"[#＃]? ?(?P<n>[0-9]{1,2})(?:[：:]|[ \u3000]{1,4})[ \u3000]{0,2}(?=[^\d\s:：])"),
        is_counted=True,
    ),
)

_TYPED: Final = frozenset("•-*–—+")
"""With these only items begin, however long; papers set ▲, ■ and ● before briefs too."""

FONTLESS: Final = frozenset("Øü§²Ÿ¨lnuvqpwo")
"""Bullets of Wingdings and Courier without their font."""


def marked(text: str, current: Family | None) -> tuple[Family | None, re.Match[str] | None]:
    """What ``text`` is marked with, and the family of that; ``current`` is asked first."""
    first = text[0]
    if first in "“‘「『《" or ("\u4e00" <= first <= "\u9fff" and first not in _COUNTING):
        return None, None
    is_sure = current is not None and current.name != "emoji"  # bullets are pictures, too
    begun = _begun_by(first)
    for family in (current, *begun) if current and is_sure else begun:
        marker = family.pattern.match(text)
        if marker is not None:
            return family, marker
    return None, None


@lru_cache(maxsize=4_096)
def _begun_by(character: str) -> tuple[Family, ...]:
    """The families that ``character`` could begin: for most there is one, or none."""
    return tuple(one for one in FAMILIES if signs_of(one.pattern).may_begin(character))


def is_bulleted(text: str) -> bool:
    """Tell whether a bullet opens ``text``."""
    return not text[0].isalnum() and FAMILIES[0].pattern.match(text) is not None


def is_marked(text: str) -> bool:
    """Tell whether ``text`` begins as items do, be it with a bullet, a number or a letter."""
    return marked(text, None)[0] is not None


def is_typed(mark: str) -> bool:
    """Tell whether ``mark`` opens nothing but items: typed, or a bullet of a symbol font.

    Word stores bullets as U+F020 to U+F0FF of Symbol and Wingdings; where the font was lost, as
    the letters of their places: l for ●, Ø for ➢.
    """
    return mark in _TYPED or "\uf020" <= mark <= "\uf0ff" or mark in FONTLESS


def value(number: str) -> int:
    """What a marker counts: 3, ３, ③, 三, C.

    Example:
        >>> [value(number) for number in ("3", "１２", "③", "十二", "C", "丙", "Ⅲ")]
        [3, 12, 3, 12, 3, 3, 3]
    """
    if number.isdecimal():
        return int(number)
    if number in _VALUES:
        return _VALUES[number]
    if number.isascii():
        return ord(number.upper()) - 64
    tens, _, ones = number.rpartition("十")
    if "十" not in number:
        return HAN_NUMERALS.index(number[-1]) + 1
    ten = HAN_NUMERALS.index(tens[0]) + 1 if tens else 1
    return 10 * ten + (HAN_NUMERALS.index(ones) + 1 if ones else 0)
