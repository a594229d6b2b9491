"""Lines kept as they are."""

from itertools import accumulate

from hypothesis import given
from hypothesis import strategies as st

from convert import ir
from convert.layout.positions import positions
from pressroom import article, desk, laid, lines, set_at


def test_line_ends_and_spaces_are_kept():
    (made,) = set_at(desk(), ir.Verbatim("甲\n  乙"))
    assert made.text == "甲\n  乙"
    assert (made.setting.indent, made.setting.style.family) == (0, "mono")


def columns(document, line):
    """Where each character of a line stands, in half an em."""
    places = positions(line.atoms, line.line, document.alphabet)
    for place, code in zip(places, line.atoms, strict=False):
        atom = document.alphabet.atom(code)
        step = atom.advance / max(1, len(atom.text)) / 500
        for index, character in enumerate(atom.text):
            yield place / 500 + index * step, character


LETTERS = st.sampled_from([*map(chr, range(0x20, 0x7F)), *"水读，。（）《：、"])


@given(st.text(LETTERS, min_size=1, max_size=40))
def test_each_character_stands_in_its_column(code):
    document = laid(article(ir.Verbatim(f"|{code}|")))
    (line,) = lines(document)
    widths = accumulate((1.0 if one.isascii() else 2.0 for one in f"|{code}"), initial=0.0)
    assert list(columns(document, line)) == list(zip(widths, f"|{code}|", strict=True))
