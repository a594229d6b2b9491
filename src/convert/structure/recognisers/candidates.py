"""Which of the first lines is the title, or whether there is none: what speaks for each.

The weights are log-odds: they were fitted on published pages that several people had judged, and
what did not carry over from one set of pages to the others was left out (docs/notes/title.md).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from convert.pattern import pattern
from convert.structure.claim import Evidence, weight
from convert.structure.header import says_facts
from convert.structure.moment import moment_in
from convert.structure.names import is_person
from convert.structure.page import Page
from convert.structure.proposal import because
from convert.structure.prose import begins_talk
from convert.structure.recognisers import halves
from convert.structure.recognisers.channels import (
    column_end,
    entry_of_blog,
    heads_entry_of_blog,
    heads_more,
    heads_part,
    is_channel,
    is_keyed,
    is_listed,
    is_topped,
    is_untold,
    post_below,
    words_in_row,
)
from convert.structure.recognisers.head import (
    PAUSES,
    Head,
    head_of,
    heads_page,
    is_middle_short,
    is_saying,
    is_statement,
    opens_with_dash,
)
from convert.structure.recognisers.headlines import (
    is_bracketed,
    is_column,
    is_remark,
)
from convert.structure.recognisers.mail import subject_of
from convert.structure.recognisers.merits import by_kind, by_text, by_words
from convert.structure.recognisers.signed import signs_first
from convert.structure.recognisers.sites import is_above_row, is_site
from convert.structure.shape import ends_with_maker
from convert.structure.stamp import TOUCHED
from convert.value import Frozen

_REACH: Final = 40
"""A title stands no lower, however much a site prints above it."""

_POEM: Final = 12  # lines are looked at where nothing is running text
_PAST: Final = 4  # a lead, or what a site says first, may stand above a title

_NEAR: Final = 2
_HEADER: Final = 8
_HEADLINE: Final = 10
_BEGUN: Final = 20
"""No first line of a title on two has more characters."""

_STAMPED: Final = 5
_STAMP: Final = 44
_ZONED: Final = frozenset("+TZ")
"""The clock of an entry stands so high, is no longer, and has one of these from a program."""

_SEVERAL: Final = 3
_MANY: Final = 6
_LONG: Final = 45

_CALLED: Final = pattern("(?:[书書片剧劇曲歌店品]|[产產商作]品|[专專]辑)名[称稱]?[：:]")
"""So a review begins to say what it is of."""

LONGEST: Final = 120
"""A title is no longer.  Units: characters."""


class Candidate(Frozen):
    """A line that could be the title, and what speaks for it."""

    number: int
    evidence: tuple[Evidence, ...]


def candidates(page: Page) -> tuple[Candidate, ...]:
    """The lines of ``page`` that could be its title; below 0, more speaks for having none."""
    return page.once(_candidates)


def _candidates(page: Page) -> tuple[Candidate, ...]:
    is_running = page.body < len(page.texts)
    last = min(len(page.texts), min(page.body + _PAST, _REACH) if is_running else _POEM)
    far = far_title(page)
    head = head_of(page, max(last, far + 1) + _NEAR)
    without = _without_title(head)
    return tuple(
        Candidate(number, _evidence(head, number) + without)
        for number in (*range(last), *((far,) if far >= max(last, 1) else ()))
        if _may_be_title(page, number) and not head.is_fact(number)
    )


def far_title(page: Page) -> int:
    """The number of the title that only day and hour below it tell; 0 if none is."""
    if places := page.once(_entry):
        return places[0]
    if (blog := page.once(entry_of_blog)) or not page.own.start:
        return blog
    from convert.structure.recognisers.stamped import stamped  # noqa: PLC0415  few have menus

    return stamped(page)


def _may_be_title(page: Page, number: int) -> bool:
    """Tell whether ``number`` is no running text, or the first line of it that could be more."""
    text = page.text(number)
    subject, places = page.once(subject_of), page.once(_entry)
    if places and number == places[1] > 0:
        return False
    is_other = (bool(subject) and text not in subject) or text[0] in ">＞"
    if is_other or (TOUCHED.match(text) and _is_touched(page, number)):
        return False
    is_first = number in {0, page.body, far_title(page)} and len(text) <= LONGEST
    return not page.prose[number] or (is_first and (number == 0 or not is_statement(text)))


def _is_touched(page: Page, number: int) -> bool:
    from convert.structure.recognisers.touched import touched  # noqa: PLC0415  few names touch a day

    found = page.once(touched)
    return found is not None and found.number == number


def _entry(page: Page) -> tuple[int, int] | None:
    """Where the title and who posted stand in the head of an entry."""
    if not may_be_entry(page):
        return None
    from convert.structure.recognisers.feed import entry  # noqa: PLC0415  few are entries

    found = entry(page)
    return (found.title, found.name) if found else None


def may_be_entry(page: Page) -> bool:
    """Tell whether a clock of programs stands at the top, or any clock below Latin letters."""
    return any(
        ":" in text
        and len(text) <= _STAMP
        and (text[-1].isdecimal() or text[-1] in "ZTC)")
        and (not _ZONED.isdisjoint(text) or text[0].isalpha() or page.text(number - 1).isascii())
        for number, text in enumerate(page.texts[:_STAMPED])
    )


def choice_of(page: Page) -> Candidate | None:
    """The line that is likelier to be the title than the others and than none."""
    return likeliest(candidates(page))


def is_above_title(page: Page, number: int) -> bool:
    """Tell whether the title stands below line ``number``."""
    choice = choice_of(page)
    return choice is not None and number < choice.number


def likeliest(found: Sequence[Candidate]) -> Candidate | None:
    """The heaviest of the candidates, if there is more for it than for none."""
    best = max(found, key=lambda candidate: weight(candidate.evidence), default=None)
    return best if best and weight(best.evidence) >= 0 else None


def _without_title(head: Head) -> tuple[Evidence, ...]:
    """What speaks against any title: how the page begins."""
    return because(
        (is_statement(head.page.text(0)), "the first line ends like a sentence", -2.5),
        (begins_talk(head.page.texts) and not head.is_about(1), "the first line is talk", -7.0),
    )


def _evidence(head: Head, number: int) -> tuple[Evidence, ...]:
    text = head.page.text(number)
    return (
        _by_place(head, number)
        + _by_neighbours(head, number)
        + by_text(head, number)
        + by_words(text, is_first=number == 0, may_quote=_may_quote(head, number))
        + by_kind(head, number)
        + halves.by_office(head.page, number, head.is_fact)
    )


def _may_quote(head: Head, number: int) -> bool:
    """Tell whether what is quoted in line ``number`` may be a title: talk goes on below it."""
    text, after = head.page.text, head.page.text(number + 1)
    is_first = number == 0 or opens_with_dash(after) or number in head.titles
    is_first = is_first or all(head.is_about(n) or is_channel(text(n)) for n in range(number))
    return is_first and after[:1] not in {"“", "「"}


def _by_place(head: Head, number: int) -> tuple[Evidence, ...]:
    """What speaks for line ``number`` by how far down it stands."""
    page = head.page
    above = sum(not head.is_about(n) for n in range(number))
    prose, text = sum(page.prose[:number]), page.text(number)
    row = words_in_row(page, number, is_titled=_may_be_titled(head, number + 1))
    return because(
        (number == 0 and page.once(signs_first), "signs above everything", -6.0),
        (0 < number == page.once(column_end), "a column of words stands above", 12.0),
        (heads_page(page, number), "is set at both ends of its line", -6.0),
        (_CALLED.match(text) is not None, "says what a work is called", -12.0),
        (page.prose[number] > 0, "is running text", -2.5),
        (is_keyed(text), "is key words for those who search", -9.0),
        (_is_channel(head, number), "is called like a part of a site", -5.0),
        (number == 0 and head.is_label(0) and len(text) <= _LONG, "is a short first line", 2.0),
        (not above, "only dates and names stand above", 2.5),
        (row >= _SEVERAL, "is a row of words, as menus are", -2.0 * (row - 1)),
        (above >= _SEVERAL, "several lines stand above", -1.0 - 1.5 * (above >= _MANY)),
        (prose > 0, "text stands above", -3.0 - 1.5 * (prose > 1)),
        (number == post_below(page), "who posted, and at what minute, stands below", 6.0),
        (_is_stamped(page, number), "day and hour follow it, below some text", 4.5),
        (number > 0 and number == far_title(page), "day and hour follow it, below a menu", 14.0),
        (number + 1 == len(page.texts), "nothing follows", -3.0),
    )


def _is_channel(head: Head, number: int) -> bool:
    """Tell whether ``number`` names a part of a site, and what could be a title stands below."""
    page, text, below = head.page, head.page.text(number), head.page.text(number + 1)
    if number < page.once(column_end):
        return True
    is_sorted = is_listed(page, number)
    is_named = is_channel(text) or is_sorted or is_topped(page, number)
    if not (is_named or is_untold(page, number)):
        return False
    is_told = head.is_about(number + 2) or head.is_signed(number + 2)
    may_be = (is_sorted or _may_be_titled(head, number + 1)) and heads_more(
        text, below, is_told=is_told
    )
    if not may_be or opens_with_dash(page.text(number + 2)):
        return False
    if is_named and not is_told:
        from convert.structure.recognisers.sorts import sorts_alone  # noqa: PLC0415  few have any

        if below[0] in "“「" or heads_part(page, number + 1) or sorts_alone(text):
            return False  # 旅行: the title, and the line below heads the first part
    return is_named or head.is_about(2)


def _may_be_titled(head: Head, number: int) -> bool:
    """Tell whether ``number`` could be a title above running text, and is no name and no verse."""
    is_label = head.is_label(number) and not is_person(head.page.text(number))
    return is_label and head.page.prose.find(1, number) >= 0


def _is_stamped(page: Page, number: int) -> bool:
    """Tell whether text stands above a short line, and below it when it was put on the page."""
    may_be = number > 0 and len(page.text(number)) > 1 and page.is_prose(number - 1)  # 記
    dated = moment_in(page.text(number + 1)) if may_be else None
    is_timed = dated is not None and dated.value.precision in {"minute", "second"}
    return is_timed and says_facts(page.text(number + 1)) and not page.is_prose(number)


def _by_neighbours(head: Head, number: int) -> tuple[Evidence, ...]:
    """What speaks for line ``number`` by the lines about it."""
    page = head.page
    above, after = page.text(number - 1), page.text(number + 1)
    is_named = bool(above) and (is_column(above) or is_site(above))
    is_dated = head.is_about(number + 1)
    shorts = [len(page.text(n)) <= _HEADER for n in range(number) if head.is_label(n)]
    is_topped = len(page.text(number)) >= _HEADLINE and bool(shorts) and all(shorts)
    is_second = number == 1 + sum(map(head.is_about, range(number)))
    is_begun = is_second and above[-1:] in PAUSES and len(above) <= _BEGUN
    has_text = _has_text(page, number + 2)
    is_said = opens_with_dash(after) and is_saying(page, number)
    is_dashed = opens_with_dash(after) and not (number and _has_parts_for(page, number))
    is_listed_below = is_dashed and after[:2] == page.text(number + 2)[:2] and after[1] in " \u3000"
    is_dashed = is_dashed and not (is_said or is_listed_below)
    is_enclosed = is_bracketed(after) and not is_remark(after)
    is_signed = head.is_signed(number - 1) and (opens_with_dash(after) or not is_channel(above))
    is_short = is_middle_short(head, number) and not is_listed(page, number)
    return because(
        (
            is_topped and _says_facts(head, number + 1),
            "only words stand above, and a date or a name below",
            1.5,
        ),
        (head.is_about(number - 1), "a date or a name stands above", 1.5),
        (heads_entry_of_blog(page, number), "the day of an entry stands above it", 7.0),
        (is_named, "the name of a column or a site stands above", 0.5),
        (number in head.titles, "what sorts it stands above", 2.5),
        (is_signed, "someone signs above", -3.0),
        (bool(above) and halves.breaks_off(above, page.text(number)), "ends the line above", -2.5),
        (above in halves.BEGINNINGS, "ends the line above", -9.0),
        (is_begun and is_dated, "the line above begins it", 4.5),
        (is_dated, "a date or a name follows", 1.5),
        (is_above_row(page, number), "a row that says when and whence follows", 2.0),
        (is_dated and has_text, "a date or a name and then the text follow", 1.5),
        (head.is_signed(number + 1), "someone signs below", 2.0),
        (is_dashed, "a dash follows", 5.5),
        (is_enclosed and not head.is_signed(number), "brackets follow", 3.0),
        (is_said, "below it stands who said it", -6.0),
        (page.is_prose(number + 1), "the text follows at once", -0.5),
        (is_short, "is shorter than the lines about it", 7.0),
        (is_second and halves.leads_up(above), "the line above leads up to it", 5.0),
        (number > 0 and page.blanks[number] > 0, "an empty line stands above", 1.0),
        (page.blanks_below(number) > 0 and not page.is_spaced, "an empty line follows", 0.5),
    )


def _has_text(page: Page, first: int) -> bool:
    """Tell whether text stands in line ``first`` or the next, or so below what pictures show."""
    while ends_with_maker(page.text(first)):
        first += 1
    return page.is_prose(first) or page.is_prose(first + 1)


def _has_parts_for(page: Page, number: int) -> bool:
    """Tell whether a dash follows a label between paragraphs, too, as whom each poem is for."""
    return any(
        abs(n - number) > 1 and n and page.blanks[n] and opens_with_dash(page.text(n + 1))
        for n in page.labels
    )


def _says_facts(head: Head, number: int) -> bool:
    """Tell whether there is such a line and it says when, whence or who."""
    return head.is_fact(number) or head.is_signed(number)
