"""The design widths of marks: how wide each is by convention, and how much of it is blank.

Units: thousandths of an em.  Source: typographic specification 1.1 (CLREQ 3.1.6, GB/T 15834 5.1).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from convert.typography.classes import KINDS, Kind
from convert.typography.profile import Region
from convert.value import Frozen

EM: Final = 1000
HALF: Final = 500
QUARTER: Final = 250


class Design(Frozen):
    """How wide a mark is by convention, and which part of that is blank on either side."""

    advance: int
    left: int = 0
    right: int = 0

    @property
    def is_centred(self) -> bool:
        """Whether the ink stands in the middle between two blanks."""
        return self.left > 0 and self.right > 0


OPENING: Final = Design(EM, HALF, 0)
CLOSING: Final = Design(EM, 0, HALF)
CENTRED: Final = Design(EM, QUARTER, QUARTER)
SOLID: Final = Design(EM)
NARROW: Final = Design(HALF)
DOUBLE: Final = Design(2 * EM)

BY_CLASS: Final[Mapping[Kind, Design]] = {
    "OP": OPENING, "CL": CLOSING, "PS": CLOSING, "ST": CLOSING, "NS": SOLID, "MD": NARROW,
    "DA": DOUBLE, "EL": DOUBLE, "CN": SOLID, "SL": NARROW, "IS": SOLID,
}  # fmt: skip

HALF_FORMS: Final = "｢｣､｡･–-"
"""Half an em by design: the half-width forms, the en dash and the hyphen between ideographs."""

_ALL_HALF: Final = dict.fromkeys(HALF_FORMS, NARROW)
_HANT: Final = {
    **dict.fromkeys("，、。．：；", CENTRED),  # CLREQ 3.1.2: in the middle of the box
    **dict.fromkeys("！？", SOLID),            # centred and not adjustable
    **dict.fromkeys("·・‧•", CENTRED),
    **dict.fromkeys("/／", SOLID),            # no rule; common practice
}  # fmt: skip
_EXCEPTIONS: Final[Mapping[Region, Mapping[str, Design]]] = {
    "zh-CN": _ALL_HALF | {"・": CENTRED},
    "zh-TW": _ALL_HALF | _HANT,
    "zh-HK": _ALL_HALF | _HANT,
    "ja": _ALL_HALF | {  # JLREQ 3.1.2
        "・": CENTRED, **dict.fromkeys("：；", CENTRED), **dict.fromkeys("！？", SOLID)
    },
}  # fmt: skip


def design(mark: str, kind: Kind, region: Region) -> Design | None:
    """The design of ``mark`` (a dash or ellipsis with its pair); None where the face decides."""
    if (kind == "EL" and len(mark) == 1) or (kind == "DA" and mark == "—"):
        return SOLID
    return _EXCEPTIONS[region].get(mark) or BY_CLASS.get(kind)


def design_of(mark: str, region: Region) -> Design | None:
    """The design of a single character that stands for itself."""
    kind = KINDS.get(mark)
    return None if kind is None else design(mark, kind, region)
