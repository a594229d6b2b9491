"""Where a date touches the word before it: 青湾日报2024-03-05, 青湾气象台2024年1月21日17时发布."""

from __future__ import annotations

from typing import Final

from convert.pattern import pattern
from convert.structure.houses import BRINGERS, HOUSES
from convert.structure.labels import GAP, word_end
from convert.structure.moment import Dated, moment_at

_ISSUED: Final = pattern(
    "[ \\u3000]?(?:[发發][布佈]|[发發]表|発表|[签簽][发發]|播[出发發]|首播|[刊印][发發出])$"
)
"""So ends what an office says of when it made something known."""

ON: Final = frozenset("于於")
"""Between an office and the day stands one of these."""


def day_at(text: str, at: int) -> int:
    """Where a date touches the word at ``at`` that is called like a paper; else the line's end.

    Example:
        >>> day_at("青湾日报2024-03-05", 0), day_at("青湾市文化局2024年1月21日发布", 0)
        (4, 6)
        >>> day_at("何小满2024年1月21日停航", 0) == len("何小满2024年1月21日停航")
        True
    """
    end = word_end(text, at)
    starts = (n for n in range(at + 2, end) if text[n].isdecimal() and not text[n - 1].isdecimal())
    return next((n for n in starts if _is_stamp(text, n)), len(text))


def _is_stamp(text: str, at: int) -> bool:
    """Tell whether a date touches the word before ``at``: a paper's name, or any with the hour."""
    found = moment_at(text, at)
    if found is None:
        return False
    if text[:at].endswith(BRINGERS):
        return found.value.precision != "month"
    if text[: at - (text[at - 1] in ON)].endswith(HOUSES) and _ISSUED.match(text, found.end):
        return True
    return is_timed(found) and text[found.end : found.end + 1] in {"", *GAP}


def is_timed(found: Dated) -> bool:
    """Tell whether the minute is printed: offices say the hour, 17时, and sites the minute."""
    is_clock = found.value.precision in {"minute", "second"}
    return is_clock and found.value.printed[-1] not in "时時"
