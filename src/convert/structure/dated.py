"""The date of an article, and that of a letter: below who signs, it is printed there."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest
from typing import Final

from convert.ir import Block, Paragraph, Published, Text
from convert.ir.front import is_signature
from convert.source import Span
from convert.structure.proposal import Fact, Moment

_CLOCKS: Final = ("minute", "second")
"""Sites say the time of the day; who signs says the day.  Source: GB/T 9704-2012, 7.3.5."""


_HEAD: Final = 40
"""Two days of one head stand no farther from each other.  Units: characters."""


def dated(blocks: tuple[Block, ...], facts: Sequence[Fact]) -> tuple[Block, ...]:
    """``blocks`` with the date below each signature where one of ``facts`` stands there.

    The day of a page or a paper stands elsewhere: who signs has not written it.
    """
    moments = (fact for fact in facts if isinstance(fact, Moment))
    days = (fact for fact in moments if fact.value.precision not in _CLOCKS)
    dates = {span: fact.value for fact in days for span in fact.spans}
    return tuple(_with_dates(blocks, dates)) if dates else blocks


def _with_dates(blocks: Sequence[Block], dates: Mapping[Span, Published]) -> Iterator[Block]:
    spans = sorted(dates)
    for block, below in zip_longest(blocks, blocks[1:]):
        yield block
        if is_signature(block) and block.span:
            at = bisect(spans, block.span)
            for span in spans[at : at + 1]:
                if below is None or below.span is None or span < below.span:
                    printed = Text(dates[span].printed, span=span)
                    yield Paragraph((printed,), "signature", span=span)


def published_of(facts: Sequence[Fact]) -> Published | None:
    """When an article appeared of which ``facts`` are known.

    A day is taken sooner than a month, which is that of an issue (令和5年11月号), and when the
    article was changed only where the same head says no more.
    """
    moments = [fact for fact in facts if isinstance(fact, Moment)]
    if len(moments) > 1 and moments[0].is_change and moments[1].spans:
        between = moments[1].spans[0].start - moments[0].spans[0].end
        if 0 <= between <= _HEAD:
            moments[:2] = moments[1::-1]
    days = (fact.value for fact in moments if fact.value.precision not in {"year", "month"})
    return next(days, moments[0].value if moments else None)
