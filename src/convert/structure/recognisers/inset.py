"""Quotations and verse: lines set in deeper than the paragraphs, or short lines kept together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import field
from itertools import chain
from typing import Final

from convert.ir import Inline, LineBreak, Paragraph, Quote, Text, Verse
from convert.pattern import pattern
from convert.structure.below import is_gapped, is_quantity
from convert.structure.claim import Evidence
from convert.structure.line import Line, fits, joined
from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, because
from convert.structure.shape import ends_a_sentence, has_digit, has_inner_stop
from convert.value import Frozen

_VERSE: Final = 20
"""A longer line is no line of a poem.  Units: characters."""

_STANZA: Final = 3
_PAIR: Final = 2
_POEM: Final = 0.6
"""So many lines of a page are short, and next to none is prose, where the page is a poem."""

_BROKEN: Final = 0.25
_COMMAS: Final = frozenset("，,﹐")
_FRONT: Final = 2
_LED: Final = 12
"""So many lines a site prints above a poem."""

_LONG: Final = 6
_DEEPER: Final = 2
_USUAL: Final = 4
"""Paragraphs are set in by two ideographs.  Source: CLREQ 3.2.1; units: half-width columns."""

_ATTRIBUTION: Final = pattern("(?:——|──|――|--|—)[ \u3000]{0,2}(?=[^\\s—─―-])")
_MARKED: Final = pattern(
    r"[·•・●○◎◆◇■□▪▫◦‣▲△▼▽▶►›✓✔☑✅❖★☆※👉①-⑳\-*+【（(\[]|[0-9一二三四五六七八九十]{1,3}[、.．)）：:]|第.{1,5}[章节条]|.{1,10}[：:﹕|｜/／]"
)

_BREAK: Final = LineBreak()


class _View(Frozen):
    """The page, and what is known of it as a whole.

    Args:
        page: The page.
        is_poem: Whether it holds lines of verse and next to nothing else.
        is_song: Whether most lines are short and many break off at a comma, as no prose does.
        gap: How many empty lines stand between the lines of one stanza.
        cuts: Words as nodes: a poem is proposed from each of its first lines on.
    """

    page: Page
    is_poem: bool
    is_song: bool
    gap: int
    cuts: dict[int, Text] = field(default_factory=dict, compare=False)

    def cut(self, number: int) -> Text:
        """The words of line ``number`` as a node, which several proposals share."""
        return self.cuts.setdefault(number, self.page.lines[number].cut())

    def text(self, number: int) -> str:
        """The words of line ``number``."""
        return self.page.lines[number].text

    def is_deep(self, number: int) -> bool:
        """Tell whether line ``number`` is set in deeper than the paragraphs."""
        return self.page.lines[number].indent >= self.page.indent + _DEEPER

    def is_alike(self, one: int, other: int) -> bool:
        """Tell whether two lines could be of one block: both deep, or both short."""
        if self.is_deep(one) or self.is_deep(other):
            return self.is_deep(one) and self.is_deep(other)
        return self._is_verse(one) and self._is_verse(other)

    def _is_verse(self, number: int) -> bool:
        text = self.text(number)
        is_short = _fits(text) and not (self.is_poem and has_digit(text))
        is_line = self.is_song or not self.page.prose[number]
        return is_short and is_line and not _MARKED.match(text)


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose quotations and stanzas."""
    view = _viewed(page)
    run: list[int] = []
    for number in range(1, len(page.lines)) if view.is_song else page.open[1:]:
        is_apart = number != run[-1] + 1 or page.lines[number].blanks > view.gap if run else False
        if is_apart or (run and not view.is_alike(run[-1], number)):
            yield from _proposals(view, run)
            run = []
        run.append(number)
    yield from _proposals(view, run)


def _viewed(page: Page) -> _View:
    shorts = [line.text for line in page.lines if len(line.text) <= _VERSE]
    are_short = len(shorts) > _POEM * len(page.lines)
    is_poem = are_short and sum(page.prose) * 10 <= len(page.lines)
    broken = sum(text[-1] in _COMMAS for text in shorts)
    is_song = are_short and broken > _BROKEN * len(shorts)
    gaps = Counter(line.blanks for line in page.lines[1:]) if is_poem or is_song else Counter()
    usual, count = gaps.most_common(1)[0] if gaps else (0, 0)
    return _View(page, is_poem, is_song, usual if 2 * count > len(page.lines) else 0)


def _proposals(view: _View, run: Sequence[int]) -> Iterator[Proposal]:
    is_deep = bool(run) and view.is_deep(run[0])
    if not run or (not is_deep and len(run) < 2):
        return
    signed = (
        run[-1] if len(run) > 1 and is_deep and _ATTRIBUTION.match(view.text(run[-1])) else None
    )
    body = run[:-1] if signed is not None else run
    lines = [view.text(number) for number in body]
    if any(map(_MARKED.match, lines)):
        return
    is_verse = len(body) > 1 and all(map(_fits, lines))
    if is_verse and not is_deep and _is_titled(lines):
        yield from _proposals(view, run[1:])
        return
    if is_verse and (view.is_song or not any(map(has_inner_stop, lines))):
        yield _verse(view, body, signed, is_deep=is_deep)
    elif is_deep:
        yield _quote(view.page, body, signed)
    is_front = body[0] <= (_LED if view.is_poem else _FRONT)
    if is_front and len(body) > 2 and not is_deep:
        yield from _proposals(view, run[1:])  # the first may be a title or a byline


def _is_titled(lines: Sequence[str]) -> bool:
    """Tell whether all lines but the first are parted by gaps at the same places."""
    if len(lines) <= _PAIR or not is_gapped(lines[1], lines[2]):
        return False
    return not is_gapped(lines[0], lines[1]) and len(lines[0]) < len(lines[1])


def _verse(view: _View, body: Sequence[int], signed: int | None, *, is_deep: bool) -> Proposal:
    page = view.page
    cuts = (view.cuts.get(number) or view.cut(number) for number in body)
    content: Iterator[Inline] = chain.from_iterable((_BREAK, words) for words in cuts)
    block = Verse(tuple(content)[1:], span=page.lines[body[0]].span())
    if signed is None:
        evidence = _verse_evidence(view, body, is_deep=is_deep)
        return Proposal(tuple(body), "verse", Found((block,)), evidence)
    quote = Quote((block,), (_name(page, signed),), span=block.span)
    evidence = _verse_evidence(view, body, is_deep=True)
    return Proposal((*body, signed), "verse", Found((quote,)), evidence)


def _verse_evidence(view: _View, body: Sequence[int], *, is_deep: bool) -> tuple[Evidence, ...]:
    texts = [view.text(number) for number in body]
    return (*_verse_place(view, body, is_deep=is_deep), *_verse_words(view, texts))


def _verse_place(view: _View, body: Sequence[int], *, is_deep: bool) -> tuple[Evidence, ...]:
    """What the place of short lines says, and how many they are."""
    page, last = view.page, len(view.page.lines)
    announced = page.text(body[0] - 1)[-1:] in {"：", ":"}
    is_set_off = page.lines[body[0]].blanks > 0 and page.blanks_below(body[-1]) > 0
    is_below = body[0] >= page.tail > page.body
    is_brief = len(body) < _STANZA
    return because(
        (True, "short lines are kept apart", 2.0),
        (is_deep, "is set in deeper than the paragraphs", 2.5),
        (page.is_spaced and not is_deep, "empty lines would part paragraphs", 2.0),
        (is_set_off, "empty lines set it off", 1.0),
        (not is_brief, "there are several lines", 0.5),
        (announced, "a colon announces it", 1.5),
        (view.is_poem or view.is_song, "nothing here is running text", 1.5),
        (view.is_poem and len(body) >= _LONG, "many lines are kept apart", 2.0),
        (
            view.is_poem and len(body) <= _STANZA and body[0] <= _LED < last,
            "stands where a site names itself",
            -2.0,
        ),
        (
            not (page.is_spaced or is_deep or view.is_poem),
            "paragraphs are not parted by empty lines",
            -1.5,
        ),
        (is_below and not (is_deep or announced), "stands below the text", -1.5),
        (
            is_brief and not (is_deep or announced or view.is_poem),
            "two short lines are no stanza",
            -4.5,
        ),
        (is_brief and body[-1] + 1 == last, "stands at the very end", -2.0),
    )


def _verse_words(view: _View, texts: Sequence[str]) -> tuple[Evidence, ...]:
    """What the words of short lines say."""
    sizes = {len(text) for text in texts}
    is_bare = not any(text[-1] in "，。；！？、" for text in texts)
    is_metric = len(sizes) == 1 and sizes <= {5, 6, 7, 8}
    counting = sum(map(has_digit, texts))
    return because(
        (is_bare or is_metric, "its lines are built alike", 1.5),
        (view.is_song, "its lines break off at commas, as in no prose", 3.0),
        (all(map(ends_a_sentence, texts)) and not is_metric, "each line is a sentence", -2.5),
        (any(text[0] in "“「" for text in texts), "somebody speaks", -2.0),
        (all(any("a" <= sign <= "z" for sign in text) for text in texts), "it is Latin", -2.0),
        (counting > 0, "there are numbers", -1.0),
        (counting * 2 > len(texts), "there are numbers in most lines", -4.0),
        (sum(map(is_quantity, texts)) > 1, "says how much of what", -4.0),
        (all("\u3000" in text for text in texts), "a gap parts each line", -3.0),
        (
            len({text[0] for text in texts}) == 1 and not texts[0][0].isalnum(),
            "one mark opens its lines",
            -6.0,
        ),
    )


def _fits(text: str) -> bool:
    """Tell whether ``text`` is no wider than a line of a poem."""
    return fits(text, _VERSE)


def _quote(page: Page, body: Sequence[int], signed: int | None) -> Proposal:
    lines = [page.lines[number] for number in body]
    paragraphs = tuple(Paragraph((part.cut(),), span=part.span()) for part in _paragraphs(lines))
    whole = joined(lines, [""] * (len(lines) - 1))
    attribution = () if signed is None else (_name(page, signed),)
    evidence = because(
        (True, "is set in deeper than the paragraphs", 3.5),
        (page.indent > 0 or page.is_prose(body[0] - 1), "the paragraphs are set in less", 1.0),
        (
            page.indent == 0 and lines[0].indent <= _USUAL and signed is None,
            "is set in as paragraphs are",
            -3.0,
        ),
        (signed is not None, "a dash names whose words they are", 4.0),
        (page.text(body[0] - 1)[-1:] in {"：", ":"}, "a colon announces it", 1.5),
        (ends_a_sentence(whole.text), "ends like a sentence", 1.0),
        (not ends_a_sentence(whole.text) and len(body) == 1, "is a label set in", -1.5),
        (len(whole.text) > 30, "is long", 1.0),
    )
    block = Quote(paragraphs, attribution, span=whole.span())
    numbers = tuple(body) if signed is None else (*body, signed)
    return Proposal(numbers, "quote", Found((block,)), evidence)


def _paragraphs(lines: Sequence[Line]) -> Iterator[Line]:
    """``lines`` with those joined that end no sentence."""
    first = 0
    for number, line in enumerate(lines, 1):
        if number == len(lines) or ends_a_sentence(line.text):
            yield joined(lines[first:number], [""] * (number - first - 1))
            first = number


def _name(page: Page, number: int) -> Inline:
    """Whose words they are, without the dash."""
    line = page.lines[number]
    dash = _ATTRIBUTION.match(line.text)
    return line.cut(dash.end() if dash else 0)
