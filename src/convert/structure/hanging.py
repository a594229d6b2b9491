"""Items that go on below their mark, set in: where a few of a list are wider than the page.

③猪油烧热，先下肉丁煸出油，再下梅干菜，炒到
    菜叶发亮，盛出放凉。
④面团分八份，擀成手掌大的饼。
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from convert.pattern import pattern
from convert.structure.cut import SLACK
from convert.structure.line import Lines
from convert.structure.shape import CLAUSE_MARKS, COLONS, HAN_NUMERALS, ends_a_sentence

_MARK: Final = pattern(
    f"[（(\\[［]?(?:[0-9]{{1,3}}(?![0-9.])|[{HAN_NUMERALS}]{{1,3}})(?:[、．)）\\]］]|[.](?!\\d))"
    "|[①-⑳❶-❿㈠-㈩]|[·•●○◦▪■□◆◇▶★☆※➤・∙✓✔]|[-*—–+][ \\u3000]"
)
_COUNT: Final = pattern(f"[0-9]{{1,3}}|[{HAN_NUMERALS}]{{1,3}}|[①-⑳❶-❿㈠-㈩]")
_BROAD: Final = 28
"""No narrower line was full.  Units: half-width columns."""

_CLAUSED: Final = frozenset("；;")
_MOST: Final = 4
"""So many lines go on in one item.  Units: lines."""


def hanging(lines: Lines) -> frozenset[int]:
    """Where in the source those of ``lines`` begin that go on in the item above them."""
    found: list[tuple[int, int]] = []
    number = 0
    while number < len(lines):
        items = list(_items(lines, number))
        if len(items) > 1:
            found.extend(_hung(lines, items))
        number = items[-1].stop if items else number + 1
    broadest = _broadest(lines) if found else 0
    return frozenset(lines.starts[n] for n, widest in found if broadest <= widest + SLACK)


def _broadest(lines: Lines) -> int:
    """How wide sentences are: beside a wider one no line was cut.  Units: half-width columns."""
    ends = (n for n, text in enumerate(lines.texts) if ends_a_sentence(text))
    return max((lines[n].width for n in ends), default=0)


def _items(lines: Lines, number: int) -> Iterator[range]:
    """The lines of each of the items below each other that begin with ``number``, marked alike."""
    kind, indent = _kind(lines.texts[number]), lines.indents[number]
    while number < len(lines) and kind:
        if _kind(lines.texts[number]) != kind or lines.indents[number] != indent:
            return
        end = number + 1
        while end < len(lines) and not lines.blanks[end] and lines.indents[end] > indent:
            end += 1
        yield range(number, end)
        number = end


def _kind(text: str) -> str:
    """What opens ``text``, whatever number it has."""
    found = _MARK.match(text)
    return _COUNT.sub(_count, found[0].strip()) if found else ""


def _count(found: re.Match[str]) -> str:
    return "9" if found[0].isdecimal() else "十" if found[0][0] in HAN_NUMERALS else "①"


def _hung(lines: Lines, items: Sequence[range]) -> Iterator[tuple[int, int]]:
    """The lines that go on in ``items``, where some need none and end as those that do; how wide.

    Text below a heading is as wide as it likes, and no heading among others ends a sentence.
    """
    long = [item for item in items if len(item) > 1]
    ends = {_end(lines.texts[item[-1]]) for item in items}
    is_mixed = 0 < len(long) < len(items) and len(ends) == 1
    widest = max(lines[n].width for item in items for n in item)
    if is_mixed and all(_is_whole(lines, item, widest) for item in long):
        yield from ((n, widest) for item in long for n in item[1:])


def _end(text: str) -> str:
    """How ``text`` ends: as a sentence or a clause, or with a word."""
    return "." if ends_a_sentence(text) or text[-1] in _CLAUSED else ""


def _is_whole(lines: Lines, item: range, widest: int) -> bool:
    """Tell whether all lines of ``item`` but the last are full, and break off in a clause."""
    above = [lines[n] for n in item[:-1]]
    is_brief = len(item) <= _MOST and len({lines.indents[n] for n in item[1:]}) == 1
    are_open = all(_is_open(line.text) for line in above)
    are_full = all(line.width >= max(widest - SLACK, _BROAD) for line in above)
    is_text = not any(map(_kind, lines.texts[item[1] : item[-1] + 1]))
    has_clauses = any(not CLAUSE_MARKS.isdisjoint(line.text) for line in above)
    return is_brief and are_open and are_full and is_text and has_clauses


def _is_open(text: str) -> bool:
    return not (_end(text) or text[-1] in COLONS)
