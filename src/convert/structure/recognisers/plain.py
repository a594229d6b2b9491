"""Unnumbered headings: short lines that are no sentences and label what follows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.ir import Heading
from convert.pattern import pattern
from convert.structure.below import has_list_below
from convert.structure.claim import Evidence
from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, because
from convert.structure.recognisers.dateline import DATELINE
from convert.structure.recognisers.numbered import RANKS
from convert.structure.shape import ends_a_sentence, has_inner_stop, is_quoted

_CHAPTER: Final = pattern("第[0-9０-９〇零一二两兩三四五六七八九十百千万]{1,9}[章回卷]")
_NUMBER: Final = pattern(
    "第[0-9０-９〇零一二两兩三四五六七八九十百千]{1,9}[章回节卷部幕集话話]"
    "|(?:PART|Part|part|NO|No|CHAPTER|Chapter)[. ]{0,2}[0-9]{1,3}|0[0-9]"
)
_BRIEF: Final = 12
_FEW: Final = 3
_COLON_SIZE: Final = 14
_LABEL: Final = 9
_COMMAS: Final = pattern("[，,、；]")
_LONG: Final = 24
_FRONT: Final = 2
"""Title and byline are short lines too, but no group."""

_BOOK: Final = 2
"""So many chapters make a book, whose unnumbered short lines are speech and scenery."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose unnumbered headings."""
    is_book = sum(_CHAPTER.match(page.text(number)) is not None for number in page.labels) >= _BOOK
    shorts = set(page.labels)
    is_brief = _is_brief(page)
    for number in page.labels:
        if number and any(map(str.isalnum, page.text(number))):
            evidence = _evidence(page, number, shorts, is_book=is_book, is_brief=is_brief)
            yield _heading(page, number, "heading.plain", evidence)
    yield from _with_colons(page)
    yield from _named(page)


def _heading(page: Page, number: int, rule: str, evidence: tuple[Evidence, ...]) -> Proposal:
    line = page.lines[number]
    found = Found((Heading(1, (line.cut(),), span=line.span()),), rank="plain")
    return Proposal((number,), rule, found, evidence)


def _is_brief(page: Page) -> bool:
    """Tell whether sentences as short as labels stand alone: in such a text a short line is one."""
    briefs = sum(
        len(line.text) <= _BRIEF and ends_a_sentence(line.text) and line.text[0] not in "“「"
        for line in page.lines
    )
    return briefs >= _FEW and briefs * 10 > len(page.lines)


def _with_colons(page: Page) -> Iterator[Proposal]:
    """Propose labels that end with a colon, where several do: 谁放的：."""
    found = [
        number
        for number in page.open
        if number
        and 2 <= len(page.text(number)) <= _COLON_SIZE
        and page.text(number)[-1] in "：:"
        and page.lines[number].blanks
        and page.blanks_below(number)
        and page.is_prose(number + 1)
        and not page.text(number).startswith(("各", "尊敬", "亲爱", "親愛", "敬爱"))
    ]
    for number in found:
        evidence = because(
            (True, "is a label with a colon", 1.5),
            (len(found) > 1, "others are built alike", 2.5),
            (page.is_prose(number - 1), "text stands above", 1.0),
        )
        yield _heading(page, number, "heading.colon", evidence)


def _named(page: Page) -> Iterator[Proposal]:
    """Propose the name of a chapter or part below its number: 第三回, PART.01."""
    for number in page.labels:
        above = page.text(number - 1) if number else ""
        if not above or not _NUMBER.fullmatch(above) or page.lines[number].blanks > 1:
            continue
        evidence = because(
            (True, "stands below the number of a part", 6.0),
            (page.is_prose(number + 1), "text follows", 2.0),
            (page.lines[number].text[0] in "“「", "is spoken", -4.0),
        )
        yield _heading(page, number, "heading.name", evidence)


def _evidence(
    page: Page, number: int, shorts: set[int], *, is_book: bool, is_brief: bool
) -> tuple[Evidence, ...]:
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
        (text[0] in "（(〔" and text[-1] in "）)〕", "stands in brackets", -3.0),
        (has_list_below(page, number), "a list or a table follows", 2.0),
        (_is_entry(page, number), "stands in a form", -3.0),
        (is_brief, "sentences as short stand alone too", -2.5),
        (is_book, "stands in a book, whose chapters are numbered", -2.5),
    )


def _is_entry(page: Page, number: int) -> bool:
    """Tell whether ``number`` and a line beside it say something after a label: 甲方：张三."""
    lines = (page.text(number), page.text(number - 1), page.text(number + 1))
    here, above, below = (0 < text.replace(":", "：").find("：") <= _LABEL for text in lines)
    return here and (above or below)
