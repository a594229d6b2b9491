"""Colour profiles of pictures."""

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import ImageCms

import pictures
from convert.formats.pdf.image.profile import MOST_BYTES, profile, sound
from profiles import GREY, INKS, LIGHT, changed


def of_type(data, name, kind):
    """A profile whose element says that it is of another type."""
    return changed(data, int.from_bytes(data[data.index(name) + 4 :][:4], "big"), kind)


def element(data, name, **places):
    """A profile that says of an element that it begins elsewhere, or has another length."""
    for at, place in zip((4, 8), (places.get("start"), places.get("length")), strict=True):
        if place is not None:
            data = changed(data, data.index(name) + at, place.to_bytes(4, "big"))
    return data


def longer(data, by):
    """A profile with that many bytes of nothing at its end."""
    return changed(data, 0, (len(data) + by).to_bytes(4, "big")) + bytes(by)


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
        element(LIGHT, b"rXYZ", length=0), element(LIGHT, b"rXYZ", length=12),
        element(LIGHT, b"cprt", length=4), element(LIGHT, b"rXYZ", start=40),
        element(LIGHT, b"rXYZ", start=132), changed(LIGHT, LIGHT.index(b"wtpt"), b"rXYZ"),
        of_type(LIGHT, b"rTRC", b"XYZ "), of_type(LIGHT, b"rXYZ", b"curv"),
        of_type(INKS, b"A2B0", b"curv"), of_type(INKS, b"A2B0", b"mft1" + bytes(4) + b"\3"),
        of_type(INKS, b"A2B0", b"mft1" + bytes(4) + b"\4\3\1"),
        of_type(INKS, b"A2B0", b"mft1" + bytes(4) + b"\4\3\3"),
        of_type(GREY, b"kTRC", b"curv" + bytes(4) + b"\xff"), longer(LIGHT, MOST_BYTES),
    ],
    ids=[
        "nothing", "half a header", "cut off", "too long", "version 5", "a link of devices",
        "another space", "no connection space", "no signature", "no primary",
        "an element elsewhere", "too many tags", "no curve", "no table",
        "an empty primary", "half a primary", "an element without a type", "one in the header",
        "one in the table", "two of a name", "a curve that is none", "a primary that is none",
        "a table that is none", "a table of light", "a table of one step",
        "a table cut off", "a curve cut off", "larger than any",
    ],
)  # fmt: skip
def test_one_that_is_not_sound_is_none(spoilt):
    assert sound(spoilt) is None


@given(st.sampled_from([GREY, LIGHT, INKS]), st.integers(0, 300), st.binary(min_size=1, max_size=8))
def test_whatever_is_called_sound_another_reader_can_use(whole, place, data):
    spoilt = changed(whole, place % len(whole), data)[: len(whole)]
    found = sound(spoilt)
    if found is not None:
        mode = {1: "L", 3: "RGB", 4: "CMYK"}[found.components]
        opened = ImageCms.ImageCmsProfile(BytesIO(spoilt))
        assert ImageCms.buildTransform(opened, ImageCms.createProfile("sRGB"), mode, "RGB")


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
    long = longer(LIGHT, 100_000)
    picture = pictures.jpeg(pictures.scene(), icc_profile=long)
    assert profile(picture.media_type, picture.data).data == long


def in_pieces(*numbers, count):
    """A photograph whose profile is in that many pieces, numbered so."""
    photograph, size = pictures.SOUND["photograph"].data, -(-len(LIGHT) // count)
    pieces = (
        b"ICC_PROFILE\0" + bytes((number, count)) + LIGHT[(number - 1) * size : number * size]
        for number in numbers
    )
    made = (b"\xff\xe2" + (len(one) + 2).to_bytes(2, "big") + one for one in pieces)
    return profile("image/jpeg", photograph[:2] + b"".join(made) + photograph[2:])


def test_pieces_may_stand_in_any_order_and_each_is_there_once():
    assert in_pieces(1, 2, 3, count=3).data == LIGHT
    assert in_pieces(3, 1, 2, count=3).data == LIGHT
    assert in_pieces(1, 2, count=3) is None
    assert in_pieces(1, count=3) is None
    assert in_pieces(1, 1, count=1) is None
    assert in_pieces(1, 2, 2, count=2) is None


def test_a_profile_numbered_otherwise_is_none():
    photograph = bytearray(pictures.SOUND["meant photograph"].data)
    photograph[photograph.index(b"ICC_PROFILE\0") + 13] = 2
    assert profile("image/jpeg", bytes(photograph)) is None


def test_a_small_picture_brings_no_profile_of_megabytes():
    nothing = pictures.png(pictures.scene(), icc_profile=longer(LIGHT, MOST_BYTES // 2))
    assert len(nothing.data) < MOST_BYTES // 100
    assert profile(nothing.media_type, nothing.data) is None


def test_nothing_is_looked_for_behind_the_samples():
    data = pictures.SOUND["meant colour"].data
    start = data.index(b"iCCP") - 4
    end = start + 12 + int.from_bytes(data[start : start + 4], "big")
    moved = data[:start] + data[end:-12] + data[start:end] + data[-12:]
    assert profile("image/png", moved) is None


@pytest.mark.parametrize("kind", ["image/png", "image/jpeg", "image/gif"])
@pytest.mark.parametrize("name", pictures.BROKEN)
def test_a_broken_picture_has_none(kind, name):
    assert profile(kind, pictures.BROKEN[name].data) is None
