"""The title of a copied page with its menus: the first line above a day and an hour.

Above it stand words of a site, however many; sites stamp comments and other articles so as well,
but further down.
"""

from __future__ import annotations

from typing import Final

from convert.structure.fields import fields
from convert.structure.header import says_facts
from convert.structure.moment import moment_in
from convert.structure.names import is_usual_person
from convert.structure.page import Page
from convert.structure.recognisers.head import is_statement

_MENU: Final = 4
"""So many words above it are no title with what stands about it."""

_FEW: Final = 2
_BUTTONS: Final = 8
"""So many lines above the hour at most are buttons: 分享, 留言, 列印."""

_BELOW: Final = 12
"""The text begins so many lines below the title, at most."""

_LOWEST: Final = 400
"""No site prints more lines above a title."""

_SHORTEST: Final = 8
"""Words of menus, and most who post something, are no longer; titles are."""

_PRAISE: Final = 24
"""In so many characters sites say what a part of theirs is good for."""

_SIGNS: Final = frozenset(":：年-/.")
"""A day or an hour has one of these."""

_WEEK: Final = ("星期", "周", "週", "礼拜")
"""With the day of the week sites print what day it is."""


def stamped(page: Page) -> int:
    """The number of the title above which a menu stands and below which the hour; 0 if none is."""
    return page.once(_stamped)


def _stamped(page: Page) -> int:
    for number, text in enumerate(page.texts[:_LOWEST]):
        if number and not _SIGNS.isdisjoint(text) and says_facts(text):
            if _is_stamp(text):
                above = number - 1
                above -= len(page.text(above)) < _SHORTEST or says_facts(page.text(above))
                if again := _again(page, number):
                    return again
                return above if _may_be_title(page, above) else 0
            if moment_in(text) is not None and not any(day in text for day in _WEEK):
                return 0
        if len(text) > _PRAISE and is_statement(text):
            return 0
    return 0


def _again(page: Page, stamp: int) -> int:
    """The line above ``stamp``, but for buttons, that a list at the top has as well; or 0."""
    rows = range(stamp - 1, max(_MENU, stamp - _BUTTONS) - 1, -1)
    above = next((n for n in rows if len(page.text(n)) >= _SHORTEST), 0)
    is_listed = page.text(above) in page.texts[: max(0, above - _MENU)]
    has_text = any(page.is_prose(n) for n in range(stamp + 1, stamp + _BELOW))
    return above if is_listed and has_text else 0


def _is_stamp(text: str) -> bool:
    """Tell whether ``text`` says the hour, or the day behind a label: 发布时间：2024-05-06."""
    dates = [field for field in fields(text) if field.kind == "date" and field.published]
    return any(
        field.label or field.published.precision in {"minute", "second"}
        for field in dates
        if field.published
    )


def _may_be_title(page: Page, number: int) -> bool:
    """Tell whether ``number`` is no sentence, and stands out of words above it, as no verse does.

    Where a site said something among them and that is gone, fewer words are left.  Where a person
    is among them, somebody wrote them.
    """
    if any(map(is_usual_person, page.texts[:number])):
        return False
    text, sizes = page.text(number), sorted(map(len, page.texts[:number]))
    is_torn = page.own.start > page.lines.starts[0]
    are_words = sum(size <= _SHORTEST for size in sizes) >= (_FEW if is_torn else _MENU)
    is_long = are_words and len(text) >= max(_SHORTEST, 2 * sizes[len(sizes) // 2])
    has_text = any(page.is_prose(n) for n in range(number + 1, number + _BELOW))
    return is_long and has_text and (text.endswith("..") or not is_statement(text))
