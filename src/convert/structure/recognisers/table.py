"""Tables: lines side by side whose cells tabs, wide gaps or strokes part."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from convert.ir import Paragraph, Table, TableCell, TableRow
from convert.ir.walk import text as words
from convert.pattern import pattern
from convert.structure.line import Line
from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, because
from convert.structure.recognisers.caption import is_title
from convert.structure.recognisers.markers import is_bulleted
from convert.structure.shape import has_digit, is_private

_GAP: Final = pattern(r"[ \u3000]{0,8}\t[ \t\u3000]*|[ \u3000]{2,}|\u3000")
_WIDE: Final = pattern("[\t|｜│┃║]|[ \u3000]{2}")
_WIDEST: Final = pattern("[ \u3000]{3}|\u3000{2}|\t")
_STROKE: Final = pattern(r"[ \t\u3000]*[|｜│┃║][ \t\u3000]*")
_RULE: Final = pattern(r"[|+:\-\s=—－＝\u2500-\u257f]{3,}$")
_TOP: Final = pattern(r"[┌┍┎┏╒╓╔╭][\u2500-\u257f]{2,}$|\+(?:-{2,}\+){2,}$")
"""What is drawn above the first row."""

_AFTER: Final = frozenset(["", " ", "\u3000", "\t", "|", "｜", "│", "┃", "║", "：", ":", "—"])
_ITEM: Final = pattern(
    "(?:[0-9]{1,3}(?:[、．]|[.](?![0-9])|[）)])|[（(][0-9]{1,3}[）)]|[①-⑳])[ \u3000]{0,4}[^\\s0-9]"
    r"|[0-9]{1,2}(?:\.[0-9]{1,2}){1,3}\.[ \u3000]|[0-9]{1,2}(?:\.[0-9]{1,2}){2,3}[ \u3000]"
)
"""What begins with a number and its stop, and no gap as between cells, is an item."""

_STROKES: Final = "|｜│┃║"
_PAIR: Final = 2
_LEAST: Final = 3
_WORD: Final = pattern(r"[^\s\u3000]+")
_BRIEF: Final = 10
_CELL: Final = 40
_TABBED: Final = 100
"""The longest cell where gaps part them, and where tabs do.  Units: characters."""

_FAR: Final = 3
"""Words so much farther in stand above the second cell.  Units: half-width columns."""

_SCORES: Final = 7
"""A side and its innings are so many cells, at least."""

_COLUMNS: Final = 16

_SUM: Final = pattern(
    "[(（]?(?:[合总總総小共]?[ \u3000]{0,4}[计計]|[总總総][数數]|平均|Total|TOTAL)[)）]?"
)
"""What adds up the rows above it."""

_PART: Final = pattern("[0-9]{1,2}(?:[.][0-9]{1,2}){0,3}$")


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose tables."""
    run: list[tuple[int, list[tuple[int, int]]]] = []
    for number in page.open:
        text = page.texts[number]
        if run and number == run[-1][0] + 1 and _RULE.match(text):
            run.append((number, run[-1][1]))
            continue
        cells = _cells(text)
        if not (run or cells):
            continue
        if len(run) == 1 and cells and _is_headless(page, run[0], number, len(cells)):
            run = [(run[0][0], [(0, 0), *run[0][1]])]
        if run and 1 < len(cells) < len(run[-1][1]):
            cells = _summed(page, run, number, cells)
        is_same = bool(run) and cells and (len(cells) == len(run[-1][1]) or text[0] == "|")
        gap = page.blanks[run[1][0]] if len(run) > 1 else 1
        if run and (not is_same or page.blanks[number] > gap or number != run[-1][0] + 1):
            yield from _tables(page, run)
            run = []
        if cells and (run or not _is_titled(page, number)):
            run.append((number, cells))
    yield from _tables(page, run)


def _tables(page: Page, run: Sequence[tuple[int, list[tuple[int, int]]]]) -> Iterator[Proposal]:
    """Propose ``run`` as a table, or as several where lines set off stand between its rows.

    One line set off can be the head, and the last the sum; others are days, with what is on below.
    """
    parts: list[list[tuple[int, list[tuple[int, int]]]]] = []
    for row in run:
        if not parts or page.blanks[row[0]]:
            parts.append([])
        parts[-1].append(row)
    alone = sum(len(part) == 1 and _is_day(page.text(part[0][0])) for part in parts)
    is_parted = alone > 1 and len(parts[-1]) > 1
    for part in parts if is_parted else (run,):
        yield from _table(page, part)


def _is_day(text: str) -> bool:
    """Tell whether ``text`` counts a day or gives its date, as no head of columns does."""
    return text[0] == "第" or has_digit(text)


def _is_headless(
    page: Page, head: tuple[int, list[tuple[int, int]]], number: int, width: int
) -> bool:
    """Tell whether nothing stands above the first of ``width`` cells in ``number``.

    The line above is set in farther, and has one cell less; what stands above a head, where no
    figures are and below it are, is the title of the table.
    """
    above, cells = head
    is_far = page.lines.indents[above] >= page.lines.indents[number] + _FAR
    if not is_far or above != number - 1 or len(cells) != width - 1:
        return False
    is_last = len(_cells(page.text(number + 1))) != width
    return has_digit(page.text(number)) == (is_last or has_digit(page.text(number + 1)))


def _summed(
    page: Page,
    run: Sequence[tuple[int, list[tuple[int, int]]]],
    number: int,
    cells: list[tuple[int, int]],
) -> list[tuple[int, int]]:
    """The ``cells`` of ``number`` where it adds up ``run``, with empty ones.

    What is set in farther than the rows stands below their second cell.
    """
    text, (above, row) = page.text(number), run[-1]
    missing = len(row) - len(cells)
    is_below = above == number - 1 and len(run) > 1 and has_digit(text)
    if not (is_below and _SUM.fullmatch(text, *cells[0])):
        return cells
    if page.lines.indents[number] >= page.lines.indents[above] + _FAR:
        cells, missing = [(0, 0), *cells], missing - 1
    return [*cells[:-1], *[(0, 0)] * missing, cells[-1]]


def _is_titled(page: Page, number: int) -> bool:
    """Tell whether ``number`` is the title of the table below, and no row: others are not so."""
    return is_title(page.text(number)) and not is_title(page.text(number + 1))


def _cells(text: str) -> list[tuple[int, int]]:
    """Where the cells of ``text`` are; none if it is no row."""
    if len(text) > 400:
        return []
    is_stroked = sum(map(text.count, _STROKES)) > 1
    if not (is_stroked or " " in text or "\u3000" in text or "\t" in text):
        return []
    cells: list[tuple[int, int]] = []
    if is_stroked or "\u3000" in text or "  " in text or "\t" in text:
        cells = _parted(text, _STROKE if is_stroked else _GAP)
    if len(cells) < 2 or _are_scores(text):
        cells = _parted_by_spaces(text)
    if len(cells) == _PAIR and cells[0] == (0, 1) and is_private(text[0]):
        return []  # the bullet of a list, in the face that draws it
    is_law = len(cells) == _PAIR and text[-1] in "。；："  # a number and what it counts
    size = _CELL if is_law or "\t" not in text else _TABBED
    is_row = 2 <= len(cells) <= _COLUMNS and all(end - start <= size for start, end in cells)
    return cells if is_row else []


def _parted(text: str, gaps: re.Pattern[str]) -> list[tuple[int, int]]:
    cells, at = [], 0
    for gap in gaps.finditer(text):
        if _spaces_a_word(text, at, gap):
            continue
        if gap.start() > at or at:
            cells.append((at, gap.start()))
        at = gap.end()
    if at < len(text):
        cells.append((at, len(text)))
    return cells


def _parted_by_spaces(text: str) -> list[tuple[int, int]]:
    """Three and more short cells with one space between them: 早班 6:30 6:50."""
    if " " not in text or not text[0].isalnum():  # a mark before an item is no cell
        return []
    words = text.split()
    if len(words) < _LEAST or max(map(len, words)) > _BRIEF:
        return []
    return [(word.start(), word.end()) for word in _WORD.finditer(text)]


def _are_scores(text: str) -> bool:
    """Tell whether ``text`` is what a side made in each inning, be the gaps as they may."""
    if text.count(" ") < _SCORES - _PAIR:
        return False
    rest = text.split()[1:]
    are_brief = len(rest) + 1 >= _SCORES and max(map(len, rest)) <= _LEAST
    return are_brief and 2 * sum(map(str.isnumeric, rest)) > len(rest)


def _spaces_a_word(text: str, at: int, gap: re.Match[str]) -> bool:
    """Tell whether ``gap`` only spreads a word of two characters, as in 土　豆."""
    if gap.start() != at + 1 or text[at].isdecimal():
        return False
    after = text[gap.end() + 1 : gap.end() + 2]
    return (gap[0] == "\u3000" and after in _AFTER) or (after != "" and after in "：:")


def _table(page: Page, run: Sequence[tuple[int, list[tuple[int, int]]]]) -> Iterator[Proposal]:
    if len(run) < 2:
        return
    lines = [page.lines[number] for number, _ in run]
    rows = [
        _row(line, cells)
        for line, (_, cells) in zip(lines, run, strict=True)
        if not _RULE.match(line.text)
    ]
    if len(rows) < 2:
        return
    width = max(len(row.cells) for row in rows)
    texts = [line.text for line in lines if not _RULE.match(line.text)]
    is_spaced = not any(_GAP.search(text) or _STROKE.search(text) for text in texts)
    evidence = because(
        (True, "lines have the same number of cells", 3.0 + 0.5 * min(len(rows), 4)),
        (width > 2, "there are several columns", 2.0),
        (all("\t" in text for text in texts), "tabs part the cells", 2.5),
        (all(max(map(text.count, _STROKES)) > 1 for text in texts), "strokes part the cells", 4.0),
        (any(any(c.isdigit() for c in text) for text in texts[1:]), "there are numbers", 1.0),
        (any("。" in text[:-1] for text in texts), "sentences are among them", -3.0),
        (any(text[-1] in "，。；" for text in texts), "cells end like clauses", -2.0),
        (_is_headed(rows), "the first names what the others count", 2.5),
        (all(_WIDEST.search(text) for text in texts), "wide gaps part the cells", 2.0),
        (
            width == 2 and sum(_WIDE.search(text) is not None for text in texts) * 2 < len(rows),
            "one space parts the cells",
            -2.5,
        ),
        (is_spaced and len(rows) < _LEAST, "a space parts words, not cells", -5.0),
        (
            is_spaced and not all(map(has_digit, texts[1:])),
            "a space parts words, not numbers",
            -5.0,
        ),
        (all("：" in row or ":" in row for row in texts), "its lines say values", -2.0),
        (run[0][0] == 0, "begins with the first line", -4.0),
        (all(map(_ITEM.match, texts)), "numbers with a stop count the lines", -4.0),
        (all(map(is_bulleted, texts)), "a bullet opens each", -4.0),
        (_are_parts(rows), "their numbers count parts within parts", -8.0),
    )
    block = Table(tuple(rows[1:]), head=(rows[0],), span=lines[0].span())
    first = run[0][0]
    drawn = (first - 1,) if first and _TOP.match(page.text(first - 1)) else ()
    yield Proposal((*drawn, *(number for number, _ in run)), "table", Found((block,)), evidence)


def _are_parts(rows: Sequence[TableRow]) -> bool:
    """Tell whether numbers open all of ``rows``, and one counts within another: 2., 2.1."""
    heads = [words(row.cells[0]).rstrip(".．") for row in rows if len(row.cells) == _PAIR]
    are_counted = len(heads) == len(rows) and all(map(_PART.match, heads))
    are_named = are_counted and not all(words(row.cells[-1])[:1].isdecimal() for row in rows)
    return are_named and any(two.startswith(f"{one}.") for one, two in pairwise(heads))


def _is_headed(rows: Sequence[TableRow]) -> bool:
    """Tell whether no number stands in the first of ``rows``, and one in each other."""
    are_counted = [has_digit(words(row)) for row in rows]
    return len(rows) >= _LEAST and not are_counted[0] and all(are_counted[1:])


def _row(line: Line, cells: Sequence[tuple[int, int]]) -> TableRow:
    made = (_cell(line, start, end) for start, end in cells)
    return TableRow(tuple(made), span=line.span())


def _cell(line: Line, start: int, end: int) -> TableCell:
    if not line.text[start:end].strip():
        return TableCell()
    words = line.cut(start, end)
    return TableCell((Paragraph((words,), span=words.span),), span=words.span)
