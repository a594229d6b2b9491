"""The page: its size and type area, the lines on it, running heads and page numbers."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from convert.formats.docx import names
from convert.formats.docx.grid import doc_grid, type_area
from convert.formats.docx.measure import twips
from convert.formats.docx.properties import ALIGNMENTS
from convert.markup.escape import escaped
from convert.themes.theme import POINTS_PER_MM, Theme

Kind: TypeAlias = Literal["default", "first", "even"]
Place: TypeAlias = Literal["header", "footer"]

_ROOT: Final[dict[Place, str]] = {"header": "hdr", "footer": "ftr"}
NOTE_NUMBERS: Final = {"zh": "decimalEnclosedCircleChinese"}
"""How notes are numbered.  Source: typographic specification 8.1."""


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
    head, foot = (_edge(theme, place) for place in _ROOT)
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
        f' w:header="{head}" w:footer="{foot}" w:gutter="0"/>'
        f'<w:cols w:space="0"/>{"<w:titlePg/>" if theme.header != "none" else ""}'
        f"{doc_grid(theme)}</w:sectPr>"
    )


def _edge(theme: Theme, place: Place) -> int:
    """From the edge of the sheet to the running head or the page number.  Units: twips."""
    page = theme.page
    if place == "header":
        margin, middle, style = page.top, theme.head_middle, theme.style("header")
    else:
        margin, middle, style = page.bottom, theme.foot_middle, theme.style("folio")
    return max(0, twips(margin * POINTS_PER_MM - middle - style.size * style.pitch / 2))


def around(theme: Theme, title: str) -> dict[tuple[Place, Kind], str]:
    """The parts that stand around the text, by place and the pages on which they stand.

    A page that begins with the title has no running head.
    """
    found: dict[tuple[Place, Kind], str] = {}
    kinds: list[Kind] = ["default"]
    if theme.folio == "outer":
        kinds.append("even")
    if theme.header != "none":
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
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{_words(title)}</w:p>'


def _folio(theme: Theme, kind: Kind) -> str:
    """A page number; at the outer edge it stands left on even pages."""
    style = names.STYLES["folio"].identifier
    align = ""
    if theme.folio == "outer":
        align = f'<w:jc w:val="{ALIGNMENTS["start" if kind == "even" else "end"]}"/>'
    number = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
    before, _, after = theme.folio_form.partition("1")
    said = f"{_words(before)}{number}{_words(after)}"
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{align}</w:pPr>{said}</w:p>'


def _words(said: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{escaped(said)}</w:t></w:r>' if said else ""
