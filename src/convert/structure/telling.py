"""Days that belong to what is told, not to the article: 市長会見, 纪要（2024年1月10日）, lives."""

from __future__ import annotations

from typing import Final

from convert.pattern import pattern
from convert.structure.field import Field
from convert.structure.fillers import FILLERS
from convert.structure.glue import glued_names
from convert.structure.houses import PAPER
from convert.structure.names import is_han

_PLACE: Final = 4
_QUOTES: Final = frozenset("“「『《")
_RANGES: Final = ("～", "〜", "~")
_COUNTED: Final = pattern("(?:[阅閱][读讀]|[浏瀏][览覽]|[点點][击擊阅閱])[数數量次时時]")
"""What a site counts may touch the day."""

_CLOCK: Final = ("GMT+", "GMT-", "UTC+", "UTC-")
_OPENING: Final = frozenset("（(")
_LIFE: Final = pattern(
    " ?[-—–－~～至] ?(?:[0-9]{4}[年./-]|[0-9]{1,2}[月./-][0-9]{1,2}日?[)）]|[)）]|今)"
)
"""Behind the day of a birth in brackets stands that of a death, or none."""


def is_phrase(text: str, date: Field) -> bool:
    """Tell whether ``date`` is part of a phrase: 令和6年1月10日市長会見, 纪要（2024年1月10日）."""
    published, before, rest = date.published, text[: date.start].rstrip(), text[date.end :]
    if before.startswith(_CLOCK):  # GMT+8, 2024-12-24 21:31: when the page was made
        return True
    is_day = published is not None and published.precision in {"day", "month"}
    is_day = is_day or (published is not None and published.printed[-1] in "时時")
    if not is_day or "：" in before or ":" in before:
        return False
    if before[-1:] in _RANGES or (rest[:1] in _RANGES and rest[1:2]):  # 2024年1月～2月休館日
        return True
    is_bracketed = before[-1:] in {"（", "("} and before[:-1].strip().isalnum()
    is_named = is_bracketed and not PAPER.search(before[:-1].strip())
    if before.endswith((" on", " On")) and before.count(" ") > 1 and before.isascii():
        return True  # Regular Press Conference on August 19, 2022
    if before[-1:] in _OPENING and _LIFE.match(rest):
        return True
    if _COUNTED.match(rest):  # 2018/10/13閱讀時間約 23 分鐘
        return False
    word = rest.partition(" ")[0].partition("\u3000")[0]
    if date.start == 0 and rest and glued_names(text, date.end, word):  # 2024-06-11何小满李二红
        return False
    goes_on = date.start == 0 and len(rest) > 3 and (is_han(rest[:3]) or rest[0] in _QUOTES)
    goes_on = goes_on or (_touches(before, rest) and FILLERS.fullmatch(word) is None)
    return is_named or (goes_on and not PAPER.search(word) and not word.startswith("星期"))


def _touches(before: str, rest: str) -> bool:
    """Tell whether words of a sentence touch a day on both sides: 船队2024年1月21日靠岸停三天."""
    return is_han(before[-2:]) and len(rest) > _PLACE and is_han(rest[:_PLACE])
