"""What blocks come to."""

from convert import ir
from convert.layout.atom import Run
from convert.layout.item import Cell, Row, spaced, texts
from convert.layout.matter import Matter, Setting
from convert.layout.plate import Plate
from pressroom import THEME

PLATE = Plate(0, ir.Resource("image/png", b"x"), 0, 10, 10)


def matter(text):
    return Matter(0, (Run(text),), Setting(THEME.style("body"), 0, 100))


def test_space_goes_above_the_first_and_below_the_last():
    first, middle, last = spaced([matter("甲"), PLATE, matter("丙")], 3, 5)
    spaces = [(one.before, one.after) for one in (first.setting, middle, last.setting)]
    assert spaces == [(3, 0), (0, 0), (0, 5)]


def test_nothing_has_no_space():
    assert spaced([], 3, 5) == []


def test_paragraphs_are_found_in_cells_too():
    inner = Row(1, (Cell((matter("乙"), PLATE)),), 0, 100, 4, 9)
    row = Row(1, (Cell((matter("甲"),)), Cell((inner,))), 0, 100, 4, 9)
    assert [one.text for one in texts([row, PLATE, matter("丙")])] == ["甲", "乙", "丙"]
