"""The whole document: sound by the schemas, whole in its words, the same every time."""

import io
import zipfile
from datetime import datetime

import docx
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

import convert
import strategies
from convert import Diagnostics, ir
from convert.ir.build import inlines
from convert.ir.walk import text, walk
from specimens import every_node


def test_the_title_block_stands_above_the_text_and_the_credits_below(opened):
    made = opened(
        ir.Paragraph(inlines("正文。")),
        title="题",
        subtitle="副题",
        source="某报",
        credits_=(ir.Credit("editor", ("甲",), label="编辑"),),
    )
    styles = made.ask("//w:body/w:p/w:pPr/w:pStyle/@w:val")
    assert styles == ["Title", "Subtitle", "Byline", "BodyText", "Credits"]


def test_python_docx_reads_back_the_headings_and_the_text(opened, tmp_path):
    path = tmp_path / "a.docx"
    path.write_bytes(
        opened(
            ir.Heading(1, inlines("甲")),
            ir.Heading(2, inlines("乙")),
            ir.Paragraph(inlines("丙。")),
        ).data
    )
    document = docx.Document(str(path))
    found = [(paragraph.style.name, paragraph.text) for paragraph in document.paragraphs]
    assert found == [("Heading 1", "甲"), ("Heading 2", "乙"), ("Body Text", "丙。")]


def test_python_docx_finds_the_items_links_and_headings_that_the_article_has():
    article = every_node()
    data = convert.render(article, "docx", diagnostics=Diagnostics())
    paragraphs = docx.Document(io.BytesIO(data)).paragraphs
    nodes = list(walk(article))
    items = [p for p in paragraphs if p._p.pPr.numPr is not None]  # noqa: SLF001  no public name
    assert len(items) == sum(isinstance(node, ir.ListItem) for node in nodes)
    links = [(h.address or f"#{h.fragment}", h.text) for p in paragraphs for h in p.hyperlinks]
    assert links == [(n.target, text(n)) for n in nodes if isinstance(n, ir.Link)]
    headings = [p.text for p in paragraphs if p.style.name.startswith("Heading")]
    assert headings == [text(node) for node in nodes if isinstance(node, ir.Heading)]


def test_nothing_of_the_engine_s_own_template_is_left(opened):
    made = opened(ir.Paragraph(inlines("甲。")))
    assert made.names == [
        "[Content_Types].xml", "_rels/.rels", "word/document.xml",
        "word/_rels/document.xml.rels", "word/footer-default.xml", "word/styles.xml",
        "word/settings.xml", "docProps/core.xml",
    ]  # fmt: skip
    core = made.ask("//*[text()]", "docProps/core.xml")
    assert {etree.QName(element).localname for element in core} == {
        "title", "language", "created", "modified",
    }  # fmt: skip


def test_the_same_article_gives_the_same_bytes_dated_by_itself(opened):
    published = ir.Published(datetime(2024, 5, 6), "day")  # noqa: DTZ001  local
    one, other = (opened(ir.Paragraph(inlines("甲")), published=published) for _ in range(2))
    assert one.data == other.data
    assert {member.date_time for member in members(one.data)} == {(2024, 5, 6, 0, 0, 0)}


def members(data):
    return zipfile.ZipFile(io.BytesIO(data)).infolist()


def test_an_empty_article_is_a_document_without_paragraphs_of_its_own(opened):
    made = opened()
    assert made.ask("//w:body/w:p") == []
    assert made.codes == ["title-chosen"]


def test_a_heading_that_skips_a_rank_is_raised_and_said(opened):
    made = opened(ir.Heading(2, inlines("甲")), ir.Heading(4, inlines("乙")))
    assert made.ask("//w:pStyle/@w:val") == ["Heading1", "Heading2"]
    assert made.codes.count("heading-raised") == 2


@given(drawn=strategies.articles, toc=st.booleans())
def test_any_article_makes_a_sound_package(faults, drawn, toc, tmp_path_factory):
    path = tmp_path_factory.mktemp("drawn") / "a.docx"
    path.write_bytes(convert.render(drawn, "docx", diagnostics=Diagnostics(), toc=toc))
    assert list(faults(path)) == []
