"""The templates of a wiki: boxes of facts and notes to those who edit, and words within lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from convert.formats.text.kinds import Left
from convert.pattern import pattern

_BRACES: Final = pattern(r"\{\{|\}\}")
_MAINTAINS: Final = pattern(
    r"(?:[Cc]ite|[Cc]itation|[Rr]ef|[Ss]fn|[Ee]fn|[Nn]ote|[Rr]p|R|[Ff]act|[Cc]n|来源|來源|[何谁誰]|需要|请求|請求|要出典|出典|cite)"
)
"""Templates that say whence something is, or that somebody should say so."""

_LINED: Final = pattern(r"[^\r\n]+(?:\r\n?|\n)?")
_VALUE: Final = pattern(
    r"(?:[Ll]ang(?:-[a-z-]+)?|[Ll]e|[Tt]sl|[Ll]ink-[a-z]+|[Ii]lh|[Rr]uby|[Nn]owrap|[Ss]mall|[Bb]ig|[Cc]olor)$"
)
"""Templates of which the last value is shown, in whatever writing."""

_NAME: Final = pattern(r"[^\W\d_]|[#!:-]")
_CODED: Final = frozenset("^_\\=$(")
_LONGEST: Final = 6000
_ENDS: Final = frozenset("。！？")


def templates(text: str) -> Iterator[Left]:
    """The marks of the outermost templates in ``text``, or all of those that say nothing."""
    start = depth = 0
    for mark in _BRACES.finditer(text):
        if mark[0] == "{{":
            start = start if depth else mark.start()
            depth += 1
        elif depth:
            depth -= 1
            if not depth and mark.end() - start <= _LONGEST:
                yield from _template(text, start, mark.end())


def _template(text: str, start: int, end: int) -> Iterator[Left]:
    """What is shown of a template: sentences among its values, its last one within a line.

    What else fills lines of its own is a box of facts, or says what is to be done with the page.
    """
    name, _, rest = text[start + 2 : end - 2].partition("|")
    before = text[max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1 : start]
    is_alone = not before.strip() and (end == len(text) or text[end] in "\r\n")
    if not _NAME.match(name.strip()) or text[max(0, start - 1) : start] in _CODED:
        return  # {{1, 2}, {3, 4}} is a row of rows
    values = rest.split("|")
    last = values[-1]
    is_shown = "{" not in rest and "=" not in last and any(c > "\u2e80" for c in last)
    if _MAINTAINS.match(name.strip()) or (is_alone and not rest.strip()):
        yield from by_line(text, start, end)
    elif is_alone and any(map(_is_told, values)):
        yield start, end - 2 - len(rest), "break"
        for bar in re.finditer(r"\|(?:[a-z0-9]{1,10} ?=)?", rest):
            yield end - 2 - len(rest) + bar.start(), end - 2 - len(rest) + bar.end(), "break"
        yield end - 2, end, "break"
    elif is_alone:
        yield from by_line(text, start, end)
    elif is_shown or (_VALUE.match(name.strip()) and "{" not in rest):
        yield start, end - 2 - len(last), "tag"
        yield end - 2, end, "tag"


def _is_told(value: str) -> bool:
    """Tell whether ``value`` is running text, no fact with a name: name = 渡口."""
    return not _ENDS.isdisjoint(value) and "=" not in value


def by_line(text: str, start: int, end: int) -> Iterator[Left]:
    """What goes, line by line."""
    for line in _LINED.finditer(text, start, end):
        yield *line.span(), "export"
