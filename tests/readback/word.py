"""What python-docx finds in a file: styles by name, numbering by its definitions, relations."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from pathlib import Path
from typing import Final

import docx
from docx.document import Document
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from docx.oxml.text.paragraph import CT_P
from docx.text.paragraph import Paragraph

from readback.found import Found, Item, Listed, words

HEADING: Final = "Heading "
BULLET: Final = "bullet"


def found(path: Path) -> Found:
    """What python-docx finds in the DOCX at ``path``."""
    document = docx.Document(str(path))
    paragraphs = document.paragraphs
    return Found(
        tuple(
            (int(p.style.name.removeprefix(HEADING)), words(p.text))
            for p in paragraphs
            if p.style and p.style.name and p.style.name.startswith(HEADING)
        ),
        tuple(_lists(document)),
        tuple(_notes(document)),
        tuple(
            (link.url, words(link.text)) for p in paragraphs for link in p.hyperlinks if link.url
        ),
    )


def _lists(document: Document) -> Iterable[Listed]:
    """The lists: neighbouring paragraphs that are numbered, the outermost level apart by number."""
    told = [
        (_number(p), words(Paragraph(p, document).text)) for p in document.element.body.xpath("w:p")
    ]
    for is_item, group in groupby(told, lambda paragraph: paragraph[0] is not None):
        if is_item:
            yield from _nested(document, [(*number, text) for number, text in group if number], 0)


def _number(paragraph: CT_P) -> tuple[int, int] | None:
    """The list and the level of a numbered paragraph; list 0 is none."""
    numbers = paragraph.xpath("w:pPr/w:numPr/w:numId/@w:val")
    levels = paragraph.xpath("w:pPr/w:numPr/w:ilvl/@w:val")
    is_item = bool(numbers) and numbers[0] != "0"
    return (int(numbers[0]), int(levels[0]) if levels else 0) if is_item else None


def _nested(document: Document, items: list[tuple[int, int, str]], level: int) -> Iterable[Listed]:
    """Lists at ``level``: an item opens at its own, what is deeper lies in the item before."""
    starts = [n for n, (_, depth, _) in enumerate(items) if depth == level]
    made: list[tuple[int, Item]] = []
    for start, end in zip(starts, [*starts[1:], len(items)], strict=False):
        inner = tuple(_nested(document, items[start + 1 : end], level + 1))
        made.append((items[start][0], (items[start][2], *inner)))
    for number, group in groupby(made, lambda item: item[0]):
        yield Listed(_start(document, number, level), tuple(item for _, item in group))


def _start(document: Document, number: int, level: int) -> int | None:
    """With what the list begins by its definition; None for a bullet."""
    root = document.part.numbering_part.element
    (abstract,) = root.xpath(f'w:num[@w:numId="{number}"]/w:abstractNumId/@w:val')
    (kind,) = root.xpath(
        f'w:abstractNum[@w:abstractNumId="{abstract}"]/w:lvl[@w:ilvl="{level}"]/w:numFmt/@w:val'
    )
    over = root.xpath(
        f'w:num[@w:numId="{number}"]/w:lvlOverride[@w:ilvl="{level}"]/w:startOverride/@w:val'
    )
    first = root.xpath(
        f'w:abstractNum[@w:abstractNumId="{abstract}"]/w:lvl[@w:ilvl="{level}"]/w:start/@w:val'
    )
    return None if kind == BULLET else int((over or first)[0])


def _notes(document: Document) -> Iterable[str]:
    """The notes in the order of their marks; python-docx keeps their part as it is."""
    marks = document.element.body.xpath("//w:footnoteReference/@w:id")
    parts = [r.target_part for r in document.part.rels.values() if r.reltype.endswith("/footnotes")]
    if not parts:
        return
    notes = {note.get(qn("w:id")): note for note in parse_xml(parts[0].blob)}
    for mark in marks:
        yield words("".join(node.text or "" for node in notes[mark].iter(qn("w:t"))))
