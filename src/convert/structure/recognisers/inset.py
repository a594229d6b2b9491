"""Quotations and verse: lines set in deeper than the paragraphs, or short lines kept together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from convert.ir import Inline, LineBreak, Paragraph, Quote, Verse
from convert.pattern import pattern
from convert.structure.claim import Evidence
from convert.structure.line import joined
from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, because
from convert.structure.shape import ends_a_sentence, has_inner_stop

_VERSE: Final = 20
"""A longer line is no line of a poem.  Units: characters."""

_STANZA: Final = 3
_POEM: Final = 0.6
"""So many lines of a page are short, and next to none is prose, where the page is a poem."""

_FRONT: Final = 2
_DEEPER: Final = 2
_ATTRIBUTION: Final = pattern("(?:——|──|――|--|—)[ \u3000]{0,2}(?=[^\\s—─―-])")
_MARKED: Final = pattern(
    r"[·•●○◆■▲△▶►👉①-⑳\-*【（(\[]|[0-9一二三四五六七八九十]{1,3}[、.．)）：:]|第.{1,5}[章节条]|.{1,10}[：:|｜/／]"
)


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose quotations and stanzas."""
    gap = _gap(page)
    run: list[int] = []
    for number in page.open[1:]:
        is_apart = number != run[-1] + 1 or page.lines[number].blanks > gap if run else False
        if is_apart or (run and not _is_alike(page, run[-1], number)):
            yield from _proposals(page, run)
            run = []
        run.append(number)
    yield from _proposals(page, run)


def _is_poem(page: Page) -> bool:
    """Tell whether the page holds lines of verse and next to nothing else."""
    shorts = sum(len(line.text) <= _VERSE for line in page.lines)
    return shorts > _POEM * len(page.lines) and sum(page.prose) * 10 <= len(page.lines)


def _gap(page: Page) -> int:
    """How many empty lines stand between the lines of one stanza: some, where they do all over."""
    if not _is_poem(page):
        return 0
    gaps = Counter(line.blanks for line in page.lines[1:])
    usual, count = gaps.most_common(1)[0] if gaps else (0, 0)
    return usual if 2 * count > len(page.lines) else 0


def _is_deep(page: Page, number: int) -> bool:
    return page.lines[number].indent >= page.indent + _DEEPER


def _is_alike(page: Page, one: int, other: int) -> bool:
    """Tell whether two lines could be of one block: both deep, or both short."""
    if _is_deep(page, one) != _is_deep(page, other):
        return False
    return _is_deep(page, one) or (_is_short(page, one) and _is_short(page, other))


def _is_short(page: Page, number: int) -> bool:
    return len(page.text(number)) <= _VERSE and not page.prose[number]


def _proposals(page: Page, run: Sequence[int]) -> Iterator[Proposal]:
    is_deep = bool(run) and _is_deep(page, run[0])
    if not run or (not is_deep and len(run) < 2):
        return
    signed = (
        run[-1] if len(run) > 1 and is_deep and _ATTRIBUTION.match(page.text(run[-1])) else None
    )
    body = run[:-1] if signed is not None else run
    marked = next((n for n, number in enumerate(body) if _MARKED.match(page.text(number))), None)
    if marked is not None:
        if not is_deep:
            yield from _proposals(page, run[:marked])
            yield from _proposals(page, run[marked + 1 :])
        return
    lines = [page.text(number) for number in body]
    is_verse = (
        len(body) > 1 and max(map(len, lines)) <= _VERSE and not any(map(has_inner_stop, lines))
    )
    if is_verse:
        yield _verse(page, body, signed, is_deep=is_deep)
    elif is_deep:
        yield _quote(page, body, signed)
    if body[0] <= _FRONT and len(body) > 2 and not is_deep:
        yield from _proposals(page, run[1:])  # the first may be a byline


def _verse(page: Page, body: Sequence[int], signed: int | None, *, is_deep: bool) -> Proposal:
    content: list[Inline] = []
    for number in body:
        if content:
            content.append(LineBreak())
        content.append(page.lines[number].cut())
    block = Verse(tuple(content), span=page.lines[body[0]].span())
    if signed is None:
        evidence = _verse_evidence(page, body, is_deep=is_deep)
        return Proposal(tuple(body), "verse", Found((block,)), evidence)
    quote = Quote((block,), (_name(page, signed),), span=block.span)
    evidence = _verse_evidence(page, body, is_deep=True)
    return Proposal((*body, signed), "verse", Found((quote,)), evidence)


def _verse_evidence(page: Page, body: Sequence[int], *, is_deep: bool) -> tuple[Evidence, ...]:
    texts = [page.text(number) for number in body]
    sizes = {len(text) for text in texts}
    is_bare = not any(text[-1] in "，。；！？、" for text in texts)
    is_metric = len(sizes) == 1 and sizes <= {5, 6, 7, 8}
    is_set_off = page.lines[body[0]].blanks > 0 and page.blanks_below(body[-1]) > 0
    return because(
        (True, "short lines are kept apart", 2.0),
        (is_deep, "is set in deeper than the paragraphs", 2.5),
        (page.is_spaced and not is_deep, "empty lines would part paragraphs", 2.0),
        (is_set_off, "empty lines set it off", 1.0),
        (is_bare or is_metric, "its lines are built alike", 1.5),
        (len(body) > 2, "there are several lines", 0.5),
        (page.text(body[0] - 1)[-1:] in {"：", ":"}, "a colon announces it", 1.5),
        (_is_poem(page), "nothing here is running text", 1.5),
        (not page.is_spaced and not is_deep, "paragraphs are not parted by empty lines", -1.5),
        (all(map(ends_a_sentence, texts)) and not is_metric, "each line is a sentence", -2.5),
        (any(text[0] in "“「" for text in texts), "somebody speaks", -2.0),
        (any(map(_has_digit, texts)), "there are numbers", -1.0),
        (all(map(_has_digit, texts)), "there are numbers in each line", -2.0),
        (all("\u3000" in text for text in texts), "a gap parts each line", -3.0),
        (
            len({text[0] for text in texts}) == 1 and not texts[0][0].isalnum(),
            "one mark opens its lines",
            -4.0,
        ),
        (len(body) < _STANZA and not is_deep, "two short lines are no stanza", -2.5),
        (body[-1] + 1 == len(page.lines) and len(body) < _STANZA, "stands at the very end", -2.0),
    )


def _has_digit(text: str) -> bool:
    return any(map(str.isdigit, text))


def _quote(page: Page, body: Sequence[int], signed: int | None) -> Proposal:
    lines = [page.lines[number] for number in body]
    whole = joined(lines, [""] * (len(lines) - 1))
    paragraph = Paragraph((whole.cut(),), span=whole.span())
    attribution = () if signed is None else (_name(page, signed),)
    evidence = because(
        (True, "is set in deeper than the paragraphs", 3.5),
        (page.indent > 0 or page.is_prose(body[0] - 1), "the paragraphs are set in less", 1.0),
        (signed is not None, "a dash names whose words they are", 4.0),
        (page.text(body[0] - 1)[-1:] in {"：", ":"}, "a colon announces it", 1.5),
        (ends_a_sentence(whole.text), "ends like a sentence", 1.0),
        (not ends_a_sentence(whole.text) and len(body) == 1, "is a label set in", -1.5),
        (len(whole.text) > 30, "is long", 1.0),
    )
    block = Quote((paragraph,), attribution, span=whole.span())
    numbers = tuple(body) if signed is None else (*body, signed)
    return Proposal(numbers, "quote", Found((block,)), evidence)


def _name(page: Page, number: int) -> Inline:
    """Whose words they are, without the dash."""
    line = page.lines[number]
    dash = _ATTRIBUTION.match(line.text)
    return line.cut(dash.end() if dash else 0)
