"""Line breaks within paragraphs, as word processors store them: a vertical tab, U+2028.

They part the lines of a poem or an address as well, and paragraphs of hands that knew no better;
so one joins only what breaks off behind a whole sentence, or far along in one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from convert.formats.text.kinds import JOINING, Noise
from convert.pattern import pattern
from convert.structure.shape import CLAUSE_MARKS, COLONS, ends_a_sentence, has_inner_stop

_SOFT: Final = pattern("[\x0b\u2028]")
_ENDS: Final = "\n\r\x0b\x0c\u2028\u2029\x85"
_OPENER: Final = pattern(
    "[-·•●○◆■▲※【＜〔*+①-⑳\uf020-\uf0ff]|[（(]?[一二三四五六七八九十0-9]{1,3}[、．)）.]|[—―]{2}"
    r"|[^\s，。]{1,8}[：:]"
)
_ITEM: Final = pattern("[·•●○◆■▲+①-⑳\uf020-\uf0ff]|[（(]?[一二三四五六七八九十0-9]{1,3}[、．)）.]")
"""No line of a poem is marked as an item is."""

_SHORT: Final = 10
"""Lines of songs are shorter, and have stops in them."""

_LONG: Final = 32
"""No line of old verse is longer than two couplets."""


def soft_breaks(text: str) -> Iterator[int]:
    """Where in ``text`` a break stands within a sentence."""
    for found in _SOFT.finditer(text):
        at = found.start()
        above, below = _before(text, at), _behind(text, at + 1)
        if above and below and _goes_on(above, below):
            yield at


def merged(raws: Iterable[str], found: Iterable[Noise]) -> Iterator[str]:
    """The lines ``raws`` of a text, with those as one between which noise ``found`` joins them."""
    softs = frozenset(
        at for one in found if one.kind in JOINING for at in range(one.start, one.end)
    )
    at, held = 0, ""
    for raw in raws:
        at += len(raw)
        held += raw
        if at - 1 not in softs:
            yield held
            held = ""
    if held:
        yield held


def _goes_on(above: str, below: str) -> bool:
    if ends_a_sentence(above) or above[-1] in COLONS or _OPENER.match(below):
        return False
    if above[-1].isascii() and below[0].isascii():  # a space would have to stand between
        return False
    if len(above) < _SHORT:
        return False
    if _ITEM.match(above) and above[-1] in "，、":
        return True
    has_clauses = not CLAUSE_MARKS.isdisjoint(above)
    is_told = ends_a_sentence(below) or has_inner_stop(below)
    return is_told and (has_inner_stop(above) or (has_clauses and len(above) > _LONG))


def _before(text: str, at: int) -> str:
    start = max(text.rfind(end, 0, at) for end in _ENDS) + 1
    return text[start:at].strip()


def _behind(text: str, at: int) -> str:
    ends = [end for sign in _ENDS if (end := text.find(sign, at)) >= 0]
    return text[at : min(ends, default=len(text))].strip()
