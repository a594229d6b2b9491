"""What programs of mail print above what is answered or sent on, in the middle of a letter.

    ----- 原始邮件 -----
    发件人: 石一 [mailto:shiyi@example.com]
    发送时间: 2019年3月4日 10:22

    在 2019年3月4日 10:22，石一 <shiyi@example.com> 写道：
    > 渡口的灯

Who tells of letters has such words, too: so the labels stand below a divider or several together,
and what somebody wrote is quoted right below.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count, takewhile
from typing import Final

from convert.pattern import pattern
from convert.structure.page import Page
from convert.structure.proposal import DROPPED, Proposal, because
from convert.structure.recognisers.mail import is_divider, kind_of

_WROTE: Final = pattern(
    r"(?:.{0,100}@[\w-]+\.|(?:[在于於] ?|.{1,30} [于於] ?)\d{4}\D.{1,20}\d[:：]\d\d).{0,60}"
    r"(?:[写寫][道到])[：:]$"
    r"|.{0,100}(?:@.{1,60}|\d[:：]\d\d.{0,60})(?:wrote|書きました|のメッセージ)[：:]$"
    r"|.{0,60}\d:\d\d.{1,60}<[^<>]{3,60}@[^<>]{3,60}>[：:]$"
)
"""Who wrote and when, as programs put it above what they quote."""

_TOLD: Final = pattern("[里裡上中][，,]|[，,][他她我]")
"""So a writer tells where or who: 在三月四日的日记里，他写道."""

_MOST: Final = 10
"""No head within a letter has more lines."""

_DIVIDED: Final = 2
_TOGETHER: Final = 3
_REACH: Final = 2


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose such lines."""
    first = int(is_divider(page.text(0)))
    number = next(n for n in count(first) if not kind_of(page.text(n))) or 1
    while number < len(page.texts):
        size = _size(page, number)
        evidence = because((True, "stands above what a letter answers or sends on", 14.0))
        for each in range(number, number + size):
            yield Proposal((each,), "furniture.posted", DROPPED, evidence)
        number += max(1, size)


def says_who_wrote(text: str) -> bool:
    """Tell whether ``text`` says who wrote and when, as programs put it above what they quote.

    Example:
        >>> says_who_wrote("On Mon, Mar 4, 2019 at 6:40 PM, Shi Yi wrote:")
        True
    """
    is_told = _TOLD.search(text) is not None
    return text[-1:] in (":", "：") and not is_told and _WROTE.match(text) is not None


def _size(page: Page, number: int) -> int:
    """How many lines from ``number`` on head what is answered; 0 if none do."""
    text = page.text(number)
    if says_who_wrote(text):
        return int(any(page.text(number + n)[:1] in (">", "＞") for n in range(1, _REACH + 1)))
    is_divided = is_divider(text)
    first = number + is_divided
    heads = takewhile(lambda n: kind_of(page.text(n)), count(first))
    kinds = [kind_of(page.text(n)) for n, _ in zip(heads, range(_MOST), strict=False)]
    if is_divided:
        return 1 + len(kinds) if len(kinds) >= _DIVIDED else 0
    is_head = len(kinds) >= _TOGETHER and {"from", "subject"} <= set(kinds)
    is_within = kind_of(page.text(0)) or is_divider(page.text(0))  # a letter; others show a head
    return len(kinds) if is_head and is_within else 0
