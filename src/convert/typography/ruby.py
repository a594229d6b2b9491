"""Ruby: how a base and its ruby stand to each other, and how far ruby may overhang neighbours.

Mono ruby is set solid over the middle of one base; group ruby and its base are spread to the same
length.  Pinyin is mono ruby whose bases are words; Bopomofo stands beside its base and so never
overhangs anything.

Source: JLREQ 3.3.3 to 3.3.8, CLREQ 3.3.4.  Units: em of the base.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Final, Literal, TypeAlias

from convert.pattern import pattern
from convert.typography.classes import HAN, KINDS
from convert.value import Packed

Place: TypeAlias = Literal["before", "after"]
"""Where a neighbour stands, seen from the base."""

Neighbour: TypeAlias = Literal[
    "ideograph", "kana", "opening", "closing", "stop", "middle dot", "inseparable", "other"
]

SIZE: Final = 0.5
"""Of ruby beside its base.  Source: JLREQ 3.3.3."""

PINYIN_GAP: Final = SIZE / 4
"""Least space between two readings: a word space in their size.  Source: CLREQ 3.3.4, 4."""


class Allowance(Packed):
    """How far ruby may overhang a neighbour: over its ink's half, and over its blank.

    The sum is never more than one ruby character.
    """

    clause: str
    neighbour: Neighbour
    place: Place | None
    body: float
    blank: float


ALLOWANCES: Final = (
    Allowance("JLREQ 3.3.8 a", "ideograph", None, 0.0, 0.0),
    Allowance("JLREQ 3.3.8 b", "kana", None, SIZE, 0.0),
    Allowance("JLREQ 3.3.8 c", "closing", "before", 0.0, 0.5),
    Allowance("JLREQ 3.3.8 c", "stop", "before", 0.0, 0.5),
    Allowance("JLREQ 3.3.8 c", "opening", "after", 0.0, 0.5),
    Allowance("JLREQ 3.3.8 d", "inseparable", None, SIZE, 0.0),
    Allowance("JLREQ 3.3.8 e", "middle dot", None, SIZE / 2, 0.25),
    Allowance("JLREQ 3.3.8 f", "closing", "after", SIZE, 0.0),
    Allowance("JLREQ 3.3.8 g", "stop", "after", SIZE, 0.0),
    Allowance("JLREQ 3.3.8 h", "opening", "before", SIZE, 0.0),
)
"""One row for each rule; what has none (Latin, digits, signs, a line's edge) is not overhung."""

_IDEOGRAPH: Final = pattern(f"[{HAN}]")
_KANA: Final = pattern("[\u3041-\u3096\u30a1-\u30fa\u30fc\u31f0-\u31ff]")
"""cl-10, cl-11, cl-15, cl-16; not the iteration marks of cl-09."""


class RubyGroup(Packed):
    """A base and its ruby in their common box.

    Args:
        base: Where each base character begins.
        ruby: Where each ruby character begins.
        width: How wide the box is: as wide as the wider of both.
        leading: How far the base's edge is inside the box on the left, where the ruby begins.
        trailing: The same on the right.
    """

    base: tuple[float, ...]
    ruby: tuple[float, ...]
    width: float
    leading: float = 0.0
    trailing: float = 0.0


def mono_ruby(base: float, ruby: Sequence[float]) -> RubyGroup:
    """Ruby set solid, its middle over that of its base.  Source: JLREQ 3.3.5, nakatsuki.

    Args:
        base: The advance of the base.
        ruby: The advances of the ruby characters, in their small size.
    """
    spare = base - sum(ruby)
    beyond = max(0.0, -spare / 2)
    starts = _starts(ruby, max(0.0, spare / 2), 0.0)
    return RubyGroup((beyond,), starts, max(base, sum(ruby)), beyond, beyond)


def group_ruby(base: Sequence[float], ruby: Sequence[float]) -> RubyGroup:
    """The shorter of both spread out: 1 part at its ends, 2 between.  Source: JLREQ 3.3.6.

    Args:
        base: The advances of the base characters.
        ruby: The advances of the ruby characters, in their small size.
    """
    spare = sum(base) - sum(ruby)
    if spare >= 0:
        edge, gap = _parts(spare, len(ruby), SIZE)
        return RubyGroup(_starts(base, 0.0, 0.0), _starts(ruby, edge, gap), sum(base))
    edge, gap = _parts(-spare, len(base))
    return RubyGroup(_starts(base, edge, gap), _starts(ruby, 0.0, 0.0), sum(ruby), edge, edge)


def overhang(character: str, place: Place, blank: float | None = None) -> float:
    """How far ruby may overhang a neighbour.

    Args:
        character: The neighbour, empty at a line's edge.
        place: Where it stands, seen from the base.
        blank: What is left of the blank between its ink and the base; by default all of it.

    Example:
        >>> overhang("漢", "after"), overhang("の", "after"), overhang("、", "before", 0.25)
        (0.0, 0.5, 0.25)
    """
    neighbour = neighbour_class(character)
    for row in ALLOWANCES:
        if row.neighbour == neighbour and row.place in {None, place}:
            free = row.blank if blank is None else min(blank, row.blank)
            return min(SIZE, row.body + free)
    return 0.0


def neighbour_class(character: str) -> Neighbour:
    """What a neighbour is to ruby.

    Example:
        >>> [neighbour_class(character) for character in "字かー、…・"]
        ['ideograph', 'kana', 'kana', 'stop', 'inseparable', 'middle dot']
    """
    if _KANA.match(character):
        return "kana"
    match KINDS.get(character[:1]):
        case "OP":
            return "opening"
        case "CL":
            return "closing"
        case "PS" | "ST":
            return "stop"
        case "MD":
            return "middle dot"
        case "DA" | "EL":
            return "inseparable"
        case _:
            return "ideograph" if _IDEOGRAPH.match(character) else "other"


def added_space(group: RubyGroup, before: float, after: float) -> tuple[float, float]:
    """What a group needs between its base and its neighbours, left and right (JLREQ 3.3.8).

    Args:
        group: Base and ruby.
        before: How far its ruby may overhang what stands on the left.
        after: The same on the right.
    """
    return max(0.0, group.leading - before), max(0.0, group.trailing - after)


def space_between(first: RubyGroup, second: RubyGroup, gap: float = PINYIN_GAP) -> float:
    """What is added between two boxes side by side so that their readings do not run together.

    The blank that a short reading leaves at the edge of its box counts.  Units: ``gap`` in em.
    """
    return max(0.0, gap - _blank(first, first.trailing) - _blank(second, second.leading))


def _blank(group: RubyGroup, beyond: float) -> float:
    """What a reading, in the middle of its box, leaves at either edge: nothing if it protrudes."""
    return 0.0 if beyond or not group.ruby else group.ruby[0]


def _parts(spare: float, count: int, most: float | None = None) -> tuple[float, float]:
    """The space at either end, and between; what ``most`` takes from the ends goes between.

    Source: JLREQ 3.3.6, note 2, for the limit of one ruby character.
    """
    edge = spare / (2 * count) if count else 0.0
    if most is not None and count > 1:
        edge = min(edge, most)
    return edge, (spare - 2 * edge) / (count - 1) if count > 1 else 0.0


def _starts(advances: Sequence[float], edge: float, gap: float) -> tuple[float, ...]:
    """Where each of a row begins."""
    return tuple(_offsets(advances, edge, gap))


def _offsets(advances: Sequence[float], edge: float, gap: float) -> Iterator[float]:
    sums = accumulate(advances, initial=edge)
    for index, start in zip(range(len(advances)), sums, strict=False):
        yield start + index * gap
