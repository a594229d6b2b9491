"""What a library of transcriptions notes on its text: ［＃５字下げ］一［＃「一」は中見出し］.

A note says how its line, or the words before it, are printed; it is no word of the text.  What
stands for a sign that nobody could type, ※［＃…］, stays, and so does what is only talked about.
Source: https://www.aozora.gr.jp/annotation/
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, Literal

from convert.pattern import pattern

_NOTE: Final = pattern(r"(?P<sign>※)?［[＃#](?P<words>[^［］\r\n]{1,120})］")
_HEADING: Final = pattern("見出し")
_REFERS: Final = pattern("「(?P<words>[^「」]{1,60})」(?:は|に|の)")
_ENDS: Final = "終わり"
_NESTED: Final = pattern("《[^《》]{0,20}》")


def library_notes(text: str) -> Iterator[tuple[int, int, Literal["strong", "tag"]]]:
    """Where in ``text`` such notes stand; "strong" is what makes a heading of its line."""
    found = list(_NOTE.finditer(text))
    ended = {one["words"].removesuffix(_ENDS) for one in found if one["words"].endswith(_ENDS)}
    notes = [one for one in found if not one["sign"]]
    if not all(_is_at_edge(text, one) or _refers(text, one) or _pairs(one, ended) for one in notes):
        return
    for one in notes:
        yield *one.span(), "strong" if _HEADING.search(one["words"]) else "tag"


def _is_at_edge(text: str, note: re.Match[str]) -> bool:
    """Tell whether nothing but notes stands before ``note`` on its line, or nothing behind it."""
    start = text.rfind("\n", 0, note.start()) + 1
    end = text.find("\n", note.end())
    before = text[start : note.start()]
    behind = text[note.end() : end if end >= 0 else len(text)]
    return not _NOTE.sub("", before).strip() or not _NOTE.sub("", behind).strip()


def _refers(text: str, note: re.Match[str]) -> bool:
    """Tell whether ``note`` is on the words right before it: 渡口［＃「渡口」に傍点］."""
    named = _REFERS.match(note["words"])
    before = _NESTED.sub("", text[max(0, note.start() - 120) : note.start()])
    return named is not None and before.endswith(_NESTED.sub("", named["words"]))


def _pairs(note: re.Match[str], ended: set[str]) -> bool:
    """Tell whether ``note`` opens or ends a stretch: ［＃傍点］…［＃傍点終わり］."""
    words = note["words"]
    return words in ended or words.endswith(_ENDS)
