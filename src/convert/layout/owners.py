"""Which element each atom of a paragraph belongs to: the paragraph, or a phrase inside it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate

from convert.layout.alphabet import Alphabet
from convert.layout.atom import Line
from convert.layout.matter import Overlay
from convert.layout.page import Stretch


def ends(atoms: str, alphabet: Alphabet) -> list[int]:
    """Where in the text each atom ends."""
    return list(accumulate(len(alphabet.atom(code).text) for code in atoms))


def owners(ends: Sequence[int], overlays: Iterable[Overlay], owner: int) -> Sequence[int]:
    """The element of each atom; empty where all belong to ``owner``.

    An atom that phrases share, such as a pair of dashes, belongs to the first of them.

    Args:
        ends: Where in the text each atom ends.
        overlays: What lies over that text.
        owner: What it belongs to where none of them does.
    """
    phrases = [mark for mark in overlays if mark.owner]
    if not phrases:
        return ()
    found = [owner] * len(ends)
    for phrase in reversed(phrases):  # the inner ones come last
        start, end = bisect_right(ends, phrase.start), bisect_left(ends, phrase.end) + 1
        found[start:end] = [phrase.owner] * (min(end, len(ends)) - start)
    return found


def stretches(owned: Sequence[int], line: Line, owner: int) -> tuple[Stretch, ...]:
    """Where on ``line`` the element changes, if it does; the line belongs to ``owner``."""
    found: list[Stretch] = []
    for index, one in enumerate(owned[line.start : line.end]):
        if one != owner:
            found.append(Stretch(index, one))
            owner = one
    return tuple(found)
