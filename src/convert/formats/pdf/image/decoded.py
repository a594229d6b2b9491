"""Pictures that have to be decoded: alpha, 16 bits, interlaced rows, GIF, inks as light.

Pillow decodes them, and writes their samples as the rows of a PNG, which a PDF can hold.  The
only room that knows it; it is entered only for such a picture.
"""

from __future__ import annotations

import warnings
from dataclasses import replace
from io import BytesIO
from typing import Final

from PIL import Image, ImageChops

from convert.formats.pdf.image import png
from convert.formats.pdf.image.sampled import MOST_PIXELS, Sampled
from convert.picture import orientation

FORMATS: Final = ("PNG", "JPEG", "GIF")

_HIGH_BYTE: Final = 1 / 256


def decoded(data: bytes, *, has_profile: bool = False) -> Sampled | None:
    """The picture, or nothing where it is damaged or larger than any should be.

    Args:
        data: The file.
        has_profile: Whether it says what its colours of light mean: then these stay colours,
            even where all are grey.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of much that is odd and can be shown all the same
            return _decoded(data, has_profile=has_profile)
    except Exception:  # noqa: BLE001  Pillow does not say what it raises where data are damaged
        return None


def _decoded(data: bytes, *, has_profile: bool) -> Sampled | None:
    with Image.open(BytesIO(data), formats=FORMATS) as found:
        if found.width * found.height > MOST_PIXELS:
            return None
        is_ink = found.mode == "CMYK"
        is_jpeg, has_adobe = found.format == "JPEG", "adobe" in found.info
        found.load()
        shown: Image.Image = found
    if is_ink and not has_adobe:  # Pillow takes all for Adobe's, in which no ink is the most
        shown = ImageChops.invert(shown)
    show = _clear if shown.has_transparency_data else _opaque
    made = show(shown, has_profile=has_profile)
    return replace(made, orientation=orientation(data)) if made and is_jpeg else made


def _clear(shown: Image.Image, *, has_profile: bool) -> Sampled | None:
    """A picture that one can see through, its alpha apart."""
    shown = shown.convert("RGBA")
    alpha = shown.getchannel("A")
    made = _opaque(shown.convert("RGB"), has_profile=has_profile)
    is_opaque = alpha.getextrema() == (255, 255)
    if made is None or is_opaque:
        return made
    return replace(made, mask=_opaque(alpha, has_profile=False))


def _opaque(shown: Image.Image, *, has_profile: bool) -> Sampled | None:
    """A picture in grey or in colours of light, 8 bits each."""
    if shown.mode.startswith("I"):
        shown = shown.convert("I").point(_high).convert("L")
    elif shown.mode == "1":
        shown = shown.convert("L")
    elif shown.mode not in {"L", "RGB"}:
        shown = shown.convert("RGB")
    if shown.mode == "RGB" and not has_profile and _is_grey(shown):
        shown = shown.getchannel("R")
    rows = BytesIO()
    shown.save(rows, "PNG")
    return png.passed(rows.getvalue())


def _high(sample: float) -> float:
    """The higher byte of 16 bits."""
    return sample * _HIGH_BYTE


def _is_grey(shown: Image.Image) -> bool:
    red, green, blue = shown.split()
    return not (
        ImageChops.difference(red, green).getbbox() or ImageChops.difference(red, blue).getbbox()
    )
