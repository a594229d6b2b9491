"""The spaces that OCR puts between ideographs, told from those that people type.

People set a space between names, between the phrases of a title, or behind each comma; OCR
tears words.  So its spaces leave single ideographs alone, or stand in clauses besides commas.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import Final

from convert.pattern import pattern
from convert.structure.shape import is_ideograph

_BLANKS: Final = " \xa0\u2002-\u200a\u202f\u205f"
"""Spaces of all widths; a line of type that is set full has narrow ones."""

_GAP: Final = pattern(f"[{_BLANKS}]+")
_HALF: Final = ",.!?;:"
_PRINT: Final = (
    "\u2e80-\u2fdf\u3001-\u303f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
    "\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff60“”‘’…—·"
)
"""Ideographs and marks of Chinese print, for patterns."""

_BEHIND: Final = f"(?:(?<=[{_PRINT}].)|(?<=[{_PRINT}][{_HALF}].))"
_BETWEEN: Final = pattern(f"[{_BLANKS}]{_BEHIND}[{_BLANKS}]*(?=[{_PRINT}])")
"""A gap between two of them, perhaps behind a mark of half their width; from its first space on."""

_USUAL: Final = pattern(f" {_BEHIND} *(?=[{_PRINT}])")
"""The same where there is but one kind of space, which is looked for ten times as quickly."""

_TEAR: Final = pattern(" (?<=([㐀-鿿]) ) *(?=([㐀-鿿]))")
"""Spaces between ideographs; from a space on, which is looked for more quickly than they are."""

_APART: Final = pattern(
    f"(?P<before>[{_BLANKS}]{{1,4}})[{_HALF}](?P<behind>[{_BLANKS}]{{0,4}})(?=[{_PRINT}\\r\\n])"
)
_CLOSED: Final = pattern(f"[{_HALF}](?<=[{_PRINT}].)")
"""Marks of half width behind a space, and right behind a character."""

_HEAD: Final = pattern(
    r"(?<![^\r\n])[ \t\u3000]*第(?: [一二三四五六七八九十百]){1,3} [章节節编編篇条條]"
    r"(?![^ \u3000\r\n])[^\r\n，。]{0,40}(?![^\r\n])"
)
_SEVERAL: Final = 2

_HAN: Final = pattern("[㐀-鿿]+")
"""Ideographs, all but the rare; they are counted by their runs."""

_WHOLE: Final = 0.2
"""So many of the pairs that spaces part come whole as well, where they part at random."""

_SHARE: Final = 0.12
"""So many spaces for each ideograph no person types; OCR of running text puts in 0.3 to 0.5."""

_TORN: Final = 0.08
"""So many of the words between spaces are one ideograph where spaces stand at random: at a
share of p, p of them.  Lists of names have next to none."""

_LETTERED: Final = 0.8
"""So many spaces for each ideograph, and no stops: letters set apart by hand, as in songs."""

_LEAST: Final = 30
_PAGE: Final = 10_000
"""No page of print has a longer line, nor OCR."""

_SAMPLE: Final = 20_000
_STOPS: Final = frozenset("，。！？；：、,.!?;:")
_FULL: Final = frozenset("，。！？；：、")
_PAUSES: Final = 10
"""So many commas and stops show a habit."""

_SPACED: Final = 0.6
_TEARS: Final = 3
_RARE: Final = 250
"""One torn word in so many ideographs is no slip of a hand."""


def ocr_spaces(text: str, *, is_plain: bool = False) -> Iterator[tuple[int, int]]:
    """Where the spaces stand that OCR put into ``text``; none where people typed them.

    Args:
        text: All of it.
        is_plain: Whether it has no spaces but the usual.
    """
    if " " not in text and (is_plain or _GAP.search(text) is None):
        return
    sample = text[:_SAMPLE]
    is_dense, is_sparse = _habits(sample, _USUAL if is_plain else _BETWEEN)
    is_sparse = is_sparse and sum(1 for _ in _tears(sample)) >= _TEARS
    with_half = is_sparse and ("，" in sample or "。" in sample)  # else they are set with spaces
    is_known = is_dense or is_sparse
    is_loose = not is_known and _stands_off(sample)
    is_torn = not (is_known or is_loose) and _tears_words(sample)
    if not (is_known or is_loose or is_torn):
        yield from _about_marks(text, sample) or _heads(text)
        return
    at, found = 0, set(_about_marks(text, sample))
    for line in text.splitlines(keepends=True):
        if len(line) <= _PAGE and not (is_torn and _is_short(line)):
            for gap in _GAP.finditer(line):
                is_gap = not is_loose or line[gap.end() : gap.end() + 1] in _STOPS
                if is_gap and _parts_print(line, *gap.span(), with_half=with_half):
                    found.add((at + gap.start(), at + gap.end()))
        at += len(line)
    yield from sorted(found)


def _about_marks(text: str, sample: str) -> list[tuple[int, int]]:
    """The spaces on both sides of marks of half width, where most stand so: 入伏 , 我县荷塘 ."""
    if " ," not in sample:
        return []
    apart = len(_APART.findall(sample))
    if apart < _PAUSES or apart < _SPACED * (apart + len(_CLOSED.findall(sample))):
        return []
    found = (match.span(side) for match in _APART.finditer(text) for side in ("before", "behind"))
    return [(start, end) for start, end in found if start < end]


def _heads(text: str) -> Iterator[tuple[int, int]]:
    """The spaces in heads that were set apart, their numbers too: 第 一 章　总 则."""
    if text.count("第 ") < _SEVERAL:
        return
    heads = list(_HEAD.finditer(text))
    for head in heads if len(heads) >= _SEVERAL else ():
        for gap in _TEAR.finditer(text, *head.span()):
            yield gap.span()


def _stands_off(sample: str) -> bool:
    """Tell whether most stops in ``sample`` stand off from the words before: 灯 ，岸 ，船."""
    off = sum([behind[:1] in _FULL for behind in sample.split(" ")[1:]])
    return off >= _PAUSES and off >= _SPACED * sum(map(sample.count, _FULL))


def _habits(sample: str, between: re.Pattern[str]) -> tuple[bool, bool]:
    """Tell whether spaces stand in ``sample`` at random, and whether behind its commas too."""
    gaps = [gap.span() for gap in between.finditer(sample)]
    tears = [(start, end) for start, end in gaps if sample[start - 1] not in _STOPS]
    if len(gaps) <= _SHARE * _LEAST or len(tears) < _TEARS:
        return False, False
    ends = {end for _, end in gaps}
    alone, spaced = sum(start - 1 in ends for start, _ in tears), len(gaps) - len(tears)
    if alone < _TORN * len(tears) and spaced < _PAUSES:
        return False, False
    ideographs = sum(map(len, _HAN.findall(sample)))
    is_dense = (
        ideographs >= _LEAST
        and len(gaps) > _SHARE * ideographs
        and alone >= _TORN * len(tears)
        and (len(gaps) < _LETTERED * ideographs or not _STOPS.isdisjoint(sample))
    )
    is_sparse = (
        spaced >= _PAUSES
        and spaced >= _SPACED * (spaced + _closed(sample))
        and len(tears) * _RARE >= ideographs
    )
    return is_dense, is_sparse


def _tears_words(sample: str) -> bool:
    """Tell whether many spaces part what stands together elsewhere: 渡 口, where there is a 渡口.

    Between phrases and names next to none does.
    """
    if len(_TEAR.findall(sample)) < _TEARS:
        return False
    torn = list(_tears(sample))
    whole = sum(pair in sample for pair in torn)
    return whole >= _TEARS and whole > _WHOLE * len(torn)


def _tears(sample: str) -> Iterator[str]:
    """The pairs of ideographs that spaces part in running text."""
    prose = (line for line in sample.splitlines() if " " in line and not _is_short(line))
    yield from (tear[1] + tear[2] for line in prose for tear in _TEAR.finditer(line))


def _is_short(line: str) -> bool:
    """Tell whether ``line`` is none of prose: in titles and names spaces have their sense."""
    return len(line) < _LEAST or _STOPS.isdisjoint(line)


def _closed(sample: str) -> int:
    """How many commas and stops have no space behind them."""
    pairs = itertools.pairwise(sample)
    return sum(mark in _STOPS and after not in _STOPS and is_print(after) for mark, after in pairs)


def _parts_print(text: str, start: int, end: int, *, with_half: bool = True) -> bool:
    """Tell whether the gap ``start..end`` stands between two characters of Chinese print."""
    if not start or end >= len(text) or not is_print(text[end]):
        return False
    before = text[start - 1]
    is_half = before in _HALF and start > 1 and is_print(text[start - 2])
    return (is_half and with_half) or is_print(before)


def is_print(character: str) -> bool:
    """Tell whether ``character`` is an ideograph or a mark of Chinese print."""
    return (
        is_ideograph(character)
        or "\u3001" <= character <= "\u303f"
        or ("\uff01" <= character <= "\uff60" and not character.isalnum())
        or character in "“”‘’…—·"
    )
