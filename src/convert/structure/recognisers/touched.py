"""Names that touch the day above the text and stand parted elsewhere: 2016-05-20何小满李红."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from convert.structure.moment import Dated, moment_at
from convert.structure.names import is_han, is_usual_person
from convert.structure.page import Page
from convert.structure.proposal import Found, Moment, Proposal, because
from convert.structure.recognisers.named import signed
from convert.structure.signature import JOINTS, MARKS
from convert.structure.vocabulary import NO_NAMES
from convert.value import Frozen

_LAST: Final = 5
"""The day stands no lower.  Units: lines."""

_REACH: Final = 16
_NAMES: Final = range(2, 7)
"""Characters of a name in Chinese, of a foreign one too."""


class Touched(Frozen):
    """The line with the day and what touches it, and those where these names stand parted."""

    number: int
    day: Dated
    names: tuple[str, ...]
    again: tuple[int, ...]


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose the day with the names that touch it, and the lines where these stand again."""
    if found := page.once(touched):
        yield _dated(page, found.number, found.day, found.names)
        for other in found.again:
            yield _proposal(page, other, found.names)


def touched(page: Page) -> Touched | None:
    """Where names touch the day of ``page``, if they do."""
    for number, text in enumerate(page.texts[: min(_LAST, page.body)]):
        day = moment_at(text) if number and text[:1] in "12" else None
        rest = text[day.end :] if day and text[day.end - 1].isdecimal() else ""
        if day is None or not is_han(rest[:1]):
            continue
        others = [n for n in range(min(_REACH, len(page.texts))) if n != number]
        again = tuple(n for n in others if "".join(_words(page.text(n))) == rest)
        names = _words(page.text(again[0])) if again else ()
        may_be = all(len(n) in _NAMES and is_han(n) and n not in NO_NAMES for n in names)
        if may_be and any(map(is_usual_person, names)):
            return Touched(number, day, names, again)
    return None


def _words(text: str) -> tuple[str, ...]:
    """The words of ``text``, without the mark before them."""
    bare = text.lstrip(MARKS + " \u3000") if len(text) <= _LAST * _REACH else ""
    for joint in JOINTS:
        bare = bare.replace(joint, " ")
    return tuple(bare.split())


def _dated(page: Page, number: int, day: Dated, names: Sequence[str]) -> Proposal:
    made = _proposal(page, number, names)
    size = len(day.value.printed)
    moment = Moment(day.value, (page.lines[number].span(day.end - size, day.end),))
    found = Found(facts=(moment, *made.found.facts))
    return Proposal((number,), "header", found, made.evidence)


def _proposal(page: Page, number: int, names: Sequence[str]) -> Proposal:
    line, at = page.lines[number], 0
    places: list[tuple[int, int]] = []
    for name in names:
        start = line.text.index(name, at)
        at = start + len(name)
        places.append((start, at))
    facts = (signed(line, places, tuple(names)),)
    evidence = because((True, "names touch a day, and stand in another line as well", 12.0))
    return Proposal((number,), "byline", Found(facts=facts), evidence)
