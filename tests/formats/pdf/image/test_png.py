"""PNG in a PDF as it is."""

import zlib
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from convert.formats.pdf.image.png import passed


def png(mode, size=(7, 5), **options):
    """A picture in which no two rows are alike."""
    made = Image.linear_gradient("L").resize(size).rotate(30).convert(mode)
    file = BytesIO()
    made.save(file, "PNG", **options)
    return file.getvalue()


@pytest.mark.parametrize(
    ("mode", "space", "components", "bits"),
    [("L", "/DeviceGray", 1, 8), ("RGB", "/DeviceRGB", 3, 8), ("1", "/DeviceGray", 1, 1)],
)
def test_grey_and_colour_pass(mode, space, components, bits):
    made = passed(png(mode))
    assert (made.space, made.components, made.bits) == (space, components, bits)
    assert (made.width, made.height, made.is_predicted) == (7, 5, True)
    assert len(zlib.decompress(made.data)) == 5 * (1 + (7 * components * bits + 7) // 8)


def test_a_palette_passes_with_its_colours():
    data = png("P")
    made = passed(data)
    palette = Image.open(BytesIO(data)).getpalette()
    assert made.space.startswith("[/Indexed/DeviceRGB ")
    assert bytes(palette[:6]).hex() in made.space


@pytest.mark.parametrize("mode", ["RGBA", "LA", "I;16"])
def test_alpha_and_16_bits_do_not(mode):
    assert passed(png(mode)) is None


def test_one_with_a_transparent_colour_does_not():
    assert passed(png("P", transparency=0)) is None


@given(st.integers(0, 200), st.integers(0, 255))
def test_a_damaged_picture_is_none_wherever_it_is_damaged(place, value):
    data = bytearray(png("L"))
    place %= len(data)
    is_same = data[place] == value
    data[place] = value
    made = passed(bytes(data))
    assert made is None or is_same or place < 8


@given(st.integers(0, 200))
def test_a_picture_that_is_cut_off_is_none(length):
    data = png("L")
    assert passed(data[: length % len(data)]) is None


def test_rows_that_are_missing_are_missed():
    rows = zlib.compress(b"\0" * 8 * 4)  # a row less than the header says
    assert passed(rebuilt(png("L"), rows)) is None


def test_a_filter_that_there_is_not_is_seen():
    assert passed(rebuilt(png("L"), zlib.compress(b"\5" + b"\0" * 7 + b"\0" * 8 * 4))) is None


def rebuilt(data, rows):
    """``data`` with other rows, its sums right."""

    def chunk(kind, content):
        body = kind + content
        return len(content).to_bytes(4, "big") + body + zlib.crc32(body).to_bytes(4, "big")

    return data[:33] + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
