"""One turn of a conversation: the speaker's name hangs beside the words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import ceil
from typing import Final

from convert.ir import Block, Dialogue
from convert.ir.walk import text
from convert.layout.blocks.prose import prose
from convert.layout.desk import Desk, Frame
from convert.layout.inline import dressed
from convert.layout.matter import Label, Matter

MOST: Final = 4
"""The widest box for names: three characters and a colon, or the space after them.  Units: em."""

LATIN: Final = 0.5
"""The width of a Western character, for reckoning how wide a name is.  Units: em."""

COLONS: Final = ("：", ":")
"""What parts a name from the words by itself."""


def name_box(blocks: Iterable[Block]) -> int:
    """The width of the box in which the speakers of ``blocks`` stand.  Units: em."""
    widths = (_width(block) for block in blocks if isinstance(block, Dialogue))
    return min(ceil(max(widths, default=MOST)), MOST)


def dialogue(node: Dialogue, frame: Frame, desk: Desk) -> Iterator[Matter]:
    """``node`` as matter; a longer name pushes only the first line."""
    owner = desk.element("dialogue", frame.owner)
    size = desk.style("dialogue").size
    speaker = desk.element("speaker", owner)
    look = desk.look("dialogue")._replace(family=desk.theme.strong)
    words = dressed(node.speaker, look, speaker, desk)
    box = (frame.names or name_box((node,))) * size
    label = Label(speaker, words.runs, box, _gap(node) * size, words.overlays)
    made = prose(node.content, desk.element("paragraph", owner), "dialogue", frame.inset(box), desk)
    yield made._replace(label=label)


def _width(node: Dialogue) -> float:
    """About how wide the name of a speaker is, with what parts it from the words."""
    name = _name(node)
    return sum(LATIN if character.isascii() else 1.0 for character in name) + _gap(node)


def _gap(node: Dialogue) -> int:
    return 0 if _name(node).endswith(COLONS) else 1


def _name(node: Dialogue) -> str:
    return "".join(map(text, node.speaker))
