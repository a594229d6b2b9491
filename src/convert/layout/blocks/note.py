"""Notes, in a first form: numbered, at the end of the text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from convert.layout.atom import Run
from convert.layout.desk import Desk, Frame
from convert.layout.item import Item, spaced
from convert.layout.matter import Label, Matter

BOX: Final = 2
"""The width of the box for a note's number.  Units: em."""


def notes(frame: Frame, desk: Desk) -> Iterator[Item]:
    """The notes met so far, and those inside them, as matter."""
    size = desk.style("note").size
    done = 0
    while done < len(desk.notes):
        node, owner = desk.notes[done]
        done += 1
        run = Run(str(done), desk.looks.number(desk.look("note")))
        label = Label(desk.element("label", owner), (run,), BOX * size, gap=size / 2)
        inner = replace(frame.inset(BOX * size), owner=owner, role="note")
        made = desk.within(node.content, inner)
        first = made[0] if made else None
        if isinstance(first, Matter) and first.label is None:
            made[0] = replace(first, label=label)
        yield from spaced(made, desk.line if done == 1 else 0.0, 0.0)
