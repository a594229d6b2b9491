"""Contents with the pages on which their headings stand."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from convert import ir
from convert.ir.build import inlines
from convert.layout.document import Copy, laid_out
from convert.layout.page import Leader, TextLine
from pressroom import LOREM, THEME, article, faces, paragraph, said


def listed(*blocks, look=THEME):
    """The document, its pages, and the page numbers in its contents."""
    document = laid_out(
        Copy(article(*blocks), "题", has_contents=True), look, *faces(look), [].append
    )
    pages = list(document.pages())
    numbers, number = [], ""
    for page in pages:
        for piece in page.pieces:
            if isinstance(piece, Leader):
                numbers.append(int(number))
            elif isinstance(piece, TextLine):
                number = said(document, piece)
    return document, pages, numbers


def standing(pages):
    """The page of each heading, in order, the list's own name left out."""
    found = [page.number for page in pages for anchor in page.anchors if anchor.rank]
    return found[1:]


def chapters(sizes):
    for index, size in enumerate(sizes):
        yield ir.Heading(1 + index % 2, inlines(f"〔{index}〕"))
        yield paragraph(LOREM * size)


@pytest.mark.parametrize("places", ["run-on", "new-page"])
def test_each_entry_has_the_page_of_its_heading_however_long_the_list_is(places):
    blocks = list(chapters([1, 9, 40] * 30))
    _, pages, numbers = listed(*blocks, look=replace(THEME, chapters=places))
    assert numbers == standing(pages)
    assert pages[0].anchors[0].title == "目录"
    assert numbers[-1] > 50


@settings(max_examples=15)
@given(st.lists(st.integers(1, 30), min_size=1, max_size=20))
def test_any_list_is_exact(sizes):
    blocks = list(chapters(sizes))
    _, pages, numbers = listed(*blocks)
    assert numbers == standing(pages)


def test_numbers_end_at_the_measure_and_dots_stand_below_one_another():
    document, pages, _ = listed(*chapters([1] * 12))
    right = document.area.left + document.area.width
    pieces = pages[0].pieces
    leaders = [at for at, piece in enumerate(pieces) if isinstance(piece, Leader)]
    assert len(leaders) == 12
    for at in leaders:
        number, leader = pieces[at - 1], pieces[at]
        assert number.x + number.line.width * number.size / 1000 == pytest.approx(right)
        assert leader.x + leader.width < number.x
        steps = (right - leader.x) / leader.step
        assert steps == pytest.approx(round(steps))


def test_a_link_reaches_to_the_number():
    document, pages, _ = listed(*chapters([1]))
    assert {area.right for area in pages[0].areas} == {document.area.left + document.area.width}


def test_who_does_not_ask_has_no_second_pass_and_no_digits():
    document = laid_out(Copy(article(*chapters([1])), "题"), THEME, *faces(THEME), [].append)
    assert document.digits.atoms == ()
