"""Where Western words may be divided, by the patterns of their language.

Source: typographic specification 2.4.  The patterns are Hunspell's, through pyphen.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Final, Protocol

from convert.value import Frozen

BEFORE: Final = 3
AFTER: Final = 3
"""Letters that stay on either side of a hyphen."""


class Patterns(Protocol):
    """What is used of a dictionary of pyphen."""

    def positions(self, word: str) -> Sequence[int]:
        """Where ``word`` may be divided."""
        ...


class Hyphenator(Frozen):
    """Divides words; a dictionary is loaded when a word first needs it."""

    def __call__(self, word: str, language: str) -> Sequence[int]:
        """The places in ``word`` at which a hyphen may be added.

        Example:
            >>> Hyphenator()("hyphenation", "en-US")
            [6]
            >>> Hyphenator()("hyphenation", "x-unknown")
            []
        """
        patterns = _loaded(language)
        found = patterns.positions(word) if patterns else ()
        return [int(place) for place in found if BEFORE <= place <= len(word) - AFTER]


@cache
def _loaded(language: str) -> Patterns | None:
    from pyphen import Pyphen, language_fallback  # noqa: PLC0415  for cold start: few documents need it

    name = language_fallback(language.replace("-", "_"))
    return Pyphen(lang=name, left=BEFORE, right=AFTER) if name else None
