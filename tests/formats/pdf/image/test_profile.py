"""Colour profiles of pictures."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import pictures
from convert.formats.pdf.image.profile import profile, sound
from profiles import GREY, INKS, LIGHT, changed


@pytest.mark.parametrize(("data", "components"), [(GREY, 1), (LIGHT, 3), (INKS, 4)])
def test_a_sound_profile_says_how_many_components_a_colour_has(data, components):
    assert sound(data).components == components


@pytest.mark.parametrize(
    "spoilt",
    [
        b"", LIGHT[:100], LIGHT[:-4], LIGHT + b"\0", changed(LIGHT, 8, b"\5"),
        changed(LIGHT, 12, b"link"), changed(LIGHT, 16, b"HSV "), changed(LIGHT, 20, b"RGB "),
        changed(LIGHT, 36, b"none"), changed(LIGHT, LIGHT.index(b"rXYZ"), b"none"),
        changed(LIGHT, LIGHT.index(b"rXYZ") + 4, b"\x7f"), changed(LIGHT, 128, b"\xff\xff\xff\xff"),
        changed(GREY, GREY.index(b"kTRC"), b"none"), changed(INKS, INKS.index(b"A2B0"), b"B2A0"),
    ],
    ids=[
        "nothing", "half a header", "cut off", "too long", "version 5", "a link of devices",
        "another space", "no connection space", "no signature", "no primary",
        "an element elsewhere", "too many tags", "no curve", "no table",
    ],
)  # fmt: skip
def test_one_that_is_not_sound_is_none(spoilt):
    assert sound(spoilt) is None


@given(st.integers(0, len(LIGHT) - 1), st.binary(min_size=1, max_size=8))
def test_damage_is_never_a_crash(place, data):
    found = sound(changed(LIGHT, place, data))
    assert found is None or found.data.startswith(LIGHT[:place])


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("meant colour", LIGHT), ("meant palette", LIGHT), ("meant alpha", LIGHT),
        ("meant grey", GREY), ("meant photograph", LIGHT), ("meant inks", INKS),
    ],
)  # fmt: skip
def test_it_is_found_in_a_picture(name, data):
    picture = pictures.SOUND[name]
    assert profile(picture.media_type, picture.data).data == data


@pytest.mark.parametrize("name", ["colour", "photograph", "gif"])
def test_a_picture_may_have_none(name):
    picture = pictures.SOUND[name]
    assert profile(picture.media_type, picture.data) is None


def test_the_pieces_of_a_long_one_are_put_together():
    long = changed(LIGHT + bytes(100_000), 0, (len(LIGHT) + 100_000).to_bytes(4, "big"))
    picture = pictures.jpeg(pictures.scene(), icc_profile=long)
    assert profile(picture.media_type, picture.data).data == long


@pytest.mark.parametrize("kind", ["image/png", "image/jpeg", "image/gif"])
@pytest.mark.parametrize("name", pictures.BROKEN)
def test_a_broken_picture_has_none(kind, name):
    assert profile(kind, pictures.BROKEN[name].data) is None
