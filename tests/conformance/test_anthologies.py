"""Random articles as chapters of books, and all articles in all themes, before the validators.

One book of fifty chapters and each article in one theme; HYPOTHESIS_PROFILE=long makes ten books,
and each article in every theme.
"""

import os

import pytest

import convert
from anthology import bound, drawn
from convert import Diagnostics
from material import tool
from readback import by_ebooklib, by_mupdf
from specimens import NAMES, article
from verify import verified

CHAPTERS = 50
IS_LONG = os.environ.get("HYPOTHESIS_PROFILE") == "long"
BOOKS = 10 if IS_LONG else 1
THEMES = ("article", "news", "book", "gongwen")


def written(path, of, **options):
    found = Diagnostics()
    path.write_bytes(convert.render(of, "epub", diagnostics=found, **options))
    return path


@pytest.fixture(scope="module")
def anthologies(tmp_path_factory):
    """Books in all themes by turns, with and without contents, cover and faces."""
    folder, articles = tmp_path_factory.mktemp("anthologies"), drawn(BOOKS * CHAPTERS)
    return [
        written(
            folder / f"{n}.epub",
            bound(articles[n * CHAPTERS : (n + 1) * CHAPTERS]),
            theme=THEMES[n % len(THEMES)],
            chapter_size=0,
            toc=n % 2 == 0,
            cover="drawn" if n % 3 == 0 else "",
            embed_fonts=n % 5 == 0,
            vertical=n % 4 == 3,
        )
        for n in range(BOOKS)
    ]


@pytest.fixture(scope="module")
def dressed(tmp_path_factory):
    """Each article in every theme, or in one of them by turns."""
    folder = tmp_path_factory.mktemp("dressed")
    return [
        written(folder / f"{name}-{theme}.epub", article(name), theme=theme, cover="drawn")
        for number, name in enumerate(NAMES)
        for turn, theme in enumerate(THEMES)
        if IS_LONG or turn == number % len(THEMES)
    ] + [written(folder / "vertical.epub", article("every-node"), vertical=True)]


def test_epubcheck_finds_nothing_in_any_book(anthologies, dressed):
    tool("java")
    verified("epubcheck", [*anthologies, *dressed])


def test_ace_finds_nothing_in_any_book(anthologies, dressed):
    tool("npm")
    tool("chromium")
    verified("ace", [*anthologies, *dressed])


def test_readers_find_every_chapter(anthologies):
    for book in anthologies:
        chapters = by_ebooklib.catalogue(book).chapters
        assert len(chapters) > CHAPTERS / 2
        assert by_mupdf.shelved(book).chapters == chapters
