"""Headings of several lines are narrowed until their lines are about equally long."""

from dataclasses import replace

import pytest

from convert import ir
from convert.formats.docx.balance import balanced
from convert.formats.docx.paragraph import Place
from convert.host import MemoryHost
from convert.ir.build import inlines
from convert.themes.load import theme

THEME = theme("article", MemoryHost())
MEASURE = 430.5
"""41 characters of 10.5 pt."""

SIZE = 22


@pytest.mark.parametrize("length", [20, 25, 30, 38, 45])
def test_a_title_keeps_its_number_of_lines_and_none_is_nearly_empty(length):
    place = balanced(THEME, "title", Place(), "字" * length)
    before, after = MEASURE // SIZE, (MEASURE - place.start - place.end) // SIZE
    assert -(-length // after) == -(-length // before)
    assert (length - 1) % after + 1 >= after / 2


def test_a_title_of_one_line_stays_as_it_is():
    assert balanced(THEME, "title", Place(), "字" * 19) == Place()


def test_centred_lines_stand_in_the_middle_and_others_at_the_start():
    title = balanced(THEME, "title", Place(), "字" * 20)
    assert title.start == title.end > 0
    heading = balanced(THEME, "heading-1", Place(), "字" * 28)
    assert heading.start == 0 < heading.end


def test_a_heading_in_a_narrow_place_is_left_alone():
    place = Place(start=MEASURE)
    assert balanced(THEME, "heading-1", place, "字" * 9) == place
    loose = replace(THEME.style("title"), align="justify")
    dress = replace(THEME, styles={**THEME.styles, "title": loose})
    assert balanced(dress, "title", Place(), "字" * 20) == Place()


def test_titles_and_headings_of_the_document_are_balanced(opened):
    made = opened(ir.Heading(1, inlines("字" * 28)), title="字" * 20)
    left, right = (made.ask(f"//w:p[1]/w:pPr/w:ind/@w:{side}") for side in ("left", "right"))
    assert left == right != []
    assert made.ask("//w:p[2]/w:pPr/w:ind/@w:left") == ["0"]
