"""A line of the source as recognisers see it: its words, and where each character came from.

Noise (controls, left-over markup, spaces put in by OCR) is already out of the words; where there
was some, pieces lead back from every character to the source.  Look-alikes (radicals from a PDF,
spaces that do not break) read as what people write; the article keeps the words as printed.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from copy import copy
from operator import itemgetter
from typing import Final, overload

from convert.ir import Text
from convert.pattern import pattern
from convert.source import Span
from convert.value import Packed

_INDEX: Final = itemgetter(0)
_LAST: Final = itemgetter(-1)
_FULL: Final = pattern("[０-９Ａ-Ｚａ-ｚ]")
"""What reads as half as wide."""

_EVEN: Final = 3
"""Empty lines between fewer lines than that, and the first, may part anything."""

_STRAY: Final = 20
"""One line in so many may stand nearer to the one above than nearly all do."""


class Piece(Packed):
    """From ``at`` on, the words are the source's characters ``start..end``."""

    at: int
    start: int
    end: int


class Pieces(Sequence[Piece]):
    """Pieces as numbers, twelve bytes for each: noise can part all characters of a text."""

    def __init__(self, pieces: Iterable[Piece]) -> None:
        """Hold ``pieces``."""
        self._numbers = array("I")
        for piece in pieces:
            self._numbers.extend(piece)

    def __len__(self) -> int:
        return len(self._numbers) // 3

    @overload
    def __getitem__(self, number: int) -> Piece: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[Piece]: ...
    def __getitem__(self, number: int | slice) -> Piece | Sequence[Piece]:
        if isinstance(number, slice):
            return [self[each] for each in range(*number.indices(len(self)))]
        numbers, first = self._numbers, 3 * number
        return Piece(numbers[first], numbers[first + 1], numbers[first + 2])


class Line(Packed):
    """One line; after unwrapping, one logical line that may have been several.

    Args:
        text: What the words read as, without white space at either end; never empty.
        part: The text of the source that the pieces point into.
        start: Where the words begin in the source.
        indent: How far it is set in.  Units: half-width columns.
        blanks: How many empty lines stand above.
        pieces: Where the words stand, if not all in one piece.
        printed: The words themselves where they read as others, as long.
        is_strong: Whether marks made all of it strong.
    """

    text: str
    part: int
    start: int
    indent: int = 0
    blanks: int = 0
    pieces: Sequence[Piece] = ()
    printed: str = ""
    is_strong: bool = False

    @property
    def is_odd(self) -> bool:
        """Tell whether it is more than its words, all in one piece."""
        return bool(self.pieces or self.printed) or self.is_strong

    @property
    def end(self) -> int:
        """Where the words end in the source."""
        return self.pieces[-1].end if self.pieces else self.start + len(self.text)

    @property
    def width(self) -> int:
        """How wide it is printed, with what it is set in.  Units: half-width columns."""
        return self.indent + columns(self.text) + len(_FULL.findall(self.printed))

    def span(self, start: int = 0, end: int | None = None) -> Span:
        """Where the words ``start..end`` stand in the source."""
        if end is None:
            end = len(self.text)
        if not self.pieces:  # nothing is added where nothing is to be: a new number takes room
            return Span(self.part, self.start + start if start else self.start, self.start + end)
        last = end - 1
        return Span(self.part, self._place(start)[0], self._place(last)[1])

    def words(self, start: int = 0, end: int | None = None) -> str:
        """The words ``start..end`` as they are printed."""
        return (self.printed or self.text)[start:end]

    def shortened(self) -> Line:
        """The line without its last character."""
        pieces = list(self.pieces)
        if pieces:
            last = pieces.pop()
            if last.at < len(self.text) - 1:
                pieces.append(last._replace(end=last.end - 1))
        return self._replace(
            text=self.text[:-1], printed=self.printed[:-1], pieces=Pieces(pieces) if pieces else ()
        )

    def cut(self, start: int = 0, end: int | None = None) -> Text:
        """The words ``start..end`` as a node, without white space at its edges."""
        if not start and end is None:
            return Text(self.printed or self.text, span=self.span())
        words = self.words(start, end)
        left = start + len(words) - len(words.lstrip())
        words = words.strip()
        return Text(words, span=self.span(left, left + len(words)))

    def _place(self, index: int) -> tuple[int, int]:
        number = bisect_right(self.pieces, index, key=_INDEX) - 1
        piece = self.pieces[number]
        following = number + 1
        is_last = following == len(self.pieces)
        size = (len(self.text) if is_last else self.pieces[following].at) - piece.at
        if size != piece.end - piece.start:  # a decoded entity, or a line end that reads as a space
            return piece.start, piece.end
        start = piece.start + index - piece.at
        return start, start + 1


class Lines(Sequence[Line]):
    """Lines of one text as columns, each made when it is asked for: a book has many.

    Args:
        texts: What the words of each read as.
        starts: Where in the source they begin.
        indents: How far each is set in.
        blanks: How many empty lines stand above each.
        odd: Those that are more than that, by their numbers: their words stand in pieces, read as
            others, or are strong.
        gone: Where in the source hyphens stand that joining lines took away.
    """

    def __init__(
        self, lines: Iterable[Line] = (), part: int = 0, gone: Collection[int] = ()
    ) -> None:
        """Hold ``lines``, all from text ``part`` of the source."""
        self.part, self.gone = part, gone
        self.texts: list[str] = []
        self.starts, self.indents, self.blanks = array("I"), array("I"), array("I")
        self.odd: dict[int, Line] = {}
        for line in lines:
            self.append(line)

    def append(self, line: Line) -> None:
        """Add ``line``."""
        if line.part != self.part or line.is_odd:
            self.odd[len(self.texts)] = line
        self.add(line.text, line.start, line.indent, line.blanks)

    def add(self, text: str, start: int, indent: int, blanks: int) -> None:
        """Add a line whose words are ``text`` and nothing else."""
        self.texts.append(text)
        self.starts.append(start)
        self.indents.append(indent)
        self.blanks.append(blanks)

    def evened(self) -> Lines:
        """The lines with one empty line in place of so many as stand between nearly all."""
        below = self.blanks[1:]
        stray = len(below) // _STRAY
        if len(below) < _EVEN or below.count(0) + below.count(1) > stray:  # as in most texts
            return self
        more = sorted(below)[stray] - 1
        made = copy(self)
        made.blanks = array("I", [max(0, blanks - more) for blanks in self.blanks])
        made.odd = {n: line._replace(blanks=made.blanks[n]) for n, line in self.odd.items()}
        return made

    def parted(self, end: int) -> Lines:
        """The lines with the first as two: its words up to ``end``, and those behind it."""
        first = self[0]
        size = len(first.text) - len(first.text[end:].lstrip())
        made = Lines((), self.part, self.gone)
        text, printed = first.text, first.printed
        made.append(first._replace(text=text[:end], printed=printed[:end]))
        behind = first._replace(text=text[size:], printed=printed[size:], blanks=0)
        made.append(behind._replace(start=first.start + size))
        for number in range(1, len(self)):
            made.append(self[number])
        return made

    def lasts(self) -> str:
        """The last character of each line: what few lines end with is looked for in it at once."""
        return "".join(map(_LAST, self.texts))

    def is_strong(self, number: int) -> bool:
        """Tell whether marks made all of line ``number`` strong."""
        return number in self.odd and self.odd[number].is_strong

    def cut(self, number: int) -> Text:
        """The words of line ``number`` as a node."""
        if number in self.odd:
            return self.odd[number].cut()
        text, start = self.texts[number], self.starts[number]
        return Text(text, span=Span(self.part, start, start + len(text)))

    def __len__(self) -> int:
        return len(self.texts)

    @overload
    def __getitem__(self, number: int) -> Line: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[Line]: ...
    def __getitem__(self, number: int | slice) -> Line | Sequence[Line]:
        if isinstance(number, slice):
            return [self[each] for each in range(*number.indices(len(self)))]
        if self.odd and (odd := self.odd.get(number if number >= 0 else number + len(self))):
            return odd
        start, indent, blanks = self.starts[number], self.indents[number], self.blanks[number]
        return Line(self.texts[number], self.part, start, indent, blanks)

    def __iter__(self) -> Iterator[Line]:
        return map(self.__getitem__, range(len(self)))


def joined(lines: Sequence[Line], glues: Sequence[str]) -> Line:
    """``lines`` as one logical line, with ``glues`` (a space or nothing) between them."""
    pieces = Pieces(_joined(lines, glues))
    text = _glued([line.text for line in lines], glues)
    is_other = any(line.printed for line in lines)
    printed = _glued([line.words() for line in lines], glues) if is_other else ""
    is_strong = all(line.is_strong for line in lines)
    return lines[0]._replace(text=text, pieces=pieces, printed=printed, is_strong=is_strong)


def _glued(words: Sequence[str], glues: Sequence[str]) -> str:
    return "".join(glue + each for glue, each in zip(("", *glues), words, strict=True))


def _joined(lines: Sequence[Line], glues: Sequence[str]) -> Iterator[Piece]:
    at = end = 0
    for glue, line in zip(("", *glues), lines, strict=True):
        if glue:
            yield Piece(at, end, line.start)
            at += 1
        for piece in line.pieces or (Piece(0, line.start, line.end),):
            yield Piece(at + piece.at, piece.start, piece.end)
        at, end = at + len(line.text), line.end


def fits(text: str, size: int) -> bool:
    """Tell whether ``text`` is no wider than ``size`` ideographs.

    Example:
        >>> fits("渡口", 2), fits("Ferry", 2), fits("Pier", 2)
        (True, False, True)
    """
    return len(text) <= size or (len(text) <= 2 * size and columns(text) <= 2 * size)


def columns(text: str) -> int:
    """How wide ``text`` is on a typewriter.  Units: half-width columns.

    GB 18030 has one byte for what is narrow and two for what is wide, and is quickly asked.

    Example:
        >>> columns("渡口 XP")
        7
    """
    return len(text.encode("gb18030", "replace"))
