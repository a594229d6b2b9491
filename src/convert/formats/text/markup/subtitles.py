"""Subtitles and songs with the times at which they are shown: SRT, WebVTT, ASS, LRC.

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
_BROKEN: Final = pattern(r" ?\\[Nn] ?")
_EVENT: Final = pattern(r"(?<![^\r\n])Dialogue: ?(?:[^,\r\n]*,){9}(?P<words>[^\r\n]*)")
_SCRIPT: Final = pattern(r"(?<![^\r\n])(?!Dialogue:)[^\r\n]+")
_CALLED: Final = pattern(r"Title: ?(?=[^\r\n]*[^\x00-\u2e80])")
_SUNG: Final = pattern(r"(?:\[\d{1,3}:\d\d(?:[.:]\d{1,3})?\][ \t]*)+")
_TAG: Final = pattern(r"\[(?P<name>[a-z]{2,8}|#):(?P<words>[^\[\]\r\n]*)\][ \t]*$")
_WORD: Final = pattern(r"<\d{1,3}:\d\d(?:\.\d{1,3})?>")
_WIDE: Final = "\u2e80"
_FEW: Final = 3


def subtitles(text: str) -> Iterator[Left]:
    """The numbers and times about the words of ``text``, and where a line of them was broken."""
    if "-->" in text:
        yield from _cues(text)
    if "\nDialogue:" in text:
        yield from _events(text)
    if "[00:" in text or "[01:" in text:
        yield from _songs(text)


def _cues(text: str) -> Iterator[Left]:
    """The heads of cues, if ``text`` is nothing else."""
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


def _events(text: str) -> Iterator[Left]:
    """All but the words of events, in a script of subtitles."""
    events = list(_EVENT.finditer(text))
    if len(events) < _FEW or "[Events]" not in text[: events[0].start()]:
        return
    for line in _SCRIPT.finditer(text):
        called = _CALLED.match(line[0])
        yield line.start(), line.start() + called.end() if called else line.end(), "export"
    for event in events:
        yield event.start(), event.start("words"), "mark"
        for broken in _BROKEN.finditer(text, *event.span("words")):
            yield joint(text, *broken.span())
    yield from _within(text)


def _songs(text: str) -> Iterator[Left]:
    """The times before the lines of a song, if each line has one.

    Players know hundredths of a second and what the song is; times without are a list of what is
    where in a talk.
    """
    rows = list(_LINE.finditer(text))
    timed = [_SUNG.match(row[0]) for row in rows]
    tags = [_TAG.match(row[0].strip()) for row in rows]
    if sum(map(bool, timed)) < _FEW or not all(
        time or tag or not row[0].strip() for row, time, tag in zip(rows, timed, tags, strict=True)
    ):
        return
    if not any(tags) and sum("." in time[0] for time in timed if time) < _FEW:
        return
    for row, time, tag in zip(rows, timed, tags, strict=True):
        if time:
            yield row.start(), row.start() + time.end(), "mark"
        elif tag and tag["name"] == "ti" and tag["words"].strip():
            yield row.start(), row.start() + row[0].index(":") + 1, "mark"
            yield row.start() + row[0].index("]"), row.end(), "mark"
        elif tag:
            yield *row.span(), "export"
    yield from ((*word.span(), "tag") for word in _WORD.finditer(text))
