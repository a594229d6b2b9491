"""Tags that a text names because it is about them: 页头放在 <header> 里，换行用 <br>.

What marks a text up is closed, or stands at the ends of its lines and sentences; what is named
stands between the words of one.
"""

from __future__ import annotations

import re
from typing import Final

from convert.pattern import pattern

_TAG: Final = pattern(r"<(?P<name>[A-Za-z][A-Za-z0-9]{0,15})/?>")
_CLOSED: Final = pattern(r"</(?P<name>[A-Za-z][A-Za-z0-9]{0,15})>")
_VOID: Final = frozenset({"br", "hr", "img", "wbr"})
_WORD: Final = "[\u4e00-\u9fff\u3040-\u30ff、“‘「『（(]"
_BEFORE: Final = pattern(rf"{_WORD} ?$")
_BEHIND: Final = pattern(r" ?[\u4e00-\u9fff\u3040-\u30ff、，。；：”’」』）)]")
_NAMING: Final = pattern("[用写寫是加叫即如有或和与與把“‘「『（(、] ?$")
_CALLED: Final = pattern("[ ”’」』）)]{0,2}(?:[标標][签籤记記]|元素|代[码碼]|タグ)")
_PAIR: Final = pattern(
    r"<(?P<name>[A-Za-z][A-Za-z0-9]{0,15})>[”’」』]? ?[和与與及跟、到至…] ?[“‘「『]?</(?P=name)>"
)
"""A tag and what closes it, and no word between that they could mark."""

_ANNOUNCED: Final = pattern(r"[：:]\s*\Z")
_WIDE: Final = "\u2e80"
_NEAR: Final = 20
_REACH: Final = 2
_FEW: Final = 2
"""A text that is marked up has more line breaks."""


def is_announced(text: str, start: int) -> bool:
    """Tell whether a colon stands before what begins at ``start`` in ``text``, line ends aside."""
    return _ANNOUNCED.search(text, max(0, start - _NEAR), start) is not None


def is_between(code: re.Match[str]) -> bool:
    """Tell whether ``code`` stands between the words of a sentence, set off by gaps or not."""
    text, (start, end) = code.string, code.span()
    before = text[max(0, start - _REACH) : start].rstrip(" ")[-1:]
    return before >= _WIDE and text[end : end + _REACH].lstrip(" ")[:1] >= _WIDE


def named(text: str) -> frozenset[int]:
    """Where in ``text`` the tags begin that it names."""
    closed = {tag["name"].lower() for tag in _CLOSED.finditer(text)}
    found = {tag.start() for tag in _TAG.finditer(text) if _is_named(text, tag, closed)}
    for pair in _PAIR.finditer(text):
        found.update((pair.start(), text.index("</", pair.start())))
    return frozenset(found)


def _is_named(text: str, tag: re.Match[str], closed: set[str]) -> bool:
    """Tell whether ``tag`` stands between words of a sentence, and marks nothing."""
    start, end = tag.span()
    before = text[max(0, start - _REACH) : start]
    if not (_BEFORE.search(before) and _BEHIND.match(text, end)):
        return False
    name = tag["name"].lower()
    if name not in _VOID:
        return name not in closed
    may_name = _NAMING.search(before) is not None and text.count(tag[0]) <= _FEW
    return may_name or _CALLED.match(text, end) is not None
