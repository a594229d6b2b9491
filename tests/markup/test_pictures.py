import pytest

from convert import ir
from convert.markup.pictures import Image, image, kind
from specimens import picture

SVG = b'<svg xmlns="http://www.w3.org/2000/svg"/>'
WEBP = b"RIFF\x1a\0\0\0WEBP"


@pytest.mark.parametrize(
    ("media_type", "data", "shown"),
    [
        ("image/png", picture().data, Image("png", 8, 8)),
        ("image/png", picture().data[:20], None),
        ("image/jpeg", picture().data, None),
        ("image/svg+xml", SVG, Image("svg")),
        ("image/svg+xml", b"\n" + SVG, Image("svg")),
        ("image/webp", WEBP, Image("webp")),
        ("image/webp", SVG, None),
        ("image/tiff", b"II*\0", None),
    ],
)
def test_a_picture_is_shown_if_it_is_what_it_says(media_type, data, shown):
    assert image(ir.Resource(media_type, data)) == shown


@pytest.mark.parametrize(
    ("data", "media_type"),
    [(picture().data, "image/png"), (SVG, "image/svg+xml"), (WEBP, "image/webp"), (b"?", "")],
)
def test_a_picture_without_a_name_is_known_by_how_it_begins(data, media_type):
    assert kind(data) == media_type
