"""What stands behind labels where names should, and names nobody: 渡口镇提供, pixabay."""

from __future__ import annotations

from typing import Final

from convert.structure.controls import BUTTONS
from convert.structure.houses import HOUSES
from convert.structure.labels import GAP, Label, kind_of, skip_gap, word_end
from convert.structure.roles import role_of
from convert.structure.values import Name, account_end
from convert.structure.words import words

_GIVEN: Final = ("提供", "翻攝", "翻拍")
_GOT: Final = words("翻攝 翻拍 截自 取自 擷取 截图 截圖 摘自 来自 來自 网络 網路")
"""Who gave a picture did not take it: 图/渡口镇提供, 圖／翻攝自某站."""

_PART: Final = 8
"""No part of a house has a longer name.  Units: characters."""

_ACCOUNTS: Final = ("公众号", "公眾號")


def without_givers(label: Label, names: tuple[Name, ...]) -> tuple[Name, ...]:
    """``names`` without those from whom a picture is and who did not take it."""
    if role_of(label.word) != "photographer":
        return names
    return tuple(name for name in names if not _gave(name.value))


def _gave(value: str) -> bool:
    is_site = value.isascii() and value.islower() and value.isalpha()
    return is_site or value.endswith(_GIVEN) or value.startswith(_GOT)


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
    return end if is_part and is_free else account_end(text, name.end)
