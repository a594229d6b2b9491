"""Which pictures a reading app can show, and how large they are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from convert.ir import Resource
from convert.picture import PIXELS_PER_INCH, POINTS_PER_INCH, picture
from convert.value import Packed

SVG: Final = "image/svg+xml"

_STARTS: Final[Mapping[str, tuple[str, tuple[bytes, ...]]]] = {
    SVG: ("svg", (b"<svg", b"<?xml", b"<!DOCTYPE svg")),
    "image/webp": ("webp", (b"RIFF",)),
}
"""How files of other core media types begin; source: EPUB 3.3, 3.2."""


class Image(Packed):
    """A picture as markup shows it.

    Units: ``width`` and ``height`` in CSS pixels; 0 where the picture does not say.
    """

    suffix: str
    width: int = 0
    height: int = 0


def image(resource: Resource) -> Image | None:
    """What ``resource`` is, if it is a sound picture that every reading app has to show."""
    known = picture(resource.media_type, resource.data)
    if known is not None:
        scale = PIXELS_PER_INCH / POINTS_PER_INCH
        return Image(known.suffix, round(known.width * scale), round(known.height * scale))
    suffix, starts = _STARTS.get(resource.media_type, ("", ()))
    return Image(suffix) if suffix and resource.data.lstrip().startswith(starts) else None


def kind(data: bytes) -> str:
    """The media type of a picture that nobody named; empty if it is none that is known."""
    types = ("image/png", "image/jpeg", "image/gif", *_STARTS)
    return next((found for found in types if image(Resource(found, data))), "")
