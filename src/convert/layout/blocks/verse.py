"""Lines of a poem: each ends where the poet ended it, turned lines hang."""

from __future__ import annotations

from collections.abc import Iterator

from convert.ir import Verse
from convert.layout.blocks.prose import prose
from convert.layout.desk import Desk, Frame
from convert.layout.matter import Matter


def verse(node: Verse, frame: Frame, desk: Desk) -> Iterator[Matter]:
    """``node`` as matter; two line ends in a row leave an empty line between stanzas."""
    owner = desk.element("verse", frame.owner)
    yield prose(node.content, owner, "verse", frame, desk)
