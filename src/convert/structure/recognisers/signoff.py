"""Who signs at the end of the last paragraph: …。（石一 何二）, …。（记者 何二）, …。何二.

Such names stay where they stand; what they say is copied.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import Final

from convert.ir import Credit
from convert.pattern import pattern
from convert.structure.field import Field
from convert.structure.fields import fields
from convert.structure.glue import MAKERS
from convert.structure.houses import HOUSES, PAPER
from convert.structure.labels import kind_of
from convert.structure.moment import Dated, coded_day, moment_at
from convert.structure.names import is_foreign, is_japanese, is_person, is_usual_person
from convert.structure.origin import is_taken
from convert.structure.page import Page
from convert.structure.proposal import Fact, Moment, Named, Words
from convert.structure.recognisers.day import is_span
from convert.structure.recognisers.form import is_staged, sells_book
from convert.structure.recognisers.named import role_in
from convert.structure.said import said
from convert.structure.shape import CLOSES, ends_a_sentence, last_close
from convert.structure.vocabulary import NO_NAMES, POSTS

_SIZE: Final = 60
"""No sign-off is longer."""

_ROW: Final = 120
"""No row of roles and names is longer."""

_FEW: Final = 4
"""Within so many of the last sentences of a text stands who made it.  Units: sentences."""

_SHORT: Final = 4
_MOST: Final = 6
_DONE: Final = frozenset(["文", "图", "圖", "摄", "攝", "摄影", "攝影", "文图", "图文"])
_BRACKETS: Final = {"）": "（", ")": "(", "】": "【", "]": "["}
_STOPPED: Final = frozenset("。！？!?…")
_TOLD: Final = pattern("记者|記者|通讯员|通訊員|(?:编辑|編輯|责编|責編|作者)[:：]")

_CALLED: Final = ("老师", "老師", "先生", "女士", "同志")
"""With these somebody is spoken to."""

_ALONE: Final = pattern("[。！？”」][ \u3000]?[(（]([\u3041-\u30ff\u4e00-\u9fff]{2,5})[)）]$")
_REPORTED: Final = pattern(
    "[。！？”][ \u3000]?[(（](?P<said>(?:本[报報台刊网網社]|[见見实實][习習])?"
    "(?:记者|記者|通讯员|通訊員)[ \u3000：:/／][^()（），。]{2,24}(?<![摄攝影圖图]))[)）]$"
)
"""So each brief of a digest is signed."""

_ALONE_SIZE: Final = 8
_REMARK: Final = pattern(
    "[【\\[]?(?:[教老名][师師]|[专專]家)?(?:[点點][评評]|[评評][语語点點]|[简簡][评評]|[编編](?:者|[后後]))"
)
"""So a teacher or an editor begins what he says of the text, and who he is stands behind it."""

_PAGE: Final = 400
"""A page of more lines has several articles, and each may be signed.  Units: lines."""

_DATED: Final = 30

_LEAST: Final = 20
"""A paragraph that is signed is longer."""


def lone_facts(page: Page) -> Iterator[Fact]:
    """Who signs the only paragraph that ends with a name in brackets: …靠岸。(何一).

    Above a paragraph that goes on stands so who is quoted.
    """
    texts = page.texts if len(page.texts) <= _PAGE else ()
    reported = {n: found for n, text in enumerate(texts) if (found := _REPORTED.search(text))}
    if len(reported) > 1 and not any(page.is_prose(n + 1) for n in list(reported)[:-1]):
        for found in reported.values():
            yield from _roles([f for f in fields(found["said"]) if f.kind == "role"])
        return
    signs = ((n, _signs(text)) for n, text in enumerate(texts))
    signed = [(n, found[1]) for n, found in signs if found]
    if len(signed) != 1:
        return
    number, name = signed[0]
    is_late = 2 * number >= page.body + page.tail
    goes_on = page.is_prose(number + 1) and not said(page.text(number + 1))
    if is_late and not goes_on:
        yield Named(Credit("author", (name,), "", "作者"), ())


def _signs(text: str) -> re.Match[str] | None:
    """A name in brackets behind the last sentence; behind the last of all, one that few have."""
    found = _ALONE.search(text, max(0, len(text) - _ALONE_SIZE)) if text[-1] in ")）" else None
    is_long = found is not None and found.start() >= _LEAST
    if not found or not is_long or _REMARK.match(text):
        return None
    is_japanese_text = any("ぁ" <= character <= "ん" for character in text[: found.start()])
    may_sign = is_usual_person(found[1]) or (is_japanese_text and is_japanese(found[1]))
    return found if may_sign else None


def facts(text: str) -> Iterator[Fact]:
    """What the end of ``text``, the last paragraph, says of who wrote."""
    if len(text) <= _DATED and (dated := moment_at(text)):
        yield from _dated(text, dated)
        return
    if len(text) < _LEAST or is_staged(text) or sells_book(text):
        return
    if day := coded_day(text):
        yield Moment(day, ())
    start, end = _signed(text)
    if start == end:
        yield from told(text)
        return
    found = fields(text[start:end])
    source = next((field.names[0].value for field in found if field.kind == "source"), "")
    if PAPER.search(source.strip("《》")) or source.endswith(HOUSES):
        yield Words("source", source, ())
    roles = (field for field in found if field.kind == "role")
    named = [field for field in roles if not _is_said(text[:end], start + field.end, field)]
    if named and all(field.kind != "date" for field in found):
        yield from _roles(named)
    elif (
        not source and (names := _names(found)) and len(names) <= _MOST and not _REMARK.match(text)
    ):
        yield Named(Credit("author", names, "", "作者"), ())


def _roles(named: Sequence[Field]) -> Iterator[Fact]:
    for field in named:
        names = tuple(name.value for name in field.names if _may_sign(name.value))
        if names:
            yield Named(Credit(role_in(field), names, field.affiliation, field.label), ())


_POSTED: Final = pattern("[・·• ]{0,4}(?=[12][0-9]{3})")
_COUNTS: Final = pattern("[^，。]{0,12}(?:[0-9] ?[字次人]|[阅閱][读讀]|[浏瀏][览覽]|[点點][击擊])")


def told(text: str) -> Iterator[Fact]:
    """The last roles and names of ``text``, where a site's words or a source stand about them."""
    first = max(0, len(text) - _ROW)
    starts = (at for at in range(len(text) - 1, first, -1) if text[at - 1] in CLOSES)
    for start in islice(chain(starts, (0,) if first == 0 else ()), _FEW):
        found = fields(text[start:])
        if found and is_taken(found[0]):
            yield from _taken(found)
            return
        roles = (field for field in found if field.kind == "role" and _is_sure(field))
        sure = [field for field in roles if not _is_said(text, start + field.end, field)]
        is_first = found[:1] == tuple(sure[:1]) or (found and found[0].kind == "source")
        if sure and (is_first or _STOPPED.isdisjoint(text[start:-1])):
            yield from _roles(sure)
            return


def posted(page: Page, gone: Iterable[int]) -> Iterator[Fact]:
    """The day before what is counted, in a row that is ``gone``: ・2020/01/26 ・4148字."""
    for number in sorted(gone):
        text = page.text(number)
        found = _POSTED.match(text) if number < page.body else None
        day = moment_at(text, found.end()) if found else None
        if day and day.value.precision != "month" and _COUNTS.match(text, day.end):
            yield Moment(day.value, ())
            return


def _taken(found: Sequence[Field]) -> Iterator[Fact]:
    """Whence the text is, and by whom: 本文来自“青湾志”，作者：阿渡，经授权发布."""
    yield Words("source", found[0].names[0].value, ())
    yield from _roles([field for field in found[1:2] if field.kind == "role"])


def _is_sure(field: Field) -> bool:
    """Tell whether a mark ties full names to a role, or names to what only makers of pages do."""
    are_usual = all(is_usual_person(name.value) for name in field.names)
    is_maker = role_in(field) in MAKERS
    is_first = field.start == 0 and is_maker and are_usual
    return is_first or (field.is_marked and (are_usual or is_maker))


def _is_said(text: str, end: int, field: Field) -> bool:
    """Tell whether ``field`` may speak rather than name, up to ``end``: 编辑：不错，就是太长。."""
    is_called = field.names[-1].value.endswith(_CALLED)  # 王老师，您书里…
    goes_on = is_called and text[end : end + 1] in {"，", ","} and ends_a_sentence(text)
    are_usual = all(is_usual_person(name.value) or is_foreign(name.value) for name in field.names)
    first, last = field.names[0].start, field.names[-1].end
    is_clause = (
        text[-1] in _STOPPED or "，" in text[end - field.end + first : end - field.end + last]
    )
    return goes_on or (is_clause and not are_usual)


def _dated(text: str, found: Dated) -> Iterator[Fact]:
    """When and by whom it was written: 一九二七年十二月七日，何一记于某地."""
    rest = text[found.end :].lstrip("，, \u3000")
    place = rest.find("于")
    if place < 0 or is_span(text, found.end):
        return
    yield Moment(found.value, ())
    name = rest[:place].rstrip("记記写寫作识識")
    if is_person(name):
        yield Named(Credit("author", (name,), "", "作者"), ())


def _signed(text: str) -> tuple[int, int]:
    """Where the words in brackets at the end of ``text``, or behind its last stop, are."""
    whole = text.rstrip("。.")
    last = last_close(text)
    if len(text) - last <= _ROW and _opens_credits(text, last + 1):
        return last + 1, len(text)
    opening = _BRACKETS.get(whole[-1:])
    if opening:
        start = whole.rfind(opening, max(0, len(whole) - _SIZE))
        return (start + 1, len(whole) - 1) if start > 0 else (0, 0)
    is_told = _TOLD.search(text, last + 1) is not None
    is_name = last > 0 and 2 <= len(text) - last - 1 <= _SIZE // (2 if is_told else 4)
    return (last + 1, len(text)) if is_name else (0, 0)


def _may_sign(value: str) -> bool:
    """Tell whether ``value`` is a name, and has not run into what follows it."""
    is_short = len(value) <= _SHORT or is_person(value) or is_foreign(value)
    is_word = kind_of(value) is not None or value in NO_NAMES
    return (is_short or value.endswith(HOUSES)) and not is_word


def _opens_credits(text: str, at: int) -> bool:
    """Tell whether a role and who did it follow ``at``, whatever else: 【责编：何一】【校对：…."""
    if at == 0:
        return False
    first = next(iter(fields(text[at:])), None)
    if first is None or first.kind != "role":
        return False
    return first.is_marked or all(is_usual_person(name.value) for name in first.names)


def _names(found: Sequence[Field]) -> tuple[str, ...]:
    """The names that ``found`` are, if all are."""
    words = [field.names[0].value for field in found if field.names]
    while len(words) > 1 and words[-1] in _DONE:  # 何一 李二 文/图
        words.pop()
    if len(words) > 1 and (PAPER.search(words[0]) or words[0].endswith(POSTS)):  # 某某日报 何一
        words = words[1:]
    if any(word.endswith(_CALLED) for word in words):  # 咨询电话：0000-6230230（何老师）
        return ()
    are_told = len(words) > 1 and all(map(is_person, words))
    return tuple(words) if words and (are_told or all(map(is_usual_person, words))) else ()
