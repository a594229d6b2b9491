"""What an encyclopaedia leaves behind the heads of an entry: 历史[编辑]."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.pattern import pattern
from convert.structure.names import is_usual_person

_WORD: Final = (
    "(?:编辑|編輯|編集|编辑源代码|編輯原始碼|编辑本段|編輯本段|ソースを編集|edit(?: source)?)"
)
_EDIT: Final = pattern(
    rf"(?<=[^\s\[［【])(?P<mark>[ \u3000]?[\[［【] ?{_WORD}(?: ?[|｜] ?{_WORD})? ?[\]］】])"
    r"[ \t]*(?=[\r\n]|$)"
)
_LABEL: Final = pattern(r"[^\r\n]{1,30}(?<![。！？；：，、])$")
_WORDS: Final = pattern(r"\S")
_SIZE: Final = 40
_FEWEST: Final = 2


def edit_marks(text: str) -> Iterator[tuple[int, int]]:
    """From where to where such marks stand, if they stand behind several labels above text.

    Below each other stand those who edit: 何小满[编辑].
    """
    found = [mark for mark in _EDIT.finditer(text) if _LABEL.match(_before(text, mark.start()))]
    starts = {mark.start() - len(_before(text, mark.start())) for mark in found}
    below = (_WORDS.search(text, mark.end()) for mark in found)
    labels = [_before(text, mark.start()) for mark in found]
    if len(set(labels)) < len(labels) or 2 * sum(map(is_usual_person, labels)) >= len(labels) > 0:
        return  # 何小满［编辑］ speaks, several times
    if sum(words is not None and words.start() not in starts for words in below) >= _FEWEST:
        yield from (mark.span("mark") for mark in found)


def _before(text: str, end: int) -> str:
    """The words of the line before ``end``, or of what is too long for a label."""
    words = text[max(0, end - _SIZE) : end]
    return words[max(map(words.rfind, "\r\n")) + 1 :].lstrip()
