"""Counted items of which a few go on in a line of their own.

3.会撑船、会修缆；
4.认得下列水路中的一条
青湾, 北汊, 老河口
5.能守夜
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from convert.ir import List
from convert.structure.cut import SLACK
from convert.structure.line import joined
from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, because
from convert.structure.recognisers.markers import Family, marked, value
from convert.structure.recognisers.run_in import item
from convert.structure.shape import CLAUSE_MARKS, COLONS, ends_a_sentence

_LONGEST: Final = 44
"""A longer line is a paragraph between two lists.  Units: characters."""

_FEW: Final = 3
"""Where more than one of so many has a line below it, that is the text of a heading."""

_PARTING: Final = CLAUSE_MARKS | frozenset(",;")


def continued(page: Page, torn: Sequence[int]) -> Iterator[Proposal]:
    """Propose lists whose numbers go on behind a line without one: the lines ``torn``."""
    done: set[int] = set()
    for number in torn:
        if number in done:
            continue
        family, _ = marked(page.text(number - 1), None)
        run = _run(page, number, torn, family)
        rest = [n for n in run if n in torn]
        done.update(rest)
        items = {n: marker for n in run if (marker := _marker(page.text(n), family))}
        values = [value(marker["n"]) for marker in items.values()]
        are_few = len(values) >= _FEW * len(rest) and (
            all(_goes_on(page, n) for n in rest) or _are_cut(page, items, rest)
        )
        if are_few and values[0] == 1 and all(b == a + 1 for a, b in pairwise(values)):
            evidence = because((True, "numbers count on, and a few items go on below", 13.0))
            found = Found((_list(page, items, rest),))
            yield Proposal(tuple(run), "list.continued", found, evidence)


def _run(page: Page, number: int, torn: Sequence[int], family: Family | None) -> range:
    """The lines about ``number`` that are counted or go on, with no empty line between."""
    first, end = number, number + 1
    while first and not page.blanks[first] and _is_of(page, first - 1, torn, family):
        first -= 1
    while end < len(page.texts) and not page.blanks[end] and _is_of(page, end, torn, family):
        end += 1
    return range(first, end)


def _is_of(page: Page, number: int, torn: Sequence[int], family: Family | None) -> bool:
    return number in torn or _marker(page.text(number), family) is not None


def _marker(text: str, family: Family | None) -> re.Match[str] | None:
    found, marker = marked(text, family)
    return marker if found is family else None


def _goes_on(page: Page, number: int) -> bool:
    """Tell whether line ``number`` is clauses, and a sentence only below what ends a clause.

    A sentence below a label is what a heading stands above; a label heads the items below it.
    """
    above, text = page.text(number - 1), page.text(number)
    is_sentence = ends_a_sentence(text)
    is_told = is_sentence or not _PARTING.isdisjoint(text)
    is_ended = above[-1] in _PARTING or ends_a_sentence(above)
    is_brief = len(text) <= _LONGEST and text[-1] not in COLONS
    return is_told and is_brief and (is_ended or not is_sentence)


def _are_cut(page: Page, items: Iterable[int], rest: Sequence[int]) -> bool:
    """Tell whether ``rest`` are the ends of lines that are full, where all ``items`` end so."""
    full = max(page.lines[number].width for number in (*items, *rest)) - SLACK
    above = [page.lines[number - 1] for number in rest]
    are_full = all(
        line.width >= full
        and line.text[-1] not in COLONS
        and not CLAUSE_MARKS.isdisjoint(line.text)
        for line in above
    )
    ends = [number + 1 if number + 1 in rest else number for number in items]
    are_open = not any(ends_a_sentence(line.text) for line in above)
    return are_full and are_open and all(ends_a_sentence(page.text(number)) for number in ends)


def _list(page: Page, items: dict[int, re.Match[str]], rest: Sequence[int]) -> List:
    made = []
    for number, marker in items.items():
        line = page.lines[number]
        if number + 1 in rest:
            below = page.lines[number + 1]
            is_latin = line.text[-1].isascii() and below.text[0].isascii()
            line = joined((line, below), (" " if is_latin else "",))
        made.append(item(line, marker.end()))
    first = next(iter(items.values()))
    return List(tuple(made), 1, first[0].strip(), span=made[0].span)
