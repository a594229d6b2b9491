"""A paragraph: in the role of the place where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from convert.ir import Paragraph
from convert.layout.blocks.prose import prose
from convert.layout.desk import Desk, Frame
from convert.layout.matter import Matter


def paragraph(node: Paragraph, frame: Frame, desk: Desk) -> Iterator[Matter]:
    """``node`` as matter; what stands around its frame is spaced by whoever made the frame."""
    owner = desk.element("paragraph", frame.owner)
    style = desk.style(frame.role)
    inset = style.inset * style.size
    inner = frame.inset(-inset, -inset)
    made = prose(node.content, owner, frame.role, inner, desk)
    yield made if frame.role == "body" else replace(made, before=0.0, after=0.0)
