"""Where names stand in a line that is names and nothing else, perhaps behind a post.

孟思远　何一        （何小满）        ■何一（某大学教授）        青湾市图书馆馆长　孟思远
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, TypeAlias

from convert.pattern import pattern
from convert.structure.houses import PAPER
from convert.structure.latin import is_latin, latin_end, signs_in_latin
from convert.structure.moment import is_moment
from convert.structure.names import (
    are_names,
    given_end,
    is_han,
    is_person,
    is_signed,
    is_usual_person,
)
from convert.structure.roles import role_of
from convert.structure.shape import COLONS
from convert.structure.vocabulary import AGE, LANDS, NO_NAMES, POSTS, REPORTERS
from convert.structure.words import words

Place: TypeAlias = tuple[int, int]
"""Where a name begins and ends."""

_CLASS: Final = pattern(
    "(?:19|20)?[0-9]{2} ?(?:[年届屆級级](?:[毕畢][业業]|卒業?)?|[毕畢][业業]|卒業?)"
)
"""When he left school: 何小满（1985届）."""

_MOST: Final = 6
MARKS: Final = "□■◎○●◇☉⊙◉"
"""What papers print before who writes: □ 何小满."""

_SKIPPED: Final = MARKS + "/／　 "
OPEN: Final = "（(【〔[〈［"
CLOSE: Final = "）)】〕]〉］"
JOINTS: Final = " \u3000、，,;；/／"
_JOINT: Final = pattern(f"(?:[{JOINTS[1:]}]| (?![0-9]))+")  # 何小满 1
_NOTES: Final = "0123456789*†‡^¹²³⁴⁵⁶⁷⁸⁹＊①②③④⑤⑥"
_NOTED: Final = 3
"""Notes behind a name have no more signs."""

_AFTER: Final = frozenset(
    words(
        """
    著 撰 文 编 編 译 述 作 口述 整理 文/图 文／图 图/文 图文 文图 文/圖 文／圖 圖文
    写真も 撮影も 文も 絵も 文・写真 写真とも
    """
    )
)
_OF_AGES: Final = frozenset("秦汉漢魏晋晉朝隋代唐宋元明清金")
_AGED: Final = pattern(
    f"{AGE}(?P<tie>[ \u3000]*[·・•．][ \u3000]*|[ \u3000]+)"
    "(?P<name>[\u4e00-\u9fff]{2,4}?)[撰著编編辑輯纂注]?$"
    f"|(?P<first>[\u4e00-\u9fff]{{2,4}})[ \u3000]?[（(〔\\[【]{AGE}[）)〕\\]】]$"
)
"""Who wrote, and when he lived: 唐·李渡, 李渡（唐）."""

_DOTS: Final = frozenset("·•・．‧")
_RENDERED: Final = 6
"""No foreign name is longer in Chinese, dots aside.  Units: characters."""

_SET: Final = 3
"""Characters of a full name, and no more where each stands alone."""

_OWN: Final = "进入专栏"
"""A link behind who wrote, to what else he wrote."""

_KINDS: Final = "大[学學]|[学學]院|研究[所院]|中心|[医醫]院|公司|[学學]校|天文台|[图圖]书?[館馆]"
_HOUSE: Final = pattern(
    rf"[（(][^（）()]{{0,40}}(?:{_KINDS}|协会|協會|[学學][会會]|文[联聯])[^（）()]{{0,40}}[)）]$"
)
_LOCAL: Final = "[中小][学學]|[一二三四五六七八九十]{1,2}[中小]|幼[儿兒][园園]|文化[站馆館宫]"
_DESKS: Final = "[县縣市区區].{0,4}局"
_WRITERS: Final = (
    "(?:本[报報刊])?(?:[热熱]心|忠[实實]|老)?(?:[读讀]者|市民|村民|居民|家[长長]|[听聽][众眾])"
)
"""Who writes to papers."""

_OF_READERS: Final = pattern(f"{_WRITERS}[ \u3000]")

_OFFICE: Final = pattern(
    rf"[{MARKS}]?(?:[^ \u3000，。：:、（(《“]{{2,22}}"
    rf"(?:{_KINDS}|{_LOCAL}|{_DESKS}|[\u4e00-\u9fff]{{3}}[系室]|[0-9]{{2,4}}[级級届屆])"
    rf"|{_WRITERS})[ \u3000]+"
)
_BEHIND: Final = pattern(rf"[ \u3000][^ \u3000，。（(]{{2,24}}(?:{_KINDS})$")
_LAST: Final = pattern(r"[ \u3000][^ \u3000，。（(]{4,24}$")
"""Where somebody works, in brackets or behind a gap."""

_TOLD: Final = pattern(
    "(?P<name>[^ （()，。：:][^（()，。：:]{1,30}?)[ \u3000]?"
    "[（(](?P<told>[^（()）0-9]{0,20}[\u4e00-\u9fff]{3})[)）]"
)
"""A name, and in brackets who that is."""

_STROKE: Final = pattern("[ \u3000]*[／/][ \u3000]*")
_BEING: Final = pattern(
    "(?!一[位个個名])[^，。：:、／/|｜“”]{1,16}[者师師员員家生授长長士](?:[（(][^（()）]{1,8}[)）])?$"
)
"""What somebody is, behind a stroke, and where: 船務工作者（青灣縣）."""


def office_end(text: str) -> int:
    """Where a name begins behind an office and a post: 青梧市图书馆馆长　孟思远."""
    for at, character in enumerate(text):
        if character in COLONS:  # 本文专家：渡口医院主任医师 何小满
            return 0
        if character in " \u3000" and at > 1 and text[:at].endswith(POSTS):
            rest = at + 1 + len(text[at + 1 :]) - len(text[at + 1 :].lstrip())
            return rest if rest < len(text) else 0
    return _paper_end(text) or _house_end(text)


def is_introduced(text: str) -> bool:
    """Tell whether strokes part a paper, a name and what its bearer is.

    Example:
        >>> is_introduced("青湾报／王小明／渡口史研究者"), is_introduced("王小明／渡口的守望者")
        (True, False)
    """
    return _paper_end(text) > 0


def _paper_end(text: str) -> int:
    """Where a name with what he is begins behind the paper: 青湾报／何小满／渡口史研究者."""
    found = _STROKE.search(text) if "/" in text or "／" in text else None
    if found is None or PAPER.search(text[: found.start()]) is None:
        return 0
    return found.end() if _stroked_end(text, found.end()) > found.end() else 0


def _stroked_end(text: str, start: int) -> int:
    """Where a name ends that a stroke parts from what he is; ``start`` if none does."""
    found = _STROKE.search(text, start)
    may_be = found is not None and is_usual_person(text[start : found.start()])
    return found.start() if found and may_be and _BEING.match(text, found.end()) else start


def is_of_readers(text: str) -> bool:
    """Tell whether ``text`` says only that somebody reads, or lives there: 热心读者　何小满.

    Example:
        >>> is_of_readers("热心读者　何小满"), is_of_readers("青湾大学　何小满")
        (True, False)
    """
    return _OF_READERS.match(text) is not None


def _house_end(text: str) -> int:
    """Where names begin behind the house of those who sign: 青湾大学历史系　何小满　石　一."""
    found = _OFFICE.match(text)
    if found is None:
        return 0
    names = [text[a:b] for a, b in _names(text, found.end(), len(text))]
    names = ["".join(name.split()) for name in names]
    are_names = all(is_person(name) and name not in NO_NAMES for name in names)
    are_usual = 2 * sum(map(is_usual_person, names)) > len(names)
    return found.end() if are_names and are_usual else 0


def places_of(text: str, at: int) -> Sequence[Place]:
    """Where the names in ``text`` stand, if there is nothing else in it."""
    start, end = at, len(text)
    while start < end and text[start] in _SKIPPED:
        start += 1
    start, end = _without_land(text, *_without_age(text, start, end))
    head, _, name = text[start:end].replace("：", ":").partition(":")
    if name and len(head) > 1 and head.rstrip("代朝") in LANDS:  # 唐代：程晚舟, not 美：…
        start = end - len(name.lstrip())
    if start < end and text[start] in OPEN:
        close = next((k for k in range(start, end) if text[k] in CLOSE), -1)
        if close == end - 1:
            start, end = close - len(text[start + 1 : close].lstrip()), len(text[:close].rstrip())
        elif is_land(text[start : close + 1]):
            start = close + 1 + (text[close + 1 : close + 2] in {"·", "•", " ", "．"})
            if is_han(text[start:end]) and end - start <= _RENDERED:  # ［古希腊］索福克勒斯
                return [(start, end)] if end - start > 1 else ()  # [日] 晴
        else:
            return ()
    elif (told := told_end(text, start)) > start:  # 何一（某大学教授）
        end = told
    elif (housed := _housed(text, start)) > start:  # 何一，李二（某研究所，某市 100000）
        end = housed
    return _names(text, start, end)


def _without_age(text: str, start: int, end: int) -> Place:
    """Where a name stands beside the age of who bears it: 唐·李渡, 李渡（唐）."""
    aged = None if _OF_AGES.isdisjoint(text) else _AGED.match(text, start)
    if aged is None:
        return start, end
    name = aged["name"] or aged["first"]
    is_tied = aged["first"] or aged["tie"].strip()  # 宋　小满 is a name
    is_name = is_usual_person(name) or (is_tied and is_person(name))
    return aged.span("name" if aged["name"] else "first") if is_name else (start, end)


def _without_land(text: str, start: int, end: int) -> Place:
    """Where a foreign name stands before its land in brackets: 埃纳·霍尔特（挪威）."""
    opened = max(text.rfind(mark, start, end) for mark in OPEN)
    if opened > start and is_land(text[opened:end]) and not _DOTS.isdisjoint(text[start:opened]):
        return start, len(text[:opened].rstrip())
    return start, end


def is_land(text: str) -> bool:
    """Tell whether ``text`` says in brackets of what land or age somebody is.

    Example:
        >>> is_land("[美]"), is_land("〔清〕"), is_land("【渡口】")
        (True, True, False)
    """
    is_boxed = len(text) > 2 and text[0] in OPEN and text[-1] in CLOSE
    return is_boxed and (text[1:-1].removesuffix("代") in LANDS or text[-2] == "国")


def told_end(text: str, start: int) -> int:
    """Where a name ends behind which brackets or a stroke say what he is; ``start`` if none do."""
    for mark, closing in ("（）", "()"):
        at = text.find(mark, start)
        name = text[start : max(start, at)].rstrip()
        if name and text.endswith(closing) and is_person(name):
            inner = text[at + 1 : -1].strip()
            is_told = is_usual_person(name) and _CLASS.fullmatch(inner) is not None
            is_told = is_told or inner.endswith((*POSTS, "大学", "大學", "同工", _OWN))
            return at if is_told else start
    return _stroked_end(text, start)


def told_beside_day(texts: Sequence[str], number: int) -> Sequence[Place]:
    """Where a name stands behind which brackets say who he is, right below or above a day.

    In a row of days each has somebody; who signs is one.

    Example:
        >>> told_beside_day(["渡口停了。", "2019年8月", "Jane Ferry（渡口项目领导人）"], 2)
        [(0, 10)]
    """
    text = texts[number]
    found = _TOLD.fullmatch(text) if text[-1] in "）)" else None
    if found is None or role_of(found["told"]):
        return ()
    above, below = texts[max(0, number - 2) : number], texts[number + 1 : number + 3]
    is_alone = not any(map(_TOLD.fullmatch, (*above, *below)))
    if not is_alone or sum(map(is_moment, (*above[-1:], *below[:1]))) != 1:
        return ()
    name = found["name"]
    is_name = is_usual_person(name) or signs_in_latin(name, is_ahead=False)
    return [(0, len(name))] if is_name else ()


def _housed(text: str, start: int) -> int:
    """Where several names end behind which brackets say where they work; ``start`` if none do."""
    found = _HOUSE.search(text, start) or _BEHIND.search(text, start) or _posted(text, start)
    signed = text[start : found.start()] if found else ""
    return found.start() if found and (are_names(signed) or is_usual_person(signed)) else start


def _posted(text: str, start: int) -> re.Match[str] | None:
    """What somebody is, behind a gap and with his house: 何小满　某大学教授."""
    found = _LAST.search(text, start)
    return found if found and text.endswith(POSTS) else None


def _names(text: str, start: int, end: int) -> Sequence[Place]:
    found: list[Place] = []
    at = start
    while at < end:
        stop = _name_end(text, at, end)
        if stop == at:
            return found if found and text[at:end] in _AFTER else ()
        found.append((at, stop))
        at, gap = stop, stop
        while at < end and text[at] in JOINTS + _NOTES:
            at += 1
        if sum(map(str.isdecimal, text[gap:at])) > _NOTED:  # where to call him
            return ()
        if at == gap and at < end and text[at:end] not in _AFTER:
            return ()
    return found if len(found) <= _MOST else ()


def _third(text: str, at: int, end: int) -> int:
    """Where a name ends whose three characters are set apart, and nothing follows: 田　守　正."""
    words = text[at:end].replace("\u3000", " ").split()
    is_set = len(words) == _SET and all(len(word) == 1 for word in words)
    return end if is_set and is_usual_person("".join(words)) else 0


def names_noted(text: str) -> bool:
    """Tell whether notes stand behind all words of ``text``, which could be names, one a usual one.

    Example:
        >>> [names_noted(text) for text in ("檀小满1　李二红2", "檀小满1　渡口", "红豆1　绿豆2")]
        [True, False, False]
    """
    if text == "" or text[-1] not in _NOTES:
        return False
    noted = _JOINT.split(text.strip(JOINTS))
    names = [name for word in noted if (name := word.rstrip(_NOTES + " "))]  # 何小满1,2
    may_be = all(is_person(name) or (1 < len(name) <= _SET and is_han(name)) for name in names)
    are_noted = may_be and all(word != "" and word[-1] in _NOTES for word in noted)
    return are_noted and any(map(is_usual_person, names))


_UNDOTTED: Final = str.maketrans("", "", "·•・")


def _name_end(text: str, at: int, end: int) -> int:
    """Where the name that begins at ``at`` ends."""
    stop = at
    while stop < end and text[stop] not in JOINTS:
        stop += 1
    stop = given_end(text, at, stop)
    word = text[at:stop]
    if (
        not word
        or role_of(word)
        or (word in _AFTER and at)
        or word.endswith((*REPORTERS, "编辑", "編輯"))
    ):
        return at
    bare = word.rstrip(_NOTES)
    if bare != word and (is_person(bare) or names_noted(text)):
        return at + len(bare)  # 张三1，李四2: numbers say where they work
    if is_latin(word):
        stop = latin_end(text, at, end)
        return stop if stop == end or text[stop] in JOINTS else at
    if len(word) == 1 and is_han(word):
        after = stop
        while after < end and text[after] in " \u3000" and after < stop + 2:
            after += 1
        if third := _third(text, at, end):
            return third
        is_wide = after > stop and is_han(text[after : after + 1]) and text[after] != word
        is_over = after + 1 >= end or text[after + 1] in JOINTS + _NOTES  # 何　渡1
        return after + 1 if is_wide and is_over else at
    if any(dot in word for dot in "·•・．‧"):
        is_dotted = word[0] not in "·•・" and len(word) <= 20
        return stop if is_dotted and word.translate(_UNDOTTED).isalpha() else at
    is_name = (2 <= len(word) <= 4 and is_han(word)) or is_person(word) or is_signed(word)
    return stop if is_name else at
