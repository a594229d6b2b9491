"""What stands above a title and is none, where a title follows.

    渡口縣政府新聞稿        保護者各位        •  12月27日 星期五        渡口日报社主办

Each could be what a text is called; so it counts only if another line that labels follows.
"""

from __future__ import annotations

from typing import Final

from convert.pattern import pattern
from convert.structure.header import says_facts
from convert.structure.page import Page
from convert.structure.recognisers.headlines import is_byline
from convert.structure.recognisers.letter import is_notice, is_office, names_readers
from convert.structure.recognisers.numbered import ranks_of
from convert.structure.shape import COLONS

_REACH: Final = 8
"""The title follows within so many lines."""

_LABEL: Final = 6
_RELEASE: Final = pattern(
    "(?P<office>[^\\s，。：:]{0,16}?)[ \u3000]?"
    "(?:新[聞闻](?:稿|[資资]料|[發发][布佈佈]稿|通稿)|即[時时]新[聞闻](?:稿)?|[報报]道[資资]料|報道発表(?:資料)?"
    "|プレスリリース|ニュースリリース|お知らせ)$"
)
_OFFICES: Final = pattern(
    "(?:[局社署部院厅廳处處府会會室学學校司台站所科課署]|中心|集[团團]|小[组組]|[市县縣区區镇鎮乡鄉])$"
)
_DEPARTMENT: Final = pattern(
    "[\u4e00-\u9fff]{1,14}(?:[局社署部院厅廳会會]|政府|公所|中心|大[学學]|[学學]校)[ \u3000]+"
    "[\u4e00-\u9fff]{1,8}[課课係科室部組组股処处處]"
)
"""An office and its part: 渡口町教育委員会　学校教育課."""


def is_letterhead(page: Page, number: int) -> bool:
    """Tell whether line ``number`` stands above a title, as offices and sites print."""
    text = page.text(number)
    if _RELEASE.fullmatch(text):
        return _is_official(text) and _has_title(page, number)
    if names_readers(text):
        return any(is_notice(page.text(n)) for n in _labels_below(page, number))
    is_above = _DEPARTMENT.fullmatch(text)
    return bool(is_above) and _has_title(page, number)


def _is_official(text: str) -> bool:
    """Tell whether nobody or an office issues what is called ``text``: 新聞稿, 渡口县政府新闻稿."""
    found = _RELEASE.fullmatch(text)
    return found is not None and (
        not found["office"] or _OFFICES.search(found["office"]) is not None
    )


def _has_title(page: Page, number: int) -> bool:
    """Tell whether a line follows that labels text, as no label of a form and no number does."""
    return any(True for _ in _labels_below(page, number))


def _labels_below(page: Page, number: int) -> list[int]:
    """The lines between ``number`` and the text that could be its title."""
    last = min(number + _REACH, page.body + 1, len(page.texts))
    found: list[int] = []
    for below in range(number + 1, last):
        text = page.text(below)
        is_told = says_facts(text) or is_byline(text) or is_office(text)
        is_entry = any(mark in text[1 : _LABEL + 1] for mark in COLONS)
        if page.is_label(below) and not (is_told or is_entry or ranks_of(text)):
            found.append(below)
    return found
