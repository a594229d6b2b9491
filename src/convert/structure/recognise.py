"""From lines to an article: what recognisers propose is resolved, then assembled."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain, pairwise
from operator import mul
from sys import maxsize
from typing import Final

from convert.ir import (
    Article,
    Block,
    Credit,
    Heading,
    Metadata,
    Paragraph,
    Verse,
)
from convert.ir.build import canonical
from convert.ir.front import AUTHORS
from convert.source import Span
from convert.structure.claim import Claim
from convert.structure.claims import claimed
from convert.structure.dated import dated, published_of
from convert.structure.furniture import above, ending
from convert.structure.furniture.beyond import surrounded
from convert.structure.gone import Gone, left
from convert.structure.houses import is_paper
from convert.structure.inline import SIGNS, marked
from convert.structure.levels import levels
from convert.structure.line import Line, Lines
from convert.structure.moment import day_at_end, moment_at
from convert.structure.page import Page, laid_out
from convert.structure.proposal import Fact, Moment, Named, Proposal, Recogniser, Words
from convert.structure.recognisers import dateline, meeting, signed, signoff
from convert.structure.registry import FURNITURE, RECOGNISERS
from convert.structure.resolve import Decisions, resolved, winners
from convert.structure.unwrap import is_cut, is_cut_off, unwrapped
from convert.value import Frozen

_SHAPED: Final = (Heading, Verse)
"""What of it stands behind where an article may have ended is words of the site by themselves."""

_OPENING: Final = 40
"""A dateline opens an article; further down, papers and agencies are only talked about."""

_WITHIN: Final = frozenset([above.AGAIN, "furniture.edited"])
"""Above these a head may stand."""

_STORED: Final = "date "
"""A store of pages writes the day of each before its first line: date 2021-03-05 渡口的灯."""

_OTHERS: Final = "furniture.related"
"""The rule for titles of other texts, and what heads them."""


_BULLETS: Final = ("-", "•", "·", "●")


class Recognised(Frozen):
    """What lines turned out to be.

    Args:
        article: The article.
        furniture: What was dropped around it, in order; a paragraph may go on behind it.
        marks: The light marks within lines, and the printer's hyphens, which became structure.
        page: Its lines.
        drops: Whether anything was dropped, around it or within.
    """

    article: Article
    furniture: tuple[Claim, ...]
    marks: tuple[Claim, ...]
    page: Page
    drops: bool

    def claims(self) -> Iterator[Claim]:
        """What became of its lines, in order; decided once more, now with all that lost."""
        page = replace(self.page, explains=True)
        return claimed(enumerate(page.lines), resolved(page, _proposals(page, RECOGNISERS)))


def recognised(lines: Lines, language: str) -> Recognised:
    """The article that ``lines`` are, in ``language``."""
    gone = Gone()
    if lines.texts and lines.texts[0].startswith(_STORED):
        lines = _parted(lines)
    page = laid_out(_with_bullets(lines.evened()))
    page = _mended(page, gone) if is_cut(page) else page
    for finders in FURNITURE:
        page = without_furniture(page, finders, gone)
    page = _joined(page, gone)
    text = "\n".join(page.texts)  # in most no sign of a light mark stands anywhere
    signs = "".join([sign for sign in SIGNS if sign in text])
    found, facts, drops = _decided(page)
    obeyed = marked(found, signs)
    odd = [line for each in (page.lines, lines) for line in each.odd.values() if line.printed]
    blocks = dated(obeyed.blocks, _printed(facts, odd))
    facts.extend(dateline.run_in(page))
    facts.extend(gone.facts)
    # A report is dated; an essay that quotes somebody, (李白), often is not.
    is_dated = any(isinstance(fact, Moment) for fact in facts)
    if is_dated and not any(isinstance(one, Named) and one.credit.role in AUTHORS for one in facts):
        facts.extend(signoff.lone_facts(page))
    if not is_dated:
        facts.extend(meeting.facts(page, facts))
    facts = _printed(facts, odd)
    article = Article(_metadata(language, facts), blocks, _credits(facts))
    around = tuple(sorted(gone.claims, key=lambda claim: claim.span))
    marks = (*obeyed.claims, *_hyphens(page.lines))
    marks = tuple(sorted(marks, key=lambda claim: claim.span)) if page.lines.gone else marks
    return Recognised(article, around, marks, page, drops or bool(gone.claims))


def _with_bullets(lines: Lines) -> Lines:
    """``lines`` with each bullet that stands alone before its words."""
    texts = lines.texts
    if not any(sign in texts for sign in _BULLETS):
        return lines
    from convert.structure.lone import rejoined  # noqa: PLC0415  few texts were lists of programs

    return rejoined(lines, _BULLETS)


def _parted(lines: Lines) -> Lines:
    """``lines`` with the day that a store of pages wrote before the first on a line of its own."""
    text = lines.texts[0]
    found = moment_at(text, len(_STORED))
    is_behind = found is not None and text[found.end : found.end + 1].isspace()
    return lines.parted(found.end) if found and is_behind and not lines[0].pieces else lines


def _hyphens(lines: Lines) -> Iterator[Claim]:
    """The hyphens that went where ``lines`` were joined."""
    for at in lines.gone:
        yield Claim(Span(lines.part, at, at + 1), "structure", "unwrap")


def _decided(page: Page) -> tuple[list[Block], list[Fact], bool]:
    """The blocks of ``page``, what it says of the article, and whether anything was dropped."""
    won = winners(page, _proposals(page, RECOGNISERS))
    facts: list[Fact] = []
    ranks: list[str] = []
    blocks = _levelled(_blocks(page, won, facts, ranks), ranks)
    return blocks, facts, any(winner.found.is_dropped for winner in won if winner)


def _proposals(page: Page, finders: Sequence[Recogniser]) -> Iterator[Proposal]:
    proposals = chain.from_iterable(find(page) for find in finders)
    if len(page.own) == maxsize:
        return proposals
    return (one for one in proposals if _may_stand(page, one))


def _may_stand(page: Page, proposal: Proposal) -> bool:
    """Tell whether ``proposal`` makes no more of lines than paragraphs where a site has its say.

    A heading has text below it: no short line above what a site says is one, before the text
    begins, and nothing that stands where the article has ended.
    """
    starts = [page.lines.starts[number] for number in proposal.lines]
    if min(starts) < page.own.start and proposal.rule == "heading.plain":
        return False
    is_beyond = max(starts) >= page.own.stop
    return not (is_beyond and any(isinstance(each, _SHAPED) for each in proposal.found.blocks))


def without_furniture(page: Page, finders: Sequence[Recogniser], gone: Gone) -> Page:
    """The page of the lines of which ``finders`` do not say that they are furniture.

    Args:
        page: What it may stand on.
        finders: What knows it.
        gone: Takes it.
    """
    proposals = list(_proposals(page, finders))
    if not (any(winners(page, proposals)) or ending.ends_with_remark(page)):
        return page
    proposals, around = furniture(page, proposals)
    begin, end = _begin(page, around), _end(page, around.winners)
    if beneath := list(ending.below(page, around.winners)):
        around = resolved(page, (*proposals, *beneath))
        end = min(end, page.lines.starts[beneath[0].lines[0]])
    return left(page, around, range(begin, end), gone)


def _mended(page: Page, gone: Gone) -> Page:
    """``page`` with its lines joined that were cut, over what interrupts them.

    Furniture that was cut itself stays: it is known by its words when it is whole.
    """
    proposals = _proposals(page, FURNITURE[0])
    around = resolved(page, [one for one in proposals if not is_cut_off(page, one.lines)])
    return _joined(left(page, around, page.own, gone) if around.winners else page, gone)


def _joined(page: Page, gone: Gone) -> Page:
    """``page`` with lines that continue each other joined."""
    whole = unwrapped(page, gone.torn)
    if whole is page.lines:
        return page
    return laid_out(whole, page.own, page.titled, page.listed, page.headed)


def furniture(page: Page, proposals: list[Proposal]) -> tuple[list[Proposal], Decisions]:
    """``proposals`` with what stands among those that win, and what wins of them all."""
    around = resolved(page, proposals)
    if among := list(surrounded(page, around.winners)):
        proposals = [*proposals, *among]
        around = resolved(page, proposals)
    return proposals, around


def _begin(page: Page, around: Decisions) -> int:
    """Where in the source the last line stands that a site has above the text."""
    if page.body == len(page.texts):
        return page.own.start
    known = ending.known_of(around.winners)
    top = [n for n in known if n < page.body and around.winners[n].rule not in _WITHIN]
    return max(page.own.start, page.lines.starts[max(top)] if top else 0)


def _end(page: Page, around: Mapping[int, Proposal]) -> int:
    """Where in the source a site begins to list other titles, below most of the text."""
    listed = (n for n, one in around.items() if n > page.body and one.rule == _OTHERS)
    first = min(listed, default=0)
    if not first:
        return page.own.stop
    sizes = list(map(mul, map(len, page.texts), page.prose))
    is_over = 3 * sum(sizes[:first]) >= 2 * sum(sizes)
    return min(page.own.stop, page.lines.starts[first]) if is_over else page.own.stop


def _blocks(
    page: Page, won: Sequence[Proposal | None], facts: list[Fact], ranks: list[str]
) -> Iterator[Block]:
    """What each winner found, and a paragraph for each line that nobody won.

    Args:
        page: The lines.
        won: Who won each.
        facts: Takes what they say of the article.
        ranks: Takes the family of each heading.
    """
    done: set[int] = set()
    for number, winner in enumerate(won):
        if winner is None:
            words = page.lines.cut(number)  # one place for both: it takes as much as a short line
            plain = Paragraph((words,), span=words.span)
            yield _kept(plain, page, (number,)) if page.lines.odd else plain
            if number < _OPENING:
                facts.extend(dateline.facts(page.texts[number]))
            if number <= page.body + 1:
                facts.extend(signed.facts(page.texts[number]))
            if number >= page.tail - 1:
                facts.extend(signoff.facts(page.texts[number]))
        elif id(winner) not in done:
            done.add(id(winner))
            facts.extend(winner.found.facts)
            for block in map(canonical, winner.found.blocks):
                if isinstance(block, Heading):
                    ranks.append(winner.found.rank)
                yield _kept(block, page, winner.lines)


def _printed(facts: list[Fact], odd: Sequence[Line]) -> list[Fact]:
    """``facts`` in the words of the ``odd`` lines, which read as others."""
    if not odd:
        return facts
    from convert.structure.printed import as_printed  # noqa: PLC0415  few texts have look-alikes

    return as_printed(facts, odd)


def _kept(block: Block, page: Page, numbers: Sequence[int]) -> Block:
    """``block`` with what was strong of its lines ``numbers``."""
    strong = [page.lines[n] for n in numbers if page.lines.is_strong(n)] if page.lines.odd else ()
    if not strong:
        return block
    from convert.structure.strength import strengthened  # noqa: PLC0415  few texts are marked

    return strengthened(block, strong)


def _levelled(blocks: Iterable[Block], ranks: Iterable[str]) -> list[Block]:
    """``blocks`` with the level of each heading, which its family and the others tell."""
    made = list(blocks)  # ``ranks`` is filled as they come
    places = [n for n, block in enumerate(made) if type(block) is Heading]
    headings = [block for block in made if type(block) is Heading]
    bare = [n for n, (at, after) in enumerate(pairwise(places)) if after == at + 1]
    found = levels(list(zip(headings, ranks, strict=True)), bare)
    for place, heading, level in zip(places, headings, found, strict=True):
        if heading.level != level:
            made[place] = replace(heading, level=level)
    return made


def _metadata(language: str, facts: Sequence[Fact]) -> Metadata:
    words: dict[str, str] = {}
    named = [fact for fact in facts if isinstance(fact, Words)]
    for fact in sorted(named, key=_is_aside):
        words.setdefault(fact.field, fact.value)
    if "source" not in words:
        papers = (fact.credit.affiliation for fact in facts if isinstance(fact, Named))
        words["source"] = next((paper for paper in papers if is_paper(paper)), "")
    published = published_of(facts) or day_at_end(words.get("title", ""))
    return Metadata(language, **words, published=published)  # type: ignore[arg-type]


def _is_aside(fact: Words) -> bool:
    """Tell whether ``fact`` says whence in the text itself, as datelines do: a line comes first."""
    return fact.field == "source" and not fact.spans


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
