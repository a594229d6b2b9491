"""Lines of a poem: each ends where the poet ended it, turned lines hang."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from convert.ir import Verse
from convert.layout.blocks.prose import prose
from convert.layout.desk import Desk, Frame
from convert.layout.matter import Matter

LEAST: Final = 2
"""A line of a poem does not stand alone on its page."""

HANG: Final = 2
"""How far turned lines stand further in [P].  Units: em."""


def verse(node: Verse, frame: Frame, desk: Desk) -> Iterator[Matter]:
    """``node`` as matter; two line ends in a row leave an empty line between stanzas."""
    owner = desk.element("verse", frame.owner)
    made = prose(node.content, owner, "verse", frame, desk)
    hang = min(HANG * made.setting.style.size, made.setting.width / 4)
    yield made.reset(replace(made.setting, least=LEAST, hang=hang))
