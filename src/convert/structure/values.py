"""The names and other values that follow a label, up to the next label, date or bracket."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.pattern import pattern
from convert.structure.controls import BUTTONS
from convert.structure.glue import (
    DEEDS,
    IS,
    code_end,
    employer_end,
    full_names,
    joined_names,
    name_start,
    pair_of,
    value_end,
    without_code,
    without_post,
    without_report,
    without_sending,
)
from convert.structure.houses import HOUSE_SIGNS, NEWSROOM
from convert.structure.labels import GAP, kind_of, label_at, skip_gap, tie_at, word_end
from convert.structure.latin import is_latin, written_end
from convert.structure.line import fits
from convert.structure.moment import before_day, moment_at
from convert.structure.names import (
    SURNAMES,
    is_foreign,
    is_han,
    is_japanese,
    is_person,
    is_usual_person,
)
from convert.structure.roles import role_of
from convert.structure.shape import COLONS
from convert.structure.signature import MARKS, is_land
from convert.structure.vocabulary import AGE, ASIDE_WORDS, PLACED, POSTS, REPORTERS
from convert.structure.words import words
from convert.value import Frozen

ENCLOSING: Final = frozenset("【】（）()[]〔〕［］「」『』<>《》＜＞")
"""Brackets of all kinds, which enclose values and end them."""
_SITES: Final = BUTTONS | ASIDE_WORDS
_PARTING: Final = ENCLOSING | frozenset("|｜丨·•・◆▲▶►" + MARKS)
_POSTS: Final = (*REPORTERS, "实习生", "實習生", "见习生", "見習生")
_QUOTES: Final = {"《": "》", "“": "”", "「": "」", "『": "』", "〈": "〉"}
_NO_NAME: Final = frozenset("？！?!…“”。<>=")
_JOINTS: Final = "、，,；;&/／∕╱＆|｜"
_ANDS: Final = "和与與及"
_BARS: Final = frozenset("／∕╱|｜")  # between names, and between all sorts of things

_BESIDE: Final = pattern("[^ \u3000，。：:]{2,12}[ \u3000]{1,2}(?:译|譯|绘|繪|图|圖|摄|攝|整理)$")
"""Who did something else, behind a label of others: 作者：何一　李二 译."""

_NAME_SIZE: Final = 16
_REPORTS: Final = ("报道", "報道", "報導", "报导")
_VALUE_SIZE: Final = 40
_NOBODY: Final = frozenset(
    words(
        """
        未知 不详 不詳 github gitee twitter e-mail email mail blog qq 微信 微博 邮箱 郵箱 更新於
        电邮 電郵 信箱 知乎 博客 主页 公众号 公眾號 会员上传 网友上传 已有 共 发表于 發表於 发布于
        http https
        """
    )
)
"""Who is called so is nobody, or where somebody is found: 作者：何一，Github @qingwan."""

_UNSIGNED: Final = frozenset(
    words("综合 綜合 综合整理 网络 網絡 網路 网络整理 本站 转载 轉載 原创 原創")
)
"""What sites put where they do not know who wrote: 作者：综合.  They say 来源：网络, too."""

_LAND: Final = pattern(
    "[（(【〔\\[［][\u4e00-\u9fff]{1,4}[）)】〕\\]］] ?(?=[\u4e00-\u9fffA-Z])"
    f"|(?P<age>{AGE})[·・](?=[\u4e00-\u9fff]{{2,4}}$)"
)
_RIGHTS: Final = ("侵", "如侵")
"""With these begins what sites say of rights: 侵删, 如侵权必究."""

_DASHES: Final = "-－—–─_·•"
_LONGEST: Final = 5
_SHORTEST: Final = 2
_DAYS: Final = frozenset("年月日时:")
_UNITS: Final = frozenset("元个%％")
_PAUSES: Final = frozenset("，,；;")


class Name(Frozen):
    """A name or another value, at ``start..end`` of its line."""

    value: str
    start: int
    end: int


def quoted(text: str, at: int) -> Name | None:
    """A source that begins with the name of a work: 《某某》2022年第12期, “某某”公众号."""
    closing = _QUOTES.get(text[at : at + 1])
    close = text.find(closing, at, at + _VALUE_SIZE) if closing else -1
    if close < 0:
        return None
    end = word_end(text, close + 1)
    if _is_day(text, close + 1):  # 《某某》2024年3月5日
        end = close + 1
    if end == close + 1 and text[at] != "《":  # 「青湾周刊」
        return Name(text[at + 1 : close], at + 1, close)
    return Name(text[at:end], at, end) if end - at <= _VALUE_SIZE else None


def _is_day(text: str, at: int) -> bool:
    """Tell whether a day stands at ``at``; a year alone belongs to the number of a journal."""
    found = moment_at(text, at) if text[at : at + 4].isdecimal() else None
    return found is not None and found.value.precision == "day"


def values(text: str, at: int, *, is_single: bool, is_wide: bool) -> Iterator[Name]:
    """The values that follow a label, up to the next label, date or closing bracket."""
    at += text[at : at + 1] == "@"  # so sites tag accounts
    opening = at
    first = at = at if is_single else _behind_office(text, at)
    while at < len(text):
        if at > first and (_opens_field(text, at) or moment_at(text, at)):
            return
        end = _before_label(text, at, word_end(text, at), is_single=is_single)
        is_role = role_of(text[at:end]) is not None and not (is_single and at == first)
        if end == at or is_role or _is_label(text, at, end):
            return
        if at > first and text[at:end] in _SITES:  # 编辑：何一　手机看, 作者：何一　阅读 48
            return
        if at > first and text[at] in DEEDS and is_usual_person(text[at + 1 : end]):
            return
        is_told = at > first and not _may_follow(_reporter(text[at:end]), text[first:at])
        if at > first and (
            is_told or text[end : end + 1] in COLONS
        ):  # 上传人：何一　文档编号：1024
            return
        if text[end : end + 1] in COLONS and text[end + 1 : end + 2].isdecimal():  # 查看:55
            return
        is_tied = not is_single and text[:at].rstrip()[-1:] in COLONS
        name = _name(text, at, end, is_first=at == first, is_wide=is_wide)
        name = None if is_tied and name and name.value in _UNSIGNED else name
        if name is None or _is_nobody(name.value, is_first=at == first, is_single=is_single):
            return
        yield from (name,) if is_single else _parted(name)
        gap = _following(text, name, has_post=first > opening)
        if gap is None or is_single or _is_place(text, name, gap):
            return
        at = gap


def _reporter(value: str) -> str:
    """``value`` without whence and that he reports, or sent it."""
    return without_report(without_sending(value), is_first=False)


def _following(text: str, name: Name, *, has_post: bool) -> int | None:
    """Where the next name begins; among posts behind one too: 本报记者 何一 实习生 李二."""
    gap = _between(text, code_end(text, employer_end(text, name.start, name.end)))
    if gap and _BESIDE.match(text, gap) and not COLONS.isdisjoint(text[: name.start]):
        return None
    return _behind_office(text, gap) if gap and has_post else gap


def _is_label(text: str, at: int, end: int) -> bool:
    """Tell whether ``text[at:end]`` ends as a label of what follows: 发布者：时间：2024-03-05.

    What stands before a person is no label of his: 作者：供稿审核人：.
    """
    if text[end : end + 1] not in COLONS:
        return False
    return any(kind_of(text[start:end]) for start in range(at, end - 1))


def _behind_office(text: str, at: int) -> int:
    """Where the names begin behind a paper and its post: 青湾日报记者 何小满 李二."""
    if (land := _LAND.match(text, at)) and (
        land["age"] or is_land(land[0].strip())
    ):  # ［挪威］埃纳·霍尔特, 唐·李渡
        return land.end()
    end = word_end(text, at)
    after = skip_gap(text, end)
    post = next((post for post in _POSTS if text[at:end].endswith(post)), "")
    is_office = post != "" and after > end and not is_usual_person(text[at : end - len(post)])
    return after if is_office and is_person(text[after : word_end(text, after)]) else at


def _is_nobody(value: str, *, is_first: bool, is_single: bool) -> bool:
    """Tell whether ``value`` is no name: 侵删, 靠岸的船, 8元, 2024年."""
    if value.lower() in _NOBODY or value.startswith(_RIGHTS) or not any(map(str.isalnum, value)):
        return True
    if not fits(value, _VALUE_SIZE if is_single else _NAME_SIZE):
        return True
    is_counted = value[0].isdecimal() and not _DAYS.isdisjoint(value)
    is_post = value[0] in IS and not is_usual_person(value)  # 任 is a surname too
    is_deed = not is_first and (is_post or any(word in value for word in _REPORTS))
    is_deed = is_deed or (not is_first and value.rstrip("市县縣") in PLACED)
    is_deed = is_deed or (not is_single and value.endswith(_REPORTS))
    is_priced = value[-1] in _UNITS and not is_usual_person(value)
    is_phrase = not is_single and (is_priced or value.find("的") > 0)
    return is_counted or is_deed or is_phrase


def _may_follow(value: str, names: str) -> bool:
    """Tell whether ``value`` can be a further name behind ``names``, and not what somebody is."""
    if value[0].isdecimal() or value in {"男", "女"} or (value.isascii() and value.islower()):
        return False
    if len(value) > _SHORTEST and NEWSROOM.search(value) and not is_usual_person(value):
        return False  # 何小满，青湾日报
    is_behind = names.rstrip(GAP)[-1:] in _PAUSES | {"、", "/"}
    is_post = value.endswith((*POSTS, "写真家", "摄影师", "攝影師"))  # 何小满，青湾网主编
    if is_behind and is_post and not is_person(value):
        return False
    if names.rstrip(GAP)[-1:] in _BARS:
        return is_usual_person(value)
    is_short = len(value) <= _LONGEST or is_person(value) or is_foreign(value)
    is_short = is_short or joined_names(value) != ()
    return is_short or (names[-1] not in _PAUSES and value[-1] in HOUSE_SIGNS)


def _parted(name: Name) -> Iterator[Name]:
    """``name``, or the full names whose gaps were lost in it."""
    start = name.start
    for part in joined_names(name.value):
        start = name.start + name.value.index(part, start - name.start)
        yield Name(part, start, start + len(part))
        start += len(part)
    is_one = start > name.start or (is_person(name.value) and is_japanese(name.value))
    for part in () if is_one else full_names(name.value) or pair_of(name.value):
        yield Name(part, start, start + len(part))
        start += len(part)
    if start == name.start:
        yield name


def _before_label(text: str, at: int, end: int, *, is_single: bool) -> int:
    """Where a value ends that the next label touches: 作者：何一编辑：李二, 来源：某报责编：…."""
    cut = before_day(text, at, value_end(text, at, end))
    if cut < end:
        return cut
    if text[end - 1] in DEEDS and _is_written(text, at, end):
        return end - 1
    if is_single and (housed := _house_end(text, at, end)):
        return housed
    if (tie := tie_at(text, end)).mark:
        if kind_of(text[at:end]):
            return end
        dot = text.rfind("·", at, end)
        if dot > at and kind_of(text[dot + 1 : end]):  # 青湾网·文：何小满
            return dot
        for size in (5, 4, 3, 2):
            kind = kind_of(text[end - size : end]) if end - size > at else None
            if kind == "date" and tie.mark not in COLONS:
                continue  # 来源：青湾发布 | 浏览：345
            if kind and (kind != "role" or is_single or is_person(text[at : end - size])):
                return value_end(text, at, end - size)
    return end


def _is_written(text: str, at: int, end: int) -> bool:
    """Tell whether ``at..end`` is who wrote, with the next label touching: 本报记者何一图｜李二."""
    value, tie = text[at : end - 1], tie_at(text, end)
    is_role = kind_of(text[end - 2 : end]) is not None or label_at(text, tie.end) is not None
    last = text[word_end(text, tie.end) - 1 :][:1]
    is_whole = text[end - 1] == "文" and is_usual_person(text[at:end]) and last not in DEEDS
    is_deed = tie.mark != "" and not (is_role or is_whole)
    return is_deed and is_usual_person(value[name_start(value) :])  # 邹生文/高琴 are two names


def _house_end(text: str, at: int, end: int) -> int:
    """Where a house ends that its reporter touches: 青湾日报记者何小满; 0 if none does."""
    named = at + name_start(text[at:end])
    posts = (post for post in REPORTERS if text.endswith(post, at, named))
    house = named - max(map(len, posts), default=0)
    return house if at < house < named else 0


def _is_place(text: str, name: Name, at: int) -> bool:
    """Tell whether what a gap parts from a name is none, or his in Latin: 記者 王小明 台北."""
    following = text[at : word_end(text, at)]
    is_gap = not text[name.end : at].strip()
    if not is_gap or not is_person(name.value):
        return False
    return is_latin(following) or (is_han(following) and following[0] not in SURNAMES)


def _opens_field(text: str, at: int) -> bool:
    """Tell whether another labelled value begins at ``at``."""
    label = label_at(text, at)
    if label is not None and is_person(text[at : label.start]):  # 何一　李二编辑：王三
        return False
    if label is None:
        return False
    tie = tie_at(text, label.end)
    is_date = label.kind == "date" and moment_at(text, tie.end) is not None  # 更新于 2024-03-05
    is_whence = label.kind == "source" and NEWSROOM.search(text[tie.end : word_end(text, tie.end)])
    return tie.mark != "" or label.kind == "role" or is_date or bool(is_whence)


def _between(text: str, at: int) -> int | None:
    """Where the next of several names begins; after another bracket or stroke none does."""
    start, is_joint = at, False
    while at < len(text) and (text[at] in GAP or (_is_joint(text, at) and not is_joint)):
        is_joint = is_joint or text[at] in _JOINTS
        at += 1
    if at > start and not is_joint and text.startswith("and ", at):  # Jane Ferry and John Barrow
        at += len("and ")
    if at == start or at >= len(text) or text[at] in _PARTING:
        return None
    return at


def _is_joint(text: str, at: int) -> bool:
    """Tell whether a mark or a word between names stands at ``at``; 和田 and 与谢野 are names."""
    return text[at] in _JOINTS or (text[at] in _ANDS and text[at + 1 : at + 2] in GAP)


def _name(text: str, start: int, end: int, *, is_first: bool, is_wide: bool) -> Name | None:
    latin = written_end(text, start)
    if latin > end:
        return Name(text[start:latin], start, latin)
    value = without_code(text[start:end]).rstrip(_DASHES)
    if not value or not _NO_NAME.isdisjoint(value):
        return None
    value, skipped = without_sending(value), 0
    if at_reporter := name_start(value):
        value, skipped = value[at_reporter:], at_reporter
    if len(value) == 1 and is_han(value) and (given := _given_end(text, end, value)):
        return Name(value + text[given[0] : given[1]], start, given[1])
    if is_wide and text[end : end + 1] == " ":
        after = word_end(text, end + 1)
        if end - start <= 3 and 0 < after - end - 1 <= 3 and role_of(text[end + 1 : after]) is None:
            return Name(text[start:after], start, after)
    value = without_report(without_post(value), is_first=is_first)
    start += skipped
    return Name(value, start, end if text[:end].endswith(POSTS) else start + len(value))


def _given_end(text: str, end: int, family: str) -> tuple[int, int] | None:
    """Where the rest of a name stands: 王　芳, set as wide as names of three, or 万 先觉."""
    second = skip_gap(text, end)
    stop = word_end(text, second)
    is_given = stop == second + 1 or (stop == second + 2 and family in SURNAMES)
    if second == end or not is_given or not is_han(text[second:stop]):
        return None
    return None if role_of(text[second:stop]) else (second, stop)
