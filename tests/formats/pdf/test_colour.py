"""The sRGB profile, read by another program's eyes."""

import io
import struct

import pytest
from PIL import Image, ImageCms

from convert.formats.pdf.colour import srgb


def test_the_profile_is_small_and_says_its_own_size():
    profile = srgb()
    assert len(profile) == 480
    assert struct.unpack(">I", profile[:4]) == (480,)


def test_a_colour_engine_reads_it_as_srgb():
    profile = ImageCms.ImageCmsProfile(io.BytesIO(srgb())).profile
    assert (profile.version, profile.xcolor_space) == (4.2, "RGB ")
    assert profile.profile_description == "sRGB"


@pytest.mark.parametrize("colour", [(255, 0, 0), (12, 200, 99), (128, 128, 128), (9, 8, 7)])
def test_colours_are_those_of_the_engines_own_srgb(colour):
    ours = ImageCms.ImageCmsProfile(io.BytesIO(srgb()))
    change = ImageCms.buildTransform(ours, ImageCms.createProfile("sRGB"), "RGB", "RGB")
    seen = ImageCms.applyTransform(Image.new("RGB", (1, 1), colour), change).getpixel((0, 0))
    assert seen == pytest.approx(colour, abs=1)
