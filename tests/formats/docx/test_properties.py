"""What a style says, as properties in the order of the schema."""

from dataclasses import replace

import pytest

from convert.formats.docx.properties import line_setting, paragraph_properties, run_properties
from convert.host import MemoryHost
from convert.themes.load import theme

THEME = theme("article", MemoryHost())


@pytest.mark.parametrize("role", ["title", "byline", "heading-1", "caption", "cell", "note"])
def test_what_is_not_text_has_no_first_line_and_says_so_in_both_units(role):
    """Source: typographic specification 10.3, D01: else it inherits one."""
    made = paragraph_properties(THEME, role)
    assert 'w:firstLineChars="0" w:firstLine="0"' in made


def test_an_item_says_nothing_of_indents_because_its_list_does():
    assert "w:ind" not in paragraph_properties(THEME, "item")


def test_headings_have_a_level_and_stay_with_what_follows():
    made = paragraph_properties(THEME, "heading-2")
    assert made.startswith("<w:keepNext/><w:keepLines/>")
    assert made.endswith('<w:outlineLvl w:val="1"/>')


def test_lines_are_set_as_chinese_ones():
    """Source: typographic specification 10.3, D06."""
    made = line_setting(THEME)
    for name, value in (("kinsoku", 1), ("overflowPunct", 0), ("topLinePunct", 1),
                        ("autoSpaceDE", 1), ("autoSpaceDN", 1)):  # fmt: skip
        assert f'<w:{name} w:val="{value}"/>' in made


def test_a_size_of_five_is_21_half_points():
    made = run_properties(THEME, "body", "zh-Hans")
    assert '<w:sz w:val="21"/><w:szCs w:val="21"/>' in made


def test_a_pitch_is_exact_and_given_in_twips():
    style = replace(THEME.style("body"), pitch=2)
    made = paragraph_properties(replace(THEME, styles={**THEME.styles, "body": style}), "body")
    assert 'w:line="420" w:lineRule="exact"' in made
