"""A change of scene: what the theme draws for it, or blank space."""

from __future__ import annotations

from collections.abc import Iterator

from convert.ir import Divider, Text
from convert.layout.blocks.prose import prose
from convert.layout.desk import Desk, Frame
from convert.layout.matter import Matter


def divider(_: Divider, frame: Frame, desk: Desk) -> Iterator[Matter]:
    """The theme's ornament as a centred line."""
    owner = desk.element("divider", frame.owner)
    yield prose((Text(desk.theme.divider),), owner, "divider", frame, desk)
