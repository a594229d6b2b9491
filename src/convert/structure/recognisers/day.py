"""Whose day a line says: the article's, or one that is asked for, told of, or one of a list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from convert.pattern import pattern
from convert.structure.field import Field
from convert.structure.labels import kind_of
from convert.structure.moment import FIRST, moment_at
from convert.structure.page import Page
from convert.structure.recognisers.letter import first_salutation, is_office
from convert.structure.recognisers.numbered import RANKS
from convert.structure.shape import COLONS
from convert.structure.vocabulary import DATE_WORDS
from convert.structure.words import words

_FRONT: Final = 5
"""Among so many first lines stands when the article appeared."""

_TIMES: Final = ("时间", "日期", "期限", "時間", "期間", "日時", "截止")
_FOUNDED: Final = tuple(
    words("設立 设立 創立 创立 成立 創業 開業 开业 開館 創刊 生年月日 出生 発売 発売日 締切 截稿")
)
"""With one of these ends what a profile tells of a house: 設立：1968年4月1日."""

_WROTE: Final = frozenset("稿作写寫改订訂记記")
_PUBLISHED: Final = tuple(word for word in DATE_WORDS if word not in _TIMES)
_MADE: Final = pattern(
    "(?:[写寫创創]作|[完成初定脱起改][稿文定草]|整理|[记記][录錄]|[转轉][载載]|撰[写寫稿]|[制製填][表作])(?:[时時][间間]|日期)$"
)
"""When a text was made is its day, too."""

_ASKING: Final = 16
_SIZE: Final = 24
"""A day alone, with its mark and the day of the week, is no longer.  Units: characters."""

_TOLD: Final = 40
"""What is told behind a day is no longer, the day included.  Units: characters."""

_FEW: Final = 2
"""More days than these make a diary; a programme has two hours."""

_STAMPED: Final = 3
"""A site stamps the hour no lower.  Units: lines."""

_STROKES: Final = pattern("[|｜丨·]")
_WRITTEN: Final = pattern(
    "[日月][夜晨晚午]{0,2}[，, \u3000]*(?:[^，。]{0,3}[记記写寫作改稿识識草定订訂成])?[于於]"
    "|印[发發]|公[开開布]|修(?:[正订訂改]|$)|作成|[初二定]稿|通[过過]|施行|星期"
)
"""Beside the day stands where a text was written, and what became of it on that day."""

_STAMP: Final = pattern(
    "[ \u3000|｜(（]*(?:最[后後近])?(?:更新|修改|[编編][辑輯])(?:[时時][间間]|[于於])?"
    "[:： \u3000]*[0-9][^，。]*$"
)
"""So a site says behind the day when it changed the page: 最後更新：12:20."""

_UNTIL: Final = pattern(
    "[ \u3000]?[-—–－~～〜至到]{1,2}[ \u3000]?"
    "(?:[0-9]{1,4} ?[年./月-] ?[0-9]|[〇○零一二三四五六七八九十]{1,4}[年月])"
)
"""Behind the day that something began stands the one on which it ended."""

_BEGUN: Final = pattern(
    "[，,]? ?(?:[^，。]{0,12}[出诞誕降][生世]|生(?:[于於]|まれ)"
    "|(?:正式)?(?:成立|[创創][立刊办辦建]|建[成立]))"
)
"""So goes on a text that tells of the day on which a life or a house began."""

_MARKS: Final = "•·●-* "


def is_asked(page: Page, number: int) -> bool:
    """Tell whether a label above asks for the date: 一、会议时间."""
    above = page.text(number - 1)
    is_numbered = any(rank.pattern.match(above) for rank in RANKS) and len(above) <= _ASKING
    label = above.rstrip("：:")
    is_own = label not in _TIMES and kind_of(label) == "date"  # 修正日期：, and then the day
    return bool(above) and (is_numbered or (label.endswith(_TIMES) and not is_own))


def is_of_another(text: str, day: Field) -> bool:
    """Tell whether what stands before ``day`` asks for another: 报名时间：, not 本文发布时间：."""
    head = text[: day.start].rstrip()
    if day.label or head[-1:] not in COLONS:
        return False
    label = (head[:-1].split() or [""])[-1]
    is_own = label in _TIMES or label.endswith(_PUBLISHED) or _MADE.search(label) is not None
    is_month = day.published is not None and day.published.precision == "month"
    is_month = is_month and label[-1:] not in _WROTE
    return (label.endswith((*_TIMES, *_FOUNDED)) or is_month) and not is_own


def goes_on(page: Page, number: int, day: Field) -> bool:
    """Tell whether a text goes on behind ``day`` and a gap in line ``number``: 2024年5月 到渡口."""
    text = page.text(number)
    may_be = _is_day(day) and day.start == 0 and number > min(_FRONT, page.body)
    return may_be and not (_STROKES.search(text) or _WRITTEN.search(text))


def _is_day(day: Field) -> bool:
    return day.published is not None and day.published.precision in {"day", "month"}


def is_unlabelled(known: Sequence[Field]) -> bool:
    """Tell whether ``known`` is dates without labels."""
    return all(field.kind == "date" and not field.label for field in known)


def is_masthead(known: Sequence[Field]) -> bool:
    """Tell whether a paper and its day begin, without labels: 青湾晚报　2017-08-24　何小满　著.

    Sites label both, in one line: 时间：2017-08-24 10:20 来源：青湾晚报.
    """
    kinds = {field.kind for field in known[:2] if not field.label}
    labelled = {field.kind for field in known if field.label}
    return kinds == {"source", "date"} or {"source", "date"} <= labelled


def is_stamp(known: Sequence[Field]) -> bool:
    """Tell whether a site says when, whence and more behind labels: 时间：… 来源：… 作者：…."""
    kinds = {field.kind for field in known if field.label and field.is_marked}
    return len(known) > _FEW and {"source", "date"} <= kinds


def is_span(text: str, end: int) -> bool:
    """Tell whether what a day up to ``end`` begins ends on another: 2022.3.5～6.20　于青湾."""
    return _UNTIL.match(text, end) is not None


def is_listed(page: Page, number: int) -> bool:
    """Tell whether lines below the head are days and nothing else, and not all the same one."""
    if number <= min(_FRONT, page.body) or not _day_in(page.text(number)):
        return False
    return len(page.once(_days)) > 1 and not _signs_off(page, number)


def _signs_off(page: Page, number: int) -> bool:
    """Tell whether ``number`` is last of all, below an office: an answer's, not the letter's."""
    is_last = number + 1 == len(page.texts) and is_office(page.text(number - 1))
    return is_last and page.once(first_salutation) < number


def _days(page: Page) -> frozenset[str]:
    first = min(_FRONT, page.body) + 1
    found = (_day_in(page.text(number)) for number in page.open if number >= first)
    return frozenset(filter(None, found))


def _day_in(text: str) -> str:
    """The day or month that ``text`` is, and no more; nothing else, nor if it says the hour."""
    bare = text.lstrip(_MARKS)
    found = moment_at(bare) if len(bare) <= _SIZE and bare[:1] in FIRST else None
    if found is None or found.value.precision not in {"day", "month"}:
        return ""
    rest = bare[found.end :].strip(" ()（）")
    is_alone = not rest or (len(rest) <= 3 and rest[0] in "星周週礼")
    return found.value.value.date().isoformat() if is_alone else ""


def is_entry(page: Page, number: int) -> bool:
    """Tell whether several lines tell what happened on a day or at an hour, this one too."""
    return page.once(_are_several) and number in page.once(_entries)


def is_beginning(page: Page, field: Field) -> bool:
    """Tell whether the text tells that on that day somebody was born, or something begun."""
    if field.published is None:
        return False
    _, day, after = page.text(page.body).partition(field.published.printed)
    return bool(day) and _BEGUN.match(after) is not None


def _are_several(page: Page) -> bool:
    """Tell whether entries of a diary or a programme stand on the page, not one day alone."""
    whens = set(page.once(_entries).values())
    hours = {hour for _, hour in whens if hour}
    return len(whens) > _FEW or len(hours) > 1


def may_stamp(page: Page, number: int) -> bool:
    """Tell whether words behind the hour could be whence: below the title, and nowhere else."""
    if not 0 < number <= _STAMPED:
        return False
    others = page.once(_entries).items()
    return not any(hour and other != number for other, (_, hour) in others)


def _entries(page: Page) -> Mapping[int, tuple[str, str]]:
    """The lines that begin with a day and go on with words: the day, and the hour if it is said."""
    found: dict[int, tuple[str, str]] = {}
    for number, text in page.worded(page.open):
        may_be = len(text) <= _TOLD and (text[0] in FIRST or text[0].isascii())
        day = moment_at(text) if may_be else None
        if day and any(map(str.isalpha, text[day.end :])) and not _STAMP.match(text, day.end):
            when, is_day = day.value.value.isoformat(), day.value.precision in {"day", "month"}
            found[number] = (when[:10], "" if is_day else when[10:])
    return found
