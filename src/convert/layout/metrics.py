"""The test metrics: widths by rule instead of by a face, for ``typeset`` and for tests.

Source: typographic specification 10.1.
"""

from __future__ import annotations

from typing import Final

from convert.layout.atom import Box, Kind
from convert.pattern import pattern
from convert.typography.classes import EXTENDERS

EM: Final = 1000
HALF: Final = 500
SPACE: Final = 250

_EXTENDER: Final = pattern(f"[{EXTENDERS}]+")
_SPACES: Final = {
    " ": SPACE, "\u00a0": SPACE, "\t": 2 * EM, "\u2001": EM, "\u2003": EM, "\u2004": 333,
    "\u2005": 250, "\u2006": 167, "\u2008": 250, "\u2009": 200, "\u200a": 100, "\u200b": 0,
    "\u202f": 200, "\u205f": 222, "\u3000": EM,
}  # fmt: skip
_FULL: Final = frozenset("№℃℉‰￥＄￡％￠")
_WIDE: Final = frozenset[Kind](("ID", "CJ", "EMJ", "OP", "CL", "PS", "ST", "NS", "MD", "CN", "SL"))


def advance(text: str, kind: Kind) -> int:
    """How wide ``text`` is: an ideograph 1 em, a Western character half an em."""
    if kind in {"DA", "EL"}:
        return 2 * EM if text == "⸺" else EM * len(text)
    if kind in _WIDE:
        return EM
    return sum(_character(character) for character in _EXTENDER.sub("", text))


def _character(character: str) -> int:
    if character in _SPACES:
        return _SPACES[character]
    is_wide = character in _FULL or "\u1100" <= character <= "\u115f" or character >= "\u2e80"
    return EM if is_wide else HALF


class Metrics:
    """A shaper without faces; every mark's design blank is really blank."""

    def box(self, text: str, kind: Kind, style: int) -> Box:
        """The box of ``text``; all styles are alike."""
        del style
        blank = HALF if kind in {"OP", "CL", "PS", "ST", "MD"} else 0
        return Box(advance(text, kind), blank, blank)
