"""Words in large type: where a line of them may end, for screens whose width nobody knows.

The style sheet lets lines of headings end only where a phrase does, or where nothing else helps.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from convert.markup.escape import escaped
from convert.markup.vertical import combined
from convert.typography.classes import KINDS
from convert.typography.kinsoku import LEVELS
from convert.typography.phrases import SURE, Phrasing

SHORT: Final = 8
"""How many characters stand on one line of a phone whatever their size, and need no divisions; in
longer phrases likely ends serve, too."""

DIVISION: Final = "<wbr/>"

_STARTS: Final = LEVELS["strict"].starts
_ENDS: Final = LEVELS["strict"].ends


def headline(words: str, phrasing: Phrasing, *, is_vertical: bool = False) -> str:
    """``words`` as markup, with a division at each end of a phrase."""
    pieces = [words] if len(words) <= SHORT else list(_phrases(words, phrasing))
    marked = [escaped(piece) for piece in pieces]
    return DIVISION.join([combined(piece) for piece in marked] if is_vertical else marked)


def _phrases(words: str, phrasing: Phrasing) -> Iterator[str]:
    """The phrases by their sure ends; longer ones by their likely ends."""
    places = {place: bad for place, bad in phrasing(words).items() if _is_free(words, place)}
    sure = [0, *sorted(place for place, bad in places.items() if bad <= SURE), len(words)]
    for start, end in pairwise(sure):
        inside = [place for place in sorted(places) if start < place < end]
        ends = [start, *(inside if end - start > SHORT else ()), end]
        yield from (words[one:other] for one, other in pairwise(ends))


def _is_free(words: str, place: int) -> bool:
    """Tell whether a line may end before the character at ``place``."""
    before, after = words[place - 1], words[place]
    if before.isascii() and after.isascii():
        return before == " "
    return KINDS.get(after, "ID") not in _STARTS and KINDS.get(before, "ID") not in _ENDS
