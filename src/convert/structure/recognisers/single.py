"""One item alone, where other lists of the text mark several items in the same way.

3. 热了跑焦
- 等热透再拧一次。
4. 斜着放
- 梯形校正推一格就扔掉一圈点。
- 边上的锯齿也是这么来的。
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.ir import List
from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, because
from convert.structure.recognisers.markers import marked
from convert.structure.recognisers.run_in import item

_NEEDED: Final = 2


def singles(page: Page, mark: str) -> Iterator[Proposal]:
    """Propose items that stand alone behind ``mark`` and a space, below a label or a colon."""
    found = [n for n, text in page.begun({mark}) if text[1:2] == " "]
    runs = list(page.runs(found))
    if sum(len(run) >= _NEEDED for run in runs) < _NEEDED:
        return
    for number, *others in runs:
        if others or not _is_headed(page, number):
            continue
        _, marker = marked(page.text(number), None)
        if marker is not None:
            line = page.lines[number]
            block = List((item(line, marker.end()),), None, mark, span=line.span())
            evidence = because((True, "other lists have the same mark", 6.0))
            yield Proposal((number,), "list.single", Found((block,)), evidence)


def _is_headed(page: Page, number: int) -> bool:
    return number > 0 and (page.is_label(number - 1) or page.text(number - 1)[-1] in ":：")
