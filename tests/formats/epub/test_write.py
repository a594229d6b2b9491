"""The book holds the article: EP02 and EP06 of the specification, over random articles."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

import convert
from convert import Diagnostics, ir
from convert.host import MemoryHost
from convert.ir.build import inlines
from convert.ir.walk import children, text
from specimens import every_node
from strategies import articles

XHTML = "{http://www.w3.org/1999/xhtml}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
HOLLOW = {
    "body", "section", "blockquote", "ul", "ol", "li", "figure", "table", "thead", "tbody", "tr",
    "td", "th", "div", "aside",
}  # fmt: skip
"""Elements that hold blocks: blanks between blocks are of the markup, not of the text."""
ADDED = {"label", "note-number", "noteref"}
"""Classes of what is not the article's text: a number, or a label that is metadata."""


def read(documents):
    """The text of the flow, and of each note, code point for code point."""
    notes = []
    flow = "".join("".join(pieces(body, notes)) for body in documents)
    return flow, notes


def pieces(element, notes):
    name = element.tag.removeprefix(XHTML)
    kind = element.get("class", "")
    if name in {"header", "rp", "rt"} or kind in ADDED or element.get("role") == "doc-credits":
        return
    if name == "aside":
        notes.append("".join(inside(element, notes)))
    else:
        yield from inside(element, notes)


def inside(element, notes):
    is_hollow = element.tag.removeprefix(XHTML) in HOLLOW
    for node, words in ((None, element.text), *((child, child.tail) for child in element)):
        if node is not None:
            yield from pieces(node, notes)
        yield "" if is_hollow and not (words or "").strip("\n") else words or ""


def expected(article):
    """The same from the tree: notes apart, those in notes after the others."""
    notes = []
    flow = without_notes(article, notes)
    told = [without_notes(ir.Quote(note.content), notes) for note in notes_of(notes)]
    return flow, told


def notes_of(notes):
    yield from notes  # grows meanwhile


def without_notes(node, notes):
    if isinstance(node, ir.Note):
        notes.append(node)
        return ""
    below = tuple(children(node))
    return "".join(without_notes(child, notes) for child in below) if below else text(node)


def bodies(made):
    return [made.tree(name).find(f"{XHTML}body") for name in made.documents]


@given(drawn=articles, size=st.sampled_from([0, 10, 20_000]))
def test_the_text_is_the_article_s_code_point_for_code_point(book, drawn, size):
    flow, notes = read(bodies(book(drawn, chapter_size=size)))
    told, of_notes = expected(drawn)
    assert flow == told
    assert sorted(notes) == sorted(of_notes)


def test_and_so_it_is_with_every_node(book):
    article = every_node()
    assert read(bodies(book(article))) == expected(article)


def test_a_lost_character_is_found_out(book):
    """So the tests above can fail."""
    article = every_node()
    found = bodies(book(article))
    found[0].find(f"{XHTML}p").text = ""
    assert read(found) != expected(article)


@given(drawn=articles)
def test_every_document_says_its_language_twice(book, drawn):
    made = book(drawn, toc=True)
    for name in made.spine:
        for element in made.tree(name).iter(f"{XHTML}html", f"{XHTML}span"):
            assert element.get("lang") == element.get(LANG)
    assert made.tree(made.spine[0]).get("lang") in {"zh-CN", "zh-TW", "ja"}


def test_a_chapter_is_a_document_with_its_heading_for_a_title(book):
    blocks = (
        ir.Paragraph(inlines("前")),
        ir.Heading(1, inlines("甲"), "a"),
        ir.Paragraph(inlines("见", ir.Link("#b", inlines("乙")))),
        ir.Heading(1, inlines("乙"), "b"),
    )
    made = book(ir.Article(ir.Metadata("zh-Hans", "文"), blocks), chapter_size=2)
    titles = [made.all(name, "string(//h:title)") for name in made.documents]
    assert titles == ["文", "甲", "乙"]
    assert made.all("text-002.xhtml", "//h:p/h:a/@href") == ["text-003.xhtml#b"]


def test_a_title_that_had_to_be_chosen_is_not_put_into_the_text(book):
    made = book(ir.Article(ir.Metadata("zh-Hans"), (ir.Paragraph(inlines("字")),)))
    assert read(bodies(made)) == ("字", [])
    assert [found.code for found in made.found] == ["title-chosen"]


class Closed(MemoryHost):
    """A world in which nothing may be opened."""

    def read(self, location):
        pytest.fail(f"opened {location}")


def test_no_file_is_opened():
    convert.render(every_node(), "epub", host=Closed(), diagnostics=Diagnostics())


@given(drawn=articles)
def test_the_same_article_gives_the_same_bytes(book, drawn):
    assert book(drawn).data == book(drawn).data


def test_all_parts_are_well_formed(book):
    for member in (made := book(every_node())).members:
        if member.filename.endswith((".xhtml", ".opf", ".ncx")):
            etree.parse(io.BytesIO(made.text(member.filename.removeprefix("EPUB/")).encode()))
