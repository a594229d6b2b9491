"""Verse: what short lines that stand together say for being a poem."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import field
from itertools import chain, islice
from typing import Final

from convert.ir import Inline, LineBreak, Verse
from convert.pattern import pattern
from convert.structure.below import CASTS, is_gapped, is_quantity
from convert.structure.claim import Evidence
from convert.structure.line import fits
from convert.structure.moment import is_moment
from convert.structure.names import is_usual_person
from convert.structure.page import Page
from convert.structure.proposal import because
from convert.structure.shape import ends_a_sentence, has_digit, has_inner_stop, is_polite
from convert.value import Frozen

WIDEST: Final = 20
"""A longer line is no line of a poem.  Units: characters."""

WIDEST_SUNG: Final = 26
"""The same where many lines break off within a sentence."""

LED: Final = 12
"""So many lines a site prints above a poem."""

_STANZA: Final = 3
_PAIR: Final = 2
_LONG: Final = 6
_METRES: Final = frozenset({5, 6, 7, 8})
_BREAK: Final = LineBreak()
_REPORT: Final = pattern("[【（(]?本[报報刊台网網][^，。：:]{0,6}[讯訊电電]")
"""With this begins what a paper reports; above it stand its headlines."""


class Habit(Frozen):
    """What the page as a whole says of its short lines.

    Args:
        page: The page.
        is_poem: Whether it holds lines of verse and next to nothing else.
        is_song: Whether most lines are short and many break off within a sentence.
        gap: How many empty lines stand between the lines of one stanza.
        is_line: Tells whether a text is no wider than a line of a poem is here.
    """

    page: Page
    is_poem: bool
    is_song: bool
    gap: int
    is_line: Callable[[str], bool]


class Words(Frozen):
    """What lines on end say, and what is true of each: a byte a line, asked once.

    A poem is proposed from each of its first lines on, for these can be a title and a name: so
    one asks what is true of the lines from ``at`` on.
    """

    texts: Sequence[str]
    _known: dict[Callable[[str], bool], bytes] = field(default_factory=dict, init=False)

    def count(self, holds: Callable[[str], bool], at: int) -> int:
        """For how many lines it ``holds``."""
        return self._each(holds).count(1, at)

    def any(self, holds: Callable[[str], bool], at: int = 0) -> bool:
        """Tell whether it ``holds`` for a line."""
        return self._each(holds).find(1, at) >= 0

    def all(self, holds: Callable[[str], bool], at: int) -> bool:
        """Tell whether it ``holds`` for each line."""
        return holds(self.texts[at]) and self._each(holds).find(0, at) < 0

    def _each(self, holds: Callable[[str], bool]) -> bytes:
        if holds not in self._known:
            is_needless = holds in _OF_MARKS and self.all(str.isalpha, 0)
            answers = bytes(len(self.texts)) if is_needless else bytes(map(holds, self.texts))
            self._known[holds] = answers
        return self._known[holds]


def stanza(page: Page, body: Sequence[int]) -> Verse:
    """The lines ``body`` as verse."""
    cuts = map(page.lines.cut, body)
    content: Iterator[Inline] = chain.from_iterable((_BREAK, words) for words in cuts)
    return Verse(tuple(islice(content, 1, None)), span=page.lines[body[0]].span())


def is_narrow(text: str) -> bool:
    """Tell whether ``text`` is no wider than a line of a poem."""
    return fits(text, WIDEST)


def is_sung(text: str) -> bool:
    """Tell whether ``text`` is no wider than a line of a song."""
    return fits(text, WIDEST_SUNG)


def is_titled(lines: Sequence[str]) -> bool:
    """Tell whether all lines but the first are parted by gaps at the same places."""
    if len(lines) <= _PAIR or not is_gapped(lines[1], lines[2]):
        return False
    return not is_gapped(lines[0], lines[1]) and len(lines[0]) < len(lines[1])


def by_place(habit: Habit, body: Sequence[int], *, is_deep: bool) -> tuple[Evidence, ...]:
    """What the place of short lines says, and how many they are."""
    page, last = habit.page, len(habit.page.lines)
    announced = page.text(body[0] - 1)[-1:] in {"：", ":"}
    is_set_off = page.blanks[body[0]] > 0 and page.blanks_below(body[-1]) > 0
    is_below = body[0] >= page.tail > page.body
    is_brief = len(body) < _STANZA
    is_signed = body[0] <= LED and is_usual_person(page.text(body[0]))
    return because(
        (True, "short lines are kept apart", 2.0),
        (is_deep, "is set in deeper than the paragraphs", 2.5),
        (page.is_spaced and not is_deep, "empty lines would part paragraphs", 2.0),
        (is_set_off, "empty lines set it off", 1.0),
        (not is_brief, "there are several lines", 0.5),
        (announced, "a colon announces it", 1.5),
        (habit.is_poem or habit.is_song, "nothing here is running text", 1.5),
        (
            (habit.is_poem or habit.is_song) and len(body) >= _LONG,
            "many lines are kept apart",
            2.0,
        ),
        (
            habit.is_poem and len(body) <= _STANZA and body[0] <= LED < last,
            "stands where a site names itself",
            -2.0,
        ),
        (
            not (page.is_spaced or is_deep or habit.is_poem),
            "paragraphs are not parted by empty lines",
            -1.5,
        ),
        (habit.is_song and is_signed, "somebody signs above the other lines", -3.0),
        (is_below and not (is_deep or announced), "stands below the text", -1.5),
        (_REPORT.match(page.text(body[-1] + 1)) is not None, "a report begins below", -6.0),
        (
            is_brief and not (is_deep or announced or habit.is_poem),
            "two short lines are no stanza",
            -4.5,
        ),
        (is_brief and body[-1] + 1 == last, "stands at the very end", -2.0),
        (page.text(body[0] - 1).rstrip("：:") in CASTS, "lists the persons of a play", -8.0),
    )


def by_words(habit: Habit, words: Words, at: int) -> tuple[Evidence, ...]:
    """What the words of short lines from ``at`` on say."""
    count, opening = len(words.texts) - at, words.texts[at][0]
    is_bare = not words.any(_ends_a_clause, at)
    is_metric = _is_metric(words, at)
    counting = words.count(has_digit, at)
    return because(
        (is_bare or is_metric, "its lines are built alike", 1.5),
        (habit.is_song, "its lines break off at commas, as in no prose", 3.0),
        (words.all(ends_a_sentence, at) and not is_metric, "each line is a sentence", -2.5),
        (2 * words.count(is_polite, at) >= count, "most lines end as sentences do", -3.0),
        (words.any(_is_spoken, at), "somebody speaks", -2.0),
        (
            habit.is_song and words.any(_is_spoken, at),
            "who tells what was said breaks off so, too",
            -7.0,
        ),
        (words.all(_is_latin, at), "it is Latin", -2.0),
        (
            not (habit.is_poem or habit.is_song) and words.all(_is_word, at),
            "each line is a word",
            -5.0,
        ),
        (counting > 0, "there are numbers", -1.0),
        (counting * 2 > count, "there are numbers in most lines", -4.0),
        (words.count(is_quantity, at) > 1, "says how much of what", -4.0),
        (words.all(_has_gap, at), "a gap parts each line", -3.0),
        (words.all(_is_choice, at), "letters choose, in tests", -8.0),
        (
            count <= _STANZA and is_moment(words.texts[-1]),
            "a day stands below who signs",
            -8.0,
        ),
        (words.count(_is_with_post, at) > 1, "people and their posts are among them", -8.0),
        (words.texts[0].rstrip("：:") in CASTS, "lists the persons of a play", -8.0),
        (
            not opening.isalnum() and all(text[0] == opening for text in words.texts[at:]),
            "one mark opens its lines",
            -6.0,
        ),
    )


def _is_metric(words: Words, at: int) -> bool:
    """Tell whether all lines have as many characters, as many as lines of verse have."""
    size = len(words.texts[at])
    return size in _METRES and all(len(text) == size for text in words.texts[at:])


def _is_choice(text: str) -> bool:
    """Tell whether ``text`` is what one may choose: A．渡口."""
    return "A" <= text[0] <= "H" and text[1:2] in {".", "．", "、"}


def _ends_a_clause(text: str) -> bool:
    return text[-1] in "，。；！？、"


def _is_spoken(text: str) -> bool:
    return text[0] in "“「"


def _is_with_post(text: str) -> bool:
    """Tell whether ``text`` is a person with what he is: 何小满（渡口站站长）."""
    if text[-1] not in "）)":
        return False
    name, bracket, _ = text.replace("(", "（").partition("（")
    return bool(bracket) and is_usual_person(name.strip())


def _is_latin(text: str) -> bool:
    return any("a" <= sign <= "z" for sign in text)


def _is_word(text: str) -> bool:
    return len(text) < _STANZA


def _has_gap(text: str) -> bool:
    return "\u3000" in text


_OF_MARKS: Final = frozenset(
    {_ends_a_clause, _has_gap, _is_spoken}
    | {ends_a_sentence, has_digit, has_inner_stop, is_quantity}
)
"""What does not hold for letters alone."""
