"""Credits that no sign marks: 监制 何一, and what stands beside a person and his role."""

from __future__ import annotations

from typing import Final

from convert.structure.fields import fields
from convert.structure.names import is_person, is_usual_person
from convert.structure.page import Page
from convert.structure.row import DAYS, row_at
from convert.structure.shape import BOXES, BRACKETS

_EDGE: Final = 12
"""So many lines at either end may be such credits."""

_SIZE: Final = 40
"""They are no longer.  Units: characters."""

_OFFICE: Final = 5
"""No word that a role has behind it is so long; what is an office can be.  Units: characters."""


def is_among_credits(page: Page, number: int) -> bool:
    """Tell whether ``number`` gives a role and a name, and it or a line beside it a sure one."""
    text = page.text(number)
    if not _is_at_edge(page, number) or len(text) > _SIZE:
        return False
    if text[0] in BRACKETS or text[0] in BOXES:  # 【监制】何一
        return True
    if row_at(text, 0):
        return True
    if not _credited(text):
        return False
    near = (number, number - 1, number + 1)
    return any(all(map(_is_sure, _credited(page.text(n)) or ("",))) for n in near)


def _is_at_edge(page: Page, number: int) -> bool:
    """Tell whether ``number`` is among the first or last lines and none of running text."""
    is_first = number <= min(page.body, _EDGE)
    return is_first or number >= max(page.tail, len(page.lines) - _EDGE)


def _credited(text: str) -> tuple[str, ...]:
    """Who stands behind a role and a gap in ``text``; nobody where one of them may be no name."""
    known = [field for field in fields(text) if field.kind == "role"] if len(text) <= _SIZE else []
    names = [name for field in known for name in field.names]
    are_apart = all(name.start and text[name.start - 1].isspace() for name in names)
    are_names = all(is_person(name.value) or len(name.value) >= _OFFICE for name in names)
    return tuple(name.value for name in names) if are_apart and are_names else ()


def _is_sure(name: str) -> bool:
    return is_usual_person(name) and name not in DAYS
