"""Line-start and line-end prohibitions by level.

Source: typographic specification 2.1 (CLREQ 3.1.5, GB/T 15834 5.1.4 to 5.1.10).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from convert.typography.classes import Kind
from convert.typography.profile import Kinsoku
from convert.value import Frozen


class Prohibitions(Frozen):
    """What may not start and what may not end a line: classes, and first or last characters."""

    starts: frozenset[Kind] = frozenset()
    ends: frozenset[Kind] = frozenset()
    first_characters: str = ""
    last_characters: str = ""

    def may_start(self, text: str, kind: Kind) -> bool:
        """Whether a line may start with ``text`` of class ``kind``."""
        is_western = kind == "AL" and text[:1] in self.first_characters
        return kind not in self.starts and not (is_western and bool(text))

    def may_end(self, text: str, kind: Kind) -> bool:
        """Whether a line may end with ``text`` of class ``kind``."""
        is_western = kind == "AL" and text[-1:] in self.last_characters
        return kind not in self.ends and not (is_western and bool(text))


_GB: Final = Prohibitions(
    frozenset[Kind](("CL", "PS", "ST", "NS", "MD", "CN", "SL", "PO")),
    frozenset[Kind](("OP", "SL")),
    ",.;:!?)]}%”’",
    "([{“‘",
)
LEVELS: Final[Mapping[Kinsoku, Prohibitions]] = {
    "none": Prohibitions(),
    "gb": _GB,
    "strict": Prohibitions(
        _GB.starts | frozenset[Kind](("DA", "EL", "CJ")),
        _GB.ends,
        _GB.first_characters,
        _GB.last_characters,
    ),
}
