"""Matter."""

from convert.layout.atom import Run
from convert.layout.matter import Matter, spaced
from pressroom import THEME


def matter(text):
    return Matter(0, (Run(text), Run("。")), THEME.style("body"), 0, 100)


def test_its_text_is_that_of_its_runs():
    assert matter("天地").text == "天地。"


def test_space_goes_above_the_first_and_below_the_last():
    first, middle, last = spaced([matter("甲"), matter("乙"), matter("丙")], 3, 5)
    assert [(one.before, one.after) for one in (first, middle, last)] == [(3, 0), (0, 0), (0, 5)]


def test_nothing_has_no_space():
    assert spaced([], 3, 5) == []
