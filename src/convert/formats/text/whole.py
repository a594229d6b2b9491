"""What was done to a text as a whole: its lines numbered, marked or doubled.

What authors set themselves is undone only where an article comes of it, a label above running text,
most of it Chinese: poems, laws, tables, programs and quotations have numbers and signs as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, Literal, TypeAlias

from convert.formats.text.margin import counted
from convert.pattern import pattern
from convert.structure.shape import ends_a_sentence

Done: TypeAlias = tuple[int, int, Literal["mark", "again"]]
"""From where to where what stands that was added."""

_LINE: Final = pattern(r"[^\r\n]+")
_ANY: Final = pattern(".+")
_ENDS: Final = pattern(r"\r\n?|\n")

_REPLY: Final = pattern(r">(?: (?P<words>.*))?")
_REPLIES: Final = 8
"""Fewer lines are a quotation that somebody copied."""

_SIGNED: Final = frozenset("—-")
"""So begins whose words a quotation was."""

_SENT: Final = pattern(r"\s*> ?(?P<words>.*)")
_COMPARED: Final = pattern(r"\+(?P<words>.*)")
"""What stands before lines in articles that were sent and compared, and before quotations."""


_NUMBERED: Final = pattern(
    r"(?P<pad> *)(?P<number>\d{1,6})(?:(?P<gap> ?[:：|] ?|\t| +)(?P<words>[^\t]*)\t?)?"
)
_DIGITS: Final = 3

_CODE: Final = pattern(
    r"[ \t]+[A-Za-z(#/<-]|[ \t]*(?:-[ ])?[A-Za-z_][\w.\[\]'\"-]*[ ]*[=({:][^/]"
    r"|[ \t]*[{}()\[\];,]+\Z|[ -~]*[A-Za-z)\]'\"][ ]?[:;{]\Z"
)
"""So lines of programs and settings begin, which may hold Chinese remarks."""


_FEW: Final = 3
_MOST: Final = 20_000
"""No article has more lines."""

_LABEL: Final = 40
_CALL: Final = 8
_RUNNING: Final = 24
_FEWEST: Final = 2
"""So many lines of running text are no chance."""

_CHINESE: Final = 0.5
_SAMPLE: Final = 20_000
_PAUSES: Final = frozenset("，、；,;")


def done(text: str, second: int) -> list[Done]:
    """What was added to ``text``, in order.

    Args:
        text: It is not blank.
        second: Where its first line comes again in its middle; 0 if it does not.
    """
    ways = (_margins(text), _numbers(text), _counted(text), _again(text), _pasted(text, second))
    return next((found for found in map(list, ways) if found), [])


def _is_article(rows: Sequence[str]) -> bool:
    """Tell whether ``rows`` are a label and running text below."""
    head = next((row for row in map(str.strip, rows) if row), "")
    return bool(head) and _is_label(head) and _is_prose(rows)


def _is_prose(rows: Sequence[str]) -> bool:
    """Tell whether running text with sentences is among ``rows``, most of them Chinese."""
    has_sentences = any(map(ends_a_sentence, map(str.rstrip, rows)))
    if not has_sentences or sum(map(_is_running, rows)) < _FEWEST:
        return False
    sample = "".join("".join(rows).split())[:_SAMPLE]
    return sum(sign > "\u2e80" for sign in sample) >= _CHINESE * len(sample)


def _is_label(row: str) -> bool:
    is_call = len(row) >= _CALL and row[-1] in "？！?!"  # a headline asks and calls
    is_open = row[-1] not in _PAUSES and not ends_a_sentence(row)
    return len(row) <= _LABEL and (is_call or is_open)


def _is_running(row: str) -> bool:
    return len(row.strip()) >= _RUNNING and not _PAUSES.isdisjoint(row)


def _matched(text: str, form: re.Pattern[str]) -> list[re.Match[str]]:
    """What ``form`` matches of each line of ``text`` that holds words; nothing if one differs."""
    found: list[re.Match[str]] = []
    for line in _LINE.finditer(text):
        words = line[0].rstrip()
        if not words:
            continue
        row = form.fullmatch(text, line.start(), line.start() + len(words))
        if row is None or len(found) == _MOST:
            return []
        found.append(row)
    return found


def _margins(text: str) -> Iterator[Done]:
    """The same sign before each line of ``text``."""
    for margin, is_known in _KNOWN:
        rows = _matched(text, margin)
        if is_known([row["words"] or "" for row in rows]):
            for row in rows:
                yield row.start(), row.start("words") if row["words"] else row.end(), "mark"
            return


def _is_mail(rows: Sequence[str]) -> bool:
    """Tell whether ``rows`` were sent on, rather than quoted from somebody."""
    return len(rows) >= _REPLIES and not _is_signed(rows)


def _is_sent(rows: Sequence[str]) -> bool:
    """Tell whether ``rows`` are an article that nobody is said to have written."""
    return _is_article(rows) and not _is_signed(rows)


def _is_signed(rows: Sequence[str]) -> bool:
    return rows[-1].strip()[:1] in _SIGNED


_KNOWN: Final = (
    (_REPLY, _is_mail),
    (_SENT, _is_sent),
    (_COMPARED, _is_sent),
)
"""By what the rows within the margins are known to be the text."""


def _numbers(text: str) -> Iterator[Done]:
    """The numbers that count the lines of ``text``."""
    rows = _matched(text, _NUMBERED)
    words = [row["words"] or "" for row in rows]
    gaps = [row["gap"] for row in rows if row["words"]]
    if len(rows) < _FEW or None in gaps or len({gap.strip(" ") for gap in gaps}) != 1:
        return
    size = min(map(len, gaps))
    if _is_counted(rows, words) and not any(map(_CODE.match, words)):
        for row in rows:
            yield row.start(), row.end("number") + size * bool(row["words"]), "mark"


def _is_counted(rows: Sequence[re.Match[str]], words: Sequence[str]) -> bool:
    """Tell whether the numbers of ``rows`` count all lines of a text, as only programs do.

    Those count empty lines too, or set the numbers to the right or with more zeros than need be;
    authors number items, years, days.  Both signs together prove it of any running text.
    """
    pairs = list(pairwise(rows))
    steps = [int(below["number"]) - int(above["number"]) for above, below in pairs]
    ends = [len(_ENDS.findall(one.string, one.end(), two.start())) for one, two in pairs]
    if int(rows[0]["number"]) > 1 or (steps != ends and set(steps) != {1}):
        return False
    is_empty = steps == ends and ("" in words[:-1] or set(ends) != {1})
    is_mixed = is_empty and ("" in words[:-1] or len(set(ends)) > 1)
    is_set = _is_set(rows)
    return _is_prose(words) if is_empty and is_set else (is_mixed or is_set) and _is_article(words)


def _is_set(rows: Sequence[re.Match[str]]) -> bool:
    """Tell whether the numbers of ``rows`` stand as programs set them; a person writes 01."""
    first, last = rows[0], rows[-1]
    is_even = len({row.end("number") - row.start() for row in rows}) == 1
    has_zeros = len(last["number"]) >= _DIGITS and last["number"].startswith("0")
    return is_even and (has_zeros or len(first["pad"]) > len(last["pad"]))


def _counted(text: str) -> Iterator[Done]:
    """The numbers in the margin of lines that were cut."""
    margins, words = counted(text)
    if not any(map(_CODE.match, words)):
        yield from ((start, end, "mark") for start, end in margins)


def _again(text: str) -> Iterator[Done]:
    """The second of two equal lines, where each line of ``text`` stands twice."""
    rows = _matched(text, _ANY)
    pairs = list(zip(rows[::2], rows[1::2], strict=False))
    is_all = 2 * len(pairs) == len(rows)
    is_again = is_all and all(one[0].strip() == two[0].strip() for one, two in pairs)
    if is_again and _is_article([one[0] for one, _ in pairs]):
        yield from ((two.start(), two.end(), "again") for _, two in pairs)


def _pasted(text: str, second: int) -> Iterator[Done]:
    """The second of two equal halves of ``text``."""
    halves = text[:second], text[second:]
    if second and halves[0].split() == halves[1].split() and _is_prose(halves[0].splitlines()):
        for row in _matched(text, _ANY):
            if row.start() >= second:
                yield row.start(), row.end(), "again"
