"""How long ago a page appeared, as sites and apps say it below the title: 3小时前, 昨天.

It says no day that anybody could know later.  A story, a part of one or a poem may begin so, too:
昨天, 20年前.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.pattern import pattern
from convert.structure.controls import BUTTONS
from convert.structure.houses import PAPER
from convert.structure.page import Page
from convert.structure.proposal import DROPPED, Proposal, because
from convert.structure.recognisers.sites import tells

_TOLD: Final = "(?:[发發][布佈表]|更新)"
_AGO: Final = pattern(
    f"(?:{_TOLD}(?:[于於]|[時时][间間]?[:：])? ?)?"
    "(?:[0-9]{1,2} ?(?:秒[钟鐘]?|分[钟鐘]?|[个個]?小[时時]|[时時][间間]"
    "|天|日|[周週]|[个個ヶか]?月|年)前"
    "|[昨前]天|昨日|[刚剛]{2}|[今昨前][天日] ?[0-2]?[0-9][:：][0-9]{2})"
    f"(?: ?{_TOLD})?$"
)
_POSTED: Final = pattern(
    "(?P<who>[^\\s，。：:、]{2,12})[ \u3000]{1,2}"
    "(?:[今昨前]天|[刚剛]{2}|[0-9]{1,2} ?(?:分[钟鐘]|小[时時]|天|[周週]|[个個]?月)前)$"
)
"""An account, and how long ago it put the text there, below the title."""

_CLOCK: Final = frozenset("秒分时時发發更:：")
"""With one of these a site speaks; days and years are told of by others, too."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose the line below the title, above the text, that says how long ago it appeared."""
    for number in range(1, page.body if page.body < len(page.texts) else 0):
        if _AGO.match(page.text(number)):
            evidence = because(
                (True, "says how long ago, above the text", 6.0),
                (not _speaks(page, number), "no site speaks beside it", -8.0),
            )
            yield Proposal((number,), "furniture.lately", DROPPED, evidence)
        elif (posted := _POSTED.match(page.text(number))) and page.is_prose(number + 1):
            evidence = because(
                (True, "says how long ago, above the text", 6.0),
                (PAPER.search(posted["who"]) is None, "no site speaks beside it", -8.0),
            )
            yield Proposal((number,), "furniture.lately", DROPPED, evidence)


def _speaks(page: Page, number: int) -> bool:
    """Tell whether it is told by the clock, or a site's word or what it tells stands beside it."""
    beside = (page.text(number - 1), page.text(number + 1))
    is_told = any(text in BUTTONS or tells(text) for text in beside if text)
    return is_told or not _CLOCK.isdisjoint(page.text(number))
