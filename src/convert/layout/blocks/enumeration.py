"""A list: each item hangs beside the box of its marker."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from math import ceil
from typing import Final

from convert.ir import List, ListItem
from convert.layout.atom import Run
from convert.layout.desk import Desk, Frame
from convert.layout.item import Item
from convert.layout.matter import Label, Matter, Setting
from convert.layout.structure import Element
from convert.themes.theme import Role
from convert.typography.numerals import marker

GAP = 0.25
"""Least space between a marker and its item.  Units: em.  Source: as between Han and Western."""

LATIN = 0.5
"""The width of a digit or a Western mark, for reckoning how wide a box is.  Units: em."""

SMALL: Final[frozenset[Role]] = frozenset(("cell", "note"))
"""Where a list is as small as what stands around it."""

OPENING: Final = ("（", "〔", "［", "【", "〈", "《", "「", "『")
CLOSING: Final = ("）", "〕", "］", "】", "〉", "》", "」", "』", "、", "．", "。", "：")
"""Marks of which half an em is blank at the edge of a line.  Source: specification, 1.1."""


def enumeration(node: List, frame: Frame, desk: Desk) -> Iterator[Item]:
    """``node`` as matter: a box of 1 em or more for the marker, all items aligned at its edge."""
    is_numbered = node.start is not None
    owner = desk.tree.add(Element("list", frame.owner, is_numbered=is_numbered))
    role = frame.role if frame.role in SMALL else "item"
    size = desk.style(role).size
    markers = [_marker(node, index, frame.depth, desk) for index in range(len(node.items))]
    box = max(ceil(max(map(_width, markers)) + GAP), 1 if node.start is None else 2)
    inner = frame.inset(box * size)
    inner = replace(inner, owner=owner, role=role, align=None, depth=frame.depth + is_numbered)
    for item, words in zip(node.items, markers, strict=True):
        yield from _item(item, words, inner, desk, box * size)


def _marker(node: List, index: int, depth: int, desk: Desk) -> str:
    """What stands before the item ``index``: it counts on as the first one was printed."""
    if node.start is None:
        return desk.theme.bullet
    return marker(node.marker, node.start, index, depth)


def _item(node: ListItem, words: str, frame: Frame, desk: Desk, box: float) -> Iterator[Item]:
    owner = desk.element("item", frame.owner)
    style, look = desk.style(frame.role), desk.look(frame.role)
    if words == desk.theme.bullet:
        look = look._replace(family=desk.theme.strong)
    run = Run(words, desk.looks.number(look))
    label = Label(desk.element("label", owner), (run,), box, gap=GAP * style.size)
    made = desk.within(node.content, replace(frame, owner=desk.element("body", owner)))
    first = made[0] if made else None
    if isinstance(first, Matter) and first.label is None:
        made[0] = first._replace(label=label)
    else:
        bare = Setting(style, frame.left, frame.width)
        made.insert(0, Matter(label.owner, label.runs, bare))
    yield from made


def _width(words: str) -> float:
    """About how wide a marker is: marks lose their blank at both ends."""
    trimmed = words.startswith(OPENING) + words.endswith(CLOSING)
    return sum(LATIN if character.isascii() else 1.0 for character in words) - trimmed / 2
