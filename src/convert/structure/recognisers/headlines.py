"""The headlines above an article: kicker (引题), title (主题), subtitle (副题); which is which.

Papers set up to three ranks of headlines, each perhaps on several lines; a copy keeps the lines and
loses the type sizes.  What is left as evidence: which line is shortest, which breaks off, what each
is called like, and what follows.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from convert.pattern import pattern
from convert.structure.claim import Evidence
from convert.structure.header import says_facts
from convert.structure.moment import is_moment, is_yearless
from convert.structure.names import are_names, is_han, is_person, is_unnamed, is_usual_person
from convert.structure.page import Page
from convert.structure.proposal import because
from convert.structure.recognisers.halves import breaks_off, issues, leads_on, presides
from convert.structure.recognisers.letter import is_number, is_office
from convert.structure.recognisers.numbered import ranks_of
from convert.structure.shape import PAUSE, ends_a_sentence, ends_with_maker, has_inner_stop
from convert.structure.signature import (
    CLOSE,
    MARKS,
    OPEN,
    is_introduced,
    is_land,
    names_noted,
    office_end,
)
from convert.structure.words import words
from convert.value import Frozen

REACH: Final = 5
_SIZE: Final = 60
_TERSE: Final = 0.75
"""Set larger, a title between kicker and subtitle has to be this much shorter."""

_PHRASE: Final = 5
"""No subtitle without a dash is so short: what sorts the text is.  Units: characters."""

_PIECES: Final = pattern("外?[一二两兩三四五六七八九十]{1,2}[篇题題首章则則阕闋帖]")

_SAID: Final = 8
"""A shorter title may come in its subtitle.  Units: characters."""

_COLUMN: Final = 10
_LABELLED: Final = pattern("[【〔][^】〕]{1,8}[】〕].|.[^：]{0,5}：")
_COLUMNS: Final = words(
    """
    时评 評論 评论 社论 社論 论坛 論壇 观察 觀察 专栏 專欄 信箱 副刊 快评 锐评 短评 漫评 杂谈
    雜談 随笔 隨筆 茶座 视点 視點 聚焦 调查 關注 关注 专题 專題 特稿 专访 專訪 人物 声音 之声
    走笔 夜话 漫谈 漫談 笔谈 筆談 纵横 縱橫 圆桌 书评 影评 乐评 日报 日報 晚报 晚報 周刊 週刊
    月刊 季刊 来论 来信 來函 投書 讀者 头条 頭條 要闻 要聞 连载 連載 专版 特刊 荐读 悦读 夜读
    絮语 札记 手记 漫笔 漫筆 照登 特集 コラム 試閱 试阅 试读 書摘 书摘 お知らせ
    """
)
"""How columns of papers are called; what stands under the name is the title."""

_GENRES: Final = frozenset(
    words(
        """
    散文 散文诗 散文詩 小说 小說 小小说 小小說 短篇小说 短篇小說 中篇小说 中篇小說 长篇小说 長篇小說
    微型小说 微型小說 闪小说 极短篇 極短篇 随笔 隨筆 杂文 雜文 纪实 报告文学 報告文學 非虚构 童话
    童話 寓言 书评 書評 影评 影評 剧评 游记 遊記 诗歌 詩歌 组诗 組詩 新诗 新詩 短編 短篇
    エッセイ 随想
        """
    )
)
"""What a text is stands below its title and is none of it."""

_BRACKETED: Final = pattern("[（(][^（）()]+[）)]$")
_REMARKED: Final = pattern(
    "[^0-9].{0,60}?(?:整理|[审審][阅閱議议定]|[节節][选選]|[摘原][载載自]|[载載][于於]|[刪删][节節改减減]"
    "|[录錄]音|原文|[编編]者)|.{0,60}(?:公[布佈]|[发發][布佈]|施行|[实實]施|通[过過]|印[发發]|批准|修正)"
)
"""What became of a text, and how a law came about."""

CALLED: Final = pattern("(?:[专專][栏欄]|[栏欄]目)[:：]")
"""A label in front of such a name."""

ENTRY: Final = pattern(
    "[\u4e00-\u9fff]{0,4}(?:[编編][号號]|[联聯][系繫络絡]人|地[点點址]|[电電][话話]|[时時][间間]|日期|[学學]期|[单單]位|公司"
    "|校[训訓]|[学學]校|年[级級]|姓名|班[级級]|性[别別]|部[门門]|受[访訪][者人]|材[质質]|尺寸|[产產]地|[规規]格|型[号號]|品牌|[货貨][号號]|[颜顏]色|重量|含量)[:：]"
)
"""What forms ask for, and no title says of itself: 地点：渡口镇, 公告编号：2024-01."""

_PARTS: Final = frozenset("篇记記集卷章季站版行录錄刊谈談话話")
"""So end parts of series, and no names: 新春走基层·渡口篇."""

_OPEN: Final = "“「『《（(【〈"
_STROKES: Final = frozenset("_|｜")


class Headlines(Frozen):
    """The headlines of a page.

    Args:
        page: The page.
        first: The first line that has words and does not only say when, whence or who.
        block: From there on, the lines that stand close together and say no facts.
        title: The line that is likeliest to be the title; -1 if none is.
    """

    page: Page
    first: int
    block: tuple[int, ...]
    title: int = -1


def headlines_of(page: Page, title: int, is_above: Callable[[int], bool]) -> Headlines:
    """The headlines of ``page``, below lines that are above; likeliest the title is ``title``."""
    first = _first_of(page, is_above)
    found: list[int] = []
    for number in range(first, min(first + REACH, len(page.texts), page.body + 1)):
        text = page.text(number)
        if page.is_prose(number) or not _may_be_headline(text, is_first=not found):
            break
        if found and page.blanks[number] and not _goes_on(page, number):
            break
        found.append(number)
    return Headlines(page, first, tuple(found), title)


def _goes_on(page: Page, number: int) -> bool:
    """Tell whether ``number`` ends the line above, where empty lines part all lines."""
    is_even = page.blanks[number] <= page.blanks_below(number)
    above = page.text(number - 1)
    is_open = breaks_off(above, page.text(number)) or leads_on(above)
    is_led = page.is_spaced and is_even and is_open
    return is_led or presides(above, page.text(number))


def _first_of(page: Page, is_above: Callable[[int], bool]) -> int:
    texts = enumerate(page.texts[:REACH])
    worded = [(n, text) for n, text in texts if has_words(text) and "://" not in text]
    bare = ((n, text) for n, text in worded if not (is_credit(text) or is_number(text)))
    free = (n for n, _ in bare if not (page.is_prose(n) or is_red_head(page, n) or is_above(n)))
    return next(free, next((n for n, _ in worded if not is_above(n)), 0))


def is_red_head(page: Page, number: int) -> bool:
    """Tell whether ``number`` is the head of a document or its number, and the title follows."""
    text, after = page.text(number), page.text(number + 1)
    if text.endswith("文件") and is_number(after):
        return page.text(number + 2) != "" and not page.is_prose(number + 2)
    return number > 0 and is_number(text) and is_red_head(page, number - 1)


def is_credit(text: str) -> bool:
    """Tell whether ``text`` says hardly anything but when, whence or who, with labels or not."""
    return says_facts(text) or is_signature(text)


def is_signature(text: str) -> bool:
    """Tell whether ``text`` signs wherever it stands: 本报评论员, □何小满."""
    bare = text.lstrip(MARKS + " \u3000")
    if is_unnamed(text) or (bare != text and is_usual_person(bare)) or is_introduced(text):
        return True
    close = text.find(CLOSE[OPEN.index(text[0])]) + 1 if text and text[0] in OPEN else 0
    is_called = is_person(text[close:].strip()) or _is_rendered(text[close:].strip())
    return 0 < close < len(text) and is_land(text[:close]) and is_called


def has_words(text: str) -> bool:
    """Tell whether ``text`` is more than marks and frames."""
    return any(map(str.isalnum, text))


def _may_be_headline(text: str, *, is_first: bool) -> bool:
    if len(text) > _SIZE or (ends_a_sentence(text) and text[-1] not in "？！?!…"):
        return False
    if is_first:
        return True
    is_marked = (not text[0].isalnum() and text[0] not in _OPEN) or text[-1] in PAUSE
    is_numbered = text.endswith(("号", "號")) and any(map(str.isdecimal, text))
    if is_marked or is_numbered or ranks_of(text):
        return False
    return not (is_credit(text) or is_byline(text))


def is_byline(text: str) -> bool:
    """Tell whether ``text`` is one or several names as papers set them: ■何　一, [英]何一 著.

    ``are_names`` knows lists of several; this knows what stands about names, and their gaps.
    """
    closing = {"〔": "〕", "[": "]", "（": "）", "(": ")", "【": "】", "［": "］"}.get(text[:1])
    bare = text.partition(closing)[2] if closing else text
    if names_noted(bare) or are_names(bare):  # 何小满1，李二红2*
        return True
    words = bare.replace("\u3000", " ").strip(MARKS + "/／〕]）) ").split()
    words = [word for word in words if word not in {"著", "撰", "文", "编", "译"}]
    if words and all(len(word) == 1 for word in words):
        words = ["".join(words)]
    return bool(words) and all(
        is_person(word) or (len(word) == 1 and is_han(word)) or _is_rendered(word) for word in words
    )


def _is_rendered(word: str) -> bool:
    """Tell whether ``word`` is a foreign name in Chinese: 埃纳·霍尔特, not 清晨·渡口."""
    if len(word) <= _PHRASE or word[-1] in _PARTS:
        return False
    parts = word.replace("・", "·").replace("•", "·").split("·")
    return 1 < len(parts) <= 4 and all(map(is_han, parts))


def counts_pieces(text: str) -> bool:
    """Tell whether ``text`` says how many pieces stand under one title: 外一篇, 三题."""
    return _PIECES.fullmatch(text.strip("（()）")) is not None


def is_column(text: str) -> bool:
    """Tell whether ``text`` is the name of a column rather than a title."""
    if CALLED.match(text):
        return True
    bare = text.strip("【】[]〔〕<>＜＞|｜·-—《》 ")
    return (
        len(bare) <= _COLUMN
        and "的" not in bare
        and bare.endswith(_COLUMNS)
        and not has_inner_stop(text)
    )


def lines_evidence(heads: Headlines, lines: tuple[int, ...]) -> tuple[Evidence, ...]:
    """What speaks for a title on two lines."""
    page, block = heads.page, heads.block
    one, other = (page.text(number) for number in lines)
    is_whole = block[:2] == lines
    follows = len(block) == 3 and is_whole and not is_bracketed(page.text(block[2]))
    return because(
        (True, "titles mostly stand on one line", -2.0),
        (breaks_off(one, other), "the first line breaks off", 4.5),
        (issues(one, other), "an office stands above what it issues", 4.5),
        (leads_on(one), "a dash leads on to the second line", 4.5),
        (
            follows and _is_signed_below(page, block) and not _is_middle_short(page, block),
            "no headline is set off by its size",
            2.5,
        ),
        (follows and is_column(one), "a column's name stands above", -4.0),
        (len(one) + len(other) > _SIZE, "is long", -3.0),
        (one.isascii() != other.isascii(), "is in two scripts", -4.0),
        (not _STROKES.isdisjoint(one), "has the strokes of tabs", -6.0),
        (bool(ranks_of(one)), "is numbered", -4.0),
        (is_remark(other), "says in brackets what became of the text", -9.0),
        (one.count(":") + one.count("：") > 1, "says several things behind labels", -6.0),
        (_may_label(page, lines), "is a salutation or a label", -9.0),
        (_are_labelled(page, lines[1]), "labels with their values begin", -9.0),
        (ends_with_maker(other) or other.startswith("图为"), "says what a picture shows", -9.0),
    )


def is_bracketed(text: str) -> bool:
    """Tell whether one pair of round brackets holds all of ``text``."""
    return text[:1] in {"（", "("} and _BRACKETED.match(text) is not None


def is_remark(text: str) -> bool:
    """Tell whether brackets hold what became of the text: （根据录音整理）, not （试行）."""
    return len(text) > _SAID and is_bracketed(text) and _REMARKED.match(text, 1) is not None


def _may_label(page: Page, lines: tuple[int, ...]) -> bool:
    """Tell whether the first of ``lines`` speaks to somebody, or labels the other.

    A phrase of some length is the first half of a title, where a date or a name stands below.
    """
    one, other = (page.text(number) for number in lines)
    after = page.text(lines[-1] + 1)
    is_half = len(one) >= _SAID and bool(after) and says_facts(after)
    return (one[-1] in ":：" and not is_half) or ":" in other[1:-1]


def _is_again(title: str, text: str) -> bool:
    """Tell whether most of what ``title`` says comes again in ``text``."""
    pairs = {title[at : at + 2] for at in range(len(title) - 1)}
    return len(title) >= _SAID and 3 * sum(pair in text for pair in pairs) >= 2 * len(pairs)


def _are_labelled(page: Page, number: int) -> bool:
    """Tell whether ``number`` and the line below it each say something behind a label."""
    return all(_LABELLED.match(page.text(n)) for n in (number, number + 1))


def _is_signed_below(page: Page, block: tuple[int, ...]) -> bool:
    after = page.text(block[-1] + 1)
    return page.is_prose(block[-1] + 1) or says_facts(after) or is_byline(after)


def _is_middle_short(page: Page, block: tuple[int, ...]) -> bool:
    return is_set_off(*(page.text(number) for number in block))


def is_set_off(above: str, middle: str, below: str) -> bool:
    """Tell whether ``middle`` is so short that it was set larger than what is about it."""
    return len(middle) <= _TERSE * min(len(above), len(below))


def subtitle_evidence(heads: Headlines, number: int, title: int) -> tuple[Evidence, ...]:
    """What speaks for line ``number`` as a subtitle without a dash, below line ``title``."""
    page, block = heads.page, heads.block
    after = page.text(number + 1)
    is_signed = bool(after) and (says_facts(after) or is_byline(after))
    is_followed = page.blanks_below(number) == 0 and not page.is_prose(number + 1)
    is_parted = page.blanks_below(number) > 0 and page.is_spaced
    return because(
        (is_followed and not is_signed, "short lines go on below it", -3.0),
        (number in block, "stands with the headlines", 3.0),
        (is_signed, "dates or names follow", 2.5),
        (is_parted, "an empty line parts it from the text", 1.0),
        (
            page.is_prose(number + 1) and not page.blanks[number + 1],
            "the text follows at once",
            -2.0,
        ),
        (is_yearless(page.text(number)), "is a day without its year", -9.0),
        (number == title + 1, "stands below the title", 1.0),
        ("://" in page.text(number), "is an address", -6.0),
        (is_remark(page.text(number)), "says in brackets what became of the text", -9.0),
        (page.text(number) in _GENRES, "is the kind of a text", -9.0),
        (office_end(page.text(number)) > 0, "a post stands before it", -4.0),
        (is_office(page.text(number)) and is_moment(after), "is an office above a day", -6.0),
        (_is_again(page.text(title), page.text(number)), "says the title again", -6.0),
        (ENTRY.match(page.text(number)) is not None, "answers a label of forms", -6.0),
        (
            len(page.text(number)) <= min(_PHRASE, len(page.text(title)) / 2)
            and not counts_pieces(page.text(number)),
            "is a word or two",
            -5.0,
        ),
        (number > title + 2, "stands far below the title", -3.0),
        (breaks_off(page.text(number - 1), page.text(number)), "ends the line above", -4.0),
    )
