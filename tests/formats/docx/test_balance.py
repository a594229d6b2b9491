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


def lines(words, place):
    """How Word, that fills line by line, divides Han of the size of a title."""
    most = int((MEASURE - place.start - place.end) / SIZE)
    return [words[n : n + most] for n in range(0, len(words), most)]


def test_a_title_is_narrowed_so_far_that_its_lines_end_where_phrases_do():
    words = "关于进一步做好全县道路交通安全管理工作的通知"
    assert lines(words, balanced(THEME, "title", Place(), words))[0] == words[:11]
    place = balanced(THEME, "title", Place(), words, lambda _: {13: 0.03})
    assert lines(words, place) == [words[:13], words[13:]]


def test_marks_and_words_are_divided_as_little_as_word_divides_them():
    words = "把一条看不见的小河一次画对，得走多少遍呢"
    place = balanced(THEME, "title", Place(), words)
    assert lines(words, place) == [words[:14], words[14:]]
    words = "用 PostgreSQL 建一座小小的县志数据库究竟是什么样的体验"
    place = balanced(THEME, "title", Place(), words)
    assert (MEASURE - place.start - place.end) / SIZE > len(words) / 2 - 3


def test_titles_and_headings_of_the_document_are_balanced(opened):
    made = opened(ir.Heading(1, inlines("字" * 28)), title="字" * 20)
    left, right = (made.ask(f"//w:p[1]/w:pPr/w:ind/@w:{side}") for side in ("left", "right"))
    assert left == right != []
    assert made.ask("//w:p[2]/w:pPr/w:ind/@w:left") == ["0"]
