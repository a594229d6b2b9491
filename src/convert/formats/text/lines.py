"""From characters to lines: where they end, what surrounds their words, what is only noise."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from convert.formats.text.noise import Noise, noises
from convert.source import Span
from convert.structure.claim import Claim, Role
from convert.structure.line import Line, Piece

_ROLES: Final[dict[str, Role]] = {
    "control": "dropped", "zero-width": "space", "ocr-space": "space", "tag": "structure",
    "break": "structure",
}  # fmt: skip
_TAB: Final = 4


class Place(NamedTuple):
    """Where a line stands: the text, its number in it, and how many empty ones stand above."""

    part: int
    row: int
    blanks: int


def lines(text: str, part: int) -> tuple[tuple[Line, ...], tuple[Claim, ...]]:
    """The lines of ``text`` that hold words, and the claims on the noise in and around them."""
    found = noises(text)
    claims = [
        Claim(Span(part, noise.start, noise.end), _ROLES[noise.kind], f"noise.{noise.kind}")
        for noise in found
        if noise.kind != "entity"
    ]
    kept: list[Line] = []
    number = at = blanks = 0
    for row, raw in enumerate(text.splitlines(keepends=True), 1):
        first, end = number, at + len(raw)
        while number < len(found) and found[number].start < end:
            number += 1
        place = Place(part, row, blanks)
        made = (
            _noisy(raw, at, found[first:number], place)
            if number > first
            else _clean(raw, at, place)
        )
        kept.extend(made)
        blanks = 0 if made else blanks + 1
        at = end
    claims.extend(_spaces_as_entities(kept, found, part))
    return tuple(kept), tuple(sorted(claims, key=lambda claim: claim.span))


def _clean(raw: str, at: int, place: Place) -> tuple[Line, ...]:
    """The line that ``raw`` is, if it holds words."""
    words = raw.strip()
    if not words:
        return ()
    left = 0 if raw[0] == words[0] else raw.index(words)
    piece = Piece(0, at + left, at + left + len(words))
    indent = _indent(raw[:left]) if left else 0
    return (Line(words, place.part, (piece,), place.row, indent, place.blanks),)


def _noisy(raw: str, at: int, found: Sequence[Noise], place: Place) -> tuple[Line, ...]:
    """The lines in ``raw``: one, or none, or several where a left-over tag breaks it."""
    first, stretches = at, []
    made: list[Line] = []
    for noise in found:
        stretches.append((first, raw[first - at : noise.start - at]))
        if noise.kind == "break":
            made.extend(_assembled(stretches, found, place))
            stretches = []
        elif noise.kind == "entity":
            stretches.append((noise.start, noise.reading))
        first = noise.end
    stretches.append((first, raw[first - at :]))
    made.extend(_assembled(stretches, found, place))
    return tuple(
        line if number == 0 else replace(line, blanks=0) for number, line in enumerate(made)
    )


def _assembled(
    stretches: Sequence[tuple[int, str]], found: Sequence[Noise], place: Place
) -> Iterator[Line]:
    whole = "".join(words for _, words in stretches)
    words = whole.strip()
    if not words:
        return
    left = whole.index(words)
    right = left + len(words)
    ends = {noise.start: noise.end for noise in found if noise.kind == "entity"}
    pieces: list[Piece] = []
    index = 0
    for start, stretch in stretches:
        low, high = max(left - index, 0), min(right - index, len(stretch))
        if low < high:
            is_entity = start in ends
            begin, end = (start, ends[start]) if is_entity else (start + low, start + high)
            pieces.append(Piece(index + low - left, begin, end))
        index += len(stretch)
    yield Line(words, place.part, tuple(pieces), place.row, _indent(whole[:left]), place.blanks)


def _indent(space: str) -> int:
    return sum(
        _TAB if character == "\t" else 2 if character == "\u3000" else 1 for character in space
    )


def _spaces_as_entities(kept: Sequence[Line], found: Sequence[Noise], part: int) -> Iterator[Claim]:
    """Entities that only set a line in stand outside its words; they are structure."""
    inside = {piece.start for line in kept for piece in line.pieces} if found else set()
    for noise in found:
        if noise.kind == "entity" and noise.start not in inside:
            yield Claim(Span(part, noise.start, noise.end), "structure", "noise.entity")
