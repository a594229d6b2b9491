"""What speaks for a short line as a heading by where it stands, and what the page is like.

The weights are log-odds, fitted on published pages (docs/notes/heading.md).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final

from convert.pattern import pattern
from convert.structure.alike import alike
from convert.structure.below import (
    has_cast_below,
    has_lines_below,
    has_list_below,
    has_text_below,
    has_values_below,
    has_verse_below,
)
from convert.structure.claim import Evidence
from convert.structure.header import says_facts
from convert.structure.metre import measure_of
from convert.structure.opening import Opening, gaps_of, is_odd, opening
from convert.structure.page import Page
from convert.structure.proposal import because
from convert.structure.prose import lacks_stops
from convert.structure.recognisers.caption import is_shown
from convert.structure.recognisers.letter import is_salutation
from convert.structure.recognisers.numbered import is_numbered
from convert.structure.roles import role_of
from convert.structure.shape import (
    LABEL_SIZE,
    NUMERALS,
    PAUSE,
    ends_a_sentence,
    has_digit,
    has_inner_stop,
    is_quoted,
    is_reported,
)
from convert.structure.vocabulary import SOURCE_WORDS
from convert.value import Frozen

_CHAPTER: Final = pattern(f"第[{NUMERALS}万]{{1,9}}[章回卷]")
_BOOK: Final = 2
"""So many chapters make a book, whose unnumbered short lines are speech and scenery."""

_BULLETS: Final = frozenset("·•・●■◆▲-*")
_LONGEST: Final = 60
"""A heading is no longer.  Units: characters."""

_LIKE: Final = 3
"""Labels of one hand differ by no more characters."""

_TIMES: Final = 3
"""What follows a heading is so many times as long, at least."""

_BROKEN: Final = 0.3
_SOME: Final = 0.1
"""Which share of the running text breaks off where lines were cut, and where some were."""

_HEAD: Final = 9
"""Who wrote, when and where stand among so many lines."""

_FIELD: Final = 8
"""The label of an entry is no longer, its colon included.  Units: characters."""

_SIGNATURE: Final = 40
"""Who made it is said in no more.  Units: characters."""

_TIE: Final = pattern("[：:|｜/丨]")
_AROUND: Final = " （([【"

_BRIEF: Final = 12
"""A sentence no longer could be taken for a label.  Units: characters."""

_FEW: Final = 3
"""So many brief sentences are a manner of writing, in long texts a tenth of the lines."""

_QUOTES: Final = frozenset('“「『"')
_HEADING: Final = frozenset("■◆●▲▼▌▍◎★【")
"""What opens a quotation, and what most often opens heads."""


class View(Frozen):
    """The page, and what is known of it as a whole.

    Args:
        page: The page.
        wide: The lines between paragraphs that are longer than labels and no sentences either.
        alike: Those of them that are built like others.
        opening: Those of them that open blocks, as others do.
        between: Those of these, and of labels, that stand between two paragraphs.
        gaps: How many of these have which empty lines about them.
        sizes: How long these are, the shortest first.
        counts: How often the words of each label come.
        spoken: How many lines are spoken, by the quotes that open them.
        broken: Which share of the running text, without items, ends in the middle of a sentence.
        last: The number of the last line that could be no label.
        signed: The number of the line in the second half that is the first to say who made it.
        is_book: Whether its chapters are numbered.
        is_brief: Whether sentences as short as labels stand alone.
    """

    page: Page
    wide: tuple[int, ...]
    alike: frozenset[int]
    opening: Opening
    between: frozenset[int]
    gaps: Mapping[tuple[bool, bool], int]
    sizes: tuple[int, ...]
    counts: Mapping[str, int]
    spoken: Mapping[str, int]
    broken: float
    last: int
    signed: int
    is_book: bool
    is_brief: bool


def view_of(page: Page) -> View:
    """What is known of ``page`` as a whole."""
    between = [n for n in (*page.labels, *_wide(page)) if _is_between(page, n)]
    several = between if len(between) > 1 else ()  # one alone is a sentence that lost its stop
    wide = tuple(n for n in several if not page.is_label(n))
    running = [page.texts[number] for number in page.open if page.prose[number]]
    told = [text for text in running if not _is_item(text)]
    usual = sum(page.prose) - len(running)  # sentences beyond doubt
    return View(
        page,
        wide,
        page.once(alike),
        opening(page),
        frozenset(between),
        Counter([gaps_of(page, n) for n in between]),
        tuple(sorted([len(page.texts[n]) for n in between])),
        Counter([page.texts[n] for n in page.labels]),
        _spoken_in(page),
        sum([not _is_ended(text) for text in told]) / max(1, usual + len(told)),
        next((n for n in range(len(page.texts) - 1, 0, -1) if not page.is_label(n)), 0),
        _signed(page),
        _has_chapters(page),
        sum([_is_brief(page.texts[n]) for n in page.open]) >= max(_FEW, len(page.texts) / 10),
    )


def _is_ended(text: str) -> bool:
    """Tell whether ``text`` ends a sentence, or who reported stands behind one."""
    return ends_a_sentence(text) or is_reported(text)


def _has_chapters(page: Page) -> bool:
    """Tell whether numbered chapters make a book of ``page``."""
    if "第" not in page.heads:
        return False
    return sum(_CHAPTER.match(page.texts[n]) is not None for n in page.labels) >= _BOOK


def _signed(page: Page) -> int:
    """The first line in the second half that says who made it; past the end if that is no end."""
    texts = page.worded(page.open)
    first = next((n for n, text in texts if n > page.body and _says_maker(text)), 0)
    above, below = sum(page.prose[:first]), range(first, len(page.texts))
    indents = [page.lines.indents[n] for n in below if page.prose[n]]
    goes_on = len(indents) > 1 and page.indent > 0 and set(indents) == {page.indent}
    goes_on = goes_on or above == 1 < len(indents)  # a lead
    return first if 2 * first >= len(page.texts) and not goes_on else len(page.texts)


def _says_maker(text: str) -> bool:
    """Tell whether ``text`` is the label of who made it, and names: 责任编辑：何小满."""
    at = _TIE.search(text, 0, _FIELD + 1) if len(text) <= _SIGNATURE else None
    label = text[: at.start()].strip(_AROUND) if at else ""
    is_maker = bool(label) and (role_of(label) is not None or label in SOURCE_WORDS)
    return is_maker and not ends_a_sentence(text)


def _spoken_in(page: Page) -> Mapping[str, int]:
    """How many lines are spoken, where a label is a quotation and could be spoken too."""
    if not any(is_quoted(text) for _, text in page.worded(page.labels)):
        return {}
    return Counter(text[0] for text in page.texts if _speaks(text))


def _speaks(text: str) -> bool:
    """Tell whether ``text`` is spoken: “走吧。” alone, or anything in the quotes of 「走吧」."""
    return text[0] in "「『" or (text[0] in '“"' and is_quoted(text) and ends_a_sentence(text))


def _is_item(text: str) -> bool:
    return text[0] in _BULLETS or is_numbered(text)


def _wide(page: Page) -> Iterator[int]:
    """The lines that are longer than labels and no sentences either."""
    for number, text in page.worded(page.open):
        is_wide = LABEL_SIZE < len(text) <= _LONGEST and text[-1] not in PAUSE
        if is_wide and not (ends_a_sentence(text) or has_inner_stop(text)):
            yield number


def _is_between(page: Page, number: int) -> bool:
    return page.is_prose(number - 1) and page.is_prose(below(page, number))


def below(page: Page, number: int) -> int:
    """The line below ``number``, or below the name of a picture that stands there."""
    after = number + 1
    return after + 1 if is_shown(page.text(after)) else after


def _is_brief(text: str) -> bool:
    """Tell whether ``text`` is a sentence as short as a label, and no line of verse."""
    is_short = len(text) <= _BRIEF and text[0] not in "“「" and ends_a_sentence(text)
    return is_short and not (measure_of(text) or has_digit(text))


def setting(view: View, number: int) -> tuple[Evidence, ...]:
    """What the place of line ``number`` says, and the page that it is on."""
    return (*_beside(view, number), *_apart(view, number), *_on_page(view, number))


def _beside(view: View, number: int) -> tuple[Evidence, ...]:
    """What stands above and below a line."""
    page, after = view.page, below(view.page, number)
    size, under = len(page.texts[number]), page.text(after)
    has_list, has_verse = has_list_below(page, number), has_verse_below(page, number)
    has_any = page.is_prose(number + 1) or has_list or has_verse or has_text_below(page, number)
    return because(
        (page.is_prose(number - 1), "text stands above", 1.5),
        (_breaks_off(page, number - 1), "text above it breaks off", -2.0),
        (page.is_prose(after), "text follows", 0.5),
        (has_lines_below(page, number), "several lines of text follow", 1.0),
        (len(under) >= _TIMES * size, "a much longer line follows", 1.5),
        (0 < len(under) < size, "a shorter line follows", -0.5),
        (has_list, "a list or a table follows", 4.0),
        (has_verse, "verse follows", 2.0),
        (is_salutation(under), "a letter begins below it", 1.0),
        (number in page.once(_lettered), "letters begin below others, too", 3.5),
        (has_cast_below(page, number), "the persons of a play follow", 4.0),
        (has_values_below(page, number), "labels and values follow, as in boxes", 4.0),
        (_is_remark(under), "somebody speaks below", -1.0),
        (_is_set_as_text(page, number), "is said, and marks open heads that are set in less", -4.0),
        (not has_any, "neither text nor a list follows", -1.0),
        (number >= max(page.tail, view.last) and not has_list, "only labels follow", -1.5),
        (after == len(page.texts), "nothing follows", -2.5),
        (number > view.signed + 1, "who made it stands above, and the text is over", -2.5),
        (
            number >= page.tail and says_facts(under),
            "a date or a name follows, below the text",
            -1.0,
        ),
        (_is_entry(under), "a label and its value follow", 0.5),
    )


def _breaks_off(page: Page, number: int) -> bool:
    """Tell whether line ``number`` is running text and ends no sentence."""
    return page.is_prose(number) and not ends_a_sentence(page.texts[number])


def _is_remark(text: str) -> bool:
    """Tell whether ``text`` is spoken and no longer than a label: “再等等”."""
    return bool(text) and len(text) <= LABEL_SIZE and is_quoted(text)


def _is_entry(text: str) -> bool:
    """Tell whether ``text`` is short and begins with a label and a colon: 地址：渡口路3号."""
    return (
        len(text) <= LABEL_SIZE and 0 < text[:_FIELD].replace(":", "：").find("：") < len(text) - 1
    )


def _apart(view: View, number: int) -> tuple[Evidence, ...]:
    """What the empty lines about a line say."""
    page = view.page
    above = page.blanks[number] > 0 or not any(map(str.isalnum, page.text(number - 1)))
    below = page.blanks_below(number) > 0
    others = len(view.sizes) - (number in view.between)
    like = view.gaps.get(gaps_of(page, number), 0) - (number in view.between)
    is_other = others > 0 and not like
    return because(
        (page.is_spaced and not (above or below), "no empty line sets it off", -2.5),
        (is_odd(page, number), "empty lines are about it as about few paragraphs", -0.5),
        (is_other, "empty lines are about it as about no other", -0.5),
        (number in view.opening.blocks, "opens a block, as labels open most", 2.5),
        (number in view.opening.texts, "opens a block of text, as others do", 2.0),
    )


def _on_page(view: View, number: int) -> tuple[Evidence, ...]:
    """What the other lines of the page say."""
    page, size = view.page, len(view.page.texts[number])
    is_between, is_alike = number in view.between, number in view.alike
    others = len(view.sizes) - is_between
    about = bisect_right(view.sizes, size + _LIKE) - bisect_left(view.sizes, size - _LIKE)
    near = about - is_between
    return because(
        (is_between and others > 0, "stands between paragraphs, as others do", 0.5),
        (near > 0, "others about as long stand between paragraphs", 1.5),
        (is_alike, "others are built alike", 2.5),
        (number + 1 in view.alike and not is_alike, "one of many labels follows", 1.5),
        (
            number < min(page.body, _HEAD) and page.body < len(page.texts),
            "stands at the head, above the text",
            -1.0 if near > 0 else -2.5,
        ),
        (_heads_brief(view, number), "heads the first of several briefs, below the day", 2.0),
        (view.broken > _BROKEN, "lines here break off", -2.0),
        (_SOME < view.broken <= _BROKEN, "some lines here break off", -1.0),
        (view.is_brief and not is_alike, "sentences as short stand alone too", -1.0),
        (
            page.once(lacks_stops) and not (is_alike or _is_entry(page.text(number + 1))),
            "lines here end without a stop",
            -2.0,
        ),
        (view.is_book, "stands in a book, whose chapters are numbered", -4.0),
    )


def _lettered(page: Page) -> frozenset[int]:
    """The labels above letters, where there are several: 来信, 答复."""
    found = frozenset(n for n in page.labels if is_salutation(page.text(n + 1)))
    return found if len(found) > 1 else frozenset()


def _is_set_as_text(page: Page, number: int) -> bool:
    """Tell whether ``number`` is a quotation set in as paragraphs are, where marked heads are not.

    What somebody says in so few words is a paragraph: “无异常”.
    """
    is_said = page.texts[number][0] in _QUOTES and page.indent > 0
    return is_said and page.lines.indents[number] == page.indent and page.once(_heads_less_far)


def _heads_brief(view: View, number: int) -> bool:
    """Tell whether ``number`` stands below when and whence, and each paragraph has a head."""
    page, heads = view.page, len(view.between)
    if number != page.body - 1 or heads < _FEW or sum(page.prose) > heads + _FEW:
        return False
    return says_facts(page.text(number - 1))


def _heads_less_far(page: Page) -> bool:
    heads = (n for n, _ in page.begun(_HEADING) if page.is_label(n) and page.is_prose(n + 1))
    return sum(page.lines.indents[number] < page.indent for number in heads) > 1
