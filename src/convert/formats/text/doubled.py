"""Bold type that a program made by printing letters twice: a copy has each of them twice.

    第第一一章章　总总则则
    第第一一条条　为了让渡口热闹而不乱，定立本办法。

Words that are doubled by themselves (常常, 高高兴兴, 寻寻觅觅) stay: where bold type was so
printed, whole lines are doubled, or the numbers of articles, and nobody writes 第第一一条条.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Literal

from convert.formats.text.taught import is_announced
from convert.pattern import pattern

_LINE: Final = pattern(r"[^\r\n]+")
_COUNT: Final = "[0-9〇零一二三四五六七八九十百]{1,4}"
_LEAD: Final = pattern(
    f"第{_COUNT}[章节節條条款编編部篇回卷]|{_COUNT}[、．]|[（(]{_COUNT}[）)]|【[^【】]{{1,20}}】"
)
"""What articles and parts begin with, with a mark that nobody sets twice."""

_LONG: Final = 8
_MIDDLE: Final = 5
_SHORT: Final = 3
"""Where no numbers tell, so many pairs make a line, or two: 大大小小里里外外 is four."""

_SHARE: Final = 3
"""So much of a line comes again in the text, where its letters were printed twice."""


def doubled(text: str) -> Iterator[tuple[int, int, Literal["strong", "mark"]]]:
    """Where in ``text`` the second of two letters stands that were one in bold type."""
    lines = [(line.start(), line[0]) for line in _LINE.finditer(text)]
    whole = {start: line for start, line in lines if len(_once(line)) > 1}
    leads = {start: size for start, line in lines if (size := _lead(line))}
    others = "\n".join(line for start, line in lines if start not in whole)
    found = whole.keys() | leads.keys()
    if len(found) == 1 and is_announced(text, *found):  # 印出来的是这样：
        return
    if not leads and not _are_told(others, list(whole.values())):
        return
    for start, line in lines:
        if start in whole:
            yield from ((at, at + 1, "strong") for at in _seconds(line, start, len(line)))
        elif start in leads:
            yield from ((at, at + 1, "mark") for at in _seconds(line, start, leads[start]))


def _once(line: str) -> str:
    """The letters of ``line`` once, if each stands twice and not all are alike; else nothing."""
    letters = "".join(line.split())
    if len(letters) % 2 or letters[::2] != letters[1::2]:
        return ""
    return letters[::2] if len(set(letters)) > 1 else ""


def _lead(line: str) -> int:
    """How long what ``line`` begins with is, if that is a number with each letter twice; else 0."""
    words = line.lstrip()
    size = 0
    while words[size : size + 1] == words[size + 1 : size + 2] != "":
        size += 2
    found = _LEAD.match(words[:size:2]) if size else None
    return len(line) - len(words) + 2 * found.end() if found else 0


def _are_told(others: str, whole: list[str]) -> bool:
    """Tell whether lines of which no number tells were doubled: the ``others`` have their words."""
    sizes = sorted((len(_once(line)) for line in whole), reverse=True)
    is_several = len(sizes) > 1 and sizes[0] >= _MIDDLE and sizes[1] >= _SHORT
    if not sizes or not (sizes[0] >= _LONG or is_several):
        return False
    words = _once(max(whole, key=len))
    pairs = [words[at : at + 2] for at in range(len(words) - 1)]
    return _SHARE * sum(pair in others for pair in pairs) >= len(pairs)


def _seconds(line: str, start: int, stop: int) -> Iterator[int]:
    """Where the second of each two letters of ``line`` stands, up to ``stop``."""
    is_second = False
    for at, letter in enumerate(line[:stop]):
        if not letter.isspace():
            if is_second:
                yield start + at
            is_second = not is_second
