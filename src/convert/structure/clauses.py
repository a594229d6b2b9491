"""Where a clause goes on from one line to the next, whatever their measure.

What no line begins with, brackets that close below, a number above its unit and the last few
words of a sentence tell it.
"""

from __future__ import annotations

from typing import Final

from convert.pattern import pattern
from convert.structure.line import columns
from convert.structure.shape import (
    CLAUSE_MARKS,
    HYPHENS,
    closes_bracket,
    ends_a_sentence,
    has_inner_stop,
    is_ideograph,
    is_reported,
    opens_bracket,
)

STRAIGHT: Final = 12
"""So many characters before a line that begins with a comma are no label."""

_HANGING: Final = frozenset("，、；。！？》〉」』”）】〕］﹐﹑﹔")
_HANGING_HALF: Final = frozenset(",;")
_SENTENCE: Final = 20
"""A line of so many characters with a clause in it is no label."""

_COUPLETS: Final = 32
"""No line of old verse is longer than two couplets, with their marks; free verse is."""

_TERMINAL: Final = range(74, 81)
"""So wide boards cut what is typed.  Units: half-width columns."""

_REST: Final = 10
"""The last words of a sentence that was cut."""

_LINKING: Final = frozenset("在和与與及或把被將将")
"""These need something behind them."""

_ADDED: Final = pattern("（[^（）。]{1,40}）[。，；]$|\\([^()。]{1,40}\\)[。，；]$")
"""A stop behind brackets ends a sentence that began before them."""

COMMAS: Final = frozenset("，、,")
_UNITS: Final = frozenset("年月日时時分秒点點号號岁歲个個名人元万萬亿億倍%％")
"""A number at a line's end goes on with one of these."""

NUMBER: Final = "第[0-9〇零一二两三四五六七八九十百千]{1,8}"
"""Of what books and laws are divided into."""

OPENER: Final = pattern(
    f"{NUMBER}[章回节卷条部](?:[ \u3000]|$)"
    "|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十0-9]{1,3}[）)]"
    r"|[·•●○◦◆◇❖◈■□▪▫◼◻▲△▽▼▶►▸‣➤➢★☆・∙✓✔✦※【＜〔\uf020-\uf0ff]|\d{1,2}[、．)）]|\d{1,2}\.(?!\d)"
    r"|\d{1,2}(?: [ \u3000]|\u3000)|\[\d{1,3}\]|[①-⑳]|[-*+] |[—―]{2}"
    "|(?:作者|看板|[標标][題题]|[時时][間间])[ \u3000]{2}"
)

_SIGNS: Final = ("摄）", "攝）", "摄影）", "供图）", "摄", "攝")
_SIGNED: Final = pattern("(?:摄影|摄|图|供图|攝影|攝|圖)[/／：:].{1,8}$")
"""A caption signed by its photographer is whole."""


def is_torn(text: str, after: str, blanks: int, indent: int) -> bool:
    """Tell whether ``after``, so far below and set in, goes on in a clause of ``text``."""
    if len(text) < STRAIGHT:
        return False
    if closes_bracket(after) and opens_bracket(text):
        return True
    if text[-1] in HYPHENS:
        from convert.structure.hyphens import is_broken  # noqa: PLC0415  few lines end so

        if is_broken(text, after):
            return True
    if ends_a_sentence(text):
        return False
    first, second = after[0], after[1:2]
    # what no line begins with.  Source: CLREQ 3.1.3
    if first in _HANGING or (first in _HANGING_HALF and second > "\u2e80") or _ADDED.match(after):
        return True
    has_clauses = not CLAUSE_MARKS.isdisjoint(text)
    if first in _UNITS and text[-1].isdecimal() and has_clauses:
        return True
    return not (blanks or indent) and has_clauses and _breaks_within(text, after)


def _breaks_within(text: str, after: str) -> bool:
    """Tell whether ``text`` stops before what it needs, or its last few words come ``after`` it."""
    if len(text) >= _SENTENCE and text[-1] in _LINKING:
        return True
    if len(text) > _COUPLETS and text[-1] in COMMAS:
        return _is_told(after) and OPENER.match(after) is None
    if columns(text) in _TERMINAL and is_ideograph(text[-1]) and len(after) < len(text):
        is_next = is_ideograph(after[0]) and OPENER.match(after) is None
        is_told = has_inner_stop(text) and not is_whole(text)
        return is_next and is_told and ends_a_sentence(after)
    is_end = len(after) <= _REST and after[-1] == "。" and CLAUSE_MARKS.isdisjoint(after[:-1])
    return is_end and len(text) >= _SENTENCE and is_ideograph(text[-1])


def _is_told(text: str) -> bool:
    """Tell whether ``text`` is running text, and no line of a list or of free verse: 白漆两桶，."""
    if ends_a_sentence(text) or has_inner_stop(text):
        return True
    return text[-1] not in COMMAS and not CLAUSE_MARKS.isdisjoint(text)


def is_whole(text: str) -> bool:
    """Tell whether ``text`` is a signed caption, or stands in brackets."""
    if text[0] in "（(" and text[-1] in "）)":
        return True
    return text.endswith(_SIGNS) or is_reported(text) or _SIGNED.search(text[-16:]) is not None
