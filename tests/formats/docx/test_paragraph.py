"""A paragraph says only what its style and its list do not."""

from convert.formats.docx.paragraph import Place, paragraph
from convert.host import MemoryHost
from convert.themes.load import theme

THEME = theme("article", MemoryHost())
BARE = '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr></w:p>'


def test_a_paragraph_of_the_text_names_its_style_and_nothing_else():
    assert paragraph(THEME, "body", Place(), "") == BARE


def test_a_paragraph_further_in_keeps_the_first_line_of_its_style():
    made = paragraph(THEME, "body", Place(start=21), "")
    assert 'w:leftChars="200" w:left="420"' in made
    assert 'w:firstLineChars="200" w:firstLine="420"' in made


def test_properties_stand_in_the_order_of_the_schema():
    place = Place("cell", 21, 21, 1, 1, 2, align="center", is_below_table=True, is_tight=True)
    made = paragraph(THEME, "quote", place, "", keep=True)
    order = ["pStyle", "keepNext", "numPr", "w:spacing", "w:ind", "w:jc"]
    places = [made.index(name) for name in order]
    assert places == sorted(places)


def test_readings_are_not_cut_off_by_a_narrow_pitch():
    ruby = "<w:r><w:ruby></w:ruby></w:r>"
    assert "atLeast" in paragraph(THEME, "title", Place(), ruby)
    assert "atLeast" not in paragraph(THEME, "body", Place(), ruby)
