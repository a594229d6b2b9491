"""Who speaks in a play, parts that are called as people, and who is listed: nobody who wrote."""

from __future__ import annotations

from typing import Final

from convert.structure.names import is_nick, is_pet_name, is_usual_person
from convert.structure.page import Page
from convert.structure.pupil import calls_people, is_roll
from convert.structure.recognisers.numbered import ranks_of
from convert.structure.signature import is_of_readers, office_end
from convert.structure.vocabulary import NO_NAMES

_WORD: Final = 4
"""What people are called in a part's title is shorter.  Units: characters."""

_NEAR: Final = 2


def is_cast(page: Page, number: int) -> bool:
    """Tell whether other lines are such a name, too: who speaks in a play, or parts called so."""
    if not is_pet_name(page.text(number)):
        return False
    if any(map(is_pet_name, (*page.texts[:number], *page.texts[number + 1 : -1]))):
        return True
    below = [n for n in page.labels if n > number and len(page.text(n)) < _WORD]
    parts = [n for n in below if page.is_prose(n - 1) and page.is_prose(n + 1)]
    parts = [n for n in parts if not ranks_of(page.text(n)) and page.text(n) not in NO_NAMES]
    is_set_so = page.is_apart(number) and all(map(page.is_apart, parts))
    return is_set_so and len(parts) > 1 and any(map(_is_called, map(page.text, parts)))


def _is_called(text: str) -> bool:
    return len(text) == 1 or is_nick(text) or is_usual_person(text)


def is_listed(page: Page, number: int) -> bool:
    """Tell whether a house and a name stand beside ``number``, too, or below a label: who won.

    Above the text two may sign so.  Where such lines head parts of the text, they say who speaks.
    """
    if is_roll(page) or calls_people(page.text(number - 1)):
        return True
    beside = range(max(1, number - _NEAR), min(number + _NEAR + 1, len(page.texts)))
    others = sum(office_end(page.text(n)) > 0 for n in beside if n != number)
    is_within = page.is_prose(number - 1) and page.is_prose(number + 1)
    if others > (number <= page.body) or (is_within and is_of_readers(page.text(number))):
        return True
    heads = (n for n in (number, *page.labels) if page.is_prose(n + 1))
    return page.is_prose(number + 1) and sum(office_end(page.text(n)) > 0 for n in {*heads}) > 1
