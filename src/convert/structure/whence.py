"""Boxes that say whence an entry is, and not the article: 【释义】…, 【来源】《…》, 【例句】…."""

from __future__ import annotations

from typing import Final

from convert.pattern import pattern
from convert.structure.labels import kind_of
from convert.structure.page import Page
from convert.structure.shape import BOXES

_BOX: Final = pattern(
    r"(?P<box>[【\[［〔](?P<label>[^【】\[\]［］〔〕：:]{2,8})[】\]］〕])[：:]? ?\S"
)
_HEAD: Final = frozenset(
    [
        *("标题", "標題", "题目", "題目", "文章标题", "副标题", "关键词", "關鍵詞", "摘要", "导语"),
        *("导读", "正文", "内容", "內容", "栏目", "分类", "标签", "文号", "机构", "版次"),
    ]
)
"""What tables about a whole article say in such boxes besides who, when and whence."""


def is_of_entry(page: Page, number: int) -> bool:
    """Tell whether ``number`` says whence in a box, as entries of a glossary and cuttings do.

    An article says whence it is above its text or below it.
    """
    text = page.text(number)
    found = _BOX.match(text) if text[0] in BOXES else None
    if found is None or kind_of(found["label"]) != "source":
        return False
    if page.body < number < page.tail or any(
        _is_entry(page.text(n)) for n in (number - 1, number + 1) if n >= 0
    ):
        return True
    return any(page.text(n).startswith(found["box"]) and page.text(n) != text for n in page.open)


def _is_entry(text: str) -> bool:
    """Tell whether ``text`` begins with a box that no table about an article has."""
    found = _BOX.match(text)
    if found is None or found["label"] in _HEAD:
        return False
    return kind_of(found["label"]) is None
