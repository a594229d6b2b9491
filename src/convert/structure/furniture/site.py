"""Furniture of web pages and accounts: breadcrumbs, share buttons, follow-us lines, rights."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.pattern import pattern
from convert.structure.header import says_facts
from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, because
from convert.structure.said import said
from convert.structure.shape import ends_a_sentence

_SIZE: Final = 160
_CREDIT: Final = pattern("[（(【]?(?:责任?编|编辑|責任編輯|编审|审核|校对|来源|作者|记者)")
_STRONG: Final = pattern(
    "本[站网網]|版[权權]|著作權|未经|[转轉][载載]|侵[权權]|扫[一码描]|掃"
    "|微信[号號]|[订訂][户戶]|[会會][员員]|二[维維][码碼]|关注[我公本]|公众号|客户端|APP|App"
    "|www|http|手机用户|章节"
    "|读完约|需浏览|登录进行|系统指派|请记住|分享[到至给]|违者|立场"
    "|[Yy]our browser|[隱隐]私[权權]?(?:[规規][范範]|政策)|ICP|点击|[长長]按|星标"
)
"""What to look for in running text, where the words of sites are rare."""

_HEAD: Final = pattern(
    "^[-【\\[▌■◆•·●▶*]?\\s?(?:最[热熱](?:新闻|新聞|文章)|相关(?:文章推荐|阅读|新闻|推荐|文章|链接|报道|资讯)|往期(?:推荐|回顾"
    "|精选|文章|精彩|内容|阅读)|推荐阅读|热门(?:推荐|文章|新闻|评论|资讯)|猜你喜欢"
    "|延伸阅读|延伸閱讀"
    "|精彩推荐|大家都在看|相關(?:新聞|報導|文章|閱讀)|你可能也(?:想看|喜歡|喜欢)"
    "|編輯推薦|看更多|更多新聞|熱門新聞|今日推荐|为你推荐|最新文章|关联阅读|推薦閱讀"
    "|近期文章|人气榜|点击排行|热点新闻"
    "|喜欢此内容的人还喜欢|还喜欢|看过本文的人还|相關新聞請見|其他人也看|更多.{0,8}(?:新闻"
    "|新聞|報導|文章|内容)|看更多.{0,10}|更多推荐|精选留言|热评|网友评论|你可能感兴趣|相关链接"
    "|関連記事|あわせて読みたい|おすすめ記事)\\s?[】\\]]?[:：︰]?$"
)
_HEADING: Final = 40
"""None of these is longer."""

_REACH: Final = 12
_SURE: Final = 7.5
"""Phrases that weigh as much are several: no sentence says so many things of sites."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose what belongs to the site rather than to the article."""
    unsure = set(page.open)
    for number, line in enumerate(page.lines):
        text = line.text
        if len(text) > _SIZE:
            continue
        is_head = len(text) <= _HEADING and _HEAD.match(text) is not None
        hits = said(text)
        if (is_head or hits) and (number in unsure or _STRONG.search(text)):
            if is_head:
                yield from _section(page, number)
            if hits:
                yield _proposal(page, number, sum(hits))


def _proposal(page: Page, number: int, hits: float) -> Proposal:
    text = page.text(number)
    is_outside = number <= page.body or number >= page.tail
    evidence = because(
        (True, "uses the words of sites and accounts", hits),
        (is_outside, "stands above or below the text", 1.0),
        (len(text) > 60, "is long", -2.0),
        (hits < _SURE and _is_prose(text), "reads like a sentence of the text", -4.0),
        (not number and not text.isascii(), "is the first line", -2.0),
        (text[0] in "“「", "is spoken", -3.0),
        (says_facts(text), "says when, whence or who", -12.0),
    )
    return Proposal((number,), "furniture.site", Found(is_dropped=True), evidence)


def _is_prose(text: str) -> bool:
    """Whether ``text`` is a sentence of clauses, and no word in it is a site's own."""
    is_sentence = ends_a_sentence(text) and any(mark in text for mark in "，、,")
    return is_sentence and not _STRONG.search(text)


def _section(page: Page, number: int) -> Iterator[Proposal]:
    """A heading such as 相关阅读 with the titles below it, near the end."""
    below: list[int] = []
    for after in range(number + 1, min(number + _REACH, len(page.lines))):
        text = page.text(after)
        if (
            len(text) > 60
            or (ends_a_sentence(text) and text[-1] not in "？！?!")
            or _is_credit(text)
        ):
            break
        if text and said(text):
            break
        if below and page.lines[after].blanks and page.lines[below[-1]].blanks == 0:
            break
        below.append(after)
    is_end = not any(page.prose[number + 1 + len(below) :])
    evidence = because(
        (True, "announces other articles", 4.0),
        (bool(below), "titles follow", 2.0),
        (is_end, "no text follows", 3.0),
        (not below, "nothing that it could announce follows", -4.0 if not is_end else 0.0),
    )
    yield Proposal((number, *below), "furniture.related", Found(is_dropped=True), evidence)


def _is_credit(text: str) -> bool:
    return _CREDIT.match(text) is not None
