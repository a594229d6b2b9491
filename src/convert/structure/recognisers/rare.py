"""What few texts have: each room for it is imported where a cheap sign of it begins a line."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from typing import Final

from convert.structure.page import Page
from convert.structure.proposal import Proposal

_STEPS: Final = frozenset("Ss步手ス")
_OPENING: Final = frozenset("【（([")


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose what rooms for rare things find."""
    if _begin(page, _STEPS):
        from convert.structure.recognisers.steps import steps  # noqa: PLC0415  few texts have any

        yield from steps(page)


def _begin(page: Page, signs: AbstractSet[str]) -> bool:
    """Tell whether lines begin with one of ``signs``, be it in brackets."""
    boxed = (text[1:2] for _, text in page.begun(_OPENING))
    return not signs.isdisjoint(page.heads) or any(sign in signs for sign in boxed)
