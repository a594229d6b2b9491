"""What manuals and notices say of a program or an event in the words of sites: what to press."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import Final

from convert.pattern import pattern
from convert.structure.page import Page
from convert.structure.recognisers.counting import HOW
from convert.structure.shape import ends_a_sentence

_BRIEF: Final = 12
"""No button with what it does is longer.  Units: characters."""

_PAIR: Final = 2
_TAKING_PART: Final = pattern(
    "^.{0,6}(?:[报報]名|[报報]考|投稿|咨[询詢]|[购購][票书書]|[缴繳交][费費]|[参參][与與加][会會]?|[预預][约約]|申[请請]"
    "|[领領]取|查[询詢]|[订訂][票阅閱])(?:方式|方法|[办辦]法|途[径徑]|渠道|流程|入口|地址)"
)
"""How to take part is what a notice is for, even if one has to scan or follow something."""

_STEP: Final = pattern(
    "点[击選选]|點[擊選选]|轻触|長按|长按|打[开開]|[进進]入|[选選][择擇]|[输輸]入"
)
_MORE: Final = pattern(
    "原文|全文|蓝字|藍字|上方|下方|[关關][注註]|[阅閱][读讀]|查看|名片|卡片|二[维維][码碼]|[链鏈]接|[连連][结結]"
    "|更多|下[载載]|播放|放大|[购購][买買]|[大图圖][图圖]|[图圖]片|[识識][别別]|保存|收藏|在看|此[处處]|[这這][里裡]|公[众眾][号號]"
    "|直播|[评評][论論]|[专專][题題]|[订訂][阅閱]|[领領]取|[优優]惠"
)
"""What a site lets one see by pressing; in a how-to one presses what the program shows."""

_PRESSED: Final = pattern(
    "(?:[点點][击擊选選]|[选選][择擇取]|[单單双雙][击擊]|打[开開])[^“「『【，。]{0,12}"
    "[“「『【](?P<what>[^”」』】]{1,24})[”」』】]"
)
"""So a manual names what to press: 选择「插入 - 表格」."""


def tells_how(page: Page, number: int) -> bool:
    """Tell whether ``number`` says how to take part, or a line above that does heads it."""
    above = page.text(number - 1) if number else ""
    is_headed = len(above) <= _BRIEF and _TAKING_PART.match(above) is not None
    return is_headed or _TAKING_PART.match(page.text(number)) is not None


def told_steps(page: Page) -> frozenset[int]:
    """The lines of a how-to that say what to do next, where several do: 点击相册, 点击发送."""
    within = (n for n in page.open if page.body < n < page.tail and _is_step(page.text(n)))
    runs = [run for run in page.runs(within) if _are_told(page, run)]
    found = frozenset(chain.from_iterable(runs))
    found = found if len(found) >= _PAIR else frozenset()
    if not page.once(_is_manual):
        return found
    return found.union(n for n, text in enumerate(page.texts) if _is_told(text))


def _is_manual(page: Page) -> bool:
    """Tell whether several lines press what a program calls so, and no site: 选择「插入」."""
    named = (_PRESSED.search(text) for text in page.texts)
    return sum(one is not None and not _MORE.search(one["what"]) for one in named) >= _PAIR


def _is_told(text: str) -> bool:
    """Tell whether ``text`` is a sentence of a manual: it names a button, or nothing of a site."""
    is_sentence = _STEP.match(text) is not None and ends_a_sentence(text)
    return is_sentence and (_PRESSED.match(text) is not None or not _MORE.search(text))


def _is_step(text: str) -> bool:
    return len(text) <= _BRIEF and _STEP.match(text) is not None


def _are_told(page: Page, run: Sequence[int]) -> bool:
    """Tell whether a how-to tells ``run``, most of which shows no more of the site."""
    about = (page.text(n) for n in (*range(page.body), run[0] - 1))
    shown = sum(_MORE.search(page.text(n)) is not None for n in run)
    return 2 * shown < len(run) and any(map(HOW.search, about))
