"""Weighs what speaks for a title: ``python tools/weigh.py FOLDER...`` of judged texts.

A folder holds texts (.txt) and beside each its outline (.json).  Of the reasons that
convert.structure.recognisers.candidates finds for each of the first lines, a conditional logit
gives the log-odds: the title is the line whose reasons add up to most, and there is none if all are
below 0.  Each folder is judged once by what the others taught; that figure, not the fit, tells what
will carry over.  Few pages pull a weight only a little away from the one that stands in the source.
"""

from __future__ import annotations

import json
import math
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import compress
from pathlib import Path
from typing import Final, NamedTuple, TypeAlias
from unicodedata import normalize

from convert.formats.text.encoding import decoded
from convert.formats.text.lines import lines
from convert.source import Source
from convert.structure.page import laid_out
from convert.structure.proposal import Recogniser
from convert.structure.recognise import without_furniture
from convert.structure.recognisers.candidates import candidates
from convert.structure.registry import FURNITURE

_STEPS: Final = 300
_RATE: Final = 0.1
"""Measured over 205 judged pages: twice as many steps change no weight by a millionth."""

_MEMORY: Final = (0.9, 0.999)
_LEAST: Final = 1e-8
"""How long a mean and a square remember, and what keeps a quotient finite.

Source: Kingma and Ba, Adam: A Method for Stochastic Optimization (2015), algorithm 1.
"""

_PULL: Final = 0.1
"""How much each weight is drawn to the one in the source.  Units: judged pages."""

Weights: TypeAlias = dict[str, float]


class Judged(NamedTuple):
    """A page: the reasons for each candidate, the last being none, and which are right."""

    reasons: tuple[frozenset[str], ...]
    right: tuple[bool, ...]


def pages(folder: Path, weights: Weights) -> Iterator[Judged]:
    """The pages in ``folder`` as they stand before and after what is above a title is dropped."""
    for path in sorted(folder.glob("*.txt")):
        outline = json.loads(path.with_suffix(".json").read_text("utf-8"))
        titles = [outline.get("title"), *outline.get("accept", {}).get("title", ())]
        for stages in (FURNITURE[:1], FURNITURE):
            judged = _judged(path, stages, {_plain(title or "") for title in titles}, weights)
            if any(judged.right):
                yield judged


def _judged(
    path: Path, stages: Sequence[Sequence[Recogniser]], titles: set[str], weights: Weights
) -> Judged:
    source = Source(path.name, path.read_bytes())
    text = decoded(source, "").text
    found, _ = lines(text, source.register(text))
    page = laid_out(found)
    for finders in stages:
        page = without_furniture(page, finders, [])
    near = candidates(page)
    for each in (each for one in near for each in one.evidence):
        weights[each.reason] = each.weight
    words = [_plain(page.text(one.number)) for one in near]
    reasons = [frozenset(each.reason for each in one.evidence) for one in near]
    right = [each in titles for each in words]
    if not any(right):  # it stands on two lines, or on a part of one
        right = [any(t and (t.startswith(each) or t in each) for t in titles) for each in words]
    return Judged((*reasons, frozenset()), (*right, "" in titles))


def _plain(text: str) -> str:
    return "".join(normalize("NFKC", text).split())


def fitted(judged: Sequence[Judged], start: Weights) -> Weights:
    """The log-odds of each reason in ``judged``, by gradient steps from those of ``start``.

    The steps are those of Adam, which needs no scale.
    """
    weights = dict(start)
    mean, square = dict.fromkeys(start, 0.0), dict.fromkeys(start, 0.0)
    slow, slower = _MEMORY
    for step in range(1, _STEPS + 1):
        for reason, value in _slopes(judged, weights, start).items():
            mean[reason] = slow * mean[reason] + (1 - slow) * value
            square[reason] = slower * square[reason] + (1 - slower) * value * value
            size = math.sqrt(square[reason] / (1 - slower**step)) + _LEAST
            weights[reason] += _RATE * mean[reason] / (1 - slow**step) / size
    return weights


def _slopes(judged: Sequence[Judged], weights: Weights, start: Weights) -> Weights:
    """How much likelier what is right becomes as each weight grows."""
    slopes = {reason: -_PULL * (weights[reason] - start[reason]) for reason in weights}
    for page in judged:
        shares = _shares(page, weights)
        kept = math.fsum(compress(shares, page.right))
        for reasons, share, is_right in zip(page.reasons, shares, page.right, strict=True):
            excess = (share / kept if is_right else 0.0) - share
            for reason in reasons:
                slopes[reason] += excess
    return slopes


def _shares(page: Judged, weights: Mapping[str, float]) -> list[float]:
    sums = [math.fsum(weights.get(reason, 0.0) for reason in reasons) for reasons in page.reasons]
    most = max(sums)
    raised = [math.exp(each - most) for each in sums]
    return [each / math.fsum(raised) for each in raised]


def right(judged: Sequence[Judged], weights: Mapping[str, float]) -> float:
    """The share of pages, of which there is at least one, whose likeliest candidate is right."""
    found = (_shares(page, weights) for page in judged)
    best = [shares.index(max(shares)) for shares in found]
    return sum(page.right[at] for page, at in zip(judged, best, strict=True)) / len(judged)


def main(folders: Sequence[str]) -> None:
    """Print what each folder is judged by the others, and the log-odds over all."""
    start: Weights = {}
    judged = {name: list(pages(Path(name), start)) for name in folders}
    for name, found in judged.items():
        others = [page for other in judged if other != name for page in judged[other]]
        if not found:
            print(f"no page {name}")
        elif others:
            print(f"{right(found, fitted(others, start)):.3f} {name}")
    every = [page for found in judged.values() for page in found]
    counts = Counter(r for page in every for r in frozenset().union(*page.reasons))
    for reason, weight in sorted(fitted(every, start).items(), key=lambda item: item[1]):
        print(f"{weight:5.1f} (now {start[reason]:4.1f}) on {counts[reason]:4} pages: {reason}")


if __name__ == "__main__":
    main(sys.argv[1:])
