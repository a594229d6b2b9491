"""Each key of a theme changes the DOCX, or is listed here as not meant for it."""

from dataclasses import replace

import pytest

import convert
from convert import Diagnostics, ir
from convert.host import MemoryHost
from convert.ir.build import inlines
from convert.themes.load import theme
from convert.themes.theme import ROLES
from theme_keys import another, is_listed, leaves, named, with_key

NOT_MEANT = {
    r"name": "a theme's name is for people",
    r"notes|note_form": "Word has them at the foot, counted as is usual in the language",
    r"orphans": "Word has one switch for both ends of a page: see below",
    r"families\.\w+\.(order|css).*": "for PDF and EPUB",
    r"families\.\w+\.docx\.(zh-Hant|ja)": "for articles in other scripts: see below",
    r"families\.(fangsong|biaosong)\..*": "no style of this theme uses it",
    r"typesetting\.breaking": "Word breaks lines in its own way",
    r"typesetting\.line_end_punct": "compressed or not is all that Word can be told",
    r"typesetting\.first_line_open": "Word trims at the start of all lines or of none",
    r"typesetting\.hant_pairs": "Word has no such choice",
    r"typesetting\.orphan_char": "Word keeps lines, not characters",
    r"typesetting\.first_line_indent": "for single lines; styles say how paragraphs begin",
}
OTHERS = {
    "align": ("start", "end"), "family": ("mono", "song"), "color": ("#123456",),
    "emphasis": ("kai",), "strong": ("song",), "keep": (0, 1), "kinsoku": ("none",),
    "punct_style": ("plain",), "head": (5,), "foot": (5,), "grid": ("lines",),
    "chapters": ("new-page",), "folio_form": ("— 1 —",),
    "line_start_open": ("keep",), "hanging": ("stops",),
    "autospace": (0.0,), "paper": ("A5",), "folio": ("outer",), "header": ("title",),
    "widows": (1,), "breaking": ("first-fit",), "line_end_punct": ("full",),
    "first_line_open": ("keep",), "hant_pairs": ("keep",),
}  # fmt: skip
"""Other values for each key that does not take any number or words, or has effect by steps."""

ITEM = ir.ListItem((ir.Paragraph(inlines("甲")),))
ARTICLE = ir.Article(ir.Metadata("zh-Hans", "题"), (ir.List((ITEM,)), ir.Divider()))
THEME = theme("article", MemoryHost())


def changed(value, path):
    """``value`` with another value at ``path``."""
    return with_key(value, path, lambda old, key: another(old, key, OTHERS))


def is_meant(path):
    return not is_listed(path, NOT_MEANT)


def made(dress, article=ARTICLE):
    return convert.render(article, "docx", theme=dress, diagnostics=Diagnostics())


PATHS = list(leaves(THEME))
PLAIN = made(THEME)


@pytest.mark.parametrize("path", list(filter(is_meant, PATHS)))
def test_a_key_that_is_meant_for_docx_is_seen_there(path):
    assert made(changed(THEME, path)) != PLAIN


@pytest.mark.parametrize("pattern", NOT_MEANT)
def test_a_key_that_is_not_changes_nothing(pattern):
    for path in named(pattern, PATHS):
        assert made(changed(THEME, path)) == PLAIN


@pytest.mark.parametrize("script", ["zh-Hant", "ja"])
@pytest.mark.parametrize("family", ["song", "hei", "kai", "mono"])
def test_an_article_in_another_script_has_the_faces_of_that_script(script, family):
    article = ir.Article(ir.Metadata(script, "題"))
    dress = changed(THEME, f"families.{family}.docx.{script}")
    assert made(dress, article) != made(THEME, article)


def test_widow_control_is_on_where_either_end_of_a_page_asks_for_two_lines():
    loose = replace(THEME, orphans=1, widows=1)
    assert made(replace(loose, orphans=2)) == made(replace(loose, widows=2)) != made(loose)


def test_every_role_was_tried():
    tried = {path.split(".")[1] for path in PATHS if path.startswith("styles.") and is_meant(path)}
    assert tried == set(ROLES)
