"""Lines that say who, when and whence, taken apart into labels and values.

    2020-06-17 08:21 来源：… 记者 … 编辑 | …

A line is read from left to right as dates, labels with their values, and bare words; what it
is as a whole (a byline, credits, a header) is for the recognisers to judge.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from convert.structure.aside import SIZES, aside
from convert.structure.controls import BUTTONS
from convert.structure.deeds import DONE, pictured, reported, shot, stroked, suffixed
from convert.structure.field import Field
from convert.structure.glue import DEEDS, SHOTS, code_end, employer_end
from convert.structure.houses import PAPER
from convert.structure.labels import (
    GAP,
    LOOSE,
    STROKES,
    Label,
    Tie,
    bared,
    heads,
    kind_of,
    label_at,
    may_tie,
    skip_gap,
    tie_at,
    tie_of,
    word_end,
)
from convert.structure.moment import FIRST, moment_at
from convert.structure.names import (
    SURNAMES,
    are_names,
    is_foreign,
    is_person,
    is_usual_person,
)
from convert.structure.nobody import (
    is_doubtful,
    may_tie_names,
    whole_source,
    without_givers,
    without_office,
)
from convert.structure.origin import SPRUNG, is_house, taken
from convert.structure.roles import JOINED, role_of
from convert.structure.row import row_at
from convert.structure.stamp import ON, day_at
from convert.structure.values import ENCLOSING, Name, quoted, values
from convert.structure.vocabulary import COPIED, DATE_WORDS
from convert.structure.words import words

LINE_SIZE: Final = 160
"""A longer line is no list of names."""

_TOLD: Final = 4
"""A label of so many characters says by itself that a source follows.  Units: characters."""

_PAIR: Final = 2
_LABEL: Final = 12
"""No label and no button is longer.  Units: characters."""

_JOINING: Final = frozenset("-—–－·•・‧˙．._＿").union(word[-1] for word in JOINED)
"""Within a word, one of these can part a label from a name."""

_TOUCHING: Final = (5, 4, 3, 2)
_BEFORE_DATES: Final = frozenset(word[0] for word in DATE_WORDS)
_SKIP: Final = ENCLOSING | frozenset(
    GAP + "|｜丨︱∣┆│┃•·,，;；、。╱／/∕\\＼&\\-—–_：:□■◎○●◆△▲☆★✎✍\ufe0f◇▶►▍▋▌▎▏¦"
)
_NAME: Final = 5
_QUOTES: Final = frozenset("《“「『")
_AND: Final = frozenset("、&＆·+＋")
_JAPANESE: Final = frozenset(
    words(
        """
    写真 編集 取材 撮影 構成 監修 聞き手 取材・文 文・写真 写真・文 構成・文 イラスト デザイン
    ライター
    """
    )
)
"""Where roles are called so, a narrow space stands within a name: 千葉 樹."""


@lru_cache(maxsize=1_024)
def fields(text: str) -> tuple[Field, ...]:
    """What the pieces of ``text`` are, from left to right; nothing for a line that is too long.

    The same for the same line, whatever else was read, and never changed: recognisers share it.
    A process remembers a thousand lines and no longer ones, whichever articles they are from.
    """
    return tuple(_fields(bared(text))) if len(text) <= LINE_SIZE else ()


def _fields(text: str) -> Iterator[Field]:
    at, may_be_row = 0, sum(map(text.count, GAP)) > 0 or "述" in text
    while at < len(text):
        first = text[at]
        if first in _SKIP:
            at += 1
            continue
        if first == "A" and text.startswith(SIZES, at):
            at += len(SIZES)
            continue
        if may_be_row and (row := row_at(text, at)):
            yield from row
            return
        end = word_end(text, at)
        if text[at : at + _PAIR] in BUTTONS and kind_of(text[at + _PAIR : end]) == "source":
            at += _PAIR  # 收藏来源：青湾网
            continue
        found = _date(text, at) if may_date(first) and not _is_address(text, at) else None
        if found is None and (at == 0 or text[at - 1] in ENCLOSING):
            found = taken(text, at) or reported(text, at)
        for read in READERS if found is None and may_tell(text, at, end) else ():
            if found := read(text, at):
                break
        found = found or _bare(text, at, end)
        yield found
        at = found.end


def _is_address(text: str, at: int) -> bool:
    """Tell whether ``at`` is within an address: https://qingwan.cn/2024-03/05."""
    return text[at - 1 : at] == "/" and "://" in text[:at].rpartition(" ")[2]


def may_date(first: str) -> bool:
    """Tell whether a date or the word before one could begin with ``first``."""
    return first in FIRST or first in _BEFORE_DATES or first.isascii()


def may_tell(text: str, at: int, end: int) -> bool:
    """Tell whether the word ``at..end`` could begin with more than a date: most do not."""
    word = text[at:end]
    if len(word) <= _LABEL and (word in BUTTONS or kind_of(word) or word[-1:] in DONE):
        return True
    is_tied = may_tie(text, at, end) or not _JOINING.isdisjoint(word)
    return is_tied or any(heads(text, at, end))


def _date(text: str, at: int) -> Field | None:
    found = moment_at(text, at)
    for size in _TOUCHING if text[at : at + 1] in _BEFORE_DATES else ():  # 发表于2017-07-22
        if found is None and text[at : at + size] in DATE_WORDS:
            found = moment_at(text, at + size)
    if found is None:
        return None
    return Field("date", at, found.end, "", (), "", found.value)


def _control(text: str, at: int) -> Field | None:
    """A button: 只看该作者 names nobody."""
    end = word_end(text, at)
    if text[at:end] not in BUTTONS:
        return None
    tie = tie_at(text, end)
    is_row = text[tie.end : word_end(text, tie.end)] in BUTTONS  # 朗读 评论: no name either
    if tie.mark and not (is_row and tie.mark in STROKES):  # 只看该作者 | 倒序浏览
        return None
    return Field("aside", at, end) if is_row or not role_of(text[at:end]) else None


def _labelled(text: str, at: int) -> Field | None:
    """A field that begins with its label, after at most a few characters of affiliation."""
    label = label_at(text, at)
    if label is None:
        return None
    tie = tie_of(text, label)
    match label.kind:
        case "date":
            return _labelled_date(text, at, label, tie)
        case "aside":
            return aside(text, at, label, tie)
        case "source" | "role":
            return _labelled_names(text, at, label, tie)


def _labelled_date(text: str, at: int, label: Label, tie: Tie) -> Field | None:
    dated = _date(text, tie.end)
    if dated is None:
        return None
    published = None if label.word in COPIED else dated.published
    return Field("date", at, dated.end, label.word, (), "", published, tie.mark != "")


def _labelled_names(text: str, at: int, label: Label, tie: Tie) -> Field | None:
    if not _may_tie(text, label, tie):
        return None
    printed, first = _compounded(text, label, tie)
    is_source = label.kind == "source"
    if is_source and _date(text, first):
        return None
    text = text[: day_at(text, first)] if is_source else text
    work = quoted(text, first) if is_source else None
    found = values(text, first, is_single=is_source, is_wide=label.word in _JAPANESE)
    names = (work,) if work else tuple(found) or _pen_name(text, label, tie)
    if tie.mark in LOOSE and not is_source and not may_tie_names(text, label, names):
        return None
    names = whole_source(text, label, names) if is_source else without_givers(label, names)
    if is_source and (people := _people(text, first)):
        return Field("role", at, people[-1].end, printed, people, "", None, tie.mark != "")
    is_marked = tie.mark != "" or first > tie.end or (is_source and work is not None)
    is_loose = not tie.mark and label.word.endswith(JOINED)
    if is_loose and names and not _may_report(names[0].value):
        return None
    is_long = len(label.word) >= _TOLD or is_house(next(iter(names), None))
    is_told = is_marked or (tie.is_gap and is_long)  # 原文来自 某某报
    if not names or (is_source and not is_told) or is_doubtful(label, names, is_marked=is_marked):
        return None
    affiliation = text[at : label.start].strip()
    affiliation = "" if is_person(affiliation) else affiliation
    if not is_source:
        names, affiliation = without_office(names, affiliation)
        names, printed = _without_shooting(text, names, printed)
    last = names[-1]
    end = code_end(text, employer_end(text, last.start, last.end, label.word))
    role = label.role or label.word
    return Field(label.kind, at, end, printed, names, affiliation, None, is_marked, role)


def _people(text: str, at: int) -> tuple[Name, ...]:
    """Several people whom a label calls the source, and nothing else: 新闻来源：何小满 李二."""
    names = tuple(values(text, at, is_single=False, is_wide=False))
    are_people = all(is_usual_person(name.value) and not PAPER.search(name.value) for name in names)
    is_full = any(len(name.value) > _PAIR for name in names)
    return names if len(names) > 1 and are_people and is_full else ()


def _pen_name(text: str, label: Label, tie: Tie) -> tuple[Name, ...]:
    """The phrase behind ``label`` by which somebody calls himself, if it is one: 慢半拍的鹿."""
    if "的" not in text:
        return ()
    from convert.structure.pen import pen_name  # noqa: PLC0415  few are called so

    return pen_name(text, label, tie)


def _may_report(value: str) -> bool:
    """Tell whether ``value``, behind a gap, could be a reporter's name: no phrase of a headline."""
    return len(value) <= _NAME or is_person(value) or is_foreign(value)


def _may_tie(text: str, label: Label, tie: Tie) -> bool:
    if tie.mark:
        return True
    following = text[tie.end : tie.end + 1]
    if following in _AND and (second := label_at(text, tie.end + 1)):  # 文、攝影：何一
        return second.kind == "role" and second.start == tie.end + 1 and _is_tied(text, second)
    if label.kind == "source" and following in _QUOTES:  # 信息源自「某某周刊」, not 摘自《某某记》
        return not label.word.endswith(SPRUNG) or is_house(quoted(text, tie.end))
    if not tie.is_gap:
        is_role = len(label.word) > 1 and role_of(label.word) is not None
        is_open = following in {"(", "（"} and is_role
        return following in SURNAMES or (is_open and is_person(text[tie.end + 1 : -1]))
    rest = text[tie.end :].rstrip(")）]】")
    if rest == "记" or kind_of(label.word + rest):  # 文 章来源, 受访 记
        return False
    is_whole = label.start <= 1 and (is_usual_person(rest) or are_names(rest))  # 文 王小明
    return len(label.word) > 1 or is_whole


def _is_tied(text: str, label: Label) -> bool:
    return tie_at(text, label.end).mark != ""


def _compounded(text: str, label: Label, tie: Tie) -> tuple[str, int]:
    """The label as printed and where its value begins; 文/图：王小明 has two roles for one name."""
    printed, value = text[label.start : label.end], tie.end
    is_listed = tie.mark in set("/／|｜")
    while is_listed or text[value : value + 1] in _AND or _is_second(text, label, tie, value):
        is_signed = text[value : value + 1] in _AND
        after_sign = skip_gap(text, value + is_signed) if is_signed else value
        end = word_end(text, after_sign)
        if text[after_sign : after_sign + 1] in DEEDS and is_person(text[after_sign + 1 : end]):
            return text[label.start : after_sign + 1], after_sign + 1  # 文|图何一
        second = label_at(text, after_sign)
        is_role = second is not None and second.kind == "role" and not second.role
        if second is None or not is_role or second.start > after_sign + 1:  # 文/何一编辑/李二
            break
        after = tie_at(text, second.end)
        if not after.mark and not after.is_gap:
            break
        printed, value = text[label.start : second.end], after.end
        is_listed = after.mark in set("/／|｜")
    return (label.word if value == tie.end else printed), value


def _is_second(text: str, label: Label, tie: Tie, at: int) -> bool:
    """Tell whether a gap parts the role ``label`` from another at ``at``: 编辑 校对：王小明."""
    if label.kind != "role" or not tie.is_gap or at > tie.end:
        return False
    second = label_at(text, at)
    return second is not None and second.start == at and _is_tied(text, second)


def _without_shooting(
    text: str, names: tuple[Name, ...], label: str
) -> tuple[tuple[Name, ...], str]:
    """记者何一摄, 通讯员 何一 摄: the reporter took the picture."""
    last = names[-1]
    if text[last.end :].strip(" \u3000)）") in SHOTS and label.endswith(JOINED):
        return names, text[last.end :].strip(" \u3000)）")
    size = 2 if last.value[-2:-1] in SHOTS else 1  # 记者何一摄影
    if last.value[-size] not in SHOTS or not is_person(last.value[:-size]):
        return names, label
    name = Name(last.value[:-size], last.start, last.end - size)
    return (*names[:-1], name), last.value[-size:]


def _bare(text: str, at: int, end: int) -> Field:
    if not text[at:end].isalpha():  # else no date begins in it
        end = max(min(end, day_at(text, at)), at + 1)
    last = end - (text[end - 1] in ON and text[end : end + 1].isdecimal())
    return Field("bare", at, end, "", (Name(text[at:last], at, last),))


READERS: Final = (_control, shot, stroked, suffixed, pictured, _labelled)
"""What may begin at a word that begins no date; the first that does is read."""
