"""How long ago a page appeared, as sites and apps say it below the title: 3小时前, 昨天.

It says no day that anybody could know later.  A story may begin so, too: then other parts of it are
called as briefly.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.pattern import pattern
from convert.structure.page import Page
from convert.structure.proposal import DROPPED, Proposal, because

_TOLD: Final = "(?:[发發][布佈表]|更新)"
_AGO: Final = pattern(
    f"(?:{_TOLD}(?:[于於]|[時时][间間]?[:：])? ?)?"
    "(?:[0-9]{1,2} ?(?:秒[钟鐘]?|分[钟鐘]?|[个個]?小[时時]|[时時][间間]"
    "|天|日|[周週]|[个個ヶか]?月|年)前"
    "|[昨前]天|昨日|[刚剛]{2}|[今昨前][天日] ?[0-2]?[0-9][:：][0-9]{2})"
    f"(?: ?{_TOLD})?$"
)
_BRIEF: Final = 3
"""Parts of a story that are called so have no longer names.  Units: characters."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose the line below the title, above the text, that says how long ago it appeared."""
    for number in range(1, page.body if page.body < len(page.texts) else 0):
        if _AGO.match(page.text(number)):
            evidence = because(
                (True, "says how long ago, above the text", 6.0),
                (_has_brief_labels(page), "others are called as briefly", -8.0),
            )
            yield Proposal((number,), "furniture.lately", DROPPED, evidence)


def _has_brief_labels(page: Page) -> bool:
    """Tell whether a label within the text is as brief, and text stands below it."""
    within = (n for n in page.labels if n > page.body and page.is_prose(n + 1))
    return any(len(page.text(number)) <= _BRIEF for number in within)
