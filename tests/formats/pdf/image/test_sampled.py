"""Image objects."""

from convert.formats.pdf.image.sampled import Sampled
from convert.formats.pdf.objects import File

GREY = Sampled(2, 1, "/DeviceGray", b"x")


def written(image):
    parts = []
    image.put(File(parts.append))
    return b"".join(parts)


def test_rows_of_a_png_say_how_they_were_filtered():
    words = written(GREY)
    assert b"/Predictor 15" in words
    assert b"/Columns 2" in words
    assert b"/SMask" not in words


def test_inks_upside_down_are_turned():
    inks = Sampled(2, 1, "/DeviceCMYK", b"x", "DCTDecode", 4, is_predicted=False, is_inverted=True)
    words = written(inks)
    assert b"/Decode [ 1 0 1 0 1 0 1 0 ]" in words
    assert b"/DecodeParms" not in words


def test_a_mask_is_an_image_of_its_own():
    words = written(Sampled(2, 1, "/DeviceGray", b"x", mask=GREY))
    assert words.count(b"/Subtype /Image") == 2
    assert words.count(b"/SMask") == 1
