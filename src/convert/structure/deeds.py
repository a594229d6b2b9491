"""Names before what their bearers did: 张三/文, 李四 摄, 青湾社发（何一摄）, 何一　著."""

from __future__ import annotations

from typing import Final

from convert.structure.field import Field
from convert.structure.labels import kind_of, tie_at, word_end
from convert.structure.names import is_han, is_person, is_usual_person
from convert.structure.roles import role_of
from convert.structure.values import Name
from convert.structure.vocabulary import REPORTERS
from convert.structure.words import words

_NAME: Final = 5
_OPEN: Final = frozenset("（([【〔")
_CLOSE: Final = frozenset("）)]】〕")
_SHOT: Final = frozenset("摄攝")
_STROKES: Final = frozenset("╱/／∕|｜丨")
_REPORTERS: Final = (*REPORTERS, "本报", "本報")
_SENDER: Final = 7
"""Who sent a picture has no longer name, before the bracket with who took it."""

_SUFFIXES: Final = frozenset(
    words("著 撰 译 譯 编 編 绘 繪 编著 編著 主编 主編 编译 編譯 译注 校注 辑 輯")
)
_STROKED: Final = frozenset(
    words(
        """
    文图 文 图 摄影 摄 译 编译 圖 攝影 編譯 撰文 綜合報導 報導
    """
    )
)


def stroked(text: str, at: int) -> Field | None:
    """A name before its role: 张三/文, 李四 摄, 记者葉采蘋／南渡報導."""
    end = word_end(text, at)
    if not (2 <= end - at <= 6 and all(is_han(c) or c == "·" for c in text[at:end])):
        return None
    tie = tie_at(text, end)
    if tie.mark not in _STROKES or kind_of(text[at:end]) or text[at:end].startswith(_REPORTERS):
        return None
    stop = word_end(text, tie.end)
    role = text[tie.end : stop]
    if role not in _STROKED and not (role_of(role) and is_usual_person(text[at:end])):
        return None
    name = Name(text[at:end], at, end)
    return Field("role", at, stop, role, (name,), "", None, is_marked=True)


def shot(text: str, at: int) -> Field | None:
    """A line that says who took the picture above it: 何一摄, 青湾社发（何一摄）."""
    end = word_end(text, at)
    is_whole = at == 0 and end == len(text)
    is_bracketed = 0 < at <= _SENDER and text[at - 1] in "（(" and text[end:] in {"）", ")"}
    if not (is_whole or is_bracketed) or not 1 < end - at <= _NAME or text[end - 1] not in _SHOT:
        return None
    if not is_person(text[at : end - 1]) or text[end - 2] == "拍":
        return None
    name = Name(text[at : end - 1], at, end - 1)
    return Field("role", at, end, text[end - 1], (name,), "", None, is_marked=True)


def suffixed(text: str, at: int) -> Field | None:
    """A name before its role, a gap between: 何一　著, 约翰·史密斯 著　何一 译."""
    end = word_end(text, at)
    start = tie_at(text, end)
    stop = word_end(text, start.end)
    role = text[start.end : stop]
    is_boxed = at == 1 and text[0] in _OPEN and text[stop:] in _CLOSE  # （何一 编辑）
    is_role = role in _SUFFIXES or (is_boxed and role_of(role) is not None)
    is_role = is_role and start.is_gap and not start.mark
    is_titled = text[:at].rstrip().endswith("》") and is_han(text[at:end]) and end - at <= _NAME
    if not is_role or not (is_person(text[at:end]) or "·" in text[at:end] or is_titled):
        return None
    name = Name(text[at:end], at, end)
    return Field("role", at, stop, role, (name,), "", None, is_marked=True)
