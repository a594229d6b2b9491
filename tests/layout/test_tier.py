"""Rows that are made up into pages."""

from convert.layout.item import Cell, Row
from convert.layout.tabular.tiers import tier
from convert.layout.tier import Placement, contents, galleys, units
from convert.layout.typeset import products
from pressroom import LOREM, article, laid, paragraph


def galley():
    document = laid(article(paragraph(LOREM * 2)))
    return next(products(document.text, document.alphabet))


def test_what_is_no_row_holds_nothing_but_itself():
    place = Placement(galley(), 0, 1, 7.0)
    assert list(galleys([place])) == [(place, place.item)]
    assert list(contents(place)) == []


def test_what_stands_in_a_row_in_a_row_stands_where_both_put_them():
    text = galley()
    row = Row(1, (Cell(()),), 0, 300, 4.0, 10)
    inner = tier(row, [[text]])
    ((leaf, found),) = galleys([Placement(tier(row, [[inner]]), 0, 1, 100.0)])
    assert (leaf.item, found, leaf.top) == (text, text, 108.0)


def test_lines_begin_where_the_pitch_says():
    text = galley()
    tops = [top for top, _ in units(Placement(text, 0, text.count, 10.0))]
    assert tops == [10.0 + index * text.pitch for index in range(text.count)]
