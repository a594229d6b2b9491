"""Base and reading in one box."""

import pytest

from convert.fonts.face import Glyph
from convert.layout.annotation import annotated
from convert.layout.looks import Look
from convert.layout.shape import Part, Shape

FACE = object()


def shape(text, advance=1000, face=FACE):
    """``text`` in glyphs as wide as that."""
    glyphs = tuple(Glyph(7, index, advance, 0, 0) for index in range(len(text)))
    return Shape(text, Look("song"), (Part(face, glyphs, tuple(text)),))


def starts(made, size=1.0):
    """Where each glyph of a shape begins in its box."""
    x, found = made.shift, []
    for glyph in made.parts[0].glyphs:
        found.append(x)
        x += glyph.advance * size
    return found


def test_the_shorter_of_two_rows_is_spread_out():
    """JLREQ 3.3.6."""
    box = annotated(shape("東京"), shape("とうきょうと"))
    assert box.advance == 3000
    assert starts(box.glyphs) == [250, 1750]
    assert starts(box.glyphs.above, 0.5) == [0, 500, 1000, 1500, 2000, 2500]
    box = annotated(shape("地下鉄"), shape("ちかて"))
    assert starts(box.glyphs) == [0, 1000, 2000]
    assert starts(box.glyphs.above, 0.5) == [250, 1250, 2250]


def test_above_one_ideograph_a_reading_is_set_solid():
    """JLREQ 3.3.5."""
    box = annotated(shape("志"), shape("こころざし"))
    assert (box.advance, box.glyphs.shift, box.glyphs.above.shift) == (2500, 750, 0)
    box = annotated(shape("子"), shape("こ", 600))
    assert starts(box.glyphs.above, 0.5) == [350]
    assert starts(annotated(shape("子"), shape("イエ", 400)).glyphs.above, 0.5) == [300, 500]


@pytest.mark.parametrize(
    ("letters", "advance", "base", "above"), [(6, 1625, 312, 62), (2, 1000, 0, 250)]
)
def test_pinyin_is_a_word_that_keeps_its_distance(letters, advance, base, above):
    """CLREQ 3.3.4: a word space in the size of the reading between two of them."""
    box = annotated(shape("装"), shape("zhuang"[:letters], 500))
    assert (box.advance, box.glyphs.shift, box.glyphs.above.shift) == (advance, base, above)


def test_a_word_with_a_reading_in_kana_is_not_spread():
    box = annotated(shape("Web", 500), shape("うえぶさいと"))
    assert (starts(box.glyphs), box.advance) == ([750, 1250, 1750], 3000)


def test_the_base_of_a_word_is_not_spread():
    box = annotated(shape("重点"), shape("zhongdianzhong", 500))
    assert [glyph.advance for glyph in box.glyphs.parts[0].glyphs] == [1000, 1000]


def test_what_no_face_has_is_not_spread():
    box = annotated(shape("東京"), shape("とうきょうと", face=None))
    assert starts(box.glyphs) == [562, 1562]
