"""Lines that say who, when and whence, taken apart into labels and values.

    2020-06-17 08:21 来源：… 记者 … 编辑 | …

A line is read from left to right as dates, labels with their values, and bare words; what it
is as a whole (a byline, credits, a header) is for the recognisers to judge.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from convert.ir import Published
from convert.structure.moment import moment_at
from convert.structure.shape import HAN
from convert.structure.vocabulary import DATE_WORDS, JOINED, ROLES, SOURCE_WORDS, SURNAMES

LINE_SIZE: Final = 160
"""A longer line is no list of names."""

_GAP: Final = " \t\u00a0\u3000"
_SKIP: Final = re.compile(rf"[{_GAP}|｜•·,，;；、。／/&\-—–_：:]+")
_OPEN: Final = "【（([〔［「『<《"
_CLOSE: Final = "】）)]〕］」』>》"
_COLON: Final = re.compile(
    rf"[{_GAP}]{{0,4}}[:：/／｜|丨︱∣][{_GAP}]{{0,4}}|[{_GAP}]{{1,8}}|[(（]?(?=[{HAN}])"
)
_WORD: Final = re.compile(rf"[^{_GAP}|｜丨,，;；、。／/&：:【】《》（）()\[\]〔〕［］「」『』]+")
_CODE: Final = re.compile(r"[_\s(（]?[A-Z]{1,4}\d{2,}[)）]?(?![A-Za-z0-9])")
_NO_NAME: Final = re.compile("[？！?!…“”。<>=]")
_NEXT: Final = re.compile(rf"[{_GAP}]{{0,6}}[、，,;；&和/]?[{_GAP}]{{0,6}}")
_PREFIX: Final = 10
_NAME_SIZE: Final = 16
_MARKS: Final = re.compile(r"[□■◎○●◆△▲☆★✎✍️]+\s*")
_SINGLE: Final = re.compile(rf"[{HAN}]")
_LATIN: Final = re.compile(r"[A-Z][A-Za-z.'-]{0,20}(?: [A-Z][A-Za-z.'-]{0,20}){1,3}(?![A-Za-z0-9])")
_STOPS: Final = frozenset(_OPEN + _CLOSE + "|｜丨/／")
_SPACED: Final = re.compile(rf"[{_GAP}]{{1,2}}([{HAN}])(?![{HAN}])")
_STROKED: Final = re.compile(
    rf"([{HAN}·]{{2,6}})[ \u3000]?[/／][ \u3000]?(文图|文|图|摄影|摄|译|编译|圖|攝影"
    rf"|編譯)(?![{HAN}])"
)
_LABELS: Final = sorted({*ROLES, *SOURCE_WORDS, *DATE_WORDS}, key=lambda word: -len(word))
_BY_FIRST: Final[dict[str, tuple[str, ...]]] = {}
for _word in _LABELS:
    _BY_FIRST[_word[0]] = (*_BY_FIRST.get(_word[0], ()), _word)


@dataclass(frozen=True, slots=True)
class Name:
    """A name or another value, at ``start..end`` of its line."""

    value: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Field:
    """One piece of a line.

    Args:
        kind: What it is; ``bare`` is a word without a label.
        start: Where it begins in its line, label included.
        end: Where it ends.
        label: What the line calls it.
        names: Its values.
        affiliation: Whose reporter it is, where the label says so.
        published: The date, where it is one.
        is_marked: Whether a colon, stroke or bracket ties the value to its label.
    """

    kind: Literal["role", "source", "date", "bare"]
    start: int
    end: int
    label: str = ""
    names: tuple[Name, ...] = ()
    affiliation: str = ""
    published: Published | None = None
    is_marked: bool = False


def fields(text: str) -> tuple[Field, ...]:
    """What the pieces of ``text`` are, from left to right; nothing for a line that is too long."""
    return tuple(_fields(text)) if len(text) <= LINE_SIZE else ()


def _fields(text: str) -> Iterator[Field]:
    at = 0
    while at < len(text):
        skipped = _SKIP.match(text, at) or _MARKS.match(text, at)
        if skipped:
            at = skipped.end()
        elif text[at] in _OPEN or text[at] in _CLOSE:
            at += 1
        else:
            found = _date(text, at) or _labelled(text, at) or _stroked(text, at) or _bare(text, at)
            yield found
            at = found.end


def _date(text: str, at: int) -> Field | None:
    found = moment_at(text, at)
    if found is None:
        return None
    return Field("date", at, found.end, "", (), "", found.value)


def _labelled(text: str, at: int) -> Field | None:
    """A field that begins with its label, after at most a few characters of affiliation."""
    found = _label(text, at)
    if found is None:
        return None
    start, end = found
    label, tie = text[start:end], _COLON.match(text, end)
    if tie is None or not _may_tie(text, label, tie):
        return None
    is_marked = tie[0].strip(_GAP) != ""
    if label in DATE_WORDS:
        dated = _date(text, tie.end())
        if dated is not None:
            return Field("date", at, dated.end, label, (), "", dated.published, is_marked)
        return None
    kind: Literal["role", "source"] = "source" if label in SOURCE_WORDS else "role"
    if kind == "source" and not is_marked:
        return None
    label, first = _compounded(text, start, end, tie.end())
    names = tuple(_values(text, first, is_single=kind == "source"))
    if not names:
        return None
    affiliation = text[at:start].strip()
    return Field(kind, at, _after(text, names[-1].end), label, names, affiliation, None, is_marked)


def _compounded(text: str, start: int, end: int, value: int) -> tuple[str, int]:
    """The label and where its value begins; 文/图：王小明 has two roles for one name."""
    second = _label(text, value)
    if second is None or second[0] != value or text[end:value].strip(_GAP) not in {"/", "／", ""}:
        return text[start:end], value
    tie = _COLON.match(text, second[1])
    if tie is None or not tie[0].strip(_GAP):
        return text[start:end], value
    return text[start : second[1]], tie.end()


def _after(text: str, end: int) -> int:
    """Where a name's staff code ends, if it has one: 姚海_NQ6056."""
    code = _CODE.match(text, end)
    return code.end() if code else end


def _label(text: str, at: int) -> tuple[int, int] | None:
    """The first label that begins at ``at`` or shortly after it, within one word."""
    word = _WORD.match(text, at)
    limit = min(word.end() if word else at, at + _PREFIX)
    best: tuple[int, int] | None = None
    for start in range(at, limit):
        for label in _BY_FIRST.get(text[start], ()):
            end = start + len(label)
            if text.startswith(label, start) and _is_free(text, at, start, label, end):
                best = (start, end)
                break
        if best is not None:
            break
    return best


def _is_free(text: str, at: int, start: int, label: str, end: int) -> bool:
    """Tell whether a label may stand there: alone in its word, or 记者 after a paper's name."""
    is_tied = end < len(text) and _COLON.match(text, end) is not None
    if start == at:
        following = text[end : end + 1]
        is_alone = not following or following in _GAP or following in ":：/／｜|丨︱∣"
        return is_tied and (is_alone or label in JOINED)
    return is_tied and label in JOINED and start - at >= 2


def _may_tie(text: str, label: str, tie: re.Match[str]) -> bool:
    if tie[0] == "":
        return label in JOINED and text[tie.end() : tie.end() + 1] in SURNAMES
    if tie[0].strip(_GAP) == "" and len(label) == 1:
        return False
    return tie[0].strip(_GAP) not in {"(", "（"}


def _values(text: str, at: int, *, is_single: bool) -> Iterator[Name]:
    """The values that follow a label, up to the next label, date or closing bracket."""
    first = at
    while at < len(text):
        if at > first and (_label(text, at) or moment_at(text, at)):
            return
        word = _WORD.match(text, at)
        if word is None or word[0] in ROLES:
            return
        name = _name(text, word.start(), word.end())
        if name is not None and len(name.value) <= (40 if is_single else _NAME_SIZE):
            yield name
            at = name.end
        else:
            return
        gap = _between(text, at)
        if gap is None or is_single:
            return
        at = gap


def _between(text: str, at: int) -> int | None:
    """Where the next of several names begins; after another bracket or stroke none does."""
    found = _NEXT.match(text, at)
    end = found.end() if found else at
    if end == at or end >= len(text) or text[end] in _STOPS:
        return None
    return end


def _name(text: str, start: int, end: int) -> Name | None:
    latin = _LATIN.match(text, start)
    if latin is not None:
        return Name(latin[0], start, latin.end())
    value = _CODE.sub("", text[start:end])
    if not value or _NO_NAME.search(value):
        return None
    if _SINGLE.fullmatch(
        value
    ):  # 王　芳: names of two characters are set as wide as those of three
        spaced = _SPACED.match(text, end)
        if spaced:
            return Name(value + spaced[1], start, spaced.end())
    return Name(value, start, start + len(value))


def _stroked(text: str, at: int) -> Field | None:
    """A name before its role: 张三/文, 李四 摄, 记者 王五 摄影报道."""
    found = _STROKED.match(text, at)
    if found is None:
        return None
    name = Name(found[1], found.start(1), found.end(1))
    return Field("role", at, found.end(), found[2], (name,), "", None, is_marked=True)


def _bare(text: str, at: int) -> Field:
    word = _WORD.match(text, at)
    end = word.end() if word else at + 1
    return Field("bare", at, end, "", (Name(text[at:end], at, end),))
