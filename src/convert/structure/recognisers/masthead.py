"""The head of a paper's page, above the title: 《青湾日报》2020年8月11日 第3版, 青湾文艺 第三期.

A house, and beside it the day, the number or the page, and nothing else; a title has to follow, for
issues and lists of contents are called so, too.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from itertools import islice
from typing import Final

from convert.pattern import pattern
from convert.structure.cut import is_rule
from convert.structure.header import says_facts
from convert.structure.moment import moment_in
from convert.structure.names import are_names, is_person, is_usual_person
from convert.structure.page import Page
from convert.structure.proposal import DROPPED, Fact, Found, Moment, Proposal, Words, because
from convert.structure.recognisers.headlines import ENTRY, is_byline
from convert.structure.recognisers.numbered import ranks_of
from convert.structure.recognisers.sorts import sorts_alone
from convert.structure.words import words
from convert.value import Frozen

_TOP: Final = 3
"""No such line stands lower.  Units: lines."""

_SIZE: Final = 72
_NAME: Final = 12
"""No bulletin has a longer name.  Units: characters."""

_NEAR: Final = 4
"""The title stands so few lines below, a kicker or a date above it.  Units: lines."""

_PRINTED: Final = (
    "[报報][纸紙]?|[刊志誌]|[学學院校馆館会會通快][讯訊]|[网網]|[电電数數][子字][报報版]"
)
_HOUSE: Final = f"(?:{_PRINTED}|新[闻聞]|文[艺藝摘汇匯学學]|[学學]苑|周末|[评評][论論])"
"""So those are called who print pages or issues."""

_KIND: Final = "(?:[杂雜][志誌]|[双雙]?[周週旬月季年半]刊|[报報][纸紙])"
_NAMED: Final = pattern(
    f"{_KIND}?《(?P<work>[^《》]{{2,20}})》{_KIND}?"
    f"|(?P<name>[^\\s，。：:；、！？!?《》（）()“”·|｜/／0-9的了着是我你]{{2,13}}?{_HOUSE})"
    "(?:(?<=[报報])[电電数數][子字][报報版])?(?:(?<=[报報])[ \u3000]?[（(][^（）()]{2,8}版[）)])?"
    "(?=[\\s，,、·•|｜/／—–\\-（(0-9第总總民令平昭一二星周週朝夕农農]|$)"
)
_PRINTER: Final = pattern(f"(?:{_PRINTED})$")
_COUNT: Final = "(?:[0-9]{1,5}|[〇零一二三四五六七八九十百]{1,6})"
_MARK: Final = "[-./]"
_DAY: Final = (
    f"(?:民[国國]|令和|平成|昭和)? ?(?:[0-9]{{2,4}}|元|[〇零一二三四五六七八九十]{{1,4}}) ?年"
    f"(?: ?{_COUNT} ?月(?: ?{_COUNT} ?日|[号號])?)?|{_COUNT} ?月(?: ?{_COUNT} ?日|[号號])"
    f"|[0-9]{{4}}{_MARK}[0-9]{{1,2}}(?:{_MARK}[0-9]{{1,2}})?"
    "|(?:星期|[周週])[一二三四五六日天]|(?<=[日0-9][（(])[一二三四五六日](?=[）)])|[日月火水木金土]曜日?"
    "|(?:[A-Z][a-z]{2,8}, ?)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}[.]?"
    " [0-9]{1,2}, ?[0-9]{4}"
    "|[0-9]{1,2} ?[月日](?= / )"
    "|[农農夏][历曆历][^\\s，。]{2,12}|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年[^\\s，。]{2,8}"
)
_ISSUE: Final = (
    "(?:(?:19|20)[0-9]{2} ?年 ?)?"
    f"[总總复復]{{0,2}}第? ?{_COUNT} ?(?:[-—–~、/／+＋] ?{_COUNT})? ?[期号號辑輯卷]"
    f"|[总總]第 ?{_COUNT}|[春夏秋冬]季?[号號刊卷]|[创創]刊[号號]|[朝夕晨晚]刊"
    "|(?:Vol|VOL|vol|No|NO|no)[.． ]{0,2}[0-9]{1,4}"
)
_PAGE: Final = (
    f"第? ?[A-Za-z]?{_COUNT} ?[版面]|[A-Z]?[0-9]{{1,5}} ?[版面]|[A-Z][0-9]{{1,3}}(?![0-9A-Za-z])"
    "|共 ?[0-9]{1,3} ?版"
)
_CODE: Final = (
    "(?:DOI|doi)[:： ]{0,2}10[.][!-~]+|ISSN[:： ]{0,2}[0-9]{4}-?[0-9]{3}[0-9X]"
    "|CN ?[0-9]{2}-[0-9]{4}(?:/[A-Z0-9]{1,4})?|文章[编編][号號][:： ]{1,2}[!-~（）]+"
    "|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}[.,]{0,2} ?[0-9]{4}"
)
"""What journals print beside their numbers, and the month in English."""

_VERSION: Final = pattern("[（(][\u4e00-\u9fff]{2,8}版[)）]")
"""Which of its editions it is: （教育科学版）."""

_PIECE: Final = pattern(
    f"[（(]?(?:(?P<page>{_PAGE})|(?P<issue>{_ISSUE})|(?P<day>{_DAY})|(?P<code>{_CODE}))[）)]?"
)
_GAP: Final = pattern("[ \\t\u3000]*[，,、·•|｜/／—–-]?[ \\t\u3000]*")
_JOURNAL: Final = pattern("(?P<name>[\u4e00-\u9fff]{3,14})(?=[ \u3000·・,，|｜/／（(]|$)")
"""A journal, whatever it is called, beside two numbers: 2021年第4期　渡口研究　总第112期."""

_LATIN: Final = pattern(
    "(?!(?:Vol|VOL|No|NO)\\b)[A-Z][A-Za-z]+(?: [A-Za-z&’'-]+){0,9}(?=[ \u3000|｜·]{1,20}\\S)"
)
"""What a paper is called in Latin letters, too: 渡口周报 Ferry Weekly."""

_DESK: Final = pattern(
    "(?P<name>[\u4e00-\u9fff]{2,6})(?=[ \u3000]*[|｜·・/／—:：]?[ \u3000]*[A-Z0-9第])"
)
"""What a page is for stands before its number too: 港聞｜A12."""

_DESKS: Final = frozenset(
    words(
        """
    要闻 要聞 头版 頭版 港闻 港聞 国际 國際 国内 國內 本地 综合 綜合 副刊 文娱 文娛 体育 體育
    财经 財經 论坛 論壇 社会 社會 民生 中国 中國 两岸 兩岸
        """
    )
)
_NUMBERS: Final = 2
_BULLETIN: Final = pattern(
    "[\u4e00-\u9fff]{0,14}(?:[简簡快专專通摘][报報]|[动動][态態]|[通会會校院系堂馆館团團][讯訊]|[校会會院系堂]刊|信息|参考|[纪紀]要)"
)
"""What offices call what they issue, above its number."""

_ISSUER: Final = pattern(
    "(?P<name>[\u4e00-\u9fff（）“”]{4,30}?)[ \u3000]?"
    "(?:[编編](?:印|[辑輯]|[制製])?|主[办辦]|印[发發]?)(?:$|[ \u3000]{2,40}[〇二0-9])"
)
"""Who issues it, and perhaps when."""

_CONTENTS: Final = frozenset(words("目录 目錄 目次 要目 本期要目 本期导读 本期導讀 导读 導讀"))
_SET: Final = pattern("(?<=[\u4e00-\u9fff])\u3000(?=[\u4e00-\u9fff])")
"""A gap within a name of two characters, which is set as wide as others."""

_DASHES: Final = ("—", "–", "―", "─")
_SECTION: Final = pattern("[:：·| \u3000]{0,2}[\u4e00-\u9fff·]{2,6}(?=[\\s，,|｜]|$)")
"""What a page is for: 第3版：要闻."""


class Masthead(Frozen):
    """The house that a line names, if it does, where it stands, and what else the line gives."""

    name: str
    span: tuple[int, int]
    kinds: frozenset[str | None]


def is_masthead(page: Page, number: int) -> bool:
    """Tell whether line ``number`` is the head of a paper's page, and a title follows."""
    return number in page.once(_mastheads)


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose what paper the head of its page names, and the day that it gives."""
    for number, found in page.once(_mastheads).items():
        line = page.lines[number]
        named = Words("source", found.name, (line.span(*found.span),))
        facts: list[Fact] = [named] if found.name else []
        day = moment_in(line.text)
        if day and day.value.precision == "day":
            facts.append(Moment(day.value, (line.span(day.start, day.end),)))
        elif day := moment_in(line.text.replace(" / ", "")):  # 2018年 / 7月 / 11日
            facts.append(Moment(day.value, ()))
        evidence = because((True, "is a paper with its day or page, and a title follows", 12.0))
        if not facts and any(above not in page.once(_mastheads) for above in range(number)):
            continue
        what = Found(facts=tuple(facts)) if facts else DROPPED
        yield Proposal((number,), "source.masthead", what, evidence)


def _mastheads(page: Page) -> Mapping[int, Masthead]:
    """The lines that are heads of pages, and what each gives."""
    found: dict[int, Masthead] = {}
    for number in reversed(range(min(_TOP, page.body, len(page.texts)))):
        text = page.texts[number]
        masthead = _read(text) if len("".join(text.split())) <= _SIZE else None
        if masthead and _has_title(page, number, masthead, found):
            found[number] = masthead
    for number in [number for number, masthead in found.items() if _is_bare(masthead)]:
        issuer, first = _ISSUER.match(page.text(number + 1)), "".join(page.text(0).split())
        if issuer:
            found[number + 1] = Masthead(issuer["name"], issuer.span("name"), frozenset({"day"}))
        is_ruled = issuer and is_rule(page.text(number + 2)) and len(first) <= _NAME
        if number == 1 and (is_ruled or _BULLETIN.fullmatch(first)):
            found[0] = found[1]
    return found


def _is_bare(masthead: Masthead) -> bool:
    """Tell whether nothing but the number of an issue stands there, and perhaps its month."""
    return "issue" in masthead.kinds <= {"issue", "day"} and not masthead.name


def _read(text: str) -> Masthead | None:
    """The house that ``text`` names beside its day, its number or its page."""
    house: re.Match[str] | None = None
    desk: re.Match[str] | None = None
    at, pieces, is_sorted, is_latin = 0, list[str | None](), False, False
    while at < len(text):
        if piece := _PIECE.match(text, at):
            pieces.append(piece.lastgroup)
        elif house is None and (piece := _NAMED.match(text, at)):
            house = piece
        elif house and (piece := _VERSION.match(text, at)):
            pieces.append(None)
        elif piece := _LATIN.match(text, at):
            is_latin = True
        elif (piece := _SECTION.match(text, at)) and _is_section(piece[0], pieces):
            is_sorted = True
        elif house is None and desk is None and (piece := _other(text, at)):
            desk = piece
        else:
            return None
        gap = _GAP.match(text, piece.end())
        at = gap.end() if gap else piece.end()
    is_numbered = not is_latin and set(pieces) == {"issue"}
    is_known = is_sorted or is_numbered or (is_latin and "code" in pieces)
    if not (house or desk) and is_known:
        return Masthead("", (0, 0), frozenset(pieces))  # 04版 · 来信, 第97期（总第1203期）
    return _headed(house, pieces) if house else _desked(desk, pieces)


def _is_section(said: str, pieces: Sequence[str | None]) -> bool:
    """Tell whether ``said`` is what a page is for, or what kind of text an issue has."""
    return "page" in pieces or ("issue" in pieces and sorts_alone(said.strip("·| \u3000")))


def _other(text: str, at: int) -> re.Match[str] | None:
    """What could be a journal of any name at ``at``, or what a page is for."""
    return _DESK.match(text, at) or _JOURNAL.match(text, at)


def _headed(house: re.Match[str], pieces: Sequence[str | None]) -> Masthead | None:
    kinds = set(pieces)
    group = "work" if house["work"] else "name"
    if is_person(house["name"] or ""):
        return None
    is_kind = group == "work" and house[0] != f"《{house[group]}》"  # 《山溪》杂志
    is_told = is_kind or _PRINTER.search(house[group]) is not None
    may_be = kinds - {"day"} or (is_told and (kinds or group == "work"))
    is_desk = house[group].endswith(("新闻", "新聞")) and house.start() > 0
    is_desk = is_desk or (house[group].endswith(("周刊", "週刊", "周末")) and kinds == {"page"})
    if "page" in kinds and is_desk:
        return Masthead("", (0, 0), frozenset(kinds))  # 2024年3月5日　社区新闻 B2
    name = house[group].strip()
    start = house.start(group) + house[group].index(name)
    return Masthead(name, (start, start + len(name)), frozenset(kinds)) if may_be else None


def _desked(desk: re.Match[str] | None, pieces: Sequence[str | None]) -> Masthead | None:
    """A journal of two numbers, or a page with its day and what it is for, which is no house."""
    if desk is None or is_person(desk["name"]):
        return None
    if pieces.count("issue") >= _NUMBERS:
        return Masthead(desk["name"], desk.span("name"), frozenset(pieces))
    is_begun = desk.start() == 0 or "day" in pieces
    is_page = is_begun and "page" in pieces and "issue" not in pieces
    is_told = "day" in pieces or desk["name"] in _DESKS  # 操作手册 第4版
    return Masthead("", (0, 0), frozenset(pieces)) if is_page and is_told else None


def _has_title(page: Page, number: int, masthead: Masthead, heads: Container[int]) -> bool:
    """Tell whether what could be a title stands between ``number`` and the text."""
    is_numbered = "issue" in masthead.kinds and "page" not in masthead.kinds
    is_bare, is_told = _is_bare(masthead), False
    worded = (n for n in range(number + 1, page.body + 1) if not is_rule(page.text(n)))
    for below in islice(worded, _NEAR - 1):
        text = page.text(below)
        if page.is_prose(below):
            return False
        if not (below in heads or _is_told(text) or is_byline(text) or ENTRY.match(text)):
            may_be = page.is_label(below) or text.endswith(("——", "──", "？", "！", "?", "!"))
            may_be = may_be and not ranks_of(text) and text not in _CONTENTS
            may_be = may_be and not (text.startswith(_DASHES) or (is_bare and _heads(page, below)))
            return may_be and (not is_numbered or is_told or _is_signed(page, below))
        is_told = is_told or is_bare  # a bulletin says when and by whom below its number
    return False


def _heads(page: Page, number: int) -> bool:
    """Tell whether line ``number`` heads one of several parts, as short as others in the text.

    A bulletin of such parts has no title but its name.
    """
    size = len(page.text(number))
    if size > _NAME or not page.is_prose(number + 1):
        return False
    others = (n for n in page.labels if n > number and page.is_prose(n + 1))
    return any(abs(len(page.text(n)) - size) <= 1 for n in others)


def _is_told(text: str) -> bool:
    """Tell whether ``text`` says when, whence or who, or who issues it: 渡口管理处编."""
    return says_facts(text) or _ISSUER.match(text) is not None


def _is_signed(page: Page, number: int) -> bool:
    """Tell whether a name or a day stands below ``number``, above the text.

    What is called by its number alone may be the title itself: 渡口周报 第12期.
    """
    below = map(page.text, range(number + 1, min(number + _NEAR, page.body)))
    return not _signs(page.text(number)) and any(map(_signs, below))


def _signs(text: str) -> bool:
    """Tell whether ``text`` says who or when, or whose man somebody is: 渡口出版社经理 何小满."""
    is_named = is_usual_person(text.replace("\u3000", " ").rpartition(" ")[2])
    return is_named or says_facts(text) or is_byline(text) or are_names(_SET.sub("", text))
