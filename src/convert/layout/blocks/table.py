"""A table, in a first form: a line for each row, its cells apart by the width of a character."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from convert.ir import Paragraph, Table, TableRow
from convert.layout.atom import Run
from convert.layout.blocks.prose import prose
from convert.layout.desk import Desk, Frame
from convert.layout.inline import dressed
from convert.layout.matter import Matter, Overlay, spaced

BETWEEN: Final = "\u3000"
"""Stands between two cells."""

KEPT: Final = 1
"""How many rows stay with the caption above them.  Source: typographic specification, 2.5."""


def table(node: Table, frame: Frame, desk: Desk) -> Iterator[Matter]:
    """``node`` as matter: caption, head, body."""
    owner = desk.element("table", frame.owner)
    made: list[Matter] = []
    if node.caption:
        words = prose(node.caption, desk.element("caption", owner), "caption", frame, desk)
        made.append(replace(words, style=replace(words.style, keep=KEPT)))
    for index, row in enumerate((*node.head, *node.body)):
        made += _row(row, replace(frame, owner=owner), desk, is_head=index < len(node.head))
    yield from spaced(made, desk.line / 2, desk.line / 2)


def _row(row: TableRow, frame: Frame, desk: Desk, *, is_head: bool) -> list[Matter]:
    """A line where each cell is a paragraph, else what stands in the cells, one below another."""
    owner = desk.element("row", frame.owner)
    blocks = [block for cell in row.cells for block in cell.content]
    paragraphs = [block for block in blocks if isinstance(block, Paragraph)]
    is_simple = all(len(cell.content) <= 1 for cell in row.cells)
    if is_simple and len(paragraphs) == len(blocks):
        line = _line(paragraphs, replace(frame, owner=owner), desk, is_head=is_head)
        return [line] if paragraphs else []
    cell = desk.element("cell", owner)
    return desk.within(blocks, replace(frame, owner=cell, role="cell"))


def _line(blocks: list[Paragraph], frame: Frame, desk: Desk, *, is_head: bool) -> Matter:
    """The cells one after another, each an element of its own."""
    look = desk.look("cell")
    if is_head:
        look = replace(look, family=desk.theme.strong)
    between = Run(BETWEEN, desk.looks.number(look))
    runs: list[Run] = []
    overlays: list[Overlay] = []
    for block in blocks:
        words = dressed(block.content, look, desk.element("cell", frame.owner), desk)
        runs += (between,) if runs else ()
        length = sum(len(run.text) for run in runs)
        overlays += (replace(m, start=m.start + length, end=m.end + length) for m in words.overlays)
        runs += words.runs
    style = desk.style("cell")
    return Matter(
        frame.owner, tuple(runs), style, frame.left, frame.width, overlays=tuple(overlays)
    )
