"""The contents: the headings of the text in a list, each a link to its place.

Where a heading stands is known when pages have been made up: see ``layout.listing``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from convert.ir import Block, Heading, Link, Node, Note, Text
from convert.ir.walk import rewrite, text
from convert.layout.blocks.prose import prose
from convert.layout.desk import Desk, Frame
from convert.layout.item import Item, spaced
from convert.layout.matter import Matter
from convert.typography.script import Script, script

NAMES: Final[dict[Script, str]] = {"zh-Hans": "目录", "zh-Hant": "目錄", "ja": "目次"}
STEP: Final = 2
"""How much further in each rank stands.  Units: em."""

NUMBER: Final = 3
"""What is kept free for page numbers: four digits and a space.  Units: em."""


KEPT: Final = 2
"""How many entries the last page of the list has at least."""


def named(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """``blocks``, in which each heading has a name of its own that links can lead to."""
    made: list[Block] = []
    known: set[str] = set()
    for index, block in enumerate(blocks, start=1):
        if isinstance(block, Heading) and (not block.identifier or block.identifier in known):
            made.append(replace(block, identifier=f"heading {index}"))
        else:
            made.append(block)
            known.update({block.identifier} if isinstance(block, Heading) else ())
    return tuple(made)


def contents(blocks: Iterable[Block], frame: Frame, desk: Desk) -> Iterator[Item]:
    """The contents of ``blocks``, which have been named."""
    headings = [block for block in blocks if isinstance(block, Heading)]
    if not headings:
        return
    owners = [desk.element("contents", frame.owner)]
    name = NAMES[script(desk.language)]
    words = prose((Text(name),), desk.element("caption", owners[0]), "heading-1", frame, desk)
    yield words._replace(rank=1)
    made: list[Matter] = []
    ranks = [desk.rank(heading.level) for heading in headings]
    for heading, rank in zip(headings, ranks, strict=True):
        del owners[rank:]
        while len(owners) < rank:
            owners.append(desk.element("contents", owners[-1]))
        entry = _entry(heading, rank, replace(frame, owner=owners[-1]), desk)
        made.append(_weighty(entry, desk) if rank == 1 < max(ranks) else entry)
    desk.open_levels.clear()
    for index in range(max(0, len(made) - KEPT), len(made) - 1):
        setting = made[index].setting
        style = replace(setting.style, keep=1)
        made[index] = made[index].reset(replace(setting, style=style))
    yield from spaced(list[Item](made), 0.0, desk.line)


def _entry(heading: Heading, rank: int, frame: Frame, desk: Desk) -> Matter:
    size = desk.style("item").size
    link = Link(f"#{heading.identifier}", (Text(_words(heading)),))
    owner = desk.element("mark", desk.element("entry", frame.owner))
    inner = frame.inset((rank - 1) * STEP * size, NUMBER * size)
    return prose((link,), owner, "item", inner, desk)._replace(listed=heading.identifier)


def _weighty(entry: Matter, desk: Desk) -> Matter:
    """The entry of a chapter that has sections: in the family of what is strong."""
    look = desk.looks.number(desk.look("item")._replace(family=desk.theme.strong))
    return entry._replace(runs=tuple(run._replace(style=look) for run in entry.runs))


def _words(heading: Heading) -> str:
    """The text of a heading without that of its notes."""
    return text(rewrite(heading, _without_notes))


def _without_notes(node: Node) -> Node | None:
    return None if isinstance(node, Note) else node
