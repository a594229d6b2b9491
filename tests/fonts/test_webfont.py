"""EP05 of the specification: what a subset for reading apps keeps."""

import io
from importlib import resources

import pytest
from fontTools.ttLib import TTFont

from convert.fonts.load import load
from convert.fonts.webfont import FEATURES, webfont
from convert.host import Location, MemoryHost

TEXT = "天地玄黄——……，。“”《》abc"


@pytest.fixture(scope="module")
def face():
    folder = resources.files("pylopdf_fonts_zh_cn")
    return load(Location(str(folder / "NotoSerifSC-Regular.otf")))[0]


@pytest.fixture(scope="module")
def cut(face):
    return webfont(face, TEXT)


def tags(font):
    return {
        record.FeatureTag
        for name in ("GSUB", "GPOS")
        if name in font
        for record in font[name].table.FeatureList.FeatureRecord
    }


def test_it_has_the_characters_of_the_text_and_no_others(cut):
    assert set(TTFont(io.BytesIO(cut)).getBestCmap()) == set(map(ord, TEXT))


def test_it_keeps_the_features_that_setting_needs(face, cut):
    with TTFont(face.location, lazy=True) as font:
        whole = tags(font)
    kept = tags(TTFont(io.BytesIO(cut)))
    assert {"halt", "vert", "ccmp"} <= kept <= set(FEATURES)
    assert {"halt", "vhal", "vert", "kern"} & whole <= kept


def test_a_two_em_dash_is_still_one_sign(cut):
    (made,) = load(Location("a.otf"), MemoryHost({Location("a.otf"): cut}))
    (dash,) = made.shape("——")
    assert dash.advance == 2 * made.advances(made.glyphs("天"))[0]


def test_the_bytes_are_the_same_twice(face, cut):
    assert webfont(face, TEXT) == cut
