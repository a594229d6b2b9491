"""Labels built alike: 8日, 9日; 第一通电话, 第二通电话; menus, and columns of words like names."""

from __future__ import annotations

from collections import Counter
from typing import Final

from convert.pattern import pattern
from convert.structure.names import is_han, is_usual_person
from convert.structure.page import Page
from convert.structure.shape import DOTS, has_inner_stop
from convert.structure.signature import MARKS

_LONGEST: Final = 20
_FLOORS: Final = frozenset({"0楼", "0樓", "0#", "#0", "0L", "0F", "B0", "0/0"})
"""Where the posts of a board and the pages of a copy begin; neither is a label."""

_FIRST: Final = frozenset({"楼主", "樓主", "沙发", "沙發", "板凳", "地板"})
"""What boards call their first posts."""

_SEVERAL: Final = 3
"""So many of one form stand above labels too: days, above what was seen on each."""

_COUNTED: Final = pattern("(?:[0-9]{1,4}[年月日]){1,3}$|[A-Za-z]{3,8} ?[0-9]{1,2}$")
"""What counts days and steps before a colon; who speaks is counted, too: 声音一：."""

_TAIL: Final = 2
"""Labels as long that end alike are built alike: 初校的日子, 付印的日子."""

_WORD: Final = 3
_PAIR: Final = 2
_NAME: Final = 4
"""As many characters make a word more often than a name."""

_ENTRY: Final = 8
"""No word of a menu is longer.  Units: characters."""

_DIGITS: Final = frozenset("0123456789〇零一二三四五六七八九十百")
_LAST: Final = _DIGITS.union(floor[-1] for floor in _FLOORS)


def alike(page: Page) -> frozenset[int]:
    """The lines that could be labels, are built like others of these, and have text below.

    Of several, some may have labels below.
    """
    forms = {
        number: form
        for number, text in page.worded(page.labels)
        if len(text) <= _LONGEST and (form := _form(text))
    }
    often = Counter(forms.values())
    forms = {
        number: form
        for number, form in forms.items()
        if not page.is_label(number + 1)
        or _is_text(page.text(number + 1))
        or (often[form] >= _SEVERAL and forms.get(number + 1) != form)
    }
    different = {page.text(number): form for number, form in forms.items()}
    counts = Counter(different.values())
    return frozenset(number for number, form in forms.items() if counts[form] > 1)


def _is_text(text: str) -> bool:
    """Tell whether ``text`` is no label for all its shortness: it is spoken, or says two things."""
    return text[0] in "“「『" or has_inner_stop(text)


def is_floor(text: str) -> bool:
    """Tell whether ``text`` counts the posts of a board: 4楼, 沙发."""
    return text in _FIRST or (text[-1:] in _LAST and counted(text) in _FLOORS)


def _form(text: str) -> str:
    """``text`` with each number, and all behind a gap, as 0; nothing if nothing varies, or all.

    Example:
        >>> _form("第十二通电话"), _form("１２"), _form("渡口"), _form("作品相关 请假")
        ('第0通电话', '', '', '作品相关0')
        >>> _form("2001年：桥的图纸"), _form("10：30")
        ('0年：', '0：0')
    """
    label, colon, _ = text.partition("：")
    if colon and _COUNTED.match(label):
        return counted(label) + colon
    head, gap, _ = text.replace("\u3000", " ").partition(" ")
    if gap and len(head) >= _WORD and _DIGITS.isdisjoint(head):
        return head + "0"
    form = counted(text)
    if "0" not in form:
        return f"{len(text)}{text[-_TAIL:]}" if len(text) > _TAIL else ""
    return form if form != "0" and form not in _FLOORS else ""


def counted(text: str) -> str:
    """``text`` with each number as 0."""
    if _DIGITS.isdisjoint(text):
        return text
    made: list[str] = []
    for sign in text:
        if sign not in _DIGITS:
            made.append(sign)
        elif made[-1:] != ["0"]:
            made.append("0")
    return "".join(made)


def is_in_menu(page: Page, number: int) -> bool:
    """Tell whether words follow, each with an empty line above, and no text: a menu."""
    below = range(number + 1, number + 3)
    is_above = below.stop <= page.body
    return is_above and all(page.blanks[n] > 0 and len(page.text(n)) <= _ENTRY for n in below)


def has_others(page: Page, number: int) -> bool:
    """Tell whether several labels in the text have the dot that ``number`` has: 清晨·渡口.

    Or whether the mark before a name stands before another: ■何小满 heads what is told of him.
    """
    mark, below = page.text(number)[:1], (page.text(n) for n in page.labels if n > page.body)
    if mark in MARKS and any(t[0] == mark and is_usual_person(t[1:].strip()) for t in below):
        return True
    dot = next((sign for sign in page.text(number) if sign in DOTS), "")
    if not dot:
        return False
    parts = [page.text(n).split(dot) for n in page.labels if n > page.body]
    return sum(len(each) == _PAIR and all(map(_is_phrase, each)) for each in parts) >= _PAIR


def _is_phrase(part: str) -> bool:
    return len(part) >= _PAIR and is_han(part)


def is_word(text: str) -> bool:
    """Tell whether ``text`` is a word as short as names are, and no name that many have."""
    return 0 < len(text) <= _NAME and text.isalpha() and not is_usual_person(text)
