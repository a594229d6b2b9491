"""Marks of what is not printed, as word processors show them: ↵ or ¶ at line ends, → before lines.

    → 船靠了岸，没有人来接。↵
    ↵

Who writes of keys or of such marks has them behind words; here they stand behind sentences too, or
alone, and at the end of nearly every line.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Literal, TypeAlias

from convert.pattern import pattern
from convert.structure.shape import ends_a_sentence

Shown: TypeAlias = tuple[int, int, Literal["mark", "cell"]]

_LINE: Final = pattern(r"[^\r\n]+")
_INDENT: Final = pattern(r"[ \t\u3000]*(?:→[ \t]*|□□|[·˙]{2,8}(?=[^·˙]))+")
"""A tab, ideographic spaces, spaces."""

_FEW: Final = 3
_SHARE: Final = 0.9
_SAID: Final = 2


def shown(text: str, ends: frozenset[str]) -> Iterator[Shown]:
    """The marks about the lines of ``text``, where all over it such ``ends`` are shown."""
    lines = [line for line in _LINE.finditer(text) if not line[0].isspace()]
    ended = [line for line in lines if line[0].rstrip()[-1] in ends]
    words = [line[0].strip()[:-1].strip() for line in ended]
    said = sum(not each or ends_a_sentence(each) for each in words)
    if len(ended) < max(_FEW, _SHARE * len(lines)) or said < _SAID:
        return
    for line, each in zip(ended, words, strict=True):
        if each and (indent := _INDENT.match(line[0])):
            yield line.start(), line.start() + indent.end(), "cell"
        end = line.start() + len(line[0].rstrip())
        yield end - 1, end, "mark"
