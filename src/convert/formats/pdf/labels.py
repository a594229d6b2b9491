"""Page labels: what a viewer calls each page.  Source: ISO 32000-1, 12.4.2."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, Literal, TypeAlias

from convert.formats.pdf.objects import Value, array, dictionary, name, text
from convert.value import Frozen

Style: TypeAlias = Literal["decimal", "roman", "Roman", "none"]
_STYLES: Final[dict[Style, str]] = {"decimal": "D", "roman": "r", "Roman": "R"}


class Stretch(Frozen):
    """Pages that are numbered alike, up to the next stretch.

    Args:
        start: The index of its first page in the file, from 0.
        style: How its numbers are written.
        prefix: What stands before each number.
        first: The number of its first page.
    """

    start: int
    style: Style = "decimal"
    prefix: str = ""
    first: int = 1


def page_labels(stretches: Iterable[Stretch]) -> Value:
    """The catalog's entry ``PageLabels``; the first stretch begins at page 0.

    Example:
        >>> from convert.formats.pdf.objects import formatted
        >>> b" ".join(formatted(page_labels([Stretch(0, "roman"), Stretch(4)])).split())
        b'<< /Nums [ 0 << /S /r >> 4 << /S /D >> ] >>'
    """
    numbers: list[Value] = []
    for stretch in sorted(stretches, key=lambda stretch: stretch.start):
        numbers += (stretch.start, _label(stretch))
    return dictionary({"Nums": array(numbers)})


def _label(stretch: Stretch) -> Value:
    entries: dict[str, Value] = {}
    if stretch.style in _STYLES:
        entries["S"] = name(_STYLES[stretch.style])
    if stretch.prefix:
        entries["P"] = text(stretch.prefix)
    if stretch.first != 1:
        entries["St"] = stretch.first
    return dictionary(entries)
