"""Every character belongs to exactly one claim: what recognisers and noise left is white space."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from convert.pattern import pattern
from convert.source import Span
from convert.structure.claim import Claim

_SPACE: Final = pattern(r"\s+")
_LINE_END: Final = pattern("[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")


def covering(
    text: str, part: int, claims: Iterable[Claim], noise: Iterable[Claim]
) -> Iterator[Claim]:
    """``claims`` and ``noise`` as claims that together cover ``text`` exactly, in order.

    Where they overlap, noise wins: it stands within the words that others claim.
    """
    at = 0
    for claim in _unbroken(text, cut(claims, noise)):
        span = claim.span
        if span.start > at:
            yield _rest(text, part, at, span.start)
        if span.end > at:
            made = claim if span.start >= at else replace(claim, span=Span(part, at, span.end))
            is_blank = made.role == "structure" and text[made.span.start : made.span.end].isspace()
            yield replace(made, role="space", rule="space") if is_blank else made
            at = span.end
    if at < len(text):
        yield _rest(text, part, at, len(text))


def _rest(text: str, part: int, start: int, end: int) -> Claim:
    is_blank = text[start:end].isspace()
    return Claim(
        Span(part, start, end),
        "space" if is_blank else "structure",
        "space" if is_blank else "rest",
    )


def _unbroken(text: str, claims: Iterable[Claim]) -> Iterator[Claim]:
    """``claims``, those on joined lines without the white space at which lines were joined."""
    for claim in claims:
        if claim.role == "text" and _LINE_END.search(text, claim.span.start, claim.span.end):
            yield from _parted(text, claim)
        else:
            yield claim


def _parted(text: str, claim: Claim) -> Iterator[Claim]:
    part, start, end = claim.span.part, claim.span.start, claim.span.end
    for space in _SPACE.finditer(text, start, end):
        if not _LINE_END.search(space[0]):
            continue
        stop = space.start()
        if stop > start:
            yield replace(claim, span=Span(part, start, stop))
        yield Claim(Span(part, *space.span()), "space", "unwrap")
        start = space.end()
    if start < end:
        yield replace(claim, span=Span(part, start, end))


def cut(claims: Iterable[Claim], noise: Iterable[Claim]) -> Iterator[Claim]:
    """``claims`` with ``noise`` cut out of them, and the noise itself, in order."""
    holes = iter(noise)
    hole = next(holes, None)
    for claim in claims:
        start, end = claim.span.start, claim.span.end
        while hole is not None and hole.span.start < end:
            if hole.span.start > start:
                yield replace(claim, span=Span(claim.span.part, start, hole.span.start))
            yield hole
            start = max(start, hole.span.end)
            hole = next(holes, None)
        if start == claim.span.start:
            yield claim
        elif start < end:
            yield replace(claim, span=Span(claim.span.part, start, end))
    if hole is not None:
        yield hole
    yield from holes
