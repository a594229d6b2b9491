"""What a program says of a page below its title, each behind a hyphen: - 散文, - 2021-03-05, - 516."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.ir import Credit
from convert.structure.header import says_facts
from convert.structure.names import is_person
from convert.structure.page import Page
from convert.structure.proposal import DROPPED, Found, Named, Proposal, because
from convert.structure.recognisers.sites import tells

_MARK: Final = "- "
_LONG: Final = 24
_TOP: Final = 12


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose rows behind hyphens that stand beside one that says when, and say nothing such."""
    texts = page.texts[: min(page.body, _TOP)]
    first = next((n for n, text in enumerate(texts) if n and text.startswith(_MARK)), len(texts))
    rows = [text.removeprefix(_MARK).strip() for text in _run(texts[first:])]
    if len(rows) > 1 and any(map(says_facts, rows)):
        for number, text in enumerate(rows, first):
            found = Found(facts=(_author(page, number),)) if is_person(text) else DROPPED
            if not tells(text):
                evidence = because((True, "stands among what a program says of the page", 12.0))
                yield Proposal((number,), "furniture.dashed", found, evidence)


def _author(page: Page, number: int) -> Named:
    line, start = page.lines[number], len(_MARK)
    return Named(Credit("author", (line.text[start:].strip(),), "", "作者"), (line.span(start),))


def _run(texts: list[str]) -> Iterator[str]:
    for text in texts:
        if not text.startswith(_MARK) or len(text) > _LONG:
            return
        yield text
