"""Names before what their bearers did: 张三/文, 李四 摄, 青湾社发（何一摄）, 何一　著."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from convert.pattern import pattern
from convert.structure.field import Field
from convert.structure.glue import SHOTS, deed_end, is_wide
from convert.structure.houses import NEWSROOM
from convert.structure.labels import GAP, STROKES, kind_of, tie_at, word_end
from convert.structure.names import (
    has_kana,
    is_foreign,
    is_han,
    is_japanese,
    is_person,
    is_usual_person,
)
from convert.structure.roles import ENDS, THINGS, role_of
from convert.structure.shape import CLOSES, COLONS, is_bracketed, last_close
from convert.structure.signature import MARKS
from convert.structure.values import Name
from convert.structure.vocabulary import NO_NAMES, POSTS, REPORTERS
from convert.structure.words import words

_NAME: Final = 5
_WRITTEN: Final = frozenset("文")
_PICTURED: Final = frozenset("图圖")
"""With these end those that say who wrote, and who gave a picture: 何一文李二图."""

DONE: Final = SHOTS | _PICTURED
_REPORTERS: Final = (*REPORTERS, "本报", "本報")
_SENDER: Final = 7
"""Who sent a picture has no longer name, before the bracket with who took it."""

_REPORTS: Final = ("报道", "報道", "報導")
_SUFFIXES: Final = frozenset(
    words("著 撰 译 譯 编 編 绘 繪 整理 编著 編著 主编 主編 编译 編譯 译注 校注 辑 輯")
)
_STROKED: Final = frozenset(
    words(
        """
    文图 文 图 摄影 摄 译 编译 圖 攝影 編譯 撰文 綜合報導 報導
    """
    )
)
_REPORTED: Final = pattern(
    r"(?P<desk>[\u4e00-\u9fff]{2,8}(?:中心|[部組组台社網网報报]|新[聞闻])[／/╱∕]|)"
    r"(?P<house>[A-Za-z]{2,12}|[\u4e00-\u9fff]{2,4}(?=[^、／/]*、))??"
    r"(?P<names>[\u4e00-\u9fff]{2,4}(?:[、‧・．·][\u4e00-\u9fff]{2,4}){0,5})"
    r"(?P<stroke>[／/╱∕]?)(?P<said>[^\s，。、／/]{0,4}[報报][導道])(?=[）)】〕]|$)"
)
_PAIR: Final = pattern(
    "[\u4e00-\u9fff]{2,4}[ \u3000]+文[ \u3000/／]+[\u4e00-\u9fff]{2,4}[ \u3000]+[摄攝图圖]影?"
)
"""Who wrote and who took the pictures, and nothing else: 何小满 文　李二 摄."""

_PARTED: Final = pattern("[、‧・．·]")
_ONE: Final = "[\u4e00-\u9fff]{2,4}?"
_JOINT: Final = "(?:[、，,/／&＆]|[ \u3000]{1,2})"
_JOINTS: Final = pattern(_JOINT)
_WORKED: Final = pattern(
    f"(?P<names>{_ONE}(?:{_JOINT}{_ONE}){{0,5}})"
    "(?:(?P<touching>供稿|整理|[编編]?[译譯]|摄影报道|攝影報導)"
    r"|[ \u3000]{0,2}[/／|｜丨·][ \u3000]{0,2}(?P<tied>[^\s，。、：:)）】\]〕]{1,6})"
    r"|[ \u3000]{1,2}(?P<parted>[^\s，。：:)）】\]〕]{1,6}))(?=[)）】\]〕]?$)"
)
"""Names, and at the end what they did: 何小满、李二红/文, （何小满供稿）, 何小满 李二红 撰文."""

_HOUSED: Final = pattern(
    "(?P<house>[\u4e00-\u9fff]{3,8}) ?[／/] ?"
    f"(?P<names>[\u4e00-\u9fff]{{3}}|{_ONE}(?:{_JOINT}{_ONE}){{1,3}})(?=[)）】\\]〕]?$)"
)
_WORDED: Final = frozenset(["整理", "译", "譯", "编译", "編譯"])
"""A word of two characters may stand before these: 方言整理."""

_CALLED: Final = r"[^\s、，。・＝=:：()（）【】〔〕［］]{2,6}"
_CALLED_ALL: Final = f"{_CALLED}(?:[、・]{_CALLED}){{0,4}}"
_DESK: Final = (
    "(?:[\u30a1-\u30fc\u4e00-\u9fff]{2,8}[支総]局長?|編集委員|論説委員|特派員"
    "|(?:社会|政治|経済|文化|国際|科学|学芸|生活|運動|写真|地方|報道|編集|くらし)部)"
)
_DESKED: Final = pattern(
    f"(?:(?P<desk>{_DESK})[・ \u3000＝=](?P<names>{_CALLED_ALL})"
    f"|(?P<first>{_CALLED_ALL})、(?P<behind>{_DESK})|(?P<alone>{_CALLED_ALL})記者)(?=[)）】〕］]?$)"
)
"""A desk of a Japanese paper and who is there: （青湾支局・石川灯）, 石川灯記者."""

_DOTS: Final = pattern("[、・]")
_FAMILY: Final = 2
_DESKS: Final = frozenset("局長員部者")
"""With one of these ends who is told so, or his desk."""

_WRITER: Final = pattern(
    "(?<![\u4e00-\u9fff])(?:撰?文|文字|撰稿|供稿|[图圖]文|文[图圖])(?![\u4e00-\u9fff])"
)
"""So who wrote is told behind the last sentence: 文/何小满, 何小满 文/摄, 图文：何小满."""

_DONE_BY: Final = pattern(
    r"(?:[本此]文|文章|)由 ?(?P<names>[^，。：:；;由]{2,40}?) ?"
    r"(?P<said>(?:编|編|撰|采|採)[写寫]|撰[文稿]|[执執][笔筆]|[写寫]作|翻[译譯]|[编編][译譯]|整理|[绘繪][图圖制製]|插[图圖画畫]|[摄攝]影|拍[摄攝])"
    r"(?:完成|而成)?。?(?=[）)】〕]?$)"
)
_OTHER: Final = (*POSTS, "攝影", "摄影")
_SENT: Final = pattern(
    "(?P<house>[A-Za-z]{0,10}[\u4e00-\u9fff]{2,8}?[社網网報报])?[ \u3000]?"
    "(?:(?<![他她的位名])(?:特[派约約]|[实實][习習]|本[報报社])?(?P<said>[记記]者)[ \u3000]?"
    "|(?<=[社網网報报][ \u3000]))(?P<who>[\u4e00-\u9fff]{2,10})"
    "(?P<place>[ \u3000]?[／/╱∕][ \u3000]?[\u4e00-\u9fff]{2,6}|[ \u3000][\u4e00-\u9fff]{2,6})?"
    "[報报][導道](?=[）)】〕 \u3000|｜]|$)"
)
"""A house or none, a reporter, and whence he reports: 青湾社記者何小满渡口報導."""

_AIRED: Final = pattern(
    f"(?P<names>{_ONE}(?:[ \u3000、]{_ONE}){{0,4}}) ?(?:[／/] ?[\u4e00-\u9fff]{{2,4}}|)"
    "(?P<said>[综綜採采专專]?[合访訪题題]?[报報][导導道])"
    "(?P<place>[ \u3000]?[／/][ \u3000]?[\u4e00-\u9fff]{2,4}|)(?=[）)】〕]?$)"
)
"""Who reports for a station, and whence: 何小滿 石一 報導 / 青灣市, 何小滿 石一 / 青灣報導."""

_GAPS: Final = pattern("[ \u3000、]")
_WROTE: Final = frozenset("写寫文稿笔筆作")
_BESIDE: Final = pattern(r"、| ?[和与與及&＆,] ?| and ")


def names_writer(text: str) -> bool:
    """Tell whether the end of ``text`` says who wrote it, whoever took pictures.

    Example:
        >>> names_writer("灯亮了。（文/何小满 摄/石小舟）"), names_writer("灯亮了。（何小满 摄）")
        (True, False)
    """
    return _WRITER.search(text, last_close(text.rstrip(CLOSES)) + 1) is not None


def reported(text: str, at: int) -> Field | None:
    """Names before what they did, with their house or not: 何小满、李二／青湾报道, 由何小满撰写.

    Two names at least, or a stroke about one (國際中心／何小滿報導): 渡口报道 names nobody.
    """
    if "由" in text[at : at + 3]:
        return _done_by(text, at)
    if made := _sent(text, at) or _housed(text, at) or _done(text, at) or _desked(text, at):
        return made
    if made := _aired(text, at):
        return made
    is_report = text.rstrip("）)】〕。").endswith(_REPORTS)
    found = _REPORTED.match(text, at) if is_report else None
    values = _PARTED.split(found["names"]) if found else []
    if found is None or not (found["stroke"] or found["desk"] or len(values) > 1):
        return None
    if not all(map(is_usual_person, values)):
        return None
    names, house = _split(found, "names", _PARTED), found["house"] or ""
    return Field("role", at, found.end(), found["said"], names, house, None, is_marked=True)


def _done(text: str, at: int) -> Field | None:
    """Several names with what they did at the end, or one that it touches: （何小满供稿）."""
    if text.rstrip("）)】]〕")[-1:] not in ENDS:
        return None
    found = _WORKED.match(text, at)
    names = _split(found, "names", _JOINTS) if found else ()
    if found is None or not (found["touching"] or len(names) > 1):
        return None
    said = found["touching"] or found["tied"] or found["parted"]
    work = said.removeprefix("摄影").removeprefix("攝影") or said
    is_thing = found["parted"] and work.endswith(THINGS) and work not in _REPORTS
    is_role = role_of(work) is not None and not is_thing
    may_be = found["touching"] or is_role or work in _STROKED
    is_bare = found.end() == len(text) or len(names[0].value) <= _FAMILY  # 宋词今译, （方言整理）
    is_word = len(names) == 1 and found["touching"] in _WORDED and is_bare
    if not may_be or is_word or not _are_people(names):
        return None
    return Field("role", at, found.end(), work, names, "", None, is_marked=True)


def _housed(text: str, at: int) -> Field | None:
    """A paper, a stroke and full names: 青湾日报／何小满, 【青湾网/何小满、李二红】."""
    found = _HOUSED.match(text, at) if "／" in text or "/" in text else None
    names = _split(found, "names", _JOINTS) if found else ()
    if found is None or not NEWSROOM.search(found["house"]) or not _are_people(names):
        return None
    return Field("role", at, found.end(), "", names, found["house"], None, is_marked=True)


def _are_people(names: Sequence[Name]) -> bool:
    return all(name.value not in NO_NAMES and is_usual_person(name.value) for name in names)


def _desked(text: str, at: int) -> Field | None:
    """Who reports for a Japanese paper, with his desk: （青湾支局・石川灯）, 石川灯記者."""
    found = _DESKED.match(text, at) if not _DESKS.isdisjoint(text) else None
    group = next((one for one in ("names", "first", "alone") if found and found[one]), "")
    names = _split(found, group, _DOTS) if found else ()
    may_be = (_is_japanese(n.value) or (group != "alone" and _is_full(n.value)) for n in names)
    if found is None or not all(may_be):
        return None
    desk = found["desk"] or found["behind"] or ""
    return Field("role", at, found.end(), "記者", names, desk, None, is_marked=True)


def _is_japanese(name: str) -> bool:
    return is_japanese(name) or has_kana(name)


def _is_full(name: str) -> bool:
    """Tell whether ``name`` has three characters and is no desk itself: （文化部、社会部）."""
    return len(name) > _FAMILY and is_person(name) and name[-1] not in _DESKS


def _split(found: re.Match[str], group: str, joints: re.Pattern[str]) -> tuple[Name, ...]:
    """The names in ``group`` of ``found``."""
    at, names = found.start(group), list[Name]()
    for value in filter(None, joints.split(found[group])):
        at = found.string.index(value, at)
        names.append(Name(value, at, at + len(value)))
        at += len(value)
    return tuple(names)


def _sent(text: str, at: int) -> Field | None:
    """Who sent a report, his house and whence: 青湾社记者何小满渡口报道, 青湾社 明心 渡口報導."""
    found = _SENT.match(text, at) if "道" in text or "導" in text else None
    if found is None or not (found["house"] or found["place"]):
        return None
    start, word = found.start("who"), found["who"]
    ends = (n for n in (3, 2, 4) if n <= len(word) - 2 and is_usual_person(word[:n]))
    size = len(word) if found["place"] else next(ends, 0)
    place = (found["place"] or word[size:]).strip()
    if not size or (word + place).endswith(_OTHER) or is_usual_person(place):
        return None
    names = (Name(word[:size], start, start + size),)
    said, house = found["said"] or "記者", found["house"] or ""
    return Field("role", at, found.end(), said, names, house, None, is_marked=True)


def _aired(text: str, at: int) -> Field | None:
    """Who reports for a station: several names, or one with a place behind a stroke."""
    found = _AIRED.match(text, at) if "道" in text or "導" in text else None
    names = _split(found, "names", _GAPS) if found else ()
    if found is None or not (found["place"] or len(names) > 1) or not _are_people(names):
        return None
    return Field("role", at, found.end(), found["said"], names, "", None, is_marked=True)


def _done_by(text: str, at: int) -> Field | None:
    """Names amid who did what: 由何小满撰写, 本文由何小满、李二红翻译, 由 Jane Smith 编写."""
    found = _DONE_BY.match(text, at)
    if found is None:
        return None
    start, names = found.start("names"), list[Name]()
    for value in _BESIDE.split(found["names"]):
        start = text.index(value, start)
        names.append(Name(value, start, start + len(value)))
    if not all(is_usual_person(name.value) or is_foreign(name.value) for name in names):
        return None
    said = "作者" if found["said"][-1] in _WROTE else found["said"]
    return Field("role", at, found.end(), said, tuple(names), "", None, is_marked=True)


def stroked(text: str, at: int) -> Field | None:
    """A name before its role: 张三/文, 李四 摄, 记者葉采蘋／南渡報導."""
    end = word_end(text, at)
    at += text[at - 1 : at] in STROKES and text[at] in _WRITTEN  # 何一/文李二/图
    if not (2 <= end - at <= 6 and all(is_han(c) or c == "·" for c in text[at:end])):
        return None
    tie = tie_at(text, end)
    word = text[at:end]
    if tie.mark not in STROKES or kind_of(word) or word.startswith(_REPORTERS):
        return None
    if any(kind_of(word[:size]) == "role" and is_person(word[size:]) for size in (2, 3)):
        return None  # 編譯何小滿／綜合報導
    stop = word_end(text, tie.end)
    role = text[tie.end : stop]
    if text[stop : stop + 1] in COLONS:  # 青湾周报 / 文：何小满 / 编辑：李二
        return None
    if at == 0 and stop == len(text) and is_usual_person(word) and NEWSROOM.search(role):
        name = Name(word, at, end)  # 何小满/青湾日报
        return Field("role", at, stop, "", (name,), role, None, is_marked=True)
    if role not in _STROKED and not (role_of(role) and is_usual_person(text[at:end])):
        return None
    if role.endswith(_REPORTS) and not is_person(word):
        return None  # 即時新聞／綜合報導
    name = Name(word, at, end)
    return Field("role", at, stop, role, (name,), "", None, is_marked=True)


def shot(text: str, at: int) -> Field | None:
    """A line that says who took the picture above it: 何一摄, 青湾社发（何一摄）."""
    end = word_end(text, at)
    is_whole = at == 0 and end == len(text)
    is_bracketed = 0 < at <= _SENDER and text[at - 1] in "（(" and text[end:] in {"）", ")"}
    if not (is_whole or is_bracketed) or not 1 < end - at <= _NAME or text[end - 1] not in SHOTS:
        return None
    if not is_person(text[at : end - 1]) or text[end - 2] == "拍":
        return None
    name = Name(text[at : end - 1], at, end - 1)
    return Field("role", at, end, text[end - 1], (name,), "", None, is_marked=True)


def pictured(text: str, at: int) -> Field | None:
    """Who gave a picture, behind the name of who wrote: 记者何一文李二图, 记者何一某某大队供图."""
    end = word_end(text, at)
    word = text[at:end]
    if not at or word[-1:] not in _PICTURED:
        return None
    start = at + (word[0] in _WRITTEN)
    if is_usual_person(text[start : end - 1]):
        name = Name(text[start : end - 1], start, end - 1)
        return Field("role", at, end, text[end - 1], (name,), "", None, is_marked=True)
    is_given = word[-2:-1] == "供" and len(word) > 2 and is_han(word)
    return Field("aside", at, end) if is_given else None


def suffixed(text: str, at: int) -> Field | None:
    """A name before its role, a gap between: 何一　著, 约翰·史密斯 著　何一 译, （何一 文/图）."""
    end = word_end(text, at)
    start = tie_at(text, end)
    if start.mark or not start.is_gap:
        return None
    stop = word_end(text, start.end)
    is_titled = text[:at].rstrip().endswith("》") and is_han(text[at:end]) and end - at <= _NAME
    is_named = is_person(text[at:end]) or "·" in text[at:end] or is_titled
    is_paired = _PAIR.fullmatch(text) is not None and is_usual_person(text[at:end])
    is_beside = text[start.end : stop] in DONE and not COLONS.isdisjoint(text[:at])
    is_known = is_beside or text[start.end : stop] in _SUFFIXES
    if not is_paired and not (is_known and is_named):
        stop = _whole_end(text, at, start.end)
        if not stop or not is_usual_person(text[at:end]):
            return None
    name = Name(text[at:end], at, end)
    return Field("role", at, stop, text[start.end : stop], (name,), "", None, is_marked=True)


def _whole_end(text: str, at: int, start: int) -> int:
    """Where a role ends that begins at ``start`` and is all of ``text`` behind a name; 0 if not.

    A wide gap ends it, too, where a narrow one parts it from the name: 何小满 口述　李二红 采写.
    """
    is_boxed = at == 1 and is_bracketed(text)
    end = len(text) - is_boxed
    is_first = at == is_boxed or not text[:at].strip(MARKS + GAP)  # □何小满 报道
    if is_first and role_of(text[start:end]):
        return end
    end = deed_end(text, start) if at == 0 or is_wide(text[at - 2 : at]) else 0
    return end if len(text[end:].split()) > 1 else 0  # 何小满 摄影　李二红
