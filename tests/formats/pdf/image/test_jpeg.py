"""JPEG in a PDF as it is."""

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from convert.formats.pdf.image.jpeg import passed


def jpeg(mode="RGB", **options):
    file = BytesIO()
    Image.linear_gradient("L").resize((9, 6)).convert(mode).save(file, "JPEG", **options)
    return file.getvalue()


@pytest.mark.parametrize(("mode", "space"), [("L", "/DeviceGray"), ("RGB", "/DeviceRGB")])
@pytest.mark.parametrize("progressive", [False, True])
def test_grey_and_colour_pass_byte_for_byte(mode, space, progressive):
    data = jpeg(mode, progressive=progressive)
    made = passed(data, has_cmyk=False)
    assert (made.space, made.width, made.height, made.data) == (space, 9, 6, data)
    assert (made.by, made.is_predicted, made.is_inverted) == ("DCTDecode", False, False)


def test_inks_pass_only_where_there_may_be_some_and_adobe_writes_them_upside_down():
    data = jpeg("CMYK")
    assert passed(data, has_cmyk=False) is None
    made = passed(data, has_cmyk=True)
    assert (made.space, made.is_inverted) == ("/DeviceCMYK", True)
    assert not passed(data.replace(b"Adobe", b"Odabe"), has_cmyk=True).is_inverted


@pytest.mark.parametrize("orientation", range(1, 9))
def test_it_is_turned_as_it_says(orientation):
    exif = Image.Exif()
    exif[0x0112] = orientation
    assert passed(jpeg(exif=exif), has_cmyk=False).orientation == orientation


def test_what_is_cut_off_does_not_pass():
    data = jpeg()
    assert passed(data[:-2], has_cmyk=False) is None
    assert passed(data[:100], has_cmyk=False) is None


@given(st.binary(max_size=60), st.integers(0, 700))
def test_damage_never_raises(noise, place):
    exif = Image.Exif()
    exif[0x0112] = 6
    data = jpeg(exif=exif)
    place %= len(data)
    passed(data[:place] + noise + data[place + len(noise) :], has_cmyk=True)
