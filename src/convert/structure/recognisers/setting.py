"""What speaks for a short line as a heading by where it stands, and what the page is like.

The weights are log-odds, fitted on published pages (docs/notes/heading.md).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Final

from convert.pattern import pattern
from convert.structure.alike import alike
from convert.structure.below import has_list_below, has_text_below, has_verse_below
from convert.structure.claim import Evidence
from convert.structure.header import says_facts
from convert.structure.metre import measure_of
from convert.structure.page import Page
from convert.structure.proposal import because
from convert.structure.recognisers.letter import is_salutation
from convert.structure.recognisers.numbered import is_numbered
from convert.structure.shape import ends_a_sentence, has_digit, is_quoted
from convert.value import Frozen

_CHAPTER: Final = pattern("第[0-9０-９〇零一二两兩三四五六七八九十百千万]{1,9}[章回卷]")
_BOOK: Final = 2
"""So many chapters make a book, whose unnumbered short lines are speech and scenery."""

_BULLETS: Final = frozenset("·•・●■◆▲-*")
_LIKE: Final = 3
"""Labels of one hand differ by no more characters."""

_TIMES: Final = 3
_MOST: Final = 0.5
_BROKEN: Final = 0.3
_SOME: Final = 0.1
_HEAD: Final = 12
_BRIEF: Final = 12
_FEW: Final = 3


class View(Frozen):
    """The page, and what is known of it as a whole.

    Args:
        page: The page.
        labels: The lines that could be labels.
        shorts: How many of them have neither a number nor a bullet.
        alike: Those of them that are built like others.
        between: How many labels of each size stand between two paragraphs.
        counts: How often the words of each label come.
        spoken: How many lines are spoken, by the quotes that open them.
        broken: Which share of the running text ends in the middle of a sentence.
        told: The number of the last line above the text that says when, whence or who.
        last: The number of the last line that could be no label.
        is_book: Whether its chapters are numbered.
        is_brief: Whether sentences as short as labels stand alone.
    """

    page: Page
    labels: frozenset[int]
    shorts: int
    alike: frozenset[int]
    between: Mapping[int, int]
    counts: Mapping[str, int]
    spoken: Mapping[str, int]
    broken: float
    told: int
    last: int
    is_book: bool
    is_brief: bool


def view_of(page: Page) -> View:
    """What is known of ``page`` as a whole."""
    labels = frozenset(page.labels)
    texts = [page.text(number) for number in page.open]
    cut = sum(page.prose[n] and not ends_a_sentence(page.text(n)) for n in page.open)
    head = range(min(page.body, _HEAD) - 1, 0, -1)
    return View(
        page,
        labels,
        sum(not _is_item(page.text(number)) for number in page.labels),
        alike(page),
        Counter(len(page.text(n)) for n in page.labels if _is_between(page, n)),
        Counter(page.text(n) for n in page.labels),
        _spoken_in(page),
        cut / max(1, sum(page.prose)),
        next((n for n in head if says_facts(page.text(n))), 0),
        next((n for n in range(len(page.lines) - 1, 0, -1) if n not in labels), 0),
        sum(_CHAPTER.match(page.text(n)) is not None for n in page.labels) >= _BOOK,
        sum(map(_is_brief, texts)) >= max(_FEW, len(page.lines) / 10),
    )


def _spoken_in(page: Page) -> Mapping[str, int]:
    """How many lines are spoken, where a label is a quotation and could be spoken too."""
    if not any(is_quoted(page.text(number)) for number in page.labels):
        return {}
    return Counter(line.text[0] for line in page.lines if _speaks(line.text))


def _speaks(text: str) -> bool:
    """Tell whether ``text`` is spoken: “走吧。” alone, or anything in the quotes of 「走吧」."""
    return text[0] in "「『" or (text[0] in '“"' and is_quoted(text) and ends_a_sentence(text))


def _is_item(text: str) -> bool:
    return text[0] in _BULLETS or is_numbered(text)


def _is_between(page: Page, number: int) -> bool:
    return page.is_prose(number - 1) and page.is_prose(number + 1)


def _is_brief(text: str) -> bool:
    """Tell whether ``text`` is a sentence as short as a label, and no line of verse."""
    is_short = len(text) <= _BRIEF and text[0] not in "“「" and ends_a_sentence(text)
    return is_short and not (measure_of(text) or has_digit(text))


def setting(view: View, number: int) -> tuple[Evidence, ...]:
    """What the place of line ``number`` says, and the page that it is on."""
    return (*_beside(view, number), *_apart(view, number), *_on_page(view, number))


def _beside(view: View, number: int) -> tuple[Evidence, ...]:
    """What stands above and below a line."""
    page, after = view.page, number + 1
    size, below = len(page.text(number)), page.text(after)
    has_list, has_verse = has_list_below(page, number), has_verse_below(page, number)
    has_any = has_list or has_verse or has_text_below(page, number)
    return because(
        (page.is_prose(number - 1), "text stands above", 1.5),
        (page.is_prose(after), "text follows", 0.5),
        (len(below) >= _TIMES * size, "a much longer line follows", 1.0),
        (0 < len(below) < size, "a shorter line follows", -1.0),
        (has_list, "a list or a table follows", 0.5),
        (has_verse, "verse follows", 3.0),
        (is_salutation(below), "a letter begins below it", 1.0),
        (not has_any, "neither text nor a list follows", -0.5),
        (number >= max(page.tail, view.last) and not has_list, "only labels follow", -1.0),
        (after == len(page.lines), "nothing follows", -3.0),
    )


def _apart(view: View, number: int) -> tuple[Evidence, ...]:
    """What the empty lines about a line say, and how far it is set in."""
    page, line = view.page, view.page.lines[number]
    above = line.blanks > 0 or not any(map(str.isalnum, page.text(number - 1)))  # or a divider
    below = page.blanks_below(number) > 0
    is_alone = above and below
    return because(
        (is_alone, "stands alone between empty lines", 0.5),
        (is_alone and not page.is_spaced, "paragraphs have no empty lines between them", 0.5),
        (not above and not below, "no empty line sets it off", -0.5),
        (0 < page.indent == line.indent, "is set in like the paragraphs", -0.5),
    )


def _on_page(view: View, number: int) -> tuple[Evidence, ...]:
    """What the other lines of the page say."""
    page, size = view.page, len(view.page.text(number))
    is_between, is_alike = _is_between(page, number), number in view.alike
    others = sum(view.between.values()) - is_between
    near = sum(view.between.get(size + more, 0) for more in range(-_LIKE, _LIKE + 1)) - is_between
    return because(
        (is_between and others > 0, "stands between paragraphs, as others do", 0.5),
        (near > 0, "others about as long stand between paragraphs", 1.0),
        (is_alike, "others are built alike", 2.5),
        (number + 1 in view.alike and not is_alike, "one of many labels follows", 2.0),
        (number < view.told, "dates or names stand below, above the text", -0.5),
        (view.shorts > _MOST * len(page.lines), "most lines here are labels", -1.0),
        (view.broken > _BROKEN, "lines here break off", -1.5),
        (_SOME < view.broken <= _BROKEN, "some lines here break off", -1.0),
        (view.is_brief and not is_alike, "sentences as short stand alone too", -1.0),
        (view.is_book, "stands in a book, whose chapters are numbered", -3.5),
    )
