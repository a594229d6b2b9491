"""Figures."""

import pytest

from convert import ir
from convert.ir.build import inlines
from convert.layout.plate import Plate
from convert.picture import Picture
from pressroom import FRAME, desk, set_at

PICTURE = ir.Resource("image/png", b"x", "a.png")
FIGURE = ir.Figure(PICTURE, "山", inlines("图一"), inlines("某人摄"))


def seeing(width, height):
    """A desk at which every picture is so large."""
    table = desk()
    table.pictures = lambda _: Picture("png", width, height)
    return table


def test_its_words_stand_below_it_and_on_its_page():
    plate, caption, credit = set_at(seeing(100, 80), FIGURE)
    assert (type(plate), caption.text, credit.text) == (Plate, "图一", "某人摄")
    assert plate.keep >= 1
    above, below = caption.setting, credit.setting
    assert (above.style.keep, above.after, below.style.keep) == (1, 0, 0)


def test_it_stands_in_the_middle_as_large_as_it_says():
    plate, *_ = set_at(seeing(100, 80), FIGURE)
    assert (plate.left, plate.width, plate.height) == ((FRAME.width - 100) / 2, 100, 80)


@pytest.mark.parametrize("size", [(4000, 10), (10, 4000), (4000, 4000)])
def test_it_is_no_larger_than_there_is_room_and_keeps_its_form(size):
    plate, *_ = set_at(seeing(*size), FIGURE)
    assert plate.width <= FRAME.width + 1e-6
    assert plate.height < 650
    assert plate.width / plate.height == pytest.approx(size[0] / size[1])


def test_one_that_cannot_be_drawn_is_missed_aloud_and_its_words_are_kept():
    table = desk()
    assert [one.text for one in set_at(table, FIGURE)] == ["图一", "某人摄"]
    (found,) = table.found
    values = (("name", "a.png"), ("media_type", "image/png"))
    assert (found.code, found.values) == ("picture-not-drawn", values)


def test_one_without_a_description_is_said_and_its_caption_stands_in():
    table = seeing(10, 10)
    set_at(table, ir.Figure(PICTURE, "", inlines("图一")))
    assert [one.code for one in table.found] == ["picture-not-described"]
    assert table.tree.elements[1].alternative == "图一"


def test_what_it_shows_stays_in_the_logical_tree():
    table = desk()
    set_at(table, ir.Figure(PICTURE, "山"))
    assert table.tree.elements[-1].alternative == "山"
