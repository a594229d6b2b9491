"""Boxes from the packaged faces."""

import pytest

from convert import Diagnostics
from convert.format import Context
from convert.formats.pdf.options import Options
from convert.host import MemoryHost
from convert.layout.looks import Look, Looks
from convert.layout.shape import HOLLOW
from convert.layout.shaping import FaceShaper
from convert.typography.profile import region
from convert.typography.punctuation import design
from pressroom import THEME


@pytest.fixture(scope="module")
def faces():
    return Options().faces(THEME, Context(MemoryHost(), Diagnostics()))


def shaper(faces, look=None, language="zh-Hans", missed=None):
    looks = Looks()
    looks.number(look or Look("song"))
    return FaceShaper(looks, faces, language, (missed if missed is not None else []).append)


@pytest.mark.parametrize(
    ("text", "kind", "advance"),
    [("天", "ID", 1000), ("——", "DA", 2000), ("……", "EL", 2000), ("⸺", "DA", 2000),
     ("—", "CN", 1000), ("·", "MD", 500), ("、", "PS", 1000), ("“", "OP", 1000),
     ("\u3000", "IS", 1000), ("\u2003", "SP", 1000)],
)  # fmt: skip
def test_what_is_wide_is_wide(faces, text, kind, advance):
    assert shaper(faces).box(text, kind, 0).advance == advance


@pytest.mark.parametrize(
    ("text", "kind", "side"), [("。", "ST", 1), ("“", "OP", 0), ("》", "CL", 1)]
)
def test_the_blank_of_a_mark_is_what_the_face_leaves(faces, text, kind, side):
    box = shaper(faces).box(text, kind, 0)
    assert (box.blank_left, box.blank_right)[side] == 500


@pytest.mark.parametrize(("language", "cell"), [("zh-Hans", 500), ("zh-Hant", 1000), ("ja", 500)])
@pytest.mark.parametrize("stroke", ["/", "／"])
def test_a_solidus_stands_in_the_middle_of_its_cell(faces, language, cell, stroke):
    box = shaper(faces, language=language).box(stroke, "SL", 0)
    drawn = sum(part.advance for part in box.glyphs.parts)
    assert (box.advance, box.glyphs.shift) == (cell, (cell - drawn) // 2)


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant-TW", "zh-Hant-HK", "ja"])
@pytest.mark.parametrize("dot", "·‧•\u0387・･")
def test_an_interpunct_stands_in_the_middle_of_the_cell_that_lines_give_it(faces, language, dot):
    box = shaper(faces, language=language).box(dot, "MD", 0)
    drawn = sum(part.advance for part in box.glyphs.parts)
    cell = design(dot, "MD", region(language))
    assert (box.advance, box.blank_left, box.blank_right) == (cell.advance, cell.left, cell.right)
    assert box.glyphs.shift == (cell.advance - drawn) // 2


def test_a_traditional_stop_has_blanks_on_both_sides(faces):
    box = shaper(faces, language="zh-Hant-TW").box("。", "ST", 0)
    assert box.blank_left > 250 < box.blank_right


def test_a_western_word_is_as_wide_as_its_face_says(faces):
    box = shaper(faces).box("Word", "AL", 0)
    assert box.advance == box.glyphs.advance < 4000


def test_what_no_face_has_is_hollow_and_missed(faces):
    missed = []
    box = shaper(faces, missed=missed).box("𪚥", "ID", 0)
    (part,) = box.glyphs.parts
    assert (box.advance, part.face, part.glyphs[0].identifier) == (1000, None, HOLLOW)
    assert missed == ["𪚥"]


def test_of_a_word_only_what_is_missing_is_hollow(faces):
    missed = []
    box = shaper(faces, missed=missed).box("a한b", "AL", 0)
    assert [part.face is None for part in box.glyphs.parts] == [False, True, False]
    assert missed == ["한"]


def test_what_is_unseen_is_not_missed(faces):
    missed = []
    assert shaper(faces, missed=missed).box("\u200b", "SP", 0).advance == 0
    assert missed == []


def test_a_smaller_look_takes_less_room(faces):
    box = shaper(faces, Look("song", scale=0.5, rise=0.3)).box("天", "ID", 0)
    assert box.advance == 500


def test_a_reading_stands_in_the_middle_above_its_base(faces):
    box = shaper(faces, Look("song", reading="zhuàng")).box("装", "IN", 0)
    above = box.glyphs.above
    assert box.advance == round(above.advance / 2) + 125 > 1000
    assert box.glyphs.shift == pytest.approx((box.advance - 1000) / 2, abs=1)
    assert above.shift == 62


@pytest.mark.parametrize("look", [Look("song"), Look("hei")])
def test_ideographs_shaped_at_once_are_as_if_shaped_one_by_one(faces, look):
    ideographs = "天地玄黄骨直㛃𬱖𪚥"
    primed, alone = shaper(faces, look), shaper(faces, look)
    primed.prime(0, set(ideographs))
    for character in ideographs:
        one, other = primed.box(character, "ID", 0), alone.box(character, "ID", 0)
        assert (one.advance, one.glyphs.parts) == (other.advance, other.glyphs.parts)


def test_what_no_face_has_is_not_primed(faces):
    missed = []
    made = shaper(faces, missed=missed)
    made.prime(0, {"天", "𪚥"})
    made.box("𪚥", "ID", 0)
    assert missed == ["𪚥"]


def test_an_apostrophe_in_a_western_word_is_no_wide_mark(faces):
    for family in ("song", "hei"):
        made = shaper(faces, Look(family))
        marks = made.box("don’t", "AL", 0).advance - made.box("dont", "AL", 0).advance
        assert 200 < marks < 350
        assert made.box("“Hi”", "AL", 0).advance - made.box("Hi", "AL", 0).advance < 1000
    assert made.box("￥", "PR", 0).advance == made.box("“", "OP", 0).advance == 1000


def test_spaces_of_a_literal_are_half_an_em_so_that_indents_are_seen(faces):
    for look in (Look("mono"), Look("song", is_literal=True)):
        assert shaper(faces, look).box("    ", "SP", 0).advance == 2000
    assert shaper(faces, Look("hei")).box(" ", "SP", 0).advance < 500


ASCII = "".join(map(chr, range(0x21, 0x7F)))


def test_letters_of_code_are_half_an_em_in_glyphs_drawn_so(faces):
    made = shaper(faces, Look("mono")).box(ASCII, "AL", 0)
    ((face, glyphs, texts),) = made.glyphs.parts
    assert {glyph.advance for glyph in glyphs} == {500}
    assert set(face.advances([glyph.identifier for glyph in glyphs])) == {500}
    assert "".join(texts) == ASCII


def test_words_of_another_language_are_shaped_in_its_forms(faces):
    ours, theirs = (shaper(faces, Look("song", language=of)) for of in ("", "zh-Hant-TW"))
    assert ours.box("。", "ST", 0).blank_left < 100 < theirs.box("。", "ST", 0).blank_left
