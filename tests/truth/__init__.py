"""The proof that an output holds the text of an article.

An output holds the text when its extraction, less what the writer added, with White_Space
removed on both sides, is equal: not lost, not doubled, not in another order.  What the writer
added is known by its place: every walk and the expectation put the same marks (``marks``) at the
same places, and running heads lie outside the type area.  Nothing is searched for.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from convert.ir import Article
from convert.themes.theme import Theme
from truth.compare import Fault, Telling, differences
from truth.docx import walked as walked_docx
from truth.epub import walked as walked_epub
from truth.expected import DOCX, EPUB, PDF, Manner, told
from truth.pdf import by_mutool, by_pdftotext

__all__ = ["Fault", "holds_text"]

Extraction = Callable[[bytes, Theme], Telling]
WAYS: Mapping[str, tuple[Manner, Mapping[str, Extraction]]] = {
    "pdf": (PDF, {"pdftotext": by_pdftotext, "mutool": by_mutool}),
    "docx": (DOCX, {"docx": walked_docx}),
    "epub": (EPUB, {"epub": walked_epub}),
}


def holds_text(
    article: Article, data: bytes, name: str, theme: Theme, *, has_contents: bool = False
) -> list[Fault]:
    """What is wrong with the text of ``data``, an output in the format called ``name``.

    Args:
        article: What was written.
        data: The output.
        name: ``pdf``, ``docx`` or ``epub``.
        theme: What it was written with: its page, bullet and divider.
        has_contents: Whether a list of contents with page numbers stands before the text.
    """
    manner, extractions = WAYS[name]
    manner = replace(manner, has_contents=has_contents)
    return list(_faults(article, data, manner, extractions, theme))


def _faults(
    article: Article,
    data: bytes,
    manner: Manner,
    extractions: Mapping[str, Extraction],
    theme: Theme,
) -> Iterator[Fault]:
    for by, extraction in extractions.items():
        found = extraction(data, theme)
        expected = told(article, manner, theme, found)
        yield from differences(expected, found, by, is_paged=not manner.marks_notes)
