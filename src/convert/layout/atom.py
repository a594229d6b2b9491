"""The values that line setting deals in: runs in, boxes and atoms between, lines out.

A paragraph is one ``str`` of atoms: each code point in it is one unbreakable box.  All widths
are integers or floats in thousandths of the paragraph's em; nothing here knows a font or a page.
"""

from __future__ import annotations

import sys
from array import array
from codecs import utf_32_be_encode, utf_32_le_encode
from collections.abc import Mapping
from dataclasses import field
from types import MappingProxyType
from typing import Any, Final, Literal, Protocol, TypeAlias

from convert.typography.classes import Kind
from convert.value import Frozen, Packed

__all__ = ["Atom", "Box", "Kind", "Line", "LineKind", "Plain", "Run", "Shaper"]

Role: TypeAlias = Literal["text", "literal", "object", "mark"]

LineKind: TypeAlias = Literal[
    "exact", "in", "out", "hang", "orphan", "last", "last-in", "underfull", "split", "overfull"
]
"""How a line came to its width.  Source: typographic specification, 10.1."""


class Run(Packed):
    """A stretch of a paragraph's text in one style.

    Args:
        text: Its characters; a line end among them is a forced line end.
        style: A number that the shaper understands (face chain, scale, features, or the object).
        language: A BCP 47 tag, for hyphenation, or empty where it is not known.
        role: ``literal`` is text in cells, with nothing taken from its marks or put between scripts
            (code); ``object`` is one box that is never divided (a ruby group, a picture); ``mark``
            is such a box that clings to what precedes it (a note mark, a superscript).
    """

    text: str
    style: int = 0
    language: str = ""
    role: Role = "text"


class Box(Frozen):
    """What a shaper knows of a piece of text.

    Args:
        advance: Natural width.
        blank_left: How much of a mark's left blank may go; at most what is really blank.
        blank_right: The same on the right.
        glyphs: The shaper's own, for whoever paints; nothing in layout looks into it.
        rise: How far its reading reaches above the em box of its text, blank included.
    """

    advance: int
    blank_left: int = 0
    blank_right: int = 0
    glyphs: Any = field(default=(), compare=False, repr=False)
    rise: int = 0


class Plain(Packed):
    """Ideographs of style 0 that are boxes of nothing but their advance: most of a text.

    Args:
        advances: Theirs.
        glyphs: The shaper's own, for whoever paints.
    """

    advances: Mapping[str, int]
    glyphs: Any


class Shaper(Protocol):
    """Measures text: from real faces for pages, by test metrics for ``typeset``."""

    def box(self, text: str, kind: Kind, style: int) -> Box:
        """``text`` (a cluster, a dash pair, a Western piece) of class ``kind`` in ``style``."""
        ...


class Atom(Frozen):
    """One unbreakable box as set in a document: its text and width, pair trims applied.

    ``text`` is the source's, code point for code point; the texts of a paragraph's atoms, joined,
    are its text.  An elastic atom takes part in ``Line.change``: a mark never loses more than its
    blanks, of both in proportion.
    """

    text: str
    kind: Kind
    style: int
    box: Box
    advance: int
    blank_left: int = 0
    blank_right: int = 0
    is_elastic: bool = False


NO_CHANGE: Final[Mapping[Kind, float]] = MappingProxyType({})
"""The changes of a line none of whose atoms changes."""


class Line(Packed):
    """The atoms ``start..end`` of a paragraph as one line.

    Args:
        kind: How it came to its width.
        gap: What each S3 gap is opened by.
        change: By how much each adjustable atom's advance changes, by its kind.
        lead: What the first atom lost at the line's start.
        trail: What the last atom lost at the line's end.
        width: From the line's start (the indent not included) to the end of its last box.
        has_hyphen: Whether a hyphen that the text does not have is drawn at its end.
    """

    start: int
    end: int
    kind: LineKind
    gap: float = 0.0
    change: Mapping[Kind, float] = NO_CHANGE
    lead: int = 0
    trail: int = 0
    width: float = 0.0
    has_hyphen: bool = False


_NUMBERED: Final = utf_32_le_encode if sys.byteorder == "little" else utf_32_be_encode


def characters(text: str) -> set[str]:
    """The characters of ``text``, each once.

    Example:
        >>> sorted(characters("甲乙甲"))
        ['乙', '甲']
    """
    return set(map(chr, set(numbers(text))))


def numbers(text: str) -> array[int]:
    """The characters of ``text`` as numbers, which are told apart faster: none is hashed anew."""
    return array("I", _NUMBERED(text, "surrogatepass")[0])
