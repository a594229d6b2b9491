"""Puts a picture into the file: its samples as they are where PDF can read them, else decoded."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from convert.digest import blake2b
from convert.formats.pdf.image import jpeg, png
from convert.formats.pdf.image.jpeg import INKS, SPACES
from convert.formats.pdf.image.profile import Profile, profile
from convert.formats.pdf.image.sampled import MOST_PIXELS, Sampled
from convert.formats.pdf.objects import File
from convert.ir import Resource
from convert.picture import Picture, picture
from convert.value import Packed

LIGHT: Final = 3
"""How many components a colour of light has."""


class Hung(Packed):
    """A picture that has been written."""

    picture: Picture
    number: int
    orientation: int


class Hanger:
    """Writes pictures, and each profile of colours once.

    Args:
        file: Where they are written.
        has_cmyk: Whether the document may have colours of printing inks.
    """

    def __init__(self, file: File, *, has_cmyk: bool) -> None:
        self._file = file
        self._has_cmyk = has_cmyk
        self._profiles: dict[bytes, int] = {}

    def hung(self, resource: Resource) -> Hung | None:
        """The picture, written; nothing for one that cannot be drawn."""
        found = picture(resource.media_type, resource.data)
        if found is None or found.pixels > MOST_PIXELS:
            return None
        meant = profile(resource.media_type, resource.data)
        sampled = self._sampled(resource, meant)
        if sampled is None:
            return None
        sampled = replace(sampled, space=self._space(sampled.space, meant))
        return Hung(found, sampled.put(self._file), sampled.orientation)

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
