"""Which files open as faces, and which are refused."""

import pytest

import faces
from convert.errors import ReadError, ResourceError
from convert.fonts.load import load
from convert.host import Location, MemoryHost, OsHost
from faces import Recipe

FILE = Location("a.otf")


def opened(data):
    return load(FILE, MemoryHost({FILE: data}))


def test_a_face_says_what_it_is_called():
    (face,) = opened(faces.truetype(Recipe(family="Some Kai")))
    assert (face.family, face.subfamily, face.postscript) == (
        "Some Kai",
        "Regular",
        "SomeKai-Regular",
    )


def test_the_kinds_of_outlines_are_told_apart():
    made = (faces.truetype(), faces.cff(), faces.variable(), faces.variable_cff2())
    assert [opened(data)[0].is_cff for data in made] == [False, True, False, True]


def test_a_collection_holds_several_faces():
    found = opened(faces.collection(Recipe(family="Song A"), Recipe(family="Song B")))
    assert [(face.index, face.family) for face in found] == [(0, "Song A"), (1, "Song B")]


def test_the_weight_of_a_variable_face_is_pinned_at_regular():
    (face,) = opened(faces.variable())
    assert face.axes == (("wght", 400.0),)
    assert face.style.weight == 400
    assert face.advances(face.glyphs("水")) == [1080]


def test_a_file_of_the_disk_is_mapped(tmp_path):
    path = tmp_path / "a.ttf"
    path.write_bytes(faces.truetype())
    (face,) = load(Location(str(path)), OsHost())
    assert face.covers("水")


@pytest.mark.parametrize("host", [OsHost(), MemoryHost(), None], ids=["disk", "memory", "package"])
def test_a_file_that_is_not_there_cannot_be_read(host):
    with pytest.raises(ReadError, match="cannot-read"):
        load(Location("no/such/file.ttf"), host)


@pytest.mark.parametrize(
    "data",
    [b"", b"not a font", faces.truetype()[:300], b"OTTO" + bytes(64)],
    ids=["empty", "text", "cut short", "zeros"],
)
def test_what_is_no_font_is_refused(data):
    with pytest.raises(ResourceError, match="face-broken"):
        opened(data)


@pytest.mark.parametrize("share", [0.5, 0.7, 0.9])
def test_a_face_whose_outlines_were_cut_off_is_refused(share):
    data = faces.cff()
    with pytest.raises(ResourceError, match="face-broken"):
        opened(data[: int(len(data) * share)])
