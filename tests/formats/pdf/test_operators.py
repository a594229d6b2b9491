"""The operator table."""

from hypothesis import given
from hypothesis import strategies as st

from convert.fonts.subset import subset
from convert.formats.pdf.fragments import CLOSED
from convert.formats.pdf.glyphs import Glyphs
from convert.formats.pdf.operators import Operators, fonts
from pressroom import article, laid, paragraph


def table(text):
    document = laid(article(paragraph(text)))
    glyphs = Glyphs()
    for code in document.codes:
        glyphs.add(document.alphabet.atom(code))
    parts = {face: subset(face, texts) for face, (texts, *_) in glyphs.layers.items()}
    operators = Operators(fonts(parts, glyphs), glyphs, document.alphabet, document.codes)
    return operators, document.text[0].atoms


def test_an_ideograph_is_itself():
    operators, atoms = table("天地")
    assert operators.plain.fragments(atoms) == operators.full.fragments(atoms) == "天地"


@given(st.text(st.sampled_from("天地玄黄，。「」——…Aa 1\u3400一㍿\U00020000"), min_size=1))
def test_ideographs_taken_together_are_drawn_as_if_each_were_looked_at(text):
    document = laid(article(paragraph("甲", text)))
    codes = document.codes
    together, alone = Glyphs(), Glyphs()
    together.take(document.alphabet, codes)
    for code in codes:
        alone.add(document.alphabet.atom(code))
    shown = []
    for glyphs in (together, alone):
        parts = {face: subset(face, texts) for face, (texts, *_) in sorted_by_name(glyphs)}
        made = Operators(fonts(parts, glyphs), glyphs, document.alphabet, codes)
        shown.append((made.plain.differing, made.full.differing))
    assert shown[0] == shown[1]


def sorted_by_name(glyphs):
    return sorted(glyphs.layers.items(), key=lambda entry: entry[0].postscript)


def test_no_gap_opens_before_a_comma():
    operators, (_, comma, _) = table("天，地")
    assert operators.full[comma].startswith(CLOSED)
    assert CLOSED not in operators.plain[comma]


def test_marks_and_spaces_have_places_for_what_they_change_by():
    operators, _ = table("天，地 a")
    assert {change.kind for change in operators.changes.values()} >= {"PS", "AS"}


def test_a_change_goes_no_further_than_the_atom_can():
    operators, _ = table("天，地")
    (change,) = (change for change in operators.changes.values() if change.kind == "PS")
    assert change.distance({"PS": -200.0}) == -200.0
    assert change.distance({"PS": -900.0}) == -500.0
    assert change.distance({"ST": -200.0}) == 0.0
