"""Chains of faces: which face draws what, and what is said when another one stands in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import faces
from convert.diagnostic import Diagnostics
from convert.errors import ResourceError
from convert.fonts.fallback import Chain, Fallback, clusters, missing
from convert.fonts.find import Library, Sources, library
from convert.host import Location, MemoryHost
from convert.source import Place
from convert.themes.load import theme
from faces import Recipe

SONG = Recipe(family="Song SC", characters=" “水一")
KAI = Recipe(family="Kai SC", characters="水丁")
LATIN = Recipe(family="Times", characters="abc “")
FOREIGN = Recipe(family="Song TC", characters="水一們")


def fallback(*recipes, packaged=False):
    """The faces of the recipes, in a folder."""
    files = {Location(f"f/{i}.ttf"): faces.truetype(r) for i, r in enumerate(recipes)}
    diagnostics = Diagnostics()
    shelf = library(Sources(folders=(Location("f"),)), MemoryHost(files), Diagnostics())
    if not packaged:
        shelf.found = tuple(found for found in shelf.found if found.origin == "folder")
    return Fallback(shelf, theme("article", MemoryHost()).families, diagnostics)


def names(chain):
    return [face.family for face in chain]


def codes(chains):
    return [found.code for found in chains.diagnostics]


def test_the_family_itself_comes_first_and_the_theme_says_what_may_stand_in():
    chains = fallback(KAI, SONG)
    assert names(chains.chain("song", "zh-Hans")) == ["Song SC", "Kai SC"]
    assert names(chains.chain("kai", "zh-Hans")) == ["Kai SC", "Song SC"]
    assert codes(chains) == []


def test_forms_of_the_right_region_count_more_than_the_right_family():
    assert names(fallback(KAI, FOREIGN).chain("song", "zh-Hans")) == ["Kai SC", "Song TC"]


def test_a_substituted_family_is_said_once():
    chains = fallback(SONG)
    for _ in range(2):
        chains.chain("kai", "zh-Hans")
    assert codes(chains) == ["family-substituted"]


def test_a_face_of_another_region_is_said_once():
    chains = fallback(FOREIGN)
    for family in ("song", "song", "hei"):
        chains.chain(family, "zh-Hans")
    assert codes(chains) == ["face-other-region", "family-substituted"]


def test_each_character_is_drawn_by_the_first_face_that_has_it():
    chain = fallback(SONG, KAI).chain("song", "zh-Hans")
    pieces = [(face and face.family, text) for face, text in chain.pieces("水丁一永一")]
    assert pieces == [
        ("Song SC", "水"),
        ("Kai SC", "丁"),
        ("Song SC", "一"),
        (None, "永"),
        ("Song SC", "一"),
    ]


def test_text_that_one_face_has_is_not_cut():
    chain = fallback(SONG, KAI).chain("song", "zh-Hans")
    assert [text for _, text in chain.pieces("水一")] == ["水一"]


def test_a_mark_set_wide_is_not_drawn_by_a_western_face():
    chain = fallback(LATIN, SONG).chain("song", "zh-Hans")
    assert chain.for_cluster("“").family == "Times"
    assert chain.for_cluster("“", is_wide=True).family == "Song SC"
    assert chain.han.family == "Song SC"


def test_western_faces_do_not_count_as_another_region():
    chains = fallback(LATIN, SONG)
    chains.chain("song", "zh-Hans")
    assert codes(chains) == []


def test_no_face_at_all_is_an_error():
    with pytest.raises(ResourceError, match="no-face"):
        _ = Chain(Library((), Diagnostics()), ()).han


def test_only_the_faces_that_are_needed_are_opened():
    chains = fallback(packaged=True)
    chain = chains.chain("song", "zh-Hans")
    assert chain.for_cluster("水") is not None
    assert [face.family for face in chains.library.opened.values()] == ["Noto Serif SC"]


@given(st.text(st.sampled_from("水a\u0301\u200d\ufe0f\U000e0100𠀀👩👧")))
def test_clusters_joined_are_the_text_and_none_begins_with_a_mark(text):
    found = list(clusters(text))
    assert "".join(found) == text
    assert all(cluster[0] not in "\u0301\u200d\ufe0f\U000e0100" for cluster in found[1:])


def test_what_is_joined_stays_together():
    assert list(clusters("e\u0301水\U000e0100👩\u200d👧")) == [
        "e\u0301",
        "水\U000e0100",
        "👩\u200d👧",
    ]


def test_a_missing_character_is_reported_with_its_code_points():
    found = missing("𠮷\ufe00", Place("a.txt", line=3))
    assert found.code == "character-missing"
    assert dict(found.values)["codepoint"] == "U+20BB7 U+FE00"
    assert found.place.line == 3
