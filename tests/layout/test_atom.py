from hypothesis import given
from hypothesis import strategies as st

from convert.layout.atom import Atom, Box, characters


def test_boxes_are_equal_whatever_draws_them():
    assert Box(1000, glyphs="these") == Box(1000, glyphs="those")


def test_an_atom_is_a_value():
    assert {Atom("天", "ID", 0, Box(1000), 1000): 1}[Atom("天", "ID", 0, Box(1000), 1000)] == 1


@given(st.text(st.characters(), max_size=50))
def test_characters_are_those_of_the_text(text):
    assert characters(text) == set(text)


def test_half_of_a_pair_is_a_character_too():
    assert characters("\ud800甲") == {"\ud800", "甲"}
