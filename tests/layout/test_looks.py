"""Looks."""

from convert.layout.looks import Look, Looks
from pressroom import THEME


def test_equal_looks_have_one_number():
    looks = Looks()
    assert [looks.number(Look(name)) for name in ("song", "hei", "song")] == [0, 1, 0]
    assert looks.known == [Look("song"), Look("hei")]


def test_a_role_has_the_family_of_its_style():
    looks = Looks()
    assert looks.known[looks.role(THEME, "title")].family == THEME.style("title").family
