"""The trail down to an article, as sites print it above the title: 首页 / 散文 / 渡口的灯."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Final

from convert.pattern import pattern
from convert.structure.recognisers.sites import core
from convert.structure.words import words

_STEP: Final = pattern(
    "[ \u3000]*(?:[-=—]+>|[>＞»›]+|[→➔▸]|[/／]+|[\\\\|｜·・_]|::|——|-+)[ \u3000]*"
)
"""What parts the steps of a trail: one sign throughout."""

_HERE: Final = pattern(
    "(?:[^，。：:]{0,8}位置|[您你](?:[现現]在|目前)?在|(?:[当當]前|目前)(?:[页頁]面|[栏欄]目))"
    "[ \u3000]*(?:[：:]|(?=[>＞»›→]))[ \u3000]*"
)
_HOMES: Final = frozenset(
    words(
        """
    首页 首頁 主页 主頁 网站首页 網站首頁 返回首页 本站首页 首页频道 新闻首页 站点首页 官网首页
    ホーム トップ トップページ HOME Home home
        """
    )
)
_LASTS: Final = frozenset(
    words(
        """
    正文 内容 內容 详情 詳情 本文 文章 文章正文 新闻正文 文章内容 新闻内容 详细内容 内容详情
    文章详情 新闻详情 信息详情 详细信息 详细页 内容页 正文页 查看文章 查看新闻 浏览文章 阅读文章
        """
    )
)
"""So sites call what is read, the last step."""

SITES: Final = ("网", "網", "网站", "網站")
"""So sites are called that set their own name in place of 首页: 剧本网 - 小品剧本 - 搞笑小品."""

_STOPS: Final = frozenset("，。！？；!?;")
_WIDTH: Final = 12
"""No part of a site is called by more characters."""

_TITLE: Final = 6
"""The last step is a part of the site, too, if it is shorter.  Units: characters."""

_ARROWS: Final = frozenset(">＞»›")
_LEADING: Final = pattern("[>＞»›→➔▸]")
"""Only these lead to 正文 from elsewhere than a first page: 标题—摘要—正文 are parts of a text."""

_PAIR: Final = 2


_LED: Final = pattern("[ \u3000]*[>＞»›]+[ \u3000]*")
_CELLS: Final = pattern("[ \u3000\t]*[|｜/／·][ \u3000\t]*|[ \u3000\t]+")
_MANY: Final = 3
_WORD: Final = range(2, 9)
"""Fewer cells are no menu; parts of a site have so short names there.  Units: characters."""


def listed(rows: Iterable[str]) -> frozenset[str]:
    """The words that menus and trails among ``rows`` list: they name parts of a site.

    The last two steps of a trail may name what is read: a book, and its chapter.

    Example:
        >>> sorted(listed(["首页 科室导航 健康科普", "首页 > 小说 > 渡口 > 第三章"]))
        ['健康科普', '小说', '科室导航', '首页']
    """
    return frozenset(chain.from_iterable(map(_words, rows)))


def _words(row: str) -> Iterator[str]:
    """The words of a row of three or more that are as long as parts of sites are called."""
    is_trail = not _ARROWS.isdisjoint(row)
    cells = (_LED if is_trail else _CELLS).split(row)
    last = len(cells) - is_trail * _PAIR
    if len(cells) >= _MANY:
        yield from (word for word in cells[:last] if len(word) in _WORD and word.isalpha())


def steps(text: str) -> tuple[str, ...]:
    """The steps of a trail that begins at a site's first page, says where one is or ends at a text.

    Nothing if ``text`` is none.

    Example:
        >>> steps("网站首页/散文/渡口的灯亮了"), steps("青湾书屋->《渡口》->正文")
        (('网站首页', '散文', '渡口的灯亮了'), ('青湾书屋', '《渡口》', '正文'))
        >>> steps("渡口->石桥->东堤"), steps("青湾书库 > 散文 >")
        ((), ('青湾书库', '散文'))
    """
    here = _HERE.match(text)
    said = text[here.end() :] if here else text
    found = _parted(said)
    if len(found) < _PAIR - bool(here):
        return ()
    is_led = here is not None or found[0] in _HOMES
    is_deep = len(found) > _PAIR or not _ARROWS.isdisjoint(said)
    is_led = is_led or (is_deep and found[0].endswith(SITES))
    is_open = is_led or (len(found) > _PAIR and _LEADING.search(said) is not None)
    is_left = said.rstrip()[-1:] in _ARROWS and said[0] not in _ARROWS  # the title stands below
    return found if is_led or is_left or (is_open and is_last(found[-1])) else ()


def is_last(step: str) -> bool:
    """Tell whether sites call the text itself so, behind the parts that lead to it."""
    return step in _LASTS


def trail_end(text: str) -> str:
    """Where a trail through a site ends, without any space, if that may be a title; else nothing.

    Arrows part steps wherever they begin.

    Example:
        >>> trail_end("青湾 > 散文 > 渡口的灯亮了"), trail_end("首页 > 散文 > 正文")
        ('渡口的灯亮了', '')
    """
    found = steps(text) or (() if _ARROWS.isdisjoint(text) else _parted(text))
    end = core(found[-1]) if len(found) > _PAIR else ""
    return end if len(end) >= _TITLE else ""


def _parted(text: str) -> tuple[str, ...]:
    """``text`` where one sign parts it throughout and all but the last are as short as channels."""
    if len({sign.strip() for sign in _STEP.findall(text)}) != 1:
        return ()
    found = tuple(filter(None, _STEP.split(text)))
    are_short = all(len(step) <= _WIDTH and _STOPS.isdisjoint(step) for step in found[:-1])
    return found if are_short else ()
