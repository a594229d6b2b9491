"""The notes of one document: a reading app shows them over the text, any other at its end."""

from __future__ import annotations

from convert.ir import Note, Paragraph
from convert.markup.block import flow
from convert.markup.escape import quoted
from convert.markup.inline import phrasing
from convert.markup.scribe import Scribe
from convert.markup.words import words


def notes(scribe: Scribe, language: str) -> str:
    """The notes that were met since the last time, and those inside them; empty without any."""
    if not scribe.notes:
        return ""
    scribe.is_apart = True
    written: list[str] = []
    for number, note in scribe.notes:  # grows while notes with notes in them are written
        written.append(_note(number, note, scribe))
    scribe.notes.clear()
    scribe.is_apart = False
    name = quoted(words(language).notes)
    start = f'section class="notes"{scribe.typed("footnotes")} role="doc-endnotes"'
    return f'<{start} aria-label="{name}">\n{"".join(written)}</section>\n'


def _note(number: int, note: Note, scribe: Scribe) -> str:
    back = f'<a class="note-number" href="#noteref-{number}" role="doc-backlink">{number}</a>'
    match note.content:
        case (Paragraph(content=content), *others):
            first = f"<p>{back}{phrasing(content, scribe)}</p>\n"
        case others:
            first = f"<p>{back}</p>\n"
    start = f'aside class="note" id="note-{number}"{scribe.typed("footnote")} role="doc-footnote"'
    return f"<{start}>\n{first}{flow(others, scribe)}</aside>\n"
