"""What a text would lack in the faces at hand, and where it could be had."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Final

from convert.fonts.face import Face
from convert.fonts.fallback import Chain, clusters
from convert.value import Frozen

_FREE: Final[tuple[tuple[range, tuple[str, ...]], ...]] = (
    (range(0x2600, 0x27C0), ("Noto Sans Symbols 2", "Noto Emoji")),
    (range(0x2B00, 0x2C00), ("Noto Sans Symbols 2",)),
    (range(0x2E80, 0xA000), ("Jigmo", "Plangothic P1")),
    (range(0xF900, 0xFB00), ("Jigmo", "Plangothic P1")),
    (range(0x1F000, 0x20000), ("Noto Emoji",)),
    (range(0x20000, 0x30000), ("Jigmo2", "Plangothic P1", "Plangothic P2")),
    (range(0x30000, 0x40000), ("Jigmo3", "Plangothic P2")),
)
"""Free fonts by what they are made for: a place to look, no promise of each character.

Source: their own pages; Jigmo is CC0 (Jigmo for plane 0, Jigmo2 for plane 2, Jigmo3 for plane 3),
Plangothic and the Noto fonts are OFL.
"""


class Lack(Frozen):
    """What no face at hand has.

    Args:
        cluster: A character with its marks and selectors.
        count: How often the text has it.
        at_hand: Faces of the machine that have it, but were not asked for.
        free: Free fonts that are made for such characters.
    """

    cluster: str
    count: int
    at_hand: tuple[Face, ...]
    free: tuple[str, ...]

    @property
    def points(self) -> str:
        """Its code points as Unicode writes them."""
        return " ".join(f"U+{ord(char):04X}" for char in self.cluster)


def lacks(text: str, chain: Chain, others: Iterable[Face] = ()) -> tuple[Lack, ...]:
    """What ``text`` has and no face of ``chain`` draws, in the order of first use.

    Args:
        text: The text of an article.
        chain: The faces that may be used, of any family: a chain ends in all of them.
        others: Faces that could be used, if they were asked for.
    """
    known = tuple(others)
    counts = Counter(cluster for cluster in clusters(text) if not cluster.isspace())
    return tuple(
        Lack(cluster, count, tuple(face for face in known if face.covers(cluster)), _free(cluster))
        for cluster, count in counts.items()
        if chain.for_cluster(cluster) is None
    )


def _free(cluster: str) -> tuple[str, ...]:
    return next((names for points, names in _FREE if ord(cluster[0]) in points), ())
