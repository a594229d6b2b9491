"""Where the title of a page stands, by what stands about it, before anything is known of the site.

A copied page begins with what the site prints on every page.  Its title is the line that a date or
a source follows, that comes again elsewhere, and that is as long as titles are.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import Final

from convert.structure.claim import Evidence, weight
from convert.structure.fields import Field, fields
from convert.structure.header import is_phrase, says_facts
from convert.structure.labels import kind_of
from convert.structure.moment import moment_at
from convert.structure.names import are_names, is_alias
from convert.structure.page import Page
from convert.structure.proposal import because
from convert.structure.recognisers.letter import is_number
from convert.structure.recognisers.mail import is_head
from convert.structure.recognisers.numbered import RANKS
from convert.structure.shape import PAUSE, ends_a_sentence, has_inner_stop
from convert.structure.words import words
from convert.value import Frozen

_REACH: Final = 60
"""A title stands no lower, however much a site prints above it."""

_DASHES: Final = frozenset("—–―─")
_FEWEST: Final = 4
_LONGEST: Final = 60
_WORD: Final = 4
_USUAL: Final = 8
_MARKS: Final = "·•●○◆■▪>＞»【】[]《》* \u3000"
_NAME: Final = 12
_SITES: Final = words(
    """
    日报 日報 晚报 晚報 时报 時報 新闻 新聞 周刊 週刊 月刊 杂志 雜誌 学报 學報 电视台 融媒 公众号
    生活志
    网 網 在线 在線 频道 頻道 首页 首頁 门户 平台 网站 網站 论坛 論壇 城邦 部落格 部落 数字报
    电子报 電子報
    アーカイブ
    电子版 社区 文库 博客 客户端
    """
)
_LESS: Final = 0.5
_TABS: Final = 4
_LEAD: Final = 1.5
"""So much more than for the first line has to speak for another."""


class Anchor(Frozen):
    """The line of the title, and why."""

    number: int
    evidence: tuple[Evidence, ...]


def anchor_of(page: Page) -> Anchor | None:
    """The line that is the title by its surroundings; None if it is the first or none is."""
    last = min(page.body + 1, _REACH, len(page.lines))
    told = [tells(page.text(number)) for number in range(last + 3)]
    for number in range(last + 1, 0, -1):  # a subtitle stands between
        told[number] = told[number] or (page.text(number)[:1] in _DASHES and told[number + 1])
    again = _printed_again(page, last)
    is_running = page.body < len(page.lines)
    found = [
        Anchor(number, _evidence(page, number, told, again))
        for number in range(1, last)
        if not told[number] and _may_be_title(page, number)
        if told[number + 1] or _is_dated(page, number) or (is_running and number in again)
    ]
    if not found:
        return None
    best = _earliest(page, found, max(found, key=lambda anchor: weight(anchor.evidence)), told)
    if best is None:
        return None
    first = 0.0 if says_facts(page.text(0)) else weight(_evidence(page, 0, told, again))
    lead = _LEAD if _is_top(page) else _LESS
    return best if weight(best.evidence) >= first + lead else None


def _earliest(page: Page, found: list[Anchor], best: Anchor, told: list[bool]) -> Anchor | None:
    """``best``, or an equal line above it where text that is no header stands between the two.

    None if that is the first line, which needs no anchor.
    """
    title = page.text(best.number)
    first = next(number for number in range(best.number + 1) if page.text(number) == title)
    between = range(first + 1, best.number)
    if not any(not told[n] and len(page.text(n)) > _WORD for n in between):
        return best
    return next((anchor for anchor in found if anchor.number == first), None)


def bare(text: str) -> str:
    """``text`` without what marks items of lists and names of works."""
    return text.strip(_MARKS)


def _printed_again(page: Page, last: int) -> AbstractSet[int]:
    """The lines above the text that come again there, perhaps in a longer one (标题_某某网)."""
    texts = [bare(page.text(number)) for number in range(last)]
    longs = [text for text in texts if _FEWEST <= len(text) <= _LONGEST]
    return {
        number
        for number, text in enumerate(texts)
        if len(text) >= _FEWEST and sum(_is_within(text, other) for other in longs) > 1
    }


def _is_within(text: str, other: str) -> bool:
    """Tell whether ``other`` is ``text``, or begins or ends with it."""
    return text == other or (len(text) >= _USUAL and other.startswith(text) | other.endswith(text))


def _may_be_title(page: Page, number: int) -> bool:
    text = page.text(number)
    beside = (page.text(number - 1), page.text(number + 1))
    is_running = any(words.strip("-—–─· ").isdecimal() for words in beside)
    if is_running or is_number(text) or any(rank.pattern.match(text) for rank in RANKS):
        return False
    label = text.replace("：", ":").partition(":")[0]
    is_about = kind_of(label) is not None or any(field.kind == "aside" for field in fields(text))
    if is_about or are_names(text):
        return False
    is_whole = text[-1] not in PAUSE and not (ends_a_sentence(text) and text[-1] not in "？?！!")
    return _FEWEST <= len(text) <= _LONGEST and is_whole and not page.is_prose(number)


def _evidence(
    page: Page, number: int, told: list[bool], again: AbstractSet[int]
) -> tuple[Evidence, ...]:
    text = page.text(number)
    below = told[number + 1 : number + 2] == [True]
    after = told[number + 2 : number + 3] == [True]
    is_top = number == 0 and _is_top(page)
    is_tab = any(is_tab_of(page.text(n), text) for n in range(min(number, _TABS)))
    is_below = number > 0 and not page.lines[number].blanks and _may_head(page, number - 1)
    return because(
        (below, "a date or a source follows", 3.0),
        (after and not below, "a date or a source follows soon", 1.0),
        (number in again, "comes again on the page", 3.0),
        (len(text) >= _USUAL, "is as long as titles are", 1.5),
        (len(text) >= _USUAL and is_top, "nothing stands above it", 1.0),
        (_is_dated(page, number), "a date stands above", 1.5),
        (page.is_prose(number + 1) or page.is_prose(number + 2), "the text follows", 1.5),
        (text[0] in _MARKS or text[-1] in _MARKS, "is marked like an item", -2.0),
        (has_inner_stop(text), "a sentence ends within it", -1.0),
        (is_below and not told[number - 1] and not is_tab, "goes on from the line above", -2.5),
        (is_tab, "stands above in the words of a tab", 2.0),
        (text.isascii(), "is in Latin letters", -1.5),
        (is_alias(text), "is a name", -6.0),
        (number == 0, "is the first line", 1.0),
        (is_top and (len(text) > _WORD or below), "nothing at all stands above it", 1.0),
        (is_site(text), "is called like a site", -3.0),
    )


def is_tab_of(text: str, title: str) -> bool:
    """Tell whether ``text`` is ``title`` as the tab of a browser shows it: 标题_某某网.

    Example:
        >>> is_tab_of("渡口的灯_青湾网", "渡口的灯"), is_tab_of("渡口的灯亮了", "渡口的灯")
        (True, False)
    """
    return text.startswith(title) and text[len(title) :].lstrip()[:1] in set("_-|—－｜–")


def is_site(text: str) -> bool:
    """Tell whether ``text`` is what a site or a part of one is called."""
    bare_name = bare(text)
    return len(bare_name) <= _NAME and bare_name.endswith(_SITES) and "的" not in bare_name


def _is_top(page: Page) -> bool:
    """Tell whether nothing was taken out above the first line."""
    return page.lines[0].row - 1 <= page.lines[0].blanks


def _is_dated(page: Page, number: int) -> bool:
    """Tell whether a date and nothing that could be a title stands above ``number``."""
    above = page.text(number - 1) if number else ""
    is_date = moment_at(above) is not None and tells(above)
    return is_date and len(page.text(0)) < _USUAL


def _may_head(page: Page, number: int) -> bool:
    """Tell whether ``number`` could be the title of which the line below is the rest."""
    text = page.text(number)
    return len(text) >= _FEWEST and not is_site(text) and _may_be_title(page, number)


def tells(text: str) -> bool:
    """Tell whether ``text`` gives a date, or a source or a name behind a label.

    Example:
        >>> tells("2021-03-05 10:20"), tells("渡口的灯亮了")
        (True, False)
    """
    return is_head(text) or any(_tells(text, field) for field in fields(text))


def _tells(text: str, field: Field) -> bool:
    if field.kind == "date":
        return not is_phrase(text, field)
    return field.kind in {"source", "role"} and field.is_marked
