"""The links or dots that lie over a paragraph, found by the part of its text that a page has."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate
from operator import attrgetter

from convert.layout.matter import Overlay
from convert.value import Packed


class Overlaid(Packed):
    """Overlays of one kind as they begin.

    Args:
        overlays: What they are.
        starts: Where they begin.
        reach: How far in the text these go, up to each of them: one may lie inside another.
    """

    overlays: Sequence[Overlay]
    starts: Sequence[int]
    reach: Sequence[int]

    def within(self, start: int, end: int) -> Sequence[Overlay]:
        """Those that the part ``start..end`` of the text may touch."""
        return self.overlays[bisect_right(self.reach, start) : bisect_left(self.starts, end)]


def overlaid(overlays: Iterable[Overlay], kind: str) -> Overlaid:
    """Those of a kind."""
    found = sorted((one for one in overlays if one.kind == kind), key=attrgetter("start"))
    reach = accumulate((one.end for one in found), max)
    return Overlaid(found, [one.start for one in found], list(reach))
