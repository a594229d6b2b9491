"""The page: geometry by the theme, running heads and page numbers where it asks for them."""

import pytest

FOOTER = "word/footer-default.xml"


def test_a4_has_its_size_in_twips_and_a_whole_number_of_characters_a_line(opened):
    made = opened()
    assert made.ask("//w:pgSz/@*") == ["11906", "16838"]
    left, right = (int(made.ask(f"//w:pgMar/@w:{side}")[0]) for side in ("left", "right"))
    assert (11906 - left - right) % 210 == 0


@pytest.mark.parametrize(
    ("folio", "parts"),
    [("none", []), ("center", ["default"]), ("outer", ["default", "even"])],
)
def test_page_numbers_are_where_the_theme_says(opened, folio, parts):
    made = opened(dress={"folio": folio})
    assert made.ask("//w:footerReference/@w:type") == parts
    if parts:
        assert made.ask("//w:fldSimple/@w:instr", FOOTER) == [" PAGE "]


def test_an_outer_page_number_stands_left_on_even_pages(opened):
    made = opened(dress={"folio": "outer"})
    sides = [made.ask("//w:jc/@w:val", f"word/footer-{kind}.xml") for kind in ("default", "even")]
    assert sides == [["right"], ["left"]]
    assert made.ask("//w:evenAndOddHeaders", "word/settings.xml")


def test_the_running_head_says_the_title_but_not_on_the_page_that_begins_with_it(opened):
    made = opened(title="题", dress={"header": "title"})
    assert made.ask("//w:headerReference/@w:type") == ["default", "first"]
    assert made.ask("//w:t/text()", "word/header-default.xml") == ["题"]
    assert made.ask("//w:t", "word/header-first.xml") == []
    assert made.ask("//w:titlePg")
    assert set(made.ask("//w:footerReference/@w:type")) == {"default", "first"}
