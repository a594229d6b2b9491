"""The foot of a page, where papers and sites say who the author is whose name stands at the top.

专栏 | 从前有个米粒
【从前有个米粒・灯下】从前撑船，如今写字。
"""

from __future__ import annotations

from typing import Final

from convert.structure.page import Page
from convert.structure.shape import BOXES, BRACKETS, has_inner_stop

_NAME: Final = 16
"""No pen name is longer."""

_LINES: Final = 4
_OPEN: Final = frozenset({*BRACKETS, *BOXES, "〈"})
_AFTER: Final = frozenset("・·，,：:|｜、是为")
"""What stands between a name and what is told of it."""


def is_told_below(page: Page, name: str) -> bool:
    """Tell whether ``name`` comes again in the last lines of ``page`` as that of a person."""
    if len(name) > _NAME or has_inner_stop(name):
        return False
    foot = page.lines[max(page.body, len(page.texts) - _LINES) :]
    return any(_tells_of(line.text, name) for line in foot)


def _tells_of(line: str, name: str) -> bool:
    """Tell whether ``line`` puts ``name`` behind a stroke, or first within brackets."""
    _, stroke, last = line.replace("｜", "|").rpartition("|")
    mark = line[len(name) + 1 : len(name) + 2]
    is_headed = line[0] in _OPEN and line.startswith(name, 1) and mark in _AFTER
    return is_headed or (stroke != "" and last.strip() == name)
