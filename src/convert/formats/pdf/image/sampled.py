"""A sampled image: what stands in an image XObject.

Source: ISO 32000-1, 8.9.5 (image dictionaries), 8.9.5.2 (Decode), 11.6.5.3 (soft masks).
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from convert.formats.pdf.objects import File, Value, array, dictionary, name, reference
from convert.value import Frozen

Filter: TypeAlias = Literal["FlateDecode", "DCTDecode"]

MOST_PIXELS: int = 64_000_000
"""How many pixels a picture may have: as many as cameras make, and no reader is overwhelmed [P]."""


class Sampled(Frozen):
    """An image, its samples compressed.

    Args:
        width: Columns of samples.
        height: Rows.
        space: The colour space, in PDF syntax.
        data: The samples, compressed.
        by: What decompresses them.
        components: How many there are in a sample.
        bits: How many bits each has.
        is_predicted: Whether rows are those of a PNG, each with its filter.
        is_inverted: Whether 0 is the most of a colour, as Adobe writes CMYK.
        orientation: How it is turned to be seen.  Source: Exif 2.3, 4.6.4.
        mask: How opaque each of its places is.
    """

    width: int
    height: int
    space: str
    data: bytes
    by: Filter = "FlateDecode"
    components: int = 1
    bits: int = 8
    is_predicted: bool = True
    is_inverted: bool = False
    orientation: int = 1
    mask: Sampled | None = None

    def put(self, file: File) -> int:
        """The number of the written image."""
        entries: dict[str, Value] = {
            "Type": name("XObject"),
            "Subtype": name("Image"),
            "Width": self.width,
            "Height": self.height,
            "ColorSpace": self.space.encode(),
            "BitsPerComponent": self.bits,
            "Filter": name(self.by),
        }
        if self.is_predicted:
            entries["DecodeParms"] = dictionary({
                "Predictor": 15, "Colors": self.components, "BitsPerComponent": self.bits,
                "Columns": self.width,
            })  # fmt: skip
        if self.is_inverted:
            entries["Decode"] = array((1, 0) * self.components)
        if self.mask is not None:
            entries["SMask"] = reference(self.mask.put(file))
        return file.stream(self.data, entries, is_deflated=False)
