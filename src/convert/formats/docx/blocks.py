"""Blocks as paragraphs and tables, in one pass; each kind by the style that an editor knows."""

from __future__ import annotations

from dataclasses import replace
from itertools import zip_longest
from typing import Final, assert_never

from convert.diagnostic import warning
from convert.formats.docx import names
from convert.formats.docx.balance import balanced
from convert.formats.docx.captions import caption
from convert.formats.docx.draft import Draft, Story
from convert.formats.docx.figure import figure
from convert.formats.docx.inlines import literal, plain, runs
from convert.formats.docx.measure import width
from convert.formats.docx.numbering import BOX, LEVELS, manner
from convert.formats.docx.paragraph import Place, look, paragraph
from convert.formats.docx.signature import signed, signing
from convert.formats.docx.table import EMPTY, table
from convert.formats.docx.target import Target
from convert.ir import (
    Block,
    Caption,
    Dialogue,
    Divider,
    Figure,
    Heading,
    Inline,
    List,
    Paragraph,
    Quote,
    Reference,
    Table,
    Verbatim,
    Verse,
)  # fmt: skip
from convert.ir.front import is_signature
from convert.ir.walk import text
from convert.markup.escape import quoted
from convert.markup.outline import label
from convert.themes.theme import Role

LONGEST_NAME: Final = 6
"""The longest name beside which a turn of dialogue still stands.  Units: em."""

HEADINGS: Final[tuple[Role, ...]] = (
    "heading-1", "heading-2", "heading-3", "heading-4", "heading-5", "heading-6",
)  # fmt: skip
TAB: Final = "<w:r><w:tab/></w:r>"


def blocks(nodes: tuple[Block, ...], place: Place, story: Story) -> str:
    """``nodes`` one after the other, and where it has to be an empty paragraph below a table."""
    made: list[str] = []
    above: Block | None = None
    place = signing(nodes, place, story.draft.theme)
    for node, below in zip_longest(nodes, nodes[1:]):
        here = place if below is None else place.before_last()
        if above is not None:
            here = replace(here, number=0, is_below_table=isinstance(above, Table))
        if isinstance(below, Table) and not below.caption:
            here = replace(here, is_above_table=True)
        if is_signature(below):
            here = replace(here, is_kept=True)
        if isinstance(above, Table) and isinstance(node, Table):
            made.append(EMPTY)
        made.append(_block(node, here, story))
        above = node
    return "".join(made) + (EMPTY if isinstance(above, Table) else "")


def _block(node: Block, place: Place, story: Story) -> str:
    match node:
        case Paragraph(content=content, part="signature") if place.role == "body":
            return _line(content, "signature", signed(story.draft.theme, place), story)
        case Paragraph(content=content, part=part):
            role = part if part and place.role == "body" else place.role
            return _line(content, role, place, story)
        case Heading():
            return _heading(node, place, story)
        case List():
            return _list(node, place, story)
        case Quote():
            return _quote(node, place, story)
        case Table():
            return _table(node, place, story)
        case Figure():
            return figure(node, place, story)
        case Verse() | Caption() | Dialogue() | Reference() | Verbatim() | Divider():
            return _own_style(node, place, story)
        case _:
            assert_never(node)


def _own_style(
    node: Verse | Caption | Dialogue | Reference | Verbatim | Divider, place: Place, story: Story
) -> str:
    """Kinds that are one paragraph in a style of their own."""
    theme = story.draft.theme
    match node:
        case Verse(content=content):
            return _line(content, "verse", place, story)
        case Caption(content=content):
            return paragraph(theme, "caption", place, caption(content, story))
        case Dialogue():
            return _dialogue(node, place, story)
        case Reference(label=label, content=content):
            words = plain(label, look(theme, "reference"), story) + (TAB if label else "")
            said = words + runs(content, look(theme, "reference"), story)
            return paragraph(theme, "reference", place, said, hang=BOX if label else 0)
        case Verbatim(value=value):
            return paragraph(theme, "verbatim", place, literal(value))
        case Divider():
            drawn = plain(theme.divider, look(theme, "divider"), story)
            return paragraph(theme, "divider", place, drawn)
        case _:
            assert_never(node)


def _dialogue(node: Dialogue, place: Place, story: Story) -> str:
    """A turn whose lines stand beside the speaker's name, if that is short (specification 5.1)."""
    theme = story.draft.theme
    plainly = look(theme, "dialogue")
    named = replace(plainly, character=names.SPEAKER.identifier)
    said = runs(node.speaker, named, story) + runs(node.content, plainly, story)
    room = sum(width(text(item)) for item in node.speaker)
    return paragraph(theme, "dialogue", place, said, hang=room if room <= LONGEST_NAME else 0)


def _line(content: tuple[Inline, ...], role: Role, place: Place, story: Story) -> str:
    theme = story.draft.theme
    return paragraph(theme, role, place, runs(content, look(theme, role), story))


def _heading(node: Heading, place: Place, story: Story) -> str:
    """A heading of its rank, between the ends of the bookmarks by which links find it."""
    draft = story.draft
    target = next(draft.headings) if place.is_listed else Target(node.level)
    role = HEADINGS[target.rank - 1]
    found = (target.anchor if node.identifier else "", target.listed)
    opened, closed = _bookmarks(tuple(filter(None, found)), draft)
    said = runs(node.content, look(draft.theme, role), story)
    place = balanced(draft.theme, role, place, label(node.content), draft.phrasing)
    return paragraph(draft.theme, role, place, f"{opened}{said}{closed}")


def _bookmarks(found: tuple[str, ...], draft: Draft) -> tuple[str, str]:
    first = draft.bookmarks
    draft.bookmarks += len(found)
    opened = "".join(
        f'<w:bookmarkStart w:id="{number}" w:name="{quoted(name)}"/>'
        for number, name in enumerate(found, start=first)
    )
    closed = (f'<w:bookmarkEnd w:id="{number}"/>' for number in range(first, draft.bookmarks))
    return opened, "".join(closed)


def _list(node: List, place: Place, story: Story) -> str:
    draft = story.draft
    style = draft.theme.style("item")
    if place.level == LEVELS:
        draft.found.add(warning("nesting-simplified", node="List", format="DOCX"))
    level = min(place.level + 1, LEVELS)
    marked = manner(node, draft.theme.bullet, draft.language)
    inner = replace(
        place,
        role="item",
        start=place.start + (style.inset + marked.box) * style.size,
        level=level,
        box=marked.box,
        number=draft.numbering.add(marked, level - 1, node.start),
    )
    above = paragraph(draft.theme, "item", place, "") if place.number else ""
    return above + "".join(blocks(item.content, inner, story) for item in node.items)


def _quote(node: Quote, place: Place, story: Story) -> str:
    theme = story.draft.theme
    style = theme.style("quote")
    inner = replace(place.inset(style.inset * style.size), role="quote")
    if not node.attribution:
        return blocks(node.content, inner, story)
    said = blocks(node.content, replace(inner, is_tight=True), story)
    return said + _line(node.attribution, "attribution", place.after_first(), story)


def _table(node: Table, place: Place, story: Story) -> str:
    """A table below its caption; one that begins a list item stands below the item's number."""
    theme = story.draft.theme
    above = paragraph(theme, "item", place, "") if place.number else ""
    place = place.after_first()
    if node.caption:
        said = caption(node.caption, story)
        above += paragraph(theme, "caption", place, said, keep=True)
        place = replace(place, is_below_table=False)
    return above + table(node, place, story, blocks)
