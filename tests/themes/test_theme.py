import pytest

from convert.host import MemoryHost
from convert.themes.load import theme
from convert.themes.theme import Page

PAGE = Page("A4", 28.5, 28.5, 28.5, 28.5, 13, 13, "none")


def test_a_page_has_its_size_in_points():
    assert [round(side, 2) for side in PAGE.size] == [595.28, 841.89]


@pytest.mark.parametrize("role", ["heading-1", "heading-2", "heading-3"])
def test_a_heading_is_larger_than_the_one_below_it(role):
    article = theme("article", MemoryHost())
    below = f"{role[:-1]}{int(role[-1]) + 1}"
    assert article.style(role).size > article.style(below).size


def test_what_stands_in_a_margin_stands_no_farther_out_than_its_middle():
    article, official = (theme(name, MemoryHost()) for name in ("article", "gongwen"))
    assert article.foot_middle == pytest.approx(28.5 / 2 * 72 / 25.4)
    assert official.foot_middle - official.style("folio").size / 2 == pytest.approx(7 * 72 / 25.4)


def test_x10_an_official_page_holds_22_lines_of_28_characters():
    """Source: GB/T 9704-2012, 5.2.3; typographic specification 10.2."""
    body = theme("gongwen", MemoryHost()).style("body")
    assert 28 * body.size == 441
    assert 21 * body.size * body.pitch == pytest.approx(620.2, abs=0.1)
