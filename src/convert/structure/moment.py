"""When: dates as papers, offices and sites print them, with the precision that is printed.

A year is never invented: 6月17日 is no date.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import lru_cache
from typing import Final

from convert.ir import Published
from convert.ir.nodes import Precision
from convert.pattern import pattern
from convert.structure.shape import DOTS, HAN_NUMERALS
from convert.structure.western import MONTH, western_at, zone_end
from convert.value import Frozen

_WIDE: Final = str.maketrans("０１２３４５６７８９：．／－，　〇○零", "0123456789:./-, 〇〇〇")
_HAN: Final = "〇" + HAN_NUMERALS
_DIGITS: Final = {digit: value for value, digit in enumerate(_HAN[:10])}
_ERAS: Final = {"民國": 1911, "民国": 1911, "令和": 2018, "平成": 1988, "昭和": 1925}
ZONE: Final = (
    "(?:(?:[北東]京|香港|台[北灣湾]|格林[尼威]治(?:[标標][准準])?|[当當]地)"
    "[时時][间間][ ：:]?|HKT )"
)
"""Whose clock it is."""

_TIME: Final = (
    rf"(?:(?:[ \u00a0T,|‧]{{0,4}}| [-–] ){ZONE}?"
    r"(?:[(（]?(?:星期|周|週)?[一二三四五六日天月火水木金土](?:曜日?)?[)）]?\s{0,3})?"
    r"(?P<half>上午|下午|午前|午後|晚上|凌晨|晚間|中午|[AaPp][Mm])?\s{0,2}"
    r"(?P<hour>[0-2]?\d)(?: ?[:時时点點] ?(?P<minute>[0-5]\d)"
    r"(?: ?[:分] ?(?P<second>[0-5]\d))? ?秒?分?"
    r"|(?<!2[4-9]) ?(?P<sharp>[时時])(?![\d间間候代]))(?!\d)(?:\s?(?P<late>[AaPp][Mm])\b)?)?"
)
_DATE: Final = pattern(
    r"(?<!\d)(?:(?P<clock>[0-2]?\d:[0-5]\d(?::[0-5]\d)?)(?: ?(?P<noon>[AaPp][Mm])\b)?,? {1,2}"
    r"(?=20\d\d[-/.年]|[0-3]?\d([./])[01]?\d\3(?:20)\d\d))?(?:"
    r"(?P<year>(?:1[89]|20)\d\d) ?(?P<mark>[-/.年·‧・•]| (?=\d\d/\d\d \d\d:\d\d)) ?(?:(?<=年 )/ )?"
    r"(?:(?<=年)[(（](?:民國|民国|令和|平成|昭和) ?(?:元|\d{1,3}) ?年[)）] ?)?"
    r"(?P<month>[01]?\d|元(?=月)) ?(?:[-/.月·‧・•]"
    r" ?(?P<day>[0-3]?\d)(?: ?日)?|月)"
    r"|(?P<d>[0-3]?\d)(?P<dmark>[./]|(?:(?<=^\d\d)|(?<=[\d:：] \d\d)|(?<=[:：]\d\d))-(?=\d\d-)"
    r"|-(?=[01]?\d-20\d\d +\d?\d:))"
    r"(?P<m>[0-3]?\d)(?P=dmark)(?P<y>(?:1[89]|20)\d\d)"
    rf"|(?P<hy>[{_HAN[:10]}]{{4}})年(?P<hm>[{_HAN}]{{1,3}}|元)月(?:(?P<hd>[{_HAN}廿卅]{{1,3}})日)?"
    r"|(?:中華|中华)?(?P<era>民國|民国|令和|平成|昭和) ?(?P<ey>元|\d{1,3}"
    rf"|[{_HAN}百]{{1,6}}) ?年 ?(?:[(（](?:19|20)\d\d ?年?[)）] ?)?"
    rf"(?P<em>\d{{1,2}}|[{_HAN}]{{1,3}}) ?月 ?(?:(?P<ed>\d{{1,2}}|[{_HAN}廿卅]{{1,3}}) ?日)?"
    r"|(?P<ry>1[01]\d)(?:(?P<rmark>[-/.])(?P<rm>[01]?\d)(?P=rmark)(?P<rd>[0-3]?\d)"
    r"| ?年 ?(?P<qm>[01]?\d) ?月 ?(?P<qd>[0-3]?\d) ?日)"
    r"|(?:(?:星期|[週周])[一二三四五六日天], ?)?"
    r"(?P<bm>[01]?\d) ?月 (?P<bd>[0-3]?\d), (?P<by>20\d\d)"
    rf"){_TIME}(?:(?<=日)|(?!\d))"
)
FIRST: Final = frozenset("0123456789０１２３４５６７８９〇○零一二三四五六七八九十中民令平昭星週周")
"""With one of these begins a date that is not written in English."""
_MONTHS: Final = 12
_DAY: Final = 14
"""A day is printed with no more characters."""

_LAST: Final = frozenset("0123456789日")
_ISSUED: Final = pattern(
    "(?:[0-9]期|[简簡周週日月季年快通汇匯公][报報]|[报報]告|摘要|[公通][告知]|[决決][议議定]|[议議]案|[规規][则則定]"
    "|制度|[办辦]法|章程|[细細][则則]|[条條]例|名[单單]|声明|聲明)(?:[(（][^()（）]{1,12}[)）])*[(（·•|\\s]*$"
)
"""So end issues, notices and rules, which are of the day that stands behind them."""

_WEEKDAY: Final = pattern(
    "[ \u3000]?[(（]?(?:(?:星期|[周週]|[礼禮]拜)(?P<day>[一二三四五六日天])"
    "|(?<=[(（])(?P<one>[一二三四五六日天月火水木金土]))"
    "|[ ,(（]{1,2}(?P<name>Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
)
"""What day of the week it was, behind the date."""

_YEARLESS: Final = pattern(
    "[01]?[0-9] ?[月/] ?[0-3]?[0-9] ?日?[ \u3000]?"
    "(?:[(（]?(?:星期|[周週])?[一二三四五六日天月火水木金土](?:曜日?)?[)）]?)?$"
)
_WEEK: Final = ("一月Mon", "二火Tue", "三水Wed", "四木Thu", "五金Fri", "六土Sat", "日天Sun")
_CODE: Final = pattern("[)）] ?(1[01][0-9])([01][0-9])([0-3][0-9])$")
_UNITS: Final = {"百": 100, "十": 10}
_LATER: Final = {"下午": 12, "午後": 12, "晚上": 12, "晚間": 12, "pm": 12}


class Dated(Frozen):
    """A date found at ``start..end`` of a line."""

    start: int
    end: int
    value: Published


_BEHIND: Final = frozenset(["", *"星周週礼禮农農月火水木金土日一二三四五六"])
"""So goes on what stands behind a day."""


def moment_at(text: str, start: int = 0) -> Dated | None:
    """The date that begins exactly at ``start``, if one does.

    Example:
        >>> found = moment_at("17.06.2020  08:21 ")
        >>> found.value.value.isoformat(), found.value.precision
        ('2020-06-17T08:21:00', 'minute')
    """
    first = text[start : start + 1]
    if first in FIRST and (found := _DATE.match(_narrowed(text), start)):
        return _dated(found, text)
    return _western(text, start) if MONTH.search(text, start) else None


def is_moment(text: str) -> bool:
    """Tell whether ``text`` is a date and nothing else."""
    found = moment_at(text)
    return found is not None and found.end == len(text)


def is_yearless(text: str) -> bool:
    """Tell whether ``text`` is a day, and perhaps that of the week, but no year: 5月6日（土）."""
    return text[:1].isdecimal() and _YEARLESS.match(text) is not None


def is_calendar_day(text: str) -> bool:
    """Tell whether ``text`` is a day, with that of the week or of the moon at most."""
    found = moment_at(text)
    return found is not None and text[found.end :].lstrip(" \u3000(（/")[:1] in _BEHIND


def is_doubtful(printed: str) -> bool:
    """Tell whether a date may have its day or its month first; the day is taken: 05/12/2024.

    Example:
        >>> is_doubtful("05/12/2024"), is_doubtful("25/12/2024"), is_doubtful("05.12.2024")
        (True, False, False)
    """
    found = _DATE.match(_narrowed(printed))
    if found is None or found["dmark"] not in {"/", "-"}:
        return False
    first, second = int(found["d"]), int(found["m"])
    return first != second and max(first, second) <= _MONTHS


def day_at_end(text: str) -> Published | None:
    """The day that ends ``text``, as titles of issues and notices do: 渡口周报 2024年3月5日.

    Other titles end with the day that they tell of: 渡口的最后一夜（1987年3月5日）.

    Example:
        >>> day_at_end("渡口周报（2024-03-05）") is not None, day_at_end("最后一夜（1987-03-05）")
        (True, None)
    """
    bare = text.rstrip("）)】] ")
    last = bare[-_DAY:]
    found = moment_in(last) if bare[-1:] in _LAST else None
    if found is None or found.end != len(last) or found.value.precision != "day":
        return None
    return found.value if _ISSUED.search(bare[: len(bare) - len(last) + found.start]) else None


def coded_day(text: str) -> Published | None:
    """The day that Taiwan's agency sets behind the editor at the end of ``text``.

    Example:
        >>> found = coded_day("燈還亮著。（編輯：何小滿）1100506")
        >>> found and found.value.date().isoformat(), coded_day("（見附件）1109906")
        ('2021-05-06', None)
    """
    found = _CODE.search(text) if text[-1:].isdecimal() else None
    if found is None:
        return None
    year, month, day = map(int, found.groups())
    try:
        value = datetime(_ERAS["民國"] + year, month, day)  # noqa: DTZ001  a day has no zone
    except ValueError:
        return None
    return Published(value, "day", found[0][1:].strip())


def moment_in(text: str) -> Dated | None:
    """The first date in ``text``, if there is one."""
    found = _DATE.search(_narrowed(text))
    if found:
        return _dated(found, text)
    if not MONTH.search(text):
        return None
    starts = (at for at, c in enumerate(text) if c.isupper() and not text[at - 1 : at].isalnum())
    return next(filter(None, (_western(text, at) for at in starts)), None)


@lru_cache(maxsize=64)
def _narrowed(text: str) -> str:
    """``text`` with the digits and marks of half width; asked at several places of one line."""
    return text.translate(_WIDE)


def _western(text: str, start: int) -> Dated | None:
    found = western_at(text, start)
    if found is None:
        return None
    hour, minute, second = (*found.clock, 0, 0, 0)[:3]
    precision: Precision = ("day", "day", "minute", "second")[len(found.clock)]
    try:
        value = datetime(found.year, found.month, found.day, hour, minute, second)  # noqa: DTZ001
    except ValueError:
        return None
    return Dated(start, found.end, Published(value, precision, text[start : found.end]))


def _dated(found: re.Match[str], text: str) -> Dated | None:
    year, month, day = _numbers(found)
    if found["mark"] and found["mark"] in DOTS and not _is_alone(found, text):
        return None
    clock, half = (
        [found["hour"], found["minute"] or (found["sharp"] and "0"), found["second"]],
        found["half"] or found["late"] or "",
    )
    if found["clock"] and not clock[0]:  # 14:25 2026-02-17
        clock, half = [*found["clock"].split(":"), None][:3], found["noon"] or ""
    hour = int(clock[0] or 0)
    hour += _LATER.get(half.lower(), 0) if hour < 12 else 0
    precision: Precision = "second" if clock[2] else "minute" if clock[1] else "day"
    if day is None:
        precision, hour, clock = "month", 0, [None, None, None]
    try:
        value = datetime(  # noqa: DTZ001  local time, as printed
            year, month, day or 1, hour, int(clock[1] or 0), int(clock[2] or 0)
        )
    except ValueError:
        return None
    printed = text[found.start() : found.end()].strip()
    end = found.start() + len(printed)
    if clock[1]:
        end = zone_end(text, end, is_exact=bool(clock[2]) or "T" in printed)
    printed = text[found.start() : end]
    return Dated(found.start(), end, Published(value, precision, printed))


def _is_alone(found: re.Match[str], text: str) -> bool:
    """Tell whether nothing but a label or brackets stand about a date with dots in it."""
    before, after = text[: found.start()].rstrip(), text[found.end() :].strip(" \u3000）)】]")
    return not after and (not before or before[-1] in "：:（([【")


def _numbers(found: re.Match[str]) -> tuple[int, int, int | None]:
    if found["year"]:
        return int(found["year"]), number_of(found["month"]) or 0, number_of(found["day"])
    if found["y"]:
        return int(found["y"]), *_month_and_day(found)
    if found["by"]:  # 星期五, 5月 24, 2024, as blogs print it
        return int(found["by"]), int(found["bm"]), int(found["bd"])
    if found["hy"]:
        year = int("".join(str(_DIGITS[digit]) for digit in found["hy"]))
        return year, number_of(found["hm"]) or 0, number_of(found["hd"])
    if found["ry"]:
        month, day = found["rm"] or found["qm"], found["rd"] or found["qd"]
        return _ERAS["民國"] + int(found["ry"]), int(month), int(day)
    since = number_of(found["ey"]) or 0
    return _ERAS[found["era"]] + since, number_of(found["em"]) or 0, number_of(found["ed"])


def _month_and_day(found: re.Match[str]) -> tuple[int, int]:
    """The day stands first, but second where only the other can be the month: 12/13/2020.

    So it does where the day of the week says so: 11/09/2023(四).
    """
    first, second = int(found["d"]), int(found["m"])
    is_american = found["dmark"] in {"/", "-"} and second > _MONTHS >= first
    if is_american or _is_of_week(found, first, second):
        return first, second
    return second, first


def _is_of_week(found: re.Match[str], month: int, day: int) -> bool:
    """Tell whether ``day`` of ``month`` was the day of the week behind the date, and not else."""
    behind = _WEEKDAY.match(found.string, found.end("y")) if max(month, day) <= _MONTHS else None
    if behind is None or month == day or not (month and day):
        return False
    year, printed = int(found["y"]), behind["day"] or behind["one"] or behind["name"]
    is_so, is_else = (
        printed in _WEEK[date(year, m, d).weekday()] for m, d in ((month, day), (day, month))
    )
    return is_so and not is_else


def number_of(text: str | None) -> int | None:
    """The value of Arabic or Han digits below 1,000."""
    if not text:
        return None
    if text.isascii():
        return int(text)
    if text == "元":  # 元年, 元月
        return 1
    text = text.replace("廿", "二十").replace("卅", "三十")
    if not {"百", "十"} & set(text):
        return int("".join(str(_DIGITS[digit]) for digit in text))
    total = digit = 0
    for character in text:
        if character in _UNITS:
            total, digit = total + (digit or 1) * _UNITS[character], 0
        else:
            digit = _DIGITS[character]
    return total + digit


def before_day(text: str, at: int, end: int) -> int:
    """Where a day begins that ends the word ``at..end``, or ``end``: 分类:教育2015年6月9日."""
    if not text[end - 1 : end].isnumeric() and text[end - 1 : end] != "日":
        return end
    starts = (n for n in range(at + 1, end) if text[n].isdecimal() and not text[n - 1].isdecimal())
    days = ((n, moment_at(text, n)) for n in starts)
    return next((n for n, day in days if day and day.end >= end), end)
