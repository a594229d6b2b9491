"""Tags: the tree of a file is that of its article, and each check finds what it is for."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from convert import ir
from convert.formats.pdf.objects import File
from convert.formats.pdf.tags import Tags
from convert.ir.build import inlines
from convert.ir.walk import text
from convert.layout.structure import Element
from pressroom import LOREM, THEME, article, paragraph, written
from specimens import every_node, picture
from strategies import articles
from tagged import Opened, expected, faults, tree


def opened(made, folder):
    path = folder / "a.pdf"
    path.write_bytes(written(made)[0])
    return Opened(path)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("tagged")


def test_the_tree_is_that_of_the_article_whatever_stands_in_it(folder):
    made = every_node()
    found = opened(made, folder)
    assert tree(found) == expected(made, THEME)
    assert faults(found) == []


def test_a_paragraph_on_two_pages_is_one_element(folder):
    made = article(paragraph(LOREM * 60), paragraph("末"))
    found = opened(made, folder)
    assert len(found.pages) > 1
    assert tree(found) == expected(made, THEME)
    assert faults(found) == []


def test_phrases_in_phrases_keep_their_order_over_lines(folder):
    inner = ir.Foreign("en", inlines("some English words in a row"))
    link = ir.Link("https://example.org/", (*inlines(LOREM), inner, *inlines(LOREM)))
    made = article(paragraph(LOREM, ir.Strong((*inlines("甲"), link, *inlines("乙"))), LOREM))
    found = opened(made, folder)
    assert tree(found) == expected(made, THEME)
    assert faults(found) == []


SHARED = re.compile("[\u200b\u200d\ufeff\ufe0f\U000e0100]|[—…]{2}")
"""What can make one glyph, or one box, of characters of two phrases."""


@settings(max_examples=20)
@given(articles.filter(lambda made: not SHARED.search(text(made))))
def test_the_tree_is_that_of_any_article(folder, made):
    found = opened(made, folder)
    assert tree(found) == expected(made, THEME)
    assert faults(found) == []


class Kept(File):
    """A file whose objects can be asked for."""

    def __init__(self):
        super().__init__(lambda _: None)
        self.values = {}

    def put(self, value, number=0):
        number = super().put(value, number)
        self.values[number] = value
        return number


KINDS = st.sampled_from(["section", "paragraph", "list", "quote", "strong", "mark", "note"])
DRAWN = st.lists(st.tuples(KINDS, st.integers(0)), max_size=8)
PAGES = st.lists(st.lists(st.integers(0), max_size=4), max_size=3)


@given(DRAWN, PAGES)
def test_each_element_and_each_mark_is_held_once_whoever_owns_text(drawn, pages):
    """Even if the document did, or a section: no article makes that, and none loses its text."""
    elements = [Element("document")]
    for kind, holder in drawn:
        elements.append(Element(kind, holder % len(elements)))
    file, count = Kept(), len(elements)
    tags = Tags(file, elements)
    for owners in pages:
        tags.begin(file.reserve())
        for owner in owners:
            tags.opened(owner % count)
        tags.turned()
    tags.entries()
    (root,) = (value for value in file.values.values() if b"/StructTreeRoot" in value)
    first = int(re.search(rb"/K (\d+)", root)[1])
    kids = [file.values[first + number].partition(b"/K")[2] for number in range(count)]
    held = [int(one) - first for one in re.findall(rb"(?<!/Pg )\b(\d+) 0 R", b" ".join(kids))]
    assert sorted(held) == list(range(1, count))
    marks = [len(re.findall(rb"\d+", re.sub(rb"\d+ 0 R", b"", kid))) for kid in kids]
    assert marks == [sum(one % count == n for page in pages for one in page) for n in range(count)]


def test_a_picture_is_marked_and_its_figure_says_where_it_stands(folder):
    found = opened(article(ir.Figure(picture(), "方块")), folder)
    values = (entry.get("value") for entry in found.objects.values())
    (figure,) = (one for one in values if isinstance(one, dict) and one.get("/S") == "/Figure")
    left, foot, right, top = figure["/A"]["/BBox"]
    assert (right - left, top - foot) == pytest.approx((6, 6), abs=0.02)
    assert next(piece.tag for piece in found.pieces(found.pages[0])) == "Figure"


def test_contents_are_lists_in_lists_of_links_with_their_page_numbers(folder):
    blocks = [ir.Heading(level, inlines("题")) for level in (1, 2, 1)]
    path = folder / "contents.pdf"
    path.write_bytes(written(article(*blocks, paragraph("文")), toc=True)[0])
    found = Opened(path)
    _, (listed, *_) = tree(found)

    def entry(words):
        return ("TOCI", [("Reference", [("Link", [words])])])

    inner = ("TOC", [entry("·")])
    assert listed == ("TOC", [("Caption", ["目录"]), entry("·"), inner, entry("·")])
    assert faults(found) == []


def changed(found, kind, **entries):
    """Change the first element of a type."""
    for entry in found.objects.values():
        value = entry.get("value")
        if isinstance(value, dict) and value.get("/S") == f"/{kind}":
            value |= {f"/{key}": new for key, new in entries.items()}
            return


def content(found, old, new):
    page = found.pages[0]
    assert old in found.contents[page]
    found.contents[page] = found.contents[page].replace(old, new, 1)


def page_entry(found, key, value):
    found.known(found.pages[0])[key] = value


BREAKS = {
    "not marked as tagged": lambda f: f.root.pop("/MarkInfo"),
    "no language": lambda f: f.root.pop("/Lang"),
    "the title is not shown": lambda f: f.root.update({"/ViewerPreferences": {}}),
    "no output intent": lambda f: f.root.pop("/OutputIntents"),
    "does not know what holds it": lambda f: changed(f, "P", P="1 0 R"),
    "H3 after H1": lambda f: changed(f, "H2", S="/H3"),
    "a figure that says nothing": lambda f: changed(f, "Figure", Alt=""),
    "a note without a name": lambda f: changed(f, "Note", ID=None),
    "has no order of its own": lambda f: page_entry(f, "/Tabs", "/R"),
    "calls H1 what is": lambda f: content(f, "/P<<", "/H1<<"),
    "belongs to no element, or to two": lambda f: content(f, "MCID 1>>", "MCID 0>>"),
    "shows something unmarked": lambda f: content(f, "BT", "0 0 m f\nBT"),
    "which says nothing": lambda f: content(f, "[ (", "[ (\0\0"),
    "belongs to no element": lambda f: f.known(f.known(f.known(f.pages[0])["/Annots"])[0]).pop(
        "/StructParent"
    ),
}


@pytest.mark.parametrize("fault", BREAKS)
def test_a_file_that_is_broken_on_purpose_is_found_out(folder, fault):
    found = opened(every_node(), folder)
    BREAKS[fault](found)
    assert any(fault in one for one in faults(found))


def test_a_claim_that_is_missing_is_found_out(folder):
    path = folder / "b.pdf"
    path.write_bytes(written(article(paragraph("文")), pdf_standard="ua-1")[0])
    assert faults(Opened(path)) == [
        "not claimed: <pdfaid:part>2<", "not claimed: <pdfaid:conformance>A<",
    ]  # fmt: skip


def test_tags_stand_only_where_the_standard_asks_for_them(folder):
    for standard in ("a-2u", "none"):
        path = folder / "c.pdf"
        path.write_bytes(written(every_node(), pdf_standard=standard)[0])
        found = Opened(path)
        assert "/StructTreeRoot" not in found.root
        assert not any(piece.mark >= 0 for page in found.pages for piece in found.pieces(page))
