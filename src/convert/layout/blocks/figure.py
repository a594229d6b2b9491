"""A picture, as large as it says or as there is room, and its words below it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from convert.diagnostic import note, warning
from convert.ir import Figure
from convert.ir.walk import text
from convert.layout.blocks.prose import prose
from convert.layout.desk import Desk, Frame
from convert.layout.item import Item, spaced
from convert.layout.plate import Plate
from convert.layout.structure import Element
from convert.layout.type_area import type_area
from convert.picture import Picture

SHARE: Final = 0.8
"""How much of the height of a page a picture may take, so that its caption stays with it."""

GAP: Final = 0.5
"""The space between a picture and its caption.  Units: em of the caption."""

KEPT: Final = 2
"""How many lines of the caption stay with the picture.  Source: typographic specification, 2.5."""


def figure(node: Figure, frame: Frame, desk: Desk) -> Iterator[Item]:
    """``node`` as items; what cannot be drawn stays in the logical tree, and its words stand."""
    owner = desk.tree.add(Element("figure", frame.owner, alternative=_said(node)))
    words = [content for content in (node.caption, node.credit) if content]
    lines = [prose(one, desk.element("caption", owner), "caption", frame, desk) for one in words]
    plate = _plate(node, owner, frame, desk, has_words=bool(lines))
    kept = replace(desk.style("caption"), keep=1)
    together = (one.reset(replace(one.setting, style=kept, after=0.0)) for one in lines[:-1])
    made: list[Item] = [*filter(None, (plate,)), *together, *lines[-1:]]
    yield from spaced(made, desk.line / 2, desk.line / 2)


def _plate(node: Figure, owner: int, frame: Frame, desk: Desk, *, has_words: bool) -> Plate | None:
    """The picture in the middle of its frame, if it can be drawn."""
    found, place = desk.pictures(node.resource), desk.place(node.span)
    name = node.resource.name or node.alt or "—"
    if found is None:
        kind = node.resource.media_type
        desk.found.add(warning("picture-not-drawn", place, name=name, media_type=kind))
        return None
    if not node.alt:
        desk.found.add(note("picture-not-described", place, name=name))
    width, height = _fitted(found, frame, desk)
    left = frame.left + (frame.width - width) / 2
    gap = GAP * desk.style("caption").size if has_words else 0.0
    return Plate(owner, node.resource, left, width, height, gap, keep=KEPT * has_words)


def _fitted(found: Picture, frame: Frame, desk: Desk) -> tuple[float, float]:
    """Width and height: no wider than the frame, no higher than a page has room for."""
    area = type_area(desk.theme)
    room = SHARE * (area.bottom - area.top)
    scale = min(1.0, frame.width / found.width, room / found.height)
    return found.width * scale, found.height * scale


def _said(node: Figure) -> str:
    """What is told of the picture to a reader who does not see it.  Source: PDF/UA-1, 7.3."""
    words = "".join(text(inline) for inline in node.caption)
    return node.alt or words or node.resource.name or "—"
