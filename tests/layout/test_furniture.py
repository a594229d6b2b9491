"""Page numbers and running heads."""

from dataclasses import replace

import pytest

from convert import ir
from convert.ir.build import inlines
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
    assert even.x == pytest.approx(area.left)
    assert even.x < centre.x < odd.x


def test_a_theme_may_have_none():
    assert furniture(folio="none")[1] == []


def test_the_running_head_stands_above_the_type_area():
    document, (head, *_), area = furniture(folio="none", header="title")
    assert said(document, head) == "题"
    assert head.baseline < area.top


def test_a_page_number_may_stand_between_dashes_and_away_from_the_edge():
    document, (odd,), _ = furniture(13, folio="outer", folio_form="— 1 —")
    assert said(document, odd).replace(" ", "") == "—13—"
    styles = THEME.styles | {"folio": replace(THEME.style("folio"), inset=1)}
    _, (inset,), _ = furniture(13, folio="outer", folio_form="— 1 —", styles=styles)
    assert odd.x - inset.x == pytest.approx(THEME.style("folio").size)


def test_on_left_pages_it_follows_the_margins_to_the_other_side():
    page = replace(THEME.page, inner=40, outer=20)
    _, (left,), area = furniture(12, page=page)
    _, (right,), _ = furniture(13, page=page)
    assert right.x - left.x == pytest.approx(2 * area.left + area.width - page.size[0])


def heads(page):
    return [line for line in page.furniture if line.baseline < AREA.top]


AREA = type_area(THEME)


def test_right_hand_pages_name_the_chapter_and_left_hand_ones_the_whole():
    blocks = [paragraph(LOREM * 60), ir.Heading(1, inlines("甲章")), paragraph(LOREM * 160)]
    document = laid(article(*blocks), replace(THEME, header="chapter"))
    said_ = [[said(document, line) for line in heads(page)] for page in document.pages()]
    assert said_[0] == []
    assert said_[1:5] == [["题"], ["甲章"], ["题"], ["甲章"]]


def test_where_a_chapter_begins_there_is_no_head_and_where_its_title_is_too_long_not_that():
    blocks = [paragraph(LOREM), ir.Heading(1, inlines("甲" * 80)), paragraph(LOREM * 160)]
    look = replace(THEME, header="chapter", chapters="recto")
    document = laid(article(*blocks), look)
    said_ = [[said(document, line) for line in heads(page)] for page in document.pages()]
    assert said_[:5] == [[], [], [], ["题"], ["题"]]


def test_a_page_that_is_left_empty_has_no_number():
    blocks = [paragraph(LOREM), ir.Heading(1, inlines("甲章")), paragraph(LOREM)]
    document = laid(article(*blocks), replace(THEME, chapters="recto"))
    assert [len(page.furniture) for page in document.pages()] == [1, 0, 1]
