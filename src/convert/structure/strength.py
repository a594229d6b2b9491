"""Lines that marks make strong as a whole: whatever is no heading stays so."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from typing import cast

from convert.ir import Block, Heading, Node, Strong, Text
from convert.ir.build import canonical
from convert.ir.walk import rewrite
from convert.structure.line import Line


def strengthened(block: Block, lines: Iterable[Line]) -> Block:
    """``block`` with what it has of ``lines`` strong; a heading is, without being told."""
    if isinstance(block, Heading):
        return block
    ends = {one.start: one.end for one in map(Line.span, lines)}
    starts = sorted(ends)

    def change(node: Node) -> Node:
        at = node.span if isinstance(node, Text) else None
        if at is None:
            return node
        line = bisect_right(starts, at.start) - 1  # a text has as many lines as it likes
        if line < 0 or at.end > ends[starts[line]]:
            return node
        return Strong((cast("Text", node),), span=at)

    return canonical(rewrite(block, change))
