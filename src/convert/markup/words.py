"""The few words that a document needs besides the article's own, in the article's language."""

from __future__ import annotations

from typing import Final

from convert.typography.script import script
from convert.value import Frozen


class Words(Frozen):
    """What parts of a document are called, for navigation and for those who listen to it.

    Args:
        summary: How accessible a document made by this package is.
        pictures: Is added to ``summary`` where a picture is not described.
    """

    contents: str
    landmarks: str
    text: str
    cover: str
    notes: str
    credits: str
    summary: str
    pictures: str


HANS: Final = Words(
    "目录", "导览", "正文", "封面", "注释", "署名",
    "文字可由读屏软件朗读，可以改变字体、字号和版式；标题分级，有目录。", "有的图片没有文字说明。",
)  # fmt: skip
HANT: Final = Words(
    "目錄", "導覽", "正文", "封面", "註釋", "署名",
    "文字可由讀屏軟體朗讀，可以改變字體、字級和版式；標題分級，有目錄。", "有的圖片沒有文字說明。",
)  # fmt: skip
JAPANESE: Final = Words(
    "目次", "ガイド", "本文", "表紙", "注", "クレジット",
    "本文は読み上げに対応し、書体や文字の大きさ、レイアウトを変えられます。見出しは階層化され、目次があります。",
    "説明のない画像があります。",
)  # fmt: skip
ENGLISH: Final = Words(
    "Contents", "Guide", "Text", "Cover", "Notes", "Credits",
    "The text can be read aloud; faces, sizes and layout can be changed. "
    "Headings are ranked and there is a table of contents.",
    "Some pictures are not described.",
)  # fmt: skip


def words(language: str) -> Words:
    """The words of ``language``; English for languages that have none here.

    Example:
        >>> [words(tag).contents for tag in ("zh-Hans", "zh-TW", "ja", "de")]
        ['目录', '目錄', '目次', 'Contents']
    """
    primary = language.split("-", maxsplit=1)[0].lower()
    if primary not in {"zh", "ja"}:
        return ENGLISH
    return {"zh-Hans": HANS, "zh-Hant": HANT, "ja": JAPANESE}[script(language)]
