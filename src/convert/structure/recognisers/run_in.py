"""Lists run into one line: ·甲·乙·丙, 1、甲2、乙3、丙, “十”即…“百”即…."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Final

from convert.ir import List, ListItem, Paragraph
from convert.pattern import pattern
from convert.structure.line import Line
from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, because
from convert.structure.shape import ends_a_sentence

_LONGEST: Final = 2_000
"""A longer line is a text whose line ends were lost, not a list."""

_BULLETS: Final = "·•●◆■▪"
OPENING: Final = frozenset(_BULLETS + "“「")
"""A list run into one line begins with one of these, or with a number."""

_QUOTED: Final = pattern(r"[“「][^“”「」]{1,6}[”」](?=[即是指：:就])")
_NUMBERS: Final = (
    tuple(f"{number}、" for number in range(1, 21)),
    tuple(f"{number}." for number in range(1, 21)),
    tuple(f"（{number}）" for number in range(1, 21)),
    tuple(map(chr, range(0x2460, 0x2474))),
)
_FEWEST: Final = 3
_BRIEF: Final = 30
"""Parts with numbers that are longer are a sentence that counts."""


def recognise(page: Page, number: int) -> Iterator[Proposal]:
    """Propose a list whose line ends were lost on line ``number``, which begins like one."""
    line = page.lines[number]
    text = line.text
    if len(text) > _LONGEST:
        return
    if text[0] in _BULLETS and text[-1] not in _BULLETS:
        starts, skips = _dotted(text)
        yield from _proposal(line, number, "list.run-in", starts, skips)
    elif text[0] in "“「":
        starts = [mark.start() for mark in _QUOTED.finditer(text)]
        yield from _proposal(line, number, "list.defined", starts, [0] * len(starts))
    else:
        starts, skips = _numbered(text)
        parts = [text[low:high] for low, high in itertools.pairwise([*starts, len(text)])]
        is_brief = len(parts) >= _FEWEST and max(map(len, parts)) <= _BRIEF
        if is_brief and not any("。" in part[:-1] for part in parts):
            yield from _proposal(line, number, "list.run-in", starts, skips, 1)


def _dotted(text: str) -> tuple[list[int], list[int]]:
    starts = [at for at, sign in enumerate(text) if sign == text[0]]
    return starts, [1] * len(starts)


def _numbered(text: str) -> tuple[list[int], list[int]]:
    """Where the numbers 1, 2, 3 … stand, and how long they are."""
    for signs in _NUMBERS:
        starts: list[int] = []
        at = -1
        for sign in signs:
            at = text.find(sign, at + 1)
            if at < 0 or (sign == signs[0] and at) or text[at - 1 : at].isdecimal():
                break
            starts.append(at)
        if starts:
            return starts, [len(sign) for sign in signs[: len(starts)]]
    return [], []


def _proposal(
    line: Line,
    number: int,
    rule: str,
    starts: list[int],
    skips: list[int],
    first: int | None = None,
) -> Iterator[Proposal]:
    text = line.text
    if len(starts) < 2 or starts[0] != 0:
        return
    bounds = list(itertools.pairwise([*starts, len(text)]))
    items = tuple(
        item(line, low + skip, high)
        for (low, high), skip in zip(bounds, skips, strict=True)
        if text[low + skip : high].strip()
    )
    if len(items) < 2:
        return
    marker = text[: skips[0]]
    block = List(items, first, marker, span=line.span())
    stops = sum(text[low:high].count("。") for low, high in bounds)
    evidence = because(
        (True, "the same mark opens each part", 5.0),
        (first is not None, "numbers count the parts", 2.0),
        (len(items) > 2, "there are several parts", 1.0),
        (len(items) > 2 and rule == "list.defined", "each part says what a word means", 3.0),
        (not ends_a_sentence(text), "is no sentence", 1.0),
        (stops > 0, "sentences are among them", -1.0 * stops),
        (max(map(_size, items)) > 60, "a part is long", -2.0),
    )
    yield Proposal((number,), rule, Found((block,)), evidence)


def item(line: Line, start: int, end: int | None = None) -> ListItem:
    """The words ``start..end`` of ``line`` as an item."""
    words = line.cut(start, end)
    return ListItem((Paragraph((words,), span=words.span),), span=words.span)


def _size(part: ListItem) -> int:
    span = part.span
    return span.end - span.start if span else 0
