"""Galleys at their places."""

import pytest

from convert import ir
from convert.ir.build import inlines
from convert.layout import placing as room
from convert.layout.overlaid import Overlaid
from convert.layout.owners import ends
from convert.layout.page import Dot, Image, Rule, TextLine
from convert.layout.placing import Placer
from convert.layout.tier import Placement
from convert.layout.typeset import products
from pressroom import LOREM, THEME, article, laid, paragraph, said
from specimens import picture

BODY = THEME.style("body")


def page(*blocks):
    document = laid(article(*blocks))
    return document, next(document.pages())


def test_the_first_line_is_indented_and_the_others_begin_at_the_type_area():
    document, made = page(paragraph(LOREM * 3))
    first, second, *_ = made.pieces
    assert (first.x - document.area.left, second.x) == (2 * BODY.size, document.area.left)
    assert second.baseline - first.baseline == pytest.approx(BODY.size * BODY.pitch)


def test_the_first_em_box_stands_at_the_top_of_the_type_area():
    document, made = page(paragraph(LOREM))
    assert made.pieces[0].baseline == document.area.top + 0.88 * BODY.size


def test_a_label_stands_left_of_its_first_line_and_before_it():
    document, made = page(ir.List((ir.ListItem((paragraph("甲"),)),), 1))
    label, words = made.pieces
    assert [said(document, line) for line in (label, words)] == ["1.", "甲"]
    assert (label.x, label.baseline) == (document.area.left, words.baseline)


def test_dots_stand_below_ideographs_only():
    """Typographic specification X12."""
    _, made = page(paragraph(ir.Emphasis(inlines("重点，很好"))))
    line, *dots = made.pieces
    assert all(isinstance(dot, Dot) for dot in dots)
    places = [(dot.x - line.x) / line.size for dot in dots]
    assert places == pytest.approx([0.5, 1.5, 3.5, 4.5])
    assert (dots[0].y - line.baseline) / line.size == pytest.approx(0.12 + 0.25)


def test_in_japanese_dots_stand_above():
    """Typographic specification 6; 々 repeats an ideograph and is dotted like one."""
    words = paragraph(ir.Emphasis(inlines("人々、＃")))
    line, *dots = next(laid(article(words, language="ja")).pages()).pieces
    assert [(dot.x - line.x) / line.size for dot in dots] == pytest.approx([0.5, 1.5])
    assert (dots[0].y - line.baseline) / line.size == pytest.approx(-0.88 - 0.25)


def test_a_link_is_an_area_on_each_line_that_it_touches():
    link = ir.Link("https://example.org/", inlines("字" * 60))
    _, made = page(paragraph("甲", link))
    first, second = made.areas
    lines = [piece for piece in made.pieces if isinstance(piece, TextLine)]
    assert first.left == pytest.approx(lines[0].x + BODY.size)
    assert (second.left, first.target) == (lines[1].x, "https://example.org/")


def test_a_paragraph_of_a_page_is_measured_once_however_many_there_are(monkeypatch):
    measured = []
    monkeypatch.setattr(room, "ends", lambda *given: measured.append(given) or ends(*given))
    link = paragraph(ir.Link("https://example.org/", inlines("乙")))
    row = ir.TableRow((ir.TableCell((link,)),) * 10)
    _, made = page(ir.Table((row,) * 20))
    assert len(made.areas) == len(measured) > 128


def test_a_page_looks_at_its_own_links_only(monkeypatch):
    link = ir.Link("https://example.org/", inlines("链接"))
    given = []
    within = Overlaid.within
    monkeypatch.setattr(Overlaid, "within", lambda *a: given.append(within(*a)) or given[-1])
    pages = list(laid(article(paragraph(*(link, "文" * 9) * 600))).pages())
    areas = sum(len(page.areas) for page in pages)
    assert len(pages) > 4
    assert 600 <= sum(map(len, given)) <= areas


def test_paragraphs_of_earlier_pages_are_forgotten(monkeypatch):
    measured = []
    monkeypatch.setattr(room, "ends", lambda *given: measured.append(given) or ends(*given))
    link = ir.Link("https://example.org/", inlines("链接"))
    document = laid(article(paragraph(link), paragraph(link)))
    placer = Placer(document.area, document.alphabet)
    items = products(document.text, document.alphabet, document.phrases)
    first, other = ([Placement(item, 0, item.count, 0.0)] for item in items)
    for page, times in ((first, 1), (first, 1), (other, 2), (first, 3)):
        placer.turn(page)
        assert len(list(placer.areas(page))) == 1
        assert len(measured) == times


def test_headings_are_anchors():
    _, made = page(ir.Heading(2, inlines("题"), "one"), paragraph("文"))
    (anchor,) = made.anchors
    assert (anchor.title, anchor.rank, anchor.identifier) == ("题", 1, "one")


def test_what_is_set_at_the_end_ends_at_the_end():
    document, made = page(ir.Quote((paragraph("甲"),), inlines("某人")))
    line = made.pieces[-1]
    inset = THEME.style("attribution").inset * line.size
    right = document.area.left + document.area.width - inset
    assert line.x + line.line.width * line.size / 1000 == pytest.approx(right)


def table(rows, head="名"):
    cells = [ir.TableRow((ir.TableCell((paragraph(f"第{n}行"),)),)) for n in range(rows)]
    return ir.Table(tuple(cells), head=(ir.TableRow((ir.TableCell((paragraph(head),)),)),))


def test_a_table_that_goes_on_has_its_head_above_it_on_each_page_and_in_the_text_once():
    document = laid(article(table(100)))
    first, *others = document.pages()
    assert len(others) >= 2
    assert [said(document, line) for page in (first, *others) for line in page.repeated] == [
        "名" for _ in others
    ]
    for page in others:
        (head,) = page.repeated
        assert (head.owner, head.stretches) == (-1, ())
        top = min(piece.baseline for piece in page.pieces if isinstance(piece, TextLine))
        assert document.area.top < head.baseline < top
    words = [said(document, p) for page in (first, *others) for p in page.pieces if is_text(p)]
    assert words == ["名", *(f"第{n}行" for n in range(100))]


def is_text(piece):
    return isinstance(piece, TextLine)


def test_a_row_leaves_no_page_for_its_rules_to_be_missed():
    """Each page closes what it shows of a table, above and below."""
    for page in laid(article(table(100))).pages():
        rules = [piece for piece in page.pieces if isinstance(piece, Rule)]
        lines = [piece.baseline for piece in (*page.pieces, *page.repeated) if is_text(piece)]
        assert len(rules) == 3
        assert min(rule.y for rule in rules) < min(lines)
        assert max(rule.y for rule in rules) > max(lines)


def test_a_picture_stands_in_the_middle_of_the_type_area():
    document, made = page(ir.Figure(picture(), "方块"))
    (image,) = made.pieces
    assert isinstance(image, Image)
    assert image.top == document.area.top
    assert image.x + image.width / 2 == pytest.approx(document.area.left + document.area.width / 2)


def test_a_link_in_a_cell_is_where_its_words_are():
    link = paragraph("见", ir.Link("https://example.org/", inlines("乙")))
    cells = (ir.TableCell((paragraph("甲"),)), ir.TableCell((link,)))
    _, made = page(ir.Table((ir.TableRow(cells),)))
    _, words = (piece for piece in made.pieces if is_text(piece))
    (area,) = made.areas
    assert area.left == pytest.approx(words.x + words.size)
    assert area.top < words.baseline < area.bottom
