"""Addresses that sites of novels set into the words of a text, so that copies tell whose it was.

    把卷帘门往上抬了抬：“进来w w w . example . c o m吧。”

Who gives an address of his own does not set its letters apart, and says first what it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.pattern import pattern

_HAN: Final = r"\u3400-\u9fff"
_STAMP: Final = pattern(
    rf"(?<=[{_HAN}，。！？”」])(?<![址站录錄陆陸问問为為是在开開上入敲打搜查找到击擊按])"
    r"[wW] [wW] [wW] ?[.．。] ?(?:[0-9A-Za-z-] ?){1,30}[.．。] ?"
    r"(?:c ?o ?m|n ?e ?t|o ?r ?g|c ?n|c ?c|i ?n ?f ?o|m ?e|l ?a|t ?v|x ?y ?z)"
    rf"(?=[{_HAN}，。！？”」])"
)


def stamps(text: str) -> Iterator[tuple[int, int]]:
    """Where in ``text`` such addresses stand."""
    yield from (stamp.span() for stamp in _STAMP.finditer(text))
