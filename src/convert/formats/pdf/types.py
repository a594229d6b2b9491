"""The types of structure elements: PDF's own, and others that say what they stand for.

Source: ISO 32000-1, 14.8.4 (types), 14.8.5 (attributes); ISO 14289-1, 7.4 (headings).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from convert.layout.structure import Element, Kind, Scope

LOWEST: Final = 6
"""The lowest level of headings that PDF has."""

TYPES: Final[Mapping[Kind, str]] = {
    "document": "Document", "section": "Sect", "title": "H1", "subtitle": "Subtitle",
    "byline": "Byline", "paragraph": "P", "list": "L", "item": "LI", "label": "Lbl",
    "body": "LBody", "quote": "BlockQuote", "attribution": "Attribution", "verse": "Verse",
    "dialogue": "Dialogue", "speaker": "Speaker", "figure": "Figure", "caption": "Caption",
    "table": "Table", "row": "TR", "cell": "TD", "header": "TH", "verbatim": "Verbatim",
    "reference": "BibEntry", "note": "Note", "credits": "Credits", "contents": "TOC",
    "entry": "TOCI", "divider": "Divider", "strong": "Strong", "emphasis": "Em", "code": "Code",
    "link": "Link", "foreign": "Span", "superscript": "Superscript", "subscript": "Subscript",
    "ruby": "Ruby", "base": "RB", "reading": "RT", "mark": "Reference",
}  # fmt: skip
"""The type of each kind but headings, whose type is their level."""

ROLES: Final[Mapping[str, str]] = {
    "Subtitle": "P", "Byline": "P", "Attribution": "P", "Verse": "P", "Speaker": "P",
    "Verbatim": "P", "Credits": "P", "Divider": "P", "Dialogue": "Div", "Strong": "Span",
    "Em": "Span", "Superscript": "Span", "Subscript": "Span",
}  # fmt: skip
"""What those that are not PDF's own stand for.  ``Strong`` and ``Em`` are so named in PDF 2.0."""

_SCOPES: Final[Mapping[Scope, str]] = {"column": "Column", "row": "Row", "both": "Both"}


def types(elements: Sequence[Element]) -> list[str]:
    """The type of each element.

    Headings begin with H1, which is the title where there is one, and skip no level; in a note,
    which is read out of its turn, they are paragraphs.

    Example:
        >>> tree = [Element("document"), Element("title"), Element("heading", level=3)]
        >>> types(tree)
        ['Document', 'H1', 'H2']
    """
    found: list[str] = []
    deepest = 0
    base = int(any(element.kind == "title" for element in elements))
    for element in elements:
        if element.kind != "heading":
            deepest = max(deepest, int(element.kind == "title"))
            found.append(TYPES[element.kind])
        elif _is_in_note(element, elements):
            found.append("P")
        else:
            deepest = min(element.level + base, deepest + 1, LOWEST)
            found.append(f"H{deepest}")
    return found


def attributes(element: Element, box: str = "") -> str:
    """The attributes of an element, as they stand in its object.

    Example:
        >>> attributes(Element("header", scope="column", columns=2))
        '/A<</O/Table/Scope/Column/ColSpan 2>>'
    """
    match element.kind:
        case "list":
            return f"/A<</O/List/ListNumbering/{'Decimal' if element.is_numbered else 'Disc'}>>"
        case "cell" | "header":
            scope = f"/Scope/{_SCOPES[element.scope]}" if element.scope else ""
            columns = f"/ColSpan {element.columns}" if element.columns > 1 else ""
            rows = f"/RowSpan {element.rows}" if element.rows > 1 else ""
            said = scope + columns + rows
            return f"/A<</O/Table{said}>>" if said else ""
        case "figure" if box:
            return f"/A<</O/Layout{box}>>"
        case _:
            return ""


def _is_in_note(element: Element, elements: Sequence[Element]) -> bool:
    while element.kind not in {"document", "note"}:
        element = elements[element.parent]
    return element.kind == "note"
