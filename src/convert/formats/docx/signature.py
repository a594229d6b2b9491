"""Where who signs a letter or a document stands, and the date."""

from __future__ import annotations

from dataclasses import replace

from convert.formats.docx.grid import type_area
from convert.formats.docx.paragraph import Place
from convert.ir import Block
from convert.ir.front import signatures
from convert.ir.walk import text
from convert.themes.theme import Theme
from convert.typography.sign_off import sign_box


def signing(nodes: tuple[Block, ...], place: Place, theme: Theme) -> Place:
    """The place with the width of the box in which those of ``nodes`` that sign stand."""
    lines = list(map(text, signatures(nodes)))
    return (
        replace(place, signed=sign_box(lines, theme.style("signature").inset)) if lines else place
    )


def signed(theme: Theme, place: Place) -> Place:
    """The place of one that signs: where the theme centres it, the box at the end of the line."""
    style = theme.style("signature")
    if style.align != "center":
        return place
    measure, own = type_area(theme)[0], style.inset * style.size
    box = min(measure, place.signed * style.size)
    return replace(place, start=measure - box - own, end=-own)
