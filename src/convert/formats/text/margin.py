"""Numbers in the margin that count the lines of a text that was cut: each line, or every fifth.

    一声比一声近。他不吆喝，只
    在门口停一停，屋里的灯就亮
    5　　母亲出去，伸手在筐里拨

They may begin below the title, and stand right before the words.  What people number ends with its
line; here sentences go on from one numbered line to the next.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Final

from convert.pattern import pattern
from convert.structure.cut import cut_of
from convert.structure.line import Lines
from convert.value import Frozen

_STEPS: Final = (1, 5, 10)
"""So many lines stand from one number to the next."""

_LEAST: Final = {1: 8, 5: 3, 10: 3}
"""So many numbers are no chance."""

_GAPPED: Final = 2
"""Two are enough where a space stands behind each."""

_STARTS: Final = 8
"""So many lines that begin with the first number are tried."""

_SHARE: Final = 2
"""At least one line of so many is among those counted."""

_WIDE: Final = "\u3000"
_SPACES: Final = " \t\u3000"
_PARTING: Final = f"{_SPACES}|"
"""What parts a number from the words of its line."""

_BEGINNING: Final = frozenset("“‘「『《〈（(【[—…")
"""Signs that words begin with; any other behind a number counts items: 1. 渡口, 1: 渡口."""

_STOPPED: Final = pattern("[。！？][”』」]?[^。！？”』」）)\\s]")
"""Where a sentence ends and the next begins in the same line."""

_SIZE: Final = 5
_DIGITS: Final = str.maketrans("０１２３４５６７８９", "0123456789")


class _Row(Frozen):
    """A line with words: where it begins, how many lines stand above it, and what it says."""

    start: int
    place: int
    text: str

    @property
    def number(self) -> int:
        """The number that it begins with; 0 if none."""
        bare = self.text.lstrip(_SPACES)[:_SIZE].translate(_DIGITS)
        digits = "".join(takewhile(str.isdecimal, bare))
        return int(digits or "0")

    def behind(self, number: int) -> int:
        """Where in it ``number`` ends, which it begins with; 0 if it does not."""
        bare = self.text.lstrip(_SPACES)
        head = bare[: len(str(number)) + 3].translate(_DIGITS)
        digits = head.lstrip("0")
        gone = len(self.text) - len(bare) + len(head) - len(digits)
        end = gone + len(str(number))
        after = self.text[end : end + 1]
        may_part = after.isalnum() or after in _PARTING or after in _BEGINNING
        return end if digits.startswith(str(number)) and may_part else 0


def counted(text: str) -> tuple[list[tuple[int, int]], list[str]]:
    """From where to where the numbers of lines stand, and the lines without them; else nothing."""
    rows, at = [], 0
    for place, line in enumerate(text.splitlines(keepends=True)):
        if line.strip():
            rows.append(_Row(at, place, line.rstrip()))
        at += len(line)
    for step in _STEPS:
        for ends in _chains(rows, step):
            margins = _margins(rows, ends, step)
            words = [row.text[margins.get(n, 0) :] for n, row in enumerate(rows)]
            if _is_cut(rows, words, range(min(margins), max(margins) + 1)):
                spans = ((rows[n].start, rows[n].start + size) for n, size in margins.items())
                return sorted(spans), words
    return [], []


def _chains(rows: Sequence[_Row], step: int) -> Iterator[dict[int, int]]:
    """Where numbers end that count on by ``step``, with their rows, as many in each as there are.

    Empty lines count or do not.
    """
    starts = [n for n, row in enumerate(rows) if n + 1 >= step and row.behind(step)][:_STARTS]
    starts = [0, *starts] if step == 1 and rows else starts
    for places in ([row.place for row in rows], range(len(rows))):
        numbers = {place: n for n, place in enumerate(places)}
        for first in starts:
            ends: dict[int, int] = {}
            lowest = step if first else rows[0].number
            for place in range(places[first], places[-1] + 1, step):
                value = place - places[first] + lowest
                end = rows[numbers[place]].behind(value) if place in numbers else 0
                if place in numbers and not end:
                    break
                if end:
                    ends[numbers[place]] = end
            is_all = step > 1 or _SHARE * len(ends) >= len(rows)
            if is_all and len(ends) >= _least(rows, ends, step):
                yield ends


def _least(rows: Sequence[_Row], ends: dict[int, int], step: int) -> int:
    is_gapped = step > 1 and all(_gap(rows[n].text, end) for n, end in ends.items())
    return _GAPPED if is_gapped else _LEAST[step]


def _gap(text: str, end: int, signs: str = _PARTING) -> int:
    return len(text) - end - len(text[end:].lstrip(signs))


def _margins(rows: Sequence[_Row], ends: dict[int, int], step: int) -> dict[int, int]:
    """How much of each row is margin; what is left may be set in."""
    signs = _PARTING if step == 1 else " \t"
    gaps = [_gap(rows[n].text, end, signs) for n, end in ends.items() if rows[n].text[end:]]
    gap = min(gaps, default=0)
    margins = {n: min(end + gap, len(rows[n].text)) for n, end in ends.items()}
    first = max(0, min(ends) - step + 1)
    others = [n for n in range(first, len(rows)) if n not in ends] if step > 1 else []
    if size := min((_gap(rows[n].text, 0, " \t") for n in others), default=0):
        margins.update(dict.fromkeys(others, size))
    return margins


def _is_cut(rows: Sequence[_Row], words: Sequence[str], counted: range) -> bool:
    """Tell whether ``words`` are lines that a measure cut, among those that are ``counted``."""
    lines, above = Lines(), 0
    for n in counted:
        text = words[n].strip()
        if "\t" in text:  # a row of a table
            return False
        if text:
            left = words[n][: words[n].index(text)]
            blanks = max(0, rows[n].place - above - 1) if lines else 0
            lines.add(text, rows[n].start, len(left) + left.count(_WIDE), blanks)
            above = rows[n].place
    has_stops = any(_STOPPED.search(words[n]) for n in counted)  # items end with their lines
    return has_stops and cut_of(lines).measure > 0
