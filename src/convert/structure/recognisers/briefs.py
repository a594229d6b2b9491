"""Triangles that open briefs or their heads, where nothing is pictured.

Briefs are several whole paragraphs side by side; heads stand above paragraphs that are signed.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from convert.pattern import pattern
from convert.structure.page import Page
from convert.structure.shape import CLAUSE_MARKS, ends_a_sentence

TRIANGLES: Final = frozenset("▲△▼▽")
_PICTURED: Final = pattern(
    "[图圖][为為片：:/／源][^书書]|[上下左右中题題供配][图圖]|[摄攝](?:影)?[)）/／：:。]|[摄攝]影?$|照片|[资資]料照"
)
"""What tells of a picture, or of who took it; a library, 图书馆, does not."""

_SIGNED: Final = pattern("(?P<words>.*[。！？])[ \u3000]?[（(](?P<who>[^（()）]{2,24})[)）]$")
"""Who reported a brief stands in brackets behind it."""

_SENT: Final = pattern("本[报報台网網刊站社][讯訊电電]|[报報社][讯訊](?=[ \u3000（(])")
_FEWEST: Final = 3
_SIZE: Final = 28
"""Captions are shorter, on average.  Units: characters."""


def briefs(page: Page) -> frozenset[int]:
    """The lines that triangles open as briefs: most of the text is so, and no picture is told of.

    A triangle before what a picture shows stands between paragraphs, or above and below pictures
    whose maker is named.
    """
    marked = [number for number, _ in page.begun(TRIANGLES)]
    runs = [run for run in page.runs(marked) if _are_briefs([page.text(n) for n in run])]
    found = frozenset(number for run in runs for number in run)
    others = sum(page.prose) - sum(page.prose[number] for number in found)
    if len(found) <= others or any(map(_PICTURED.search, page.texts)):
        return frozenset()
    return found


def headed(page: Page) -> frozenset[int]:
    """The lines that triangles open as heads of briefs: all text stands below one, mostly signed.

    A photo essay has captions above its paragraphs, but who wrote does not sign each, and what it
    is taken from is one thing.
    """
    marked = [number for number, _ in page.begun(TRIANGLES)]
    are_heads = len({page.text(number)[0] for number in marked}) == 1
    if not are_heads or len(marked) < _FEWEST or any(page.prose[: marked[0]]):
        return frozenset()
    are_above = all(page.is_prose(n + 1) or _SIGNED.match(page.text(n + 1)) for n in marked)
    ends = [page.text(number - 1) for number in (*marked[1:], max(page.tail, marked[-1] + 2))]
    signed = [text for text in ends if not _PICTURED.search(text[-12:])]
    signs = [found["who"] for text in signed if (found := _SIGNED.match(text))]
    signs = [who for who in signs if who[1] != "源"]  # （来源：渡口志）
    is_signed = 2 * len(signs) > len(marked) and len(set(signs)) > 1
    is_signed = is_signed and all(map(page.is_label, marked))
    return frozenset(marked) if are_above and is_signed else frozenset()


def are_sent(texts: Sequence[str]) -> bool:
    """Tell whether one of ``texts`` says that it was sent in: each is an article of its own."""
    return any(map(_SENT.search, texts))


def _are_briefs(texts: Sequence[str]) -> bool:
    """Tell whether ``texts`` are several sentences with clauses behind one sign."""
    is_several = len(texts) >= _FEWEST and len({text[0] for text in texts}) == 1
    return is_several and sum(map(len, texts)) >= _SIZE * len(texts) and all(map(_is_told, texts))


def _is_told(text: str) -> bool:
    """Tell whether ``text`` is a sentence of several clauses, its reporter aside."""
    signed = _SIGNED.match(text)
    words = signed["words"] if signed else text
    return ends_a_sentence(words) and not CLAUSE_MARKS.isdisjoint(words[:-1])
