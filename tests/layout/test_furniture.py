"""Page numbers and running heads."""

from dataclasses import replace

from convert.layout.structure import ARTIFACT
from convert.layout.type_area import type_area
from pressroom import LOREM, THEME, article, laid, paragraph, said


def furniture(number=12, **changes):
    look = replace(THEME, **changes)
    document = laid(article(paragraph(LOREM)), look)
    return document, list(document.furniture.on(number)), type_area(look)


def test_the_page_number_stands_below_the_type_area():
    document, (folio,), area = furniture()
    assert said(document, folio) == "12"
    assert folio.owner == ARTIFACT
    assert folio.baseline - folio.size > area.bottom


def test_it_stands_in_the_middle_or_outside():
    _, (centre,), area = furniture()
    _, (odd,), _ = furniture(13, folio="outer")
    _, (even,), _ = furniture(12, folio="outer")
    assert even.x == area.left < centre.x < odd.x


def test_a_theme_may_have_none():
    assert furniture(folio="none")[1] == []


def test_the_running_head_stands_above_the_type_area():
    document, (head, *_), area = furniture(folio="none", header="title")
    assert said(document, head) == "题"
    assert head.baseline < area.top
