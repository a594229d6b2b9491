"""What sites count or sort by in a line that says who and when: 阅读(1024), 分类：随感, A-A+."""

from __future__ import annotations

from typing import Final

from convert.structure.controls import BUTTONS
from convert.structure.field import Field
from convert.structure.labels import Label, Tie, label_at, skip_gap, word_end
from convert.structure.moment import before_day, moment_at
from convert.structure.values import ENCLOSING
from convert.structure.words import words

SIZES: Final = "A-A+"
"""Buttons for smaller and larger characters, which may touch what follows."""

_SIZED: Final = "大中小"
_BUTTON: Final = 2
"""A button that touches a number has so many characters: 收藏, 打印."""

_TAGS: Final = frozenset(words("标签 標籤 关键词 关键字 關鍵字 文章关键词 タグ カテゴリー"))
_COUNTS: Final = frozenset("0123456789０１２３４５６７８９.次万萬kKwW+分秒钟鐘")


def aside(text: str, at: int, label: Label, tie: Tie) -> Field | None:
    """What a site counts: 阅读(1024), 字数：900, 分类：随感."""
    if not tie.mark and text[label.end : label.end + 1] not in {"(", "（"} and not tie.is_gap:
        return None
    start = tie.end + (text[tie.end : tie.end + 1] in {"(", "（"})
    day = moment_at(text, start)
    end = day.end if day else before_day(text, start, word_end(text, start))
    if tie.mark and (counted := _count_end(text, start, end)):
        end = counted
    elif tie.mark and text[end : end + 1] in {":", "："} and label_at(text, start):
        end = tie.end  # 浏览次数：  来源：某某网
    elif not tie.mark and not (
        text[start : start + 1].isdecimal() and _COUNTS.issuperset(text[start:end])
    ):
        return None
    end = _tags_end(text, end) if label.word in _TAGS else end
    return Field("aside", at, max(end, label.end + 1), label.word, is_marked=True)


def _count_end(text: str, at: int, end: int) -> int:
    """Where a number or sizes end that a label or a button touches: 33次作者：何小满; or 0."""
    is_sized = text.startswith(_SIZED, at)
    cut = at + len(_SIZED) if is_sized else at
    while cut < end and text[cut] in _COUNTS:
        cut += 1
    after = cut + _BUTTON * (text[cut : cut + _BUTTON] in BUTTONS)
    label = label_at(text, after) if at < cut < end else None
    is_next = after == end > cut or (label is not None and label.start == after)
    return cut if at < cut and is_next else 0


def _tags_end(text: str, end: int) -> int:
    """Where words end that go on behind a tag: 标签：渡口 石桥、粮站."""
    row = text.replace("、", " ").replace("，", " ").replace(",", " ")
    after = skip_gap(row, end)
    while end < after < len(row) and row[after] not in ENCLOSING:
        last = word_end(row, after)
        if label_at(text, after) or text[after:last] in BUTTONS or moment_at(text, after):
            break
        end, after = last, skip_gap(row, last)
    return end
