"""Controls of sites and apps: rows of links, buttons and counters, each a word or two.

    青网首页　新闻　体育　财经        回复　举报        阅读(1024) | 评论(7)
Such a line is known by its words, which no sentence has in a row.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice, pairwise
from typing import Final

from convert.pattern import pattern
from convert.structure.claim import Evidence
from convert.structure.controls import (
    BUTTONS,
    CHOICES,
    COUNTERS,
    EDITS,
    FIGURE,
    LINKS,
    PLACES,
    PROVINCES,
    WEAK,
    words_of,
)
from convert.structure.furniture.menu import BULLETS, is_item, is_kicked, is_ruled, says_who
from convert.structure.furniture.written import is_counted_up
from convert.structure.header import says_facts
from convert.structure.moment import moment_in
from convert.structure.names import is_usual_person
from convert.structure.page import Page
from convert.structure.proposal import DROPPED, Proposal, because
from convert.structure.recognisers.counted import labels
from convert.structure.recognisers.counting import steps
from convert.structure.recognisers.glued import is_glued
from convert.structure.recognisers.marks import HASH
from convert.structure.recognisers.sites import first_told, tells
from convert.structure.said import said
from convert.structure.shape import COLONS, ends_a_sentence
from convert.structure.unwrap import is_running
from convert.structure.words import words

_SIZE: Final = 90
_WORDS: Final = LINKS | WEAK | PROVINCES
_CONTROLS: Final = BUTTONS | WEAK | COUNTERS
_STARTS: Final = frozenset(word[:2] for word in _WORDS | _CONTROLS)
_GLUED: Final = 24
_GAP: Final = 3
_LINK: Final = 8
_HEAD: Final = 3
_WORD: Final = 6
_COLUMN: Final = 4
_BAR: Final = 6  # words that strokes part are a menu, if two of them are links

_SECTIONED: Final = 10
"""No part of a site is called by more characters."""

_LISTED: Final = 2
"""Sites part links with strokes and gaps; with so many 、 a text names places."""

TAGS: Final = frozenset(
    words(
        """
    文章关键词 本文关键词 关键词 关键字 關鍵字 关键詞 标签 標籤 相关标签 相關標籤
    本文标签 文章标签 文章標籤 专栏名称
    話題標籤 话题 Categories Category Tags Tag TAG TAGS tags tag categories category keywords layout
    slug Slug permalink draft comments toc タグ カテゴリー カテゴリ 関連タグ キーワード 分类 分類
    专栏分类 所属栏目 所属分类 归档 收录于 原标题 原題 原文链接 原文地址 原文连结 原文鏈接
    本文链接 本文地址 固定链接 文章链接 网址 链接 连结 相关专题 所属专题 专题 线索征集 新闻线索
    爆料 报料 报料热线 投稿邮箱 联系邮箱 读者热线 新闻热线 责任热线 签名 個人簽名 附件下载
    扫码阅读 本文原标题 文章原标题 原文标题 原標題 本文原題
    """
    )
)
"""Labels of what a site files an article under, or hangs on to it."""

_FILED: Final = pattern("(?:全站|[个個]人|文章|日[志誌]|[博部网網][客落誌志]格?|站[内內])分[类類]")
"""So blogs call what they file a text under."""

_CLICKED: Final = frozenset(
    words("转载 举报 舉報 检举 檢舉 展开 收起 点赞 打赏 转发 轉發 复制 複製 在看 关注 分享")
)
"""So one may click, and no part of a text is called so."""

_FIRST_ITEM: Final = pattern("(?:1|一|①)[.、．)）]|①")
_LABEL: Final = pattern(r"[【\[（(▍▋■●]?\s?(?P<label>[^\s：:】\]]{2,10})\s?[】\]]?\s?[：:]")
_DIGITS: Final = frozenset("0123456789")
_UNITS: Final = "万萬kKwW"
_COUNTED: Final = frozenset(f"次人条條.,+{_UNITS}")
"""With these end words that say how often."""

_HASHES: Final = pattern(r"(?:[#＃][^\s#＃]{1,20}[#＃]?[\s、,]*){2,}$")

_NUMBERED: Final = pattern("[一二三四五六七八九十〇零百]、|[0-9]{1,2}[.．、][ \u3000]?[^0-9]")
_PART: Final = pattern(r"[0-9]{1,2}(?:\.[0-9]{1,2})+\.?[ \u3000]")
_PICTURED: Final = pattern("[^（(\\s]{1,40}[（(]附?[图圖]片?[^（()）]{0,4}[)）]")
"""What a paper prints a picture of, and says so: 渡口的早晨（附图片１张）."""

_CELLS: Final = pattern(r"\t|[ \u3000]{2,}")


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose rows of controls, and lines that file the article."""
    rows: list[int] = []
    for number, text in page.worded(page.open):
        if len(text) <= _SIZE and not (text[0] == "#" and HASH.match(text)):
            words = words_of(text)
            known = [w for w in words if _is_known(w) or (w == "A" and words.count(w) > 1)]
            is_row = (2 - (text[0] == "【")) * len(known) >= len(words)  # 【推荐】渡口的灯
            if known and (is_row or _is_bar(page, number, words, known)):
                rows.append(number)
                yield _row(page, number, words, known)
        filed = _LABEL.match(text) if "：" in text or ":" in text else None
        is_filed = filed is not None and (
            filed["label"] in TAGS or _FILED.fullmatch(filed["label"]) is not None
        )
        if is_filed or (text[0] in "#＃" and _HASHES.match(text)):
            from convert.structure.furniture.filed import filed_line, hung  # noqa: PLC0415  few are filed

            yield filed_line(page, number)
            yield from hung(page, number)
    yield from _among(page, rows)
    yield from _counts(page, rows)


def _is_bar(page: Page, number: int, words: Sequence[str], known: Sequence[str]) -> bool:
    """Tell whether ``words``, many and short, are parted by strokes outside the text: a menu."""
    is_outside = number < page.body or number >= page.tail
    is_long = len(words) >= _BAR and max(map(len, words)) <= _SECTIONED and len(known) > 1
    return is_outside and is_long and sum(map(page.text(number).count, "|｜丨")) >= _BAR - 1


def _counts(page: Page, rows: Sequence[int]) -> Iterator[Proposal]:
    above = page.texts[1 : page.body] if page.body < len(page.lines) else ()
    if not any(text[0].isdecimal() and text[-1].isdecimal() for text in above):
        return
    from convert.structure.furniture.counts import counts  # noqa: PLC0415  few pages count readers

    yield from counts(page, rows)


def _among(page: Page, rows: Sequence[int]) -> Iterator[Proposal]:
    """Propose words that nobody knows but that stand in a column of controls."""
    links = [number for number in rows if len(page.text(number)) <= _LINK]
    others = sorted({*range(page.body)}.difference(rows)) if len(links) > 1 else ()
    strange = list(islice((n for n in others if not is_usual_person(page.text(n))), 2))
    for one, other in pairwise(links):
        between = range(one + 1, other)
        is_outside = other < page.body or one >= page.tail
        if len(between) > _GAP or not is_outside:
            continue
        for number in between:
            text = page.text(number)
            size = len(text) / (1 + text.isascii())  # two Latin letters are as wide as one Han
            evidence = because(
                (True, "stands in a column of links", 1.5),
                (size <= _WORD, "is a word or two", 2.0),
                (size > _WORD, "is more than a word", -1.5),
                (size > 2 * _WORD, "is more than two words", -2.0),
                (len(links) > _COLUMN, "the column is long", 1.0),
                (_heads(page, number, strange), "says when and whence, or stands above that", -6.0),
            )
            yield Proposal((number,), "furniture.among", DROPPED, evidence)


def _heads(page: Page, number: int, strange: Sequence[int]) -> bool:
    """Tell whether facts or text follow ``number``, or it alone is ``strange`` above the text."""
    is_alone = number < page.body and not {*strange} - {number}
    near = map(page.text, range(number, number + _HEAD))
    return page.is_prose(number + 1) or is_alone or any(map(says_facts, near))


def _is_known(word: str) -> bool:
    is_begun = word[:2] in _STARTS  # few words are
    if is_begun and (word in _WORDS or word in COUNTERS):
        return True
    if not (word[0] in _DIGITS or word[-1] in _COUNTED or word[-1].isdecimal()):
        return is_begun and _is_glued(word)  # nothing is counted in it
    if word[0].isupper() and word[1:].isdecimal():
        return True
    name = _bare(word)
    if name == "TOP" != word:  # TOP.1
        return False
    return name in COUNTERS or (name in _WORDS and name != word) or _is_glued(word)


def _bare(word: str) -> str:
    """``word`` without what it counts."""
    bare = word.lstrip("0123456789")
    last = bare.rstrip("次人条條")
    return (last if bare != word or last[-1:].isdecimal() else bare).rstrip("0123456789.,+万萬kKwW")


def _is_glued(word: str) -> bool:
    """Tell whether ``word`` is several controls whose gaps were lost: 首页English."""
    at, parts = 0, 0
    while at < len(word) <= _GLUED:
        size = next((n for n in range(8, 1, -1) if word[at : at + n] in _CONTROLS), 0)
        if not size:
            return False
        at, parts = at + size, parts + 1
    return parts > 1 + word.startswith("我的")  # 我的小说


def _row(page: Page, number: int, words: Sequence[str], known: Sequence[str]) -> Proposal:
    above, text, below = map(page.text, (number - 1, number, number + 1))
    size = sum(map(len, known)) / sum(map(len, words))
    is_counted = any(map(str.isdecimal, text)) and any(_bare(w) in COUNTERS for w in known)
    is_below, is_above = is_running(page, number - 1), is_running(page, number + 1)
    is_outside = not (page.body <= number < page.tail or (is_below and is_above))
    is_within = is_below and (is_above or page.is_apart(number)) and not is_outside
    is_sure = is_counted or words[0] in BUTTONS - WEAK or _is_glued(words[0]) or text[-1] in "|｜>»"
    is_sure = is_sure or (number == 0 and words[0] in PLACES and len(words[0]) >= _COLUMN)
    is_single = len(words) == 1 and not is_sure
    is_brief = text[0] in "（(【[" and known == [words[0]] != words and known[0] not in BUTTONS
    is_pair = number == 0 and known == words[1:] and len(words) == _LISTED  # 渡口 海报
    may_head = is_pair or ((number == 0 or is_within) and (is_single or is_brief))
    may_head = may_head and (number > 0 or below not in LINKS or below[0] in "目索")  # 目录
    evidence = because(
        (True, "has words of buttons and links", 2.0),
        (len(known) > 1, "several stand in a row", 3.0),
        (len(known) > 3, "many stand in a row", 1.0),
        (_is_bar(page, number, words, known), "strokes part many short words", 4.0),
        (len(known) == len(words), "there are no others", 1.0),
        (len(words) == 1 and words[0] in BUTTONS - WEAK, "is a button and nothing else", 4.0),
        (is_counted, "counts readers or comments", 3.0),
        (number <= page.body and tells(page.text(number - 1)), "stands below the date", 3.0),
        (is_single and _is_below_site(page, number), "a site speaks above", 3.0),
        (size < 0.5, "most of it is something else", -3.0 - 3 * is_kicked(text, known[0])),
        (is_outside, "stands above or below the text", 1.5),
        (is_single and _is_label(page, number), "labels the lines below", -4.0),
        (says_who(words, above, below), "says who did what, beside others who say so", -6.0),
        (may_head, "may be a title or a heading", -4.0),
        (is_single and is_counted_up(page, number), "a line leads up to it", -12.0),
        (text[0] in BULLETS and above[-1:] in COLONS, "a line leads up to it", -6.0),
        (is_single and _heads_label(page, number), "may head a label and its text", -4.0),
        (is_single and _FIRST_ITEM.match(below) is not None, "a list follows", -4.0),
        (text.count("、") >= _LISTED, "is an enumeration", -6.0),
        ("：" in text and known == words[1:] and not is_sure, "says a value, when or who", -4.0),
        (is_single and _is_among_words(page, number), "is one of a list of words", -3.0),
        (is_outside and _ends_column(page, number), "other controls stand above", 3.0),
        (number in page.once(steps) | page.once(labels), "is a step of several", -12.0),
        (not is_counted and is_item(page, number, _is_known), "is an item among others", -6.0),
        (text in CHOICES and LINKS.isdisjoint((above, below)), "stands alone", -8.0),
        (page.is_prose(number + 1) and len(words) == 1 and not is_counted, "text follows", -2.5),
        (
            is_single and words[0] in _CLICKED and _is_lone(page, number),
            "stands above the text, no part of which is headed",
            5.0,
        ),
        (text[-1] in "。！？；", "ends like a sentence", -3.0),
    )
    evidence += _as_text(page, number, words)
    return Proposal((number,), "furniture.controls", DROPPED, evidence)


def _is_lone(page: Page, number: int) -> bool:
    """Tell whether ``number`` is between title and text, and nothing heads text further down."""
    if not (0 < number < page.body and page.is_prose(number + 1)):
        return False
    is_lone = not any(page.is_prose(n + 1) for n in page.labels if n > page.body)
    return is_lone and all(says_facts(page.text(n)) for n in range(1, number))


def _is_below_site(page: Page, number: int) -> bool:
    """Tell whether a site speaks above ``number``, below the title and the day, above the text."""
    is_near = 1 < number < page.body and bool(said(page.text(number - 1)))
    return is_near and page.once(first_told) < number


def _heads_label(page: Page, number: int) -> bool:
    """Tell whether ``number`` is a channel within the text, above a label that text follows."""
    is_channel = page.text(number) in PLACES and page.is_label(number + 1)
    is_channel = is_channel and page.is_prose(number + 2) and page.body < number < page.tail
    return is_channel or page.text(number + 1) in EDITS


def _as_text(page: Page, number: int, words: Sequence[str]) -> tuple[Evidence, ...]:
    """What speaks for line ``number`` being text: a row, a label, a part, or who says when."""
    text = page.text(number)
    return because(
        (
            (_is_row(text) and any(map(_is_row, (page.text(number - 1), page.text(number + 1)))))
            or _heads_rows(page, number),
            "stands among the rows of a table",
            -12.0,
        ),
        (is_ruled(page, number, _is_known), "is a row of a table", -12.0),
        (text[0] in "「『" and text[-1] in "」』", "is spoken", -6.0),
        (text[-1] == "]" and is_glued(text), "a button is glued to its end", -12.0),
        (
            text[-1] in "：:" and words[-1] not in BUTTONS and page.is_prose(number + 1),
            "labels the text below",
            -4.0,
        ),
        (_is_dated(text), "says when", -12.0),
        (tells(text), "says when, whence or who", -12.0),
        (bool(_NUMBERED.match(text) or _PART.match(text)), "is numbered as parts are", -12.0),
        (_PICTURED.fullmatch(text) is not None, "names a picture behind other words", -8.0),
        (
            page.body < number < page.tail and _is_explained(page, number),
            "the sentence below tells of it",
            -6.0,
        ),
    )


def _is_explained(page: Page, number: int) -> bool:
    """Tell whether the line below ``number``, a word within a text, is a sentence about it."""
    word, below = page.text(number).strip(), page.text(number + 1)
    return word in below and ends_a_sentence(below) and len(below) > len(word) + 1


def _is_row(text: str) -> bool:
    """Tell whether ``text`` is a row of a table, with figures in all cells but the first."""
    cells = _CELLS.split(text)
    return len(cells) > _LISTED and all(map(FIGURE.match, cells[1:]))


def _heads_rows(page: Page, number: int) -> bool:
    """Tell whether a row of figures with as many cells stands below ``number``."""
    below = page.text(number + 1)
    return _is_row(below) and len(_CELLS.split(page.text(number))) == len(_CELLS.split(below))


def _is_among_words(page: Page, number: int) -> bool:
    """Tell whether words that are no links stand close above and below ``number``."""
    beside = [text for text in (page.text(number - 1), page.text(number + 1)) if text.isalpha()]
    are_words = all(len(text) <= _LINK and not _is_known(text) for text in beside)
    is_close = page.blanks[number] == 0 and page.blanks_below(number) == 0
    return is_close and are_words and len(beside) > 1


def _ends_column(page: Page, number: int) -> bool:
    """Tell whether the two lines above ``number`` are controls and nothing else."""
    above = (page.text(number - 1), page.text(number - 2))
    return all(0 < len(text) <= _LINK and _is_known(text) for text in above)


def _is_label(page: Page, number: int) -> bool:
    """Tell whether a line with a label of its own follows ``number`` within the text."""
    text = page.text(number + 1)
    is_labelled = "：" in text[:9] or ":" in text[:9]
    return is_labelled and number >= page.body and not page.blanks_below(number)


def _is_dated(text: str) -> bool:
    """Tell whether a date stands among the controls: what says when is kept."""
    return any(map(str.isdecimal, text)) and moment_in(text) is not None
