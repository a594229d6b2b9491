"""The pictures of one document: each is written once, however often it is drawn."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Final

from convert.formats.pdf.numbers import places
from convert.formats.pdf.objects import File, Value, reference
from convert.ir import Resource
from convert.layout.page import Image
from convert.picture import Picture

if TYPE_CHECKING:
    from convert.formats.pdf.image.hanger import Hanger, Hung


class Gallery:
    """The pictures of one document.

    Args:
        file: Where they are written, when the first asks how large they are.
        has_cmyk: Whether the document may have colours of printing inks.  PDF/A may not where
            its output intent is one of light, unless a profile says what they mean (ISO 19005-2,
            6.2.4.3): there they are converted.
    """

    def __init__(self, file: File, *, has_cmyk: bool) -> None:
        self._file = file
        self._has_cmyk = has_cmyk
        self._known: dict[Resource, Hung | None] = {}

    def picture(self, resource: Resource) -> Picture | None:
        """How large a picture is; nothing for one that cannot be drawn."""
        if resource not in self._known:
            self._known[resource] = self._hanger.hung(resource)
        hung = self._known[resource]
        return hung.picture if hung else None

    def drawn(self, image: Image, height: float) -> str:
        """The operators that draw it on a page of that height."""
        hung = self._known[image.resource]
        if hung is None:
            return ""
        y = height - image.top - image.height
        matrix = turned(hung.orientation, (image.x, y, image.width, image.height))
        return f"q {matrix} cm /{_name(hung.number)} Do Q"

    def entries(self) -> Mapping[str, Value]:
        """The pictures by the names that pages call them."""
        hung = [one.number for one in self._known.values() if one]
        return {_name(number): reference(number) for number in hung}

    @cached_property
    def _hanger(self) -> Hanger:
        from convert.formats.pdf.image.hanger import Hanger  # noqa: PLC0415  few texts have pictures

        return Hanger(self._file, has_cmyk=self._has_cmyk)


def _name(number: int) -> str:
    return f"I{number}"


_AXES: Final[Mapping[int, tuple[int, int, int, int]]] = {
    1: (1, 0, 0, 1), 2: (-1, 0, 0, 1), 3: (-1, 0, 0, -1), 4: (1, 0, 0, -1),
    5: (0, -1, -1, 0), 6: (0, -1, 1, 0), 7: (0, 1, 1, 0), 8: (0, 1, -1, 0),
}  # fmt: skip
"""Where the rows and columns of samples run.  Source: Exif 2.3, 4.6.4, table of orientations."""


def turned(orientation: int, box: tuple[float, float, float, float]) -> str:
    """The matrix that lays an image into ``box``, turned as it says: left, bottom, width, height.

    Example:
        >>> turned(1, (10, 20, 30, 40)), turned(6, (10, 20, 30, 40))
        ('30 0 0 40 10 20', '0 -40 30 0 10 60')
    """
    x, y, width, height = box
    a, b, c, d = _AXES.get(orientation, _AXES[1])
    left = x + width * (a < 0 or c < 0)
    bottom = y + height * (b < 0 or d < 0)
    return places((a * width, b * height, c * width, d * height, left, bottom))
