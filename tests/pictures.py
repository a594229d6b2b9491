"""Pictures of every kind that a PDF has its own way with, and some that are broken."""

from io import BytesIO

from PIL import Image, ImageDraw

from convert import ir
from profiles import GREY, INKS, LIGHT

SIZE = (60, 40)


def scene(mode="RGB"):
    """A picture in which one sees which way it is turned."""
    made = Image.linear_gradient("L").resize(SIZE).convert("RGB")
    draw = ImageDraw.Draw(made)
    draw.rectangle((0, 0, 20, 10), fill="red")
    draw.ellipse((40, 5, 55, 20), fill="blue")
    return made.convert(mode)


def clear(mode="RGBA"):
    """One that can be seen through, more and more from top to bottom."""
    made = scene("RGBA")
    made.putalpha(Image.linear_gradient("L").resize(SIZE))
    return made.convert(mode)


def saved(made, kind, **options):
    file = BytesIO()
    made.save(file, kind, **options)
    return ir.Resource(f"image/{kind.lower()}", file.getvalue(), f"picture.{kind.lower()}")


def png(made, **options):
    return saved(made, "PNG", **options)


def jpeg(made, **options):
    return saved(made, "JPEG", **options)


def turned(orientation):
    exif = Image.Exif()
    exif[0x0112] = orientation
    return jpeg(scene(), exif=exif)


def wide():
    """16 bits of grey."""
    return scene("L").convert("I").point(lambda value: value * 257).convert("I;16")


PASSED = {
    "grey": png(scene("L")),
    "colour": png(scene()),
    "palette": png(scene("P")),
    "two colours": png(scene("1")),
    "fine": png(scene(), dpi=(300, 300)),
    "photograph": jpeg(scene()),
    "grey photograph": jpeg(scene("L")),
    "progressive": jpeg(scene(), progressive=True),
    **{f"turned {number}": turned(number) for number in range(2, 9)},
    "meant grey": png(scene("L"), icc_profile=GREY),
    "meant colour": png(scene(), icc_profile=LIGHT),
    "meant palette": png(scene("P"), icc_profile=LIGHT),
    "meant photograph": jpeg(scene(), icc_profile=LIGHT),
    "meant inks": jpeg(scene("CMYK"), icc_profile=INKS),
}
"""Those that go into a file as they are."""

DECODED = {
    "alpha": png(clear()),
    "grey alpha": png(clear("LA")),
    "transparent colour": png(scene("P"), transparency=scene("P").getpixel((0, 0))),
    "16 bits": png(wide()),
    "gif": saved(scene(), "GIF"),
    "clear gif": saved(scene("P"), "GIF", transparency=scene("P").getpixel((0, 0))),
    "inks": jpeg(scene("CMYK")),
    "meant alpha": png(clear(), icc_profile=LIGHT),
}
"""Those that have to be decoded."""

SOUND = {**PASSED, **DECODED}


def _cut(resource, length):
    return ir.Resource(resource.media_type, resource.data[:length], "cut")


def _spoilt(resource):
    """The samples of a PNG overwritten, so that neither its sums nor its rows are right."""
    at = resource.data.index(b"IDAT") + 8
    return ir.Resource(
        resource.media_type, resource.data[:at] + b"\0" * 40 + resource.data[at + 40 :], "spoilt"
    )


BROKEN = {
    "cut header": _cut(PASSED["colour"], 30),
    "cut samples": _cut(PASSED["colour"], 120),
    "spoilt samples": _spoilt(PASSED["colour"]),
    "cut photograph": _cut(PASSED["photograph"], 300),
    "cut gif": _cut(DECODED["gif"], 40),
    "nothing": ir.Resource("image/png", b"\0"),
    "another kind": ir.Resource("image/jpeg", PASSED["colour"].data),
    "unknown kind": ir.Resource("image/webp", b"RIFF\0\0\0\0WEBPVP8 "),
}
"""Those that cannot be drawn."""
