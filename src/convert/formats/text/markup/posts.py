"""The codes of a board that stand about blocks: lists, quotations, pictures, tables, faces.

[list=1][*]北岸[*]南岸[/list]
[quote]原帖由 石一 发表
渡口的灯[/quote]
[img]https://example.com/a.jpg[/img]{:4_113:}
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from convert.formats.text.kinds import Kind, Left
from convert.formats.text.taught import is_between
from convert.pattern import pattern

BLOCKS: Final = (
    "img|attach|attachimg|media|audio|video|flash|swf|list|li|quote|table|tr|td|th|hr|free|hide|fly"
)
_SHOWN: Final = pattern(
    r"\[(?P<name>img|attach|attachimg|media|audio|video|flash|swf)(?:=[^\[\]\r\n]{1,60})?\]"
    r"\s?(?:[!-Z^-~]{1,600}|[^\[\]\s]{1,80}\.[A-Za-z0-9]{2,4})\s?\[/(?P=name)\]"
)
"""A picture or a sound by its address or number."""

_FACE: Final = pattern(r"\{:[0-9a-z]{1,8}_[0-9a-z]{1,12}:\}|\[(?:em:?\d{1,4}|s:\d{1,5})\]")
_NAMING: Final = pattern(r"[有是用即叫如和与與跟、] ?\Z")
_LISTED: Final = pattern(" ?[和与與跟、，。]")
_LIST: Final = pattern(r"\[list(?:=[1aAiI])?\](?P<words>.*?)\[/list\]", re.DOTALL)
_ITEM: Final = pattern(r"\[(?:\*|li)\] ?")
_CLOSED: Final = pattern(r"\[/(?:\*|li)\]")
_QUOTE: Final = pattern(
    r"(?<![^\r\n])[ \t\u3000]*\[(?P<name>(?i:quote|blockquote))(?:=[^\[\]\r\n]{1,80})?\]"
    r"[ \t\u3000]*"
    r"(?P<words>(?:(?!\[(?P=name)[]=]).)*?)[ \t\u3000]*\[/(?P=name)\][ \t]*",
    re.DOTALL,
)
_QUOTES: Final = ("[/quote]", "[/QUOTE]", "[/blockquote]")
_WHOSE: Final = pattern(
    r"(?:\[[^\[\]\r\n]{1,200}\])*(?:(?:引用|引述|Quote)[：:]?[ \u3000]*)?(?:\[[^\[\]\r\n]{1,40}\])*"
    r"(?:原[帖文]由[^\r\n]{1,60}?(?:[发發]表|[于於][^\r\n]{4,40})"
    r"|[^\r\n，。]{1,60}?[发發]表[于於][^\r\n]{4,200}?"
    r"|Originally posted by [^\r\n]{1,80}?)(?=\[/|[\r\n]|$)"
    r"(?:\[/?[^\[\]\r\n]{1,200}\]|[ \u3000])*(?![^\r\n])"
)
"""Whose words a board quotes."""

_TABLE: Final = pattern(
    r"\[/t[dh]\][ \t]*\[t[dh](?:=[^\[\]\r\n]{1,20})?\]"
    r"|\[(?P<edge>/?(?:table|tr))(?:=[^\[\]\r\n]{1,60})?\]"
    r"|\[/?t[dh](?:=[^\[\]\r\n]{1,20})?\]"
)
_START: Final = pattern(r"(?<=[\r\n])(?=[^\r\n])")
_PARTS: Final = 2


def posts(text: str) -> Iterator[Left]:
    """Where in ``text`` such codes stand, in order for each kind."""
    for shown in _SHOWN.finditer(text):
        if not _is_named(shown):
            yield *shown.span(), "export"
    if "[/list]" in text:
        for found in _LIST.finditer(text):
            yield from _items(found)
    if any(code in text for code in _QUOTES):
        for found in _QUOTE.finditer(text):
            yield from _quoted(found)
    if "[/td]" in text and "[/table]" in text:
        for mark in _TABLE.finditer(text):
            kind: Kind = (
                "break" if mark["edge"] else "cell" if mark[0].count("[") == _PARTS else "tag"
            )
            yield *mark.span(), kind


def _is_named(shown: re.Match[str]) -> bool:
    """Tell whether ``shown`` is a file without an address between the words of a sentence."""
    is_file = "." in shown[0] and "/" not in shown[0].removesuffix(f"[/{shown['name']}]")
    return is_file and is_between(shown)


def faces(text: str) -> Iterator[Left]:
    """What a board shows as faces."""
    for face in _FACE.finditer(text):
        if not (
            _NAMING.search(text, max(0, face.start() - _PARTS), face.start())
            and _LISTED.match(text, face.end())
        ):
            yield *face.span(), "export"


def _items(found: re.Match[str]) -> Iterator[Left]:
    """The marks of a list and of its items."""
    low, high = found.span("words")
    yield found.start(), low, "break"
    for item in _ITEM.finditer(found.string, low, high):
        yield *item.span(), "item"
    for closed in _CLOSED.finditer(found.string, low, high):
        yield *closed.span(), "tag"
    yield high, found.end(), "break"


def _quoted(found: re.Match[str]) -> Iterator[Left]:
    """The marks about a quotation, and whose it is."""
    text, (low, high) = found.string, found.span("words")
    whose = _WHOSE.match(text, low)
    if whose and whose.end() <= high:
        yield found.start(), low, "tag"
        yield low, whose.end(), "export"
        low = whose.end()
    elif text[low : low + 1] in "\r\n":
        yield found.start(), low, "tag"
    else:
        yield found.start(), low, "quotation"
    for start in _START.finditer(text, low, high):
        yield start.start(), start.start(), "quotation"
    yield high, found.end(), "tag"
