"""Lines as operators: what a viewer reckons is what layout meant."""

import pytest
from hypothesis import given, settings

from convert import ir
from convert.fonts.subset import subset
from convert.formats.pdf.glyphs import Glyphs
from convert.formats.pdf.line import shown, spacing
from convert.formats.pdf.operators import STAND_IN, Font, Operators
from convert.ir.build import inlines
from convert.layout.positions import positions
from convert.layout.shape import HOLLOW
from formats.pdf import interpreter
from pressroom import LOREM, article, laid, lines, paragraph
from strategies import articles

TEXT = "".join(f"第{n}行有 English words 和“引号”、（括号）——破折号·间隔号。" for n in range(40))


def tables(document):
    """The operators of a document, and the widths of its fonts."""
    glyphs = Glyphs()
    codes = document.codes()
    for code in codes:
        glyphs.add(document.alphabet.atom(code))
    fonts, widths = {}, {}
    for number, (face, texts) in enumerate(glyphs.texts.items(), start=1):
        part = subset(face, texts)
        fonts[face] = Font(f"F{number}", part.cids, part.advances)
        widths[f"F{number}"] = part.advances
    stand_ins = {cid: 1000 * (glyph == HOLLOW) for (glyph, _), cid in glyphs.stand_ins.items()}
    return Operators(fonts, glyphs, document.alphabet, codes), widths | {STAND_IN: stand_ins}


def drawn(line, operators, widths):
    """Where the glyphs of a line stand, from where the line begins."""
    made = shown(line, operators)
    return interpreter.shown(made.fragments, made.first, line.size, spacing(line), widths)


def ends(made):
    """For each line, where its last visible atom ends for a viewer, and for layout."""
    document = laid(made)
    operators, widths = tables(document)
    for line in lines(document):
        if line.line.kind != "hang" and not line.line.has_hyphen:
            last = positions(line.atoms, line.line, document.alphabet)
            yield drawn(line, operators, widths), last, line, document


def check(made):
    count = 0
    for found, expected, line, document in ends(made):
        texts = [document.alphabet.atom(code) for code in line.atoms]
        if all(len(a.text) == 1 and a.kind in {"ID", "CJ"} and not a.style for a in texts):
            starts = [x - expected[0] for x in expected[:-1]]
            assert found[:-1] == pytest.approx(starts, abs=0.2)
            count += 1
        elif texts[-1].kind == "ID":
            gap = line.line.gap
            assert found[-1] + expected[0] - gap == pytest.approx(expected[-1], abs=0.5)
            count += 1
    return count


def test_right_edges_are_exact_whatever_stands_in_the_line():
    strong = ir.Strong(inlines(TEXT[:200]))
    assert check(article(paragraph(TEXT), paragraph(LOREM * 9), paragraph(strong, TEXT[:300]))) >= 20


def test_traditional_marks_are_set_in_the_middle_of_what_is_left_to_them():
    assert check(article(paragraph(TEXT + LOREM * 5), language="zh-Hant-TW")) > 10


@settings(max_examples=25)
@given(articles)
def test_right_edges_are_exact_in_any_article(article):
    check(article)


def test_a_font_is_switched_once_for_a_stretch():
    document = laid(article(paragraph("甲", ir.Strong(inlines("乙丙丁")), "戊")))
    operators, _ = tables(document)
    (line,) = lines(document)
    made = shown(line, operators)
    assert made.fragments.count(" Tf") == 2
    assert made.first == made.last


def test_a_line_in_one_other_font_begins_and_ends_in_it():
    document = laid(article(ir.Heading(1, inlines("题目")), paragraph(LOREM)))
    operators, _ = tables(document)
    heading, *_ = lines(document)
    made = shown(heading, operators)
    assert made.fragments.count("Tf") == 0
    assert made.first == made.last != operators.ground.font
