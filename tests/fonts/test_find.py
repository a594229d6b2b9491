"""Where faces come from, in which order, and what is said of those that cannot be used."""

import pytest

import faces
from convert.diagnostic import Diagnostics, Severity
from convert.errors import ReadError, ResourceError
from convert.fonts import find
from convert.fonts.find import Found, Library, Sources, library
from convert.host import Location, MemoryHost
from faces import Recipe

SONG = faces.truetype(Recipe(family="Test Song SC"))
KAI = faces.cff(Recipe(family="Test Kai SC"))
FORBIDDEN = faces.truetype(Recipe(rights=2))
WORLD = {
    Location("own.ttf"): SONG,
    Location("fonts/kai.otf"): KAI,
    Location("fonts/readme.txt"): b"not a font",
    Location("fonts/deep/bold.ttf"): faces.truetype(Recipe(family="Test Hei SC", weight=700)),
}


def searched(sources, files=WORLD):
    diagnostics = Diagnostics()
    return library(sources, MemoryHost(files), diagnostics), diagnostics


def codes(diagnostics):
    return [found.code for found in diagnostics]


def test_named_faces_come_before_folders_and_these_before_packages():
    shelf, _ = searched(Sources(files=("own.ttf",)))
    origins = [found.origin for found in shelf.found]
    assert origins[:4] == ["named", "folder", "folder", "package"]


def test_regular_faces_of_a_folder_come_before_bold_ones_and_other_files_are_nothing():
    shelf, _ = searched(Sources())
    own = [found.location for found in shelf.found if found.origin == "folder"]
    assert own == ["fonts/kai.otf", "fonts/deep/bold.ttf"]


def test_it_is_said_that_faces_of_a_folder_are_used():
    _, diagnostics = searched(Sources())
    assert [(found.code, dict(found.values)) for found in diagnostics] == [
        ("faces-from-folder", {"folder": "fonts", "count": 2})
    ]


def test_a_folder_that_is_not_there_is_nothing():
    _, diagnostics = searched(Sources(folders=(Location("elsewhere"),)))
    assert codes(diagnostics) == []


def test_a_named_face_may_be_given_its_family():
    shelf, _ = searched(Sources(files=("kai=own.ttf", "own.ttf")))
    assert [found.family for found in shelf.found[:1]] == ["kai"]


def test_a_named_face_that_does_not_say_what_it_is_sets_the_body():
    nameless = faces.truetype(Recipe(family="Nameless", serif=0))
    shelf, _ = searched(Sources(("own.ttf",)), {Location("own.ttf"): nameless})
    assert shelf.found[0].family == "song"
    shelf, _ = searched(Sources(), {Location("fonts/own.ttf"): nameless})
    assert shelf.found[0].family is None


@pytest.mark.parametrize(
    ("name", "content", "refusal"),
    [
        ("own.ttf", b"broken", ResourceError),
        ("own.ttf", FORBIDDEN, ResourceError),
        ("missing.ttf", SONG, ReadError),
    ],
)
def test_a_named_face_that_cannot_be_used_ends_the_work(name, content, refusal):
    with pytest.raises(refusal):
        searched(Sources(files=(name,)), {Location("own.ttf"): content})


@pytest.mark.parametrize(
    ("content", "code"), [(b"broken", "face-broken"), (FORBIDDEN, "face-forbidden")]
)
def test_another_face_that_cannot_be_used_is_passed_over_with_a_warning(content, code):
    shelf, diagnostics = searched(Sources(), {Location("fonts/a.ttf"): content})
    assert [found.origin for found in shelf.found if found.origin == "folder"] == []
    assert [(found.code, found.severity) for found in diagnostics] == [(code, Severity.WARNING)]


def test_each_face_of_a_collection_is_found():
    data = faces.collection(Recipe(family="A Song SC"), Recipe(family="A Song TC"))
    shelf, _ = searched(Sources(files=("all.ttc",)), {Location("all.ttc"): data})
    found = [(f.index, f.region) for f in shelf.found if f.origin == "named"]
    assert found == [(0, "zh-Hans"), (1, "zh-Hant")]


def test_packaged_faces_are_known_without_being_opened():
    shelf, _ = searched(Sources(folders=()))
    packaged = [found for found in shelf.found if found.region == "zh-Hans"]
    assert [found.family for found in packaged] == ["song", "hei"]
    assert shelf.opened == {}
    assert [shelf.face(found).family for found in packaged] == ["Noto Serif SC", "Noto Sans SC"]


def test_a_packaged_face_that_is_gone_is_passed_over():
    gone = Found("package", Location("no/such.otf"), 0, "song", "zh-Hans")
    diagnostics = Diagnostics()
    shelf = Library((gone,), diagnostics)
    assert shelf.face(gone) is None
    assert shelf.face(gone) is None
    assert codes(diagnostics) == ["cannot-read"]


def test_faces_of_the_system_are_used_only_when_asked_for(monkeypatch):
    monkeypatch.setattr(find, "system_folders", lambda _host: (Location("fonts"),))
    for wanted in (False, True):
        shelf, _ = searched(Sources(folders=(), has_system=wanted))
        assert any(found.origin == "system" for found in shelf.found) is wanted


@pytest.mark.parametrize(
    ("platform", "folder"),
    [
        ("linux", "/home/u/.fonts"),
        ("darwin", "/home/u/Library/Fonts"),
        ("win32", r"C:\Windows\Fonts"),
    ],
)
def test_each_system_keeps_its_faces_in_its_own_folders(monkeypatch, platform, folder):
    monkeypatch.setattr("sys.platform", platform)
    host = MemoryHost(variables={"HOME": "/home/u", "WINDIR": r"C:\Windows"})
    assert folder in find.system_folders(host)
