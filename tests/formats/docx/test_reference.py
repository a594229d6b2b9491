"""The styles of another document: found by name, completed, and what is lacking said."""

import io

import docx
import pytest
from docx.shared import Pt

import convert
from convert import Diagnostics, ir
from convert.host import Location, MemoryHost
from convert.ir.build import inlines

ARTICLE = ir.Article(
    ir.Metadata("zh-Hans", "题", source="某报"),
    (ir.Heading(1, inlines("甲")), ir.Paragraph(inlines("乙", ir.Strong(inlines("丙"))))),
)


def reference(change=None):
    document = docx.Document()
    if change is not None:
        change(document)
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def packed(data, found):
    host = MemoryHost({Location("a.docx"): data})
    return convert.render(ARTICLE, "docx", host=host, diagnostics=found, reference="a.docx")


def rendered(data):
    found = Diagnostics()
    made = packed(data, found)
    return docx.Document(io.BytesIO(made)), {entry.code: dict(entry.values) for entry in found}


def test_paragraphs_take_the_styles_of_the_same_names():
    def large(document):
        document.styles["Heading 1"].font.size = Pt(33)

    document, _ = rendered(reference(large))
    heading = next(p for p in document.paragraphs if p.text == "甲")
    assert heading.style.name == "Heading 1"
    assert heading.style.font.size == Pt(33)


def test_a_style_is_known_by_its_name_whatever_its_identifier():
    def renamed(document):
        for style in document.styles:
            if style.name == "Heading 1":
                style.element.styleId = "1"

    document, _ = rendered(reference(renamed))
    heading = next(p for p in document.paragraphs if p.text == "甲")
    assert (heading.style.name, heading.style.style_id) == ("Heading 1", "1")


def test_what_it_lacks_is_said_and_stays_that_of_the_theme():
    document, found = rendered(reference())
    lacking = found["reference-lacks"]["styles"].split(", ")
    assert "Byline" in lacking
    assert "heading 1" not in lacking
    byline = next(p for p in document.paragraphs if p.text == "某报")
    assert byline.style.name == "Byline"
    assert byline.style.font.size == Pt(12)


def test_a_style_of_ours_takes_no_other_s_identifier():
    def taken(document):
        document.styles["Body Text 2"].element.styleId = "Byline"

    document, _ = rendered(reference(taken))
    byline = next(p for p in document.paragraphs if p.text == "某报")
    assert byline.style.name == "Byline"


def test_numbers_of_headings_are_left_behind_aloud():
    def numbered(document):
        properties = document.styles["Heading 1"].element.get_or_add_pPr()
        properties.get_or_add_numPr().get_or_add_numId().val = 7

    document, found = rendered(reference(numbered))
    assert "reference-numbers" in found
    assert document.styles["Heading 1"].element.pPr.numPr is None


def test_the_document_is_sound(faults, tmp_path):
    path = tmp_path / "a.docx"
    path.write_bytes(packed(reference(), Diagnostics()))
    assert list(faults(path)) == []


@pytest.mark.parametrize("data", [b"", b"PK\3\4", b"text"])
def test_what_is_no_docx_is_refused(data):
    with pytest.raises(convert.ReadError) as caught:
        rendered(data)
    assert caught.value.diagnostic.code == "not-a-docx"
