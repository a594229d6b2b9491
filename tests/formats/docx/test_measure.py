"""Lengths, and the indents that Word and the others each read in their own unit."""

from convert.formats.docx.measure import halves, indents, twips


def test_a_first_line_is_two_characters_and_so_many_twips():
    """Source: typographic specification 10.3, D01."""
    made = indents(10.5, first=2)
    assert 'w:firstLineChars="200" w:firstLine="420"' in made


def test_a_line_that_hangs_out_says_so_in_both_units():
    assert 'w:left="420" ' in indents(10.5, start=2, first=-2)
    assert 'w:hangingChars="200" w:hanging="420"' in indents(10.5, start=2, first=-2)


def test_points_become_twips_and_half_points():
    assert (twips(10.5), halves(10.5)) == (210, 21)
