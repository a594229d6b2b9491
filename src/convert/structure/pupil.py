"""Who wrote as a pupil, before who taught him: 青湾小学五（2）班　何小满　指导教师：石一.

Magazines for schools print both in one line below the title.
"""

from __future__ import annotations

from typing import Final

from convert.pattern import pattern
from convert.structure.field import Field
from convert.structure.names import is_person
from convert.structure.page import Page
from convert.structure.values import Name
from convert.structure.vocabulary import NO_NAMES, POSTS

_TEACHERS: Final = ("指导", "指導", "辅导", "輔導")
"""With these begins what calls the teacher of who wrote: 指导教师, 辅导老师, not 值班教师."""

_TEACHER: Final = frozenset("师師")
"""Without these no line says who taught a pupil."""

_TAUGHT: Final = pattern("[指辅輔][导導][教老][师師]")

_PRIZE: Final = pattern(
    "(?:[特一二三四五六头頭]等|[优優][秀胜勝]|[金银銀铜銅][奖獎]|入[围圍选選]).{0,5}$"
)
_LISTING: Final = pattern(
    "(?:剧中|登场)?(?:人物|角色|演员|演員|出席|列席|参加|參加|主持|受访|受訪|采访|採訪|获奖|獲獎|嘉宾|嘉賓|名单|名單|推荐)"
    "(?:人员|人員|人物|对象|對象|名单|名單|医生|医师|专家|律师|[人者表])?[：:]?"
    "|(?:第[一二三四五六七八九十0-9]{1,2}|[一二三特]等)[名奖獎][：:]?"
)
"""What calls people who are listed below it."""

_ROLL: Final = pattern("(?:名[单單]|名[录錄]|光荣榜|光榮榜)(?:公示|公布|公佈)?$")
_DAY: Final = pattern("[周週][一二三四五六日天]$")

_SIGNED: Final = pattern(
    "(?P<school>(?![获獲参參入][奖獎赛賽围圍])(?:[^\\s，。：:]{2,20}[校小中学學院][ \u3000]{1,2})?"
    "[^\\s，。：:]{2,24}"
    "(?:[班级級]|[小中大][学學]|[学學][校院]))[ \u3000]+"
    "(?P<name>[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff][ \u3000]{1,2}[\u4e00-\u9fff])[ \u3000]*[（(]?$"
)

_POSTS: Final = (*POSTS, "班长", "班長", "组长", "組長", "队长", "隊長", "委员", "委員")
"""Who ends so is told by what he is, and not by name."""


def is_guided(label: str) -> bool:
    """Tell whether ``label`` calls the teacher of somebody who wrote: 指导教师."""
    return label.startswith(_TEACHERS) and label[-1] in "师師"


def is_winner(page: Page, number: int) -> bool:
    """Tell whether ``number``, a pupil and a teacher, is one of several, or below a prize."""
    if not _is_taught(page.text(number)):
        return False
    is_prized = _PRIZE.match(page.text(number - 1)) is not None
    return is_prized or is_roll(page) or page.once(_taught) > 1


def calls_people(text: str) -> bool:
    """Tell whether ``text`` is a label of people who are listed below: 人物, 出席：, 第二名.

    Example:
        >>> calls_people("出席人员："), calls_people("第二名"), calls_people("人物志")
        (True, True, False)
    """
    return _LISTING.fullmatch(text) is not None


def is_roll(page: Page) -> bool:
    """Tell whether the text is called a list of people: 获奖名单."""
    return _ROLL.search(page.text(0)) is not None


def _taught(page: Page) -> int:
    return sum(_is_taught(text) for _, text in page.worded(page.open))


def _is_taught(text: str) -> bool:
    found = None if _TEACHER.isdisjoint(text) else _TAUGHT.search(text)
    return found is not None and _SIGNED.match(text[: found.start()]) is not None


def with_pupil(text: str, found: tuple[Field, ...]) -> tuple[Field, ...]:
    """``found``, the pieces of ``text``, with a school and a name before a teacher as who wrote."""
    if _TEACHER.isdisjoint(text):
        return found
    guided = next((field for field in found if field.kind == "role"), None)
    if guided is None or not guided.start or not is_guided(guided.label):
        return found
    signed = _SIGNED.match(text[: guided.start])
    value = "".join(signed["name"].split()) if signed else ""
    if signed is None or not is_person(value) or value in NO_NAMES:
        return found
    if value.endswith(_POSTS) or _DAY.match(value):
        return found
    name = Name(value, *signed.span("name"))
    pupil = Field("role", 0, name.end, "", (name,), signed["school"], None, is_marked=True)
    return (pupil, *(field for field in found if field.start >= guided.start))
