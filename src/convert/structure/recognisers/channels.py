"""What parts of a site are called, alone or in a row, as they lead to a text or are shown above it.

No title is called so where another line that could be one stands below: 行业动态, 要闻 直播 专题.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from convert.pattern import pattern
from convert.structure.controls import LINKS, words_of
from convert.structure.header import says_facts
from convert.structure.moment import moment_in
from convert.structure.names import is_usual_person
from convert.structure.page import Page
from convert.structure.recognisers.numbered import ranks_of
from convert.structure.recognisers.sites import PHRASE, bare, echo, is_site
from convert.structure.words import words

_PAIR: Final = 2
_LONG: Final = 10
"""Headings of parts are counted so, too, and are shorter.  Units: characters."""

_BRIEF: Final = 5
_WORD: Final = range(2, 7)
"""So long are the words of menus.  Units: characters."""

_UNKNOWN: Final = range(2, 7)
"""So long are names of parts of sites that nobody knows.  Units: characters."""

_FILMS: Final = pattern(
    "(?:免[费費]|在[线線]|高清)[^,]{0,8}(?:[观觀]?看|[剧劇]集|[电電]影|[视視][频頻])"
)
_KEYS: Final = 3
_CELLS: Final = 4
"""So many words side by side are a row of links above a title, and no title."""

_CHANNEL: Final = pattern(
    "(?:ニュース|トップ|ホーム|新[闻聞]|首[页頁]|主[页頁]|[频頻]道|HOME|Home|News)"
    "(?:[ \u3000]+[^\\s，。：；！？→➔▸]{1,8}){1,3}$"
)

_HEADLINE: Final = 6
"""No title below the part of a site is shorter.  Units: characters."""

_NO_TITLES: Final = (*"（(—–―─-", "献给", "獻給", "谨以", "謹以")
"""So begins what no title does: a word in brackets, or for whom a text is."""

_STEPS: Final = pattern("[ \u3000/／|｜·>＞»›-]+")
_ENDS: Final = words(
    """
    新闻 新聞 动态 動態 公告 资讯 資訊 快讯 快訊 简讯 簡訊 速递 速遞 详情 詳情 正文 要闻 要聞 聚焦
    公示 通知 播报 播報 频道 頻道 传真 之窗 在线 線上 解读 解讀 法规 法規 直击 直擊 集锦 展播 号外
    報導 报导 報道 报道 News NEWS news コラム ニュース インタビュー レポート トピックス ブログ
    Blog BLOG 日誌
    """
)
"""So sites call the parts that print what is new."""

_CALLED: Final = 8
"""No part of a site has a longer name.  Units: characters."""


def is_channel(text: str) -> bool:
    """Tell whether ``text`` is what a part of a site is called, alone, as sites print above titles.

    Example:
        >>> is_channel("行业动态"), is_channel("【本地新闻】"), is_channel("渡口的灯")
        (True, True, False)
    """
    name = bare(text).strip("【】[]［］<＜ ")
    if name in LINKS:
        return True
    is_name = len(name) <= _CALLED and name.isalpha() and PHRASE.search(name) is None
    return is_name and name.endswith(_ENDS)


def leads_through(text: str) -> bool:
    """Tell whether ``text`` leads through a site: ニュース 渡し船 Video, 要闻 渡口要闻 直播 专题.

    Example:
        >>> leads_through("要闻 渡口要闻 直播 专题"), leads_through("何小满 何一 石二 石小舟")
        (True, False)
    """
    if " " not in text and "\u3000" not in text:
        return False
    if _CHANNEL.match(text) or _is_row(text.split()) or _lists_places(text):
        return True
    steps = [step for step in _STEPS.split(text) if step]
    is_part = len(steps) == _PAIR and steps[0] in LINKS and steps[1].startswith(steps[0])
    return is_part or (1 < len(steps) <= _CELLS and all(map(_is_step, steps)))


def _is_step(text: str) -> bool:
    """Tell whether ``text`` is a site or a part of one: 青湾网首页, 新闻中心."""
    return is_channel(text) or is_site(text) or text.endswith(("首页", "首頁"))


def _lists_places(text: str) -> bool:
    """Tell whether a label and many words are all: 地方：青湾 渡口 石桥 东堤 水塔."""
    label, _, rest = text.replace("：", ":").partition(":")
    cells = rest.split()
    are_words = all(word.isalpha() and len(word) <= _BRIEF for word in (label, *cells))
    return are_words and len(cells) > _CELLS and not all(map(is_usual_person, cells))


def _is_row(cells: Sequence[str]) -> bool:
    """Tell whether ``cells`` are several words, each as long as what parts of sites are called."""
    are_words = all(_PAIR <= len(cell) <= _BRIEF and cell.isalpha() for cell in cells)
    if len(cells) < _CELLS or not are_words:
        return False
    return sum(cell in LINKS for cell in cells) > 1 or any(
        b.startswith(a) and len(b) >= len(a) + _PAIR for a, b in pairwise(sorted(cells))
    )


def is_keyed(text: str) -> bool:
    """Tell whether strokes part four short words or more, key words for those who search.

    What a page is called has its name, its channel and its site.  Commas of ASCII part three or
    more where they offer films.

    Example:
        >>> is_keyed("青湾招聘_青湾求职_青湾人才_青湾网"), is_keyed("渡口停航_新闻_青湾网")
        (True, False)
    """
    if "_" not in text:
        return text.count(",") > 1 and _FILMS.search(text) is not None and "，" not in text
    first, *rest = text.split("_")
    return len(rest) >= _KEYS and max(map(len, (first, *rest[:-1]))) <= _LONG


def heads_more(text: str, below: str, *, is_told: bool) -> bool:
    """Tell whether ``below`` is built as titles are, and longer than ``text`` above it.

    Above who or when, as ``is_told`` says, a title may be brief.
    """
    is_brief = len(below) < _HEADLINE or len(below) <= len(text) + 1
    if (is_brief and not is_told) or len(below) < _WORD.start or ranks_of(below):
        return False
    is_aside = below.startswith(_NO_TITLES) or below[-1] in "。：:，,、；;"
    return not (is_aside or below[:4].isdecimal())


def heads_part(page: Page, number: int) -> bool:
    """Tell whether ``number`` stands apart above text, and another line below heads text so."""
    apart = (n for n in page.labels if n >= number and page.is_apart(n) and page.is_prose(n + 1))
    return next(apart, None) == number and next(apart, None) is not None


_TOP: Final = 16
_SEVERAL: Final = 3
_BLOG: Final = frozenset(
    words(
        """
    相簿 部落格 名片 網誌 留言板 日志 博文目录 关于我 相册 首页 首頁 ホーム プロフィール
    前の記事 次の記事 前へ 次へ 上一篇 下一篇
        """
    )
)
"""To these a blog links above its entries."""


_LISTED: Final = "から1日間の記事一覧"
"""So a blog ends the day above what it has of that day."""


def entry_of_blog(page: Page) -> int:
    """The title of an entry below what a blog says of itself and links to; 0 if none is."""
    top = page.texts[:_TOP]
    if len(_BLOG.intersection(top)) < _PAIR and not any(text.endswith(_LISTED) for text in top):
        return 0
    return next((n for n in range(_PAIR, _TOP) if heads_entry_of_blog(page, n)), 0)


def heads_entry_of_blog(page: Page, number: int) -> bool:
    """Tell whether the day of an entry stands above ``number``, and above that what a blog links.

    The first line, of which the text says nothing, is what the blog is called; where there are
    several links, whatever the text says.
    """
    day = page.text(number - 1) if number > 1 else ""
    if not day or page.is_prose(number) or moment_in(day) is None or not says_facts(day):
        return False
    if day.endswith(_LISTED):
        return True
    links = {word for n in range(1, number - 1) for word in words_of(page.text(n))} & _BLOG
    return len(links) >= _SEVERAL or (len(links) > 1 and echo(page, 0)[0] <= 1)


def words_in_row(text: str) -> int:
    """How many words ``text`` is, as short as in menus: 参观 展览 活动 典藏; 0 if it is none."""
    cells = text.split()
    are_words = all(len(cell) in _WORD and cell.isalpha() for cell in cells)
    return len(cells) if are_words and not text.isascii() else 0


def is_topped(page: Page, number: int) -> bool:
    """Tell whether ``number`` is a word, and parts of a site, two at least, are all above it."""
    is_word = number > 1 and len(page.text(number)) in _WORD
    return is_word and all(is_channel(page.text(n)) for n in range(number))


def is_untold(page: Page, number: int) -> bool:
    """Tell whether ``number`` is a word right below a menu, and the text tells of the next line."""
    may_be = number == 0 < page.own.start and len(page.text(number)) in _UNKNOWN
    return may_be and echo(page, 0)[0] == 0 < echo(page, 1)[0]
