"""What a theme's style says, as properties of paragraphs and runs in the order of the schema."""

from __future__ import annotations

from typing import Final

from convert.formats.docx.fonts import faces
from convert.formats.docx.grid import is_on_grid, narrowing, pitch
from convert.formats.docx.measure import halves, indents
from convert.themes.theme import Align, Role, Style, Theme

ALIGNMENTS: Final[dict[Align, str]] = {
    "justify": "both", "start": "left", "center": "center", "end": "right",
}  # fmt: skip


def line_setting(theme: Theme) -> str:
    """The properties that all paragraphs share; Word can only have inter-script space or not."""
    kinsoku = "0" if theme.typesetting.kinsoku == "none" else "1"
    hanging = "0" if theme.typesetting.hanging == "off" else "1"
    trim = "1" if theme.typesetting.line_start_open == "trim" else "0"
    gaps = "1" if theme.typesetting.autospace else "0"
    return (
        f'<w:kinsoku w:val="{kinsoku}"/><w:wordWrap w:val="1"/>'
        f'<w:overflowPunct w:val="{hanging}"/><w:topLinePunct w:val="{trim}"/>'
        f'<w:autoSpaceDE w:val="{gaps}"/><w:autoSpaceDN w:val="{gaps}"/>'
        '<w:adjustRightInd w:val="0"/>'
    )


def base_properties(theme: Theme) -> str:
    """The content of ``w:pPr`` of the style on which all others stand.

    It has no indents: those of lists would have to be said again in each paragraph.
    """
    style = theme.style("body")
    return "".join((
        _widows(theme),
        line_setting(theme),
        spacing(theme, style),
        f'<w:jc w:val="{ALIGNMENTS[style.align]}"/>',
    ))  # fmt: skip


def paragraph_properties(theme: Theme, role: Role) -> str:
    """The content of ``w:pPr`` for paragraphs of ``role``."""
    level = int(role[-1]) if role.startswith("heading-") else 0
    return shape(theme, role) + (f'<w:outlineLvl w:val="{level - 1}"/>' if level else "")


def shape(theme: Theme, role: Role) -> str:
    """The same without the level of a heading."""
    style = theme.style(role)
    return "".join((
        "<w:keepNext/><w:keepLines/>" if style.keep else "",
        "<w:pageBreakBefore/>" if role == "heading-1" and theme.chapters != "run-on" else "",
        _widows(theme),
        "<w:suppressAutoHyphens/>" if role == "verbatim" else "",
        "" if role in ON_GRID or is_on_grid(theme, style) else '<w:snapToGrid w:val="0"/>',
        spacing(theme, style),
        "" if role == "item" and not (style.indent or style.inset) else _indents(style),
        "<w:contextualSpacing/>" if role in RUNNING_ON else "",
        f'<w:jc w:val="{ALIGNMENTS[style.align]}"/>',
    ))  # fmt: skip


def _widows(theme: Theme) -> str:
    """Word has one switch for both ends of a page, and means two lines by it."""
    return f'<w:widowControl w:val="{int(max(theme.orphans, theme.widows) > 1)}"/>'


ON_GRID: Final[frozenset[Role]] = frozenset({"body", "item", "quote", "dialogue"})
"""The roles whose lines stand on the lines of the page; the others have a pitch of their own."""

RUNNING_ON: Final[frozenset[Role]] = frozenset({"quote", "verse", "verbatim", "item",
                                             "signature"})  # fmt: skip
"""The roles of which several paragraphs are one block: no space stands between them."""


def run_properties(theme: Theme, role: Role, language: str) -> str:
    """The content of ``w:rPr`` for the characters of ``role``."""
    style = theme.style(role)
    color = style.color.removeprefix("#").upper()
    size = halves(style.size)
    return (
        f"{faces(theme, style.family, language)}{'<w:noProof/>' if role == 'verbatim' else ''}"
        f'<w:color w:val="{color}"/>{narrowing(theme, style)}'
        f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'
    )


def spacing(theme: Theme, style: Style) -> str:
    """``w:spacing``: a fixed pitch, on a grid single lines; before and after in twips.

    Not in lines: without a grid of lines on the page Word takes one to be 12 pt.
    """
    line = pitch(theme, theme.style("body"))
    around = "".join(
        f' w:{name}="{round(value * line)}"'
        for name, value in (("before", style.before), ("after", style.after))
    )
    if is_on_grid(theme, style):
        return f'<w:spacing{around} w:line="240" w:lineRule="auto"/>'
    return f'<w:spacing{around} w:line="{pitch(theme, style)}" w:lineRule="exact"/>'


def _indents(style: Style) -> str:
    return indents(style.size, start=style.inset, end=style.inset, first=style.indent)
