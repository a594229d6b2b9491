"""Mail as it was sent: words in seven bits, heads and paragraphs broken into lines.

    Subject: =?UTF-8?B?5rih5Y+j?=
    Content-Type: text/plain; format=flowed

Source: RFC 2047 (encoded words), RFC 5322 2.2.3 (folding), RFC 3676 4 (format=flowed).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from email.header import decode_header
from typing import Final

from convert.formats.text.kinds import Left, joint
from convert.pattern import pattern

_WORD: Final = pattern(r"=\?[A-Za-z0-9_-]{2,20}(?:\*[a-z-]+)?\?[BbQq]\?[!->@-~]{0,200}\?=")
_LABEL: Final = pattern(r"[ \t]+(?:=\?|$)|[A-Za-z-]{2,20}: ?|[^\s，。:：]{2,6}[:：]")
_BETWEEN: Final = pattern(r"(?<=\?=)(?:\r\n?|\n)?[ \t]+(?==\?)")
_HEAD: Final = pattern(r"[A-Z][A-Za-z-]{1,30}: ?[^\r\n]*(?:\r\n?|\n)")
_FOLD: Final = pattern(r"[ \t]*(?:\r\n?|\n)[ \t]+(?=\S)")
_FLOWED: Final = pattern(r"format=\"?flowed", re.IGNORECASE)
_SOFT: Final = pattern(
    r"(?<![^\r\n])(?P<mark>(?:> ?)*)(?!-- (?:\r|\n))(?P<words>[^\r\n>][^\r\n]*[^\s])"
    r"(?P<end> (?:\r\n?|\n)(?P=mark)) ?(?=[^\s>])"
)


def mailed(text: str) -> Iterator[Left]:
    """Where in ``text`` such words and breaks stand."""
    for found in _WORD.finditer(text):
        if _is_labelled(text, found.start()) and word(found[0]):
            yield *found.span(), "entity"
    for between in _BETWEEN.finditer(text):
        yield *between.span(), "joined"
    start = len(text) - len(text.lstrip())
    end = _end_of_head(text, start)
    for fold in _FOLD.finditer(text, start, end):
        if not _BETWEEN.match(text, fold.start()):
            yield *fold.span(), "gap"
    if _FLOWED.search(text, start, end):
        for soft in _SOFT.finditer(text, end):
            yield joint(text, *soft.span("end"))


def _is_labelled(text: str, at: int) -> bool:
    """Tell whether what stands at ``at`` is in a head's line, or in one that was broken off it."""
    before = text[max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1 : at]
    return _LABEL.match(before) is not None


def word(written: str) -> str:
    """What an encoded word stands for; nothing if it cannot be read.

    Example:
        >>> word("=?UTF-8?B?5rih5Y+j?="), word("=?x-none?B?5rih?=")
        ('渡口', '')
    """
    try:
        return "".join(
            part if isinstance(part, str) else part.decode(name or "ascii")
            for part, name in decode_header(written)
        ).strip()
    except (LookupError, ValueError):
        return ""


def _end_of_head(text: str, at: int) -> int:
    """Where the head of a mail that begins ``at`` ends, its folded lines with it."""
    while (head := _HEAD.match(text, at)) is not None:
        at = head.end()
        while text[at : at + 1] in (" ", "\t") and text[at:].lstrip(" \t")[:1] not in ("", "\r"):
            following = text.find("\n", at) + 1
            if not following:
                return len(text)
            at = following
    return at
