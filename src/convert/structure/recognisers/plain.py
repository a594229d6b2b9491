"""Unnumbered headings: short lines that are no sentences and label what follows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from convert.ir import Heading
from convert.pattern import pattern
from convert.structure import prose
from convert.structure.alike import alike
from convert.structure.below import has_list_below, has_text_below, has_verse_below
from convert.structure.claim import Evidence, weight
from convert.structure.metre import measure_of
from convert.structure.page import Page
from convert.structure.proposal import Found, Once, Proposal, because
from convert.structure.recognisers.letter import is_salutation
from convert.structure.recognisers.numbered import is_numbered
from convert.structure.recognisers.wording import (
    MOST,
    is_shown,
    may_share,
    spoken_in,
    wording,
)
from convert.structure.shape import ends_a_sentence
from convert.value import Frozen

_CHAPTER: Final = pattern("第[0-9０-９〇零一二两兩三四五六七八九十百千万]{1,9}[章回卷]")
_NUMBER: Final = pattern(
    "第[0-9０-９〇零一二两兩三四五六七八九十百千]{1,9}[章回节卷部幕集话話]"
    "|(?:PART|Part|part|NO|No|CHAPTER|Chapter)[. ]{0,2}[0-9]{1,3}|0[0-9]"
)
_DOTS: Final = frozenset("·•・")
_BRIEF: Final = 12
_FEW: Final = 3
_FRONT: Final = 2
"""Title and byline are short lines too, but no group."""

_PAIR: Final = 2
"""Two short lines can be a heading and the first below it."""

_BOOK: Final = 2
"""So many chapters make a book, whose unnumbered short lines are speech and scenery."""


class _View(Frozen):
    """The page, and what is known of it as a whole.

    Args:
        page: The page.
        labels: The lines that could be labels.
        shorts: The lines that could be labels and have neither a number nor a bullet.
        alike: The lines that could be labels and are built like others.
        between: The labels between two paragraphs, if several stand so: they share a text out.
        alone: The labels between empty lines with text below, if most labels stand so.
        last: The number of the last line that could be no label.
        spoken: How many lines are spoken between each kind of quotes.
        is_book: Whether its chapters are numbered.
        is_brief: Whether sentences as short as labels stand alone.
        is_spaced: Whether empty lines stand between paragraphs, or between all lines.
    """

    page: Page
    labels: frozenset[int]
    shorts: frozenset[int]
    alike: frozenset[int]
    between: frozenset[int]
    alone: frozenset[int]
    last: int
    spoken: Mapping[str, int]
    is_book: bool
    is_brief: bool
    is_spaced: bool


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose unnumbered headings."""
    labels = frozenset(page.labels)
    between = _between(page)
    view = _View(
        page,
        labels,
        frozenset(number for number in page.labels if not _is_item(page.text(number))),
        alike(page),
        between,
        _alone(page),
        next((n for n in range(len(page.lines) - 1, 0, -1) if n not in labels), 0),
        spoken_in(page),
        sum(_CHAPTER.match(page.text(number)) is not None for number in page.labels) >= _BOOK,
        _is_brief(page),
        page.is_spaced or _is_loose(page),
    )
    for number in sorted(between.union(page.labels)):
        if number and any(map(str.isalnum, page.text(number))):
            evidence = _evidence(view, number)
            if page.explains or weight(evidence) > prose.LEAST:
                yield _heading(page, number, "heading.plain", evidence)
    yield from _named(page)


def _evidence(view: _View, number: int) -> tuple[Evidence, ...]:
    """What speaks for a heading; of its words nothing where they cannot outweigh its place."""
    around = _beside(view, number) + _place(view, number)
    if weight(around) + MOST <= prose.LEAST and not view.page.explains:
        return around
    return around + wording(view.page, number, view.spoken)


def _is_item(text: str) -> bool:
    return text[0] in _DOTS or is_numbered(text)


def _between(page: Page) -> frozenset[int]:
    """The labels, even long ones, with a paragraph above and below, if there are several."""
    found = {
        number: page.text(number)
        for number in page.open[1:]
        if not page.prose[number] and page.prose[number - 1] and _has_prose_below(page, number)
        if may_share(page.text(number))
    }
    return frozenset(found) if len(set(found.values())) > 1 else frozenset()


def _has_prose_below(page: Page, number: int) -> bool:
    """Tell whether running text follows, at once or below the name of a picture."""
    after = number + 1
    return page.is_prose(after + 1 if is_shown(page.text(after)) else after)


def _alone(page: Page) -> frozenset[int]:
    """The labels between empty lines that have text below, if most labels there have."""
    apart = [
        n
        for n in page.labels
        if page.lines[n].blanks and page.blanks_below(n) and len(page.text(n)) <= _BRIEF
    ]
    labels = frozenset(page.labels)
    found = frozenset(n for n in apart if n + 1 not in labels and may_share(page.text(n)))
    is_habit = len({page.text(n) for n in found}) >= _FEW and 2 * len(found) > len(apart)
    return found if is_habit else frozenset()


def _heading(page: Page, number: int, rule: str, evidence: tuple[Evidence, ...]) -> Proposal:
    line = page.lines[number]
    found = Found(Once(lambda: Heading(1, (line.cut(),), span=line.span())), rank="plain")
    return Proposal((number,), rule, found, evidence)


def _is_loose(page: Page) -> bool:
    """Tell whether empty lines stand between most lines of a page without running text."""
    loose = sum(line.blanks > 0 for line in page.lines)
    return page.body >= len(page.lines) and 4 * loose > 3 * len(page.lines)


def _is_brief(page: Page) -> bool:
    """Tell whether sentences as short as labels stand alone: in such a text a short line is one."""
    briefs = sum(
        not (measure_of(line.text) or any(map(str.isdecimal, line.text)))
        for line in page.lines
        if len(line.text) <= _BRIEF and line.text[0] not in "“「" and ends_a_sentence(line.text)
    )
    return briefs >= _FEW and briefs * 10 > len(page.lines)


def _named(page: Page) -> Iterator[Proposal]:
    """Propose the name of a chapter or part below its number: 第三回, PART.01."""
    for number in page.labels:
        above = page.text(number - 1) if number else ""
        if not above or not _NUMBER.fullmatch(above) or page.lines[number].blanks > 1:
            continue
        evidence = because(
            (True, "stands below the number of a part", 6.0),
            (page.is_prose(number + 1), "text follows", 2.0),
            (page.lines[number].text[0] in "“「", "is spoken", -5.0),
        )
        yield _heading(page, number, "heading.name", evidence)


def _place(view: _View, number: int) -> tuple[Evidence, ...]:
    """What the place of a line says."""
    page, line = view.page, view.page.lines[number]
    blanks = line.blanks or not any(map(str.isalnum, page.text(number - 1)))  # or a divider
    is_open = not page.blanks_below(number) and not blanks
    is_alone = blanks > 0 and page.blanks_below(number) > 0
    has_prose = page.is_prose(number + 1)
    return because(
        (page.indent > 0 and line.indent < page.indent, "is not set in like the paragraphs", 2.0),
        (is_alone and has_prose, "stands alone above text", 1.0),
        (is_alone and not has_prose, "stands alone between empty lines", 0.5),
        (is_alone and not view.is_spaced, "paragraphs have no empty lines between them", 1.5),
        (page.is_spaced and is_open, "no empty line sets it off", -2.0),
        (
            page.is_spaced and not is_open and not blanks and number > 1,
            "hangs on the line above",
            -1.5,
        ),
        (_is_grouped(view, number), "stands in a group of short lines", -1.5),
        (view.is_book, "stands in a book, whose chapters are numbered", -2.5),
    )


def _beside(view: _View, number: int) -> tuple[Evidence, ...]:
    """What stands above and below a line, and what is built alike."""
    page, after = view.page, number + 1
    has_list, has_verse = has_list_below(page, number), has_verse_below(page, number)
    is_one_of_many = number in view.alike
    return because(
        (_has_prose_below(page, number), "text follows", 1.5),
        (page.is_prose(number - 1), "text stands above", 1.0),
        (number in view.alone, "stands alone above text, as the other labels do", 1.5),
        (number in view.between, "stands between paragraphs, as others do", 2.0),
        (is_salutation(page.text(after)), "a letter begins below it", 1.0),
        (has_list, "a list or a table follows", 2.0),
        (has_verse, "verse follows", 3.0),
        (
            after in view.labels and after not in view.shorts and not page.text(after).isdecimal(),
            "a numbered label follows",
            1.0,
        ),
        (
            not (has_list or has_verse or has_text_below(page, number)),
            "neither text nor a list follows",
            -1.5,
        ),
        (number >= max(page.tail, view.last) and not has_list, "only labels follow", -2.0),
        (after == len(page.lines), "nothing follows", -4.0),
        (is_one_of_many, "others are built alike", 2.5),
        (after in view.alike and not is_one_of_many, "one of many labels follows", 2.0),
        (
            view.is_brief and not (is_one_of_many or has_verse or number in view.alone),
            "sentences as short stand alone too",
            -2.5,
        ),
    )


def _is_grouped(view: _View, number: int) -> bool:
    """Tell whether three or more short lines stand together, ``number`` among them."""
    first = last = number
    while first > max(_FRONT, number - _PAIR) and _is_joined(view, first):
        first -= 1
    while last < number + _PAIR and _is_joined(view, last + 1):
        last += 1
    return last - first >= _PAIR


def _is_joined(view: _View, number: int) -> bool:
    """Tell whether ``number`` and the line above are short and stand together."""
    is_short = {number - 1, number} <= view.shorts
    return is_short and not view.page.lines[number].blanks
