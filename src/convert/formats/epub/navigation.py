"""The ways through a book: its contents as a tree, and the navigation document."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from convert.formats.epub.names import NAVIGATION
from convert.markup.document import page
from convert.markup.escape import escaped, quoted
from convert.markup.outline import Entry
from convert.markup.words import Words
from convert.value import Packed


class Line(Packed):
    """One line of the contents, and those below it."""

    label: str
    target: str
    below: tuple[Line, ...] = ()


class Landmark(Packed):
    """A place that a reading app can jump to; ``kind`` is an ``epub:type``."""

    kind: str
    label: str
    target: str


def contents(title: str, outline: Iterable[Entry], files: Sequence[str]) -> tuple[Line, ...]:
    """The title and, beside it, the headings that divide the article, nested by rank.

    The title alone is a valid list of contents; an empty one is not.
    """
    listed = [entry for entry in outline if entry.is_listed]
    return (Line(title, files[0]), *_nested(listed, files))


def navigation(
    lines: Iterable[Line], landmarks: Iterable[Landmark], words: Words, language: str, style: str
) -> str:
    """The navigation document; source: EPUB 3.3, 7."""
    marks = "".join([_landmark(mark) for mark in landmarks])
    body = (
        f'<nav id="toc" epub:type="toc" role="doc-toc" aria-labelledby="contents">\n'
        f'<h1 class="heading-1" id="contents">{escaped(words.contents)}</h1>\n'
        f"{_list(lines)}</nav>\n"
        f'<nav epub:type="landmarks" hidden="hidden" aria-label="{quoted(words.landmarks)}">\n'
        f"<ol>\n{marks}</ol>\n</nav>\n"
    )
    return page(body, language, words.contents, style, has_types=True)


def landmarks(words: Words, first: str, *, cover: str, has_contents: bool) -> tuple[Landmark, ...]:
    """Where the text is; and the cover, and the contents if they are read before it."""
    text = Landmark("bodymatter", words.text, first)
    toc = Landmark("toc", words.contents, f"{NAVIGATION}#toc")
    front = Landmark("cover", words.cover, cover)
    return (*((front,) if cover else ()), *((toc,) if has_contents else ()), text)


def _landmark(mark: Landmark) -> str:
    link = f'<a epub:type="{mark.kind}" href="{quoted(mark.target)}">{escaped(mark.label)}</a>'
    return f"<li>{link}</li>\n"


def _nested(entries: Sequence[Entry], files: Sequence[str]) -> tuple[Line, ...]:
    lines: list[Line] = []
    start = 0
    while start < len(entries):
        entry, end = entries[start], start + 1
        while end < len(entries) and entries[end].rank > entry.rank:
            end += 1
        target = f"{files[entry.part]}#{entry.identifier}"
        lines.append(Line(entry.label, target, _nested(entries[start + 1 : end], files)))
        start = end
    return tuple(lines)


def _list(lines: Iterable[Line]) -> str:
    items = [
        f'<li><a href="{quoted(line.target)}">{escaped(line.label)}</a>'
        f"{_list(line.below) if line.below else ''}</li>\n"
        for line in lines
    ]
    return f"<ol>\n{''.join(items)}</ol>\n"
