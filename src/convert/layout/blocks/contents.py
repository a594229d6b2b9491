"""The contents, in a first form: the headings of the text in a list, each a link to its place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from convert.ir import Block, Heading, Link, Text
from convert.ir.walk import text
from convert.layout.blocks.prose import prose
from convert.layout.desk import Desk, Frame
from convert.layout.item import Item, spaced
from convert.layout.matter import Matter
from convert.themes.theme import Script, script

NAMES: Final[dict[Script, str]] = {"zh-Hans": "目录", "zh-Hant": "目錄", "ja": "目次"}
STEP: Final = 2
"""How much further in each rank stands.  Units: em."""


def named(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """``blocks``, in which each heading has a name that links can lead to."""
    return tuple(
        replace(block, identifier=f"heading-{index}")
        if isinstance(block, Heading) and not block.identifier
        else block
        for index, block in enumerate(blocks, start=1)
    )


def contents(blocks: Iterable[Block], frame: Frame, desk: Desk) -> Iterator[Item]:
    """The contents of ``blocks``, which have been named."""
    headings = [block for block in blocks if isinstance(block, Heading)]
    if not headings:
        return
    owner = desk.element("contents", frame.owner)
    name = NAMES[script(desk.language)]
    yield prose((Text(name),), desk.element("caption", owner), "heading-2", frame, desk)
    made: list[Item] = [_entry(heading, replace(frame, owner=owner), desk) for heading in headings]
    desk.open_levels.clear()
    yield from spaced(made, 0.0, desk.line)


def _entry(heading: Heading, frame: Frame, desk: Desk) -> Matter:
    inset = (desk.rank(heading.level) - 1) * STEP * desk.style("item").size
    link = Link(f"#{heading.identifier}", (Text(text(heading)),))
    owner = desk.element("paragraph", desk.element("entry", frame.owner))
    return prose((link,), owner, "item", frame.inset(inset), desk)
