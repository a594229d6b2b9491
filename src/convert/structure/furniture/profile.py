"""The box of an account above its text: its name again, its number, what it is about, how long ago.

原创  阿渡  渡口志
渡口志
微信号 ferry123
功能介绍 一周一篇，说说渡口的事。
前天
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from convert.pattern import pattern
from convert.structure.page import Page
from convert.structure.proposal import DROPPED, Proposal, because

_ACCOUNT: Final = "[A-Za-z0-9_-]{3,30}"
_NUMBER: Final = pattern(f"微信[号號][ \u3000:：]{{0,4}}({_ACCOUNT})?$")
_ALONE: Final = pattern(f"{_ACCOUNT}$")
_ABOUT: Final = pattern("功能介[绍紹][ \u3000:：]*(\\S)?")
_AGO: Final = pattern(
    "(?:[昨前今]天|刚刚|[0-9]{1,2} ?(?:天|小时|分钟|周|个?月)前|[星礼]期[一二三四五六日天])$"
)
_TOP: Final = 10
"""The box stands among so many lines at the top."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose the box about the number of an account."""
    for number in range(1, min(_TOP, len(page.texts) - 2)):
        last = _told(page, _NUMBER, number)
        if not last or (last > number + 1 and not _ALONE.match(page.text(last - 1))):
            continue
        about, last = last, _told(page, _ABOUT, last)
        is_dated = _AGO.match(page.text(last)) is not None
        if not last or (last > about + 1 and page.is_prose(last - 1) and not is_dated):
            continue  # 功能介绍 heads what is told of it
        last += is_dated
        name, above = page.text(number - 1), page.text(number - 2)
        first = number - (number > 1 and above != name and above.endswith(name))
        evidence = because((True, "is the box of an account, with its number", 12.0))
        yield from (
            Proposal((n,), "furniture.profile", DROPPED, evidence) for n in range(first, last)
        )
        return


def _told(page: Page, label: re.Pattern[str], number: int) -> int:
    """Behind which line what ``label`` calls ends that stands at ``number``; 0 if it does not."""
    found = label.match(page.text(number))
    return 0 if found is None else number + 1 + (found[1] is None)
