"""Writes EPUB 3.3."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from convert.format import Context, DocumentOptions, Writer, stamp
from convert.formats.epub.chapters import parts
from convert.formats.epub.metadata import identifier, statements
from convert.formats.epub.names import CSS, NAVIGATION, PICTURES, STYLESHEET, XHTML, chapter
from convert.formats.epub.navigation import contents, landmarks, navigation
from convert.formats.epub.package import Item, Publication, packed
from convert.ir import Article
from convert.markup.css import stylesheet
from convert.markup.document import Markup, marked_up, page
from convert.markup.language import tag
from convert.markup.scribe import Manner
from convert.markup.words import words


@dataclass(frozen=True, slots=True)
class Options(DocumentOptions):
    """How the book is made.

    Args:
        chapter_size: An article of more characters is divided at its first tier of headings,
            because a reading app lays a whole document out before it shows the first page.
    """

    chapter_size: int = 20_000


def write(article: Article, options: Options, context: Context) -> bytes:
    """``article`` as an EPUB file."""
    language = tag(article.metadata.language)
    theme = options.dress(context)
    title = options.title(article, context)
    divided = parts(article, options.chapter_size)
    files = tuple(map(chapter, range(1, len(divided) + 1)))
    manner = Manner(files, PICTURES, has_types=True)
    markup = marked_up(article, divided, manner, context.diagnostics)
    lines = contents(title, markup.outline, files)
    said = words(article.metadata.language)
    marks = landmarks(said, files[0], has_contents=options.toc)
    ways = navigation(lines, marks, said, language, STYLESHEET)
    nav = Item(NAVIGATION, XHTML, ways.encode(), ("nav",))
    documents = tuple(_documents(markup, files, language, title))
    style = Item(STYLESHEET, CSS, stylesheet(theme, article.metadata.language).encode())
    return packed(
        Publication(
            identifier=identifier(markup, title, language),
            title=title,
            language=language,
            modified=stamp(article, context),
            statements=tuple(statements(article, title, markup)),
            documents=(nav, *documents) if options.toc else documents,
            others=(*_pictures(markup), style, *(() if options.toc else (nav,))),
            contents=lines,
        )
    )


def _documents(markup: Markup, files: tuple[str, ...], language: str, title: str) -> Iterator[Item]:
    names = dict(reversed([(entry.part, entry.label) for entry in markup.outline]))
    for number, (file, body) in enumerate(zip(files, markup.bodies, strict=True)):
        name = names.get(number, title) if number else title
        text = page(body, language, name, STYLESHEET, has_types=True)
        yield Item(file, XHTML, text.encode())


def _pictures(markup: Markup) -> Iterator[Item]:
    return (Item(file, found.media_type, found.data) for found, file in markup.pictures.items())


WRITER: Final = Writer("epub", (".epub",), Options, write)
