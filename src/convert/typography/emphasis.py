"""Emphasis dots: which characters have one, and where it stands.

Source: typographic specification 6 (CLREQ 3.3.2, JLREQ 3.3.9; clreq issue 238 for the tildes).
Units: em of the character.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, Literal, TypeAlias
from unicodedata import category

from convert.typography.classes import Kind
from convert.typography.profile import Region
from convert.value import Packed

Side: TypeAlias = Literal["below", "above", "right"]
"""Where a mark stands, seen from the box of its character."""

DIAMETER: Final = 0.16
DISTANCE: Final = 0.25
"""Of a dot, and of its centre from the edge of the Han box.  Source: project choice, 6."""

SESAME: Final = "\ufe45"
"""What Japanese has beside its vertical lines instead of a dot."""

_DOTTED: Final = frozenset[Kind](("ID", "CJ", "NS"))
"""Ideographs, kana and what repeats them; Western runs and emoji have none."""

_TILDES: Final = "～~"
"""Symbols by their Unicode category, marks of punctuation by their use."""


class EmphasisDot(Packed):
    """A mark by a character of a line.

    Args:
        x: How far its centre is along the line from the start of it.
        distance: How far its centre is from the edge of the box.
        side: On which side of the box.
        mark: The character it is drawn as, or empty for a filled circle.
    """

    x: float
    distance: float
    side: Side
    mark: str = ""


def side(region: Region, *, is_vertical: bool = False) -> Side:
    """On which side of their characters dots stand.

    Example:
        >>> side("zh-TW"), side("ja"), side("zh-CN", is_vertical=True)
        ('below', 'above', 'right')
    """
    if is_vertical:
        return "right"
    return "above" if region == "ja" else "below"


def is_dotted(text: str, kind: Kind) -> bool:
    """Whether emphasis gives a dot to the box of ``text``: not to punctuation, spaces, controls.

    Example:
        >>> [is_dotted(text, kind) for text, kind in (("重", "ID"), ("＃", "ID"), ("々", "NS"))]
        [True, False, True]
    """
    return kind in _DOTTED and category(text[0])[0] not in "PZC" and text not in _TILDES


def emphasis_dots(
    boxes: Iterable[tuple[str, Kind, float]], region: Region, *, is_vertical: bool = False
) -> Iterator[EmphasisDot]:
    """The dots of a row of boxes.

    Args:
        boxes: Of each the text, the class and the advance.
        region: Whose custom it is.
        is_vertical: Whether the line runs from top to bottom.
    """
    where = side(region, is_vertical=is_vertical)
    mark = SESAME if region == "ja" and is_vertical else ""
    x = 0.0
    for text, kind, advance in boxes:
        if is_dotted(text, kind):
            yield EmphasisDot(x + advance / 2, DISTANCE, where, mark)
        x += advance
