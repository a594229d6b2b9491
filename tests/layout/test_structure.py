"""The logical tree."""

from typing import get_args

from hypothesis import given
from hypothesis import strategies as st

from convert.layout.structure import ROOT, Element, Group, Phrase, Prose, Tree

BARE = [kind for kinds in (Group, Prose, Phrase) for kind in get_args(kinds) if kind != "heading"]


def test_elements_are_numbered_in_order_below_the_document():
    tree = Tree()
    section = tree.add(Element("quote"))
    inner = tree.add(Element("paragraph", section))
    assert (section, inner) == (1, 2)
    assert [element.kind for element in tree.elements] == ["document", "quote", "paragraph"]
    assert tree.elements[inner].parent == section
    assert tree.elements[section].parent == ROOT


def test_a_heading_opens_a_section_that_holds_what_follows():
    tree = Tree()
    tree.add(Element("paragraph"))
    for level in (1, 2, 1):
        tree.add(Element("heading", level=level))
        tree.add(Element("paragraph"))
    found = [(element.kind, element.parent) for element in tree.elements[1:]]
    assert found == [
        ("paragraph", 0), ("section", 0), ("heading", 2), ("paragraph", 2), ("section", 2),
        ("heading", 5), ("paragraph", 5), ("section", 0), ("heading", 8), ("paragraph", 8),
    ]  # fmt: skip


def test_sections_inside_a_block_end_with_it_and_credits_stand_outside():
    tree = Tree()
    quote = tree.add(Element("quote"))
    tree.add(Element("heading", quote, level=1))
    assert tree.elements[tree.add(Element("paragraph"))].parent == ROOT
    tree.add(Element("heading", level=1))
    assert tree.elements[tree.add(Element("credits"))].parent == ROOT


@given(st.lists(st.tuples(st.sampled_from(BARE) | st.integers(1, 3), st.integers(0)), max_size=20))
def test_an_element_of_which_no_more_is_said_is_one_like_any_other(drawn):
    short, long = Tree(), Tree()
    for kind, holder in drawn:
        parent = holder % len(long.elements)
        if isinstance(kind, int):
            heading = Element("heading", parent, level=kind)
            assert short.add(heading) == long.add(heading)
        else:
            assert short.add_bare(kind, parent) == long.add(Element(kind, parent))
    assert short.elements == long.elements
