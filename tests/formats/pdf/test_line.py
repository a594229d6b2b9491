"""Lines as operators: what a viewer reckons is what layout meant."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from convert import ir
from convert.fonts.subset import subset
from convert.formats.pdf.fragments import CLOSED, OWN, READING, TURN, written
from convert.formats.pdf.glyphs import Glyphs
from convert.formats.pdf.line import shown, spacing
from convert.formats.pdf.operators import STAND_IN, Operators, fonts
from convert.ir.build import inlines
from convert.layout.document import Document
from convert.layout.positions import positions
from convert.layout.shape import HOLLOW
from formats.pdf import interpreter
from pressroom import LOREM, article, laid, lines, paragraph
from strategies import articles

TEXT = "".join(f"第{n}行有 English words 和“引号”、（括号）——破折号·间隔号。" for n in range(40))


def tables(document):
    """The operators of a document, and the widths of its fonts."""
    glyphs = Glyphs()
    codes = document.codes
    for code in codes:
        glyphs.add(document.alphabet.atom(code))
    parts = {face: subset(face, texts) for face, (texts, *_) in glyphs.layers.items()}
    made = fonts(parts, glyphs)
    widths = {font.name: font.advances for font in made.values()}
    stand_ins = {cid: 1000 * (glyph == HOLLOW) for (glyph, _), cid in glyphs.stand_ins.items()}
    return Operators(made, glyphs, document.alphabet, codes), widths | {STAND_IN: stand_ins}


def drawn(line, operators, widths):
    """Where the glyphs of a line stand, from where the line begins."""
    fragments, first, _, opened = shown(line, operators)
    fragments = fragments.replace(TURN, "").replace(READING, "")
    assert not set(fragments) & {CLOSED, OWN, *operators.changes, *operators.switches}
    assert opened == (spacing(line) if line.line.gap else 0)
    return interpreter.shown(fragments, first, line.size, spacing(line), widths)


def count(shape):
    """How many glyphs a shape shows."""
    if not shape:
        return 0
    return sum(len(part.glyphs) for part in shape.parts) + count(shape.above)


def check(made):
    """Hold each ideograph and opening mark against its place; gives how many there were."""
    document = made if isinstance(made, Document) else laid(made)
    operators, widths = tables(document)
    checked = 0
    for line in lines(document):
        found = drawn(line, operators, widths)
        places = positions(line.atoms, line.line, document.alphabet)
        glyph = 0
        for index, code in enumerate(line.atoms):
            atom = document.alphabet.atom(code)
            glyphs = len(atom.text) if atom.kind == "HY" else count(atom.box.glyphs)
            if atom.kind == "AL" and glyphs:
                assert found[glyph] == pytest.approx(places[index] - places[0], abs=0.5)
            if glyphs == 1 and atom.box.advance == 1000 and atom.kind in {"ID", "OP"}:
                is_mark = atom.kind == "OP"
                x = places[index + is_mark] - places[0]
                assert found[glyph] + 1000 * is_mark == pytest.approx(x, abs=0.5)
                checked += 1
            glyph += glyphs
    return checked


def test_what_a_viewer_reckons_is_what_layout_meant_whatever_stands_in_the_line():
    strong = ir.Strong(inlines(TEXT[:200]))
    raised = [ir.Superscript(inlines(str(n))) if n % 2 else LOREM[:20] for n in range(30)]
    ruby = ir.Ruby((ir.RubyPair("汉", "hàn"), ir.RubyPair("字", "zìzìzì")))
    blocks = (
        paragraph(TEXT),
        paragraph(LOREM * 9),
        paragraph(strong, TEXT[:300]),
        paragraph(*raised, ruby, LOREM * 2, "（（（" * 9, TEXT),
    )
    assert check(article(*blocks)) > 1000


@pytest.mark.parametrize("word", ["internationalization", "inter\u00adnation\u00adal"])
def test_places_for_hyphens_take_no_gap_back(word):
    """Ideographs after a word that could be divided, in lines whose gaps open far."""
    long = ir.Foreign("en", inlines(f"{word}天{word}"))
    blocks = [paragraph("天" * n, long, "地" * 12, "W" * 24) for n in range(1, 24)]
    document = laid(article(*blocks))
    assert any(line.line.gap for line in lines(document) if "地" in line.atoms)
    assert check(article(*blocks)) > 400


def test_no_gap_opens_inside_a_raised_box_of_two_fonts():
    """A radical is shown through another font than the ideograph whose glyph it shares."""
    raised = ir.Superscript(inlines("一⼀"))
    document = laid(article(*[paragraph("天" * n, raised, "地" * 12, "W" * 24) for n in range(24)]))
    assert any(line.line.gap for line in lines(document) if "地" in line.atoms)
    assert check(document) > 400


LONG = ir.Foreign("en", inlines("internationalization " * 9))


@pytest.mark.parametrize(
    "words",
    [ir.Superscript((LONG,)), ir.Subscript((LONG,)), ir.Strong((LONG,)), LONG],
    ids=["raised", "lowered", "strong", "plain"],
)
def test_a_line_may_end_in_a_hyphen_of_any_look(words):
    document = laid(article(*[paragraph("天" * n, words) for n in range(24)]))
    ended = [line for line in lines(document) if line.line.has_hyphen]
    assert ended
    for line in ended:
        drawn(line, *tables(document))


def test_traditional_marks_are_set_in_the_middle_of_what_is_left_to_them():
    assert check(article(paragraph(TEXT + LOREM * 5), language="zh-Hant-TW")) > 300


@settings(max_examples=25)
@given(articles)
def test_what_a_viewer_reckons_is_what_layout_meant_in_any_article(article):
    check(article)


WORDS = st.sampled_from(
    (
        "天地玄黄",
        "，",
        "（",
        "）。",
        "——",
        "……",
        "internationalization ",
        "don’t ",
        "“it” ",
        "a\u00adb",
        "31,200",
        "https://example.org/a-b",
        " ",
    )
)
MARKS = st.sampled_from(
    (
        ir.Strong, ir.Emphasis, ir.Superscript, ir.Subscript, lambda words: ir.Link("#a", words),
        lambda words: ir.Foreign("en", words), lambda words: ir.Code(words[0].value),
    )
)  # fmt: skip
MARKED = st.builds(
    lambda mark, words: mark(inlines("甲" + "".join(words))), MARKS, st.lists(WORDS, max_size=30)
)
PIECES = st.lists(st.one_of(MARKED, st.lists(WORDS, min_size=1).map("".join)), max_size=8)


@settings(max_examples=50)
@given(PIECES)
def test_what_a_viewer_reckons_is_what_layout_meant_among_long_words_of_any_look(pieces):
    assert check(article(paragraph("甲", *pieces, "乙")))


def test_a_font_is_switched_once_for_a_stretch():
    document = laid(article(paragraph("甲", ir.Strong(inlines("乙丙丁")), "戊")))
    operators, _ = tables(document)
    (line,) = lines(document)
    fragments, first, last, _ = shown(line, operators)
    assert written(fragments).count(b" Tf") == 2
    assert first == last


def test_a_line_in_one_other_font_begins_and_ends_in_it():
    document = laid(article(ir.Heading(1, inlines("题目")), paragraph(LOREM)))
    operators, _ = tables(document)
    heading, *_ = lines(document)
    fragments, first, last, _ = shown(heading, operators)
    assert written(fragments).count(b"Tf") == 0
    assert first == last != operators.ground.font
