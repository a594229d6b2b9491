"""What a text lacks, how often, and where it could be had."""

import faces
from convert.diagnostic import Diagnostics
from convert.fonts.doctor import lacks
from convert.fonts.fallback import Chain
from convert.fonts.find import Library, Sources, library
from convert.fonts.load import load
from convert.host import Location, MemoryHost
from faces import Recipe

FILE = Location("own.ttf")


def chain(characters):
    host = MemoryHost({FILE: faces.truetype(Recipe(characters=characters))})
    shelf = library(Sources((FILE,), folders=()), host, Diagnostics())
    named = tuple(found for found in shelf.found if found.origin == "named")
    return Chain(Library(named, Diagnostics(), shelf.opened), named)


def test_what_no_face_has_is_counted_in_the_order_of_first_use():
    found = lacks("水𠮷 火𠮷\u3000\n水", chain("水"))
    assert [(lack.cluster, lack.count) for lack in found] == [("𠮷", 2), ("火", 1)]


def test_a_text_that_is_covered_lacks_nothing():
    assert lacks("水水\U000e0100", chain("水")) == ()


def test_faces_that_were_not_asked_for_are_named_where_they_have_it():
    (other,) = load(FILE, MemoryHost({FILE: faces.cff(Recipe(family="Other", characters="火"))}))
    at_hand = {lack.cluster: lack.at_hand for lack in lacks("火山", chain("水"), [other])}
    assert at_hand == {"火": (other,), "山": ()}


def test_free_fonts_are_named_by_what_they_are_made_for():
    free = {lack.points: lack.free for lack in lacks("𠮷\U00030010😀\ue000", chain("水"))}
    assert "Jigmo2" in free["U+20BB7"]
    assert "Jigmo3" in free["U+30010"]
    assert free["U+1F600"] == ("Noto Emoji",)
    assert free["U+E000"] == ()
