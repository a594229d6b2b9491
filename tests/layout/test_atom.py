from convert.layout.atom import Atom, Box


def test_boxes_are_equal_whatever_draws_them():
    assert Box(1000, glyphs="these") == Box(1000, glyphs="those")


def test_an_atom_is_a_value():
    assert {Atom("天", "ID", 0, Box(1000), 1000): 1}[Atom("天", "ID", 0, Box(1000), 1000)] == 1
