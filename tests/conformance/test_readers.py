"""Other programs read our files and find what the article has."""

import docx2txt
import pytest

from convert import ir
from convert.ir.walk import descend, rewrite
from readback import found, pandoc, word
from specimens import NAMES, article


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("reader", [pandoc.found, word.found], ids=["pandoc", "python-docx"])
def test_a_docx_has_the_headings_lists_notes_and_links(rendered, name, reader):
    assert reader(rendered(name, "docx")) == found.of_article(article(name))


def test_a_reader_that_finds_less_is_told_from_one_that_finds_all(rendered):
    right = article("every-node")
    for kind in (ir.Heading, ir.List, ir.Note, ir.Link):
        less = rewrite(right, lambda node, k=kind: None if isinstance(node, k) else node)
        assert pandoc.found(rendered("every-node", "docx")) != found.of_article(less)
        assert word.found(rendered("every-node", "docx")) != found.of_article(less)


def readings_first(node):
    """docx2txt tells a reading where it stands in the file: before its base."""
    match node:
        case ir.RubyPair(base=base, reading=reading):
            return ir.RubyPair(reading + base, reading)
        case _:
            return node


@pytest.mark.parametrize("name", NAMES)
def test_docx2txt_finds_headings_and_paragraphs_in_order(rendered, name):
    told, place = found.words(docx2txt.process(str(rendered(name, "docx")))), 0
    for ancestors, node in descend(rewrite(article(name), readings_first)):
        is_noted = any(isinstance(ancestor, ir.Note) for ancestor in ancestors)
        if isinstance(node, ir.Heading | ir.Paragraph) and not is_noted:
            here = found.words_of(node.content)
            place = told.index(here, place) + len(here)
