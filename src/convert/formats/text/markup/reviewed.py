"""What a word processor prints beside a text under review: comments, what was struck, settings.

    船停在渡口[A1]。
    批注 [A1]: 哪一个渡口？
    删除的内容: 旧
    带格式的: 缩进: 首行缩进: 2 字符

The name of a comment goes from its place only where the comment itself stands in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from convert.formats.text.kinds import Left
from convert.pattern import pattern

_COMMENT: Final = pattern(
    r"(?<![^\r\n])[ \t]*(?:批[注註]|[註注]解|コメント|Comment(?:ed)?) ?"
    r"(?P<name>[\[［][^\s\[\]［］]{1,8}[0-9]{1,3}[\]］])[ \t]?[:：][^\r\n]*"
)
_SET: Final = pattern(
    r"(?<![^\r\n])[ \t]*(?:[带帶]格式的|[设設][置定]了格式|已設定格式|格式化(?=: )"
    r"|書式を?(?:変更|設定)|Formatted)[ \t]?[:：][ \t]?"
    r"(?:字[体體型号號]|[缩縮][进排]|段落|行距|居中|置中|左|右|[两兩]端|正文|内文|[标標][题題]|列表|清單"
    r"|[项項]目|[编編][号號]|[无無]|非|下[划劃]|突出|不|[中英][语文]|フォント|インデント|段落|行間|中央"
    r"|Font|Indent|Normal|Left|Right|Cent|Line|List|Not|No |Space|Tab)"
    r"[^\r\n]{0,160}(?<![。！？；.!?;：:])(?![^\r\n])"
)
_DETAILED: Final = pattern(r"[:：][^\r\n:：]{1,20}[:：]")
_BARE: Final = pattern(
    r"[^\r\n:：]*(?:[带帶]格式的|了格式|已設定|書式|Formatted)[^\r\n:：]*[:：] ?"
    r"(?:居中|置中|中央揃え|Centered|(?:[左右]|[两兩]端)[对對]?[齐齊]|正文|[标標][题題] ?\d)[ \t]*$"
)
"""What has no value: 设置了格式: 居中."""

_STRUCK: Final = pattern(
    r"(?<![^\r\n])[ \t]*(?:[删刪]除的?[内內]容|已?[删刪]除了?|插入的[内內]容|削除|Deleted|Inserted)"
    r"[ \t]?[:：][^\r\n]{0,200}(?![^\r\n])"
)


def reviewed(text: str) -> Iterator[Left]:
    """Where in ``text`` such lines and names stand."""
    comments = list(_COMMENT.finditer(text))
    comments = [comment for comment in comments if any(_places(text, comment["name"]))]
    settings = [
        line for line in _SET.finditer(text) if _DETAILED.search(line[0]) or _BARE.match(line[0])
    ]
    for found in (*comments, *settings):
        yield *found.span(), "export"
    if comments or settings:
        yield from ((*struck.span(), "export") for struck in _STRUCK.finditer(text))
    for name in dict.fromkeys(comment["name"] for comment in comments):
        for place in _places(text, name):
            yield *place.span(), "tag"


def _places(text: str, name: str) -> Iterator[re.Match[str]]:
    """Where in ``text`` what is called ``name`` is commented, and nobody tells of its place."""
    return re.finditer(rf"(?<=[^\s]){re.escape(name)}(?![处處])", text)
