"""Furniture of web pages and accounts: breadcrumbs, share buttons, follow-us lines, rights."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Final
from unicodedata import normalize

from convert.pattern import Look, pattern
from convert.structure.furniture.menu import is_ruled
from convert.structure.furniture.offered import (
    are_offered,
    heads_others,
    heads_surely,
    is_over,
    ranked,
)
from convert.structure.furniture.written import (
    bans,
    is_amid,
    is_in_form,
    is_led,
    is_listed,
    is_signed,
    is_written,
    tells_a_story,
    tells_of_a_ban,
)
from convert.structure.header import says_facts
from convert.structure.invites import ELSE, FILE, SURE, WHICH
from convert.structure.names import is_person
from convert.structure.page import Page
from convert.structure.phrases import NEIGHBOUR
from convert.structure.proposal import DROPPED, Proposal, because
from convert.structure.prose import opens_talk
from convert.structure.recognisers.counting import steps
from convert.structure.recognisers.glued import is_glued
from convert.structure.recognisers.head import is_edition
from convert.structure.recognisers.numbered import is_numbered
from convert.structure.recognisers.sites import is_site, tells_all
from convert.structure.said import invited, said, said_unnoted
from convert.structure.shape import NUMERALS, has_clauses
from convert.structure.unwrap import is_wrapped

_SIZE: Final = 160
_STRONG: Final = pattern(
    "本[站网網]|版[权權]|著作權|未经|[转轉][载載]|侵[权權]|扫[一码描]|掃"
    "|微信[号號]|[订訂][户戶]|[会會][员員]|二[维維][码碼]|关注[我公本]|公众号|客户端|APP|App"
    "|更多精彩|www|http|手机用户|[评評][论論][区區]|留言[区區]|章节|不[构構]成(?:任何)?投|本[条條]目|最[后後][修编編更]"
    "|[账帐]号密码|读完约|请记住|分享[到至给][:：]|违者|立场"
    "|使用 ?Cookie|息存[储儲]|[评評][论論]哦|授[权權] |Notice|小[编編][为為]"
    "|[Yy]our browser|[隱隐]私[权權]?(?:[规規][范範]|政策)|ICP|点击|[长長]按|星标|方可[浏瀏]"
)
"""What to look for in running text, where the words of sites are rare."""

_LOOK: Final = Look([_STRONG])

_BUNDLE: Final = pattern(
    rf"^[^，。]{{0,6}}(?:往期(?:{ELSE})|(?:往期|精彩)[荐薦][读讀])[^，。]{{0,2}}[▼●•↓①丨｜|：:][^▼●•↓].*(?<!。)$"
)
_BOXED: Final = pattern(rf"[【\[（(](?:{WHICH})+(?:{ELSE}){{1,2}}[】\])）].{{4,60}}$")
_LAST: Final = 6
"""Such lines are among so many at the end, and no text stands below them."""

_HEADING: Final = 40
"""None of these is longer."""

_BRIEF: Final = 12
"""Headings of so many characters have the words of sites now and then: 上一节课, 三条评论."""

_REACH: Final = 16
_TITLE: Final = 60
_STOP: Final = pattern(r"[。！？；]|[!?](?=[\s\u3400-\u9fff])")
_CLAUSE: Final = pattern("[，。！？；、]")
_FEW: Final = 3
"""One clause in so many, at least, is the site's own in what a site says at length."""

_TURNED: Final = "[“「『].{1,20}[”」』](?:重定向|重新[导導]向)至此"
_ANNOUNCED: Final = pattern(
    f"[简簡]介[:：](?=.{{0,60}}(?:小[编編]|本站))|.{{0,6}}(?:声明|聲明)[:：]|{NEIGHBOUR}[:：]|[本此][条條]目|この項目では|{_TURNED}"
    "|[^。]{4,60}[？?！!～~]{1,2}[^，。？]{0,6}(?:[评評][论論]|留言)[区區][^，。？]{0,10}$"
)
"""Behind these all of a line is the site's, be its sentences like those of an article."""

_QUOTES: Final = " \u3000”’」』）)】"
_PAIR: Final = 2
_SPOKEN: Final = pattern(f"(?!{_TURNED}|[简簡]介)(?:[“「]|(?P<who>[\u4e00-\u9fff]{{2,4}})[:：])")

_OFFER: Final = pattern("广告|廣告|推广|关注|關注|请继续|請繼續|往期")
_MANY: Final = 3
"""So many titles follow an advertisement or what else a site offers, and are the last lines."""

_ADS: Final = frozenset(["広告", "スポンサーリンク"])
"""Where no text has the word, such a line heads none."""

_POINTERS: Final = "➤➔►▶▷☞☛👉→⇒⮕☆★↑↓⬆⬇👆👇◎ \u3000"
"""Hands, arrows and stars, before what one may do on a page."""

_ARTICLE: Final = pattern(f"第[{NUMERALS}]{{1,8}}[条條]")
_CHAIN: Final = pattern(
    r"[^>＞]{1,30}(?:[>＞][^\s>＞]{1,30}){2}|[^←→➔▸]{1,30}[→➔▸]|.{1,6}[号號] ?[>＞»]"
)
"""What leads down to a page; within a text, so one ranks what is better: 白鱼>鲫鱼>草鱼."""

_HERE: Final = pattern("(?:[当當]前|[您你]|[现現]在|目前|所在)[^，。：:]{0,5}位置[:：]")
_PATH: Final = pattern("[^→➔▸]{1,30}[➔▸](?! ?正文)(?P<to>[^→➔▸]{1,16})$")
"""One step down, as titles of what tells how to do something are: 主页 ▸ 设置."""

_ASKING: Final = pattern("[，,？?！!].{0,12}(?:[评評][论論]|留言)[区區]")
"""A title may ask what readers are to answer below it."""

_SURE: Final = 7.5
"""Phrases that weigh as much are several: no sentence says so many things of sites."""

_LIKELY: Final = 6.0
"""Phrases that weigh less stand in short sentences of the text, too."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose what belongs to the site rather than to the article."""
    unsure = set(page.open)
    for number, text in enumerate(page.texts):
        if len(text) > _SIZE * (1 + text.isascii()) or not (number in unsure or _LOOK.finds(text)):
            continue
        is_head = len(text) <= _HEADING and heads_others(text)
        hits = said(text) or _said_otherwise(text)
        if hits and not _is_mostly_said(text):
            hits = ()
        is_said = bool(is_head or hits) and (number in unsure or _STRONG.search(text) is not None)
        if is_said and not is_glued(text):
            if is_head or (hits and number >= page.body and _OFFER.search(text)):
                yield from _section(page, number)
            if hits:
                yield _proposal(page, number, hits)
    yield from _bundles(page)


def _said_otherwise(text: str) -> tuple[float, ...]:
    """What ``text`` holds without the arrows about it, or in letters of full width."""
    if text[0] in _POINTERS or text[-1] in _POINTERS:
        return said(text.strip(_POINTERS) or text)
    return said(normalize("NFKC", text)) if "ｦ" <= text[0] <= "ﾟ" else said_unnoted(text)


def _bundles(page: Page) -> Iterator[Proposal]:
    """Propose what heads other texts with their titles behind it, line ends lost: 往期精选▼1、…."""
    for number in reversed(range(max(page.body + 1, len(page.texts) - _LAST), len(page.texts))):
        text = page.text(number)
        if _BUNDLE.match(text) or _BOXED.match(text):
            evidence = because((True, "announces other articles, and names them", 9.0))
            yield Proposal((number,), "furniture.related", DROPPED, evidence)
        elif page.is_prose(number):
            return


def _is_part(page: Page, number: int) -> bool:
    """Tell whether text has the words of ``number``, or another label as short heads text, too."""
    text = page.text(number)
    heads = (page.text(n) for n in page.labels if n and page.is_prose(n + 1))
    heads = (head for head in heads if head[0].isalpha() and head != text)
    are_parts = any(len(head) == len(text) for head in heads)
    return are_parts or sum(text in said for said in page.texts) > page.texts.count(text)


def _proposal(page: Page, number: int, said_of_it: Sequence[float]) -> Proposal:
    text, hits = page.text(number), sum(said_of_it)
    is_outside = number <= page.body or number >= page.tail
    is_told = has_clauses(text) or (hits < _LIKELY and text[-1] == "。")
    is_prose = is_told and not _STRONG.search(text)
    asked = invited(text)
    is_ad = text in _ADS and not _is_part(page, number)
    is_told_of = says_facts(text) and (SURE not in said_of_it or is_in_form(page, number))
    evidence = because(
        (True, "uses the words of sites and accounts", hits),
        (
            asked > 0 and not is_ad and is_written(page, number),
            "stands where writers write",
            -2 * asked,
        ),
        (is_outside, "stands above or below the text", 1.0),
        (len(text) > 60, "is long", -2.0),
        (
            len(said_of_it) < _PAIR and not is_ad and _may_head(page, number),
            "may be a title or a heading",
            -4.0,
        ),
        (hits < _SURE and is_prose, "reads like a sentence of the text", -4.0),
        (not number and not text.isascii(), "is the first line", -2.0 - 6.0 * opens_talk(text)),
        (not number and "，" in text and is_person(page.text(1)), "is the first line", -12.0),
        (not number and is_edition(page), "nothing else could be the title", -8.0),
        (not number and _ASKING.search(text) is not None, "asks, and is the first line", -12.0),
        (_is_spoken(text), "is spoken", -6.0),
        (_is_item(page, number), "is an item among others", -6.0),
        (is_listed(page, number), "is an address or a file among others", -12.0),
        (_ARTICLE.match(text) is not None, "is an article of a law", -12.0),
        (_tells_how(page, number), "tells how to take part", -12.0),
        (_is_step(page, number), "is a step of several", -12.0),
        (tells_a_story(text), "tells a story", -6.0),
        (is_told_of and not bans(text), "says when, whence or who", -12.0 - 6.0 * tells_all(text)),
        (bans(text) and tells_of_a_ban(page, number), "tells of a ban within the text", -12.0),
        (text[0] == "#" and _is_hash_heading(page, number), "heads text as others do", -8.0),
        ("|" in text and is_ruled(page, number, _is_said), "is a row of a table", -12.0),
        (_ranks(page, number), "ranks something, within text", -12.0),
        (
            hits < _SURE and is_wrapped(page, number) and not said(page.text(number - 1)),
            "goes on in a sentence that was cut above it",
            -12.0,
        ),
    )
    return Proposal((number,), "furniture.site", DROPPED, evidence)


def _ranks(page: Page, number: int) -> bool:
    """Tell whether ``number`` is a chain of what is better, or a path of menus, that is told of."""
    text = page.text(number)
    is_within = page.body < number < page.tail or is_amid(page, number) or is_led(page, number)
    path = None if number else _PATH.match(text)
    if path and is_signed(page, 1) and not is_site(path["to"].strip()):
        return True
    return is_within and _CHAIN.match(text) is not None and _HERE.match(text) is None


def _is_spoken(text: str) -> bool:
    """Tell whether ``text`` stands in quotes, or behind the name of who says it."""
    found = _SPOKEN.match(text)
    return found is not None and (
        not found["who"] or (is_person(found["who"]) and found["who"][-1] != "者")
    )  # 张贴者：


def _is_item(page: Page, number: int) -> bool:
    """Tell whether ``number`` is numbered and so is a neighbour that uses no words of sites."""
    beside = (page.text(n) for n in (number - 1, number + 1) if 0 <= n < len(page.texts))
    return is_numbered(page.text(number)) and any(is_numbered(t) and not said(t) for t in beside)


def _tells_how(page: Page, number: int) -> bool:
    from convert.structure.furniture.manual import tells_how  # noqa: PLC0415  few say what sites do

    return tells_how(page, number)


def _is_step(page: Page, number: int) -> bool:
    from convert.structure.furniture.manual import told_steps  # noqa: PLC0415  few say what sites do

    return number in page.once(steps) or number in page.once(told_steps)


def _is_hash_heading(page: Page, number: int) -> bool:
    """Tell whether several lines with a hash have lines of their own below, as headings do."""
    headed = page.once(_hashed)
    return len(headed) > 1 and number in headed


def _hashed(page: Page) -> frozenset[int]:
    numbers = (n for n in page.open if page.text(n)[0] == "#" and page.text(n + 1)[:1] not in "#＃")
    return frozenset(n for n in numbers if " " not in page.text(n))


def _may_head(page: Page, number: int) -> bool:
    """Tell whether ``number`` could be a heading of the text: short, and text on both sides."""
    is_next = page.is_prose(number + 2) and not said(page.text(number + 1))
    is_within = page.is_prose(number - 1) and (page.is_prose(number + 1) or is_next)
    is_brief = len(page.text(number)) <= _BRIEF and FILE.match(page.text(number)) is None
    return is_within and is_brief


def _is_mostly_said(text: str) -> bool:
    """Whether most sentences of ``text``, or half and the first, use the words of sites."""
    if _ANNOUNCED.match(text):
        return True
    clauses = list(filter(None, _CLAUSE.split(text))) if len(text) > _TITLE else []
    if _FEW * sum(map(_is_said, clauses)) < len(clauses):
        return False
    sentences = [part for part in _STOP.split(text) if part.strip(_QUOTES)]
    if len(sentences) < _PAIR:
        return True
    site = [bool(said(part)) for part in sentences]
    return 2 * sum(site) >= len(site) + (not site[0])


def _is_said(text: str) -> bool:
    return _STRONG.search(text) is not None or bool(said(text))


def _section(page: Page, number: int) -> Iterator[Proposal]:
    """A heading such as 相关阅读 with the titles below it, near the end."""
    below: list[int] = []
    after = number + 1
    for after in range(number + 1, min(number + _REACH, len(page.texts))):
        if not _may_be_title(page.text(after)):
            break
        if below and page.blanks[after] and page.blanks[below[-1]] == 0:
            break
        if not said(page.text(after)):
            below.append(after)
    else:
        after = min(number + _REACH, len(page.texts))
    is_end = after >= page.tail or page.body == len(page.texts)
    may_end = not is_end and is_over(page, number)
    if not is_end:  # what stands above text is the title sooner than a link
        below = _before_text(page, number, below)
    is_box = not is_end and len(below) == 1 and page.is_prose(below[0] + 1)
    if is_box:  # a paper's: 相关链接, title, text
        return
    is_offered = is_end and number > page.body and are_offered(page, number, below)
    if not (may_end or is_offered or heads_surely(page.text(number))):
        return
    evidence = because(
        (True, "announces other articles", 4.0),
        (bool(below), "titles follow", 2.0),
        (is_end, "no text follows", 3.0),
        (
            not (below or is_end or may_end) and number >= page.body,
            "nothing that it could announce follows",
            -4.0,
        ),
    )
    below = ranked(page, below) or below
    for lines in ((number,), tuple(below)):
        if lines:
            yield Proposal(lines, "furniture.related", DROPPED, evidence)


def _before_text(page: Page, number: int, below: Sequence[int]) -> list[int]:
    """Those of the lines ``below`` that could be titles even where text follows."""
    shorts = list(takewhile(lambda n: len(page.text(n)) <= _TITLE, below))
    return shorts if number >= page.body else []


def _may_be_title(text: str) -> bool:
    """Tell whether ``text`` could be the title of another article, or how that begins: 近日…..."""
    is_cut = text.endswith(("..", "…", "】"))
    is_whole = is_cut or (len(text) <= _TITLE and "。" not in text)
    return text[-1] not in "。；" and is_whole and not says_facts(text)
