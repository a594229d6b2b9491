"""Other programs read our books and find what the articles have."""

import pytest

from convert import ir
from convert.ir.walk import rewrite
from readback import by_ebooklib, by_mupdf, catalogue, found, pandoc
from specimens import NAMES, article

every_name = pytest.mark.parametrize("name", NAMES)


def below_title(seen):
    """The title of an article is a heading to pandoc, and the article's own stand below it."""
    (_, *headings) = seen.headings
    return seen._replace(headings=tuple((level - 1, label) for level, label in headings))


@every_name
def test_ebooklib_finds_headings_lists_notes_links_and_all_of_the_catalogue(rendered, name):
    book, right = rendered(name, "epub"), article(name)
    assert by_ebooklib.found(book) == found.of_article(right)
    assert by_ebooklib.catalogue(book) == catalogue.of_article(right)


@every_name
def test_pandoc_finds_the_same_but_the_contents(rendered, name):
    book, right = rendered(name, "epub"), article(name)
    assert below_title(pandoc.found(book)) == found.of_article(right)
    assert pandoc.catalogue(book) == catalogue.of_article(right)._replace(chapters=())


@every_name
def test_mupdf_finds_title_author_and_contents_and_understands_the_style(rendered, name):
    seen, right = by_mupdf.shelved(rendered(name, "epub")), catalogue.of_article(article(name))
    assert (seen.title, seen.author) == (right.titles[0], "".join(right.authors[:1]))
    assert seen.chapters == right.chapters
    assert seen.pages
    assert not seen.complaints


def test_a_reader_that_finds_less_is_told_from_one_that_finds_all(rendered):
    book, right = rendered("every-node", "epub"), article("every-node")
    for kind in (ir.Heading, ir.List, ir.Note, ir.Link):
        less = rewrite(right, lambda node, k=kind: None if isinstance(node, k) else node)
        assert by_ebooklib.found(book) != found.of_article(less)
        assert below_title(pandoc.found(book)) != found.of_article(less)
