"""What an encyclopaedia leaves behind the heads of an entry: 历史[编辑]."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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
_POST: Final = pattern(
    r"(?<![^\r\n])[^\s，。！？；：、\[［【]{2,8}[ \u3000]?[\[［【]"
    r"(?:记者|記者|作者|主持人?|读者|讀者|作家|嘉宾|嘉賓|导演|導演|主[编編])[\]］】]"
    r"[ \t]*(?=[\r\n]|$)"
)
"""Who speaks beside an editor: 石一［作家］."""

_LABEL: Final = pattern(r"[^\r\n]{1,30}(?<![。！？；：，、])$")
_WORDS: Final = pattern(r"\S")
_SIZE: Final = 40
_FEWEST: Final = 2


def edit_marks(text: str) -> Iterator[tuple[int, int]]:
    """From where to where such marks stand, if they stand behind several labels above text.

    Below each other stand those who edit: 何小满[编辑]; speakers have it above what they say.
    """
    found = [mark for mark in _EDIT.finditer(text) if _LABEL.match(_before(text, mark.start()))]
    if found and _speak(text, [_before(text, mark.start()).strip() for mark in found]):
        return
    starts = {mark.start() - len(_before(text, mark.start())) for mark in found}
    below = (_WORDS.search(text, mark.end()) for mark in found)
    if sum(words is not None and words.start() not in starts for words in below) >= _FEWEST:
        yield from (mark.span("mark") for mark in found)


def _speak(text: str, labels: Sequence[str]) -> bool:
    """Tell whether ``labels`` call people: one comes again, many are names, others do else."""
    people = sum(map(is_usual_person, labels))
    is_again = len(set(labels)) < len(labels)
    return is_again or 2 * people >= len(labels) or _POST.search(text) is not None


def _before(text: str, end: int) -> str:
    """The words of the line before ``end``, or of what is too long for a label."""
    words = text[max(0, end - _SIZE) : end]
    return words[max(map(words.rfind, "\r\n")) + 1 :].lstrip()
