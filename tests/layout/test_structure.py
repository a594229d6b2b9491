"""The logical tree."""

from convert.layout.structure import ROOT, Element, Tree


def test_elements_are_numbered_in_order_below_the_document():
    tree = Tree()
    section = tree.add(Element("quote"))
    inner = tree.add(Element("paragraph", section))
    assert (section, inner) == (1, 2)
    assert [element.kind for element in tree.elements] == ["document", "quote", "paragraph"]
    assert tree.elements[inner].parent == section
    assert tree.elements[section].parent == ROOT
