"""A stretch between ideographs becomes cells: pair rules, glue, gaps, spaces.

Source: typographic specification 1.5, 2.1 to 2.4, 3, 4.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final, TypeAlias

from convert.layout.alphabet.cell import CLOSED_AFTER, CLOSED_BEFORE, NEVER_FIRST, VANISHING, Cell
from convert.pattern import pattern
from convert.typography.classes import EXTENDERS, Kind
from convert.typography.kinsoku import LEVELS, Prohibitions
from convert.typography.pairs import House, Mark, blanks
from convert.typography.pieces import Piece, pieces
from convert.typography.profile import Region, Typesetting
from convert.typography.punctuation import BY_CLASS, design
from convert.typography.spacing import spaced
from convert.typography.western import hyphenable, is_unit
from convert.value import Frozen

Hyphenate: TypeAlias = Callable[[str, str], Sequence[int]]
"""Where a word of a language may be divided."""

START: Final = "\ufdd0"
END: Final = "\ufdd1"
"""Where a paragraph begins and ends: no characters, and none that a copy has."""

_WHOLE: Final = frozenset[Kind](("DA", "BR"))
"""What is not cut where a run begins inside it."""

EXTENDER: Final = pattern(f"[{EXTENDERS}]")
"""What belongs to the character before it."""

AUTOSPACE_LEAST: Final = 0.125
"""The Han-Western space is adjusted down to this; a house that starts there keeps it fixed."""


def unhyphenated(_word: str, _language: str) -> Sequence[int]:
    """No place: the language is not known."""
    return ()


class Rulebook(Frozen):
    """What is the same for all stretches of a document."""

    region: Region
    house: House
    prohibitions: Prohibitions
    has_elastic_autospace: bool
    hyphenate: Hyphenate

    @classmethod
    def of(cls, typesetting: Typesetting, region: Region, hyphenate: Hyphenate) -> Rulebook:
        """The rules that ``typesetting`` asks for."""
        return cls(
            region,
            House(typesetting.punct_style, region, typesetting.hant_pairs),
            LEVELS[typesetting.kinsoku],
            typesetting.autospace > AUTOSPACE_LEAST,
            hyphenate,
        )


class Passage(Frozen):
    """A paragraph, or a stretch of it with its neighbours.

    Args:
        source: Its text.
        copy: The same as classification reads it, character for character.
        bounds: Where its runs begin.
        looks: The style and the language of each run.
        is_literal: Whether it is text in cells, such as code.
    """

    source: str
    copy: str
    bounds: Sequence[int]
    looks: Sequence[tuple[int, str]]
    is_literal: bool = False

    def look(self, place: int) -> tuple[int, str]:
        """The style and language of the character at ``place``."""
        return self.looks[bisect_right(self.bounds, place) - 1]

    def bounds_between(self, start: int, end: int) -> Sequence[int]:
        """Where runs begin inside ``start..end``."""
        first, last = bisect_right(self.bounds, start), bisect_left(self.bounds, end)
        return self.bounds[first:last]


def cells(passage: Passage, start: int, end: int, rules: Rulebook) -> list[Cell]:
    """The stretch ``start..end`` of a passage as cells, from left to right; tails not yet known."""
    found = list(pieces(passage.copy, start, end))
    row = list(map(_in_cells, found) if passage.is_literal else spaced(found, passage.copy))
    row = [part for piece in row for part in _divided(piece, passage, rules.hyphenate)]
    kept = {} if passage.is_literal else _kept(row, passage, rules)
    made = [_cell(piece, passage, kept.get(i, (0, 0)), rules) for i, piece in enumerate(row)]
    _bind(made, row)
    _close(made, row)
    return made


def _in_cells(piece: Piece) -> Piece:
    """``piece`` as a literal has it: marks are as wide as ideographs, spaces as they are."""
    is_mark = piece.kind in {"OP", "CL", "PS", "ST", "NS"}
    return piece._replace(kind="ID" if is_mark else piece.kind, is_fixed=True)


@lru_cache(maxsize=4_096)
def lone_cells(stretch: str, style: int, language: str, rules: Rulebook) -> tuple[Cell, ...]:
    """The cells of a stretch that stands between ideographs, as articles have them again and again.

    Args:
        stretch: The stretch, with START where a paragraph begins, END where it ends.
        style: That of all of it.
        language: Its language.
        rules: Those of the document.
    """
    before, after = stretch[0] != START, stretch[-1] != END
    inner = stretch.strip(START + END)
    text = "水" * before + inner + "水" * after
    passage = Passage(text, text, (0,), ((style, language),))
    return tuple(cells(passage, int(before), int(before) + len(inner), rules))


def _divided(piece: Piece, passage: Passage, hyphenate: Hyphenate) -> Iterator[Piece]:
    """A piece, cut where a run begins inside it and, if Western, where a hyphen may divide it.

    A dash is drawn whole, whatever begins inside it (1.4); what belongs to the character before
    it stays with that.
    """
    bounds = dict.fromkeys(passage.bounds_between(piece.start, piece.end))
    if 0 < piece.start < piece.end and EXTENDER.match(passage.copy, piece.start):
        piece = piece._replace(is_glue=True)
    if piece.kind == "AL":
        yield from _syllables(piece, bounds, passage, hyphenate)
        return
    for place in bounds if piece.kind not in _WHOLE else ():
        yield piece._replace(end=place)
        kind = "AL" if EXTENDER.match(passage.copy, place) else piece.kind
        piece = piece._replace(start=place, kind=kind, is_glue=True)
    yield piece


def _syllables(
    piece: Piece, bounds: Iterable[int], passage: Passage, hyphenate: Hyphenate
) -> Iterator[Piece]:
    cuts = dict.fromkeys(bounds, False)
    language = passage.look(piece.start)[1]
    if language and not piece.is_address:
        word = passage.copy[piece.start : piece.end]
        for start, end in hyphenable(word):
            places = hyphenate(word[start:end], language)
            cuts |= {piece.start + start + place: True for place in places}
    first = piece
    for place in sorted(cuts):
        yield first._replace(end=place)
        if cuts[place]:
            yield Piece(place, place, "HY")
        first = piece._replace(start=place, is_joint=False)
    yield first


def _kept(row: Sequence[Piece], passage: Passage, rules: Rulebook) -> dict[int, tuple[int, int]]:
    """The blanks left to the marks of a stretch; pairs are formed across collapsed spaces."""
    found: dict[int, tuple[int, int]] = {}
    members: list[tuple[int, Mark]] = []

    def settle() -> None:
        pairs = blanks([mark for _, mark in members], rules.house)
        found.update(
            (index, (left, right)) for (index, _), (left, right) in zip(members, pairs, strict=True)
        )
        members.clear()

    for index, piece in enumerate(row):
        if piece.is_collapsed:
            continue
        text = passage.copy[piece.start : piece.end]
        mark = design(
            text[:1] if piece.kind not in {"DA", "EL"} else text, piece.kind, rules.region
        )
        if mark is None:
            settle()
        else:
            members.append((index, Mark(text[:1], piece.kind, mark)))
    settle()
    return found


def _cell(piece: Piece, passage: Passage, kept: tuple[int, int], rules: Rulebook) -> Cell:
    kind, copy = piece.kind, passage.copy[piece.start : piece.end]
    source = passage.source[piece.start : piece.end]
    clings = kind != "SP" and piece.is_glue
    is_space = kind == "SP" and not (piece.is_fixed or piece.is_collapsed)
    return Cell(
        source,
        copy if kind in BY_CLASS else source,
        kind,
        passage.look(max(0, piece.start - (piece.start == piece.end)))[0],
        kept[0],
        kept[1],
        opens_before=kind not in CLOSED_BEFORE and not clings,
        opens_after=kind not in CLOSED_AFTER,
        may_start=not (kind in NEVER_FIRST or piece.is_glue)
        and rules.prohibitions.may_start(source, kind),
        may_end=not (kind == "SP" and piece.is_glue) and rules.prohibitions.may_end(source, kind),
        is_elastic=is_space or (kind == "AS" and rules.has_elastic_autospace),
        is_collapsed=piece.is_collapsed,
        is_glue=piece.is_glue and kind == "SP",
    )


# what clings to what


def _bind(made: list[Cell], row: Sequence[Piece]) -> None:
    """Take away the line ends that 2.2 forbids, and those that prohibitions see through a space."""
    for index in range(1, len(made)):
        before, cell = made[index - 1], made[index]
        if _is_unbreakable(before, cell, row[index]) or _is_inside_word(row, index):
            made[index] = cell._replace(may_start=False)
        elif cell.kind in VANISHING and (not before.may_end or _is_measured(made, index)):
            made[index] = cell._replace(may_end=False)
    for index in range(1, len(made) - 1):
        if made[index].kind in {"MD", "SL"} and _is_between_digits(made, index):
            made[index] = made[index]._replace(may_start=False, may_end=False)


def _is_unbreakable(before: Cell, cell: Cell, piece: Piece) -> bool:
    match before.kind, cell.kind:
        case "AL", "AL":
            return not piece.is_joint and before.text[-1:] not in "—―…⋯"
        case "PR", "AL":
            return cell.text[:1].isdigit()
        case "AL", "PO":
            return before.text[-1:].isdigit()
        case "ST", "ST":
            return before.shaped in "！？" and cell.shaped in "！？"
        case "SP", _:
            return before.is_glue
        case _:
            return False


def _is_inside_word(row: Sequence[Piece], index: int) -> bool:
    """Whether a lowered or raised part stands before a piece and goes on a word: H₂O."""
    before, part, piece = row[index - 2] if index > 1 else None, row[index - 1], row[index]
    is_word = before is not None and before.kind == piece.kind == "AL"
    return is_word and part.kind == "IN" and part.is_glue


def _is_measured(made: Sequence[Cell], index: int) -> bool:
    """Whether a space stands between a number and its unit (1.3)."""
    before = made[index - 1]
    is_number = before.kind == "AL" and before.text[-1:].isdigit()
    after = made[index + 1] if index + 1 < len(made) else None
    return is_number and after is not None and after.kind == "AL" and is_unit(after.text)


def _is_between_digits(made: Sequence[Cell], index: int) -> bool:
    before, after = made[index - 1], made[index + 1]
    return (
        (before.kind, after.kind) == ("AL", "AL")
        and before.text[-1].isdigit()
        and after.text[0].isdigit()
    )


# where gaps open


def _close(made: list[Cell], row: Sequence[Piece]) -> None:
    """See to it that of two neighbours exactly one is closed where no gap opens between them.

    Then the gaps of a line are a sum over its atoms.
    """
    opens_after = [cell.opens_after for cell in made]
    for (i, _), (j, _) in pairwise(enumerate(made)):
        if row[j].is_collapsed:
            opens_after[j] = opens_after[i]
            made[j] = made[j]._replace(opens_before=False, opens_after=opens_after[i])
        if not opens_after[i] and not made[j].opens_before:
            made[i] = made[i]._replace(opens_after=True)
        elif opens_after[i] and (_is_solid(made[i], made[j]) or _is_raised(row[i], row[j])):
            made[j] = made[j]._replace(opens_before=False)


def _is_raised(before: Piece, piece: Piece) -> bool:
    """Whether a word goes on after a lowered or raised part, or begins after the mark of a note."""
    return before.kind == "IN" and before.is_glue and piece.kind == "AL"


def _is_solid(before: Cell, cell: Cell) -> bool:
    """Whether two boxes belong to one Western run, or to one row of outcries."""
    kinds = (before.kind, cell.kind)
    return kinds in {("AL", "AL"), ("AL", "PO"), ("PR", "AL")}
