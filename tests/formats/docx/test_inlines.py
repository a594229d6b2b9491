"""Inlines: runs that say what their marks mean."""

import pytest

from convert import ir
from convert.ir.build import inlines


def runs(made):
    """Words and properties of each run: the names of the elements with their values."""
    found = []
    for run in made.ask("//w:body/w:p//w:r[w:t]"):
        said = {
            e.tag.rpartition("}")[2]: ",".join(e.attrib.values())
            for e in run.xpath("w:rPr/*", namespaces=run.nsmap)
        }
        found.append(("".join(run.itertext()), said))
    return found


def paragraph(*parts):
    return ir.Paragraph(inlines(*parts))


@pytest.mark.parametrize(
    ("node", "expected"),
    [
        (ir.Strong(inlines("重要")), [("重要", {"rStyle": "Strong"})]),
        (ir.Strong(inlines("用Word")),
         [("用", {"rStyle": "Strong"}), ("Word", {"rStyle": "Strong", "b": ""})]),
        (ir.Emphasis(inlines("强调，a")),
         [("强调", {"rStyle": "Emphasis"}), ("，", {"rStyle": "Emphasis", "em": "none"}),
          ("a", {"rStyle": "Emphasis", "i": "", "em": "none"})]),
        (ir.Strong((ir.Emphasis(inlines("甲")),)), [("甲", {"rStyle": "Strong", "em": "dot"})]),
        (ir.Code("a b"), [("a b", {"rStyle": "VerbatimChar"})]),
        (ir.Superscript(inlines("2")), [("2", {"vertAlign": "superscript"})]),
        (ir.Foreign("en", inlines("good")), [("good", {"lang": "en"})]),
        (ir.Foreign("ja", inlines("桜")), [("桜", {"rFonts": "MS Mincho", "lang": "ja-JP"})]),
    ],
    ids=lambda value: type(value).__name__,
)  # fmt: skip
def test_a_mark_is_a_style_where_word_has_one_and_never_bold_han(opened, node, expected):
    assert runs(opened(paragraph(node))) == expected


def test_a_link_out_is_a_relationship_and_its_address_a_valid_one(opened):
    made = opened(paragraph(ir.Link("https://example.org/天 地", inlines("链接"))))
    targets = made.ask("//rel:Relationship/@Target", "word/_rels/document.xml.rels")
    assert "https://example.org/%E5%A4%A9%20%E5%9C%B0" in targets
    assert runs(made) == [("链接", {"rStyle": "Hyperlink"})]


def test_a_link_inside_leads_to_the_bookmark_of_a_heading(opened):
    made = opened(paragraph(ir.Link("#1-a", inlines("甲"))), ir.Heading(1, inlines("丙"), "1-a"))
    assert made.ask("//w:hyperlink/@w:anchor") == made.ask("//w:bookmarkStart/@w:name") == ["_1_a"]


@pytest.mark.parametrize("target", ["#nowhere", "javascript:alert(1)", "file:///etc/passwd"])
def test_a_link_that_leads_nowhere_keeps_its_words_and_is_said(opened, target):
    made = opened(paragraph(ir.Link(target, inlines("甲"))))
    assert made.ask("//w:hyperlink") == []
    assert "".join(made.ask("//w:t/text()")) == "甲"
    assert "link-nowhere" in made.codes


def test_ruby_stands_above_its_base_at_half_its_size(opened):
    made = opened(paragraph(ir.Ruby((ir.RubyPair("澜", "lán"),))))
    assert made.ask("//w:rubyBase//w:t/text()") == ["澜"]
    assert made.ask("//w:rt//w:t/text()") == ["lán"]
    assert made.ask("//w:hps/@w:val") == ["10"]
    assert made.ask("//w:hpsBaseText/@w:val") == ["21"]
    assert made.ask("//w:lid/@w:val") == ["zh-CN"]


def test_context_decides_across_marks_whose_a_quote_is(opened):
    made = opened(paragraph("“", ir.Strong(inlines("好")), "” it’s"))
    hinted = [words for words, said in runs(made) if said.get("rFonts") == "eastAsia"]
    assert hinted == ["“", "” it"]


def test_two_em_dashes_and_ellipses_are_never_divided(opened):
    made = opened(paragraph("他——说……a——b"))
    assert "".join(made.ask("//w:t/text()")) == "他——说……a——b"
    assert any("——说……" in words for words in made.ask("//w:t/text()"))


def test_what_cannot_be_nested_is_said_and_its_words_are_kept(opened):
    inner = ir.Note((paragraph("里"),))
    outer = ir.Note((paragraph("外", inner),))
    made = opened(paragraph("甲", outer, ir.Superscript((ir.Subscript(inlines("2")),))))
    assert made.codes.count("nesting-simplified") == 2
    assert "（里）" in "".join(made.ask("//w:t/text()", "word/footnotes.xml"))


def test_typed_spaces_and_tabs_are_kept(opened):
    made = opened(paragraph("a  b\t c"))
    assert made.ask("//w:t[@xml:space='preserve']/text()") == ["a  b", " c"]
    assert made.ask("count(//w:tab)") == 1
