"""Galleys onto pages.  Cases X04 to X06 are those of the typographic specification."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from convert.layout.atom import Line
from convert.layout.flow import Division, flow
from convert.layout.galley import Galley
from convert.layout.matter import Matter, Setting
from convert.layout.type_area import TypeArea
from pressroom import THEME

STYLE = replace(THEME.style("body"), size=10, pitch=2, keep=0)
PITCH = 20
ROWS = 22
AREA = TypeArea(50, 100, 400, 100 + PITCH * (ROWS - 1) + 10, PITCH)


def galley(lines, keep=0, pitch=2.0, rank=0, **others):
    setting = Setting(replace(STYLE, keep=keep, pitch=pitch), 0, 400, **others)
    matter = Matter(0, (), setting, rank=rank)
    return Galley(matter, "", tuple(Line(0, 0, "last") for _ in range(lines)))


def pages(*galleys, orphans=1, widows=2):
    """The lines of each galley on each page."""
    placed = flow(galleys, AREA, Division(orphans, widows))
    return [[one.end - one.start for one in page] for page in placed]


def test_a_page_is_filled_to_its_last_line():
    assert pages(galley(ROWS), galley(1)) == [[ROWS], [1]]


def test_x04_the_last_line_does_not_stand_alone_at_the_top():
    assert pages(galley(20), galley(3)) == [[20, 1], [2]]


def test_x05_with_two_orphans_the_whole_paragraph_moves():
    assert pages(galley(20), galley(3), orphans=2) == [[20], [3]]


@pytest.mark.parametrize("filled", [19, 20, 21])
def test_x06_a_heading_moves_with_the_lines_that_it_is_kept_with(filled):
    expected = [[19, 1, 2], [3]] if filled == 19 else [[filled], [1, 5]]
    assert pages(galley(filled), galley(1, keep=2), galley(5)) == expected


def test_verse_leaves_no_line_alone():
    assert pages(galley(21), galley(4, least=2)) == [[21], [4]]
    assert pages(galley(20), galley(5, least=2)) == [[20, 2], [3]]


@pytest.mark.parametrize(
    ("before", "rise", "lifted"),
    [(1, 0, 0), (1, 4, 0), (1, 13, 3), (0, 13, 3), (1, 10, 0)],
)
def test_a_heading_makes_way_for_a_reading_below_it(before, rise, lifted):
    heading, text = galley(1, keep=2, rank=2), replace(galley(3), rise=rise)
    (page,) = flow((*[galley(1)] * before, heading, text), AREA, Division(1, 2))
    tops = [one.top - AREA.top for one in page[before:]]
    assert tops == [before * PITCH - lifted, (before + 1) * PITCH]


def test_nothing_but_a_heading_makes_way_for_a_reading():
    (page,) = flow((galley(1), replace(galley(3), rise=13)), AREA, Division(1, 2))
    assert [one.top - AREA.top for one in page] == [0, PITCH]


def test_headings_stay_together():
    headings = (galley(1, keep=2), galley(1, keep=2))
    assert pages(galley(19), *headings, galley(1), galley(4)) == [[19], [1, 1, 1, 4]]


@pytest.mark.parametrize(
    ("filled", "made"),
    [(16, [[16, 5, 1]]), (17, [[17, 3], [2, 1]]), (20, [[20, 2], [3, 1]]), (21, [[21], [5, 1]])],
)
def test_the_last_lines_of_a_paragraph_stay_with_what_it_is_tied_to(filled, made):
    tied = galley(5, is_tied=True)
    assert pages(galley(filled), tied, galley(1), orphans=2) == made


def test_a_tied_paragraph_longer_than_a_page_is_parted_above_its_last_lines():
    assert pages(galley(44, is_tied=True), galley(1)) == [[22], [20], [2, 1]]


def test_a_row_of_ties_parts_the_first_of_them():
    tied = galley(5, is_tied=True), galley(1, is_tied=True), galley(1)
    assert pages(galley(15), *tied) == [[15, 5, 1, 1]]
    assert pages(galley(16), *tied) == [[16, 3], [2, 1, 1]]


def test_a_heading_goes_along_with_a_tied_paragraph_that_finds_too_little_room():
    heading = galley(1, keep=2)
    assert pages(galley(18), heading, galley(3, is_tied=True), galley(1)) == [[18], [1, 3, 1]]
    assert pages(galley(17), heading, galley(4, is_tied=True), galley(1)) == [[17, 1, 2], [2, 1]]


def test_each_of_a_row_of_ties_is_asked_a_few_times_only(monkeypatch):
    asked = []
    depth = Galley.room
    monkeypatch.setattr(Galley, "room", lambda *given: asked.append(given) or depth(*given))
    tied = [galley(1, is_tied=True) for _ in range(20)]
    assert pages(galley(12), *tied) == [[12], [1] * 20]
    assert len(asked) < ROWS * len(tied)


def divided(lines, *hyphens, **others):
    """A paragraph in which those lines end in a hyphen."""
    made = galley(lines, **others)
    cut = [line._replace(has_hyphen=n in hyphens) for n, line in enumerate(made.lines, start=1)]
    return replace(made, lines=tuple(cut))


def test_no_page_ends_inside_a_word_while_a_line_can_be_spared():
    assert pages(divided(30, 22)) == [[21], [9]]
    assert pages(divided(30, 21)) == [[22], [8]]
    assert pages(galley(20), divided(9, 2)) == [[20, 1], [8]]
    assert pages(galley(20), divided(9, 2), orphans=2) == [[20, 2], [7]]


def test_what_parts_from_the_lines_tied_to_the_next_parts_inside_no_word():
    tied = divided(5, 4, is_tied=True)
    assert pages(galley(17), tied, galley(1)) == [[17, 3], [2, 1]]
    tied = divided(5, 3, is_tied=True)
    assert pages(galley(17), tied, galley(1)) == [[17, 2], [3, 1]]
    assert pages(galley(16), galley(1, keep=2), tied, galley(1)) == [[16, 1, 2], [3, 1]]


def test_no_page_ends_inside_a_line_of_a_poem_that_the_measure_turned():
    kinds = ("out", "out", "last") * 10
    poem = galley(30, hang=20.0, least=2)
    poem = replace(poem, lines=tuple(Line(0, 0, kind) for kind in kinds))
    assert pages(poem) == [[21], [9]]
    assert pages(galley(1), poem) == [[1, 21], [9]]
    assert pages(galley(2), poem) == [[2, 18], [12]]
    assert pages(galley(20), poem) == [[20, 2], [22], [6]], "rather that than a hole"


def test_a_quotation_has_its_space_above_and_below_and_what_follows_stands_on_the_grid():
    half = PITCH / 2
    quoted = galley(2, before=half, beyond=half), galley(3, after=half, beyond=half)
    (page,) = flow([galley(1), *quoted, galley(1)], AREA, Division(1, 2))
    lines = [(one.top - AREA.top) / PITCH for one in page]
    assert lines == pytest.approx([0, 1.5, 3.5, 7])


def test_a_paragraph_longer_than_a_page_goes_on():
    assert pages(galley(50)) == [[22], [22], [6]]


def test_an_article_without_text_has_one_empty_page():
    assert pages() == [[]]


def test_body_lines_stand_on_the_grid_below_whatever_stands_above():
    blocks = (galley(2), galley(1, pitch=1.3), galley(1), galley(2, before=7, after=3), galley(1))
    (page,) = flow(blocks, AREA, Division(1, 2))
    for place in (page[0], page[2], page[4]):
        assert (place.top - AREA.top) % PITCH == pytest.approx(0)


def test_space_above_is_dropped_at_the_top_of_a_page():
    (page,) = flow([galley(1, before=50)], AREA, Division(1, 2))
    assert page[0].top == AREA.top


def test_space_above_a_title_stays_at_the_top_of_the_page():
    (page,) = flow([galley(1, before=50, is_sunk=True)], AREA, Division(1, 2))
    assert page[0].top == AREA.top + 50


def test_space_between_two_blocks_is_the_larger_one():
    blocks = (galley(1, after=2 * PITCH), galley(1, before=PITCH))
    (page,) = flow(blocks, AREA, Division(1, 2))
    assert page[1].top - page[0].top == 3 * PITCH


def test_below_a_heading_stands_its_own_space_only():
    blocks = (galley(1), galley(1, keep=1, rank=1, before=PITCH), galley(1, before=PITCH))
    (page,) = flow(blocks, AREA, Division(1, 2))
    assert page[2].top - page[1].top == PITCH


def test_a_heading_below_a_title_block_has_its_space_above():
    blocks = (galley(1, keep=2, after=5), galley(1, keep=2, rank=1, before=PITCH), galley(2))
    (page,) = flow(blocks, AREA, Division(1, 2))
    assert page[1].top - page[0].top - PITCH >= PITCH / 2


def test_a_heading_below_a_heading_leaves_no_empty_line():
    above, below = (
        galley(1, keep=2, rank=1, after=5),
        galley(1, keep=2, pitch=1.9, before=9, after=5),
    )
    (page,) = flow([galley(1), above, below, galley(3)], AREA, Division(1, 2))
    gap = page[3].top - page[2].top - below.pitch
    assert gap < PITCH / 2


def test_the_gap_between_two_headings_is_that_below_the_first_give_or_take_for_the_grid():
    first, second = (
        galley(1, keep=2, rank=1, after=9, before=18),
        galley(1, keep=2, after=5, before=14),
    )
    (page,) = flow([galley(1), first, second, galley(3)], AREA, Division(1, 2))
    gap = page[2].top - page[1].top - first.pitch
    assert 9 * 0.25 <= gap < PITCH
    assert (page[3].top - AREA.top) % PITCH == pytest.approx(0)


kinds = st.builds(
    galley,
    st.integers(1, 60),
    st.sampled_from([0, 0, 0, 1, 2]),
    st.sampled_from([1.3, 2.0, 2.0]),
    before=st.sampled_from([0.0, 0.0, 9.0, 25.0]),
    after=st.sampled_from([0.0, 0.0, 8.0, 20.0]),
    is_tied=st.booleans(),
    beyond=st.sampled_from([0.0, 0.0, 10.0]),
)


@given(st.lists(kinds, max_size=12), st.integers(1, 3), st.integers(1, 3))
def test_every_line_is_placed_once_in_order_inside_the_type_area(galleys, orphans, widows):
    made = list(flow(galleys, AREA, Division(orphans, widows)))
    rows = [
        (id(one.item), row) for page in made for one in page for row in range(one.start, one.end)
    ]
    assert rows == [(id(one), row) for one in galleys for row in range(len(one.lines))]
    for page in made:
        floor = AREA.top
        for one in page:
            assert one.top >= floor - 1e-6
            floor = one.top + (one.end - one.start) * one.item.pitch
            last = one.top + (one.end - one.start - 1) * one.item.pitch
            assert last + one.item.matter.setting.style.size <= AREA.bottom + 1e-6


def test_a_chapter_begins_a_page_and_takes_nothing_above_it_along():
    title, text = galley(1, keep=2), galley(3)
    chapter = replace(galley(1, keep=2), matter=galley(1, keep=2).matter._replace(rank=1))
    run_on = flow([title, chapter, text, chapter, text], AREA, Division(1, 2))
    assert [len(page) for page in run_on] == [5]
    new = flow([title, chapter, text, chapter, text], AREA, Division(1, 2, chapters="new-page"))
    assert [len(page) for page in new] == [1, 2, 2]


def test_what_opens_begins_a_page_only_where_chapters_do():
    blocks = (galley(1), galley(3, opens=True), galley(1))
    for chapters, made in (("run-on", [3]), ("new-page", [1, 2])):
        placed = flow(blocks, AREA, Division(1, 2, chapters))
        assert [len(page) for page in placed] == made


def test_a_chapter_on_the_right_leaves_the_page_before_it_empty_and_is_sunk_by_its_space_above():
    chapter = galley(1, keep=2, rank=1, before=PITCH)
    blocks = [galley(3), chapter, galley(3), chapter, galley(3)]
    made = list(flow(blocks, AREA, Division(1, 2, "recto")))
    assert [len(page) for page in made] == [1, 0, 2, 0, 2]
    assert made[2][0].top == AREA.top + PITCH
