"""Writes EPUB 3.3."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from convert.format import Context, DocumentOptions, Writer, stamp
from convert.formats.epub import cover
from convert.formats.epub.chapters import parts
from convert.formats.epub.faces import Faces
from convert.formats.epub.metadata import identifier, statements
from convert.formats.epub.names import (
    COVER,
    COVER_IMAGE,
    CSS,
    NAVIGATION,
    PICTURES,
    STYLESHEET,
    XHTML,
    chapter,
)
from convert.formats.epub.navigation import Line, contents, landmarks, navigation
from convert.formats.epub.package import Item, Publication, packed
from convert.host import Location
from convert.ir import Article
from convert.markup.css import stylesheet
from convert.markup.document import Markup, marked_up, page
from convert.markup.language import tag
from convert.markup.pictures import image
from convert.markup.scribe import Manner
from convert.markup.vertical import MODE
from convert.markup.words import words
from convert.themes.theme import Theme
from convert.typography.script import script


@dataclass(frozen=True, slots=True)
class Options(DocumentOptions):
    """How the book is made.

    Args:
        embed_fonts: Whether the book carries its faces along, cut to its text.
        fonts: Faces by file for that, best first; ``kai=FILE`` says for which family.
        font_folders: Folders of faces, looked into after these.
        system_fonts: Whether the machine's own faces may be used.
        cover: ``drawn`` from title and theme, or the location of a picture; empty for none.
        chapter_size: An article of more characters is divided at its first tier of headings,
            because a reading app lays a whole document out before it shows the first page.
        vertical: Whether lines run from top to bottom, and pages from right to left.
    """

    embed_fonts: bool = False
    fonts: tuple[str, ...] = ()
    font_folders: tuple[str, ...] = ("fonts",)
    system_fonts: bool = False
    cover: str = ""
    chapter_size: int = 20_000
    vertical: bool = False


def write(article: Article, options: Options, context: Context) -> bytes:
    """``article`` as an EPUB file.

    Raises:
        UsageError: there is no such theme or paper.
        ReadError: the theme or the cover cannot be read.
        ResourceError: the cover is no picture that reading apps show.
    """
    language = tag(article.metadata.language)
    theme = options.dress(context, article.metadata.language)
    title = options.title(article, context)
    divided = parts(article, options.chapter_size)
    files = tuple(map(chapter, range(1, len(divided) + 1)))
    manner = Manner(files, PICTURES, has_types=True, is_vertical=options.vertical)
    markup = marked_up(article, divided, manner, context.diagnostics)
    lines = contents(title, markup.outline, files)
    front = tuple(_cover(article, title, theme, options.cover, context))
    nav = _navigation(lines, article, files[0], options)
    dressed = _faces(theme, article, (title, *markup.bodies), options, context)
    looks = stylesheet(dressed.theme, article.metadata.language, is_vertical=options.vertical)
    style = Item(STYLESHEET, CSS, (dressed.rules + looks).encode())
    return packed(
        Publication(
            identifier=identifier(markup, title, language),
            title=title,
            language=language,
            modified=stamp(article, context),
            statements=tuple(statements(article, title, markup)),
            documents=(*front[:1], *([nav] * options.toc), *_documents(markup, article, title)),
            others=(
                *front[1:],
                *_pictures(markup),
                *dressed.items,
                style,
                *([nav] * (not options.toc)),
            ),
            contents=lines,
            writing_mode=MODE if options.vertical else "",
        )
    )


def _faces(
    theme: Theme, article: Article, text: tuple[str, ...], options: Options, context: Context
) -> Faces:
    """What embedding adds; nothing is opened or even imported where it is not asked for."""
    if not options.embed_fonts:
        return Faces(theme)
    from convert.formats.epub.embed import embedded  # noqa: PLC0415  35 ms, needed only here

    sources = (options.fonts, tuple(map(Location, options.font_folders)), options.system_fonts)
    return embedded(theme, script(article.metadata.language), text, sources, context)


def _documents(markup: Markup, article: Article, title: str) -> Iterator[Item]:
    """The chapters; each is called after its first heading, the first after the article."""
    names = {entry.part: entry.label for entry in reversed(markup.outline)} | {0: title}
    for number, body in enumerate(markup.bodies):
        name = names.get(number, title)
        text = page(body, article.metadata.language, name, STYLESHEET, has_types=True)
        yield Item(chapter(number + 1), XHTML, text.encode())


def _navigation(lines: tuple[Line, ...], article: Article, first: str, options: Options) -> Item:
    language = article.metadata.language
    cover = f"{COVER}.xhtml" if options.cover else ""
    said = words(language)
    marks = landmarks(said, first, cover=cover, has_contents=options.toc)
    ways = navigation(lines, marks, said, language, STYLESHEET)
    return Item(NAVIGATION, XHTML, ways.encode(), ("nav",))


def _cover(
    article: Article, title: str, theme: Theme, wanted: str, context: Context
) -> Iterator[Item]:
    """The document that shows the cover, and its picture; nothing where none is wanted."""
    if not wanted:
        return
    picture = cover.cover(article, title, theme, wanted, context)
    shown = image(picture)
    file = f"{COVER}.{shown.suffix if shown else ''}"
    name = words(article.metadata.language).cover
    body = cover.body(file, f"{name}：{title}")
    text = page(body, article.metadata.language, name, STYLESHEET, has_types=True)
    yield Item(f"{COVER}.xhtml", XHTML, text.encode())
    yield Item(file, picture.media_type, picture.data, (COVER_IMAGE,))


def _pictures(markup: Markup) -> Iterator[Item]:
    return (Item(file, found.media_type, found.data) for found, file in markup.pictures.items())


WRITER: Final = Writer("epub", (".epub",), Options, write)
