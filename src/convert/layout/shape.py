"""What draws a box: glyphs of faces, each with the text that it stands for.

Units: thousandths of an em of the glyphs' own size.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, groupby, pairwise, repeat
from typing import Final

from convert.fonts.face import UNITS, Face, Glyph, is_ignorable
from convert.fonts.fallback import clusters
from convert.layout.looks import Look
from convert.value import Frozen, Packed

HOLLOW: Final = 1
BLANK: Final = 2
"""The glyphs of the stand-in, which has no face: a hollow box of 1 em, and nothing, of no width."""


class Part(Packed):
    """A row of glyphs of one face, or of the stand-in, and what each of them stands for."""

    face: Face | None
    glyphs: tuple[Glyph, ...]
    texts: tuple[str, ...]

    @property
    def advance(self) -> int:
        """How wide it is."""
        return sum(glyph.advance for glyph in self.glyphs)


class Ideographs(Packed):
    """Ideographs that a glyph of one face each draws in its own advance."""

    face: Face
    glyphs: Mapping[str, Glyph]


class Shape(Frozen, eq=False):
    """What draws a box.

    Args:
        text: The text that it stands for.
        look: Its look: a part of the paragraph's size, a rise.
        parts: Its glyphs.
        shift: Where the first of them begins in the box.
        above: What stands above it as its reading; its shift is in em of the paragraph.
    """

    text: str
    look: Look
    parts: tuple[Part, ...] = ()
    shift: int = 0
    above: Shape | None = None

    @property
    def advance(self) -> int:
        """How wide its glyphs are."""
        return sum(part.advance for part in self.parts)


class _Drawn(Packed):
    face: Face | None
    glyph: Glyph
    text: str


def parts(pieces: Iterable[tuple[Face | None, str, Iterable[Glyph]]]) -> tuple[Part, ...]:
    """Shaped pieces of text as parts: every code point is the text of some glyph.

    A code point that no glyph shows, such as a variation selector, stands as a blank in its place;
    for a piece without a face the stand-in is drawn.
    """
    drawn = [one for face, text, glyphs in pieces for one in _drawn(face, text, glyphs)]
    groups = (tuple(group) for _, group in groupby(drawn, key=lambda one: one.face))
    return tuple(
        Part(group[0].face, tuple(o.glyph for o in group), tuple(o.text for o in group))
        for group in groups
    )


def spaces(face: Face, own: Glyph, text: str, widths: Iterable[int]) -> tuple[Part, ...]:
    """Spaces as the face's own one, at their widths."""
    space = own.identifier
    glyphs = tuple(Glyph(space, index, width, 0, 0) for index, width in enumerate(widths))
    return (Part(face, glyphs, (" ",) * len(text)),)


def stand_in(text: str) -> tuple[Part, ...]:
    r"""What stands for ``text`` where no face has it: hollow boxes, or nothing for what is unseen.

    Example:
        >>> stand_in("a\u200d")[0].advance, stand_in("\u200d")[0].advance
        (1000, 0)
    """
    return parts([(None, text, ())])


def _drawn(face: Face | None, text: str, glyphs: Iterable[Glyph]) -> Iterator[_Drawn]:
    if face is None:
        yield from chain.from_iterable(map(_hollow, clusters(text)))
        return
    shaped = list(glyphs)
    bounds = sorted({glyph.cluster for glyph in shaped} | {len(text)})
    ends = dict(pairwise(bounds))
    yield from _blanks(text[: bounds[0]])
    for cluster, group in groupby(shaped, key=lambda glyph: glyph.cluster):
        row = list(group)
        said = text[cluster : ends[cluster]]
        whole = _sayable(said) if len(row) == 1 else said
        yield from map(_Drawn, repeat(face), row, _shared(whole, len(row)))
        yield from _blanks(said[len(whole) :])


def _shared(text: str, count: int) -> Iterator[str]:
    """``text`` over so many glyphs: a character each, the first takes what is left over.

    Example:
        >>> list(_shared("abc", 2)), list(_shared("a", 2))
        (['ab', 'c'], ['a', ''])
    """
    first = max(1, len(text) - count + 1)
    yield text[:first]
    yield from (text[first + index : first + index + 1] for index in range(count - 1))


def _hollow(text: str) -> Iterator[_Drawn]:
    seen = next((index for index, char in enumerate(text) if not is_ignorable(char)), len(text))
    yield from _blanks(text[:seen])
    for char in text[seen : seen + 1]:
        yield _Drawn(None, Glyph(HOLLOW, 0, UNITS, 0, 0), char)
    yield from _blanks(text[seen + 1 :])


def _sayable(text: str) -> str:
    """How much of a cluster's text its glyph can stand for in ToUnicode.

    Several characters only if none of them is unseen or needs a surrogate: MuPDF takes the
    surrogates of a longer text for characters.
    """
    is_whole = all(char <= "\uffff" and not is_ignorable(char) for char in text)
    return text if is_whole else text[:1]


def _blanks(text: str) -> Iterator[_Drawn]:
    for index, char in enumerate(text):
        yield _Drawn(None, Glyph(BLANK, index, 0, 0, 0), char)
