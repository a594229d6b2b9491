"""A finished page as the operators of its content stream.

The page's origin, at the upper left, becomes that of PDF, at the lower left.
Source: ISO 32000-1, 8 and 9.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from typing import Final, cast

from convert.formats.pdf.fragments import ARRAY, READING, SHOWN, TURN, units, written
from convert.formats.pdf.image.gallery import Gallery
from convert.formats.pdf.line import shown
from convert.formats.pdf.numbers import decimal, places
from convert.formats.pdf.operators import Operators
from convert.formats.pdf.tags import ENDED, Tags
from convert.layout.page import Dot, Image, Leader, Page, Piece, Rule, TextLine
from convert.layout.placing import ASCENT
from convert.layout.structure import ROOT
from convert.pattern import pattern

KAPPA: Final = 0.5523
"""Control points of a quarter of a circle: 4/3 (√2 - 1)."""

BLACK: Final = "#000000"

LEADER: Final = 0.9
"""How thick the dots of a leader are.  Units: pt."""

_PLACES: Final = pattern(f"([{TURN}{READING}])")
"""Where the element changes inside a line."""


class Composer:
    """Writes the pages of one document.

    Args:
        operators: The document's tables.
        tags: Its tags, if it has any.
        gallery: Its pictures.
    """

    def __init__(
        self, operators: Operators, tags: Tags | None = None, gallery: Gallery | None = None
    ) -> None:
        self._operators = operators
        self._tags = tags
        self._gallery = gallery

    def content(self, page: Page) -> bytes:
        """The content stream of ``page``."""
        parts: list[bytes] = []
        for kind, pieces in _together(page.pieces):
            if kind is TextLine:
                lines = cast("Iterable[TextLine]", pieces)
                parts.append(self._text(lines, page.height, self._tags))
            elif kind is Image:
                parts += self._images(pieces, page.height)
            else:
                parts.append(_artifact("\n".join(_drawn(pieces, page.height)).encode()))
        if page.repeated:
            head = f"/Pagination/Subtype/Header/BBox[{_box(page.repeated, page.height)}]"
            parts.append(_artifact(self._text(page.repeated, page.height), head))
        if page.furniture:
            parts.append(_artifact(self._text(page.furniture, page.height), "/Pagination"))
        return b"\n".join(parts)

    def _text(self, lines: Iterable[TextLine], height: float, tags: Tags | None = None) -> bytes:
        """Lines as one text object; without tags, where they are no text of the article."""
        return _TextObject(self._operators, height, tags).of(lines)

    def _images(self, images: Iterable[Piece], height: float) -> Iterator[bytes]:
        """Pictures, each in a mark of its own."""
        for image in images:
            if not (isinstance(image, Image) and self._gallery):
                continue
            drawn = self._gallery.drawn(image, height)
            if self._tags:
                foot = height - image.top - image.height
                box = (image.x, foot, image.x + image.width, foot + image.height)
                self._tags.placed(image.owner, box)
                drawn = f"{self._tags.opened(image.owner)}\n{drawn}\n{ENDED}"
            yield drawn.encode()


class _TextObject:
    """A text object in the making, and the element that is open in it."""

    def __init__(self, operators: Operators, height: float, tags: Tags | None) -> None:
        self._operators, self._height, self._tags = operators, height, tags
        self._owner: int | None = None

    def of(self, lines: Iterable[TextLine]) -> bytes:
        """The object with those lines."""
        operations = [b"BT\n"]
        add = operations.append
        was_left = was_low = 0
        font, spacing, paint = ("", 0.0), 0.0, BLACK
        for line in lines:
            owner, _, setting, x, baseline, size, color, stretches = line
            fragments, first, last, opened = shown(line, self._operators)
            if stretches and not stretches[0].start:
                owner = stretches[0].owner
            if owner != self._owner and self._tags:
                add(self._turned(owner).encode())
            if (first, size) != font:
                add(f"/{first} {decimal(size)} Tf\n".encode())
            font = (last, size)
            if color != paint:
                add(f"{painted(color)}\n".encode())
                paint = color
            if opened != spacing:
                add(f"{decimal(opened)} Tc\n".encode())
                spacing = opened
            left = round(x * 1000 - setting.lead * size)
            low = round((self._height - baseline) * 1000)
            add(_gone(left - was_left, low - was_low))
            was_left, was_low = left, low
            if stretches or READING in fragments:
                fragments = self._tagged(fragments, line)
            add(written(fragments))
        add(_put_back(spacing, paint))
        if self._owner is not None:
            add(f"{ENDED}\n".encode())
        add(b"ET")
        return b"".join(operations)

    def _tagged(self, fragments: str, line: TextLine) -> str:
        """The fragments with their elements closed and opened where these change."""
        if not self._tags:
            return fragments.replace(TURN, "").replace(READING, "")
        owners = iter([stretch.owner for stretch in line.stretches if stretch.start])
        first, *rest = _PLACES.split(fragments)
        made = [first]
        for place, fragment in zip(rest[::2], rest[1::2], strict=True):
            owner = next(owners) if place == TURN else self._tags.reading(self._owner or ROOT)
            made.append(f"{SHOWN}{units(self._turned(owner))}{ARRAY}{fragment}")
        return "".join(made)

    def _turned(self, owner: int) -> str:
        """What closes the element that is open, and opens ``owner``."""
        closing = "" if self._owner is None else f"{ENDED}\n"
        self._owner = owner
        return f"{closing}{self._tags.opened(owner)}\n" if self._tags else ""


def _put_back(spacing: float, paint: str) -> bytes:
    """The operators that put back what outlives a text object.  Source: ISO 32000-1, 9.3.1."""
    spaced = "0 Tc\n" if spacing else ""
    return (spaced if paint == BLACK else f"{spaced}{painted(BLACK)}\n").encode()


@lru_cache(maxsize=1024)
def _gone(right: int, up: int) -> bytes:
    """The operator that goes on by so many thousandths of a point.

    Remembered beyond a document as ``decimal`` is: from line to line of a theme it is the same.
    """
    return f"{decimal(right / 1000)} {decimal(up / 1000)} Td\n".encode()


def painted(color: str) -> str:
    """The operator that fills in ``color``.

    Example:
        >>> painted("#000000"), painted("#336699")
        ('0 g', '0.2 0.4 0.6 rg')
    """
    red, green, blue = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    if red == green == blue:
        return f"{red:.3g} g"
    return f"{red:.3g} {green:.3g} {blue:.3g} rg"


def stroked(color: str) -> str:
    """The operator that draws lines in ``color``.

    Example:
        >>> stroked("#000000"), stroked("#336699")
        ('0 G', '0.2 0.4 0.6 RG')
    """
    return painted(color).upper()


def _box(lines: Iterable[TextLine], height: float) -> str:
    """The rectangle in which lines stand, from below.  Source: ISO 32000-1, table 330."""
    boxes = [
        (line.x, line.baseline + (1 - ASCENT) * line.size,
         line.x + line.line.width * line.size / 1000, line.baseline - ASCENT * line.size)
        for line in lines
    ]  # fmt: skip
    lefts, feet, rights, tops = zip(*boxes, strict=True)
    box = (min(lefts), height - max(feet), max(rights), height - min(tops))
    return places(box)


def _together(pieces: Sequence[Piece]) -> Iterator[tuple[type[Piece], Sequence[Piece]]]:
    """The pieces that are drawn together, and what they are; most pages have lines alone."""
    if set(map(type, pieces)) == {TextLine}:
        yield TextLine, pieces
        return
    for kind, group in groupby(pieces, key=_kind):
        yield kind, list(group)


def _kind(piece: Piece) -> type[Piece]:
    """What is drawn together: text, pictures, and whatever is neither."""
    return type(piece) if isinstance(piece, TextLine | Image) else Dot


def _drawn(pieces: Iterable[Piece], height: float) -> Iterator[str]:
    for piece in pieces:
        if isinstance(piece, Dot):
            yield _dot(piece, height)
        elif isinstance(piece, Rule):
            yield _rule(piece, height)
        elif isinstance(piece, Leader):
            yield _leader(piece, height)


def _leader(leader: Leader, height: float) -> str:
    """A row of dots: dashes without length that have round ends."""
    x, y, end = leader.x, height - leader.y, leader.x + leader.width
    path = f"{places((x, y))} m {places((end, y))} l S"
    return f"q 1 J {LEADER} w [0 {decimal(leader.step)}] 0 d {stroked(leader.color)} {path} Q"


def _rule(rule: Rule, height: float) -> str:
    """A stroke, whose thickness viewers keep the same wherever it falls between their dots."""
    x, y = rule.x, height - rule.y
    path = f"{places((x, y))} m {places((x + rule.width, y))} l S"
    return f"{decimal(rule.thickness)} w {path}"


def _artifact(content: bytes, kind: str = "/Layout") -> bytes:
    """Content that is no text of the article.  Source: ISO 32000-1, 14.8.2.2."""
    return b"/Artifact<</Type%b>>BDC\n%b\nEMC" % (kind.encode(), content)


def _dot(dot: Dot, height: float) -> str:
    x, y, r = dot.x, height - dot.y, dot.radius
    k = r * KAPPA
    curves = (
        (x + r, y + k, x + k, y + r, x, y + r),
        (x - k, y + r, x - r, y + k, x - r, y),
        (x - r, y - k, x - k, y - r, x, y - r),
        (x + k, y - r, x + r, y - k, x + r, y),
    )
    path = "".join(f"{places(curve)} c\n" for curve in curves)
    return f"{painted(dot.color)}\n{places((x + r, y))} m\n{path}f\n{painted(BLACK)}"
