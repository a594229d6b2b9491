"""The pictures of one document: each is written once, however often it is drawn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from convert.digest import blake2b
from convert.formats.pdf.image import jpeg, png
from convert.formats.pdf.image.jpeg import INKS, SPACES
from convert.formats.pdf.image.profile import Profile, profile
from convert.formats.pdf.image.sampled import MOST_PIXELS, Sampled
from convert.formats.pdf.numbers import places
from convert.formats.pdf.objects import File, Value, reference
from convert.ir import Resource
from convert.layout.page import Image
from convert.picture import Picture, picture
from convert.value import Packed

LIGHT: Final = 3
"""How many components a colour of light has."""


class _Hung(Packed):
    """A picture that has been written."""

    picture: Picture
    number: int
    orientation: int


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
        self._known: dict[Resource, _Hung | None] = {}
        self._profiles: dict[bytes, int] = {}

    def picture(self, resource: Resource) -> Picture | None:
        """How large a picture is; nothing for one that cannot be drawn."""
        if resource not in self._known:
            self._known[resource] = self._hung(resource)
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

    def _hung(self, resource: Resource) -> _Hung | None:
        found = picture(resource.media_type, resource.data)
        if found is None or found.pixels > MOST_PIXELS:
            return None
        meant = profile(resource.media_type, resource.data)
        sampled = self._sampled(resource, meant)
        if sampled is None:
            return None
        sampled = replace(sampled, space=self._space(sampled.space, meant))
        return _Hung(found, sampled.put(self._file), sampled.orientation)

    def _space(self, space: str, meant: Profile | None) -> str:
        """A colour space as a profile means it, if it has as many components."""
        plain = SPACES[meant.components] if meant else ""
        if meant is None or plain not in space:
            return space
        digest = blake2b(meant.data).digest()
        if digest not in self._profiles:
            self._profiles[digest] = self._file.stream(meant.data, {"N": meant.components})
        return space.replace(plain, f"[/ICCBased {self._profiles[digest]} 0 R]")

    def _sampled(self, resource: Resource, meant: Profile | None) -> Sampled | None:
        data = resource.data
        has_ink = self._has_cmyk or (meant is not None and meant.components == INKS)
        match resource.media_type:
            case "image/png":
                made = png.passed(data)
            case "image/jpeg":
                made = jpeg.passed(data, has_cmyk=has_ink)
            case _:
                made = None
        if made is not None:
            return made
        from convert.formats.pdf.image.decoded import decoded  # noqa: PLC0415  few pictures need it

        return decoded(data, has_profile=meant is not None and meant.components == LIGHT)


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
