"""The name of a paper, a site or an account that stands alone beside the date: whence it is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.structure.moment import moment_at
from convert.structure.names import is_han
from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, Words, because
from convert.structure.recognisers.sites import is_site, tells

_REACH: Final = 5
_SOCIETIES: Final = ("作社", "销社", "銷社", "行社", "公社", "诗社", "詩社", "茶社", "报社", "報社")
"""So end 合作社, 供销社 and 旅行社, which send no news, and papers without their name."""

_AGENCY: Final = 5
"""No agency has a longer name.  Units: characters."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose names of papers and accounts below the title, a date above or below them."""
    for number in range(1, min(_REACH, page.body + 1, len(page.lines))):
        line = page.lines[number]
        is_named = is_site(line.text) or (number == 1 and _is_agency(line.text))
        if not is_named or page.is_prose(number) or tells(line.text):
            continue
        is_dated = any(moment_at(page.text(n)) is not None for n in (number - 1, number + 1))
        evidence = because(
            (True, "is called like a paper or a site", 3.0),
            (is_dated, "a date stands beside it", 4.0),
            (number < page.body, "stands above the text", 1.0),
        )
        name = line.text.strip("《》【】 ")
        start = line.text.find(name)
        span = line.span(start, start + len(name))
        found = Found(facts=(Words("source", name, (span,)),))
        yield Proposal((number,), "source.name", found, evidence, unique="source.name")


def _is_agency(text: str) -> bool:
    """Tell whether ``text`` is the name of an agency or a publisher: 青湾社."""
    is_named = 3 <= len(text) <= _AGENCY and text.endswith("社") and is_han(text)
    return is_named and not text.endswith(_SOCIETIES)
