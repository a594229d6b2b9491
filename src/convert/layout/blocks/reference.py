"""An entry of notes or sources: it hangs beside its label."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import ceil
from typing import Final

from convert.ir import Block, Reference
from convert.layout.atom import Run
from convert.layout.blocks.prose import prose
from convert.layout.desk import Desk, Frame
from convert.layout.matter import Label, Matter

LEAST: Final = 2
MOST: Final = 4
"""The widths of the box for a label.  Units: em."""

GAP: Final = 0.5
"""Space between it and the entry, and the width of a Western character in it.  Units: em."""


def label_box(blocks: Iterable[Block]) -> int:
    """The width of the box in which the labels of ``blocks`` stand.  Units: em."""
    labels = (block.label for block in blocks if isinstance(block, Reference))
    widest = max((sum(GAP if c.isascii() else 1.0 for c in label) for label in labels), default=0)
    return min(max(ceil(widest + GAP), LEAST), MOST)


def reference(node: Reference, frame: Frame, desk: Desk) -> Iterator[Matter]:
    """``node`` as matter."""
    owner = desk.element("reference", frame.owner)
    if not node.label:
        yield prose(node.content, owner, "reference", frame, desk)
        return
    size = desk.style("reference").size
    box = max(frame.labels, label_box((node,))) * size
    run = Run(node.label, desk.looks.number(desk.look("reference")))
    label = Label(desk.element("label", owner), (run,), box, gap=size / 2)
    made = prose(node.content, owner, "reference", frame.inset(box), desk)
    yield made._replace(label=label)
