"""Weighs what speaks for what: ``python tools/weigh.py title|heading|ending FOLDER...``.

A folder holds judged texts (.txt) and beside each its outline (.json).  Of the reasons that the
reader finds, a conditional logit gives the log-odds.  The title is that of the first lines whose
reasons add up to most, or there is none if all are below 0; a short line is a heading if its
reasons add up to more than what else it could be weighs; the article ends where all that
speaks for it, with what is said of the lines below, adds up to most.  Each folder is judged once
by what the others taught alone, since it may have taught the source; that figure, not the fit,
tells what will carry over.  Few pages pull a weight only a little away from the one that stands in
the source.
"""

from __future__ import annotations

import json
import math
import sys
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import accumulate, chain, compress
from operator import add
from pathlib import Path
from typing import Any, Final, NamedTuple, TypeAlias
from unicodedata import normalize

from convert.formats.text.encoding import decoded
from convert.formats.text.lines import lines
from convert.source import Source
from convert.structure import prose
from convert.structure.claim import weight
from convert.structure.furniture import ending
from convert.structure.page import Page, laid_out
from convert.structure.proposal import Proposal
from convert.structure.recognise import Gone, furniture, without_furniture
from convert.structure.recognisers.candidates import candidates
from convert.structure.registry import FURNITURE, RECOGNISERS
from convert.structure.resolve import Decisions, resolved
from convert.structure.unwrap import unwrapped

_STEPS: Final = 300
_RATE: Final = 0.1
"""Measured over 205 judged pages: twice as many steps change no weight by a millionth."""

_MEMORY: Final = (0.9, 0.999)
_LEAST: Final = 1e-8
"""How long a mean and a square remember, and what keeps a quotient finite.

Source: Kingma and Ba, Adam: A Method for Stochastic Optimization (2015), algorithm 1.
"""

_FRESH: Final = 0.5
"""How much weights that nothing stands for are drawn to 0: best of .3 to 2, over 550 judged pages.

Units: judged choices.
"""

_AT_MOST: Final = 5
"""No page says more than so many choices, for all the labels on it."""

_RULE: Final = "heading.plain"
_FARTHEST: Final = 6.0
"""What is heavier than a paragraph by more is something else beyond doubt."""

Weights: TypeAlias = dict[str, float]


class Judged(NamedTuple):
    """A choice: the reasons for each candidate, the last being none, and which are right.

    ``none`` is what speaks for none of them, in log-odds, and ``heft`` how much the choice says.
    """

    reasons: tuple[Collection[str], ...]
    right: tuple[bool, ...]
    none: float = 0.0
    heft: float = 1.0


def headings(folder: Path, weights: Weights) -> Iterator[Judged]:
    """The short lines of the pages in ``folder``, where judges agree what each is."""
    for path in sorted(folder.glob("*.txt")):
        outline = json.loads(path.with_suffix(".json").read_text("utf-8"))
        kinds: dict[str, set[str]] = {}
        for block in outline["blocks"]:
            said = kinds.setdefault(_plain(block.get("text") or ""), set())
            said.add(block["type"])
            said.update(("either",) if "heading" in block.get("alt", ()) else ())
        page = replace(_page(path), explains=True)
        proposals = [one for find in RECOGNISERS for one in find(page)]
        others = resolved(page, [one for one in proposals if one.rule != _RULE])
        judged: list[Judged] = []
        for one in proposals:
            found = kinds.get(_plain(page.text(one.lines[0])), set())
            if one.rule == _RULE and "either" not in found:
                weights.update((each.reason, each.weight) for each in one.evidence)
                judged += _line(page, one, others, is_right="heading" in found)
        heft = min(1.0, _AT_MOST / max(1, len(judged)))
        yield from (each._replace(heft=heft) for each in judged)


def _line(page: Page, one: Proposal, others: Decisions, *, is_right: bool) -> Iterator[Judged]:
    """What has to be chosen on a line, unless it is another heading, by number or mark."""
    rival = others.winners.get(one.lines[0])
    if rival is None or not rival.rule.startswith("heading"):
        least = weight(prose.evidence(page, one.lines[0]))
        none = min(max(least, rival.weight if rival else 0.0), least + _FARTHEST)
        reasons = frozenset(each.reason for each in one.evidence)
        yield Judged((reasons, frozenset()), (is_right, not is_right), none)


def _page(path: Path) -> Page:
    """The page as recognisers see it: without furniture, its lines joined."""
    page = _laid_out(path)
    for finders in FURNITURE:
        page = without_furniture(page, finders, Gone())
    return laid_out(unwrapped(page))


def _laid_out(path: Path) -> Page:
    source = Source(path.name, path.read_bytes())
    text = decoded(source, "").text
    found, _ = lines(text, source.register(text))
    return laid_out(found)


def titles(folder: Path, weights: Weights) -> Iterator[Judged]:
    """The pages in ``folder`` as they stand when a title is looked for.

    That is done twice: before what stands above a title is dropped, and when lines are joined.
    """
    for path in sorted(folder.glob("*.txt")):
        outline = json.loads(path.with_suffix(".json").read_text("utf-8"))
        right = [outline.get("title"), *outline.get("accept", {}).get("title", ())]
        first = without_furniture(_laid_out(path), FURNITURE[0], Gone())
        for page in (first, _page(path)):
            judged = _judged(page, {_plain(each or "") for each in right}, weights)
            if any(judged.right):
                yield judged


def _judged(page: Page, right: set[str], weights: Weights) -> Judged:
    near = candidates(page)
    for each in (each for one in near for each in one.evidence):
        weights[each.reason] = each.weight
    words = [_plain(page.text(one.number)) for one in near]
    reasons = [frozenset(each.reason for each in one.evidence) for one in near]
    are = [each in right for each in words]
    if not any(are):  # it stands on two lines, or on a part of one
        are = [any(t and (t.startswith(each) or t in each) for t in right) for each in words]
    return Judged((*reasons, frozenset()), (*are, "" in right))


def endings(folder: Path, weights: Weights) -> Iterator[Judged]:
    """The pages in ``folder`` with anything that a site says, and where the article ends."""
    for path in sorted(folder.glob("*.txt")):
        outline = json.loads(path.with_suffix(".json").read_text("utf-8"))
        page = _laid_out(path)
        _, around = furniture(page, [one for find in FURNITURE[0] for one in find(page)])
        found = list(ending.places(page, ending.known_of(around.winners)))[::-1]
        weights.update((e.reason, e.weight) for one in found for e in one.own + one.edge)
        last, first = _bounds(page, outline)
        right = tuple(last < one.number <= first for one in found)
        if around.winners and len(found) > 1 and any(right):
            below = accumulate(
                (tuple(each.reason for each in one.own) for one in reversed(found)), add
            )
            edges = [tuple(each.reason for each in one.edge) for one in found]
            reasons = map(add, reversed(list(below)), edges)
            yield Judged(tuple(reasons), right)


def _bounds(page: Page, outline: Mapping[str, Any]) -> tuple[int, int]:
    """The last line of the article, and the first below it that is furniture, or how many."""
    words = _plain("".join(_strings(outline["blocks"])))
    sites = {_plain(line) for line in outline["furniture"]}
    lines = [_plain(line.text) for line in page.lines]
    own = [n for n, line in enumerate(lines) if line in words and line not in sites]
    last = max(own, default=-1)
    below = (number for number in range(last + 1, len(lines)) if lines[number] in sites)
    return last, next(below, len(lines))


def _strings(value: object) -> Iterator[str]:
    """All strings in ``value``, in order."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from _strings(list(value.values()))
    elif isinstance(value, list):
        yield from chain.from_iterable(map(_strings, value))


def _plain(text: str) -> str:
    return "".join(normalize("NFKC", text).split())


def fitted(judged: Sequence[Judged], start: Weights, pull: float) -> Weights:
    """The log-odds of each reason in ``judged``, by gradient steps from those of ``start``.

    The steps are those of Adam, which needs no scale.
    """
    weights = dict(start)
    mean, square = dict.fromkeys(start, 0.0), dict.fromkeys(start, 0.0)
    slow, slower = _MEMORY
    for step in range(1, _STEPS + 1):
        for reason, value in _slopes(judged, weights, start, pull).items():
            mean[reason] = slow * mean[reason] + (1 - slow) * value
            square[reason] = slower * square[reason] + (1 - slower) * value * value
            size = math.sqrt(square[reason] / (1 - slower**step)) + _LEAST
            weights[reason] += _RATE * mean[reason] / (1 - slow**step) / size
    return weights


def _slopes(judged: Sequence[Judged], weights: Weights, start: Weights, pull: float) -> Weights:
    """How much likelier what is right becomes as each weight grows."""
    slopes = {reason: -pull * (weights[reason] - start[reason]) for reason in weights}
    for page in judged:
        shares = _shares(page, weights)
        kept = math.fsum(compress(shares, page.right))
        for reasons, share, is_right in zip(page.reasons, shares, page.right, strict=True):
            excess = page.heft * ((share / kept if is_right else 0.0) - share)
            for reason in reasons:
                slopes[reason] += excess
    return slopes


def _shares(page: Judged, weights: Mapping[str, float]) -> list[float]:
    sums = [math.fsum(weights.get(reason, 0.0) for reason in reasons) for reasons in page.reasons]
    sums[-1] += page.none
    most = max(sums)
    raised = [math.exp(each - most) for each in sums]
    return [each / math.fsum(raised) for each in raised]


def share(judged: Sequence[Judged], weights: Mapping[str, float]) -> float:
    """The share of choices, of which there is at least one, whose likeliest is right."""
    return sum(page.right[_likeliest(page, weights)] for page in judged) / len(judged)


def balance(judged: Sequence[Judged], weights: Mapping[str, float]) -> float:
    """F1 of headings: how many of those chosen are right, and of those right chosen."""
    chosen = [_likeliest(page, weights) == 0 for page in judged]
    hits = sum(page.right[0] for page in compress(judged, chosen))
    return 2 * hits / max(1, sum(chosen) + sum(page.right[0] for page in judged))


def _likeliest(page: Judged, weights: Mapping[str, float]) -> int:
    shares = _shares(page, weights)
    return shares.index(max(shares))


class Kind(NamedTuple):
    """What is weighed: how its choices are read from a folder, and how they are measured.

    ``pull`` is how much each weight is drawn to the one in the source; units: judged choices.
    """

    read: Callable[[Path, Weights], Iterator[Judged]]
    measure: Callable[[Sequence[Judged], Mapping[str, float]], float]
    pull: float


_KINDS: Final[Mapping[str, Kind]] = {
    "title": Kind(titles, share, 0.1),
    "heading": Kind(headings, balance, 3.0),
    "ending": Kind(endings, share, 1.0),
}


def main(name: str, *folders: str) -> None:
    """Print what each folder is judged by the others, and the log-odds over all."""
    kind = _KINDS[name]
    start: Weights = {}
    judged = {folder: list(kind.read(Path(folder), start)) for folder in folders}
    for folder, found in judged.items():
        others = [page for other in judged if other != folder for page in judged[other]]
        if not found:
            print(f"no page {folder}")
        elif others:
            fresh = fitted(others, dict.fromkeys(start, 0.0), _FRESH)
            print(f"{kind.measure(found, fresh):.3f} {folder}")
    every = [page for found in judged.values() for page in found]
    counts = Counter(r for page in every for r in frozenset().union(*page.reasons))
    for reason, odds in sorted(fitted(every, start, kind.pull).items(), key=lambda item: item[1]):
        print(f"{odds:5.1f} (now {start[reason]:4.1f}) on {counts[reason]:4}: {reason}")


if __name__ == "__main__":
    main(*sys.argv[1:])
