"""Figures, in their first form."""

from convert import ir
from convert.ir.build import inlines
from pressroom import desk, set_at

PICTURE = ir.Resource("image/png", b"x", "a.png")


def test_its_words_are_kept_and_the_picture_is_missed_aloud():
    table = desk()
    node = ir.Figure(PICTURE, "山", inlines("图一"), inlines("某人摄"))
    assert [one.text for one in set_at(table, node)] == ["图一", "某人摄"]
    (found,) = table.found
    assert (found.code, found.values) == ("figure-not-drawn", (("name", "a.png"),))


def test_what_it_shows_stays_in_the_logical_tree():
    table = desk()
    set_at(table, ir.Figure(PICTURE, "山"))
    assert table.tree.elements[-1].alternative == "山"
