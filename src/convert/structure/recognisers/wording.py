"""What the words of a short line say for and against its being a label."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Final

from convert.pattern import pattern
from convert.structure.alike import is_floor
from convert.structure.below import is_quantity
from convert.structure.claim import Evidence
from convert.structure.header import says_facts
from convert.structure.names import is_person
from convert.structure.page import Page
from convert.structure.proposal import because
from convert.structure.recognisers.dateline import DATELINE
from convert.structure.recognisers.dialogue import SPEAKERS
from convert.structure.recognisers.numbered import is_numbered
from convert.structure.roles import role_of
from convert.structure.shape import (
    PAUSE,
    ends_a_sentence,
    ends_with_maker,
    has_inner_stop,
    is_quoted,
)
from convert.structure.vocabulary import SOURCE_WORDS
from convert.structure.words import words

_TERSE: Final = 4
_LABEL: Final = 9
_FIELD: Final = 8
_GAPS: Final = pattern(r"(?<=\S)(?:\u3000| {2,})(?=\S\S)")
_COMMAS: Final = pattern("[，,、；]")
_LONG: Final = 24
_ENDS: Final = frozenset("（(*＊ \u3000")
_NAME_SIZE: Final = 4
_DEEDS: Final = ("译", "譯", "著", "撰", "编著", "編著", "主编", "主編", "执笔")
_SHOWN: Final = words(
    """
    现场 現場 合影 合照 大合照 瞬间 瞬間 剪影 掠影 一角 场景 場景 场面 場面 画面 畫面 照片 全景 外景
    截图 截圖 一览 一覽 表演 资料图
    """
)
"""What captions end with."""

_COUNTED: Final = pattern(
    r"\d{7,}$|\d{3,4}-\d{7,8}$|[(（]\d{1,4}/\d{1,4}[)）]|\d[ \u3000]+\d{1,5}$"
)
_BRACKETS: Final = {"（": "）", "(": ")", "〔": "〕", "【": "】", "[": "]", "［": "］", "〖": "〗"}
_SIGNATURE: Final = 8
_LABELS: Final = words(
    """
    电话 電話 热线 地址 来源 來源 出处 出處 网址 邮箱 微信 时间 時間 日時 日期 地点 地點 場所 会場
    编号 编辑 底本 初出
    """
)
"""A line that begins with one of these and a colon says a value, and labels nothing."""

_TOP: Final = 4
"""Who wrote stands no lower."""

MOST: Final = 2.0
"""No more than this do the words of a line say for its being a label."""


def wording(page: Page, number: int, spoken: Mapping[str, int]) -> tuple[Evidence, ...]:
    """What the words of a line say."""
    text = page.text(number)
    has_marks = not text.isalpha()  # most short lines are letters only: then little can be asked
    is_quote = has_marks and is_quoted(text)
    return because(
        (True, "is short and no sentence", 1.5),
        (has_marks and len(_COMMAS.findall(text)) > 1, "has several commas", -1.5),
        (DATELINE.match(text) is not None, "is a dateline", -4.0),
        (is_numbered(text), "is numbered", -4.0),
        (has_marks and has_inner_stop(text), "a sentence ends within it", -3.0),
        (len(text) > _LONG, "is long for a label", -1.0),
        (len(text) <= _TERSE and page.is_prose(number + 1), "is short even for a label", 0.5),
        (has_marks and _is_enclosed(text), "stands in brackets", -5.0),
        (has_marks and _is_entry(page, number), "stands in a form", -3.0),
        (_answers(page, number), "answers the label above", -3.0),
        (ends_with_maker(text), "ends with a photographer", -4.0),
        (has_marks and _says_value(text), "a value stands behind a label", -3.0),
        (is_quote and any("ぁ" <= sign <= "ん" for sign in text), "is spoken", -5.0),
        (text[0] in "的了", "begins within a phrase", -4.0),
        ("［＃" in text, "is a note of who typed the text", -4.0),
        (text[0] in "—―─-", "a dash opens it", -4.0),
        (has_marks and _says_who(page, text), "a stroke parts it from who wrote", -5.0),
        (has_marks and text.replace("｜", "|").count("|") > 1, "strokes part its words", -3.0),
        (is_quantity(text), "says how much of what", -3.0),
        (has_marks and _has_gaps(text), "gaps part its words", -2.0),
        (text[0] == "@" or "://" in text or "www." in text, "is an address", -4.0),
        (text.endswith(_DEEDS), "says who translated or wrote", -4.0),
        (is_shown(text), "says what a picture shows", -3.0),
        (
            has_marks and _COUNTED.search(text) is not None,
            "counts, or calls a number",
            -3.0,
        ),
        (has_marks and _lists_names(text), "are names", -4.0),
        (text in SPEAKERS, "is called as a speaker", -5.0),
        (is_floor(text), "counts the posts of a board", -4.0),
        (has_marks and _is_signature(text), "is a name and what belongs to it", -4.0),
        ("\u3000" in text and is_person(text.rpartition("\u3000")[2]), "ends with a name", -2.0),
        (is_quote and spoken[text[0]] > 1, "people speak in such quotes", -3.0),
    )


def is_shown(text: str) -> bool:
    """Tell whether ``text`` says what a picture shows: 渡口现场, 谣言截图."""
    return text.endswith(_SHOWN) and len(text) <= _LONG


def may_share(text: str) -> bool:
    """Tell whether ``text`` could head a part of a text: no value, no number, no signature."""
    if text[-1] in PAUSE or ends_a_sentence(text) or has_inner_stop(text) or ends_with_maker(text):
        return False
    return not (_is_enclosed(text) or _says_value(text) or is_numbered(text) or says_facts(text))


def spoken_in(page: Page) -> Mapping[str, int]:
    """How many lines are spoken, by the quotes that open them: “走吧。” alone, or any in 「」."""
    return Counter(
        line.text[0]
        for line in page.lines
        if line.text[0] in "「『"
        or (line.text[0] in '“"' and is_quoted(line.text) and ends_a_sentence(line.text))
    )


def _has_gaps(text: str) -> bool:
    is_parted = "\u3000" in text or "  " in text
    return is_parted and len(_GAPS.findall(text)) > 1


def _is_signature(text: str) -> bool:
    """Tell whether ``text`` is a name with an office, a star or a wish: 何小满（渡口小学）."""
    name, mark = next(
        ((text[:at], sign) for at, sign in enumerate(text) if sign in _ENDS), ("", "")
    )
    if mark in "（(" and text[-1] not in "）)":  # 何小满(右)获释
        return False
    return bool(mark) and is_person(name) and (mark not in " \u3000" or len(text) <= _SIGNATURE)


def _is_enclosed(text: str) -> bool:
    """Tell whether brackets enclose all of ``text``; 【专栏】标题 is a label."""
    closing = _BRACKETS.get(text[0], "")
    return bool(closing) and text.find(closing) == len(text) - 1


def _lists_names(text: str) -> bool:
    """Tell whether ``text`` is a list and most of it names: 朱进博文、曹咏.

    ``are_names`` asks it of each; here pen names may be among them.
    """
    names = text.replace("，", "、").split("、")
    persons = sum(map(is_person, names))
    return len(names) > 1 and max(map(len, names)) <= _NAME_SIZE and 2 * persons > len(names)


def _says_value(text: str) -> bool:
    """Tell whether ``text`` is a label and its value: 电话：0000-1112223, 图片来源：某某网."""
    head, gap, _ = text.partition("\u3000")
    if gap and head in _LABELS:
        return True
    label, _, value = text.replace("：", ":").partition(":")
    if label.isdecimal() and value.isdecimal():  # an hour, above what happened then
        return False
    is_bare = not any("\u4e00" <= sign <= "\u9fff" for sign in value)
    return bool(value) and (is_bare or label.endswith(_LABELS))


def _says_who(page: Page, text: str) -> bool:
    """Tell whether ``text`` ends with a name behind a stroke: 专栏 | 何小满."""
    _, stroke, last = text.replace("｜", "|").rpartition("|")
    name = last.strip()
    heads = (page.text(number) for number in range(1, _TOP))
    return bool(stroke) and bool(name) and (is_person(name) or name in heads)


def _answers(page: Page, number: int) -> bool:
    """Tell whether the line above is a field that ``number`` fills: 编辑：, and below a name."""
    above = page.text(number - 1)
    label = above[:-1].rstrip()
    is_field = len(above) <= _FIELD and above[-1:] in {"：", ":"}
    return is_field and (role_of(label) is not None or label in SOURCE_WORDS)


def _is_entry(page: Page, number: int) -> bool:
    """Tell whether ``number`` and a line beside it say something after a label: 甲方：张三."""
    lines = (page.text(number), page.text(number - 1), page.text(number + 1))
    here, above, below = (0 < text.replace(":", "：").find("：") <= _LABEL for text in lines)
    return here and (above or below)
