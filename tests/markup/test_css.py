"""EP04 of the specification, and what else the style sheet promises."""

import re
from dataclasses import replace

import pytest

from convert.host import MemoryHost
from convert.markup.css import HOLDERS, LINES, stylesheet
from convert.themes.load import theme
from convert.themes.read import made
from convert.themes.theme import ROLES


@pytest.fixture(scope="module")
def article():
    return theme("article", MemoryHost())


def declarations(css, selector):
    """All that rules for exactly ``selector`` declare; the last of a property wins."""
    found = re.findall(rf"(?m)^{re.escape(selector)} {{ (.*) }}$", css)
    pairs = (pair.split(": ", 1) for rule in found for pair in rule.split("; "))
    return dict(pairs)


def test_every_role_but_those_of_pages_has_elements():
    assert {"body", *HOLDERS, *LINES} == set(ROLES) - {"header", "folio"}


def test_in_columns_the_room_above_a_line_is_at_its_right(article):
    across = declarations(stylesheet(article, "ja"), ".heading-1")
    down = declarations(stylesheet(article, "ja", is_vertical=True), ".heading-1")
    above, side, below = across["margin"].split()
    assert down["margin"].split() == [side, above, side, below]
    assert {name for name in down if down[name] != across[name]} == {"margin"}


def test_paragraphs_are_indented_by_two_characters(article):
    assert declarations(stylesheet(article, "zh-Hans"), "p")["text-indent"] == "2em"


@pytest.mark.parametrize(
    "selector",
    [
        "li", "li > p", ".heading-1", ".heading-6", "figcaption, caption, p.caption", "td, th",
        "p.byline", "p.credits", "pre", "h1.title", "p.dialogue", "aside.note > p",
    ],
)  # fmt: skip
def test_what_is_no_paragraph_of_the_text_is_not(article, selector):
    assert declarations(stylesheet(article, "zh-Hans"), selector)["text-indent"] == "0"


def test_emphasis_is_dots_below_in_chinese_and_marks_above_in_japanese(article):
    css = stylesheet(article, "zh-Hans")
    chinese, japanese = declarations(css, "em:lang(zh)"), declarations(css, "em:lang(ja)")
    assert chinese["text-emphasis"] == "filled dot"
    assert chinese["text-emphasis-position"] == "under right"
    assert japanese["text-emphasis-position"] == "over right"
    assert chinese["font-style"] == "normal"


def test_no_length_of_text_is_fixed(article):
    assert not re.search(r"[0-9](pt|px|mm|cm|in|rem)\b", stylesheet(article, "zh-Hans"))


def test_black_is_the_reader_s_own_colour(article):
    assert "#000000" not in stylesheet(article, "zh-Hans")


def test_sizes_are_relative_to_the_body():
    css = stylesheet(made("x", {"styles": {"body": {"size": 12}, "note": {"size": 9}}}), "zh-Hans")
    assert declarations(css, "aside.note")["font-size"] == "0.75em"


def test_a_gap_is_measured_in_lines_of_the_body():
    styles = {"body": {"size": 10, "pitch": 2}, "title": {"size": 20, "before": 1, "after": 0.5}}
    css = stylesheet(made("x", {"styles": styles}), "zh-Hans")
    assert declarations(css, "h1.title")["margin"] == "1em 0 0.5em"


def test_an_inset_gives_way_on_a_narrow_screen(article):
    css = stylesheet(article, "zh-Hans")
    assert "margin: 0.875em min(2em, 5%) 0.875em" in css
    assert "margin: 0.875em 2em 0.875em; margin: 0.875em min(" in css


def test_a_line_is_left_blank_between_stanzas(article):
    css = stylesheet(article, "zh-Hans")
    assert declarations(css, "div.verse > p + p")["margin-top"] == "1.75em"


def test_a_heading_no_larger_than_the_text_is_bold(article):
    css = stylesheet(article, "zh-Hans")
    assert "font-weight" not in declarations(css, ".heading-3")
    assert declarations(css, ".heading-4")["font-weight"] == "bold"


@pytest.mark.parametrize(
    ("language", "face", "other"),
    [
        ("zh-Hans", "Songti SC", "span:lang(ja)"),
        ("zh-Hant-HK", "Songti TC", "span:lang(zh-CN), span:lang(zh-Hans)"),
        ("ja", "Yu Mincho", "span:lang(zh-TW), span:lang(zh-HK), span:lang(zh-Hant)"),
    ],
)
def test_faces_are_those_of_the_script(article, language, face, other):
    css = stylesheet(article, language)
    assert face in declarations(css, "body")["font-family"]
    assert "font-family" in declarations(css, other)


def test_a_theme_without_a_divider_leaves_a_blank(article):
    assert "hr::after" not in stylesheet(replace(article, divider=""), "zh-Hans")
