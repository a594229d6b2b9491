"""From lines to an article: what recognisers propose is resolved, then assembled."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import Final

from convert.ir import Article, Block, Credit, Heading, Metadata, Node, Paragraph, Text
from convert.ir.build import canonical
from convert.ir.walk import walk
from convert.source import Span
from convert.structure.claim import Claim, Role
from convert.structure.levels import levels
from convert.structure.line import Line
from convert.structure.page import Page, laid_out
from convert.structure.proposal import Fact, Found, Moment, Named, Proposal, Words
from convert.structure.recognisers import dateline
from convert.structure.registry import FURNITURE, RECOGNISERS, RUNNING
from convert.structure.resolve import Decisions, resolved
from convert.structure.unwrap import unwrapped

_OPENING: Final = 40
"""A dateline opens an article; further down, papers and agencies are only talked about."""


@dataclass(frozen=True, slots=True)
class Recognised:
    """What lines turned out to be.

    Args:
        article: The article.
        claims: What became of its lines, in order.
        furniture: What was dropped, in order; a paragraph may go on behind it.
    """

    article: Article
    claims: tuple[Claim, ...]
    furniture: tuple[Claim, ...]


def recognised(lines: Sequence[Line], language: str) -> Recognised:
    """The article that ``lines`` are, in ``language``."""
    printed = laid_out(lines)
    around = resolved(printed, chain.from_iterable(find(printed) for find in FURNITURE))
    page = laid_out(unwrapped(_without(printed, around)))
    decisions = resolved(page, chain.from_iterable(find(page) for find in RECOGNISERS))
    pieces = tuple(_pieces(page, decisions))
    facts = tuple(chain.from_iterable(piece.facts for piece in pieces))
    blocks = _levelled(pieces)
    article = Article(_metadata(language, facts), blocks, _credits(facts))
    kept = (_line_claims(line, number, decisions) for number, line in enumerate(page.lines))
    dropped = (_line_claims(lines[number], number, around) for number in sorted(around.winners))
    return Recognised(article, *(tuple(chain.from_iterable(claims)) for claims in (kept, dropped)))


def _without(page: Page, around: Decisions) -> tuple[Line, ...]:
    """The lines that are no furniture; the empty lines about furniture count for the next."""
    kept: list[Line] = []
    blanks = 0
    for number, line in enumerate(page.lines):
        if number in around.winners:
            blanks = (
                max(blanks, line.blanks) if around.winners[number].rule not in RUNNING else blanks
            )
        else:
            kept.append(replace(line, blanks=max(blanks, line.blanks)) if blanks else line)
            blanks = 0
    return tuple(kept)


def _pieces(page: Page, decisions: Decisions) -> Iterator[Found]:
    """What each winner found, and a paragraph for each line that nobody won."""
    done: set[int] = set()
    for number, line in enumerate(page.lines):
        winner = decisions.winners.get(number)
        if winner is None:
            span = line.span()
            paragraph = Paragraph((Text(line.text, span=span),), span=span)
            yield Found((paragraph,), tuple(dateline.facts(line)) if number < _OPENING else ())
        elif id(winner) not in done:
            done.add(id(winner))
            yield _made_canonical(winner.found)


def _made_canonical(found: Found) -> Found:
    return replace(found, blocks=tuple(canonical(block) for block in found.blocks))


def _levelled(pieces: Sequence[Found]) -> tuple[Block, ...]:
    headings = [
        (block, piece.rank)
        for piece in pieces
        for block in piece.blocks
        if isinstance(block, Heading)
    ]
    found = iter(levels(headings))
    return tuple(
        replace(block, level=next(found)) if isinstance(block, Heading) else block
        for piece in pieces
        for block in piece.blocks
    )


def _metadata(language: str, facts: Sequence[Fact]) -> Metadata:
    words: dict[str, str] = {}
    for fact in facts:
        if isinstance(fact, Words):
            words.setdefault(fact.field, fact.value)
    if "source" not in words:
        papers = (fact.credit.affiliation for fact in facts if isinstance(fact, Named))
        words["source"] = next((paper for paper in papers if is_paper(paper)), "")
    published = next((fact.value for fact in facts if isinstance(fact, Moment)), None)
    return Metadata(language, **words, published=published)  # type: ignore[arg-type]


def is_paper(name: str) -> bool:
    """Tell whether ``name`` could be a paper's or an agency's, not 本报 (our paper)."""
    return len(name) >= 3 and not name.startswith(("本", "全媒体", "融媒体"))


def _credits(facts: Sequence[Fact]) -> tuple[Credit, ...]:
    """The credits, each person once in each role."""
    seen: set[tuple[str, str]] = set()
    made: list[Credit] = []
    for fact in facts:
        if isinstance(fact, Named):
            credit = fact.credit
            if all((credit.role, name) in seen for name in credit.names):
                continue
            seen.update((credit.role, name) for name in credit.names)
            made.append(credit)
    return tuple(made)


def _line_claims(line: Line, number: int, decisions: Decisions) -> Iterator[Claim]:
    winner = decisions.winners.get(number)
    rivals = decisions.rivals.get(number, ())
    if winner is None:
        yield Claim(line.span(), "text", "paragraph", decisions.prose.get(number, ()), rivals)
        return
    rest: Role = "dropped" if winner.found.is_dropped else "structure"
    whole = line.span()
    at = whole.start
    for span, role in _marks(winner, whole):
        if span.start > at:
            yield Claim(Span(line.part, at, span.start), rest, winner.rule, winner.evidence, rivals)
        yield Claim(span, role, winner.rule, winner.evidence, rivals)
        at = span.end
    if at < whole.end:
        yield Claim(Span(line.part, at, whole.end), rest, winner.rule, winner.evidence, rivals)


def _marks(winner: Proposal, whole: Span) -> Iterator[tuple[Span, Role]]:
    """The stretches of one line that became text or metadata, in order."""
    texts = ((span, "text") for block in winner.found.blocks for span in _spans(block))
    values = ((span, "metadata") for fact in winner.found.facts for span in fact.spans)
    found: list[tuple[Span, Role]] = [*texts, *values]  # type: ignore[list-item]
    within = [pair for pair in found if whole.start <= pair[0].start < whole.end]
    return iter(sorted(within, key=lambda pair: pair[0]))


def _spans(block: Node) -> Iterator[Span]:
    return (node.span for node in walk(block) if isinstance(node, Text) and node.span)
