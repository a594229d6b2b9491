"""What was sent on by mail: below the head of the letter, each line is quoted with > .

    ----- 原始邮件 -----
    发件人：石一 <shiyi@example.com>
    主题：渡口的灯

    > 渡口的灯
    >
    > 渡口的灯是上个月才换的，

A text that only quotes somebody has words of its own beside the quotation.  Who sends something on
may add a word above, and has his signature below.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import dropwhile, groupby, islice, takewhile
from typing import Final

from convert.formats.text.kinds import Left, joint
from convert.pattern import pattern
from convert.structure.line import columns
from convert.structure.moment import is_moment
from convert.structure.recognisers.answers import says_who_wrote
from convert.structure.recognisers.mail import is_divider, is_head, names_sender

_LINE: Final = pattern(r"[^\r\n]+")
_MARGIN: Final = pattern(r"[ \t]*>(?: ?>)*")
_MARK: Final = pattern("> ?")
_SENT_ON: Final = pattern(
    r"(?:[转轉][发發寄]|転送|(?i:fwd?))(?:[：:]|$)"
    r"|(?:主[题題旨]|[标標][题題]|件名|(?i:subject))[：:] ?"
    r"(?:(?:(?i:re)|[回答][复覆復])[：:] ?){0,2}(?:[转轉][发發寄]|転送|(?i:fwd?))[：:]"
)
"""The subject of a letter that is sent on."""

_SIGNED: Final = pattern(r"-- ?$|_{2,40}$|[-—–=*]{5,60}$")
"""What parts a signature from the letter.  Source: RFC 3676, 4.3."""

_MEASURES: Final = range(40, 81)
"""So wide programs of mail cut lines.  Units: half-width columns."""

_SHARE: Final = 0.85
_ITEM: Final = pattern(r"[-·•●○◆■▲*>]|[（(]?[一二三四五六七八九十0-9]{1,3}[、．.)）]|[①-⑳]|[—―]{2}")

_MOST: Final = 14
"""No head has more lines."""

_FEW: Final = 3
"""Fewer lines below are a remark."""

_LEAST: Final = 2

_WORDS: Final = 4
_WORD: Final = 40
"""Who sends on says no more above: so many lines, so long."""

_SIGNATURE: Final = 8
"""No signature has more lines."""

_FULL: Final = 6
"""So many lines are more than a remark on what was sent."""


def quoted(text: str) -> Iterator[Left]:
    """The marks before the lines of ``text`` below the head of a letter, where all have one.

    They go with the ends of lines that a program broke.
    """
    lines = [line for line in _LINE.finditer(text) if not line[0].isspace()]
    marked = [n for n, line in enumerate(lines) if _MARGIN.match(line[0])]
    if len(marked) < _FEW or marked[-1] - marked[0] >= len(marked):
        return
    above = [line[0].strip() for line in lines[: marked[0]]]
    below = [line[0].strip() for line in lines[marked[-1] + 1 :]]
    if not (_is_letter(above, len(marked)) and _is_signature(below)):
        return
    margins = [_MARGIN.match(lines[n][0]) for n in marked]
    depth = min(margin[0].count(">") for margin in margins if margin)
    rows = [_Row(text, lines[number], depth) for number in marked]
    goes_on = _broken(rows)
    for number, row in enumerate(rows):
        if number in goes_on:
            yield joint(text, rows[number - 1].end, row.start)
        else:
            yield row.place, row.start, "mark"


class _Row:
    """A quoted line: where it and its words begin and end."""

    def __init__(self, text: str, line: re.Match[str], depth: int) -> None:
        self.place = line.start()
        marks = islice(_MARK.finditer(text, self.place), depth)
        self.start = max(mark.end() for mark in marks)
        self.words = text[self.start : line.end()].rstrip()
        self.end = self.start + len(self.words)


def _broken(rows: Sequence[_Row]) -> set[int]:
    """The numbers of the ``rows`` that go on in what is above, where empty ones part paragraphs.

    All lines of such a paragraph but the last are as wide as others.
    """
    widths = [columns(row.words) for row in rows]
    parts = [list(part) for has, part in groupby(range(len(rows)), lambda n: widths[n] > 0) if has]
    several = [part for part in parts if len(part) > 1]
    full = max((widths[n] for part in several for n in part), default=0)
    if len(parts) < _FEW or full not in _MEASURES:
        return set()
    goes_on: set[int] = set()
    for part in several:
        is_full = all(widths[n] >= _SHARE * full for n in part[:-1])
        if is_full and not any(_ITEM.match(rows[n].words) for n in part[1:]):
            goes_on.update(part[1:])
    return goes_on


def _is_letter(above: Sequence[str], size: int) -> bool:
    """Tell whether ``above`` is the head of a letter, and of one sent on, what its sender adds.

    Args:
        above: The lines above what is quoted.
        size: How many lines are quoted.
    """
    if _is_shown(above):
        return True
    heads = list(takewhile(_is_of_head, above[:_MOST]))
    words = list(dropwhile(_is_of_head, above))
    if sum(_LEAST if says_who_wrote(each) else 1 for each in heads) < _LEAST:
        return False
    inner = list(takewhile(_is_of_head, reversed(words)))  # of what is sent on, below a remark
    del words[len(words) - len(inner) :]
    if not words:
        return len(above) <= _MOST
    is_sent_on = any(is_divider(each) or _SENT_ON.match(each) for each in (*heads, *inner))
    is_word = len(words) <= _WORDS and all(len(each) <= _WORD for each in words)
    return is_sent_on and is_word and size >= max(_FULL, 2 * len(words))


def _is_shown(above: Sequence[str]) -> bool:
    """Tell whether ``above`` is a letter's head as a page shows it: its subject, day and sender."""
    rest = above[1:]
    is_only_head = _LEAST <= len(rest) < _MOST and all(is_head(e) or is_moment(e) for e in rest)
    return is_only_head and any(map(names_sender, rest))


def _is_signature(below: Sequence[str]) -> bool:
    """Tell whether ``below`` is nothing, or who sent the letter, under two dashes."""
    return not below or (_SIGNED.match(below[0]) is not None and len(below) <= _SIGNATURE)


def _is_of_head(words: str) -> bool:
    """Tell whether ``words`` stand in the head of a letter, or above what it answers."""
    return is_head(words) or is_divider(words) or says_who_wrote(words)
