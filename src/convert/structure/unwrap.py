"""Hard-wrapped text: lines that were cut at a fixed measure become paragraphs again.

One space joins two Latin words; nothing joins ideographs.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from convert.pattern import pattern
from convert.structure.line import Line, columns, joined
from convert.structure.shape import ends_a_sentence, has_inner_stop

_LEAST: Final = 3
"""So many lines cut in the middle of a sentence are a habit, not a chance."""

_FEWEST: Final = 2
_BROAD: Final = 60
"""No verse is as wide.  Units: half-width columns."""

_NARROW: Final = 24
"""Below this measure, lines are verse.  Units: half-width columns."""

_WIDE: Final = 160
_SLACK: Final = 6
"""What line-start prohibition and long Latin words may leave empty at a line's end."""

_SHARE: Final = 0.7
_FEW: Final = 0.4
"""So many of the lines in the middle of a sentence fill the measure, labels and entries counted."""

_HALF: Final = 0.5
"""Lines not half as wide were not cut: they are labels and entries."""

_STOPPED: Final = 0.1
"""Where prose is cut, sentences end within so many of its lines; in verse, within none."""

_HANGING: Final = frozenset("，、；。！？》」』”﹐﹑﹔")
_HANGING_HALF: Final = frozenset(",;")
_STRAIGHT: Final = 12
"""So many characters before a line that begins with a comma are no label."""

_ALL_OVER: Final = 0.7
_RULE: Final = frozenset("-=*_—─━～~·.＊＝ ")
_OPENER: Final = pattern(
    "第[0-9〇零一二两三四五六七八九十百千]{1,8}[章回节卷条部]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十0-9]{1,3}[）)]"
    r"|[·•●○◆■▲※]|\d{1,2}[、．]|\d{1,2}\.(?!\d)|\[\d{1,3}\]|[①-⑳]|[-*] "
)
_SIGNS: Final = ("摄）", "攝）", "摄影）", "供图）", "摄", "攝")
_SIGNED: Final = pattern("(?:摄影|摄|图|供图|攝影|攝|圖)[/／：:].{1,8}$")
"""A caption signed by its photographer is whole."""


def unwrapped(lines: Sequence[Line]) -> tuple[Line, ...]:
    """``lines`` with those that continue each other joined, if they are hard-wrapped."""
    gap = _gap(lines)
    measure = _measure(lines, gap)
    if not measure and not any(_hangs(line) for line in lines):
        return tuple(lines)
    is_indented = _is_indented(lines)
    groups: list[list[Line]] = []
    for line in lines:
        if groups and (
            _is_torn(groups[-1][-1], line, gap)
            or (
                measure
                and line.blanks <= gap
                and _continues(groups[-1], line, measure, is_indented=is_indented)
            )
        ):
            groups[-1].append(line)
        else:
            groups.append([line])
    return tuple(_whole(group) for group in groups)


def _gap(lines: Sequence[Line]) -> int:
    """How many empty lines stand between lines that go on: some, where they do all over."""
    gaps = Counter(line.blanks for line in lines[1:])
    usual, count = gaps.most_common(1)[0] if gaps else (0, 0)
    return usual if count >= _ALL_OVER * (len(lines) - 1) else 0


def _measure(lines: Sequence[Line], gap: int) -> int:
    """The measure that lines were cut at, or 0 if they were not.  Units: half-width columns."""
    cut = sorted(
        line.indent + columns(line.text)
        for line, after in itertools.pairwise(lines)
        if after.blanks <= gap and 2 * len(line.text) >= _NARROW and not ends_a_sentence(line.text)
        if not _RULE.issuperset(line.text)
    )
    if len(cut) < _FEWEST:
        return 0
    measure = cut[(len(cut) - 1) * 9 // 10]
    near = sum(measure - _SLACK <= width <= measure + 2 for width in cut)
    wide = sum(width > _HALF * measure for width in cut)
    is_habit = near >= max(_LEAST, _SHARE * wide, _FEW * len(cut))
    beyond = sum(line.indent + columns(line.text) > measure + 4 for line in lines)
    is_edge = measure >= _BROAD and not beyond and _is_edge(lines, measure, near)
    if not (is_habit or is_edge) or not _NARROW <= measure <= _WIDE:
        return 0
    return measure if beyond <= 1 + len(lines) // 20 and _is_cut_prose(lines, measure) else 0


def _is_edge(lines: Sequence[Line], measure: int, near: int) -> bool:
    """Tell whether the widest lines break off, while those that end a sentence are narrower."""
    ended = [line for line in lines if ends_a_sentence(line.text)]
    full = sum(line.indent + columns(line.text) >= measure - _SLACK for line in ended)
    return near >= _FEWEST and near >= 2 * full and len(ended) >= _LEAST * near


def _is_cut_prose(lines: Sequence[Line], measure: int) -> bool:
    """Tell whether sentences end within the lines that fill the measure, as in no verse."""
    full = [line for line in lines if line.indent + columns(line.text) >= measure - _SLACK]
    stopped = sum(has_inner_stop(line.text) for line in full)
    return stopped >= (_STOPPED if measure >= _BROAD else 2 * _STOPPED) * len(full)


def _hangs(line: Line) -> bool:
    """Tell whether ``line`` begins with what no line begins with.  Source: CLREQ 3.1.3."""
    first, second = line.text[0], line.text[1:2]
    return first in _HANGING or (first in _HANGING_HALF and second > "\u2e80")


def _is_torn(above: Line, line: Line, gap: int) -> bool:
    """Tell whether ``line`` goes on in the middle of a clause that ``above`` breaks off."""
    is_long = len(above.text) >= _STRAIGHT and not ends_a_sentence(above.text)
    return is_long and line.blanks <= gap and _hangs(line)


def _is_indented(lines: Sequence[Line]) -> bool:
    """Tell whether paragraphs begin with an indent: some lines are set in, most are not."""
    inset = sum(line.indent >= 2 for line in lines)
    return 2 <= inset <= 0.6 * len(lines)


def _continues(group: Sequence[Line], line: Line, measure: int, *, is_indented: bool) -> bool:
    above = group[-1]
    if _RULE.issuperset(above.text) or _RULE.issuperset(line.text):
        return False
    if line.indent > group[0].indent or (len(group) > 1 and line.indent > above.indent):
        return False
    if above.text.endswith(_SIGNS) or _SIGNED.search(above.text, max(0, len(above.text) - 16)):
        return False
    width = above.indent + columns(above.text)
    room = measure - width
    ends = ends_a_sentence(above.text)
    if room >= _first_width(line.text) + _SLACK - 3 or (
        _OPENER.match(line.text) and (ends or not _is_open(above))
    ):
        return False
    return not ends or is_indented or room <= 1


def _is_open(line: Line) -> bool:
    return line.text[-1] in "，、；,;" or len(line.text) > 12


def _first_width(text: str) -> int:
    """How wide the first thing is that could not be cut: a character, or a Latin word."""
    word = re.match(r"[!-~]{1,40}", text)
    return columns(word[0]) if word else 2


def _whole(group: Sequence[Line]) -> Line:
    if len(group) == 1:
        return group[0]
    glues = [_glue(one.text, other.text) for one, other in itertools.pairwise(group)]
    return joined(group, glues)


def _glue(one: str, other: str) -> str:
    is_latin = (
        one[-1] < "\u2e80"
        and other[0] < "\u2e80"
        and one[-1] not in "—–…“‘(-/"
        and other[0] not in "—…”’)"
    )
    return " " if is_latin else ""
