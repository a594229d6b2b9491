"""What a magazine sent by mail prints below its text: how to leave it, whom to write, whose it is.

    ◎ご意見・ご感想：kitchen@example.jp
    ◎配信解除：http://www.example.jp/ml/off.html
    Copyright(C) 2008 Machi no Daidokoro.

That one may leave it tells that it was sent; a line of its address then is no item of the text.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.pattern import pattern
from convert.structure.page import Page
from convert.structure.proposal import DROPPED, Proposal, because
from convert.structure.shape import ends_a_sentence

_MARK: Final = "[◎●○■□★☆※・◆◇▼▽⇒→*·•\\- 　]{0,3}"
_ADDRESS: Final = r".{0,20}(?:https?://|www\.|[\w.+-]+[@＠])"
_LEAVE: Final = pattern(
    f"{_MARK}(?:(?:この)?(?:配信|購読|登録|読者|メールマガジン|メルマガ)(?:の)?[^。：:]{{0,8}}(?:解除|停止|中止|退会)"
    f"|(?:解除|退会)(?:は|方法|手続き)?|(?:如[需要欲])?(?:退[订訂]|取消[订訂][阅閱])|[Uu]nsubscribe)"
    f"[^。：:]{{0,10}}(?:[:：はー→⇒ ]|$){_ADDRESS}"
)
_LABELLED: Final = pattern(f"{_MARK}[^。：:，]{{2,14}}[:：]{_ADDRESS}")
_RIGHTS: Final = pattern(
    r"(?:[Cc]opyright|©|\([Cc]\)).{0,80}$|[^。]{0,20}無断(?:転載|複製).{0,20}$"
)
_ABOUT: Final = pattern("退[订訂]|取消[订訂][阅閱]|配信(?:解除|停止)|退会|[Uu]nsubscribe")
"""A title with such a word tells how one leaves."""

_LIST: Final = pattern(
    r"[\w.-]{2,40}(?: 的)? ?(?:mailing list|[邮郵]件列表|[通電]子報|メーリングリスト)$"
)
_RULE: Final = pattern("[_=-]{10,80}$")
"""Above its foot a list of mail has a line, and its name."""

_REACH: Final = 12


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose lines below the text, where one of them says how to leave the magazine."""
    if page.lines and _ABOUT.search(page.text(0)):
        return
    last = len(page.texts)
    first = max(page.body + 1, last - _REACH)
    ended = [n for n in range(first, last) if ends_a_sentence(page.texts[n])]
    told = [n for n in ended if not _RIGHTS.match(page.texts[n])]
    below = range(max(told, default=first - 1) + 1, last)
    if not any(_LEAVE.match(page.texts[n]) for n in below):
        return
    evidence = because((True, "stands with how to leave a magazine that is sent", 12.0))
    for number in below:
        text = page.texts[number]
        is_ruled = _RULE.match(text) and _LIST.match(page.text(number + 1))
        is_list = _LIST.match(text) and _RULE.match(page.text(number - 1))
        is_told = _LEAVE.match(text) or _LABELLED.match(text) or _RIGHTS.match(text)
        if is_ruled or is_list or is_told:
            yield Proposal((number,), "furniture.posted", DROPPED, evidence)
