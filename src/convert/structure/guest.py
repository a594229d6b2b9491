"""Lines of guest books and logs of talk, which say when and who: 2020-12-05 19:00 老周."""

from __future__ import annotations

from typing import Final

from convert.pattern import pattern
from convert.structure.page import Page

_DIGITS: Final = frozenset("12一二")
"""With one of these begins a year, perhaps behind a bracket."""

_GUEST: Final = pattern(
    "([\\[【(（]?[12一二][0-9〇○零一二三四五六七八九]{3}[年./-][0-9一二三四五六七八九十]{1,3}[月./-]"
    "[0-9一二三四五六七八九十]{1,3}日?"
    "(?:[ \u3000T]{0,2}[（(]?(?:[上下中]午|[早晚]上|凌晨|星期.)[）)]?)?"
    "(?:[ \u3000T]{0,2}[0-2]?[0-9](?:[:：][0-5][0-9]){1,2})?[\\]】)）]?)"
    "[ \u3000]{1,4}([^0-9 \u3000，。！？：:；]{1,6}(?:[致答][\u4e00-\u9fff]{2,4})?)$"
)
_CALLED: Final = pattern("(?:[\u4e00-\u9fff]{0,4}[老小阿][\u4e00-\u9fff])(?:[致答]|$)")

_REACH: Final = 5
"""Comments stand farther below the line that says who wrote.  Units: lines."""


def is_guest(page: Page, number: int) -> bool:
    """Tell whether other lines are a day and a name, too, as in guest books and logs of talk.

    Amid text a line of its own tells so who speaks: 2020-12-05 19:00 老周.
    """
    text = page.text(number)
    guest = None if _DIGITS.isdisjoint(text[:2]) else _GUEST.match(text)
    if guest is None:
        return False
    stamp, who = guest.groups()
    is_called = _CALLED.match(who) is not None
    if is_called and page.body < number < page.tail and len(who) == len("老周"):
        return True
    beside = range(max(1, number - _REACH), min(number + _REACH, len(page.texts)))
    others = (_GUEST.match(page.text(n)) for n in beside if n != number)
    said = {other[0] for other in others if other and _shape(other[1]) == _shape(stamp)}
    return len(said - {guest[0]}) > (not is_called)


def _shape(stamp: str) -> str:
    """The marks of ``stamp``, without days and hours."""
    return "".join(c for c in stamp if not c.isalnum())
