"""An entry of notes or sources: it hangs beside its label."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from convert.ir import Reference
from convert.layout.atom import Run
from convert.layout.blocks.prose import prose
from convert.layout.desk import Desk, Frame
from convert.layout.matter import Label, Matter

BOX: Final = 2
"""The width of the box for a label.  Units: em."""


def reference(node: Reference, frame: Frame, desk: Desk) -> Iterator[Matter]:
    """``node`` as matter."""
    owner = desk.element("reference", frame.owner)
    if not node.label:
        yield prose(node.content, owner, "reference", frame, desk)
        return
    size = desk.style("reference").size
    run = Run(node.label, desk.looks.number(desk.look("reference")))
    label = Label(desk.element("label", owner), (run,), BOX * size, gap=size / 2)
    made = prose(node.content, owner, "reference", frame.inset(BOX * size), desk)
    yield replace(made, label=label)
