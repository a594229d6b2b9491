"""A heading: kept with what follows, entered in the outline."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.diagnostic import note
from convert.ir import Heading
from convert.layout.blocks.prose import prose
from convert.layout.desk import Desk, Frame
from convert.layout.matter import Matter
from convert.themes.theme import Role

_ROLES: Final[tuple[Role, ...]] = (
    "heading-1", "heading-2", "heading-3", "heading-4", "heading-5", "heading-6",
)  # fmt: skip


def heading(node: Heading, frame: Frame, desk: Desk) -> Iterator[Matter]:
    """``node`` as matter: its look follows its level, its place in the outline its rank."""
    rank = desk.rank(node.level)
    owner = desk.element("heading", frame.owner, level=rank)
    made = prose(node.content, owner, _ROLES[node.level - 1], frame, desk)
    if rank != node.level:
        raised = note("heading-raised", heading=made.text, level=node.level, rank=rank)
        desk.found.add(raised)
    yield made._replace(rank=rank, identifier=node.identifier)
