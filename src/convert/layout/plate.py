"""A picture to be set: where it stands and how large it is.

Units: pt.  Horizontal places are counted from the left of the type area.
"""

from __future__ import annotations

from typing import ClassVar

from convert.ir import Resource
from convert.layout.type_area import EPSILON
from convert.value import Frozen


class Plate(Frozen):
    """A picture.

    Args:
        owner: Its element.
        resource: What is drawn.
        left: Where it begins.
        width: How wide it is drawn.
        height: How high.
        gap: The space between it and its caption.
        before: Space above, dropped at the top of a page.
        after: Space below.
        keep: How many lines of what follows stay on its page.
        opens: Whether it begins a page where chapters do.
    """

    owner: int
    resource: Resource
    left: float
    width: float
    height: float
    gap: float = 0.0
    before: float = 0.0
    after: float = 0.0
    keep: int = 0
    opens: bool = False

    count: ClassVar[int] = 1
    least: ClassVar[int] = 1
    rank: ClassVar[int] = 0
    pitch: ClassVar[float] = 0.0
    beyond: ClassVar[float] = 0.0
    rise: ClassVar[float] = 0.0
    carried: ClassVar[float] = 0.0
    is_tied: ClassVar[bool] = False
    is_sunk: ClassVar[bool] = False
    marks: ClassVar[tuple[()]] = ()

    def extent(self, start: int, end: int) -> float:
        """From its upper edge down to where the next thing may begin."""
        return (self.height + self.gap) * (end - start)

    def depth(self, start: int, end: int) -> float:
        """From its upper edge to its lower one."""
        return self.height * (end - start)

    def is_divided(self, end: int) -> bool:
        """Whether a word goes on after a part of it: none does."""
        del end
        return False

    def room(self, start: int, height: float) -> int:
        """How much of it goes where there is that much room: all or nothing."""
        return int(not start and self.height <= height + EPSILON)
