"""How characters look inside marks: one style, and the rest as properties in schema order."""

from dataclasses import replace

import pytest

from convert.formats.docx.look import Look, properties
from convert.host import MemoryHost
from convert.themes.load import theme

THEME = theme("article", MemoryHost())
PLAIN = Look("song", 10.5)


def test_plain_words_have_no_properties():
    assert properties(PLAIN, THEME, is_hinted=False) == ""
    hinted = properties(PLAIN, THEME, is_hinted=True)
    assert hinted == '<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>'


@pytest.mark.parametrize(
    ("look", "style"),
    [
        (replace(PLAIN, is_link=True), "Hyperlink"),
        (replace(PLAIN, is_link=True, is_emphasis=True), "Emphasis"),
        (replace(PLAIN, is_link=True, is_emphasis=True, is_strong=True), "Strong"),
        (replace(PLAIN, is_strong=True, character="VerbatimChar"), "VerbatimChar"),
    ],
)
def test_of_several_marks_the_one_that_says_most_gives_the_style(look, style):
    assert f'<w:rStyle w:val="{style}"/>' in properties(look, THEME, is_hinted=False)


def test_emphasis_is_kai_where_the_theme_says_so():
    kai = replace(THEME, emphasis="kai")
    strong = replace(PLAIN, is_emphasis=True, is_link=True)
    assert "w:em" not in properties(strong, kai, is_hinted=False)
    assert "<w:i/>" in properties(strong, kai, "latin", is_hinted=False)


def test_properties_stand_in_the_order_of_the_schema():
    look = replace(
        PLAIN, is_strong=True, is_emphasis=True, is_link=True, vertical="subscript", language="ja"
    )
    made = properties(look, THEME, "latin", is_hinted=True)
    order = ["rStyle", "rFonts", "w:b/", "w:i/", "color", "vertAlign", "w:lang"]
    places = [made.index(name) for name in order]
    assert places == sorted(places)
