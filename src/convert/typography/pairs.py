"""What adjacent marks lose: the pair rules, and the house styles of punctuation.

A row of marks is given as boxes of design width; the answer is the blanks that each keeps.
Source: typographic specification 3.1, 3.2, 3.5 (CLREQ 3.1.6, JLREQ 3.1.4, GB/T 15834 5.1.2).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, Literal, TypeAlias, assert_never

from convert.typography.classes import Kind
from convert.typography.profile import HantPairs, PunctuationStyle, Region
from convert.typography.punctuation import Design
from convert.value import Frozen

Blanks: TypeAlias = list[int]
"""The left and the right blank that a mark keeps."""

MARKS: Final = frozenset[str](("OP", "CL", "PS", "ST"))
FULL_LENGTH: Final = 2
"""A row of outcries up to this length ends without a blank."""
POINTS: Final = frozenset[str](("CL", "PS", "ST"))


class Mark(Frozen):
    """One member of a row: a mark, or what else the pair rules look at (interpunct, U+3000)."""

    text: str
    kind: Kind
    design: Design


class Rule(Frozen):
    """Two classes that meet, and whose facing blank goes.  ``CS`` is a centred pause or stop."""

    first: frozenset[str]
    second: frozenset[str]
    loser: Literal["first", "second"]
    clause: str


def _rule(first: str, second: str, loser: Literal["first", "second"], clause: str) -> Rule:
    return Rule(frozenset(first.split()), frozenset(second.split()), loser, clause)


NORMAL: Final = (
    _rule("CL PS ST", "CL PS ST MD", "first", "3.1 a"),
    _rule("OP MD IS", "OP", "second", "3.1 b, 1.5"),
    _rule("CL PS ST", "OP", "first", "3.1 c"),
    _rule("CL PS ST", "IS", "first", "1.5"),
)
QUARTER: Final = (
    *NORMAL,
    _rule("CS", "OP CL", "first", "3.5 quarter"),
    _rule("OP CL", "CS", "second", "3.5 quarter"),
)


class House(Frozen):
    """What decides about pairs in one document."""

    style: PunctuationStyle
    region: Region
    hant_pairs: HantPairs


def rules(house: House) -> tuple[Rule, ...]:
    """The pair rules of a region: in Hong Kong a centred mark gives its quarter (3.5)."""
    wanted = house.hant_pairs
    if wanted == "auto":
        wanted = "quarter" if house.region == "zh-HK" else "keep"
    is_hant = house.region in {"zh-TW", "zh-HK"}
    return QUARTER if is_hant and wanted == "quarter" else NORMAL


def blanks(row: Sequence[Mark], house: House) -> list[Blanks]:
    """The blanks that each mark of a row keeps.

    Example:
        >>> from convert.typography.punctuation import CLOSING
        >>> row = (Mark("。", "ST", CLOSING), Mark("”", "CL", CLOSING))
        >>> blanks(row, House("normal", "zh-CN", "auto"))
        [[0, 0], [0, 500]]
    """
    kept = [[mark.design.left, mark.design.right] for mark in row]
    match house.style:
        case "plain":
            pass
        case "banjiao":
            _shut(kept, (i for i, mark in enumerate(row) if mark.kind in MARKS))
        case "kaiming":
            _kaiming(row, kept)
        case "normal":
            _normal(row, kept, house)
        case "compact":
            _normal(row, kept, house)
            _shut(kept, _in_company(row))
        case _:
            assert_never(house.style)
    return kept


def _shut(kept: list[Blanks], members: Iterator[int]) -> None:
    for index in members:
        kept[index] = [0, 0]


def _normal(row: Sequence[Mark], kept: list[Blanks], house: House) -> None:
    for index, pair in enumerate(pairwise(row)):
        first, second = (_pair_class(mark, house.region) for mark in pair)
        for rule in rules(house):
            if first in rule.first and second in rule.second:
                kept[index + (rule.loser == "second")][rule.loser == "first"] = 0
    if house.region == "zh-CN":
        _shut(kept, _outcries(row))


def _pair_class(mark: Mark, region: Region) -> str:
    """Centred marks are a class of their own; in Japan they are middle dots (JLREQ cl-05)."""
    if mark.kind in POINTS and mark.design.is_centred:
        return "MD" if region == "ja" else "CS"
    return mark.kind


def _outcries(row: Sequence[Mark]) -> Iterator[int]:
    """``！？`` by twos are 1 em, three are 2 em (GB/T 15834 5.1.2)."""
    start = 0
    for index in range(len(row) + 1):
        if index < len(row) and row[index].text in "！？":
            continue
        length = index - start
        yield from range(start, index - (length > FULL_LENGTH)) if length > 1 else ()
        start = index + 1


def _in_company(row: Sequence[Mark]) -> Iterator[int]:
    is_mark = [False, *(mark.kind in MARKS for mark in row), False]
    for index in range(len(row)):
        if is_mark[index + 1] and (is_mark[index] or is_mark[index + 2]):
            yield index


def _kaiming(row: Sequence[Mark], kept: list[Blanks]) -> None:
    """Only a sentence's end is full; its blank moves behind the closing marks after it."""
    has_stopped = False
    for index, mark in enumerate(row):
        follower = row[index + 1].kind if index + 1 < len(row) else ""
        has_stopped = mark.kind == "ST" or (has_stopped and mark.kind == "CL")
        if mark.kind == "ST":
            if follower in POINTS:
                kept[index] = [0, 0]
        elif mark.kind in MARKS:
            ends = has_stopped and follower not in POINTS
            kept[index] = [0, mark.design.right if ends else 0]
