"""What heads the titles of other texts on a page: 相关阅读, 往期回顾, —— 推 荐 阅 读 ——."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from operator import mul
from typing import Final

from convert.pattern import Look, pattern
from convert.structure.invites import ELSE, OFFERED, PARTS, WHICH
from convert.structure.page import Page
from convert.structure.words import words

_HEAD: Final = pattern(
    rf"^[-【\[▌■◆•·●▶*]?\s?(?:(?!(?:{PARTS})[】\]]?[:：︰]?$)(?:(?:{WHICH})+(?:{ELSE}){{1,2}}){{1,2}}|[该該]?作者的?(?:最新|其他|其它|更多|[热熱][门門])文章|(?:新闻|新聞|文章|内容|视频)推[荐薦]|近期文章|人气榜|点击排行"
    r"|(?:[您你猜](?:可能|[也或][许許])?|大家|[网網]友|[读讀]者|.{0,6}的?人)[还還]喜[欢歡]|看更多.{0,10}|(?:往下|向下|[继繼][续續])看更多[^，。]{0,4}(?:新[闻聞]|[報报][導导道]|文章)|更多.{0,8}(?:新[闻聞]|[报報][导導道]|文章|内容)"
    r"|精选留言|热评"
    r"|猜?[您你]?(?:可能[也还還会會]?|也可能)(?:喜[欢歡]|想看|感[兴興]趣|有[兴興]趣(?=的|[】\]]?[:：︰])|[对對][^，。]{0,4}感[兴興]趣)"
    rf"(?:的?(?:{OFFERED}))?"
    r"|其他人也看|相關新聞請見|関連記事|(?:この|その)(?:ほか|他)の(?:記事|ニュース)"
    r"|あわせて読みたい|おすすめ記事)(?: ?[A-Za-z ]+)?\s?[】\]]?[:：︰]?$"
)
_GLUED: Final = pattern(
    rf"^(?:大家都在看|猜你喜[欢歡]|[^，。：:]{{1,20}}(?:往期|[热熱][门門]|精彩|更多)(?:{ELSE})$)"
)
"""Such a head with the words beside it, whose line end was lost."""

_KINDS: Final = (
    "菜[谱譜]|食[谱譜]|教案|教[学學][设設][计計]|[课課]件|游[记記]|攻略|[职職]位|文[献獻]|[论論]文"
    "|法[规規]|文[书書]|成[语語]|作文|范文|[试試][题題]|知[识識](?=推[荐薦])|游[戏戲]|[应應]用|[软軟]件|下[载載]|[词詞][语語条條]"
    "|[诗詩][词詞歌]|小[说說]|[图圖][书書]"
)
"""What sites of one kind have besides: 相关菜谱, 相似职位."""

_OFFERED: Final = pattern(
    r"^[-【\[▌■◆•·●▶*]?\s?(?:[随隨][机機]|[本同][类類]|本站|全站|站[内內])(?:推[荐薦]|文章|[阅閱][读讀]|[热熱][点點门門文榜])[】\]]?$"
    r"|^(?:[编編][辑輯]精[选選]|(?:[杂雜][志誌]|[图圖][书書]|文章|[阅閱][读讀])排行榜?|24小[时時][热熱](?:文|榜|[点點])|最近更新|最多人(?:看|[点點][阅閱])|[人热熱][气氣门門]榜|[热熱]榜"
    r"|[^，。：:]{0,4}(?:[热熱][搜门門点點]|[实實][时時][热熱]?[点點]?|[点點][击擊])(?:排行)?榜)$"
    r"|^(?:大家(?:都|[还還]|也)在(?:看|[读讀]|搜)|(?:(?:看|浏[览覽]|[阅閱][读讀])[过過了][本此这這][文篇].{0,2}的(?:人|[网網]友|[读讀]者)|其他人)(?:[还還也又都]在?看[了过過]?))$"
    r"|^你可能感[兴興]趣的[:：][(（].{2,40}[)）]$"
    r"|^(?:[^、。]{1,8}の)?(?:アクセス|人気|新着|最新|最近|関連|注目|話題|おすすめ|オススメ|急上昇|雑誌アクセス)(?:の)?"
    r"(?:[^、。のをがはに]{0,6}(?:記事|ニュース|動画)|ランキング|リンク|ワード|キーワード|トピックス)(?:一覧|ランキング)?(?:[（(].{1,8}[）)])?$"
    r"|^(?:この|その|同じ)(?:記事|カテゴリー?|ジャンル)(?:に関(?:連|わ)する|の)(?:おすすめ|人気|最新)?(?:記事|ニュース|キーワード)$"
    r"|^(?:こちらもおすすめ|次に読みたい(?:記事)?|よく(?:読まれ|見られ)(?:ている|た)(?:記事|ニュース)|情報提供元の記事|ジャンルで探す|編集部(?:の|から)?(?:おすすめ|オススメ|ピックアップ)(?:記事)?)$"
    rf"|^(?:相[关關似]|[类類]似|附近|周[边邊]|同[类類]|更多|[热熱][门門]|推[荐薦])的?(?:{_KINDS})(?:推[荐薦])?[:：]?$"
    r"|^[^，。：:]{2,24}相[关關](?:文章|[阅閱][读讀]|推[荐薦])[:：]$"
    r"|^[您你](?:或[许許]?|也[许許])(?:会|會|也)?[对對有感][^，。]{0,4}[兴興]趣.{0,6}[:：]?$"
    r"|^(?:往下|向下|[继繼][续續])看更多[^，。]{0,10}$"
    r"|^[【\[]?(?:其[他它]|同[类類])[^，。：:]{0,4}(?:新[闻聞]|文章|[报報][导導道])[】\]]?$"
    r"|^(?:延伸 ?[·・|｜] ?(?:推[荐薦]|[阅閱][读讀])|精彩(?:[视視][频頻]|[图圖]集)推[荐薦])$"
    r"|^(?:(?:今[日天]|本[周週月]|每[日周週])(?:推[荐薦]|[热熱][门門点點])|相[关關]事件)$"
    r"|^(?:人[气氣]|[点點][阅閱击擊])排行榜?$"
    r"|^(?:[阅閱][读讀]|[评評][论論]|[热熱][点點门門])排行榜?(?:[ \u3000|]+.{2,8}排行榜?)+$"
)
"""Such a head, but articles have it, too: so only at the end, where titles follow and no text."""

_ABOUT: Final = pattern(
    "(?:【.{2,60}】|《[^《》]{2,40}》|“[^“”]{2,40}”)的?"
    "(?=相[关關](?:文章|[阅閱][读讀]|推[荐薦]|新[闻聞]|[资資][讯訊])[:：]?$)"
)
"""What others are related to: 【渡口的船作文600字3篇】相关文章：."""

_ANY: Final = Look((_HEAD, _GLUED, _OFFERED))

_NAMED: Final = frozenset("【《“")
_RULES: Final = "—–─━-=*~～· \u3000"
"""What may stand on both sides of such a head."""


def heads_others(text: str) -> bool:
    """Tell whether ``text`` heads what else a site has."""
    words = _bare(text)
    if not _ANY.finds(words):
        return False
    return bool(_HEAD.match(words) or _GLUED.match(words) or _OFFERED.match(words))


def heads_surely(text: str) -> bool:
    """Tell whether ``text`` heads it, and nothing of an article."""
    return _HEAD.match(_bare(text)) is not None


def heads_offers(text: str) -> bool:
    """Tell whether ``text`` heads it as articles head lists of theirs, too."""
    return _OFFERED.match(_bare(text)) is not None


def _bare(text: str) -> str:
    """The words of ``text`` without what they are about, or rules on both sides, not set apart."""
    if text[0] in _NAMED and (about := _ABOUT.match(text)):
        return text[about.end() :]
    if text[0] in _RULES and text[-1] in _RULES:
        return "".join(text.strip(_RULES).split()) or text
    return text


_PAIR: Final = 2
_MANY: Final = 3
_WORDY: Final = 10
"""A title has as many characters."""

_TITLED: Final = 5
"""Titles below what offers them have as many."""

_BOXES: Final = tuple(words("链接 連結 鏈接 资料 資料 知识 知識 报道 報導 新闻 新聞"))
"""So papers call boxes beside an article, which have a text of their own."""


def is_over(page: Page, number: int) -> bool:
    """Tell whether most of the text stands above ``number``, which is called as no box of papers.

    What articles may offer, too, is a site's there where no sentence follows.
    """
    text = page.text(number)
    is_advice = text.startswith("延伸") and text.endswith(("推荐", "推薦"))
    is_box = text.endswith(_BOXES) or (text.startswith("延伸") and not is_advice)
    is_told = "。" in page.text(number + 1) and not is_advice
    may_be = heads_surely(text) or (heads_offers(text) and not is_told)
    if number < page.body or is_box or not may_be:
        return False
    sizes: list[int] = list(map(mul, map(len, page.texts), page.prose))
    return 2 * sum(sizes[:number]) > sum(sizes)


def are_offered(page: Page, number: int, below: Sequence[int]) -> bool:
    """Tell whether the lines ``below`` are titles that ``number``, which says no more, offers."""
    head = page.text(number)
    is_offered = heads_offers(head)
    least = _PAIR if is_offered else 1 if heads_others(head) else _MANY
    width = _TITLED if is_offered else _WORDY
    titles = [page.text(n) for n in below]
    if is_offered and ranked(page, below):
        return True
    is_named = all(title[0] == "《" for title in titles)  # 推荐书目
    return len(titles) >= least and not is_named and all(len(title) >= width for title in titles)


def ranked(page: Page, below: Sequence[int]) -> list[int]:
    """The first of ``below`` if they count from one, as what is searched for most does."""
    counted = takewhile(lambda at: page.text(at[1]).startswith(f"{at[0]} "), enumerate(below, 1))
    ranked = [number for _, number in counted]
    return ranked if len(ranked) >= _MANY else []
