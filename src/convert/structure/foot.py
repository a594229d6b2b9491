"""What a page tells of whom it names at its top: at its foot, who the author is; in its text, else.

专栏 | 从前有个米粒
【从前有个米粒・灯下】从前撑船，如今写字。
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from convert.ir.front import AUTHORS
from convert.pattern import pattern
from convert.structure.fields import fields
from convert.structure.latin import is_handle
from convert.structure.names import is_person, is_usual_person
from convert.structure.page import Page
from convert.structure.roles import role_of
from convert.structure.shape import BOXES, BRACKETS, has_inner_stop
from convert.structure.signature import MARKS, places_of, told_end

_NAME: Final = 16
"""No pen name is longer."""

_LINES: Final = 4
_SECOND: Final = 2
_FULL: Final = 3
_SET: Final = frozenset(" \u3000、，," + MARKS)
"""One of these stands before, within or between names that papers set."""

_LONGEST: Final = 24
"""So many names in a row are no longer.  Units: characters."""

_ABOUT: Final = pattern(
    "[【（(［\\[〔]?[本该該]?[文书書]?(?:(?:作者|[诗詩]人|[笔筆]者|著者)(?:[简簡][介历歷]|[介绍紹]{2}|名片|小[传傳])?"
    "|プロフィール)[】）)］\\]〕]?[ \u3000:：]*"
)
"""So a line begins that tells who wrote: 【作者简介】从前有个米粒，撑过船."""

_NEAR: Final = 6
"""Of whom a text is it tells in its first lines."""

_OPEN: Final = frozenset({*BRACKETS, *BOXES, "〈"})
_AFTER: Final = frozenset("・·，,：:|｜、是为")
"""What stands between a name and what is told of it."""


def is_told_below(page: Page, name: str) -> bool:
    """Tell whether ``name`` comes again in the last lines of ``page`` as that of a person."""
    if len(name) > _NAME or has_inner_stop(name):
        return False
    foot = page.texts[max(page.body, len(page.texts) - _LINES) :]
    return any(_tells_of(text, name) for text in foot if name in text)


def _tells_of(line: str, name: str) -> bool:
    """Tell whether ``line`` puts ``name`` behind a stroke, or first within brackets."""
    if (about := _ABOUT.match(line)) and line.startswith(name, about.end()):
        return line[about.end() + len(name) :][:1] in _AFTER
    _, stroke, last = line.replace("｜", "|").rpartition("|")
    mark = line[len(name) + 1 : len(name) + 2]
    is_headed = line[0] in _OPEN and line.startswith(name, 1) and mark in _AFTER
    return is_headed or (stroke != "" and last.strip() == name)


def is_portrayed(page: Page, number: int, names: Sequence[str]) -> bool:
    """Tell whether the text tells of the one name, and a line above says behind a label who wrote.

    So a picture of whom a talk is with stands above it.
    """
    if len(names) > 1 or number < _SECOND:
        return False
    signed = (field for n in range(1, number) for field in fields(page.text(n)))
    is_signed = any(field.is_marked and role_of(field.label) in AUTHORS for field in signed)
    below = (page.text(n) for n in range(number + 1, min(number + _NEAR, len(page.lines))))
    told = [text for text in below if names[0] in text]
    return is_signed and told != [] and not any(_is_beside_me(text, names[0]) for text in told)


def heads_portrait(page: Page, number: int) -> bool:
    """Tell whether ``number`` says of whom the text below it tells, as another label does."""
    others = (page.text(n) for n in page.labels if n > number and page.is_prose(n + 1))
    return told_end(page.text(number), 0) > 0 and any(told_end(text, 0) > 0 for text in others)


def _is_beside_me(text: str, name: str) -> bool:
    """Tell whether ``name`` and who tells do something together: 何小满和我, 我与何小满."""
    return any(f"{name}{and_}我" in text or f"我{and_}{name}" in text for and_ in "和与與跟同")


def is_called_so(page: Page, number: int) -> bool:
    """Tell whether ``number`` is what somebody is called on a site: text follows, without it."""
    said = page.text(number)
    if not is_handle(said) or not page.is_prose(number + 1):
        return False
    return not any(said in text for text in page.texts if text != said)


def signs_alone(page: Page) -> bool:
    """Tell whether the first line is names alone of whom the text says nothing: its title is lost.

    As copies of journals begin: 朱 玲, ■ 何 一 石小舟.  A name alone is a word, too (汤婆子), but
    for a mark, a gap in it or another name.
    """
    text = page.text(0)
    if (
        len(text) > _LONGEST
        or _SET.isdisjoint(text)
        or not (page.is_prose(1) or page.text(1)[:1] in _OPEN)
    ):
        return False
    printed = [text[start:end] for start, end in places_of(text, 0)]
    names = ["".join(name.split()) for name in printed]
    usual = [name for name in names if is_usual_person(name)]
    if not usual or not all(map(is_person, names)):
        return False
    is_full = len(names) > 1 and max(map(len, usual)) >= _FULL  # 江南 水乡 are words
    is_set = text[0] in MARKS or is_full or names != printed
    return is_set and not any(_is_about(text, name) for text in page.texts[1:] for name in names)


def _is_about(text: str, name: str) -> bool:
    """Tell whether ``text`` has ``name``, and not as who speaks."""
    return name in text and not text.startswith((f"{name}：", f"{name}:"))
