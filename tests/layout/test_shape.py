"""Shapes."""

from convert.fonts.face import Glyph
from convert.layout.shape import BLANK, HOLLOW, parts, spaces, stand_in


class Drawn:
    """A face that has one glyph."""

    @staticmethod
    def glyphs(_):
        return [7]


FACE = Drawn()


def glyph(identifier, cluster):
    return Glyph(identifier, cluster, 1000, 0, 0)


def told(made):
    return [(part.face, [g.identifier for g in part.glyphs], part.texts) for part in made]


def test_each_glyph_stands_for_its_cluster():
    made = parts([(FACE, "天地", [glyph(5, 0), glyph(6, 1)])])
    assert told(made) == [(FACE, [5, 6], ("天", "地"))]


def test_a_pair_that_is_one_glyph_stands_for_both():
    assert told(parts([(FACE, "——", [glyph(5, 0)])])) == [(FACE, [5], ("——",))]


def test_a_cluster_of_several_glyphs_is_said_once():
    made = parts([(FACE, "é", [glyph(5, 0), glyph(6, 0)])])
    assert told(made) == [(FACE, [5, 6], ("é", ""))]


def test_a_selector_stands_as_a_blank_in_its_place():
    made = parts([(FACE, "葛\U000e0100城", [glyph(5, 0), glyph(6, 2)])])
    assert told(made) == [
        (FACE, [5], ("葛",)),
        (None, [BLANK], ("\U000e0100",)),
        (FACE, [6], ("城",)),
    ]


def test_what_no_face_has_is_a_hollow_box_for_each_cluster():
    assert told(stand_in("한글")) == [(None, [HOLLOW, HOLLOW], ("한", "글"))]
    assert told(stand_in("👩\u200d🌾")) == [(None, [HOLLOW, BLANK, BLANK], ("👩", "\u200d", "🌾"))]


def test_what_is_unseen_has_no_width():
    assert [part.advance for part in stand_in("\ufeff\u200b")] == [0]


def test_spaces_are_one_glyph_at_their_widths():
    (part,) = spaces(FACE, glyph(3, 0), " \u3000", [224, 1000])
    assert ([g.advance for g in part.glyphs], part.texts) == ([224, 1000], (" ", " "))
