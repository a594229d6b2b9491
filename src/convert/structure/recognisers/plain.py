"""Unnumbered headings: short lines that are no sentences and label what follows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from convert.ir import Heading
from convert.structure.claim import Evidence
from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, because
from convert.structure.recognisers.dateline import DATELINE
from convert.structure.recognisers.numbered import RANKS
from convert.structure.shape import has_inner_stop, is_quoted

_CHAPTER: Final = re.compile("第[0-9０-９〇零一二两兩三四五六七八九十百千万]{1,9}[章回卷]")
_COMMAS: Final = re.compile("[，,、；]")
_LONG: Final = 24
_FRONT: Final = 2
"""Title and byline are short lines too, but no group."""

_BOOK: Final = 2
"""So many chapters make a book, whose unnumbered short lines are speech and scenery."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose unnumbered headings."""
    is_book = sum(_CHAPTER.match(page.text(number)) is not None for number in page.labels) >= _BOOK
    shorts = set(page.labels)
    for number in page.labels:
        if number and any(map(str.isalnum, page.text(number))):
            line = page.lines[number]
            found = Found((Heading(1, (line.cut(),), span=line.span()),), rank="plain")
            evidence = _evidence(page, number, shorts, is_book=is_book)
            yield Proposal((number,), "heading.plain", found, evidence)


def _evidence(page: Page, number: int, shorts: set[int], *, is_book: bool) -> tuple[Evidence, ...]:
    line, after = page.lines[number], number + 1
    text = line.text
    is_open = not page.blanks_below(number) and not line.blanks
    is_grouped = (not page.blanks_below(number) and after in shorts) or (
        not line.blanks and number > _FRONT and number - 1 in shorts
    )
    is_alone = line.blanks > 0 and page.blanks_below(number) > 0
    return because(
        (True, "is short and no sentence", 1.5),
        (page.is_prose(after), "text follows", 1.5),
        (page.is_prose(number - 1), "text stands above", 1.0),
        (after == len(page.lines), "nothing follows", -4.0),
        (page.indent > 0 and line.indent < page.indent, "is not set in like the paragraphs", 2.0),
        (
            page.indent > 0 and line.indent > page.indent + 2,
            "is set in deeper than the paragraphs",
            -1.0,
        ),
        (number == 1 and not line.blanks, "stands directly below the first line", -2.5),
        (is_alone, "stands alone between empty lines", 1.0),
        (is_alone and not page.is_spaced, "paragraphs have no empty lines between them", 1.0),
        (page.is_spaced and is_open, "no empty line sets it off", -2.0),
        (is_grouped, "stands in a group of short lines", -1.5),
        (len(_COMMAS.findall(text)) > 1, "has several commas", -1.5),
        (DATELINE.match(text) is not None, "is a dateline", -4.0),
        (any(rank.pattern.match(text) for rank in RANKS), "is numbered", -2.0),
        (has_inner_stop(text), "a sentence ends within it", -3.0),
        (len(text) > _LONG, "is long for a label", -1.0),
        (is_quoted(text), "is a quotation used as a label", 0.5),
        (text[0] in "“「" and not is_quoted(text), "begins with a quotation", 0.0),
        (is_book, "stands in a book, whose chapters are numbered", -2.5),
    )
