"""Quotations and verse: lines set in deeper than the paragraphs, or short lines kept together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial
from heapq import merge
from itertools import islice
from operator import attrgetter
from typing import Final

from convert.ir import Inline, Paragraph, Quote
from convert.pattern import pattern
from convert.structure.line import Line, joined
from convert.structure.names import is_person
from convert.structure.page import Page
from convert.structure.proposal import Found, Once, Proposal, because
from convert.structure.recognisers.letter import is_salutation
from convert.structure.recognisers.numbered import is_numbered
from convert.structure.recognisers.verse import (
    LED,
    WIDEST,
    Habit,
    Words,
    by_place,
    by_words,
    is_narrow,
    is_sung,
    is_titled,
    stanza,
)
from convert.structure.shape import COLONS, ends_a_sentence, has_digit, has_inner_stop, is_quoted

_POEM: Final = 0.6
"""So many lines of a page are short, and next to none is prose, where the page is a poem."""

_BROKEN: Final = 0.25
_COMMAS: Final = frozenset("，,﹐")
_SEMICOLONS: Final = frozenset("；;")
_FRONT: Final = 2
_DEEPER: Final = 2
_USUAL: Final = 4
"""Paragraphs are set in by two ideographs.  Source: CLREQ 3.2.1; units: half-width columns."""

_DASHES: Final = frozenset("—─―-")
_SAYING: Final = frozenset("信诗詩词詞歌话話语語言说說道曰云写寫读讀引录錄摘下")
"""One of these is in what announces a quotation, be it counted."""

_LONG: Final = 30
_CITED: Final = 200
_WHOSE: Final = 30
"""A longer quotation is hardly one paragraph, and whose it is takes a few words."""

_COUNTRY: Final = pattern("^[［\\[〔（(][^］\\]〕）)]{1,4}[］\\]〕）)] ?")
_PARTED: Final = pattern("[《，,、（(·]")
_WORK: Final = pattern("^《[^《》]{1,24}》(?!的)")
_FROM: Final = pattern("(?:[节節]?[摘选選引][自录錄]|出自|语出|語出)")
_ATTRIBUTION: Final = pattern("(?:——|──|――|--|—|―)[ \u3000]{0,2}(?=[^\\s—─―-])")
_MARKED: Final = pattern(
    r"[·•・●○◎◆◇■□▪▫◦‣▲△▼▽▶►›✓✔☑✅❖★☆※👉①-⑳\-*+【（(\[]|[0-9一二三四五六七八九十]{1,3}[、.．)）：:]|第.{1,5}[章节条]|.{1,10}[：:﹕|｜/／]"
)


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose quotations and stanzas."""
    habit = _habit(page)
    run = range(0)
    for stretch in _stretches(habit):
        number = stretch.start
        gap = page.gap if _is_deep(page, number) else habit.gap
        is_apart = number != run.stop or page.blanks[number] > gap
        if run and (is_apart or not _are_alike(habit, run[-1], number)):
            yield from _proposals(habit, run)
            run = range(0)
        run = range(run.start, stretch.stop) if run else stretch
    yield from _proposals(habit, run)
    yield from _cited(page)


def _cited(page: Page) -> Iterator[Proposal]:
    """Propose a paragraph as a quotation below which a dash names whose words it is, flush."""
    for number, text in page.begun(_DASHES):
        above, after = number - 1, number + 1
        around = min(page.blanks[above], page.blanks_below(number))
        is_apart = above > 0 and around > page.gap
        is_between = above > 0 and page.is_prose(above) and page.is_prose(after)
        is_drawn = is_apart and _is_said(page.texts[above])
        if page.blanks[number] > page.gap or len(page.texts[above]) > _CITED:
            continue
        if (is_between or is_drawn) and _is_whose(text, is_apart=is_apart):
            yield _flush(page, above, number)


def _is_said(text: str) -> bool:
    """Tell whether all of ``text`` is one sentence or more in quotation marks."""
    return is_quoted(text) and ends_a_sentence(text)


def _flush(page: Page, above: int, number: int) -> Proposal:
    """The paragraph ``above`` as a quotation, below which ``number`` says whose words it is."""
    said = page.texts[above]
    evidence = because(
        (True, "whose words they are stands below at once", 5.0),
        (True, "a dash names whose words they are", 4.0),
        (page.indent > 0 or page.is_prose(above - 1), "the paragraphs are set in less", 1.0),
        (page.text(above - 1)[-1:] in COLONS, "a colon announces it", 1.5),
        (ends_a_sentence(said), "ends like a sentence", 1.0),
        (len(said) > _LONG, "is long", 1.0),
    )
    found = Found(Once(partial(_cited_words, page, above, number)))
    return Proposal((above, number), "quote", found, evidence)


def _cited_words(page: Page, above: int, number: int) -> Quote:
    line = page.lines[above]
    said = Paragraph((line.cut(),), span=line.span())
    return Quote((said,), (_name(page, number),), span=line.span())


def _is_whose(text: str, *, is_apart: bool) -> bool:
    """Tell whether behind a dash stands a name or a work, and no sentence: ——何小满《渡口》.

    A name alone says whose words they are where empty lines part both from what is told.
    """
    dash = _ATTRIBUTION.match(text)
    words = text[dash.end() :].rstrip() if dash else ""
    if not words or len(words) > _WHOSE or ends_a_sentence(words):
        return False
    head = _PARTED.split(_COUNTRY.sub("", words), maxsplit=1)[0].rstrip()
    is_work = head == "" and _WORK.search(words) is not None
    is_named = (is_apart or head != words) and is_person(head)
    return is_work or is_named or _FROM.match(words) is not None


def _habit(page: Page) -> Habit:
    shorts = [text for text in page.texts if len(text) <= WIDEST]
    if len(shorts) <= _POEM * len(page.texts) or _is_greeting(page):
        return Habit(page, is_poem=False, is_song=False, gap=0, is_line=is_narrow)
    is_poem = sum(page.prose) * 10 <= len(page.texts)
    bare = [text for text in shorts if not (has_digit(text) or _is_marked(text))]
    worded = bare if 2 * len(bare) > len(shorts) else shorts
    ends = Counter(text[-1] for text in worded)
    broken, parted = (sum(ends[sign] for sign in signs) for signs in (_COMMAS, _SEMICOLONS))
    broken += min(broken, parted)  # items of a list end with semicolons, all of them
    is_song = broken > _BROKEN * len(worded)
    is_line = is_sung if is_song else is_narrow
    gaps = Counter(page.blanks[1:]) if is_poem or is_song else Counter()
    usual, count = gaps.most_common(1)[0] if gaps else (0, 0)
    return Habit(page, is_poem, is_song, usual if 2 * count > len(page.texts) else 0, is_line)


def _is_greeting(page: Page) -> bool:
    """Tell whether somebody is addressed above the text, as in letters and notices: 各位居民：."""
    lines = islice(page.texts, LED)
    return any(text[-1] in COLONS and is_salutation(text) for text in lines)


def _stretches(habit: Habit) -> Iterator[range]:
    """What could be of a block with what stands above: lines one by one, columns of words."""
    page = habit.page
    if habit.is_song:
        return (range(n, n + 1) for n in range(1, len(page.texts)))
    singles = (range(n, n + 1) for n in page.open[1:])
    columns = [each for each in page.columns if "".join(map(page.text, each)).isalpha()]
    return merge(singles, columns, key=attrgetter("start")) if columns else singles


def _is_deep(page: Page, number: int) -> bool:
    """Tell whether line ``number`` is set in deeper than the paragraphs."""
    return page.lines.indents[number] >= page.indent + _DEEPER


def _are_alike(habit: Habit, one: int, other: int) -> bool:
    """Tell whether two lines could be of one block: both deep, or both short."""
    deep, is_deep = _is_deep(habit.page, one), _is_deep(habit.page, other)
    if deep or is_deep:
        is_parted = habit.is_poem and any(map(_is_marked, map(habit.page.text, (one, other))))
        return deep and is_deep and not is_parted
    return _is_verse(habit, one) and _is_verse(habit, other)


def _is_verse(habit: Habit, number: int) -> bool:
    text = habit.page.texts[number]
    is_short = habit.is_line(text) and not (habit.is_poem and has_digit(text))
    is_line = habit.is_song or not habit.page.prose[number]
    return is_short and is_line and (habit.is_song or not _is_marked(text))


def _is_marked(text: str) -> bool:
    """Tell whether ``text`` begins as an item, a numbered line or a label does."""
    return _MARKED.match(text) is not None


def _proposals(habit: Habit, run: range) -> Iterator[Proposal]:
    """Propose the lines of ``run``; if they are at the top, also those below a title and a name."""
    page = habit.page
    is_deep = bool(run) and _is_deep(page, run[0])
    if not run or (not is_deep and len(run) < 2):
        return
    is_signed = len(run) > 1 and is_deep and _ATTRIBUTION.match(page.text(run[-1])) is not None
    body = run[:-1] if is_signed else run
    words = Words([page.texts[number] for number in body])
    if not habit.is_song and words.any(_is_marked):
        return
    if is_deep:
        yield _inset(habit, words, body, run[-1] if is_signed else None)
        return
    reach = LED if habit.is_poem or habit.is_song else _FRONT
    for at in range(len(body) - 1):
        may_be = words.all(habit.is_line, at)
        if may_be and is_titled(words.texts[at : at + 3]):
            continue
        if may_be and _is_unstopped(habit, words, at):
            found = Found(Once(partial(stanza, page, body[at:])))
            evidence = by_place(habit, body[at:], is_deep=False) + by_words(habit, words, at)
            yield Proposal(body[at:], "verse", found, evidence)
        if body[at] > reach:  # else the first may be a title or a byline
            return


def _is_unstopped(habit: Habit, words: Words, at: int = 0) -> bool:
    """Tell whether no sentence ends within a line, as it may in a song."""
    return habit.is_song or not words.any(has_inner_stop, at)


def _inset(habit: Habit, words: Words, body: range, signed: int | None) -> Proposal:
    """Lines that are set in: verse, or a quotation; behind a dash stands whose words they are."""
    page = habit.page
    is_verse = len(body) > 1 and words.all(habit.is_line, 0) and _is_unstopped(habit, words)
    if not is_verse:
        return _quote(page, body, signed)
    block = stanza(page, body)
    evidence = by_place(habit, body, is_deep=True) + by_words(habit, words, 0)
    if signed is None:
        return Proposal(body, "verse", Found((block,)), evidence)
    quote = Quote((block,), (_name(page, signed),), span=block.span)
    return Proposal((*body, signed), "verse", Found((quote,)), evidence)


def _quote(page: Page, body: Sequence[int], signed: int | None) -> Proposal:
    lines = [page.lines[number] for number in body]
    paragraphs = tuple(Paragraph((part.cut(),), span=part.span()) for part in _paragraphs(lines))
    whole = joined(lines, [""] * (len(lines) - 1))
    attribution = () if signed is None else (_name(page, signed),)
    above = page.text(body[0] - 1)
    is_part = above[-1:] in COLONS and _SAYING.isdisjoint(above) and is_numbered(above)
    evidence = because(
        (True, "is set in deeper than the paragraphs", 3.5),
        (page.indent > 0 or page.is_prose(body[0] - 1), "the paragraphs are set in less", 1.0),
        (
            page.indent == 0 and lines[0].indent <= _USUAL and signed is None,
            "is set in as paragraphs are",
            -3.0,
        ),
        (signed is not None, "a dash names whose words they are", 4.0),
        (above[-1:] in COLONS and not is_part, "a colon announces it", 1.5),
        (is_part, "a number counts the part that it stands below", -3.0),
        (ends_a_sentence(whole.text), "ends like a sentence", 1.0),
        (not ends_a_sentence(whole.text) and len(body) == 1, "is a label set in", -3.0),
        (len(whole.text) > _LONG, "is long", 1.0),
    )
    block = Quote(paragraphs, attribution, span=whole.span())
    numbers = body if signed is None else (*body, signed)
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
