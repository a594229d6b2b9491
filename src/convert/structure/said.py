"""Which phrases of sites a line holds: only those are searched for of which it shows a sign."""

from __future__ import annotations

from typing import Final

from convert.pattern import Look
from convert.structure.invites import INVITES
from convert.structure.phrases import PHRASES

ALL: Final = (*PHRASES, *INVITES)
_LOOK: Final = Look(phrase for phrase, _ in ALL)
"""A hundred phrases would take a hundred searches of a line."""


def said(text: str) -> tuple[float, ...]:
    """The weights of the phrases that ``text`` holds, in their order."""
    asked = [ALL[number] for number in sorted(_LOOK.found(text))]
    return tuple([weight for phrase, weight in asked if phrase.search(text)])
