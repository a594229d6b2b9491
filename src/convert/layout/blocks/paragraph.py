"""A paragraph: in the role of the place where it stands, or in the flow, of what it is there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from convert.ir import Paragraph
from convert.layout.blocks.prose import prose
from convert.layout.blocks.signature import signature
from convert.layout.desk import Desk, Frame
from convert.layout.matter import Matter


def paragraph(node: Paragraph, frame: Frame, desk: Desk) -> Iterator[Matter]:
    """``node`` as matter; a quotation is inset and spaced as a whole, not by its paragraphs."""
    owner = desk.element("paragraph", frame.owner)
    if frame.role == "body" and node.part == "signature":
        yield signature(node, owner, frame, desk)
        return
    if frame.role != "quote":
        role = node.part if node.part and frame.role == "body" else frame.role
        yield prose(node.content, owner, role, frame, desk)
        return
    inset = desk.style("quote").inset * desk.style("quote").size
    made = prose(node.content, owner, "quote", frame.inset(-inset, -inset), desk)
    yield made.reset(replace(made.setting, before=0.0, after=0.0))
