"""Steps that a word counts, side by side: Step 1 …, 步骤二：…; above text they are headings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from convert.ir import List
from convert.pattern import pattern
from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, because
from convert.structure.recognisers.markers import value
from convert.structure.recognisers.run_in import item

_BEGINNING: Final = frozenset("Ss步手ス【（([")
_AND: Final = "[到至和与與跟或及] ?(?:[Ss]tep|STEP|步|手順|ス|[0-9])"
_TOLD: Final = f"{_AND}|的|[里裡中]，|之[前后後间間]|[とのはがをにで]"
"""With these goes on who only tells of a step: Step 1 到 Step 2 花了三年."""

_STEP: Final = pattern(
    r"[【（(\[]?(?P<word>[Ss]tep|STEP|步[骤驟]|手順|ステップ)[ .．_-]{0,2}"
    r"(?P<n>[0-9]{1,2}(?!\.?[0-9])"
    r"|(?:[一二三四五六七八九十]{1,3}|[①-⑳])(?=[】）)\]：:、.．|｜ \u3000]))"
    rf"[】）)\]]?(?:[：:、.．|｜][ \t\u3000]{{0,4}}|[ \t\u3000]{{0,4}}(?!{_TOLD}))(?=\S)"
)
_PAIR: Final = 2
_PARAGRAPH: Final = 150
"""Steps that are longer, on average, are parts of a text.  Units: characters."""


def steps(page: Page) -> Iterator[Proposal]:
    """Propose steps that stand side by side as a list."""
    found = {n: step for n, text in page.begun(_BEGINNING) if (step := _STEP.match(text))}
    if len(found) < _PAIR:
        return
    for word in {step["word"] for step in found.values()}:
        ours = [number for number, step in found.items() if step["word"] == word]
        runs = list(page.runs(ours))
        if all(_counts([value(found[number]["n"]) for number in run]) for run in runs):
            yield from (_list(page, run, [found[n] for n in run]) for run in runs)


def _counts(values: Sequence[int]) -> bool:
    """Tell whether ``values`` are several and count on from the first; 0 goes before it."""
    return len(values) >= _PAIR and values[0] <= 1 and values == [*range(values[0], values[-1] + 1)]


def _list(page: Page, run: Sequence[int], marks: Sequence[re.Match[str]]) -> Proposal:
    lines = [page.lines[number] for number in run]
    items = tuple(item(line, mark.end()) for line, mark in zip(lines, marks, strict=True))
    is_long = sum(map(len, map(page.text, run))) > _PARAGRAPH * len(run)
    evidence = because(
        (True, "steps stand side by side and count on", 10.0),
        (is_long, "they are as long as paragraphs", -8.0),
    )
    block = List(items, value(marks[0]["n"]), marks[0][0].strip(), span=lines[0].span())
    return Proposal(tuple(run), "list.steps", Found((block,)), evidence)
