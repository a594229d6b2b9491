"""Links and dots by the part of a text."""

from hypothesis import given
from hypothesis import strategies as st

from convert.layout.matter import Overlay
from convert.layout.overlaid import overlaid

LINKS = [Overlay("link", at, at + 5) for at in range(0, 1000, 10)]


def test_of_a_thousand_links_those_of_the_page_are_given_and_no_more():
    found = overlaid(LINKS, "link")
    assert found.within(103, 127) == LINKS[10:13]
    assert found.within(105, 110) == []
    assert found.within(0, 1000) == LINKS


def test_another_kind_is_none_of_them():
    assert overlaid([*LINKS, Overlay("dots", 0, 9)], "dots").within(3, 4) == [Overlay("dots", 0, 9)]


stretches = st.tuples(st.integers(0, 40), st.integers(1, 20)).map(lambda p: (p[0], p[0] + p[1]))


@given(st.lists(stretches), stretches)
def test_whatever_touches_the_part_is_among_them_in_order(ranges, part):
    overlays = [Overlay("link", *one) for one in ranges]
    found = list(overlaid(overlays, "link").within(*part))
    touching = [one for one in overlays if one.start < part[1] and part[0] < one.end]
    assert all(one in found for one in touching)
    assert found == sorted(found, key=lambda one: one.start)
    assert all(one.start < part[1] for one in found)
