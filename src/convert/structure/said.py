"""Which phrases of sites a line holds: only those are searched for of which it shows a sign."""

from __future__ import annotations

from typing import Final

from convert.pattern import Look
from convert.structure.phrases import PHRASES

_LOOK: Final = Look(phrase for phrase, _ in PHRASES)
"""A hundred phrases would take a hundred searches of a line."""


def said(text: str) -> tuple[float, ...]:
    """The weights of the phrases that ``text`` holds, in their order."""
    asked = [PHRASES[number] for number in sorted(_LOOK.found(text))]
    return tuple([weight for phrase, weight in asked if phrase.search(text)])
