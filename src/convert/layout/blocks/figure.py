"""A picture, in a first form: its caption and credit, and a finding that it is not drawn."""

from __future__ import annotations

from collections.abc import Iterator

from convert.diagnostic import warning
from convert.ir import Figure
from convert.ir.walk import text
from convert.layout.blocks.prose import prose
from convert.layout.desk import Desk, Frame
from convert.layout.matter import Matter
from convert.layout.structure import Element


def figure(node: Figure, frame: Frame, desk: Desk) -> Iterator[Matter]:
    """The words of ``node`` as matter; what the picture shows stays in the logical tree."""
    owner = desk.tree.add(Element("figure", frame.owner, alternative=_said(node)))
    desk.found.add(warning("figure-not-drawn", name=node.resource.name or node.alt or "—"))
    for content in filter(None, (node.caption, node.credit)):
        yield prose(content, desk.element("caption", owner), "caption", frame, desk)


def _said(node: Figure) -> str:
    """What is told of the picture to a reader who does not see it.  Source: PDF/UA-1, 7.3."""
    words = "".join(text(inline) for inline in node.caption)
    return node.alt or words or node.resource.name or "—"
