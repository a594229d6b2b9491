"""What a site shows of a text above it, cut off, and of other texts below it, by their hours only.

    天没亮，石阶上已经有人在磨刀。石一说，这……
    天没亮，石阶上已经有人在磨刀。石一说，这把刀跟了他四十年。

Both come again or say nothing by themselves, so that nothing is lost with them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.structure.moment import is_moment
from convert.structure.page import Page
from convert.structure.proposal import DROPPED, Proposal, because
from convert.structure.shape import COLONS

_CUT: Final = " .…"
_SHOWN: Final = 40
"""Sites cut off no earlier; writers who begin again say less.  Units: characters."""

_SEVERAL: Final = 2


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose what the text below says again from its first word, and hours below the text."""
    for number in range(1, min(page.body + 2, len(page.texts) - 1)):
        if _is_begun(page, number):
            evidence = because((True, "is how the text below begins, cut off", 14.0))
            yield Proposal((number,), "furniture.cited", DROPPED, evidence)
    first = len(page.texts)
    while first > page.body + 1 and _is_hour(page.text(first - 1)):
        first -= 1
    if len(page.texts) - first >= _SEVERAL and page.is_prose(first - 1):
        for number in range(first, len(page.texts)):
            evidence = because((True, "is one of several hours below the text", 14.0))
            yield Proposal((number,), "furniture.hours", DROPPED, evidence)


def _is_begun(page: Page, number: int) -> bool:
    """Tell whether what follows line ``number`` begins with its words and goes on."""
    text, below = page.text(number), page.text(number + 1)
    said = text.rstrip(_CUT)
    return said != text and _SHOWN <= len(said) < len(below) and below.startswith(said)


def _is_hour(text: str) -> bool:
    return not COLONS.isdisjoint(text) and text[-1:].isdecimal() and is_moment(text)
