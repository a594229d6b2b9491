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

from collections.abc import Iterator, Sequence
from itertools import dropwhile, islice, takewhile
from typing import Final, Literal

from convert.pattern import pattern
from convert.structure.moment import is_moment
from convert.structure.recognisers.mail import is_divider, is_head, names_sender

_LINE: Final = pattern(r"[^\r\n]+")
_MARGIN: Final = pattern(r"[ \t]*>(?: ?>)*")
_MARK: Final = pattern("> ?")
_WROTE: Final = pattern(
    r".{0,100}(?:@.{1,60}|\d:\d\d.{0,60})(?:写道|寫道|wrote|書きました|のメッセージ)[：:]$"
)
"""Who wrote and when, as programs put it above what they quote."""

_SENT_ON: Final = pattern(
    r"(?:[转轉][发發寄]|転送|(?i:fwd?))(?:[：:]|$)"
    r"|(?:主[题題旨]|[标標][题題]|件名|(?i:subject))[：:] ?"
    r"(?:(?:(?i:re)|[回答][复覆復])[：:] ?){0,2}(?:[转轉][发發寄]|転送|(?i:fwd?))[：:]"
)
"""The subject of a letter that is sent on."""

_SIGNED: Final = pattern(r"-- ?$|_{2,40}$|[-—–=*]{5,60}$")
"""What parts a signature from the letter.  Source: RFC 3676, 4.3."""

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


def quoted(text: str) -> Iterator[tuple[int, int, Literal["mark"]]]:
    """The marks before the lines of ``text`` below the head of a letter, where all have one."""
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
    for number in marked:
        place = lines[number].start()
        marks = islice(_MARK.finditer(text, place), depth)
        yield place, max(mark.end() for mark in marks), "mark"


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
    if sum(_LEAST if _WROTE.match(each) else 1 for each in heads) < _LEAST:
        return False
    if words and _WROTE.match(words[-1]):
        words.pop()
    if not words:
        return len(above) <= _MOST
    is_sent_on = any(is_divider(each) or _SENT_ON.match(each) for each in heads)
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
    return is_head(words) or is_divider(words) or _WROTE.match(words) is not None
