"""Notes at the end of the text, for themes that have them there."""

from __future__ import annotations

from collections.abc import Iterator

from convert.layout.desk import Desk
from convert.layout.item import Item, spaced


def notes(desk: Desk) -> Iterator[Item]:
    """The notes met so far, set apart from the text."""
    made = [item for note in desk.notes for item in note]
    yield from spaced(made, desk.line, 0.0)
