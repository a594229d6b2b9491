"""Notes at the foot of a page that was cut out of a book: they interrupt the paragraph above them.

    县志里最早的一条见于康熙年间①，说渡夫二名，工食银由
    ① 《渡口志》卷四，清抄本。
    县里支给，过渡者“不许需索一文”。

Such a note is called in the text above it; it goes behind the paragraph.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from convert.pattern import pattern
from convert.structure.cut import Cut
from convert.structure.line import Line, Lines
from convert.structure.shape import CLAUSE_MARKS, ends_a_sentence, ends_with_maker

_LABEL: Final = pattern(r"[①-⑳❶-❿]|[\[［〔【][注註]?\d{1,3}[\]］〕】]|[注註][①-⑳]")
_OPENING: Final = frozenset("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳❶❷❸❹❺❻❼❽❾❿[［〔【注註")
_REMARK: Final = pattern("[。！？][（(][^（()）]{1,16}[)）]$")
"""A remark behind a sentence, as captions have it: （资料图片）."""
_FIRST: Final = frozenset("*＊[［【收投修录錄基课課资資作通第")
_BEGINNING: Final = _OPENING | _FIRST
_NAMED: Final = pattern(
    "[*＊]? ?[\\[［【]?(?:(?:收稿|投稿|修回|[录錄]用)(?:日期|[时時][间間])"
    "|(?:基金|[课課][题題]|[资資]助)[项項]目|基金"
    "|作者[简簡]介|作者[单單]位|通[讯訊信]作者|第一作者)[\\]］】]?[:：]"
)
"""What journals print at the foot of the first page, with no number."""

_REACH: Final = 10
"""No foot of a page has more lines."""

_TEXT: Final = 12
_INDENT: Final = 1
"""A line that goes on is not set in.  Units: half-width columns."""

_KEPT: Final = 3
"""What line-start prohibition leaves empty at a line's end.  Units: half-width columns."""

_NEAR: Final = 60
"""A note is called on its page.  Units: lines."""


def feet(lines: Lines, cut: Cut) -> frozenset[int]:
    """The numbers of those of ``lines`` that are such notes; others stand where they belong."""
    found: set[int] = set()
    firsts = [n for n, text in enumerate(lines.texts) if n and text[0] in _BEGINNING]
    for first in firsts if cut.measure else ():
        if first in found or not label_of(lines.texts, first):
            continue
        above = lines[first - 1]
        if not (_is_full(above, cut) and is_open(above.text)):
            continue
        stop = _stop(lines, first, cut)
        is_list = any(text[-1] in "；;" for text in lines.texts[first:stop])
        if not is_list and stop < len(lines) and lines.indents[stop] <= min(above.indent, _INDENT):
            found.update(range(first, stop))
    return frozenset(found)


def entries(notes: Sequence[Line]) -> list[list[Line]]:
    """The lines ``notes``, each note by itself."""
    found: list[list[Line]] = []
    for line in notes:
        if found and not (_LABEL.match(line.text) or _NAMED.match(line.text)):
            found[-1].append(line)
        else:
            found.append([line])
    return found


def _stop(lines: Lines, first: int, cut: Cut) -> int:
    """The line behind the notes that begin with line ``first``."""
    stop = first
    while stop < len(lines) and label_of(lines.texts, stop):
        stop += 1
        while stop < len(lines) and _is_full(lines[stop - 1], cut):
            if ends_a_sentence(lines.texts[stop - 1]):
                break
            stop += 1
    return stop


def _is_full(line: Line, cut: Cut) -> bool:
    return cut.measure - line.width <= _KEPT


def label_of(texts: Sequence[str], number: int) -> str:
    """The label of the note that line ``number`` is, if the text above calls it; else nothing."""
    text = texts[number]
    if text[0] in _FIRST and (named := _NAMED.match(text)):
        return named[0]
    found = _LABEL.match(text) if text[0] in _OPENING else None
    if found is None or len(text) == found.end():
        return ""
    above = texts[max(0, number - _NEAR) : number]
    is_called = any(each.find(found[0], 1) > 0 for each in above)
    return found[0] if is_called else ""


def broken_above(texts: Sequence[str], number: int) -> int:
    """The line that breaks off above the notes that end above line ``number``; -1 if none does."""
    for each in range(number - 1, max(0, number - _REACH), -1):
        if label_of(texts, each) and is_open(texts[each - 1]):
            return each - 1
    return -1


def is_open(text: str) -> bool:
    """Tell whether a sentence breaks off at the end of ``text``."""
    is_cut = len(text) > _TEXT and not ends_a_sentence(text) and text[-1] not in "：:"
    is_whole = ends_with_maker(text) or _REMARK.search(text) is not None
    return is_cut and not CLAUSE_MARKS.isdisjoint(text) and not is_whole
