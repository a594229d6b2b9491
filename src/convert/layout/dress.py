"""The first stage: an article in its theme becomes matter to be set."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import zip_longest
from typing import assert_never

from convert.ir import (
    Article,
    Block,
    Caption,
    Dialogue,
    Divider,
    Figure,
    Heading,
    List,
    Paragraph,
    Quote,
    Reference,
    Table,
    Text,
    Verbatim,
    Verse,
)
from convert.ir.front import is_signature, signatures
from convert.ir.walk import text
from convert.layout.blocks.caption import caption
from convert.layout.blocks.contents import contents, named
from convert.layout.blocks.dialogue import dialogue, name_box
from convert.layout.blocks.divider import divider
from convert.layout.blocks.enumeration import enumeration
from convert.layout.blocks.figure import figure
from convert.layout.blocks.front import above, below
from convert.layout.blocks.heading import heading
from convert.layout.blocks.note import notes
from convert.layout.blocks.paragraph import paragraph
from convert.layout.blocks.quote import quote
from convert.layout.blocks.reference import label_box, reference
from convert.layout.blocks.verbatim import verbatim
from convert.layout.blocks.verse import verse
from convert.layout.desk import Desk, Frame
from convert.layout.item import Item, stood, tie
from convert.typography.sign_off import sign_box


def dress(
    article: Article, frame: Frame, desk: Desk, *, has_contents: bool = False
) -> Iterator[Item]:
    """All that ``article`` prints, in reading order."""
    blocks = article.blocks
    if has_contents:
        blocks = named(blocks)
    yield from above(article, frame, desk)
    listed = list(contents(blocks, frame, desk)) if has_contents else []
    yield from listed
    body = desk.within(blocks, frame)
    if listed:
        body[0] = stood(body[0], opens=True)
    credits_ = tuple(below(article, frame, desk))
    if blocks and credits_ and not isinstance(blocks[-1], Figure | Caption | Table):
        tie(body)
    yield from body
    yield from credits_
    if desk.theme.notes == "end":
        yield from notes(desk)


def matter_of(blocks: Iterable[Block], frame: Frame, desk: Desk) -> Iterator[Item]:
    """The matter of ``blocks`` inside ``frame``."""
    row = tuple(blocks)
    signed = sign_box(list(map(text, signatures(row))), desk.style("signature").inset)
    inner = replace(frame, names=name_box(row), labels=label_box(row), signed=signed)
    above: Block | None = None
    for block, following in zip_longest(row, row[1:]):
        made = list(_matter(block, inner, desk))
        if signed and is_signature(block) and is_signature(above):
            made = [stood(each, before=0.0) for each in made]
        if announces(block) and not announces(following):
            tie(made)
        if signed and is_signature(following):
            tie(made)
        yield from made
        above = block


def announces(block: Block | None) -> bool:
    """Whether ``block`` ends in a colon: it is not to stand alone at the foot of a page [P].

    A row of such blocks is a form that nobody has filled in: only the last is tied to something.
    """
    last = block.content[-1] if isinstance(block, Paragraph) else None
    return isinstance(last, Text) and last.value.endswith(("：", ":"))


def _matter(block: Block, frame: Frame, desk: Desk) -> Iterator[Item]:  # noqa: C901, PLR0911, PLR0912  one line for each kind of block
    match block:
        case Paragraph():
            return paragraph(block, frame, desk)
        case Heading():
            return heading(block, frame, desk)
        case List():
            return enumeration(block, frame, desk)
        case Quote():
            return quote(block, frame, desk)
        case Verse():
            return verse(block, frame, desk)
        case Dialogue():
            return dialogue(block, frame, desk)
        case Figure():
            return figure(block, frame, desk)
        case Caption():
            return caption(block, frame, desk)
        case Table():
            from convert.layout.blocks.table import table  # noqa: PLC0415  five rooms for a few

            return table(block, frame, desk)
        case Verbatim():
            return verbatim(block, frame, desk)
        case Divider():
            return divider(block, frame, desk)
        case Reference():
            return reference(block, frame, desk)
        case _:
            assert_never(block)
