"""From characters to lines: where they end, what surrounds their words, what is only noise."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from convert.formats.text.noise import Noise, noises
from convert.source import Span
from convert.structure.claim import Claim, Role
from convert.structure.line import Line, Piece

_ROLES: Final[dict[str, Role]] = {
    "control": "dropped", "zero-width": "space", "ocr-space": "space", "tag": "structure",
    "break": "structure",
}  # fmt: skip
_TAB: Final = 4


def lines(text: str, part: int) -> tuple[tuple[Line, ...], tuple[Claim, ...]]:
    """The lines of ``text`` that hold words, and the claims on the noise in and around them."""
    found = noises(text)
    claims = [
        Claim(Span(part, noise.start, noise.end), _ROLES[noise.kind], f"noise.{noise.kind}")
        for noise in found
        if noise.kind != "entity"
    ]
    kept: list[Line] = []
    number = at = row = blanks = 0
    for raw in text.splitlines(keepends=True):
        row += 1
        first, end = number, at + len(raw)
        while number < len(found) and found[number].start < end:
            number += 1
        is_empty = True
        for line in _parts(raw, at, found[first:number], part):
            kept.append(Line(line.text, part, line.pieces, row, line.indent, blanks))
            blanks, is_empty = 0, False
        blanks += is_empty
        at = end
    claims.extend(_spaces_as_entities(kept, found, part))
    return tuple(kept), tuple(sorted(claims, key=lambda claim: claim.span))


def _parts(raw: str, at: int, found: Sequence[Noise], part: int) -> Iterator[Line]:
    """The lines in ``raw``: one, or none, or several where a left-over tag breaks it."""
    if not found:
        words = raw.strip()
        if words:
            start = raw.index(words)
            piece = Piece(0, at + start, at + start + len(words))
            yield Line(words, part, (piece,), 0, _indent(raw[:start]))
        return
    first, stretches = at, []
    for noise in found:
        stretches.append((first, raw[first - at : noise.start - at]))
        if noise.kind == "break":
            yield from _assembled(stretches, found, part)
            stretches = []
        elif noise.kind == "entity":
            stretches.append((noise.start, noise.reading))
        first = noise.end
    stretches.append((first, raw[first - at :]))
    yield from _assembled(stretches, found, part)


def _assembled(
    stretches: Sequence[tuple[int, str]], found: Sequence[Noise], part: int
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
    yield Line(words, part, tuple(pieces), 0, _indent(whole[:left]))


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
