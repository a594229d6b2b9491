"""A whole article as the bodies of its documents, and one document around a body."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from convert.diagnostic import Diagnostics, note
from convert.ir import Article, Resource
from convert.markup.block import flow
from convert.markup.escape import escaped, has_words, quoted
from convert.markup.front import credits_block, title_block
from convert.markup.language import lang
from convert.markup.notes import notes
from convert.markup.outline import Entry, Part, outline
from convert.markup.scribe import Manner, Scribe
from convert.typography.phrases import Phrases
from convert.value import Packed

_TYPES = ' xmlns:epub="http://www.idpf.org/2007/ops"'


class Markup(Packed):
    """An article as markup.

    Args:
        bodies: What stands in the body of each document.
        outline: The headings, in reading order.
        pictures: The pictures that the bodies show, each with its file.
        has_ruby: Whether there is a reading above some word.
        has_undescribed: Whether some picture has no description.
    """

    bodies: tuple[str, ...]
    outline: tuple[Entry, ...]
    pictures: Mapping[Resource, str]
    has_ruby: bool
    has_undescribed: bool


def marked_up(
    article: Article, parts: Sequence[Part], manner: Manner, diagnostics: Diagnostics
) -> Markup:
    """``article``, whose blocks are divided into ``parts``, a document each.

    The first begins with the title, the last ends with the credits; notes stand at the end of
    the document that refers to them.
    """
    entries = outline(parts)
    _say_gaps(entries, diagnostics)
    scribe = Scribe(
        manner=manner,
        diagnostics=diagnostics,
        anchors={entry.name: entry for entry in reversed(entries) if entry.name},
        entries=iter(entries),
        top=2 if has_words(article.metadata.title) else 1,
        phrasing=Phrases(article.metadata.language),
    )
    bodies: list[str] = []
    for number, part in enumerate(parts):
        scribe.part = number
        content = flow(part, scribe)
        bodies.append(content + notes(scribe, article.metadata.language))
    title = title_block(article, scribe.phrasing, is_vertical=manner.is_vertical)
    bodies[0] = title + bodies[0]
    bodies[-1] += credits_block(article)
    return Markup(
        bodies=tuple(bodies),
        outline=entries,
        pictures=scribe.pictures,
        has_ruby=scribe.has_ruby,
        has_undescribed=scribe.has_undescribed,
    )


def page(body: str, language: str, title: str, stylesheet: str, *, has_types: bool) -> str:
    """A whole XHTML document around ``body``."""
    root = f'html xmlns="http://www.w3.org/1999/xhtml"{_TYPES if has_types else ""}'
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n'
        f"<{root}{lang(language)}>\n"
        f'<head>\n<meta charset="UTF-8"/>\n<title>{escaped(title)}</title>\n'
        f'<link rel="stylesheet" type="text/css" href="{quoted(stylesheet)}"/>\n</head>\n'
        f"<body>\n{body}</body>\n</html>\n"
    )


def _say_gaps(entries: tuple[Entry, ...], diagnostics: Diagnostics) -> None:
    for entry in entries:
        if entry.rank != entry.level:
            diagnostics.add(
                note("heading-raised", heading=entry.label, level=entry.level, rank=entry.rank)
            )
