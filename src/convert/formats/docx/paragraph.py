"""A paragraph: its style by name, and what its place in lists, quotations and tables adds."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from convert.formats.docx import names
from convert.formats.docx.grid import pitch
from convert.formats.docx.look import Look
from convert.formats.docx.measure import indents
from convert.formats.docx.properties import ALIGNMENTS
from convert.themes.theme import Align, Role, Theme
from convert.value import Frozen

AROUND_TABLE: Final = 0.5
"""The space around a table, which Word cannot give it: its neighbours have it.  Units: lines."""

ABOVE_READINGS: Final = 1.625
"""The pitch below which readings would be cut off.  Units: em.  Source: CLREQ 3.3.2."""

HOLDERS: Final[frozenset[Role]] = frozenset({"quote", "item"})
"""The roles whose inset is that of the block that holds the paragraphs, counted in the place."""


class Place(Frozen):
    """Where a block stands.

    Args:
        role: What a bare paragraph is here.
        start: How far in the lines begin.  Units: pt.
        end: How far in they end.  Units: pt.
        level: How many lists are around it.
        number: The list of which its first paragraph is an item.
        box: How wide the box of the list's markers is.  Units: em.
        align: On which side text stands, where the place says so.
        is_listed: Whether its headings are those of the article: not so in notes and table heads.
        is_below_table: Whether a table ends above it: its first paragraph stands off.
        is_above_table: Whether a table begins below it: its last paragraph stands off.
        is_tight: Whether what follows belongs to it: its last paragraph stands close.
        is_kept: Whether its last paragraph stays on the page of what follows.
        signed: How wide the box for who signs and the date is.  Units: em.
    """

    role: Role = "body"
    start: float = 0.0
    end: float = 0.0
    level: int = 0
    number: int = 0
    box: float = 0.0
    align: Align | None = None
    is_listed: bool = True
    is_below_table: bool = False
    is_above_table: bool = False
    is_tight: bool = False
    is_kept: bool = False
    signed: float = 0.0

    def after_first(self) -> Place:
        """The place of what follows the first paragraph: it has no number of its own."""
        is_first = self.number or self.is_below_table
        return replace(self, number=0, is_below_table=False) if is_first else self

    def before_last(self) -> Place:
        """The place of what stands above the last paragraph."""
        if not (self.is_tight or self.is_kept or self.is_above_table):
            return self
        return replace(self, is_tight=False, is_kept=False, is_above_table=False)

    def inset(self, width: float) -> Place:
        """The place that much further in on both sides."""
        return replace(self, start=self.start + width, end=self.end + width)


def look(theme: Theme, role: Role) -> Look:
    """How the characters of ``role`` look outside all marks."""
    style = theme.style(role)
    return Look(style.family, style.size)


def paragraph(
    theme: Theme, role: Role, place: Place, content: str, *, keep: bool = False, hang: float = 0
) -> str:
    """``w:p``.

    Args:
        theme: How it looks.
        role: What the paragraph is for.
        place: Where it stands.
        content: Its runs.
        keep: Whether it stays on the page of what follows, besides what its style says.
        hang: How far in the lines after the first begin.  Units: em.
    """
    said = (
        f'<w:pStyle w:val="{names.STYLES[role].identifier}"/>'
        f"{'<w:keepNext/>' if keep or place.is_kept else ''}"
        f"{_number(place)}{_spacing(theme, role, place, content)}"
        f"{_indent(theme, role, place, hang)}"
        f"{'' if place.align is None else _aligned(place.align)}"
    )
    return f"<w:p><w:pPr>{said}</w:pPr>{content}</w:p>"


def styled(identifier: str, place: Place, content: str) -> str:
    """A paragraph in a style that is no role of the theme."""
    return f'<w:p><w:pPr><w:pStyle w:val="{identifier}"/>{_number(place)}</w:pPr>{content}</w:p>'


def _aligned(align: Align) -> str:
    return f'<w:jc w:val="{ALIGNMENTS[align]}"/>'


def _number(place: Place) -> str:
    if not place.number:
        return ""
    level = f'<w:ilvl w:val="{place.level - 1}"/>'
    return f'<w:numPr>{level}<w:numId w:val="{place.number}"/></w:numPr>'


def _spacing(theme: Theme, role: Role, place: Place, content: str) -> str:
    """``w:spacing`` where what is above, below or inside asks for another than the style's."""
    style, said = theme.style(role), ""
    around = round(AROUND_TABLE * pitch(theme, theme.style("body")))
    if place.is_below_table and style.before < AROUND_TABLE:
        said += f' w:before="{around}"'
    if place.is_above_table and style.after < AROUND_TABLE:
        said += f' w:after="{around}"'
    elif place.is_tight and style.after:
        said += ' w:after="0"'
    if style.pitch < ABOVE_READINGS and "<w:ruby>" in content:
        said += ' w:lineRule="atLeast"'
    return f"<w:spacing{said}/>" if said else ""


def _indent(theme: Theme, role: Role, place: Place, hang: float) -> str:
    """``w:ind`` where neither the style nor the list says it already."""
    style, box = theme.style(role), place.box * theme.style("item").size
    own = style.inset * style.size
    is_held = role in HOLDERS
    start, end = (side if is_held else side + own for side in (place.start, place.end))
    if place.number:
        is_said = (start, end) == (place.level * box, 0) and role == "item"
        first = -box / style.size
    else:
        is_said = (start, end) == (own, own) and not hang
        first = -hang if hang else style.indent
        start += hang * style.size
    if is_said:
        return ""
    size = style.size
    return indents(size, start=start / size, end=end / size, first=first)
