"""What an opened face tells; faces are built by the tests."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import faces
from convert.diagnostic import Diagnostics
from convert.fonts.face import Ink, is_ignorable
from convert.fonts.find import Sources, library
from convert.fonts.load import load
from convert.host import Location, MemoryHost
from faces import Recipe

FILE = Location("a.ttf")


def opened(data):
    return load(FILE, MemoryHost({FILE: data}))[0]


@pytest.fixture(params=[faces.truetype, faces.cff], ids=["TrueType", "CFF"])
def face(request):
    return opened(request.param())


def test_a_character_beyond_the_basic_plane_is_covered(face):
    assert face.covers("水𬱖𠀀\U00030000")
    assert not face.covers("永")


def test_selectors_and_joiners_need_no_glyph(face):
    assert face.covers("水\U000e0100\u200d\ufe0f")


def test_glyphs_are_found_in_bulk_and_a_missing_one_is_0(face):
    first, missing, second = face.glyphs("一永丁")
    assert missing == 0
    assert second == first + 1


@pytest.mark.parametrize("units", [1000, 1024, 2048])
def test_measures_are_thousandths_of_an_em_whatever_the_units(units):
    face = opened(faces.truetype(Recipe(units=units)))
    (glyph,) = face.glyphs("水")
    assert face.advances([glyph]) == [1000]
    assert face.ink(glyph) == pytest.approx(Ink(100, 0, 352, 700), abs=1)
    assert face.metrics.ascent == pytest.approx(880, abs=1)
    assert face.metrics.descent == pytest.approx(-120, abs=1)
    assert face.metrics.cap_height == pytest.approx(700, abs=1)


def test_a_blank_glyph_has_no_ink(face):
    assert face.ink(face.glyphs(" ")[0]) == Ink(0, 0, 0, 0)


def test_shaping_counts_clusters_in_characters_not_in_code_units(face):
    assert [glyph.cluster for glyph in face.shape("𠀀水")] == [0, 1]


def test_shaping_leaves_no_glyph_for_format_characters(face):
    shaped = face.shape("水\u200b\ufeff\u2060一")
    assert [glyph.identifier for glyph in shaped] == face.glyphs("水一")


@given(st.text(st.sampled_from(faces.HAN + faces.LATIN), max_size=20))
def test_without_rules_shaping_gives_each_character_its_glyph(text):
    face = opened(faces.cff())
    shaped = face.shape(text)
    assert [glyph.identifier for glyph in shaped] == face.glyphs(text)
    assert [glyph.advance for glyph in shaped] == face.advances(face.glyphs(text))


def test_what_is_ignorable_is_invisible():
    assert all(map(is_ignorable, "\u00ad\u200b\u200d\ufe0f\U000e0100\ufeff"))
    assert not any(map(is_ignorable, "水a \u3000\u0301"))


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant-HK", "ja", "en"])
def test_two_em_dashes_of_the_packaged_faces_are_one_glyph_of_two_ems(language):
    """They are cut for one region each, and have its rules only."""
    shelf = library(Sources(), MemoryHost(), Diagnostics())
    for found in shelf.found:
        (dash,) = shelf.face(found).shape("——", language=language)
        assert dash.advance == 2000
