"""What stands behind labels where names should, and names nobody: 渡口镇提供, pixabay.

A label may name a thing and no work, too: 渡口图片：灯, 指导 原则, 封面报道 | COVER STORY.
"""

from __future__ import annotations

from itertools import takewhile
from typing import Final

from convert.structure.controls import BUTTONS
from convert.structure.houses import HOUSES, STUDIOS
from convert.structure.labels import GAP, Label, kind_of, may_work, skip_gap, word_end
from convert.structure.names import (
    is_foreign,
    is_japanese,
    is_nick,
    is_person,
    is_usual_person,
)
from convert.structure.roles import JOINED, THINGS, role_of
from convert.structure.shape import BOXES, COLONS
from convert.structure.values import Name
from convert.structure.words import words

_GIVEN: Final = ("提供", "翻攝", "翻拍")
_GOT: Final = words("翻攝 翻拍 截自 取自 擷取 截图 截圖 摘自 来自 來自 网络 網路")
"""Who gave a picture did not take it: 图/渡口镇提供, 圖／翻攝自某站."""

_ASKED: Final = ("法律顾问", "法律顧問")
"""Whom a house asks has no part in what it prints."""

_RIGHTS: Final = ("版权", "版權")
_PART: Final = 8
"""No part of a house has a longer name.  Units: characters."""

_ACCOUNT: Final = 40
"""No number of an account stands farther behind its name.  Units: characters."""

_ACCOUNTS: Final = ("公众号", "公眾號")

_ABOUT: Final = ("关于", "關於", "一图", "一圖", "一文", "一张", "一張")
"""So titles begin, and nobody's name."""

_SORTING: Final = frozenset(words("图文 圖文 文图 文圖 影像"))
"""Who wrote and took the pictures, and how papers sort what they tell: 图文：渡口的船坏了三回."""

_NAME: Final = 4
"""Names of people in ideographs are no longer, but for strange ones.  Units: characters."""

_LOOSE: Final = frozenset({"审", "審", "编", "編", "カメラ", "語り"})
"""Who asks before a court and what takes pictures are called so, too."""

_UNSURE: Final = frozenset({"author", "reporter", "other"})
"""What makes these roles ends other words too."""


def without_givers(label: Label, names: tuple[Name, ...]) -> tuple[Name, ...]:
    """``names`` without those from whom a picture is and who did not take it."""
    if names and names[-1].value in _GIVEN:
        return ()
    if role_of(label.word) != "photographer":
        return names
    return tuple(name for name in names if not _gave(name.value))


def _gave(value: str) -> bool:
    is_site = value.isascii() and value.islower() and value.isalpha()
    return is_site or value.endswith(_GIVEN) or value.startswith(_GOT)


def without_office(names: tuple[Name, ...], affiliation: str) -> tuple[tuple[Name, ...], str]:
    """``names`` and whose men they are, where that stands before them: 某某事务所　律师　郎正."""
    if len(names) > 1 and _is_office(names[0].value):
        first = 1 + sum(1 for _ in takewhile(lambda n: not is_person(n.value), names[1:-1]))
        if all(is_person(name.value) for name in names[first:]):
            return names[first:], names[0].value
    return names, affiliation


def _is_office(value: str) -> bool:
    """Tell whether ``value`` is longer than names are, or ends like a house: 省气象台."""
    is_housed = value.endswith((*STUDIOS, "室", "科", "处", "處")) and not is_person(value)
    is_named = is_foreign(value) or (is_person(value) and is_japanese(value))
    return (len(value) > _NAME or is_housed) and not is_named


def whole_source(text: str, label: Label, names: tuple[Name, ...]) -> tuple[Name, ...]:
    """The first of ``names`` with all that belongs to it; nothing where it only finds an account.

    What belongs to it is the number of its account and the part of the house: 青湾大学 新闻中心.
    """
    if not names or _is_account(label, names[0].value):
        return ()
    start, end = names[0].start, _source_end(text, names[0])
    return (Name(text[start:end], start, end),) if end > names[0].end else names


def _is_account(label: Label, value: str) -> bool:
    """Tell whether ``value`` is no name but what an account is found by: 公众号：qingwan_24."""
    is_found = value.isascii() and (value.islower() or not value.isalpha())
    return label.word.endswith(_ACCOUNTS) and is_found


def _source_end(text: str, name: Name) -> int:
    after = skip_gap(text, name.end)
    end = word_end(text, after)
    part = text[after:end] if after == name.end + 1 else ""
    is_part = part.endswith(HOUSES) and len(part) <= _PART and name.value.endswith(HOUSES)
    is_free = text[end : end + 1] in {"", *GAP} and kind_of(part) is None and part not in BUTTONS
    return end if is_part and is_free else _account_end(text, name.end)


def _account_end(text: str, end: int) -> int:
    """Where the number of an account ends that stands behind its name: 青湾志（ID：qingwan）."""
    if text[end : end + 1] not in {"(", "（"} or text[end + 1 : end + 3].upper() != "ID":
        return end
    close = max(text.find(mark, end, end + _ACCOUNT) for mark in "）)")
    return close + 1 if close > 0 else end


def may_tie_names(text: str, label: Label, names: tuple[Name, ...]) -> bool:
    """Tell whether a loose tie parts ``label`` from people: not so in 【推荐】渡口：旧船新用."""
    is_label = names != () and text[names[-1].end :][:1] in COLONS
    if text[label.start - 1 : label.start] in BOXES and label.word.endswith("作者"):
        return not is_label
    touches = text[label.end : label.end + 1] == "●"  # 文● 千葉樹, as Japanese magazines sign
    values = (name.value for name in names)
    return not is_label and all(
        may_work(label.word, value) or (touches and is_japanese(value)) for value in values
    )


def is_doubtful(label: Label, names: tuple[Name, ...], *, is_marked: bool) -> bool:
    """Tell whether ``label`` may be no role, and what follows nobody: 渡口图片：灯, 指导 原则."""
    if label.word in _ASKED or any(map(_is_nobody, names)):
        return True
    if label.word in _SORTING and len(names[0].value) > _NAME + 1:
        return not (_is_person(names[0]) or names[0].value.endswith(STUDIOS))
    if label.word in BUTTONS and not is_marked:  # 朗读　已有 35 人阅读
        return not all(is_usual_person(name.value) for name in names)
    if label.word in _LOOSE:
        return not all(_is_person(name) or is_japanese(name.value) for name in names)
    is_unsure = label.role not in {"", *JOINED} and role_of(label.role) in _UNSURE
    if is_unsure:
        return not all(map(_is_person, names))
    is_thing = label.kind == "role" and label.word.endswith(THINGS)
    if is_thing and any(name.value.isascii() and name.value.isupper() for name in names):
        return True  # 封面报道 | COVER STORY
    if is_thing and not is_marked:
        return not all(is_usual_person(name.value) or is_foreign(name.value) for name in names)
    return is_thing and not all(_is_person(n) or n.value.endswith(STUDIOS) for n in names)


def _is_nobody(name: Name) -> bool:
    """Tell whether ``name`` begins as titles do, or counts: 原文：关于印发…, 编辑：0次."""
    value = name.value
    is_count = value[-1:] == "次" and value[0].isdecimal()
    return is_count or value in BUTTONS or value in _RIGHTS or value.startswith(_ABOUT)


def _is_person(name: Name) -> bool:
    value = name.value
    return is_person(value) or is_foreign(value) or is_nick(value)
