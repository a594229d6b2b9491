"""The measure of verse: clauses that all have five characters, or seven; in old verse, 4 or 6."""

from __future__ import annotations

from typing import Final

from convert.pattern import pattern
from convert.structure.shape import BOXES
from convert.value import Packed

_SIZES: Final = frozenset({4, 5, 6, 7})
_REGULATED: Final = frozenset({5, 7})
"""Where clauses have four characters or six, lines have two, and there are more of them."""

_SHORTEST: Final = 6
_MOST: Final = 9
"""The longest clauses of lyrics."""

LONGEST: Final = 28
"""Two clauses of seven characters, their stops, and the numbers of two notes, or whose they are."""

_SIGNS: Final = "，。、；：！？,.;:!?﹐﹑﹔﹕﹖﹗"
STOPS: Final = frozenset(_SIGNS)
_CLOSING: Final = frozenset(BOXES.values())
_CIRCLED: Final = frozenset("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳")
_NOTED: Final = frozenset(BOXES) | _CLOSING | _CIRCLED
"""Between these stands the number of a note, and no word of the verse."""

_OPENING: Final = frozenset("“「『")
_QUOTED: Final = frozenset("”」』")
_SIGNED: Final = pattern(
    "(?<=[。！？.!?])(?:(?:——|──|--|—)[ \u3000]?[^—，。：]{2,12}|[（(][^（()），。：]{2,12}[)）])$"
)
"""Whose a poem is, at the end of its last line: ——陆游."""

_STOP: Final = pattern(f"[{_SIGNS}]")
_CLAUSES: Final = pattern(f"(?:[\u4e00-\u9fff]{{1,{_MOST}}}[{_SIGNS}])+")
_ENDS: Final = STOPS | _CLOSING
_OLD: Final = 4
FEWEST: Final = {1: 4, 2: 2}
"""So many lines of one clause, or of two, are no chance."""


class Measure(Packed):
    """How many clauses a line has, and how many characters each of them."""

    clauses: int
    size: int

    @property
    def fewest(self) -> int:
        """So many lines are no chance."""
        return FEWEST[self.clauses] if self.size in _REGULATED else _OLD


def measure_of(text: str) -> Measure | None:
    """The measure of a line; none if its clauses differ, or end with no stop.

    Example:
        >>> measure_of("风从江上来，灯向岸边明。"), measure_of("船到了，没有人下来。")
        (Measure(clauses=2, size=5), None)
    """
    return measured(clauses_of(text))


def measured(sizes: tuple[int, ...]) -> Measure | None:
    """The measure of clauses of these sizes, if they have one."""
    if len(sizes) not in FEWEST or sizes[0] not in _SIZES or len({*sizes}) > 1:
        return None
    if len(sizes) == 1 and sizes[0] not in _REGULATED:
        return None
    return Measure(len(sizes), sizes[0])


def clauses_of(text: str) -> tuple[int, ...]:
    """How many ideographs each clause of a line has; none if it is no line of verse.

    Example:
        >>> clauses_of("船泊断桥边，一夜无人问。"), clauses_of("船到了")
        ((5, 5), ())
    """
    if len(text) < _SHORTEST or len(text) > LONGEST:
        return ()
    if text[-1] not in _ENDS or text[0] in _OPENING:
        text = _unquoted(text)
        if text[-1] not in _ENDS:
            return ()
    if _NOTED.isdisjoint(text):
        return tuple(map(len, _STOP.split(text)[:-1])) if _CLAUSES.fullmatch(text) else ()
    return _noted(text)


def _noted(text: str) -> tuple[int, ...]:
    """The same where numbers of notes stand between the clauses."""
    sizes: list[int] = []
    size = depth = 0
    for sign in text:
        if "\u4e00" <= sign <= "\u9fff" and not depth:
            size += 1
        elif sign in BOXES:
            depth += 1
        elif sign in _CLOSING:
            depth -= 1
        elif sign in STOPS and 0 < size <= _MOST:
            sizes.append(size)
            size = 0
        elif not (depth or sign in _CIRCLED):
            return ()
    return () if size else tuple(sizes)


def _unquoted(text: str) -> str:
    """``text`` without the quote that opens a poem or closes it, or whose the poem is.

    What a quote opens and closes on one line is said, be its clauses as they may.
    """
    if text[0] in _OPENING:
        return text if text[-1] in _QUOTED else text[1:]
    signed = _SIGNED.search(text)
    return text[: signed.start()] if signed else text[:-1] if text[-1] in _QUOTED else text


def opens(text: str) -> bool:
    """Tell whether a quote opens ``text``: a poem begins with it, and never goes on so."""
    return text[0] in _OPENING


def closes(text: str) -> bool:
    """Tell whether ``text`` ends with a quote, or whose the poem is."""
    return text[-1] not in _ENDS
