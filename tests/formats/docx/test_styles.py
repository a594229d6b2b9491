"""Styles: all four slots everywhere, no document theme, names that an editor finds."""

import pytest

from convert.formats.docx import names

STYLES = "word/styles.xml"


def test_every_face_is_named_for_han_and_none_by_a_document_theme(opened):
    """Source: typographic specification 10.3, D03."""
    made = opened()
    for fonts in made.ask("//w:rFonts", STYLES):
        attributes = {name.rpartition("}")[2] for name in fonts.attrib}
        assert "eastAsia" in attributes
        assert not any(name.endswith("Theme") for name in attributes)


@pytest.mark.parametrize(
    ("tag", "expected"), [("zh-Hans", "zh-CN"), ("ja", "ja-JP"), ("zh-HK", "zh-HK")]
)
def test_the_language_of_han_is_that_of_the_article(opened, tag, expected):
    made = opened(language=tag)
    assert made.ask("//w:docDefaults//w:lang/@w:eastAsia", STYLES) == [expected]


def test_the_text_begins_two_characters_in_and_the_base_style_does_not(opened):
    made = opened()
    assert made.style("BodyText", "w:pPr/w:ind/@w:firstLineChars") == ["200"]
    assert made.style("BodyText", "w:pPr/w:ind/@w:firstLine") == ["420"]
    assert made.style("Normal", "w:pPr/w:ind") == []


def test_the_base_style_sets_lines_as_chinese_ones(opened):
    made = opened()
    for name, value in (("kinsoku", "1"), ("overflowPunct", "0"), ("topLinePunct", "1")):
        assert made.style("Normal", f"w:pPr/w:{name}/@w:val") == [value]


def test_strong_is_hei_and_emphasis_has_dots_or_is_kai(opened):
    made = opened()
    assert made.style("Strong", "w:rPr/w:rFonts/@w:eastAsia") == ["黑体"]
    assert made.style("Strong", "w:rPr/w:b") == []
    assert made.style("Emphasis", "w:rPr/w:em/@w:val") == ["dot"]
    kai = opened(dress={"emphasis": "kai"})
    assert kai.style("Emphasis", "w:rPr/w:rFonts/@w:eastAsia") == ["楷体"]


def test_an_editor_finds_every_role_by_name(opened):
    found = set(opened().ask("//w:style/w:name/@w:val", STYLES))
    assert {name.name for name in names.STYLES.values()} <= found


def test_what_is_ours_is_marked_so_and_what_is_word_s_is_not(opened):
    made = opened()
    own = set(made.ask("//w:style[@w:type='paragraph'][@w:customStyle]/@w:styleId", STYLES))
    assert own == {names.STYLES[role].identifier for role in names.OWN} | {"Figure"}
