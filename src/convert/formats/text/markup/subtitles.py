"""Subtitles with the times at which they are shown: SRT, WebVTT.

    1
    00:00:01,200 --> 00:00:04,900
    渡口的灯

A text that is nothing else is believed; who writes of times has words of his own above them.
Source: https://www.w3.org/TR/webvtt1/
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from convert.formats.text.kinds import Left, joint
from convert.pattern import pattern

_TIME: Final = r"(?:\d{1,3}:)?\d\d:\d\d[,.]\d{1,3}"
_CUE: Final = pattern(
    r"(?<![^\r\n])(?:(?P<number>\d{1,5})[ \t]*(?:\r\n?|\n))?"
    rf"(?P<time>{_TIME}[ \t]{{1,4}}-->[ \t]{{1,4}}{_TIME}(?:[ \t][^\r\n]{{0,80}})?)(?![^\r\n])"
)
_REMARK: Final = pattern(
    r"(?<![^\r\n])(?:NOTE|STYLE|REGION)(?: [^\r\n]*)?(?:(?:\r\n?|\n)[^\r\n]+)*"
)
_LINE: Final = pattern(r"[^\r\n]+")
_APART: Final = pattern(r"[-–—－♪♫#>•(（\[【]|[^\s：:，。]{1,8}[：:]")
_INNER: Final = pattern(
    r"\{\\[^{}\r\n]{1,120}\}|</?(?:v|c|lang)(?:[. ][^<>\r\n]{0,60})?>"
    r"|<(?:\d{1,3}:)?\d\d:\d\d\.\d{3}>|\\h"
)
_WIDE: Final = "\u2e80"
_FEW: Final = 3


def subtitles(text: str) -> Iterator[Left]:
    """The numbers and times about the words of ``text``, and where a line of them was broken."""
    cues = list(_CUE.finditer(text))
    start = cues[0].start() if len(cues) >= _FEW else 0
    if len(cues) < _FEW or not (text.startswith("WEBVTT") or not text[:start].strip()):
        return
    for line in _LINE.finditer(text, 0, start):
        yield *line.span(), "export"
    for remark in _REMARK.finditer(text, start):
        for line in _LINE.finditer(text, *remark.span()):
            yield *line.span(), "export"
    for cue, end in zip(cues, [*(c.start() for c in cues[1:]), len(text)], strict=True):
        if cue["number"]:
            yield *cue.span("number"), "mark"
        yield *cue.span("time"), "mark"
        rows = list(_LINE.finditer(text, cue.end(), end))
        for above, below in pairwise(rows):
            is_near = len(text[above.end() : below.start()].replace("\r\n", "\n")) == 1
            if is_near and _goes_on(above[0], below[0]):
                yield joint(text, above.end(), below.start())
    yield from _within(text)


def _goes_on(above: str, below: str) -> bool:
    """Tell whether ``below`` goes on in ``above``: nobody else speaks, in no other writing."""
    if _APART.match(_bare(below)) or _bare(above)[:1] in ("♪", "♫", ""):
        return False
    return (max(above) >= _WIDE and max(below) >= _WIDE) or max(above) < _WIDE > max(below)


def _bare(line: str) -> str:
    return re.sub(r"<[^<>]{1,60}>|\{[^{}]{1,120}\}", "", line).strip()


def _within(text: str) -> Iterator[Left]:
    yield from ((*mark.span(), "tag") for mark in _INNER.finditer(text))
