"""The page: all lines of an article with the habits of the hand that laid them out."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import field
from functools import partial
from itertools import chain, compress
from sys import maxsize
from typing import Any, Final, TypeVar

from convert.pattern import pattern
from convert.structure.line import Line, Lines
from convert.structure.shape import PAUSE, ends_a_sentence, is_label, is_ordinary
from convert.value import Frozen

_Made = TypeVar("_Made")

_PROSE: Final = 12
"""So many characters and a full stop make a line of prose."""

_LONG: Final = 45
"""A line of this many characters is prose whatever it ends with."""

_STROKES: Final = 5
"""So many strokes part links, or the cells of a row."""

_GAPS: Final = 8
_WIDE: Final = 7
"""So many gaps part links, and words with theirs are no longer.  Units: characters."""

_FAR: Final = "\u3000\u3000\u3000\u3000"
"""So far apart stand the two ends of a head, and cells."""

_CLAUSED: Final = frozenset("，。；！？、…,;!?")
"""Running text has one of these.  What a site says of a page has colons and gaps instead."""

_ADDRESS: Final = 120
"""A line with an address in it is longer than others without saying more."""

_SPOKEN: Final = frozenset("「『（")
"""In Japan, paragraphs that begin with one of these are not set in.  Source: JLREQ 3.1.5."""

_HEADLINE: Final = 60  # characters; two in Latin letters are as wide as one
_MOST: Final = 0.6
_EVEN: Final = 0.95
"""Where a larger share of lines has an empty line above, one says nothing.  Units: shares."""

_RAGGED: Final = 3
"""So far apart are indents made by hand.  Units: half-width columns."""

_FRONT: Final = 4
"""The first lines can be a title, whatever they look like."""

_HEADED: Final = 8
"""A title stands no lower, mostly."""

_NOTHING: Final[Mapping[str, int]] = {}
_CITED: Final = pattern(r"(?:[\[［][0-9]{1,3}(?:[-–,，、][0-9]{1,3})?[\]］])+$")
"""Where an encyclopedia has it from, behind a sentence: [1][3-4]."""

_QUOTED: Final = frozenset('“「『"‘')
_WORD: Final = 12
_COLUMN: Final = 1_000
"""No menu, no contents and no poem has as many lines of a word with no empty line between."""

_EDGE: Final = 64
"""What stands at either end of a column is asked like any line: a title, who signed."""


class Page(Frozen):
    """What recognisers look at.

    Args:
        lines: All lines, without the empty ones.
        texts: The words of each.
        blanks: How many empty lines stand above each.
        prose: For each line, 1 if it looks like running text by itself, and else 0.
        labels: The numbers of the lines that could be labels.
        open: The numbers of the lines that could be anything; the others are running text
            beyond doubt, which is most of a book, or stand in a column.
        heads: What these begin with, and which do: where no line begins with a bullet, none is
            asked for one.
        columns: Where lines of a word or a number follow each other by the thousand: no site has
            so many links and no heading so little below it, so that nothing is asked of each.
        indent: How far paragraphs are set in; 0 if they are not.  Units: half-width columns.
        is_spaced: Whether empty lines stand between paragraphs.
        body: The number of the first line of running text, or of lines if there is none.
        tail: The number after the last line of running text.
        own: From where in the source to where headings may stand: behind what a site says above
            the text, and before the article may have ended.
        titled: The titles that what is gone of a site said once more, each without marks.
        listed: The words that menus and trails list among what is gone above the text.
        headed: The headings that what is gone told, such as contents, and how deep each stands.
        explains: Whether claims that cannot win are wanted too, to be shown beside those that do.
    """

    lines: Lines
    texts: Sequence[str]
    blanks: Sequence[int]
    prose: bytes
    labels: Sequence[int]
    open: Sequence[int]
    heads: Mapping[str, Sequence[int]]
    columns: tuple[range, ...]
    indent: int
    is_spaced: bool
    body: int
    tail: int
    own: range
    titled: frozenset[str] = frozenset()
    listed: frozenset[str] = frozenset()
    headed: Mapping[str, int] = field(default_factory=dict, repr=False)
    explains: bool = False
    _worked: dict[Callable[[Page], Any], Any] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    @property
    def gap(self) -> int:
        """How many empty lines part nothing, as one stands between nearly all lines: 1 or 0."""
        return self.once(_gap)

    @property
    def said(self) -> str:
        """The words of the open lines, below each other: what is not in them is in none."""
        return self.once(_said)

    def once(self, work: Callable[[Page], _Made]) -> _Made:
        """What ``work`` makes of the page, worked out when it is first asked for."""
        try:  # it is asked for again more often than first
            made: _Made = self._worked[work]
        except KeyError:
            made = self._worked[work] = work(self)
        return made

    def runs(self, numbers: Iterable[int], blanks: int = maxsize) -> Iterator[list[int]]:
        """``numbers``, parted where other lines, or over ``blanks`` empty ones, lie between."""
        run: list[int] = []
        for number in numbers:
            if run and (number != run[-1] + 1 or self.blanks[number] > blanks):
                yield run
                run = []
            run.append(number)
        if run:
            yield run

    def blanks_below(self, number: int) -> int:
        """How many empty lines follow line ``number``; many at the end."""
        after = number + 1
        return self.blanks[after] if after < len(self.blanks) else 9

    def is_apart(self, number: int) -> bool:
        """Tell whether empty lines stand above and below line ``number``."""
        return self.blanks[number] > 0 and self.blanks_below(number) > 0

    def is_prose(self, number: int) -> bool:
        """Tell whether there is such a line and it is running text."""
        if number < 0:
            return False
        try:  # as ``text``
            return self.prose[number] > 0
        except IndexError:
            return False

    def is_label(self, number: int) -> bool:
        """Tell whether line ``number`` is among those that could be labels."""
        at = bisect_left(self.labels, number)
        return at < len(self.labels) and self.labels[at] == number

    def text(self, number: int) -> str:
        """The words of line ``number``, or nothing where there is no such line."""
        if number < 0:
            return ""
        try:  # it is there nearly always: to ask first takes longer
            return self.texts[number]
        except IndexError:
            return ""

    def worded(self, numbers: Sequence[int]) -> Iterator[tuple[int, str]]:
        """The lines ``numbers``, each with its words."""
        return zip(numbers, map(self.texts.__getitem__, numbers), strict=True)

    def begun(self, signs: AbstractSet[str]) -> list[tuple[int, str]]:
        """The open lines that begin with one of ``signs``, each with its words."""
        if signs.isdisjoint(self.heads):  # nearly always
            return []
        found = [numbers for sign, numbers in self.heads.items() if sign in signs]
        return list(self.worded(sorted(chain.from_iterable(found))))


def laid_out(
    lines: Iterable[Line],
    own: range = range(maxsize),
    titled: frozenset[str] = frozenset(),
    listed: frozenset[str] = frozenset(),
    headed: Mapping[str, int] = _NOTHING,
) -> Page:
    """The page that ``lines`` make; headings stand where ``own`` says."""
    if not isinstance(lines, Lines):
        lines = Lines(lines)
    texts, indents = lines.texts, lines.indents
    plain = list(map(is_ordinary, texts))
    prose = bytes([_is_prose(text, sure) for text, sure in zip(texts, plain, strict=True)])
    if prose[:1] == b"\1" and _may_head(texts[0]):
        prose = b"\0" + prose[1:]
    asked = prose.find(1)
    if 0 < asked < _HEADED and (_asks_first(texts, prose, asked) or _is_told(texts[asked])):
        prose = prose[:asked] + b"\0" + prose[asked + 1 :]
    indent = _indent(lines, prose) if any(compress(indents, prose)) else 0
    columns = tuple(_columns(lines)) if len(lines) > _COLUMN else ()
    unsure = array(
        "I",
        [
            n
            for n in _outside(columns, len(lines))
            if not plain[n] or indents[n] > indent + 1 or n < _FRONT
        ],
    )
    running = sum(prose)
    spaced = sum(map(bool, compress(lines.blanks, prose)))
    return Page(
        lines,
        texts,
        lines.blanks,
        prose,
        array("I", [number for number in unsure if is_label(texts[number])]),
        unsure,
        _heads(texts, unsure),
        columns,
        indent,
        running > 0 and spaced >= _MOST * running,
        prose.find(1) if running else len(lines),
        prose.rfind(1) + 1 if running else len(lines),
        own,
        titled,
        listed,
        headed,
    )


def _heads(texts: Sequence[str], numbers: Iterable[int]) -> Mapping[str, Sequence[int]]:
    """Which of the lines ``numbers`` begin with which character."""
    heads: defaultdict[str, array[int]] = defaultdict(partial(array, "I"))
    for number in numbers:
        heads[texts[number][0]].append(number)
    return heads


def _said(page: Page) -> str:
    return "\n".join(map(page.texts.__getitem__, page.open))


def _gap(page: Page) -> int:
    below = page.blanks[1:]
    return int(sum(map(bool, below)) > _EVEN * len(below))


def _columns(lines: Lines) -> Iterator[range]:
    """Where words stand below each other by the thousand, without either end."""
    first = 0
    for number, text in enumerate(lines.texts):
        is_word = len(text) <= _WORD and text.isalnum() and text[0] != "第"
        is_near = is_word and not lines.blanks[number]
        if is_near and lines.indents[number] == lines.indents[first]:
            continue
        if number - first > _COLUMN:
            yield range(first + _EDGE, number - _EDGE)
        first = number
    if len(lines) - first > _COLUMN:
        yield range(first + _EDGE, len(lines) - _EDGE)


def _outside(columns: Sequence[range], count: int) -> Iterator[int]:
    """The numbers of ``count`` lines without those in ``columns``."""
    start = 0
    for column in columns:
        yield from range(start, column.start)
        start = column.stop
    yield from range(start, count)


def _indent(lines: Lines, prose: bytes) -> int:
    """How far the paragraphs among ``lines`` are set in: most of them alike, or all by hand."""
    running = compress(zip(lines.texts, lines.indents, strict=True), prose)
    indents = Counter([indent for text, indent in running if indent or text[0] not in _SPOKEN])
    usual, count = indents.most_common(1)[0]
    return usual if count >= _MOST * indents.total() else _ragged(indents)


def _ragged(indents: Counter[int]) -> int:
    """How far most lines are set in, where no two of them agree: the farthest; 0 if they are not.

    Args:
        indents: How many lines are set in how far.
    """
    inset = [indent for indent in indents if indent]
    count = sum(indents[indent] for indent in inset)
    is_alike = bool(inset) and max(inset) - min(inset) <= _RAGGED
    return max(inset) if is_alike and count >= _MOST * indents.total() else 0


def _asks_first(texts: Sequence[str], prose: bytes, number: int) -> bool:
    """Tell whether line ``number`` asks or cries above lines that are no text, as a title does."""
    text = texts[number]
    is_worded = not (text[0].isascii() or text[0] in _QUOTED or "。" in text)
    is_title = text[-1] in "？！?!" and is_worded
    return is_title and len(text) <= _LONG and prose[number + 1 : number + 2] == b"\0"


def _is_told(text: str) -> bool:
    """Tell whether ``text`` is a row of what a site says of a page: colons, gaps, no comma."""
    is_row = ":" in text and " " in text and text[0].isalnum()
    return is_row and _CLAUSED.isdisjoint(text)


def _is_wide(text: str) -> bool:
    """Tell whether ``text`` is many short words that gaps part, as a row of links is."""
    gaps = text.count(" ") + text.count("\u3000")
    return gaps >= _GAPS and len(text) <= _WIDE * gaps and _CLAUSED.isdisjoint(text)


def _may_head(text: str) -> bool:
    """Tell whether a first line could be a headline for all its length: it cries or asks."""
    is_statement = text[-1] in "。；" and not text.endswith("。。")
    is_one = "，" not in text and (", " not in text or text[-4:].isdecimal())  # February 7, 2020
    size = len(text) - is_one * sum(sign.isascii() and sign.isalpha() for sign in text) / 2
    return size <= _HEADLINE and not is_statement and text[-1] not in PAUSE


def _is_prose(text: str, is_plain: bool) -> bool:  # noqa: FBT001  told of each line
    if "://" in text and len(text) <= _ADDRESS:
        return False
    if len(text) > _LONG:
        if is_plain:
            return True
        is_row = text.count("|") + text.count("｜") >= _STROKES
        is_row = is_row or (_FAR in text and "，" not in text) or _is_wide(text)
        return not is_row or "。" in text
    if text[-1] in "]］" and (cited := _CITED.search(text, max(0, len(text) - _PROSE))):
        text = text[: cited.start()]
    return len(text) > _PROSE and (is_plain or ends_a_sentence(text))
