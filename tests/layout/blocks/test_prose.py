"""The common form of a paragraph."""

import pytest

from convert import ir
from convert.ir.build import inlines
from convert.layout.blocks.prose import prose
from pressroom import FRAME, THEME, desk


def test_it_stands_in_its_frame_as_its_style_says():
    made = prose(inlines("天地"), 0, "quote", FRAME, desk())
    style = THEME.style("quote")
    assert made.text == "天地"
    assert (made.setting.left, made.setting.width) == (2 * style.size, FRAME.width - 4 * style.size)
    assert made.setting.indent == 2 * style.size


def test_space_around_it_is_counted_in_lines_of_the_body():
    body = THEME.style("body")
    made = prose(inlines("天地"), 0, "title", FRAME, desk())
    assert made.setting.before == THEME.style("title").before * body.size * body.pitch


@pytest.mark.parametrize(
    ("language", "role", "divided_in"),
    [
        ("en-GB", "body", "en-GB"),
        ("en-GB", "title", ""),
        ("zh-Hans", "body", ""),
        ("ja", "body", ""),
    ],
)
def test_words_are_divided_in_justified_paragraphs_of_western_articles(language, role, divided_in):
    table = desk()
    table.language = language
    content = inlines("a word", ir.Strong(inlines("of")), ir.Foreign("fr", inlines("quelqu’un")))
    made = prose(content, 0, role, FRAME, table)
    assert [run.language for run in made.runs] == [divided_in, divided_in, "fr"]
