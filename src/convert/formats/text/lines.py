"""From characters to lines: where they end, what surrounds their words, what is only noise."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from io import StringIO
from itertools import chain
from sys import maxsize
from typing import Final

from convert.formats.text.kinds import JOINING, READINGS, ROLES
from convert.formats.text.noise import ODD, Noises, noises, reading_of
from convert.formats.text.sight import MAY_BE, seen
from convert.source import Span
from convert.structure.claim import Claim
from convert.structure.line import Line, Lines, Piece, Pieces
from convert.value import Packed

_GONE: Final = frozenset(["again", "export"])
"""Lines that stand there once, or that an export put in, are no empty ones."""

_BREAKING: Final = frozenset(["break", "item"])
"""With these a line begins, or it ends there."""

_TAB: Final = 4
_STRETCH: Final = 65_536


class Place(Packed):
    """Where a line stands: in which text, and how many empty ones stand above."""

    part: int
    blanks: int


class _Stretch(Packed):
    """A stretch ``start..end`` of a text, and which of the noise in the text stands in it."""

    text: str
    start: int
    end: int
    found: Noises
    first: int
    last: int

    def read(self) -> Iterator[tuple[int, int, str]]:
        """Where words begin and end, and what they read as: an entity as its character."""
        at = self.start
        for number in range(self.first, self.last):
            start, end, kind = self.found[number]
            if start > at:
                yield at, start, self.text[at:start]
            if kind == "entity":
                yield start, end, reading_of(self.text[start:end])
            elif kind in READINGS:
                yield start, end, READINGS[kind]
            at = max(at, end)
        if at < self.end:
            yield at, self.end, self.text[at : self.end]


def lines(text: str, part: int, *, is_broken: bool = False) -> tuple[Lines, Noises]:
    """The lines of ``text`` that hold words, and the noise in and around them.

    Args:
        text: All of it.
        part: Its number in the source.
        is_broken: Whether some of its bytes could not be read.
    """
    is_plain = ODD.search(text) is None
    found = noises(text, is_broken=is_broken, is_plain=is_plain)
    is_odd = not is_plain and MAY_BE.search(text) is not None
    kept = Lines(part=part)
    number = at = blanks = 0
    near = _start(found, number)
    raws: Iterable[str] = chain.from_iterable(_split(text))
    if any(map(found.has, JOINING)):
        from convert.formats.text.soft import merged  # noqa: PLC0415  few texts have such breaks

        raws = merged(raws, found)
    for raw in raws:
        end = at + len(raw)
        if near < end:
            first, before = number, len(kept)
            while near < end:
                number += 1
                near = _start(found, number)
            place = Place(part, blanks)
            for line in _noisy(_Stretch(text, at, end, found, first, number), place):
                kept.append(line)
            is_gone = found[first].kind in _GONE
            blanks = 0 if len(kept) > before else blanks + (not is_gone)
        elif words := raw.strip():
            left = len(raw) - len(raw.lstrip())
            indent = _indent(raw[:left]) if left else 0
            if is_odd and (read := seen(words)) != words:
                kept.append(Line(read, part, at + left, indent, blanks, printed=words))
            else:
                kept.add(words, at + left, indent, blanks)
            blanks = 0
        else:
            blanks += 1
        at = end
    return kept, found


def _start(found: Noises, number: int) -> int:
    """Where noise ``number`` begins; beyond any text if there is none."""
    return found[number].start if number < len(found) else maxsize


def _split(text: str) -> Iterator[list[str]]:
    """``text`` split as ``splitlines`` does, a stretch at a time: all ends at once take room."""
    at = 0
    while at < len(text):
        end = text.find("\n", at + _STRETCH) + 1 or len(text)
        yield text[at:end].splitlines(keepends=True)
        at = end


def noise_claims(found: Noises, kept: Iterable[Line], part: int) -> Iterator[Claim]:
    """The claims on the noise ``found`` in and around the lines ``kept``, in order.

    Entities within words are words; those that only set a line in are structure.
    """
    after = iter(kept)
    line = next(after, None)
    for noise in found:
        while line is not None and line.end <= noise.start:
            line = next(after, None)
        span = Span(part, noise.start, noise.end)
        if noise.kind != "entity" and noise.kind not in READINGS:
            yield Claim(span, ROLES[noise.kind], f"noise.{noise.kind}")
        elif line is None or noise.start < line.start:
            yield Claim(span, "structure", f"noise.{noise.kind}")


def _noisy(whole: _Stretch, place: Place) -> Iterator[Line]:
    """The lines in ``whole``: one, or none, or several where a left-over tag breaks it."""
    start, first = whole.start, whole.first
    for number in range(first, whole.last):
        noise = whole.found[number]
        if noise.kind in _BREAKING:
            part = whole._replace(start=start, end=noise.start, first=first, last=number)
            for line in _assembled(part, place):
                yield line
                place = place._replace(blanks=0)
            is_read = noise.kind in READINGS
            start, first = (noise.start, number) if is_read else (noise.end, number + 1)
    yield from _assembled(whole._replace(start=start, first=first), place)


def _assembled(stretch: _Stretch, place: Place) -> Iterator[Line]:
    """The line that ``stretch`` is without its noise, if it holds words."""
    read = StringIO()
    read.writelines(words for _, _, words in stretch.read())
    whole = read.getvalue()
    words = whole.strip()
    if words:
        left = whole.index(words)
        pieces = Pieces(_pieces(stretch, left, left + len(words)))
        indent = _indent(whole[:left])
        noise = (stretch.found[number] for number in range(stretch.first, stretch.last))
        yield _read(
            Line(
                words,
                place.part,
                pieces[0].start,
                indent,
                place.blanks,
                pieces,
                is_strong=any(one.kind == "strong" for one in noise),
            )
        )


def _read(line: Line) -> Line:
    """``line`` with what its words read as."""
    text = seen(line.text)
    return line if text == line.text else line._replace(text=text, printed=line.text)


def _pieces(stretch: _Stretch, left: int, right: int) -> Iterator[Piece]:
    """What leads back from the characters ``left..right`` of what ``stretch`` reads as."""
    index = 0
    for start, end, words in stretch.read():
        low, high = max(left - index, 0), min(right - index, len(words))
        if low < high:
            is_read = end - start != len(words)
            yield Piece(
                index + low - left, *(start, end) if is_read else (start + low, start + high)
            )
        index += len(words)


def _indent(space: str) -> int:
    return sum(
        _TAB if character == "\t" else 2 if character == "\u3000" else 1 for character in space
    )
