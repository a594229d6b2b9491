"""When a text appeared, on two lines: the day, and the clock below it.

    2023年6月15日（星期四）
    香港时间15时30分

A programme has many clocks, and what is asked for has a day with a clock, too; so the clock has to
be the only one of the page, and the day has no other label than one of what appears.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Final

from convert.pattern import pattern
from convert.structure.moment import ZONE, Dated, moment_in
from convert.structure.page import Page
from convert.structure.proposal import Found, Moment, Proposal, because

CLOCK: Final = pattern(
    f"{ZONE}?(?:(?:上午|下午|[晚早]上|凌晨) ?)?"
    "(?:[01]?[0-9]|2[0-3])(?:[:：][0-5][0-9](?:[:：][0-5][0-9])?|[时時点點][0-5]?[0-9]分)$"
)
_LABEL: Final = pattern(
    "(?:(?:[发發][布佈稿表]|更新|刊[登载載出])?(?:日期|[时時][间間])[:：]?)?[ \u3000]*"
)
_WEEKDAY: Final = pattern(
    "[ \u3000]*[（(]?(?:(?:星期|[周週]|[礼禮]拜)[一二三四五六日天])?[）)]?[,，]?"
)
_TOP: Final = 12
"""No day of a text stands lower.  Units: lines."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose the day of a text with the clock below it."""
    clocks = [n for n, text in page.worded(page.labels) if CLOCK.match(text)]
    about = chain(range(1, min(page.body + 1, _TOP)), range(page.tail + 1, len(page.texts)))
    for number in about if len(clocks) == 1 else ():
        if number != clocks[0] or not (day := _day(page.text(number - 1))):
            continue
        above, line = page.lines[number - 1], page.lines[number]
        whole = moment_in(f"{day.value.printed} {line.text}")
        if whole is not None and whole.value.precision != "day":
            spans = (above.span(day.start, day.end), line.span())
            evidence = because((True, "is a clock below a day, and the only one", 12.0))
            found = Found(facts=(Moment(whole.value, spans),))
            yield Proposal((number - 1, number), "date.clock", found, evidence)


def _day(text: str) -> Dated | None:
    """The day that ``text`` is, perhaps behind a label and before the day of the week."""
    found = moment_in(text)
    if found is None or found.value.precision != "day":
        return None
    is_alone = _LABEL.fullmatch(text[: found.start]) and _WEEKDAY.fullmatch(text[found.end :])
    return found if is_alone else None
