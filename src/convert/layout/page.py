"""A finished page as a value: all that a painter sees.

Units: pt.  The origin is the upper left corner of the sheet; y grows downwards.
"""

from __future__ import annotations

from typing import TypeAlias

from convert.ir import Resource
from convert.layout.atom import Line
from convert.value import Frozen, Packed


class Stretch(Packed):
    """From its atom ``start`` on, a line belongs to the element ``owner``."""

    start: int
    owner: int


class TextLine(Packed):
    """Atoms set as one line.

    Args:
        owner: The element that it belongs to.
        atoms: Its atoms, those of forced line ends included.
        line: How it was set: what its gaps and adjustable atoms changed by.
        x: Where its first atom begins, what that one lost at the line's start not counted.
        baseline: The height of its baseline.
        size: The em of its paragraph.
        color: ``#rrggbb``.
        stretches: Where it belongs to phrases inside that element, and where to it again.
    """

    owner: int
    atoms: str
    line: Line
    x: float
    baseline: float
    size: float
    color: str
    stretches: tuple[Stretch, ...] = ()


class Dot(Frozen):
    """A filled circle: a dot of emphasis."""

    owner: int
    x: float
    y: float
    radius: float
    color: str


class Rule(Frozen):
    """A horizontal line whose middle is at ``y``."""

    x: float
    y: float
    width: float
    thickness: float


class Leader(Frozen):
    """A row of dots from ``x`` on, as far as ``width`` reaches, whose middle is at ``y``."""

    x: float
    y: float
    width: float
    step: float
    color: str


class Image(Frozen):
    """A picture, as large as it is drawn."""

    owner: int
    resource: Resource
    x: float
    top: float
    width: float
    height: float


Piece: TypeAlias = TextLine | Dot | Rule | Leader | Image


class Area(Frozen):
    """Where a reader may click, and where that leads: a URL, or ``#identifier``."""

    owner: int
    target: str
    left: float
    top: float
    right: float
    bottom: float


class Anchor(Frozen):
    """A heading as the outline and links find it; ``rank`` is 0 for what is not in the outline."""

    title: str
    rank: int
    identifier: str
    top: float


class Page(Frozen):
    """One page, with its pieces in reading order.

    Args:
        number: Counted from 1.
        width: Of the sheet.
        height: Of the sheet.
        furniture: What belongs to the page and not to the text: number, running head.
        repeated: The head of a table that goes on from the page before.
    """

    number: int
    width: float
    height: float
    pieces: tuple[Piece, ...]
    furniture: tuple[TextLine, ...] = ()
    repeated: tuple[TextLine, ...] = ()
    areas: tuple[Area, ...] = ()
    anchors: tuple[Anchor, ...] = ()
