"""Writes a document for word processors."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from convert.diagnostic import note
from convert.format import Context, DocumentOptions, Writer, stamp
from convert.formats.docx import names
from convert.formats.docx.balance import balanced
from convert.formats.docx.blocks import blocks
from convert.formats.docx.contents import bookmark, contents
from convert.formats.docx.core import core, custom
from convert.formats.docx.draft import Draft, Story
from convert.formats.docx.inlines import plain
from convert.formats.docx.notes import footnotes, words
from convert.formats.docx.package import packed
from convert.formats.docx.pages import Pages
from convert.formats.docx.paragraph import Place, look, paragraph
from convert.formats.docx.parts import Content, Relations, text_part
from convert.formats.docx.reference import in_styles_of
from convert.formats.docx.section import Kind, around, section
from convert.formats.docx.section import Place as End
from convert.formats.docx.settings import settings
from convert.formats.docx.styles import styles
from convert.formats.docx.target import Target, bookmarks
from convert.ir import Article
from convert.ir.front import SEPARATOR, byline, credits_line
from convert.markup.outline import Entry, outline
from convert.themes.theme import Role, Theme
from convert.typography.phrases import Phrases

BALANCED: Final[frozenset[Role]] = frozenset({"title", "subtitle"})
"""The roles above the text of which no line may be nearly empty."""

DOCUMENT: Final = "/word/document.xml"


@dataclass(frozen=True, slots=True)
class Options(DocumentOptions):
    """How the document looks.

    Args:
        reference: A DOCX whose styles take the place of the theme's, those of the same names.
    """

    reference: str = ""


def write(article: Article, options: Options, context: Context) -> bytes:
    """``article`` as a package."""
    title, when = options.title(article, context), stamp(article, context)
    draft = _draft(article, options, context)
    story = Story(draft, Relations())
    body = _body(article, story, options)
    ends = list(_ends(draft.theme, title))
    held = [*_held(draft), *(part for _, part in ends)]
    last = section(
        draft.theme,
        draft.language,
        {key: story.relations.to(part.kind, part.name) for key, part in ends},
    )
    for part in held:
        story.relations.to(part.kind, part.name)
    main = text_part(
        DOCUMENT,
        "document",
        f"{names.DECLARATION}<w:document {names.SPACES}><w:body>{body}{last}</w:body></w:document>",
        story.relations.frozen(),
    )
    about = list(_about(article, title, when))
    root = Relations()
    for part in (main, *about):
        root.to(part.kind, part.name)
    parts = [main, *held]
    if options.reference:
        parts = in_styles_of(options.reference, parts, context)
    return packed([*parts, *draft.pictures.values(), *about], root.frozen(), when)


def _draft(article: Article, options: Options, context: Context) -> Draft:
    entries = outline((article.blocks,))
    anchors = bookmarks(entry.identifier for entry in entries)
    targets = [_target(n, e, anchors, has_contents=options.toc) for n, e in enumerate(entries, 1)]
    for entry in entries:
        if entry.rank != entry.level:
            found = note("heading-raised", heading=entry.label, level=entry.level, rank=entry.rank)
            context.diagnostics.add(found)
    return Draft(
        options.dress(context, article.metadata.language),
        article.metadata.language,
        context.diagnostics,
        words,
        Phrases(article.metadata.language),
        iter(targets),
        anchors,
    )


def _target(number: int, entry: Entry, anchors: Mapping[str, str], *, has_contents: bool) -> Target:
    listed = bookmark(number) if has_contents else ""
    return Target(entry.rank, anchors[entry.identifier], listed)


def _body(article: Article, story: Story, options: Options) -> str:
    """The title block, the contents, the text, the credits."""
    about = article.metadata
    above = (
        _front(about.title, "title", story)
        + _front(about.subtitle, "subtitle", story)
        + _front(SEPARATOR.join(byline(article)), "byline", story)
    )
    text = blocks(article.blocks, Place(), story)
    below = _front(SEPARATOR.join(credits_line(article)), "credits", story)
    listed = _contents(article, above, text, story) if options.toc else ""
    return f"{above}{listed}{text}{below}"


def _contents(article: Article, above: str, text: str, story: Story) -> str:
    """The list of contents, which shifts the text for which it gives the pages."""
    entries = outline((article.blocks,))
    unknown = contents(entries, {}, story)
    pages = Pages(story.draft.theme)
    pages.fill(above + unknown + text)
    return contents(entries, pages.found, story)


def _front(said: str, role: Role, story: Story) -> str:
    if not said:
        return ""
    theme = story.draft.theme
    phrasing = story.draft.phrasing
    place = balanced(theme, role, Place(), said, phrasing) if role in BALANCED else Place()
    return paragraph(theme, role, place, plain(said, look(theme, role), story))


def _ends(theme: Theme, title: str) -> Iterator[tuple[tuple[End, Kind], Content]]:
    """The running heads and feet, by where and on which pages they stand."""
    for (end, kind), content in around(theme, title).items():
        yield (end, kind), text_part(f"/word/{end}-{kind}.xml", end, content)


def _held(draft: Draft) -> Iterator[Content]:
    """The parts that belong to the document, besides pictures."""
    theme, language = draft.theme, draft.language
    notes = footnotes(draft.notes)
    found = draft.note_relations.frozen()
    yield text_part("/word/styles.xml", "styles", styles(theme, language))
    set_ = settings(theme, language, has_notes=bool(notes))
    yield text_part("/word/settings.xml", "settings", set_)
    numbering = draft.numbering.part(theme)
    if numbering:
        yield text_part("/word/numbering.xml", "numbering", numbering)
    if notes:
        yield text_part("/word/footnotes.xml", "footnotes", notes, found)


def _about(article: Article, title: str, when: datetime) -> Iterator[Content]:
    """The parts that say what the document is."""
    yield text_part("/docProps/core.xml", "core", core(article, title, when))
    others = custom(article)
    if others:
        yield text_part("/docProps/custom.xml", "custom", others)


WRITER: Final = Writer("docx", (".docx",), Options, write)
