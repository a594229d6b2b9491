"""When a text appeared, on two lines: the day, and the clock below it.

    2023年6月15日（星期四）
    香港时间15时30分

A programme has many clocks, and what is asked for has a day with a clock, too; so the clock has to
be the only one of the page, and the day has no other label than one of what appears. Posters have
such two lines, too, without a label (2021年6月3日 / 晚上7:30): somebody's clock, seconds, a label,
a day that a program wrote or whence it is beside them says that a site printed them.
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
    "(?:(?:[发發][布佈稿表]|更新|刊[登载載出])(?:日期|[时時][间間])[:：]?)?[ \u3000]*"
)
_WEEKDAY: Final = pattern(
    "[ \u3000]*[（(]?(?:(?:星期|[周週]|[礼禮]拜)[一二三四五六日天])?[）)]?[,，]?"
)
_EVENT: Final = pattern(
    "(?:地[点點址]|(?:活[动動]|[会會][议議]|[開开][会會])?[時时][间間]|主[办辦讲講持]|[会會][场場]|[场場]所|嘉[宾賓]"
    "|[报報]名|集合|出席|[参參]加|[门門]票)(?:$|[:： \u3000])"
    "|[\u4e00-\u9fff]{2,12}(?:[码碼][头頭]|[馆館厅廳]|[广廣][场場]|[礼禮讲講]堂|[剧劇影]院|[会會教]室|公[园園])$"
    "|[^，。]{1,30}[:：]$"
)
"""So events say when and where, and invitations whom they ask."""
_PRINTED: Final = pattern(f"(?:{ZONE}|.*[:：][0-9]{{2}}[:：])")
_PADDED: Final = pattern("[0-9]{4}([-/])[01][0-9]\\1[0-3][0-9]")
_WHENCE: Final = pattern("(?:[来來]源|作者|[记記]者|(?:[责責]任)?[编編][辑輯])[:：]")

_TOP: Final = 12
"""No day of a text stands lower.  Units: lines."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose the day of a text with the clock below it."""
    clocks = [n for n, text in page.worded(page.labels) if CLOCK.match(text)]
    about = chain(range(1, min(page.body + 1, _TOP)), range(page.tail + 1, len(page.texts)))
    for number in about if len(clocks) == 1 else ():
        day = _day(page.text(number - 1)) if number == clocks[0] else None
        if day is None or not _is_printed(page, number, day) or _is_event(page, number):
            continue
        above, line = page.lines[number - 1], page.lines[number]
        whole = moment_in(f"{day.value.printed} {line.text}")
        if whole is not None and whole.value.precision != "day":
            spans = (above.span(day.start, day.end), line.span())
            evidence = because((True, "is a clock below a day, and the only one", 12.0))
            found = Found(facts=(Moment(whole.value, spans),))
            yield Proposal((number - 1, number), "date.clock", found, evidence)


def _is_printed(page: Page, number: int, day: Dated) -> bool:
    """Tell whether a site printed ``day`` and the clock in line ``number``, not a poster."""
    text = page.text(number - 1)
    is_labelled = bool(text[: day.start].strip()) or _PADDED.match(text[day.start :]) is not None
    beside = (page.text(number - 2), page.text(number + 1))
    return is_labelled or bool(_PRINTED.match(page.text(number))) or any(map(_WHENCE.match, beside))


def _is_event(page: Page, number: int) -> bool:
    """Tell whether what stands about ``number`` says where something takes place, or asks whom."""
    return any(_EVENT.match(page.text(n)) for n in (number - 2, number + 1, number + 2))


def _day(text: str) -> Dated | None:
    """The day that ``text`` is, perhaps behind a label and before the day of the week."""
    found = moment_in(text)
    if found is None or found.value.precision != "day":
        return None
    is_alone = _LABEL.fullmatch(text[: found.start]) and _WEEKDAY.fullmatch(text[found.end :])
    return found if is_alone else None
