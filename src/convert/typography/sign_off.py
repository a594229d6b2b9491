"""Who signs a document stands above the middle of the date, as far as there is room.

Source: GB/T 9704-2012, 7.3.5.1.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

LATIN: Final = 0.5
"""The width of a Western character, for reckoning how wide a line is.  Units: em."""

GAP: Final = 0.25
"""The space between scripts, as in 5月3日.  Units: em.  Source: CLREQ 3.2.2, JLREQ 3.2.6."""

SLACK: Final = 1.0
"""By how much a line may be wider than was reckoned.  Units: em."""


def sign_box(lines: Sequence[str], inset: float) -> float:
    """The width of a box at the end of the line, in whose middle all ``lines`` stand.

    Args:
        lines: Who signs, and last the date.
        inset: The room between the date and the end of the line, while nobody needs more.

    Units: em.

    Example:
        >>> sign_box(["某某局", "2024年5月3日"], 4)
        15.25
        >>> sign_box(["某某省某某市某某县人民代表大会", "2024年5月3日"], 4)
        16.0
    """
    widths = list(map(_width, lines))
    return max(2 * inset + widths[-1], max(widths) + SLACK) if widths else 0.0


def _width(line: str) -> float:
    gaps = sum(a.isascii() != b.isascii() and (a + b).isalnum() for a, b in pairwise(line))
    return sum(LATIN if char.isascii() else 1.0 for char in line) + GAP * gaps
