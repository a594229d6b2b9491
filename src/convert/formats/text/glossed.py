"""How characters are read, as mirrors of pages note behind them: 時(shí)間, 責(zé)任編輯.

In an author's words each stays; in the words of sites they would hide what a line says.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from convert.formats.text.kinds import Left
from convert.pattern import pattern
from convert.structure.words import words

_GLOSS: Final = "(?:\\([a-zà-üāēěīōūǎǐǒǔǖǘǚǜńňǹ]{1,6}\\))"
_NOTED: Final = pattern(f"[\u4e00-\u9fff]{_GLOSS}")
_SEVERAL: Final = 4
"""A text with fewer says how a word is read."""

_LABELS: Final = words(
    """
    發布時間 更新時間 時間 發布日期 日期 發布者 發布人 發布 作者 文章來源 新聞來源 信息來源 來源
    稿源 責任編輯 責編 編輯 記者 攝影 審核 校對 瀏覽次數 瀏覽 點擊數 點擊 閱讀次數 閱讀 字號 字體
    標簽 標籤 關鍵詞 分類 欄目 原標題 上一篇 下一篇 評論 供稿 撰稿 通訊員 值班編輯 網絡編輯
    復審 終審 您現在的位置 您當前的位置 現在位置 當前位置 所在位置 位置
    """
)
_ALONE: Final = words(
    """
    我要評論 發表評論 網友評論 評論 相關閱讀 相關新聞 相關文章 相關鏈接 相關推薦 推薦閱讀
    關于我們 聯系我們 法律顧問 版權聲明 熱門文章 熱門推薦 會員上傳 返回首頁 返回頂部 返回列表
    關閉窗口 打印本頁 加入收藏 分享到
    """
)


def _any_of(known: Iterable[str]) -> str:
    """A pattern for the words ``known`` with a note behind any character."""
    ordered = sorted(known, key=len, reverse=True)
    return "|".join(f"{_GLOSS}?".join(word) + f"{_GLOSS}?" for word in ordered)


_NAME: Final = f"(?:[ \u3000]*(?:[\u4e00-\u9fff]{_GLOSS}?){{1,8}}(?![\u4e00-\u9fff]))"
_SAID: Final = pattern(
    f"(?:{_any_of(_LABELS)})[ \u3000]*[:：]{_NAME}?|(?:{_any_of(_ALONE)})(?=[ \u3000]*[\r\n]|$)"
)


def glossed(text: str) -> Iterator[Left]:
    """From where to where such notes stand in what sites say in ``text``."""
    if sum(1 for _ in _NOTED.finditer(text)) < _SEVERAL:
        return
    for said in _SAID.finditer(text):
        for note in _NOTED.finditer(text, *said.span()):
            yield note.start() + 1, note.end(), "tag"
