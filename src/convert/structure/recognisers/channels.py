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
from convert.structure.latin import CALLED
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
    "免[费費]|在[线線]|高清|[观觀]看|[剧劇]集|[电電]影|[视視][频頻]|影[院视視音]|字幕|精品"
    "|[一二三][区區卡]|久久|[国國][产產]|[亚亞]洲|[欧歐]美|日[韩韓]|成人|色[网網]|[无無][码碼]"
)
"""Sites that offer films put such words above what they copied from others."""

_KEYING: Final = frozenset("_,|｜-")
_PARTS: Final = pattern("[_,|｜-]")
_THING: Final = range(2, 17)
"""So long are the names of what a firm sells.  Units: characters."""

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


_BLOGS: Final = ("og", "OG", "ログ", "部落格", "博客", "志", "誌")
_POSTED: Final = 5
_STAMP: Final = 60
"""Who posted and when stands so high, and is no longer."""

_SECOND: Final = frozenset("—–―─-（(～〜")
"""With these begins a second title."""

_COLLECTION: Final = pattern(
    "(?:集|[日手札筆笔扎]记|[手札筆日]記|日[誌志]|[随隨][笔筆]|[ノメ][ートモ]{1,2}帳?|だより|便り|通信|小屋|[部房]屋|小站)"
    "[ -~☆★♪♡♥。！!]{0,4}$"
)
"""What nobody writes at once: 渡し場だより, 鉄鍋料理集."""


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
    """Tell whether signs part several short words, key words for those who search.

    Strokes part four or more; what a page is called has its name, its channel and its site.  Any
    signs part three or more where most offer films, commas of ASCII five or more names of things.

    Example:
        >>> is_keyed("青湾招聘_青湾求职_青湾人才_青湾网"), is_keyed("渡口停航_新闻_青湾网")
        (True, False)
        >>> is_keyed("青湾在线观看|渡口高清视频|河湾免费影院")
        True
    """
    keys = _keys(text)
    if keys is None:
        return False
    if _are_films(keys, _KEYS):
        return True
    if "_" not in text:
        are_things = len(keys) > _CELLS and all(len(key) in _THING for key in keys)
        return are_things and text.count(",") + 1 == len(keys) and PHRASE.search(text) is None
    first, *rest = text.split("_")
    return len(rest) >= _KEYS and max(map(len, (first, *rest[:-1]))) <= _LONG


def offers_films(text: str, least: int = _KEYS) -> bool:
    """Tell whether most of the keys in ``text``, ``least`` or more, offer films."""
    keys = _keys(text)
    return keys is not None and _are_films(keys, least)


def _are_films(keys: Sequence[str], least: int) -> bool:
    return len(keys) >= least and 2 * sum(_FILMS.search(key) is not None for key in keys) > len(
        keys
    )


def _keys(text: str) -> Sequence[str] | None:
    """What signs part in ``text``; None if it has none of them, or the stops of a sentence."""
    if _KEYING.isdisjoint(text) or "，" in text or text[-1] in "。！？":
        return None
    return [key for key in _PARTS.split(text) if key]


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
_REACH: Final = 40
_LINE: Final = 40
_LISTED: Final = 6
"""A column of words that begins a page and is no verse has so many at least.  Units: lines."""

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


_OF_DAY: Final = "から1日間の記事一覧"
"""So a blog ends the day above what it has of that day."""


def entry_of_blog(page: Page) -> int:
    """The title of an entry below what a blog says of itself and links to; 0 if none is."""
    top = page.texts[:_TOP]
    if len(_BLOG.intersection(top)) < _PAIR and not any(text.endswith(_OF_DAY) for text in top):
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
    if day.endswith(_OF_DAY):
        return True
    links = {word for n in range(1, number - 1) for word in words_of(page.text(n))} & _BLOG
    return len(links) >= _SEVERAL or (len(links) > 1 and echo(page, 0)[0] <= 1)


def is_listed(page: Page, number: int) -> bool:
    """Tell whether a menu or a trail lists ``number``, gone or not: it names a part of a site."""
    text = page.text(number)
    if text in page.listed:
        return True
    rows = (page.text(n).split() for n in range(min(page.body, _TOP)) if text in page.text(n))
    return any(len(row) > _SEVERAL and text in row and all(map(_is_word, row)) for row in rows)


def words_in_row(page: Page, number: int, *, is_titled: bool) -> int:
    """How many words ``number`` is, as short as in menus: 参观 展览 活动 典藏; 0 if it is none.

    Where no title stands below, ``is_titled``, they are a menu if the text has none of them.
    """
    text = page.text(number)
    cells = text.split()
    is_told = not is_titled and (len(cells) <= _CELLS or echo(page, number)[0] > 0)
    are_words = all(map(_is_word, cells)) and not text.isascii()
    return len(cells) if are_words and not is_told else 0


def is_topped(page: Page, number: int) -> bool:
    """Tell whether ``number`` is a word, and parts of a site, two at least, are all above it."""
    is_word = number > 1 and len(page.text(number)) in _WORD
    return is_word and all(is_channel(page.text(n)) for n in range(number))


def is_untold(page: Page, number: int) -> bool:
    """Tell whether ``number`` is a word right below a menu, and the text tells of the next line."""
    may_be = number == 0 < page.own.start and len(page.text(number)) in _UNKNOWN
    return may_be and echo(page, 0)[0] == 0 < echo(page, 1)[0]


def column_end(page: Page) -> int:
    """The line below a column of words that begins the page, a title by its length; 0 if none is.

    Nobody knows what all sites call their channels; a poem has no text below, a list is shorter.
    """
    end = next((n for n, text in enumerate(page.texts[:_REACH]) if not _is_word(text)), 0)
    if end < _LISTED or not _HEADLINE <= len(page.text(end)) <= _LINE or "。" in page.text(end):
        return 0
    if page.body > end + _PAIR or not page.is_prose(end + 1 + (page.body > end)):
        return 0
    said = "\n".join(page.texts[end : end + _REACH])  # a list of words is told below it
    return 0 if any(text in said for text in page.texts[:end]) else end


def _is_word(text: str) -> bool:
    """Tell whether ``text`` is a word as long as parts of sites are called."""
    return len(text) in _WORD and text.isalpha()


def post_of(page: Page) -> int:
    """The title of a post below what is surely a blog's name, or -1."""
    number, is_known = page.once(_post)
    return number if is_known else -1


def post_below(page: Page) -> int:
    """The title of a post, below which stand who posted and the minute, or -1.

    What nobody knows for a blog may be a title with a second one below it; of that the text tells.
    """
    number, is_known = page.once(_post)
    if is_known or number < 0:
        return number
    (count, above, _), own = echo(page, 0), echo(page, number)[1]
    is_other = count <= 1 or (own > above and _COLLECTION.search(page.text(0)) is not None)
    return number if is_other and page.text(number)[0] not in _SECOND else -1


def _post(page: Page) -> tuple[int, bool]:
    near = (*page.texts[1:_POSTED], page.text(len(page.texts) - 1))
    is_said = page.text(0)[-3:].endswith(_BLOGS)
    if not any(
        (":" in text or is_said) and len(text) <= _STAMP and (is_said or _may_post(text))
        for text in near
    ):
        return -1, False
    from convert.structure.recognisers.post import titled  # noqa: PLC0415  few pages are of blogs

    return titled(page)


def _may_post(text: str) -> bool:
    """Tell whether a word in Latin letters stands in ``text``, or a usual name begins it."""
    who = text.replace("\u3000", " ").partition(" ")[0]
    return CALLED.search(text) is not None or is_usual_person(who)
