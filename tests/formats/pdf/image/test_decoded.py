"""Pictures that have to be decoded."""

import zlib
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from convert.formats.pdf.image import decoded as room
from convert.formats.pdf.image.decoded import decoded
from pictures import SOUND


def drawn(mode="RGB", size=(8, 8)):
    return Image.linear_gradient("L").resize(size).convert(mode)


def saved(made, kind="PNG", **options):
    file = BytesIO()
    made.save(file, kind, **options)
    return file.getvalue()


def clear():
    made = drawn("RGBA")
    made.putalpha(drawn("L").rotate(90))
    return made


def test_alpha_stands_apart_as_a_mask():
    made = decoded(saved(clear()))
    assert (made.mask.space, made.mask.width, made.mask.mask) == ("/DeviceGray", 8, None)


def test_alpha_that_hides_nothing_is_none():
    assert decoded(saved(drawn("RGBA"))).mask is None


def test_a_transparent_colour_of_a_palette_is_a_mask():
    shown = drawn("P")
    assert decoded(saved(shown, transparency=shown.getpixel((0, 0)))).mask is not None


def test_what_has_no_colour_is_grey():
    assert decoded(saved(drawn("LA"))).space == "/DeviceGray"
    assert decoded(saved(Image.new("RGB", (4, 4), "red").convert("RGBA"))).space == "/DeviceRGB"


def test_grey_whose_light_a_profile_means_stays_light():
    grey = drawn("L").convert("RGBA")
    assert decoded(saved(grey)).space == "/DeviceGray"
    assert decoded(saved(grey), has_profile=True).space == "/DeviceRGB"
    clear = drawn("L").convert("RGBA")
    clear.putalpha(drawn("L").rotate(90))
    made = decoded(saved(clear), has_profile=True)
    assert (made.space, made.mask.space) == ("/DeviceRGB", "/DeviceGray")


def test_16_bits_become_the_8_higher_ones():
    wide = drawn("L").convert("I").point(lambda value: value * 257).convert("I;16")
    made, expected = decoded(saved(wide)), decoded(saved(drawn("L")))
    assert zlib.decompress(made.data) == zlib.decompress(expected.data)
    assert (made.space, made.bits) == ("/DeviceGray", 8)


def test_gif_is_shown_as_its_first_picture():
    frames = [Image.new("RGB", (4, 4), colour) for colour in ("red", "blue")]
    made = decoded(saved(frames[0], "GIF", save_all=True, append_images=frames[1:]))
    assert zlib.decompress(made.data)[1:4] == b"\xff\0\0"


@pytest.mark.parametrize("is_adobe", [True, False])
def test_inks_become_light(is_adobe):
    data = saved(Image.new("CMYK", (8, 8), (0, 255, 255, 0)), "JPEG")
    if not is_adobe:
        data = data.replace(b"Adobe", b"Odabe")
    red, *others = zlib.decompress(decoded(data).data)[1:4]
    assert (red > 200, max(others) < 60) == (is_adobe, True)


def test_inks_are_turned_as_the_camera_says():
    exif = Image.Exif()
    exif[0x0112] = 6
    assert decoded(saved(drawn("CMYK"), "JPEG", exif=exif)).orientation == 6


def test_one_that_is_too_large_is_none(monkeypatch):
    monkeypatch.setattr(room, "MOST_PIXELS", 63)
    assert decoded(saved(drawn())) is None


@given(st.sampled_from(sorted(SOUND)), st.integers(0, 900), st.binary(min_size=1, max_size=20))
def test_damage_gives_a_picture_or_none(name, place, noise):
    data = SOUND[name].data
    place %= len(data)
    made = decoded(data[:place] + noise + data[place + len(noise) :])
    assert made is None or made.width


def test_what_is_no_picture_is_none():
    assert decoded(b"") is None
    assert decoded(b"%PDF-1.7") is None
