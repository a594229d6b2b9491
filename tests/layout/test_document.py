"""A document through the stages of layout."""

from dataclasses import replace

from hypothesis import given, settings

from convert import ir
from convert.ir.build import inlines
from convert.layout.typeset import paragraphs
from pressroom import LOREM, THEME, article, laid, lines, paragraph, said
from strategies import articles


def printed(matter):
    """The text of matter, what stands in its box before it."""
    label = "".join(run.text for run in matter.label.runs) if matter.label else ""
    return label + matter.text


@settings(max_examples=25)
@given(articles)
def test_the_placed_lines_hold_all_matter_each_once_and_in_order(article):
    document = laid(article, replace(THEME, notes="end"))
    placed = "".join(said(document, line) for line in lines(document))
    expected = "".join(map(printed, (one.matter for one in paragraphs(document.text))))
    assert placed.replace("\n", "") == expected.replace("\n", "")


def test_a_heading_is_never_last_on_a_page():
    blocks = []
    for _ in range(30):
        blocks += (ir.Heading(1, inlines("题")), paragraph(LOREM * 2), paragraph(LOREM))
    document = laid(article(*blocks))
    headings = {at for at, one in enumerate(document.elements) if one.kind == "heading"}
    pages = list(document.pages())
    assert len(pages) > 3
    for page in pages:
        assert not headings & {page.pieces[-1].owner, page.pieces[-2].owner}


def test_pages_are_made_when_they_are_asked_for():
    document = laid(article(*[paragraph(LOREM)] * 200))
    first = next(document.pages())
    assert (first.number, first.width > 0) == (1, True)


def test_what_is_missing_is_said_once_in_the_order_of_the_text():
    blocks = (paragraph("𪚥和𪚥"), paragraph("\ue000", ir.Code("😀")), paragraph("𰀀\ue000"))
    missed = []
    document = laid(article(*blocks), missed=missed)
    list(document.pages())
    found = list(document.copy.missing(missed))
    assert {one.code for one in found} == {"character-missing"}
    assert [dict(one.values)["character"] for one in found] == ["𪚥", "\ue000", "😀", "𰀀"]
