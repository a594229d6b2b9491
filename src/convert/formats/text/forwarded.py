"""What was sent on by mail: below the head of the letter, each line is quoted with > .

    ----- 原始邮件 -----
    发件人：石一 <shiyi@example.com>
    主题：渡口的灯

    > 渡口的灯
    >
    > 渡口的灯是上个月才换的，

A text that only quotes somebody has words of its own beside the quotation.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Final, Literal

from convert.pattern import pattern
from convert.structure.recognisers.mail import is_divider, is_head

_LINE: Final = pattern(r"[^\r\n]+")
_MARGIN: Final = pattern(r"[ \t]*>(?: ?>)*")
_MARK: Final = pattern("> ?")
_WROTE: Final = pattern(
    r".{0,100}(?:@.{1,60}|\d:\d\d.{0,60})(?:写道|寫道|wrote|書きました|のメッセージ)[：:]$"
)
"""Who wrote and when, as programs put it above what they quote."""

_MOST: Final = 14
"""No head has more lines."""

_FEW: Final = 3
"""Fewer lines below are a remark."""

_LEAST: Final = 2


def quoted(text: str) -> Iterator[tuple[int, int, Literal["mark"]]]:
    """The marks before the lines of ``text`` below the head of a letter, where all have one."""
    margins: list[str] = []
    places: list[int] = []
    heads = 0
    for line in _LINE.finditer(text):
        words = line[0].strip()
        margin = _MARGIN.match(line[0])
        if not words:
            continue
        if margin is not None and heads >= _LEAST:
            margins.append(margin[0])
            places.append(line.start())
        elif margins or heads == _MOST or margin is not None or not _is_of_head(words):
            return
        else:
            heads += _LEAST if _WROTE.match(words) else 1
    depth = min((margin.count(">") for margin in margins), default=0)
    for place in places if len(places) >= _FEW else ():
        marks = islice(_MARK.finditer(text, place), depth)
        yield place, max(mark.end() for mark in marks), "mark"


def _is_of_head(words: str) -> bool:
    """Tell whether ``words`` stand in the head of a letter, or above what it answers."""
    return is_head(words) or is_divider(words) or _WROTE.match(words) is not None
