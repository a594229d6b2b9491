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
