"""Notes at the foot of pages."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from convert import ir
from convert.ir.build import inlines
from convert.layout.foot import RULE
from convert.layout.page import Rule, TextLine
from convert.typography.numerals import circled
from pressroom import THEME, article, laid, paragraph, said

NOTE = THEME.style("note").size
BODY = THEME.style("body")
AREA = laid(article(paragraph("文"))).area


def note(*words):
    return ir.Note(tuple(map(paragraph, words)))


def pages(*blocks, look=THEME):
    """Each page as the texts of its lines and of those at its foot."""
    document = laid(article(*blocks), look)
    return [split(document, page) for page in document.pages()]


def rule_of(page):
    rules = [piece for piece in page.pieces if isinstance(piece, Rule)]
    return next((one for one in rules if one.width == AREA.width * RULE), None)


def split(document, page):
    rule, found = rule_of(page), ([], [])
    for piece in page.pieces:
        if isinstance(piece, TextLine):
            found[bool(rule) and piece.baseline > rule.y].append(said(document, piece))
    return found


def filled(count):
    """Paragraphs of so many lines."""
    return [paragraph("天" * 30)] * count


ROWS = len(pages(*filled(80))[0][0])
"""How many body lines fill a page."""


def test_a_note_stands_at_the_foot_of_the_page_of_its_mark_beside_its_number():
    first, second = pages(*filled(5), paragraph("甲", note("注")), *filled(ROWS))
    assert first[0][5] == "甲①"
    assert first[1] == ["①", "注"]
    assert second[1] == []


def test_it_ends_where_the_type_area_ends_below_a_short_rule():
    document = laid(article(paragraph("甲", note("注"))))
    (page,) = document.pages()
    *_, last = page.pieces[:-1]
    assert last.baseline + 0.12 * NOTE == pytest.approx(AREA.bottom)
    rule = rule_of(page)
    assert rule.x == AREA.left
    assert rule.y < last.baseline - 0.88 * NOTE


def test_each_page_counts_its_notes_anew_and_several_in_a_line():
    first, second = pages(
        paragraph("甲", note("一"), "乙", note("二")), *filled(ROWS), paragraph("丙", note("三"))
    )
    assert (first[0][0], first[1]) == ("甲①乙②", ["①", "一", "②", "二"])
    assert (second[0][-1], second[1]) == ("丙①", ["①", "三"])


def test_numbers_without_circles_count_through():
    look = replace(THEME, note_form="1")
    *_, last = pages(
        paragraph("甲", note("一")), *filled(ROWS), paragraph("丙", note("三")), look=look
    )
    assert (last[0][-1], last[1]) == ("丙2", ["2", "三"])


def test_the_last_lines_of_a_page_keep_a_part_of_their_note_there():
    (first, second) = pages(*filled(ROWS - 6), paragraph("甲", note("注" * 500)), *filled(4))
    assert first[0][-1] == "甲①"
    assert (first[1][0], len(first[1]) - 1 >= 2) == ("①", True)
    assert second[1]
    assert "①" not in second[1]
    assert "".join(first[1][1:] + second[1]) == "注" * 500


def test_a_line_moves_on_where_its_note_cannot_begin():
    (first, second) = pages(*filled(ROWS - 1), paragraph("甲", note("注")))
    assert (len(first[0]), first[1]) == (ROWS - 1, [])
    assert (second[0], second[1]) == (["甲①"], ["①", "注"])


def test_a_note_longer_than_a_page_goes_on_and_leaves_room_for_text():
    made = pages(paragraph("甲", note("注" * 6000)), *filled(60))
    assert len(made) > 2
    assert all(len(text) >= 5 for text, _ in made)
    assert "".join(line for _, notes in made for line in notes) == "①" + "注" * 6000


def test_a_heading_keeps_its_note_and_what_follows_it():
    heading = ir.Heading(1, (*inlines("题"), note("注")))
    for count in range(ROWS - 8, ROWS):
        for text, notes in pages(*filled(count), heading, paragraph("文" * 200)):
            assert ("题①" in text) == (notes == ["①", "注"])
            assert text[-1] != "题①"


CELL = ir.TableCell((paragraph("格", note("表注")),))
PLACES = {
    "a list": ir.List((ir.ListItem((paragraph("项", note("表注")),)),)),
    "a cell": ir.Table((ir.TableRow((CELL, ir.TableCell((paragraph("旁"),)))),)),
    "a name": ir.Dialogue((*inlines("问"), note("表注")), inlines("答")),
    "a quotation": ir.Quote((paragraph("引", note("表注")),)),
    "a caption": ir.Caption((*inlines("图"), note("表注"))),
    "a poem": ir.Verse((*inlines("诗"), note("表注"))),
    "a reference": ir.Reference((*inlines("书"), note("表注")), "[1]"),
}


@pytest.mark.parametrize("place", PLACES)
def test_a_mark_brings_its_note_wherever_it_stands(place):
    *_, (text, notes) = pages(*filled(ROWS), paragraph("甲", note("先")), PLACES[place])
    assert notes == ["①", "先", "②", "表注"]
    assert any("②" in line for line in text)


def test_a_note_in_a_note_comes_after_it():
    inner = ir.Note((paragraph("注", note("中")),))
    ((text, notes),) = pages(paragraph("甲", inner, "乙", note("后")))
    assert (text, notes) == (["甲①乙③"], ["①", "注②", "②", "中", "③", "后"])


def test_notes_that_are_left_at_the_end_have_pages_of_their_own():
    made = pages(*filled(ROWS - 6), paragraph("甲", note("注" * 4000)))
    assert [bool(text) for text, _ in made] == [True] + [False] * (len(made) - 1)
    assert "".join(line for _, notes in made for line in notes) == "①" + "注" * 4000


noted = st.lists(st.tuples(st.integers(1, 300), st.integers(0, 400)), min_size=1, max_size=4)


@settings(max_examples=25)
@given(st.lists(noted, min_size=1, max_size=25))
def test_no_note_is_lost_and_each_stands_on_the_page_of_its_mark_clear_of_the_text(drawn):
    bodies = iter(range(1, 1000))
    blocks = [
        paragraph(
            *(
                part
                for length, size in row
                for part in ("天" * length, note(f"〔{next(bodies)}〕" + "注" * size))
            )
        )
        for row in drawn
    ]
    document = laid(article(*blocks))
    expected = 1
    for page in document.pages():
        text, notes = split(document, page)
        marks = [mark for mark in "".join(text) if "①" <= mark <= "⑳"]
        assert marks == [circled(n) for n in range(1, len(marks) + 1)]
        begun = [line for line in notes if "〔" in line]
        assert [line.partition("〕")[0][1:] for line in begun] == [
            str(n) for n in range(expected, expected + len(marks))
        ]
        expected += len(marks)
        is_clear(page)
    assert expected == 1 + sum(map(len, drawn))


def is_clear(page):
    """Require that lines stand below one another, inside the type area, off the rule."""
    lines = [piece for piece in page.pieces if isinstance(piece, TextLine)]
    floor = AREA.top
    for line in lines:
        top = line.baseline - 0.88 * line.size
        assert top >= floor - 1e-6 or top >= floor - line.size - 1e-6  # a number and its note
        floor = line.baseline + 0.12 * line.size
        assert floor <= AREA.bottom + 1e-6
    if rule := rule_of(page):
        assert not any(abs(line.baseline - 0.38 * line.size - rule.y) < 7 for line in lines)
