"""What the words of a label say by themselves, and where they come again in the text."""

from __future__ import annotations

from typing import Final

from convert.pattern import pattern
from convert.structure.claim import Evidence
from convert.structure.latin import is_typed
from convert.structure.page import Page
from convert.structure.proposal import because
from convert.structure.recognisers.setting import View, below
from convert.structure.shape import LABEL_SIZE, ends_a_sentence, has_inner_stop, pairs_of
from convert.structure.words import words

_TERSE: Final = 4
_USUAL: Final = 14
_LONG: Final = 24
"""The sizes of a word or two, of most headings, and of what is long for one.  Units: characters."""

_BEGINNING: Final = words(
    """
    我 你 他 她 您 这 那 這 接下来 接著 接着 然后 然後 其次 最后 最後 首先 其实 其實 但 而且 因为
    因為 所以 如果 虽然 雖然 于是 於是 不过 不過 就在 在这 在那 在這 当 當 随着 隨著 此外 另外
    同时 同時 据 據
    """
)
"""What sentences begin with: who or which, and what ties them to the one before."""

_FIRST: Final = frozenset(word[0] for word in _BEGINNING)
_PERSONS: Final = frozenset("我你他她您")
"""What begins with one of these is a sentence, however short: 你在哪里."""

_MOOD: Final = frozenset("的了吗嗎呢吧着过過")
ASKING: Final = pattern("如何|怎[么麼样樣]|[为為][什何]|什[么麼]|哪|谁|誰|几(?![何乎率])|多少")
_TIES: Final = frozenset(
    words(
        """
        目前 此外 同时 同時 另外 其实 其實 所以 但是 因此 于是 於是 然而 而且 不过 不過 例如 比如
        据悉 據悉 据了解 據了解 据介绍 據介紹 与此同时 與此同時 值得一提的是 更重要的是
        """
    )
)
"""What ties a sentence to the one before, on a line of its own where each clause has one."""

_PREDICATE: Final = pattern(
    "已(?!知)|正(?:在|式)|[将將](?:首次|于|於|在|[会會]|[为為])|位于|位於|地[处處]|[处處]于"
    "|是(?![谁誰什否非])|[并並](?![购購])|[均也]|即可|分[别別]|[达達][到至]|[拥擁]有|以及|包括|[实實][现現]了|[开開]通了"
    "|[为為](?:目的|[您你])|[与與][^，。]{2,16}(?:相[比连連邻鄰]|[衔銜连連]接)$"
)
"""With these a clause goes on whose subject stands above."""

_BEGUN: Final = frozenset("已正将將位地处處是并並均也即分达達拥擁以包实實开開为為与與")
_SUBJECT: Final = 4
"""What a clause goes on from is no shorter; 尾声 and 上篇 stand above names.  Units: characters."""

_PARTS: Final = words(
    """
    简介 介绍 概述 概况 背景 经过 原因 结果 意义 影响 特点 特征 优势 优点 缺点 方法 步骤 措施 建议
    要求 目的 目标 原则 内容 范围 对象 条件 程序 流程 总结 小结 结语 结论 前言 引言 说明 须知 提示
    提醒 问题 分析 解读 展望 回顾 案例 案情 要点 理由 评析 分享 资料 材料 做法 用料 功效 附录 文献
    注释 译文 原文 赏析 后记 事项 方式 标准 职责 制度 机制 思路 对策 策略 趋势 现状 挑战 机遇 历史
    起源 由来 定义 概念 作用 功能 类型 分类 比较 结构 时间 地点 费用 待遇 名单 安排 声明 故事 感言
    感想 心得 体会 启示 思考 观点 评价 点评 解析 摘要 目录 簡介 介紹 概況 經過 結果 意義 影響 特點
    優點 缺點 步驟 建議 內容 範圍 對象 總結 結語 結論 說明 須知 問題 附錄 註釋 賞析 後記 標準 歷史
    費用 名單 觀點 評價 點評 目錄 概要 経緯 特徴 まとめ ポイント について
    看法 想法 打算 收获 收穫
    解释 解釋 释义 釋義 贴士 貼士 链接 連結 手记 手記 花絮 小知识 小知識 メモ アクセス
    データ 解説 日程 生平 小传 小傳 简历 簡歷 履历 履歷 档案 檔案 名片
    """
)
"""What the parts of texts are called, whatever they are about."""

_LAST: Final = frozenset(word[-1] for word in _PARTS)

_NUMBERS: Final = pattern(r"(?<![A-Za-z\d])\d+(?![A-Za-z\d]| ?[年月] ?\d)\D{2,}\d")
"""Hours, scores, days and versions are one, and 5G and A4 none: 6月7日, 2.8.5."""
_SIGNS: Final = frozenset(">›»«_+＋[]©®↓↑▶")
"""What sites put between their words, and before and behind them."""

MOST: Final = 1.0
"""The echoes of a line speak for a heading by no more."""

_TWICE: Final = 4
"""What says itself twice has so many characters each time: 哈哈 does not."""

_BESIDE: Final = 2
"""So many lines above and below tell what a line is about."""

_REACH: Final = 1_000
"""What is told further into a line is another thing.  Units: characters."""


def length(text: str) -> tuple[Evidence, ...]:
    """What the length of a line says, its words and its signs."""
    return because(
        (True, "is short and no sentence", 0.5),
        (len(text) <= _TERSE and text[0] not in _PERSONS, "is a word or two", 0.5),
        (has_inner_stop(text), "a sentence ends within it", -2.0),
        (_is_sentence(text), "is long, and commas part its clauses", -1.5),
        (is_part(text), "is called as the parts of texts are", 2.0),
        (
            text.isascii() and any(map(str.isalpha, text)),
            "is in Latin letters",
            -6.0 if is_typed(text) else -2.0,
        ),
        (text[0] in _FIRST and text.startswith(_BEGINNING), "begins as sentences do", -1.0),
        (text in _TIES, "ties a sentence to the one above, and says no more", -4.0),
        (text[-1] in _MOOD, "ends as sentences do", -1.0),
        (ASKING.search(text) is not None, "asks how or what", 1.0),
        (not text.isalpha() and _NUMBERS.search(text) is not None, "has several numbers", -3.0),
        (not (text.isalpha() or _SIGNS.isdisjoint(text)), "has the signs of sites", -1.5),
    )


def is_part(text: str) -> bool:
    """Tell whether ``text`` is called as the parts of texts are: 基本案情, 注意事项."""
    return len(text) <= _USUAL and text[-1] in _LAST and text.endswith(_PARTS)


def _is_sentence(text: str) -> bool:
    """Tell whether ``text`` is long and only commas part its clauses; headlines have gaps."""
    is_whole = len(text) > _LONG and " " not in text and "\u3000" not in text
    return is_whole and ("，" in text or "," in text)


def echoes(view: View, number: int) -> tuple[Evidence, ...]:
    """What it says that words of a line come again, or that it is a clause of a sentence."""
    page, text = view.page, view.page.texts[number]
    half, first = len(text) // 2, below(page, number)
    pairs = pairs_of(text)
    above = range(max(number - _BESIDE, 0), number)
    told = _told(page, range(first, first + _BESIDE), pairs)
    found = because(
        (view.counts.get(text, 0) > 1, "comes again", -0.5),
        (half >= _TWICE and text[:half] == text[-half:], "says itself twice", -4.0),
        (
            told > 0 and told > _told(page, above, pairs),
            "more of its words come below than above",
            1.0,
        ),
    )
    clauses = page.once(_clauses)
    return (*found, *_amid(page, number, clauses)) if clauses else found


def _amid(page: Page, number: int, clauses: frozenset[int]) -> tuple[Evidence, ...]:
    """What ``clauses``, which go on in sentences above them, say of a line beside them."""
    is_below_label = not page.blanks[number] and page.is_label(number - 1)
    return because(
        (number in clauses, "goes on in a clause from the short line above", -4.0),
        (number + 1 in clauses, "a short line below goes on in its clause", -4.0),
        (
            number - 1 in clauses or (is_below_label and number - 2 in clauses),
            "short lines above go on in a clause",
            -2.0,
        ),
    )


def tied(page: Page) -> frozenset[int]:
    """The lines that only tie a sentence to the one above."""
    return frozenset([n for n in page.labels if page.texts[n] in _TIES])


def _clauses(page: Page) -> frozenset[int]:
    """The lines that go on in the clause of the line above, each line a clause."""
    ties = page.once(tied)
    begun = [n for n in page.labels if page.texts[n][0] in _BEGUN or n - 1 in ties]
    return frozenset([n for n in begun if n and not page.blanks[n] and _goes_on(page, n)])


def _goes_on(page: Page, number: int) -> bool:
    above = page.texts[number - 1]
    if above in _TIES or not above[0].isalnum():
        return above in _TIES
    is_subject = _SUBJECT <= len(above) <= LABEL_SIZE and not ends_a_sentence(above)
    return is_subject and _PREDICATE.match(page.texts[number]) is not None


def _told(page: Page, numbers: range, pairs: frozenset[str]) -> float:
    """Which share of ``pairs`` comes in lines ``numbers``."""
    text = "\n".join([line[:_REACH] for line in page.texts[numbers.start : numbers.stop]])
    return len([pair for pair in pairs if pair in text]) / max(1, len(pairs))
