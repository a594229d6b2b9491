"""Pages as content streams."""

import re

import pytest

from convert import ir
from convert.formats.pdf import compose
from convert.formats.pdf.compose import Composer, painted
from convert.formats.pdf.fragments import ARRAY, SHOWN, moved, units
from convert.formats.pdf.numbers import decimal
from convert.ir.build import inlines
from convert.layout.page import Leader, Page, Rule
from formats.pdf.test_line import tables
from pressroom import LOREM, THEME, article, laid, paragraph


def content(*blocks, look=THEME):
    document = laid(article(*blocks), look)
    page = next(document.pages())
    return Composer(tables(document)[0]).content(page).decode("latin-1"), page


def test_page_numbers_are_artifacts_and_text_is_not():
    said, _ = content(paragraph(LOREM))
    head, _, rest = said.partition("/Artifact<</Type/Pagination>>BDC")
    assert "BT" in head
    assert "BT" in rest
    assert rest.count("EMC") == 1


def test_lines_stand_where_the_page_says_from_the_bottom_up():
    said, page = content(paragraph(LOREM))
    line = page.pieces[0]
    x, y = re.search(r"([-.\d]+) ([-.\d]+) Td", said).groups()
    assert (float(x), float(y)) == pytest.approx((line.x, page.height - line.baseline), abs=0.001)


def test_glyphs_that_look_like_operators_stay(monkeypatch):
    glyphs = "\u5b20\u5d54\u4a41"
    monkeypatch.setattr(compose, "shown", lambda *_: (glyphs + moved(-5), "F1", "F1", 0.0))
    said, _ = content(paragraph(LOREM))
    assert "[ ([ ]TJA)5 ()]TJ" in said


def test_a_string_without_glyphs_is_not_shown(monkeypatch):
    made = SHOWN + units("/F2 9 Tf") + ARRAY + "天"
    monkeypatch.setattr(compose, "shown", lambda *_: (made, "F1", "F2", 0.0))
    said, _ = content(paragraph(LOREM))
    assert re.search(r"Td\n */F2 9 Tf\[ \(Y\\\)\)\]TJ", said)


def test_operators_stay_apart_where_no_string_is_left_between_them():
    said, _ = content(paragraph("0\ue0000"))
    assert re.search(r"Tf\s+EMC", said)
    assert re.search(r"BDC\s+/F0", said)


def test_the_lines_of_a_paragraph_go_down_by_its_pitch():
    said, _ = content(paragraph(LOREM * 4))
    assert f"\n0 {decimal(-10.5 * 1.75)} Td" in said


def test_dots_are_drawn_as_artifacts():
    said, _ = content(paragraph(ir.Emphasis(inlines("重点"))))
    assert said.count("/Artifact<</Type/Layout>>BDC") == 1
    assert said.count(" m\n") == 2


def test_what_is_set_outlives_no_text_object():
    said, _ = content(paragraph(LOREM * 4))
    for block in re.findall(r"BT\n(.*?)\nET", said, re.DOTALL):
        spacings = re.findall(r"([-.\d]+) Tc", block)
        assert not spacings or spacings[-1] == "0"


def test_colours_are_grey_where_they_can_be():
    assert [painted(color) for color in ("#000000", "#808080", "#ff0000")] == [
        "0 g", "0.502 g", "1 0 0 rg",
    ]  # fmt: skip


def test_a_leader_is_one_dotted_line_and_an_artifact():
    page = Page(1, 400, 500, (Leader(100, 40, 60, 5.25, "#336699"),))
    said = Composer(tables(laid(article(paragraph(LOREM))))[0]).content(page).decode("latin-1")
    drawn = "q 1 J 0.9 w [0 5.25] 0 d 0.2 0.4 0.6 RG 100 460 m 160 460 l S Q"
    assert said == f"/Artifact<</Type/Layout>>BDC\n{drawn}\nEMC"


def test_rules_are_strokes_and_artifacts():
    row = ir.TableRow((ir.TableCell((paragraph("甲"),)),))
    said, page = content(ir.Table((row,)))
    above, below = (piece for piece in page.pieces if isinstance(piece, Rule))
    (block,) = re.findall(r"/Artifact<</Type/Layout>>BDC\n(.*?)\nEMC", said, re.DOTALL)
    drawn = [line.split() for line in block.split("\n")]
    assert [float(line[0]) for line in drawn] == [above.thickness, below.thickness]
    heights = [float(line[3]) for line in drawn]
    assert heights == pytest.approx([page.height - above.y, page.height - below.y], abs=0.01)
    assert {line[-1] for line in drawn} == {"S"}


def test_a_rule_however_thin_is_written_without_exponent():
    page = Page(1, 400, 500, (Rule(100, 40, 60, 0.00001),))
    said = Composer(tables(laid(article(paragraph(LOREM))))[0]).content(page).decode("latin-1")
    assert "\n0.00001 w 100 460 m " in said


def test_a_head_that_is_repeated_says_so_and_where_it_stands():
    row = ir.TableRow((ir.TableCell((paragraph("甲"),)),))
    document = laid(article(ir.Table((row,) * 99, head=(row,))))
    _, page, *_ = document.pages()
    said = Composer(tables(document)[0]).content(page).decode("latin-1")
    (box,) = re.findall(r"/Pagination/Subtype/Header/BBox\[(.*?)\]", said)
    left, foot, right, top = map(float, box.split())
    (line,) = page.repeated
    assert left < right
    assert foot < page.height - line.baseline < top
