"""Pictures put into a file, and the profiles of their colours."""

from PIL import Image

from convert.formats.pdf.image import hanger as room
from convert.formats.pdf.image.hanger import Hanger
from convert.formats.pdf.objects import File
from pictures import SOUND, png
from profiles import LIGHT
from specimens import picture


def opened():
    parts = []
    return Hanger(File(parts.append), has_cmyk=False), parts


def test_a_grey_picture_that_one_can_see_through_keeps_its_profile():
    clear = Image.linear_gradient("L").convert("RGBA")
    clear.putalpha(Image.linear_gradient("L").rotate(90))
    hanger, parts = opened()
    hanger.hung(png(clear, icc_profile=LIGHT))
    assert b"/ICCBased" in b"".join(parts)


def test_pictures_share_profiles():
    hanger, parts = opened()
    for name in ("meant colour", "meant palette", "meant photograph", "meant grey"):
        hanger.hung(SOUND[name])
    assert b"".join(parts).count(b"/N 3") == 1
    assert b"".join(parts).count(b"/N 1") == 1


def test_one_of_too_many_pixels_is_not_even_looked_at(monkeypatch):
    monkeypatch.setattr(room, "MOST_PIXELS", 63)
    assert opened()[0].hung(picture()) is None
