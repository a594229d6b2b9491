"""Each key of a theme changes the EPUB, or is listed here as not meant for it."""

import io
import zipfile

import pytest

import convert
from convert import Diagnostics, ir
from convert.host import MemoryHost
from convert.themes.load import theme
from convert.themes.theme import ROLES
from theme_keys import another, is_listed, leaves, named, with_key

NOT_MEANT = {
    r"name": "a theme's name is for people",
    r"page\..*": "the reading app has pages of its own",
    r"folio(_form)?|header|styles\.(folio|header)\..*": "so are its page numbers and running heads",
    r"notes|note_form": "the reading app shows them, by links both ways",
    r"families\.\w+\.(order|latin|docx).*": "for PDF and DOCX",
    r"families\.(hei|kai|mono)\.css\.(zh-Hant|ja)": "for articles in other scripts; see below",
    r"families\.(fangsong|biaosong)\..*": "no style of this theme uses it",
    r"typesetting\.breaking": "the reading app breaks lines in its own way",
    r"typesetting\.hant_pairs": "CSS cannot ask for it",
    r"typesetting\.first_line_indent": "for single lines; styles say how paragraphs begin",
    r"styles\.cell\.(before|after|inset|keep)": "a cell has no room around it",
}
OTHERS = {
    "align": ("start", "end"), "family": ("mono", "song"), "color": ("#123456",),
    "emphasis": ("kai",), "strong": ("song",), "keep": (0, 1), "kinsoku": ("none",),
    "punct_style": ("plain",), "chapters": ("new-page",), "paper": ("A5",),
    "line_end_punct": ("full",), "line_start_open": ("keep",),
    "first_line_open": ("keep",), "hanging": ("stops",), "autospace": (0.0,), "orphan_char": (1,),
}  # fmt: skip
"""Other values for each key that does not take any number or words, or has effect by steps."""

ARTICLE = ir.Article(ir.Metadata("zh-Hans", "题"))
THEME = theme("article", MemoryHost())


def changed(value, path):
    """``value`` with another value at ``path``."""
    return with_key(value, path, lambda old, key: another(old, key, OTHERS))


def is_meant(path):
    return not is_listed(path, NOT_MEANT)


def style_of(article, dress):
    data = convert.render(article, "epub", theme=dress, diagnostics=Diagnostics())
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        return book.read("EPUB/style.css").decode()


PATHS = list(leaves(THEME))


@pytest.mark.parametrize("path", list(filter(is_meant, PATHS)))
def test_a_key_that_is_meant_for_epub_is_seen_there(path):
    assert style_of(ARTICLE, changed(THEME, path)) != style_of(ARTICLE, THEME)


@pytest.mark.parametrize("pattern", NOT_MEANT)
def test_a_key_that_is_not_changes_nothing(pattern):
    for path in named(pattern, PATHS):
        assert style_of(ARTICLE, changed(THEME, path)) == style_of(ARTICLE, THEME)


@pytest.mark.parametrize(("language", "script"), [("zh-Hant", "zh-Hant"), ("ja", "ja")])
@pytest.mark.parametrize("family", ["song", "hei", "kai", "mono"])
def test_an_article_in_another_script_has_the_faces_of_that_script(language, script, family):
    article = ir.Article(ir.Metadata(language, "題"))
    dress = changed(THEME, f"families.{family}.css.{script}")
    assert '"Another Face"' in style_of(article, dress)


def test_every_role_of_the_text_was_tried():
    tried = {path.split(".")[1] for path in PATHS if path.startswith("styles.") and is_meant(path)}
    assert tried == set(ROLES) - {"header", "folio"}
