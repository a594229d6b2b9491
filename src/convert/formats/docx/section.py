"""The page: its size and type area, the lines on it, running heads and page numbers."""

from __future__ import annotations

from math import floor
from typing import Final, Literal, TypeAlias

from convert.formats.docx import names
from convert.formats.docx.measure import twips
from convert.formats.docx.properties import ALIGNMENTS, pitch
from convert.markup.escape import escaped
from convert.themes.theme import POINTS_PER_MM, Theme

Kind: TypeAlias = Literal["default", "first", "even"]
Place: TypeAlias = Literal["header", "footer"]

_ROOT: Final[dict[Place, str]] = {"header": "hdr", "footer": "ftr"}
NOTE_NUMBERS: Final = {"zh": "decimalEnclosedCircleChinese"}
"""How notes are numbered.  Source: typographic specification 8.1."""


def type_area(theme: Theme) -> tuple[float, float]:
    """Width and height of the text on a page.  Units: pt.

    The width is a whole number of characters of the body (CLREQ 2.4); what is left over goes to
    the outer margin.
    """
    page, body = theme.page, theme.style("body")
    width, height = page.size
    free = width - (page.inner + page.outer) * POINTS_PER_MM
    return floor(free / body.size + 1e-6) * body.size, height - (page.top + page.bottom) * (
        POINTS_PER_MM
    )


def section(theme: Theme, language: str, parts: dict[tuple[Place, Kind], str]) -> str:
    """``w:sectPr``.

    Args:
        theme: How the document looks.
        language: The article's.
        parts: The relationships to running heads and feet.
    """
    page = theme.page
    width, height = (twips(side) for side in page.size)
    measure, _ = type_area(theme)
    top, bottom, inner = (twips(v * POINTS_PER_MM) for v in (page.top, page.bottom, page.inner))
    outer = width - inner - twips(measure)
    numbers = NOTE_NUMBERS.get(language.split("-", maxsplit=1)[0].lower(), "decimal")
    references = "".join(
        f'<w:{place}Reference w:type="{kind}" r:id="{relation}"/>'
        for (place, kind), relation in parts.items()
    )
    return (
        f'<w:sectPr>{references}<w:footnotePr><w:numFmt w:val="{numbers}"/>'
        '<w:numRestart w:val="eachPage"/></w:footnotePr>'
        f'<w:pgSz w:w="{width}" w:h="{height}"/>'
        f'<w:pgMar w:top="{top}" w:right="{outer}" w:bottom="{bottom}" w:left="{inner}"'
        f' w:header="{top // 2}" w:footer="{bottom // 2}" w:gutter="0"/>'
        f'<w:cols w:space="0"/>{"<w:titlePg/>" if theme.header == "title" else ""}'
        f'<w:docGrid w:linePitch="{pitch(theme.style("body"))}"/></w:sectPr>'
    )


def around(theme: Theme, title: str) -> dict[tuple[Place, Kind], str]:
    """The parts that stand around the text, by place and the pages on which they stand.

    A page that begins with the title has no running head.
    """
    found: dict[tuple[Place, Kind], str] = {}
    kinds: list[Kind] = ["default"]
    if theme.folio == "outer":
        kinds.append("even")
    if theme.header == "title":
        for kind in kinds:
            found["header", kind] = _part("header", _head(title))
        found["header", "first"] = _part("header", _head(""))
        kinds.append("first")
    if theme.folio != "none":
        for kind in kinds:
            found["footer", kind] = _part("footer", _folio(theme, kind))
    return found


def _part(place: Place, content: str) -> str:
    root = _ROOT[place]
    return f'{names.DECLARATION}<w:{root} xmlns:w="{names.W}">{content}</w:{root}>'


def _head(title: str) -> str:
    style = names.STYLES["header"].identifier
    words = f'<w:r><w:t xml:space="preserve">{escaped(title)}</w:t></w:r>' if title else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{words}</w:p>'


def _folio(theme: Theme, kind: Kind) -> str:
    """A page number; at the outer edge it stands left on even pages."""
    style = names.STYLES["folio"].identifier
    align = ""
    if theme.folio == "outer":
        align = f'<w:jc w:val="{ALIGNMENTS["start" if kind == "even" else "end"]}"/>'
    number = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{align}</w:pPr>{number}</w:p>'
