"""A quotation set off from the text, and whose it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from convert.ir import Quote
from convert.layout.blocks.prose import prose
from convert.layout.desk import Desk, Frame
from convert.layout.item import Item, set_off, tie


def quote(node: Quote, frame: Frame, desk: Desk) -> Iterator[Item]:
    """``node`` as items: inset on both sides, its paragraphs keep their indent (CLREQ)."""
    owner = desk.element("quote", frame.owner)
    style = desk.style("quote")
    inset = style.inset * style.size
    inner = replace(frame.inset(inset, inset), owner=owner, role="quote")
    made = desk.within(node.content, inner)
    if node.attribution:
        tie(made)
        whose = desk.element("attribution", owner)
        made.append(prose(node.attribution, whose, "attribution", frame, desk))
    yield from set_off(made, style.before * desk.line, style.after * desk.line)
