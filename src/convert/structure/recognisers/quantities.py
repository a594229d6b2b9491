"""Lists of what is needed, without marks: 土豆　两个, 生抽　一勺, 冰糖　三粒."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from convert.ir import List
from convert.structure.below import is_quantity
from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, because
from convert.structure.recognisers import run_in

_FEWEST: Final = 3


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose lines side by side that each say how much of what."""
    run: list[int] = []
    for number in page.labels:
        is_next = bool(run) and number == run[-1] + 1 and not page.lines[number].blanks
        if run and not is_next:
            yield from _list(page, run)
            run = []
        if is_quantity(page.text(number)):
            run.append(number)
        else:
            yield from _list(page, run)
            run = []
    yield from _list(page, run)


def _list(page: Page, run: Sequence[int]) -> Iterator[Proposal]:
    if len(run) < _FEWEST:
        return
    lines = [page.lines[number] for number in run]
    evidence = because(
        (True, "each says how much of what", 5.0),
        (page.text(run[0] - 1)[-1:] in {"：", ":"}, "a colon announces them", 1.0),
        (any(":" in line.text or "：" in line.text for line in lines), "labels say values", -4.0),
    )
    block = List(tuple(run_in.item(line, 0) for line in lines), span=lines[0].span())
    yield Proposal(tuple(run), "list.quantities", Found((block,)), evidence)
