"""The words below a picture: centred, or justified where they need more than a line."""

from __future__ import annotations

from collections.abc import Iterator

from convert.ir import Caption
from convert.layout.blocks.prose import prose
from convert.layout.desk import Desk, Frame
from convert.layout.matter import Matter


def caption(node: Caption, frame: Frame, desk: Desk) -> Iterator[Matter]:
    """A caption whose picture is not there, as matter."""
    owner = desk.element("caption", frame.owner)
    yield prose(node.content, owner, "caption", frame, desk)
