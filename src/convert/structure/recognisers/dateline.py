"""Datelines: 新华社北京6月17日电, 本报讯, 【本報訊】, （中央社記者…台北17日電）.

Their words stay at the head of their paragraph; what they say is copied.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Final

from convert.ir import Credit
from convert.pattern import pattern
from convert.structure.controls import PROVINCES
from convert.structure.field import Field
from convert.structure.fields import fields
from convert.structure.glue import SENT
from convert.structure.labels import skip_gap
from convert.structure.moment import moment_in
from convert.structure.names import is_japanese, is_person, is_usual_person
from convert.structure.page import Page
from convert.structure.proposal import Fact, Moment, Named, Words
from convert.structure.recognisers.sent import placed_end, sent_by
from convert.structure.roles import JOINED, role_of
from convert.structure.stamp import is_filler
from convert.structure.words import words

DATELINE: Final = pattern(
    r"[【〔［\[（(]?(?P<line>(?![这這那该該]|每[^日]|[我你他她][在们們的])(?P<agency>本报|本刊|本网|本台|本社|本報|[^\s，。、：:“”「」（(【\d]{1,6}?(?:社|网|網|报|報|新闻|通讯|时报|客户端|客戶端|电视台|電視台|在线|在線|频道|頻道))"
    r"(?:[^，。：:“”「」；！？]{0,24}?(?:\d{1,2}\s?|[一二三四五六七八九十]{1,3})日[^，。：:“”「」\s]{0,6}?(?:专?电|[電讯訊](?!问|問))"
    r"|[ \u3000]?(?:[讯訊](?![息问問号號])|消息(?![太很灵靈])|快讯|[專专特][訊讯]"
    r"|[综綜]合(?:[报報][道導]|消息))))[】〕］\]）)]?"
)
_OPENING: Final = 60
_LEAD: Final = 120
_BESIDE_DAY: Final = 8
"""No place and no weather is longer.  Units: characters."""

_WEATHER: Final = frozenset(words("晴 阴 陰 多云 多雲 雨 雪 雾 霧"))
_SIGNED: Final = pattern(
    "[【［\\[（(][^【】（）＝=a-z]{1,12}[＝=](?P<names>[^【】（）＝=]{2,24})[】］\\]）)]"
)
"""【東京＝山田太郎】, as Japanese papers sign."""

_BETWEEN: Final = pattern("[、・]")
_BESIDE: Final = pattern(
    r"(?P<line>(?P<agency>[^\s，。、：:“”「」（()【】\d]{2,8}"
    r"(?:网|網|报|報|社|新闻|新聞))[ \u3000]?"
    r"(?P<people>[（(](?:[^（()）]{0,8})(?:记者|記者|通讯员|通訊員)[^（()）]{1,40}[）)])"
    r"(?:[^，。（(]{0,12}日)?[^，。（(]{0,4}(?:报道|報道|报导|報導|电|電|讯|訊|消息))"
)
"""某某网（记者 何一）11月17日报道: the reporters stand before the day."""

_DAILY: Final = pattern(
    r"[【〔［\[（(][^\s，。：【】（）\d]{2,8}(?P<day>(?:19|20)\d\d\s?年\s?[01]?\d\s?月\s?[0-3]?\d\s?日)[^，。：【】（）]{0,6}[電电讯訊][】〕］\]）)]"
)
"""【某某台2024年3月5日讯】: whoever sends it, with the year."""

_TELLING: Final = pattern(
    r"[ \u3000]?(?:记者|記者)[ \u3000]?[^\s。：:（）()]{2,16}?(?=(?:报道|報道|报导|報導)[：:，])"
)
"""…1月28日电记者何一报道：, as agencies wrote."""

_SENT_ON: Final = pattern(
    "(?:[0-9]{1,2}月)?[0-9]{1,2}日[电電]?(?=[\u4e00-\u9fff]{0,4}[报報][道導])"
)
"""The day of a report, behind who reports: 何小满青湾1月31日报道, 何小滿31日青灣報導."""

_SPACED: Final = pattern(" ?([0-9]{1,2}) ?([月日])")
"""A day about whose digits typists set spaces: 何小满青湾 15 日电."""

_PEOPLE: Final = pattern(r"[ \u3000]{0,3}[（(【〔][^（）()【】]{2,60}[)）】〕]")
_REPORTED: Final = pattern(
    r"[（(【〔［\[][^（()）【】〔〕［］]{0,12}(?:记者|記者|通讯员|通訊員|特派員|文[|｜/／]?[图圖]|(?:撰文|采写|文)[/／])[^（()）【】〔〕［］]{1,40}[)）】〕］\]]"
    r"|[（(【〔［][^\s（()）【】〔〕［］]{2,6}[/／╱∕][^\s（()）【】〔〕［］]{0,6}[報报][導道][)）】〕］]"
)
_REPORTING: Final = pattern(
    r"[^\s，。：]{0,10}(?:记者|記者|通讯员|通訊員)[^，。：]{2,30}?(?:报道|報道|報導)(?=[\s，。：])"
)
"""本报记者何一 李二报道: without brackets, at the very head."""

_PAPER: Final = pattern(
    "[^，。：“”]{2,24}(?:[报報网網社台站]|消息|[报報][道導]|客户端|新[闻聞]|频道)"
)
_WITHIN: Final = pattern(
    r"[社网網报報台][^，。：]{0,12}?\d ?日[^，。：]{0,4}?[电電讯訊][ \u3000]?"
    r"(?P<people>[（(][^（()）]{2,40}[)）])"
)
"""…開航青湾社渡口5月10日電 (何一 李二): the line of the headline was lost."""

_OWN: Final = pattern("[ \u3000](?:本[报報刊网網台]|[^\\s，。（(]{2,6}[网網报報社])(?:[讯訊]|消息)")
_BRIEFS: Final = frozenset("▲△▼▽■◆●")
"""With one of these begins a brief."""

_AGENCY: Final = pattern("(?:社|网|網)$")
_AFTER: Final = "据據"
_SIGNS: Final = pattern("[电電讯訊消记記通特道導撰采＝=]")
_OPEN: Final = "（(【〔［["


def facts(text: str) -> Iterator[Fact]:
    """What the dateline at the head of a paragraph says of the article."""
    if not _SIGNS.search(text, 0, 48):
        return
    if text[0] in _BRIEFS and _OWN.search(text, 0, _OPENING):  # told of all briefs at once
        return
    if found := DATELINE.match(text):
        yield from _sent(text, found)
    elif placed := placed_end(text):
        yield Words("dateline", text[1 : placed - 1], ())
        yield from _reporters(text, placed)
    elif signs := tuple(sent_by(text, 0, is_sent=False)):
        yield from signs
    else:
        yield from _otherwise(text)


def run_in(page: Page) -> Iterator[Fact]:
    """Who reports briefs whose titles and texts stand in one line: ▲渡口停航　本报讯（何小满）."""
    for _, text in page.begun(_BRIEFS):
        if found := _OWN.search(text, 0, _OPENING):
            yield from _people(text, _PEOPLE.match(text, found.end()))


def _otherwise(text: str) -> Iterator[Fact]:
    """What is said at the head of ``text`` where no dateline begins it."""
    head = text[:_LEAD]
    if not any(sign in head for sign in _OPEN):  # all but one of them stand in brackets
        yield from _people(text, _REPORTING.match(text))
    elif signed := _SIGNED.match(text):
        yield Words("dateline", text[1 : signed.end() - 1], ())
        names = tuple(_BETWEEN.split(signed["names"].removesuffix("記者")))
        if all(is_person(name) or is_japanese(name) for name in names):
            yield Named(Credit("reporter", names, "", "記者"), ())
    elif beside := _BESIDE.match(text):
        yield Words("dateline", beside["line"], ())
        yield Words("source", beside["agency"], ())
        yield from _people(text, beside, "people")
    elif daily := _DAILY.match(text):
        yield Words("dateline", daily[0][1:-1], ())
        if day := moment_in(daily["day"]):
            yield Moment(day.value, ())
    else:
        reported = _REPORTED.match(text) or _REPORTED.search(text, 0, _OPENING)
        is_sent = reported is not None and _is_sent(text, reported)
        yield from _people(text, reported if is_sent else _REPORTING.match(text))
        if not is_sent and (within := _WITHIN.search(text, 0, _LEAD)):
            yield from _people(text, within, "people")


def _sent(text: str, found: re.Match[str]) -> Iterator[Fact]:
    """What the dateline ``found`` at the head of ``text`` says, and who reported behind it."""
    yield Words("dateline", found["line"], ())
    yield from dated(found["line"])
    agency = found["agency"].lstrip(_AFTER)  # 据青湾社渡口5月10日电: whose report it is
    if _AGENCY.search(agency) and not agency.startswith("本"):
        yield Words("source", agency, ())
    yield from _reporters(text, found.end())


def _reporters(text: str, end: int) -> Iterator[Fact]:
    """The reporters named behind the dateline that ends at ``end``, or within it."""
    if signs := tuple(sent_by(text, end, is_sent=True)):
        yield from signs
        return
    behind = _PEOPLE.match(text, end) or _TELLING.match(text, end) or _REPORTED.match(text)
    yield from _people(text, behind) if behind else _told(text, end)


def _told(text: str, start: int) -> Iterator[Fact]:
    """The reporters named without brackets from ``start`` on: …讯 记者何一 通讯员 李二 近日."""
    at = skip_gap(text, start)
    for field in fields(text[at : at + _OPENING]):
        names = [name.value for name in field.names]
        if field.kind != "role" or not field.label.endswith(JOINED) or not is_person(names[0]):
            return
        others = takewhile(is_usual_person, names[1:])
        yield Named(Credit("reporter", (names[0], *others), field.affiliation, field.label), ())


def _is_sent(text: str, reported: re.Match[str]) -> bool:
    """Tell whether reporters are named at the very head, or behind 电, 讯 or a paper."""
    before = text[: reported.start()].strip("【】〔〕：: \u3000")
    is_told = before[-1:] in SENT or before.endswith("消息")
    return not before or is_told or _PAPER.fullmatch(before) is not None


def dated(text: str) -> Iterator[Fact]:
    """The day at the head of ``text``, a dateline that gives the year too."""
    head = DATELINE.match(text)
    found = moment_in(head["line"]) if head else None
    if found is not None and found.value.precision == "day":
        yield Moment(found.value, ())


def beside_day(text: str, found: Sequence[Field]) -> Iterator[Fact]:
    """A word that stands beside a day and says neither who nor whence: 2024年5月6日 江苏."""
    if [field.kind for field in found] != ["date", "bare"]:
        return
    day, word = found[0].published, text[found[1].start : found[1].end]
    is_day = day is not None and day.precision == "day" and not found[0].label
    is_told = word in PROVINCES or word in _WEATHER or not is_filler(found[1])
    if is_day and is_told and word.isalpha() and len(word) <= _BESIDE_DAY:
        yield Words("dateline", text, ())


def _before(found: Sequence[Field]) -> tuple[str, ...]:
    """Full names before one that a label calls a correspondent; nobody else stands there."""
    ahead = list(takewhile(lambda field: field.kind == "bare", found))
    if not 0 < len(ahead) < len(found) or not all(map(_is_usual, ahead)):
        return ()
    is_told = found[len(ahead)].label.endswith(JOINED)
    return tuple(field.names[0].value for field in ahead) if is_told else ()


def _is_usual(field: Field) -> bool:
    return is_usual_person(field.names[0].value)


def _people(text: str, found: re.Match[str] | None, group: int | str = 0) -> Iterator[Fact]:
    """The reporters named in ``found``; their names stay in the paragraph too."""
    if found is None:
        return
    start, end = found.span(group)
    said = fields(_SENT_ON.sub("", _SPACED.sub(r"\1\2", text[start:end])))
    if names := _before(said):  # （何小满　通讯员　石一）
        yield Named(Credit("reporter", names, "", "记者"), ())
    if said and all(field.kind == "bare" and _is_usual(field) for field in said):
        names = tuple(field.names[0].value for field in said)
        yield Named(Credit("reporter", names, "", "记者"), ())  # …6月12日电(何一)
    for field in said:
        if field.kind == "role":
            names = tuple(name.value for name in field.names)
            role = role_of(field.label) or role_of(field.role) or "reporter"
            yield Named(Credit(role, names, field.affiliation, field.label), ())
