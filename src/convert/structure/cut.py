"""Whether lines were cut at a measure, as type is set, and at which; told from verse and labels.

What is cut has an edge: nearly all wide lines that end no sentence end there, and none beyond.
"""

from __future__ import annotations

import itertools
from bisect import bisect_right
from collections import Counter
from operator import add
from typing import Final

from convert.pattern import pattern
from convert.structure.line import Lines
from convert.structure.shape import FINAL, HYPHENS, ends_a_sentence
from convert.value import Frozen

_LEAST: Final = 3
"""So many lines cut in the middle of a sentence are a habit, not a chance."""

_FEWEST: Final = 2
"""One line that breaks off is a label; two that do so at one place may be cut."""

_BROAD: Final = 60
"""No verse is as wide.  Units: half-width columns."""

_FIRM: Final = 44
"""Two lines are enough, where they are as wide and no line is wider.  Units: half-width columns."""

_NARROW: Final = 24
"""Below this measure, lines are verse.  Units: half-width columns."""

_WIDE: Final = 160
"""Nobody cuts beyond: such lines are paragraphs.  Units: half-width columns."""

_TENTHS: Final = 9
"""The measure is where so many tenths of the lines end, by width; marks hang beyond it."""

_MARK: Final = 2
"""A full-width mark that hangs.  Units: half-width columns."""

SLACK: Final = 6
"""What line-start prohibition and long Latin words may leave empty at a line's end."""

_RAGGED: Final = 8
"""An eighth of the measure is left empty by hands that press the return key."""

_SHARE: Final = 0.6
"""So many of the wide lines in the middle of a sentence fill the measure; labels do not."""

_FEW: Final = 0.4
"""So many of the lines in the middle of a sentence fill the measure, labels and entries counted."""

_HALF: Final = 0.5
"""Lines not half as wide were not cut: they are labels and entries."""

_HANGS: Final = 4
"""Marks that hang at a line's end, and what was added to it later.  Units: half-width columns."""

_STRAY: Final = 20
"""One line beyond the measure is a chance, and one more in so many lines."""

_OUTER: Final = 6
"""So many lines at the measure make a body, above and below which wider ones may stand."""

_BEYOND: Final = 0.5
"""Lines beyond the measure hold less than this, beside the lines that fill it."""

_MANY: Final = 6
"""So many lines that break off show a hand that presses the return key."""

_CLOSED: Final = 0.8
"""So many paragraphs that a hand broke end with a sentence."""

_OPEN: Final = 2
"""So many lines break off at an edge for one that ends there with its sentence, as lines may."""

_ENDED: Final = 3
"""So many lines end sentences for one that breaks off, where most paragraphs have one line."""

_SENTENCE: Final = 6
"""The longest sentence that is usual, in lines."""

_MARKS: Final = frozenset("，、；。！？,;")
_INNER: Final = 0.4
"""So many lines of cut prose have a mark within; verse has next to none there."""

_INNER_BROAD: Final = 0.1
"""So many, where lines are broader than those of verse."""

_ENDING: Final = 0.8
"""In verse with marks, they stand at the ends of more lines than this."""

_ALL_OVER: Final = 0.7
"""Where so many lines stand as far apart, the empty lines between them part nothing."""

_INDENT: Final = 2
"""One ideograph; paragraphs are set in by two, in some hands by one.  Units: half-width columns."""

_INSET: Final = 2
"""A single line that is set in is a title or a date."""

_FIRST: Final = 0.6
"""Where more lines are set in, they are not only the first ones of paragraphs."""

_PARTED: Final = 0.8
"""So many short last lines have an empty line below, where empty lines part paragraphs."""

FAR: Final = "\u3000\u3000"
"""So far apart stand what a head or a row says."""

_OPEN_END: Final = pattern(f"[^{FINAL}]")
_DASHES: Final = ("--", "——")
"""What opens a dialogue, a signature or the name of whom one quotes: such lines are not cut."""

_TYPED: Final = frozenset("*-+•·")
_COUNTING: Final = _TYPED | frozenset(
    "0123456789一二三四五六七八九十①②③④⑤⑥⑦⑧⑨（(●○■◆\uf06c\uf0b7\uf0d8"
)
_ITEM: Final = 20
"""An item with so many characters has one line."""

STROKES: Final = frozenset("│┃║|")
"""So begin and end rows of tables that were drawn."""

_RULE: Final = (
    frozenset("-=*_—─━～~·.＊＝ +") | STROKES | frozenset(map(chr, range(0x2500, 0x2580)))
)
"""Among them what boxes are drawn with.  Source: Unicode, Box Drawing."""


class Cut(Frozen):
    """How lines were cut.

    Args:
        measure: Where; 0 if they were not.  Units: half-width columns.
        gap: How many empty lines stand between lines that go on.
        is_indented: Whether paragraphs begin with an indent.
        is_spaced: Whether empty lines stand between paragraphs.
    """

    measure: int
    gap: int
    is_indented: bool
    is_spaced: bool


def cut_of(lines: Lines) -> Cut:
    """How ``lines`` were cut."""
    gap, plain = _gap(lines), _undrawn(lines)
    measure = _measure(plain, gap)
    if gap and not measure:
        gap, measure = 0, _measure(plain, 0)
    measure = measure or _ragged(lines) or _by_hand(lines)
    if not measure:
        return Cut(0, gap, is_indented=False, is_spaced=False)
    return Cut(measure, gap, _is_indented(lines), _is_spaced(lines, measure, gap))


def is_rule(text: str) -> bool:
    """Tell whether ``text`` is a line drawn with marks."""
    return _RULE.issuperset(text)


def _gap(lines: Lines) -> int:
    """How many empty lines stand between lines that go on: some, where they do all over."""
    gaps = Counter(lines.blanks[1:])
    usual, count = gaps.most_common(1)[0] if gaps else (0, 0)
    return usual if count >= _ALL_OVER * (len(lines) - 1) else 0


def _undrawn(lines: Lines) -> Lines:
    """``lines`` without addresses and tables, which are not cut."""
    said = "\n".join(lines.texts)
    if "@" in said or "://" in said:  # few texts hold any, and to ask each line takes long
        lines = Lines(line for line in lines if not ("@" in line.text or "://" in line.text))
    if any(stroke in said and f"\n{stroke}" in said for stroke in STROKES):
        lines = Lines(line for line in lines if not _is_drawn(line.text))
    return lines


def _measure(lines: Lines, gap: int) -> int:
    """The measure that ``lines`` were cut at, or 0 if they were not."""
    texts, blanks = lines.texts, lines.blanks
    below = (found.end() for found in _OPEN_END.finditer(lines.lasts(), 0, len(lines) - 1))
    cut = sorted(
        [
            lines[after - 1].width
            for after in below
            if blanks[after] <= gap and 2 * len(texts[after - 1]) >= _NARROW
            if not (ends_a_sentence(texts[after - 1]) or _is_whole(texts[after - 1]))
        ]
    )
    if len(cut) < _FEWEST:
        return 0
    measure = cut[(len(cut) - 1) * _TENTHS // 10]
    if not _NARROW <= measure <= _WIDE:
        return 0
    sizes = map(add, lines.indents, map(len, lines.texts))
    if 2 * sum(map((measure + _HANGS).__lt__, sizes)) > len(lines):
        return 0  # no character is narrower than a column: no need to ask how wide they are
    beyond = _beyond(lines, measure)
    if len(beyond) > 1 + len(lines) // _STRAY:
        lines = _body(lines, measure)
        beyond = _beyond(lines, measure)
    near = sum(measure - _slack(measure) <= one <= measure + _MARK for one in cut)
    wide = sum(one > _HALF * measure for one in cut)
    least = _LEAST if beyond or near < wide or measure < _FIRM else _FEWEST
    is_habit = near >= max(least, _SHARE * wide, _FEW * len(cut))
    is_edge = measure >= _BROAD and not beyond and _is_edge(lines, measure, near)
    is_bound = len(beyond) <= 1 + len(lines) // _STRAY
    is_bound = is_bound and sum(beyond) < _BEYOND * near * measure
    if not (is_habit or is_edge) or not is_bound:
        return 0
    if _SENTENCE * sum(map(_has_stop, lines.texts)) < near:
        return 0
    return measure if _is_cut_prose(lines, measure) else 0


def _beyond(lines: Lines, measure: int) -> list[int]:
    """The widths of lines that end beyond ``measure``."""
    return [one.width for one in lines if one.width > measure + _HANGS]


def _body(lines: Lines, measure: int) -> Lines:
    """``lines`` without those at either end that may be wider: questions, notices, addresses.

    What is left holds most of them, or all are left: a poem within prose is no body.
    """
    near = [n for n, line in enumerate(lines) if 0 <= measure - line.width <= _slack(measure)]
    if len(near) < _OUTER:
        return lines
    inner = lines[near[0] : near[-1] + 1]
    return Lines(inner, lines.part) if len(inner) > _HALF * len(lines) else lines


def _ragged(lines: Lines) -> int:
    """How wide the widest line is that breaks off, where words were broken; 0 if none were."""
    texts, lasts = lines.texts, lines.lasts()
    if sum(map(lasts.count, HYPHENS)) < _FEWEST:
        return 0
    from convert.structure.hyphens import is_broken  # noqa: PLC0415  few lines end so

    broken = sum(is_broken(text, after) for text, after in itertools.pairwise(texts))
    if broken < _FEWEST:
        return 0
    widest = max(line.width for line in lines if not ends_a_sentence(line.text))
    return widest if widest <= _WIDE else 0


def _by_hand(lines: Lines) -> int:
    """How wide the widest line is that breaks off, where somebody broke paragraphs; else 0.

    Empty lines part those.  Within them lines break off anywhere, behind whole clauses and
    sentences, as no stanza's do.
    """
    texts, blanks = lines.texts, lines.blanks
    if not _MANY < blanks.count(0) <= len(lines) - _LEAST:
        return 0
    near = [found.start() for found in _OPEN_END.finditer(lines.lasts(), 0, len(lines) - 1)]
    near = [n for n in near if not (blanks[n + 1] or _MARKS.isdisjoint(texts[n]))]
    if len(near) < _MANY:
        return 0
    starts = [*(n for n, blank in enumerate(blanks) if blank), len(lines)]
    last = {starts[bisect_right(starts, n)] - 1 for n in near}
    ended = sum(ends_a_sentence(texts[n]) for n in last)
    if len(last) < _LEAST or ended < _CLOSED * len(last):
        return 0
    inner = sum(not _MARKS.isdisjoint(texts[n][1:-1]) for n in near)
    open_ = sum(texts[n][-1] not in _MARKS for n in near)
    told = sum("。" in texts[n] for n in near)
    widths = sorted(lines[n].width for n in near)
    is_prose = inner >= _INNER * len(near) and open_ >= _INNER * len(near) and told >= _FEWEST
    is_even = widths[len(widths) // 2] >= _HALF * widths[-1] and widths[-1] <= _WIDE // 2
    return widths[-1] if is_prose and is_even else 0


def _is_whole(text: str) -> bool:
    """Tell whether ``text`` is drawn, begins with a dash, is an item or a row: nobody cut it."""
    return is_rule(text) or text.startswith(_DASHES) or _is_item(text) or text.find(FAR, 2) > 0


def _is_item(text: str) -> bool:
    """Tell whether ``text`` is a short item of a list, or ends as one, so that nobody cut it."""
    if text[-1] in "；;":
        return text[0] in _COUNTING
    return len(text) <= _ITEM and text[1:2] == " " and text[0] in _TYPED


def _is_drawn(text: str) -> bool:
    """Tell whether ``text`` is a row of a table that was drawn, or a line about one."""
    return text[0] in STROKES or is_rule(text)


def _has_stop(text: str) -> bool:
    """Tell whether a statement ends on a line that says ``text``, as none does in headlines."""
    return "。" in text or text[-1] == "." or ". " in text


def _slack(measure: int) -> int:
    return max(SLACK, measure // _RAGGED)


def _is_edge(lines: Lines, measure: int, near: int) -> bool:
    """Tell whether the widest lines break off, while those that end a sentence are narrower."""
    ended = [line for line in lines if ends_a_sentence(line.text)]
    full = sum(line.width >= measure - _slack(measure) for line in ended)
    return near >= _FEWEST and near >= _OPEN * full and len(ended) >= _ENDED * near


def _is_cut_prose(lines: Lines, measure: int) -> bool:
    """Tell whether clauses end within the lines that fill the measure, as in no verse."""
    full = [line.text for line in lines if line.width >= measure - _slack(measure)]
    open_ = [text for text in full if text[-1] not in _MARKS]
    inner = sum(not _MARKS.isdisjoint(text[1:-1]) for text in open_)
    least = _INNER_BROAD if measure >= _BROAD else _INNER
    return inner >= least * len(open_) and len(open_) >= (1 - _ENDING) * len(full)


def _is_indented(lines: Lines) -> bool:
    """Tell whether paragraphs begin with an indent: some lines are set in, most are not."""
    inset = sum(indent >= _INDENT for indent in lines.indents)
    return _INSET <= inset <= _FIRST * len(lines)


def _is_spaced(lines: Lines, measure: int, gap: int) -> bool:
    """Tell whether empty lines follow what ends before the measure, and hardly anything else."""
    short = [
        after.blanks > gap
        for line, after in itertools.pairwise(lines)
        if ends_a_sentence(line.text) and line.width < measure - 2 * SLACK
    ]
    return bool(short) and sum(short) >= _PARTED * len(short)
