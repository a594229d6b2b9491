"""Who calls himself by a phrase, behind the label of what he did: 作者：慢半拍的鹿.

Pictures and texts are called by phrases, too, so that only who wrote is read so, and beside him
who drew.
"""

from __future__ import annotations

from typing import Final

from convert.pattern import pattern
from convert.structure.labels import TIES, Label, Tie, word_end
from convert.structure.names import is_han
from convert.structure.page import Page
from convert.structure.roles import SHOWING, role_of
from convert.structure.values import Name

_PRONOUNS: Final = frozenset("我你他她它谁這这那本某每各")
"""With these a phrase tells of somebody or something, and names nobody."""

_WROTE: Final = frozenset("文撰作")
"""With these begins who wrote, beside whom somebody drew."""

_BEINGS: Final = frozenset("人者客猫貓狗犬鹿鱼魚鸟鳥兔熊虎马馬牛羊狐狼鲸鯨蛙蝶龙龍猪豬鸭鴨鹅鵝")
_GIVING: Final = frozenset("写寫致献獻给給为為在")
"""文 heads a text, too, so that only a being is who wrote: 文：河边的人, not 文：写给远方的人."""

_BEFORE: Final = frozenset(" \u3000\t|｜[［【(（") | {""}
"""Behind these a label begins."""

_TIES: Final = frozenset(TIES) | {"】", "]"}
_AFTER: Final = frozenset("，,；;、：:")
"""With these a clause goes on behind a phrase: 何小满的父亲，今年八十."""

_HEAD: Final = pattern(
    "(?:[^：:，。]{0,3}者|文[本字]|作品)[：:][ \u3000]?(?P<phrase>[\u4e00-\u9fff]{3,12})$"
)
_DRAWN: Final = pattern(
    "[ \u3000|｜/／]+(?:[插配]?[图圖]|[摄攝]影?|[编編][辑輯]?)[ \u3000]?[：:/／|｜]"
)
"""So it goes on with who drew or edited."""

_LONGEST: Final = 6
_NOUN: Final = 4
"""Neither side of the phrase is longer.  Units: characters."""


def heads_text(page: Page, number: int) -> bool:
    """Tell whether ``number`` is a label with a phrase between paragraphs: 读者：意义的终点."""
    found = _HEAD.match(page.text(number))
    is_between = page.is_prose(number - 1) and page.is_prose(number + 1)
    return is_between and found is not None and is_pen_name(found["phrase"])


def pen_name(text: str, label: Label, tie: Tie) -> tuple[Name, ...]:
    """The phrase behind ``label`` by which somebody calls himself, where no clause follows it."""
    end = word_end(text, tie.end)
    is_over = text[end : end + 1] not in _AFTER
    if not (is_over and _may_be_pen(text, label, tie) and is_pen_name(text[tie.end : end])):
        return ()
    return (Name(text[tie.end : end], tie.end, end),)


def _may_be_pen(text: str, label: Label, tie: Tie) -> bool:
    """Tell whether ``label`` may be of one who calls himself by a phrase: he wrote, or beside him.

    What a picture shows is called by phrases, too: 图/渡口的清晨.
    """
    value = text[tie.end : word_end(text, tie.end)]
    is_being = value[-1:] in _BEINGS
    role, is_marked = role_of(label.word), tie.mark in _TIES or (tie.is_gap and is_being)
    is_beside = role in SHOWING and text[0] in _WROTE
    is_first = role == "author" and text[: label.start][-1:] in _BEFORE
    if is_first and len(label.word) == 1:  # 文：江边的灯火
        is_being = is_being or _DRAWN.search(text, tie.end) is not None
        is_first = is_being and value[0] not in _GIVING
    return is_marked and (is_first or is_beside)


def is_pen_name(word: str) -> bool:
    """Tell whether ``word`` could be what somebody calls himself in a phrase: 慢半拍的鹿.

    Example:
        >>> is_pen_name("慢半拍的鹿"), is_pen_name("的鹿"), is_pen_name("我们的渡口")
        (True, False, False)
    """
    before, _, noun = word.partition("的")
    is_brief = 2 <= len(before) <= _LONGEST and 1 <= len(noun) <= _NOUN
    return is_brief and is_han(word) and "的" not in noun and before[0] not in _PRONOUNS
