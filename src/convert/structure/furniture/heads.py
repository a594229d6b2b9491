"""Heads of pages beside their numbers, from page to page another, or between two sections.

    不大情愿。                    亮的只有燈籠。
    柳屯水利丛谈                  水口文藝　第二期
    · 112 ·                       二三
    吵的经过，碑上也          二

The left page has the book, the right one the chapter.  What tells is that the numbers count on, a
page of text between, and that what stands beside them is no text: it comes again, is the title, or
names a journal and its number.  Where type is set to one measure, and full lines break off above
such pairs and go on below, it may be called anything.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from convert.pattern import pattern
from convert.structure.feet import is_open
from convert.structure.header import says_facts
from convert.structure.line import fits
from convert.structure.moment import number_of
from convert.structure.page import Page
from convert.structure.proposal import DROPPED, Proposal, because
from convert.structure.recognisers.caption import is_shown
from convert.structure.recognisers.counting import parts
from convert.structure.seams import begins
from convert.structure.shape import CLAUSE_MARKS, ends_a_sentence, is_ideograph
from convert.structure.unwrap import cut_on
from convert.value import Frozen

_SIGN: Final = "[-—–─·•∙・~～|｜]"
_COUNT: Final = r"\d{1,4}|[一二三四五六七八九][〇○零一二三四五六七八九]{1,3}"
_NUMBER: Final = pattern(
    f"(?P<sign>{_SIGN}{{1,3}}) ?(?P<a>{_COUNT}) ?{_SIGN}{{1,3}}$"
    f"|(?P<named>第 ?)(?P<b>{_COUNT}) ?[页頁](?:[ \u3000/／,，]{{0,2}}共 ?(?:{_COUNT}) ?[页頁])?$"
    f"|(?P<c>{_COUNT})$"
)
_ORDINAL: Final = "[0-9〇零一二三四五六七八九十百]{1,4}"
_ISSUE: Final = pattern(
    "[^，。：:；]{2,24}(?:[ \u3000·・]{0,2}[（(]?(?:[12][0-9]{3} ?年? ?)?"
    f"(?:[总總]?第 ?{_ORDINAL} ?[期号號辑輯卷册冊]|第?[0-9]{{1,3}}[期号號辑輯])[）)]?"
    "|[ \u3000·・][12][0-9]{3}(?:[.·/-][0-9]{1,2}|年[0-9]{1,2}月[号號刊]?))$"
)
"""A journal or a series and its number, with nothing else."""

_VOLUME: Final = pattern(f"[总總]?第 ?{_ORDINAL} ?[期辑輯]$")
_OLD: Final = str.maketrans("○", "〇")
_DIGITS: Final = pattern("[0-9]+")
_PAGED: Final = pattern(
    r"(?:\d{1,4}|\d{1,4}[ \u3000·|｜/／-]{1,4}(?!\d)[^，。：:；]{2,24}"
    r"|(?![图圖表附注註])[^，。：:；]{2,28}(?:[ \u3000·|｜/／-]{1,4}\d{1,4}"
    r"|[第A-Z ]\d{1,3} ?[版页頁期]"
    r"|[ \u3000]\d{4}[年./-]\d{1,2}(?:[月./-]\d{1,2}日?)?[^，。]{0,12}))$"
)
"""What names a page: its number, with or without a head, a paper's page and its day."""

_DATED: Final = pattern(
    r"(?:第?[A-Z]?\d{1,3}版?[ \u3000·|｜]{0,3})?[^，。：:；《]{2,16}"
    r"[ \u3000·|｜]{1,4}\d{4}[年./-]\d{1,2}[月./-]\d{1,2}日?"
    r"(?:[ \u3000]{0,2}星期[一二三四五六日天])?[ \u3000]{0,3}第?[A-Z]?\d{1,3} ?[版页頁]$"
)
"""A paper, its day and its page: 青湾日报　2019年3月1日　A01版."""

_WIDEST: Final = 1.6
"""No head is as wide, of twice the measure.  Units: widths of text."""

_SIZE: Final = 24
"""No head is wider.  Units: ideographs."""

_STEP: Final = 2
"""Pages with a picture have no number, so that one may be left out."""

_TOP: Final = 3
"""The title stands no lower.  Units: lines."""

_PAIR: Final = 2
_LEADING: Final = pattern("[0-9]{1,4}(?=[ \u3000·|｜/／-])")
_CLOSE: Final = 3
"""A page has more lines than that: what counts on so close below is an item."""

_YEARS: Final = range(1800, 2100)
_NAME: Final = 3
"""Shorter words come again by chance."""

_LEAST: Final = 2
"""A page has more lines of text."""

_KEPT: Final = 4
"""What line-start prohibition leaves empty at a line's end.  Units: half-width columns."""


class _Number(Frozen):
    """A line that could be the number of a page, its value, and whether it can be nothing else."""

    line: int
    value: int
    is_sure: bool


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose what stands above all numbers of pages, or below them, and the numbers with it."""
    yield from _tearing(page)
    numbers = list(_numbers(page))
    if not numbers:
        return
    yield from _within_sentences(page, numbers)
    counted = parts(page)
    counting = _counting(page, [one for one in numbers if one.line not in counted])
    if not counting:
        return
    titles = page.texts[: min(page.body, max(1, counting[0].line - 1), _TOP)]
    heads = {line: one.line for one, line in _beside(page, counting, titles)}
    for line, number in heads.items():
        evidence = because((True, "stands beside the number of a page, as others do", 12.0))
        yield Proposal((line,), "furniture.running-head", DROPPED, evidence)
        evidence = because((True, "its number counts on, after a page", 12.0))
        yield Proposal((number,), "furniture.page-number", DROPPED, evidence)
    if heads and _VOLUME.match(page.text(0)) and page.text(1) in map(page.text, heads):
        evidence = because((True, "names the volume above the title that pages repeat", 12.0))
        yield Proposal((0,), "furniture.running-head", DROPPED, evidence)


def _tearing(page: Page) -> Iterator[Proposal]:
    """Propose the lines that name a page, or a paper and its day, within a sentence cut as type is.

    What stands beside such a line is its head: a number and 青湾文艺, one below the other.
    """
    counted = [n for n in page.labels if n > page.body and _PAGED.match(page.text(n))]
    counted = [n for n in counted if not _is_item(page, n)]
    measure = cut_on(page).measure if counted else 0
    torn: set[int] = set()
    for number in counted if measure else ():
        for first, last in ((number, number), (number - 1, number), (number, number + 1)):
            if all(map(page.is_label, (first, last))) and _tears(page, first, last, measure):
                torn.update((first, last))
                break
    for line in sorted(torn):
        evidence = because((True, "stands between two pages, within a sentence", 12.0))
        rule = "page-number" if page.text(line).isdecimal() else "running-head"
        yield Proposal((line,), f"furniture.{rule}", DROPPED, evidence)
    shapes = {_DIGITS.sub("0", page.text(n)) for n in torn} - {"0"}
    for line in counted if measure else ():
        is_alike = line not in torn and _DIGITS.sub("0", page.text(line)) in shapes
        is_issue = line < page.tail and _DATED.match(page.text(line)) is not None
        evidence = because(
            (is_alike, "is like what stands between pages, but for numbers", 12.0),
            (is_issue, "names a paper, its day and page", 12.0),
        )
        if evidence:
            yield Proposal((line,), "furniture.running-head", DROPPED, evidence)


def _is_item(page: Page, number: int) -> bool:
    """Tell whether ``number`` begins with a count that a line close by takes up, or with none."""
    count = _LEADING.match(page.text(number))
    if count is None:
        return False
    value = int(count[0])
    close = (page.text(n) for n in range(number - _CLOSE, number + _CLOSE + 1) if n != number)
    others = {int(found[0]) for found in map(_LEADING.match, close) if found}
    return value == 0 or not others.isdisjoint((value - 1, value + 1))


def _tears(page: Page, first: int, last: int, measure: int) -> bool:
    """Tell whether a full line breaks off above ``first``, and goes on below ``last``."""
    above, below = first - 1, last + 1
    if below >= len(page.lines):
        return False
    is_full = measure - page.lines[above].width <= _KEPT and is_ideograph(page.texts[above][-1])
    is_short = all(2 * page.lines[n].width < _WIDEST * measure for n in (first, last))
    return is_full and is_short and _goes_on(page, below) and not is_shown(page.text(last))


def _goes_on(page: Page, number: int) -> bool:
    """Tell whether line ``number`` can go on in a sentence that broke off: no paragraph begins."""
    text = page.texts[number]
    is_told = ends_a_sentence(text) or not CLAUSE_MARKS.isdisjoint(text)
    return is_told and not (page.lines.indents[number] or begins(text))


def _within_sentences(page: Page, numbers: Sequence[_Number]) -> Iterator[Proposal]:
    """Propose numbers that stand with a head in a torn sentence, where several count on."""
    plain = [one for one in numbers if page.text(one.line).isdecimal()]
    measure = cut_on(page).measure if plain else 0
    found = {one.value: first for one in plain for first in _pairs(page, one.line, measure)}
    counts = {n for a, b in pairwise(found) if 0 < b - a <= _STEP for n in (a, b)}
    for value, first in found.items():
        pair = (first, first + 1)
        is_known = value in counts or page.text(0) in map(page.text, pair)
        for line in pair if is_known else ():
            evidence = because((True, "stands between two pages, within a sentence", 12.0))
            rule = "page-number" if page.text(line).isdecimal() else "running-head"
            yield Proposal((line,), f"furniture.{rule}", DROPPED, evidence)


def _pairs(page: Page, number: int, measure: int) -> Iterator[int]:
    """The first of each two lines, ``number`` and a head, that stand in a torn sentence."""
    for first, step in ((number - 1, -1), (number, 1)):
        if _is_torn(page, first, measure) and _may_head(page, number + step, step, ()):
            yield first


def _is_torn(page: Page, first: int, measure: int) -> bool:
    """Tell whether a full line breaks off above ``first``, and goes on below the next line."""
    above, below = first - 1, first + _PAIR
    if not measure or above < 1 or below >= len(page.lines) or any(page.blanks[first : below + 1]):
        return False
    is_full = measure - page.lines[above].width <= _KEPT and is_open(page.texts[above])
    return is_full and _goes_on(page, below)


def _beside(
    page: Page, counting: Sequence[_Number], titles: Sequence[str]
) -> Iterator[tuple[_Number, int]]:
    """The numbers of pages among ``counting`` that have a head, each with the line of it."""
    for step in (-1, 1):
        inner = [one for one in counting if 0 < one.line + step < len(page.texts)]
        inner = [one for one in inner if not _is_signed(page, one.line + step)]
        lines = [one.line + step for one in inner]
        may_be = inner and all(_may_head(page, line, step, titles) for line in lines)
        if may_be and _are_heads(page, inner, lines, titles):
            yield from zip(inner, lines, strict=True)


def _is_signed(page: Page, line: int) -> bool:
    """Tell whether ``line`` says below the text when or by whom it was written."""
    return line >= page.tail and says_facts(page.text(line))


def _numbers(page: Page) -> Iterator[_Number]:
    for number, text in page.worded(page.open):
        found = _NUMBER.match(text) if len(text) <= _SIZE else None
        if found is not None:
            digits = next(each for each in map(found.group, "abc") if each)
            value = number_of(digits.translate(_OLD))
            if value:
                yield _Number(number, value, is_sure=found["c"] is None)


def _counting(page: Page, numbers: Sequence[_Number]) -> list[_Number]:
    """Those of ``numbers`` that count on, with text between; none if they count parts."""
    run: list[_Number] = []
    for one, other in pairwise(numbers):
        between = page.prose[one.line + 1 : other.line]
        is_page = sum(between) >= _LEAST or len(between) >= 2 * _LEAST
        is_next = 0 < other.value - one.value <= _STEP and one.is_sure == other.is_sure
        if is_next and is_page:
            run.extend(each for each in (one, other) if each not in run)
    is_first = bool(run) and run[0].value == 1
    if is_first and (not run[0].is_sure or run[0].line <= page.body):
        return []  # parts are counted from the first on
    return run


def _may_head(page: Page, line: int, step: int, titles: Sequence[str]) -> bool:
    """Tell whether ``line`` is words beside a number, and neither text nor what begins a part."""
    text = page.text(line)
    number = line - step
    is_near = not page.blanks[max(line, number)]
    is_words = fits(text, _SIZE) and not text.isdecimal() and not page.is_prose(line)
    is_named = text[0] == "第" or not begins(text) or _is_known(text, titles)
    is_told = ends_a_sentence(text) or not CLAUSE_MARKS.isdisjoint(text)
    return is_near and is_words and is_named and not is_told


def _is_known(text: str, titles: Sequence[str]) -> bool:
    """Tell whether ``text`` is a volume, or names one of the ``titles``."""
    is_named = any(len(each) >= _NAME and each in text for each in titles)
    return is_named or _ISSUE.match(text) is not None


def _are_heads(
    page: Page, numbers: Sequence[_Number], lines: Sequence[int], titles: Sequence[str]
) -> bool:
    """Tell whether ``lines``, each beside one of ``numbers``, are heads and not labels.

    Below a number stands the heading of a part, too, where the page ended with its sentence.
    """
    texts = [page.text(line) for line in lines]
    tops = [min(line, one.line) for one, line in zip(numbers, lines, strict=True)]
    torn = [is_open(page.text(top - 1)) for top in tops]
    if issues := {text for text in texts if _ISSUE.match(text)}:
        is_year = any(one.value in _YEARS for one in numbers)
        are_rows = all(_is_among_rows(page, top) for top in tops) and not is_year
        may_be = numbers[0].is_sure or (len(texts) > 1 and (any(torn) or are_rows))
        return len(issues) == 1 and may_be
    if len(texts) < _PAIR:
        return False
    is_known = any(_is_known(text, titles) for text in texts)
    if not numbers[0].is_sure:
        return is_known and any(torn)
    if lines[0] > numbers[0].line and len(texts) == len(set(texts)):
        pairs = zip(texts, torn, strict=True)
        return all(is_torn or _is_known(text, titles) for text, is_torn in pairs) and any(torn)
    return any(torn) or is_known


def _is_among_rows(page: Page, top: int) -> bool:
    """Tell whether a row of type stands above ``top``, and below the pair there a paragraph begins.

    Where each paragraph is one line, a number above the journal is a chapter or a rank.
    """
    below = top + _PAIR
    return below < len(page.texts) and page.lines.indents[top - 1] < page.lines.indents[below]
