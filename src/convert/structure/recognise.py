"""From lines to an article: what recognisers propose is resolved, then assembled."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain
from typing import Final

from convert.ir import Article, Block, Credit, Heading, Metadata, Paragraph, Text
from convert.ir.build import canonical
from convert.ir.front import AUTHORS
from convert.structure.claim import Claim
from convert.structure.claims import claimed
from convert.structure.inline import marked
from convert.structure.levels import levels
from convert.structure.line import Line
from convert.structure.page import Page, laid_out
from convert.structure.proposal import Fact, Found, Moment, Named, Recogniser, Words
from convert.structure.recognisers import dateline, signoff
from convert.structure.registry import FURNITURE, RECOGNISERS, RUNNING
from convert.structure.resolve import Decisions, resolved
from convert.structure.unwrap import unwrapped
from convert.structure.words import words
from convert.value import Frozen

_POSTS: Final = words("长 長 员 員 师 師 官 主任 教授 书记 主席 所 家 班")
"""What stands before a name ends with one of these where it is a post, not a paper."""

_OPENING: Final = 40
"""A dateline opens an article; further down, papers and agencies are only talked about."""


class Recognised(Frozen):
    """What lines turned out to be.

    Args:
        article: The article.
        claims: What became of its lines, in order.
        furniture: What was dropped, in order; a paragraph may go on behind it.
        marks: The light marks within lines, which became structure.
    """

    article: Article
    claims: tuple[Claim, ...]
    furniture: tuple[Claim, ...]
    marks: tuple[Claim, ...] = ()


def recognised(lines: Sequence[Line], language: str) -> Recognised:
    """The article that ``lines`` are, in ``language``."""
    dropped: list[Claim] = []
    for finders in FURNITURE:
        lines = _without_furniture(lines, finders, dropped)
    page = laid_out(unwrapped(lines))
    decisions = resolved(page, chain.from_iterable(find(page) for find in RECOGNISERS))
    pieces = tuple(_pieces(page, decisions))
    facts = tuple(chain.from_iterable(piece.facts for piece in pieces))
    obeyed = marked(_levelled(pieces))
    article = Article(_metadata(language, facts), obeyed.blocks, _credits(facts))
    kept = claimed(enumerate(page.lines), decisions)
    around = tuple(sorted(dropped, key=lambda claim: claim.span))
    return Recognised(article, tuple(kept), around, obeyed.claims)


def _without_furniture(
    lines: Sequence[Line], finders: Sequence[Recogniser], dropped: list[Claim]
) -> Sequence[Line]:
    """The lines of which ``finders`` do not say that they are furniture; the others' claims."""
    page = laid_out(lines)
    around = resolved(page, chain.from_iterable(find(page) for find in finders))
    if not around.winners:
        return lines
    dropped.extend(claimed(((n, lines[n]) for n in sorted(around.winners)), around))
    return _without(page, around)


def _without(page: Page, around: Decisions) -> tuple[Line, ...]:
    """The lines that are no furniture; above the text, it parts lines as empty ones do."""
    kept: list[Line] = []
    blanks = 0
    for number, line in enumerate(page.lines):
        if number in around.winners:
            if around.winners[number].rule not in RUNNING:
                blanks = max(blanks, line.blanks, number < page.body)
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
            facts = tuple(dateline.facts(line)) if number < _OPENING else ()
            signed = tuple(signoff.facts(line)) if number >= page.tail - 1 else ()
            yield Found((paragraph,), (*facts, *signed))
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
    is_post = name.endswith(_POSTS)
    return len(name) >= 3 and not is_post and not name.startswith(("本", "全媒体", "融媒体"))


def _credits(facts: Sequence[Fact]) -> tuple[Credit, ...]:
    """The credits, each person once as author and once for each other work: 编曲：, 吉他：."""
    seen: set[tuple[str, str]] = set()
    made: list[Credit] = []
    for fact in facts:
        if isinstance(fact, Named):
            credit = fact.credit
            work = "author" if credit.role in AUTHORS else credit.label
            if all((work, name) in seen for name in credit.names):
                continue
            seen.update((work, name) for name in credit.names)
            made.append(credit)
    return tuple(made)
