"""How things are counted: the markers of a list in the manner of its first one.

Source: typographic specification, 5.1 (the ladder of numbers); CLREQ 3.5 (lists).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from convert.pattern import pattern
from convert.value import Packed

LADDER: Final = ("1.", "（1）", "①")
"""How numbered lists are marked that do not say it, by how many of them they stand in."""

STEMS: Final = "甲乙丙丁戊己庚辛壬癸"
DIGITS: Final = "零一二三四五六七八九"
_UNITS: Final = ("", "十", "百", "千")
LAST: Final = 9999
"""The last number that is written in Chinese words."""

_CIRCLED: Final = ((1, 20, 0x2460), (21, 35, 0x3251), (36, 50, 0x32B1))
"""Where numbers in circles stand in Unicode."""

_NUMBER: Final = pattern(
    r"[0-9]+|[０-９]+|[〇零一二三四五六七八九十百千]+|[①-⑳]|[⑴-⒇]|[⒈-⒛]|[Ⅰ-Ⅻ]|[ⅰ-ⅻ]|[甲乙丙丁戊己庚辛壬癸]"
    r"|[A-Za-z]+"
)
"""A number as lists have it; letters are tried last."""


class Series(Packed):
    """One way of counting.

    Args:
        written: A number in it, or nothing where it does not reach.
    """

    written: Callable[[int], str]


def marker(first: str, start: int, index: int, depth: int = 0) -> str:
    """The marker of an item.

    Args:
        first: That of the first item as printed, or nothing.
        start: What the first one counts.
        index: Which item it is, from 0.
        depth: How many numbered lists the list stands in.

    Example:
        >>> [marker(first, 1, 1) for first in ("一、", "（1）", "①", "a)", "")]
        ['二、', '（2）', '②', 'b)', '2.']
        >>> marker("", 3, 0, depth=1), marker("第一条", 1, 10), marker("①", 1, 25)
        ('（3）', '第十一条', '26.')
    """
    for form, begins in ((first.strip(), start), (LADDER[min(depth, len(LADDER) - 1)], 1)):
        for found in _NUMBER.finditer(form):  # the first that counts: in Step 1 it is the second
            series = _series(found[0], begins)
            if series and (counted := series.written(start + index)):
                return f"{form[: found.start()]}{counted}{form[found.end() :]}"
    return f"{start + index}."


def chinese(number: int) -> str:
    """``number`` in Chinese, up to four digits.

    Example:
        >>> [chinese(number) for number in (0, 7, 10, 12, 20, 105, 110, 2024)]
        ['零', '七', '十', '十二', '二十', '一百零五', '一百一十', '二千零二十四']
    """
    if not 0 < number <= LAST:
        return DIGITS[0] if number == 0 else ""
    places = [(int(digit), len(str(number)) - at - 1) for at, digit in enumerate(str(number))]
    words = "".join(DIGITS[d] + _UNITS[place] if d else DIGITS[0] for d, place in places)
    words = re.sub("零+", "零", words).removesuffix("零")
    return words.removeprefix("一") if words.startswith("一十") else words


def circled(number: int) -> str:
    """``number`` in a circle, as notes of a page are counted; 50 is the last that there is.

    Example:
        >>> "".join(map(circled, (1, 20, 21, 35, 36, 50))), circled(51)
        ('①⑳㉑㉟㊱㊿', '51')
    """
    for first, last, code in _CIRCLED:
        if first <= number <= last:
            return chr(code + number - first)
    return str(number)


def _series(number: str, start: int) -> Series | None:
    """The way of counting in which ``number`` is ``start``."""
    return next((one for one in SERIES if one.written(start) == number), None)


def _row(first: str, last: str) -> Series:
    """Characters that follow one another, the first of them for 1."""
    count = ord(last) - ord(first) + 1
    return Series(lambda number: chr(ord(first) + number - 1) if 0 < number <= count else "")


def _roman(number: int) -> str:
    if not 0 < number < 100:  # noqa: PLR2004  no list counts further in Roman numerals
        return ""
    tens = ("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc")[number // 10]
    return tens + ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")[number % 10]


FULL_WIDTH: Final = str.maketrans("0123456789", "０１２３４５６７８９")

SERIES: Final = (
    Series(str),
    Series(lambda number: f"{number:02d}"),
    Series(lambda number: str(number).translate(FULL_WIDTH)),
    Series(chinese),
    Series(lambda number: STEMS[number - 1] if 0 < number <= len(STEMS) else ""),
    _row("①", "⑳"),
    _row("⑴", "⒇"),
    _row("⒈", "⒛"),
    _row("Ⅰ", "Ⅻ"),
    _row("ⅰ", "ⅻ"),
    _row("a", "z"),
    _row("A", "Z"),
    Series(_roman),
    Series(lambda number: _roman(number).upper()),
)
"""Every way of counting; a number that stands in several is of the first."""
