"""A table, in a first form: a line for each row, its cells apart by the width of a character."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from convert.ir import Paragraph, Table, TableCell, TableRow
from convert.layout.atom import Run
from convert.layout.blocks.prose import prose
from convert.layout.desk import Desk, Frame
from convert.layout.grid import shortfalls
from convert.layout.inline import dressed
from convert.layout.matter import Matter, Overlay, spaced
from convert.layout.structure import ARTIFACT, Element, Kind, Scope

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
    rows = (*node.head, *node.body)
    for index, (row, missing) in enumerate(zip(rows, shortfalls(rows), strict=True)):
        whole = replace(row, cells=(*row.cells, *(TableCell(),) * missing))  # PDF/UA-1, 7.5
        made += _row(whole, replace(frame, owner=owner), desk, is_head=index < len(node.head))
    yield from spaced(made, desk.line / 2, desk.line / 2)


def _row(row: TableRow, frame: Frame, desk: Desk, *, is_head: bool) -> list[Matter]:
    """A line where each cell is a paragraph, else what stands in the cells, one below another."""
    owner = desk.element("row", frame.owner)
    cells = [(cell, _element(cell, owner, desk, is_head=is_head)) for cell in row.cells]
    blocks = [(block, number) for cell, number in cells for block in cell.content]
    paragraphs = [(block, of) for block, of in blocks if isinstance(block, Paragraph)]
    is_simple = all(len(cell.content) <= 1 for cell in row.cells)
    if is_simple and len(paragraphs) == len(blocks):
        line = _line(paragraphs, replace(frame, owner=owner), desk, is_head=is_head)
        return [line] if paragraphs else []
    return [
        one
        for cell, number in cells
        for one in desk.within(cell.content, replace(frame, owner=number, role="cell"))
    ]


def _element(cell: TableCell, row: int, desk: Desk, *, is_head: bool) -> int:
    kind: Kind = "header" if is_head else "cell"
    scope: Scope = "column" if is_head else ""
    element = Element(kind, row, scope=scope, columns=cell.columns, rows=cell.rows)
    return desk.tree.add(element)


def _line(
    blocks: list[tuple[Paragraph, int]], frame: Frame, desk: Desk, *, is_head: bool
) -> Matter:
    """The cells one after another, each an element of its own."""
    look = desk.look("cell")
    if is_head:
        look = replace(look, family=desk.theme.strong)
    between = Run(BETWEEN, desk.looks.number(look))
    runs: list[Run] = []
    overlays: list[Overlay] = []
    for block, cell in blocks:
        owner = desk.element("paragraph", cell)
        words = dressed(block.content, look, owner, desk)
        length = sum(len(run.text) for run in runs)
        if runs:
            runs.append(between)
            overlays.append(Overlay("phrase", length, length + len(BETWEEN), owner=ARTIFACT))
            length += len(BETWEEN)
        overlays += (replace(m, start=m.start + length, end=m.end + length) for m in words.overlays)
        runs += words.runs
        end = length + sum(len(run.text) for run in words.runs)
        overlays.append(Overlay("phrase", length, end, owner=owner))
    style = desk.style("cell")
    return Matter(
        frame.owner, tuple(runs), style, frame.left, frame.width, overlays=tuple(overlays)
    )
