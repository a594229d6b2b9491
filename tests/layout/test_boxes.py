"""Boxes that documents share: the same as each would have made, and only of packaged faces."""

from convert.diagnostic import Diagnostics
from convert.fonts.fallback import Chain
from convert.fonts.find import Found, Library
from convert.host import Location
from convert.layout.atom import Box
from convert.layout.boxes import MOST, Boxes, shared_boxes
from convert.layout.looks import Look


def chain(*origins):
    found = tuple(Found(one, Location(f"{one}.otf"), 0, "song", "zh-Hans") for one in origins)
    return Chain(Library(found, Diagnostics()), found)


def test_two_documents_in_the_same_faces_have_the_same_boxes():
    one = shared_boxes(chain("package"), Look("song"), "zh-Hans")
    one.keep("word", "AL", Box(2_000))
    assert shared_boxes(chain("package"), Look("song"), "zh-Hans")["word", "AL"] == Box(2_000)
    assert not shared_boxes(chain("package"), Look("hei"), "zh-Hans")
    assert not shared_boxes(chain("package"), Look("song"), "ja")


def test_nothing_is_shared_of_a_face_that_may_change_or_a_look_that_gives_out_numbers():
    assert shared_boxes(chain("folder", "package"), Look("song"), "zh-Hans") is None
    assert shared_boxes(chain("package"), Look("song", reading="a"), "zh-Hans") is None


def test_there_are_never_too_many():
    boxes = Boxes()
    for number in range(MOST + 1):
        boxes.keep(str(number), "AL", Box(number))
    assert list(boxes) == [(str(MOST), "AL")]
