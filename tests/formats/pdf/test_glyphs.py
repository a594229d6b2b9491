"""Glyphs and the texts that they stand for."""

from convert.fonts.face import Glyph
from convert.formats.pdf.glyphs import Glyphs, shape_of
from convert.layout.atom import Atom, Box
from convert.layout.looks import Look
from convert.layout.shape import Part, Shape, stand_in

LOOK = Look("song")
FACE = object()


def atom(text, identifier, parts=None):
    glyph = Glyph(identifier, 0, 1000, 0, 0)
    shape = Shape(text, LOOK, parts or (Part(FACE, (glyph,), (text,)),))
    return Atom(text, "ID", 0, Box(1000, glyphs=shape), 1000)


def registered(*atoms):
    glyphs = Glyphs()
    for one in atoms:
        glyphs.add(one)
    return glyphs


def test_a_glyph_of_several_texts_stands_in_as_many_layers():
    glyphs = registered(atom("一", 5), atom("丁", 6), atom("⼀", 5), atom("一", 5))
    assert glyphs.layers == {FACE: [{5: "一", 6: "丁"}, {5: "⼀"}]}
    assert [glyphs.layer(FACE, 5, text) for text in "一⼀"] == [0, 1]


def test_private_use_always_says_what_it_is():
    one = atom("\ue000", 5)
    assert registered(one).actual(shape_of(one)) == "\ue000"


def test_white_space_needs_no_saying():
    space, wide = atom(" ", 3), atom("\u3000", 3)
    assert registered(space, wide).actual(shape_of(wide)) == ""


def test_what_stands_in_has_a_number_for_each_text():
    one, other = (atom(text, 0, stand_in(text)) for text in ("𠮷", "𪚥"))
    assert list(registered(one, other, one).stand_ins.values()) == [1, 2]


def test_an_inserted_space_has_no_glyphs():
    assert registered(Atom("", "AS", 0, Box(0), 250)).layers == {}


def test_a_vertical_form_says_itself_though_it_is_drawn_as_the_mark():
    glyph = Glyph(7, 0, 1000, 0, 0)
    shape = Shape("，", LOOK, (Part(FACE, (glyph,), ("，",)),))
    vertical = Atom("︐", "PS", 0, Box(1000, glyphs=shape), 1000)
    assert registered(vertical).layers == {FACE: [{7: "︐"}]}


def test_a_hyphen_is_a_soft_one():
    shape = Shape("-", LOOK, (Part(FACE, (Glyph(7, 0, 300, 0, 0),), ("-",)),))
    inserted = Atom("", "HY", 0, Box(300, glyphs=shape), 300)
    assert registered(inserted).layers == {FACE: [{7: "\u00ad"}]}
