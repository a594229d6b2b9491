"""Page numbers in Han digits, as books in vertical lines have them: 三二, 三三.

A label counts with 十 (三十二) or is one digit; pages are written digit by digit.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from convert.pattern import pattern
from convert.structure.feet import is_open
from convert.structure.page import Page
from convert.structure.proposal import DROPPED, Proposal, because
from convert.structure.shape import CLAUSE_MARKS, ends_a_sentence
from convert.structure.unwrap import is_cut

_RULE: Final = "[—–─·•-]{0,2}"
_FOLIO: Final = pattern(
    f"{_RULE} ?(?P<digits>[一二三四五六七八九][〇○零一二三四五六七八九]{{1,2}}) ?{_RULE}$"
)
_ONES: Final = "一二三四五六七八九"
_VALUES: Final = str.maketrans("〇○零一二三四五六七八九", "000123456789")
_SIZE: Final = 9
_STEP: Final = 3
"""Pages with a picture have no number, so that some may be left out."""

_RUNNING: Final = 4
"""No running head is shorter; what asks or labels is: 问.  Units: characters."""

_APART: Final = 3
"""No page has fewer lines."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose a number within a sentence, and those that it counts on, a page of text between.

    Where none interrupts a sentence nor stands out, they count parts: 二一, 二二, 二三.
    """
    found = [(n, value) for n, text in page.worded(page.open) if (value := _value(text))]
    runs = list(_runs(found))
    if any(len(page.texts[n]) == 1 and page.texts[n] in _ONES for n in page.labels):
        runs = [run for run in runs if _are_below_head(page, run)]  # 九, 一〇, 一一 count parts
        found = [(n, value) for n, value in found if any(n in run for run in runs)]
    torn = {n for n, _ in found if _is_inside(page, n)}
    runs = [run for run in runs if not torn.isdisjoint(run) or _are_set_off(page, run)]
    counted = {n for run in runs if not any(page.blanks[each] for each in run) for n in run}
    for number in sorted(torn | counted):
        is_torn = number in torn
        evidence = because(
            (number in counted, "its number counts on, after a page", 9.0),
            (is_torn, "is a number in the middle of a sentence", 9.0),
        )
        yield Proposal((number,), "furniture.page-number", DROPPED, evidence)


def _are_set_off(page: Page, run: Sequence[int]) -> bool:
    return _are_below_head(page, run) or _are_outset(page, run)


def _are_below_head(page: Page, run: Sequence[int]) -> bool:
    """Tell whether the same line stands above each of ``run``: the running head.

    Below the number of a chapter stands what it is about, which may come again.
    """
    heads = {page.text(number - 1) for number in run}
    is_one = len(heads) == 1 < len(run) and _is_head(page, run[0] - 1)
    return is_one and len(page.text(run[0] - 1)) >= _RUNNING


def _are_outset(page: Page, run: Sequence[int]) -> bool:
    """Tell whether ``run`` stand at the margin of what was cut as type is set, above set-in heads.

    A number of a part is set in as its name is.
    """
    indents, after = page.lines.indents, [number + 1 for number in run]
    are_out = len(run) > 1 and all(indents[number] == 0 for number in run)
    are_above = are_out and all(_is_head(page, n) and indents[n] > 0 for n in after)
    return are_above and is_cut(page)


def _is_head(page: Page, number: int) -> bool:
    """Tell whether ``number`` could head a part, and is no line of a sentence that was cut."""
    return page.is_label(number) and CLAUSE_MARKS.isdisjoint(page.text(number))


def _value(text: str) -> int:
    """The number that ``text`` is, or 0."""
    folio = _FOLIO.match(text) if len(text) <= _SIZE else None
    return int(folio["digits"].translate(_VALUES)) if folio else 0


def _runs(found: Sequence[tuple[int, int]]) -> Iterator[list[int]]:
    """The numbers of lines that count on, each some lines below the last."""
    run = [found[0][0]] if found else []
    for (above, value), (below, after) in pairwise(found):
        if not (0 < after - value <= _STEP and below - above > _APART):
            yield run
            run = []
        run.append(below)
    if run:
        yield run


def _is_inside(page: Page, number: int) -> bool:
    above, below = page.text(number - 1), page.text(number + 1)
    return number > page.body and is_open(above) and ("，" in below or ends_a_sentence(below))
