"""Pictures: what they are and how large, read from their first bytes."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from convert.picture import orientation, picture
from specimens import picture as grey

TYPES = ("image/png", "image/jpeg", "image/gif")


def png(width, height, per_metre=0):
    head = struct.pack(">I4sIIBBBBBI", 13, b"IHDR", width, height, 8, 0, 0, 0, 0, 0)
    sized = struct.pack(">I4sIIBI", 9, b"pHYs", per_metre, per_metre, 1, 0) if per_metre else b""
    return b"\x89PNG\r\n\x1a\n" + head + sized + struct.pack(">I4sI", 0, b"IDAT", 0)


def jpeg(width, height, *, density=0, orientation=0):
    jfif = struct.pack(">HH5sHBHHBB", 0xFFE0, 16, b"JFIF\0", 0x0102, 1, density, density, 0, 0)
    tiff = struct.pack(">2sHIHHHIHHI", b"MM", 42, 8, 1, 0x0112, 3, 1, orientation, 0, 0)
    exif = struct.pack(">HH", 0xFFE1, 8 + len(tiff)) + b"Exif\0\0" + tiff
    frame = struct.pack(">HHBHHB", 0xFFC0, 11, 8, height, width, 1)
    return b"\xff\xd8" + jfif + (exif if orientation else b"") + frame + bytes(8)


@pytest.mark.parametrize(
    ("media_type", "data", "size"),
    [
        ("image/png", png(96, 48), (72, 36)),
        ("image/png", png(300, 150, per_metre=11_811), (72, 36)),
        ("image/jpeg", jpeg(96, 48), (72, 36)),
        ("image/jpeg", jpeg(300, 150, density=300), (72, 36)),
        ("image/jpeg", jpeg(96, 48, orientation=6), (36, 72)),
        ("image/jpeg", jpeg(96, 48, orientation=3), (72, 36)),
    ],
)
def test_a_picture_has_the_size_that_it_is_shown_at(media_type, data, size):
    found = picture(media_type, data)
    assert (round(found.width), round(found.height)) == size


def test_a_real_picture_is_one():
    assert picture("image/png", grey().data).width == pytest.approx(6.0)


def test_a_damaged_directory_says_nothing_of_how_it_is_turned():
    sound = jpeg(9, 6, orientation=6)
    at = sound.index(b"Exif") + 10
    damaged = sound[:at] + b"\xff" * 4 + sound[at + 4 :]
    assert [orientation(one) for one in (sound, damaged)] == [6, 1]
    assert picture("image/jpeg", damaged).width > picture("image/jpeg", damaged).height


@pytest.mark.parametrize("media_type", [*TYPES, "image/svg+xml"])
def test_what_is_not_what_it_says_is_no_picture(media_type):
    assert picture(media_type, b"<svg/>") is None


@given(st.sampled_from(TYPES), st.binary(max_size=60), st.integers(0, 60))
def test_any_bytes_are_a_picture_or_none(media_type, data, cut):
    picture(media_type, data)
    picture("image/png", png(9, 9, 1)[:cut] + data)
    picture("image/jpeg", jpeg(9, 9, orientation=6)[:cut] + data)
