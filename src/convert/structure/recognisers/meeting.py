"""When a meeting was held: its minutes, its talks and what it passed are of that day.

The line stays in the text; what it says is copied.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from convert.ir import Published
from convert.pattern import pattern
from convert.structure.moment import moment_at
from convert.structure.page import Page
from convert.structure.proposal import Fact, Moment, Words

_MINUTES: Final = pattern(
    "(?:[纪紀]要|(?:[会會][议議]|[议議]事)(?:[记記紀][录錄]|録)|(?:新[闻聞])?(?:[发發][布佈]|通[气氣]|吹[风風])[会會]"
    "(?:[文][字]|图文|圖文)?(?:[实實][录錄])?|[记記]者(?:[会會]|招待[会會])(?:[实實][录錄])?|[见見]面[会會][实實][录錄])(?:[（(][^（()）]{1,12}[)）])?$"
)
_HELD: Final = pattern(
    "(?:[会會][议議]|召[开開]|[开開][会會])?(?:[时時][间間]|日[期時])[ \u3000]?[：:][ \u3000]?"
)
_REACH: Final = 12
"""Who met, when and where stands among the first lines."""

_PASSED: Final = pattern(
    "[（(](?=[0-9〇一二][^（()）]{6,120}[)）]$)[^，。；：:]{8,}?(?:通[过過]|公[布佈]|批准)"
)
"""Who passed a rule, and when: （2022年6月28日渡口镇居民大会通过）."""

_BELOW: Final = 4
"""That stands so few lines below the title, which may be on two."""


def facts(page: Page, said: Sequence[Fact]) -> Iterator[Fact]:
    """The day of the meeting that passed what ``page`` is, or whose minutes it is.

    ``said`` gives minutes such a title.
    """
    for text in page.texts[1:_BELOW]:
        found = moment_at(text, 1) if text[0] in "（(" and _PASSED.match(text) else None
        if found and found.value.precision == "day":
            yield Moment(found.value, ())
            return
    titles = (one.value for one in said if isinstance(one, Words) and one.field == "title")
    if not _MINUTES.search(next(titles, "")):
        return
    for text in page.texts[1:_REACH]:
        label = _HELD.match("".join(text.split(" ")))
        found = moment_at("".join(text.split(" ")), label.end()) if label else None
        if found and found.value.precision != "month":
            value = found.value.value.replace(hour=0, minute=0, second=0)
            yield Moment(Published(value, "day", found.value.printed), ())
            return
