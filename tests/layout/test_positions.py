"""Where atoms stand."""

import pytest
from hypothesis import given, settings

from convert.layout.positions import is_open, positions
from pressroom import LOREM, article, galleys, laid, paragraph
from strategies import articles


def ends(document):
    """Where each line of a document ends by its atoms, and by its own account."""
    for galley in galleys(document):
        for line in galley.lines:
            atoms = galley.atoms[line.start : line.end]
            if atoms and not line.has_hyphen and line.kind != "hang":
                yield positions(atoms, line, document.alphabet)[-1], line.width, line.kind


@settings(max_examples=25)
@given(articles)
def test_atom_by_atom_a_line_is_as_long_as_it_says(article):
    for found, width, _ in ends(laid(article)):
        assert found == pytest.approx(width, abs=0.01)


def test_lines_of_every_manner_are_as_long_as_they_say():
    text = "".join(f"第{n}行有 English words 和“引号”、（括号）。" for n in range(80))
    found = list(ends(laid(article(paragraph(text), paragraph(LOREM * 9)))))
    assert {"in", "out"} <= {kind for _, _, kind in found}
    assert [a for a, _, _ in found] == pytest.approx([b for _, b, _ in found], abs=0.01)


def test_no_gap_opens_inside_a_word_or_before_a_mark():
    document = laid(article(paragraph("天地，天 a-b")))
    (galley,) = galleys(document)
    one, other, comma = galley.atoms[:3]
    assert is_open(one, other, document.alphabet)
    assert not is_open(other, comma, document.alphabet)
