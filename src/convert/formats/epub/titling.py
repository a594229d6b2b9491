"""A title in lines for a cover: few, of about one length, ending where they read well."""

from __future__ import annotations

import re
from typing import Final

from convert.pattern import pattern
from convert.typography.classes import KINDS
from convert.typography.kinsoku import LEVELS

NARROW: Final = 0.55
"""The usual width of a Latin letter, capitals among them, in em."""

TORN: Final = 9.0
"""What the end of a line within a phrase costs: as much as that a line is three em off."""

_UNIT: Final = pattern(r"[!-~]+ *|——|……|.", re.DOTALL)
_STARTS: Final = LEVELS["strict"].starts
_ENDS: Final = LEVELS["strict"].ends


def width(text: str) -> float:
    """How wide ``text`` is, in em.

    Example:
        >>> width("天地")
        2.0
    """
    return sum(NARROW if "\x20" <= char <= "\x7e" else 1.0 for char in text)


def lines(title: str, most: float) -> tuple[str, ...]:
    """``title`` in lines of at most ``most`` em, as even as may be; a longer unit stands alone.

    Lines had better end with a mark.

    Example:
        >>> lines("山城通车以后：第一个冬天", 8)
        ('山城通车以后：', '第一个冬天')
    """
    units = _units(title)
    even = width(title) / max(1, -(-width(title) // most))
    best: list[tuple[float, tuple[str, ...]]] = [(0.0, ())]
    for end in range(1, len(units) + 1):
        ways = []
        for start in range(end):
            line = "".join(units[start:end]).strip()
            if start == end - 1 or width(line) <= most:
                cost, before = best[start]
                torn = TORN * (end < len(units) and line[-1:] not in KINDS)
                ways.append((cost + (even - width(line)) ** 2 + torn, (*before, line)))
        best.append(min(ways))
    return best[-1][1]


def _units(title: str) -> list[str]:
    """What stays together: words, and marks with what they belong to."""
    units: list[str] = []
    for unit in _UNIT.findall(title):
        clings = KINDS.get(unit[0], "ID") in _STARTS
        if units and (clings or KINDS.get(units[-1][-1], "ID") in _ENDS):
            units[-1] += unit
        else:
            units.append(unit)
    return units
