"""Types of structure elements."""

import pytest

from convert.formats.pdf.types import ROLES, TYPES, attributes, types
from convert.layout.structure import Element

STANDARD = {
    "Document", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "P", "H1", "L", "LI",
    "Lbl", "LBody", "Table", "TR", "TH", "TD", "Span", "Note", "Reference", "BibEntry", "Code",
    "Link", "Ruby", "RB", "RT", "Figure",
}  # fmt: skip
"""Source: ISO 32000-1, 14.8.4, those that are used here."""


def levels(*given, title=True):
    front = [Element("title")] if title else []
    headings = [Element("heading", level=level) for level in given]
    return types([Element("document"), *front, *headings])[-len(given) :]


def test_every_type_is_of_pdf_or_says_which_one_it_stands_for():
    assert {ROLES.get(one, one) for one in TYPES.values()} <= STANDARD
    assert not ROLES.keys() & STANDARD


def test_headings_stand_below_the_title_and_begin_with_h1_without_one():
    assert levels(1, 2, 1) == ["H2", "H3", "H2"]
    assert levels(1, 2, 1, title=False) == ["H1", "H2", "H1"]


def test_no_level_is_skipped_and_none_is_below_six():
    assert levels(3, 3, 6) == ["H2", "H3", "H4"]
    assert levels(1, 2, 3, 4, 5, 6) == ["H2", "H3", "H4", "H5", "H6", "H6"]


def test_a_heading_in_a_note_is_a_paragraph():
    tree = [Element("document"), Element("note"), Element("heading", 1, level=1)]
    assert types(tree)[-1] == "P"


@pytest.mark.parametrize(
    ("element", "said"),
    [
        (Element("list"), "/A<</O/List/ListNumbering/Disc>>"),
        (Element("list", is_numbered=True), "/A<</O/List/ListNumbering/Decimal>>"),
        (Element("header", scope="row", rows=3), "/A<</O/Table/Scope/Row/RowSpan 3>>"),
        (Element("cell"), ""),
        (Element("figure"), ""),
    ],
)
def test_what_else_is_said_of_an_element(element, said):
    assert attributes(element) == said
