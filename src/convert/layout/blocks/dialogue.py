"""One turn of a conversation: the speaker's name hangs beside the words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from convert.ir import Dialogue
from convert.layout.blocks.prose import prose
from convert.layout.desk import Desk, Frame
from convert.layout.inline import dressed
from convert.layout.matter import Label, Matter

NAME: Final = 4
"""The width of the box for a name of three characters and the space after it.  Units: em."""


def dialogue(node: Dialogue, frame: Frame, desk: Desk) -> Iterator[Matter]:
    """``node`` as matter; a longer name pushes only the first line."""
    owner = desk.element("dialogue", frame.owner)
    size = desk.style("dialogue").size
    speaker = desk.element("speaker", owner)
    look = replace(desk.look("dialogue"), family=desk.theme.strong)
    words = dressed(node.speaker, look, speaker, desk)
    label = Label(speaker, words.runs, NAME * size, gap=size)
    inner = frame.inset(NAME * size)
    made = prose(node.content, desk.element("paragraph", owner), "dialogue", inner, desk)
    yield replace(made, label=label)
