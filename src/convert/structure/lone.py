"""Bullets that a program put on lines of their own.

It wrote a list as text and began a line where an item begins, so that the bullet stands alone above
its words, or behind the item before:

    -
    锅底变形
    受热不匀，时间久了就会鼓起来。 -
    手柄松动
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from convert.pattern import pattern
from convert.structure.line import Line, Lines, joined
from convert.structure.shape import HAN_NUMERALS, ends_a_sentence

_MOST: Final = 3
"""An item is a label and its text, or one more paragraph.  Units: lines."""

_SHORT: Final = 24
"""Longer is a part of a text between dividers, where no label begins it.  Units: characters."""

_HEADED: Final = pattern(f"[（(]?[{HAN_NUMERALS}]{{1,3}}[、）)．.]|第[{HAN_NUMERALS}]")
"""So parts are counted: a bullet above one is left over from the list that ends there."""

_LABEL: Final = 16
_FEWEST: Final = 2


def rejoined(lines: Lines, signs: Sequence[str]) -> Lines:
    """``lines`` with each bullet that is one of ``signs`` before its words."""
    places = next(filter(None, (_places(lines, sign) for sign in signs)), {})
    return Lines(_made(lines, places), lines.part) if places else lines


def _made(lines: Lines, places: dict[int, int]) -> Iterator[Line]:
    """``lines``, each of ``places`` before the line below it, and off the line it is behind."""
    bullet: Line | None = None
    for number, line in enumerate(lines):
        size = places.get(number, -1)
        whole = line if bullet is None else joined([bullet, line], [" "])
        whole = whole if bullet is None else whole._replace(blanks=bullet.blanks)
        bullet = None
        if size >= 0:
            bullet = line._replace(text=line.text[-1], start=line.end - 1, pieces=(), printed="")
            if not size:
                continue
            while len(whole.text) > len(line.text) - size or whole.text[-1].isspace():
                whole = whole.shortened()
            bullet = bullet._replace(blanks=0)
        yield whole


def _places(lines: Lines, sign: str) -> dict[int, int]:
    """Which of ``lines`` are ``sign``, or end with it (how much that is), before an item each."""
    texts = lines.texts
    places = [n for n, text in enumerate(texts[:-1]) if text == sign]
    if not places or any(lines.blanks[n] and lines.blanks[n + 1] for n in places):  # they part it
        return {}
    glued = [n for n, text in enumerate(texts[:-1]) if text.endswith(f" {sign}") and len(text) > 2]
    glued = [n for n in glued if n > places[0] and ends_a_sentence(texts[n][:-2].rstrip())]
    every = sorted((*places, *glued))
    begun = [n for n in every if texts[n + 1] != sign and not _HEADED.match(texts[n + 1])]
    ends = {above: below - (below in places) for above, below in pairwise(every)}
    if len(begun) < _FEWEST or any(ends.get(n, n) - n > _MOST for n in begun):
        return {}
    is_list = any(_is_item(texts[n + 1]) for n in begun)
    return {n: 2 if n in glued else 0 for n in begun} if is_list else {}


def _is_item(text: str) -> bool:
    """Tell whether ``text`` is as short as items are, or a label begins it."""
    return len(text) <= _SHORT or "：" in text[:_LABEL] or ":" in text[:_LABEL]
