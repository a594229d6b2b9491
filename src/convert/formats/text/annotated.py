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

_NOTE: Final = pattern(r"(?P<sign>※)?［＃(?P<words>[^［］\r\n]{1,120})］")
_WORDS: Final = pattern(
    "字下げ|見出し|傍[点線]|地(?:付き|から)|ここ(?:から|で)|改(?:ページ|丁|段|行|見開き)|太字|斜体|縦中横|割り注|罫囲み"
    "|返り点|ママ|ルビ|挿[絵画]|[小大]書き|[上下]付き|左右中央|天付き|横組み|字詰め|段組|キャプション|写真|入る|文字"
    "|「[^「」]{1,60}」(?:は|に|の|と)|^（[ァ-ヶ]{1,8}）$|^[一二三四上中下甲乙丙丁天地人レ]{1,2}$"
)
"""Of these words the notes are; editors and authors have their own behind such a sign."""

_HEADING: Final = pattern("見出し")
_REFERS: Final = pattern("「(?P<words>[^「」]{1,60})」(?:は|に|の)")
_ENDS: Final = "終わり"
_NESTED: Final = pattern("《[^《》]{0,20}》")


def library_notes(text: str) -> Iterator[tuple[int, int, Literal["strong", "tag"]]]:
    """Where in ``text`` such notes stand; "strong" is what makes a heading of its line."""
    found = list(_NOTE.finditer(text))
    ended = {one["words"].removesuffix(_ENDS) for one in found if one["words"].endswith(_ENDS)}
    notes = [one for one in found if not one["sign"] and _is_known(one, ended)]
    if not all(_is_at_edge(text, one) or _refers(text, one) or _pairs(one, ended) for one in notes):
        return
    for one in notes:
        yield *one.span(), "strong" if _HEADING.search(one["words"]) else "tag"


def _is_known(note: re.Match[str], ended: set[str]) -> bool:
    return _WORDS.search(note["words"]) is not None or _pairs(note, ended)


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
