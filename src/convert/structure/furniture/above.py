"""What a site prints above the title: its name, its channels, the list of what else it has."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import Final

from convert.pattern import pattern
from convert.structure.claim import Evidence, weight
from convert.structure.fields import fields
from convert.structure.moment import is_calendar_day, moment_at, moment_in
from convert.structure.names import is_person
from convert.structure.page import Page
from convert.structure.proposal import DROPPED, Proposal, because
from convert.structure.recognisers.candidates import candidates, far_title
from convert.structure.recognisers.channels import (
    heads_entry_of_blog,
    is_channel,
    is_keyed,
    leads_through,
    post_of,
)
from convert.structure.recognisers.halves import BEGINNINGS, ends_as_office
from convert.structure.recognisers.head import (
    PAUSES,
    heads_page,
    may_be_masthead,
    opens_with_dash,
    title_below,
)
from convert.structure.recognisers.headlines import ENTRY, is_column
from convert.structure.recognisers.letter import is_number, is_office, names_readers
from convert.structure.recognisers.mail import is_divider
from convert.structure.recognisers.rare import opens_matter
from convert.structure.recognisers.sites import (
    ASKING,
    bare,
    core,
    is_numbered_as,
    is_print,
    is_site,
    is_tab_of,
    tells,
)
from convert.structure.shape import letters_of

_BRIEF: Final = 8
"""Links to other parts of a site are no longer.  Units: characters."""

_WORD: Final = 5
"""A word or two are no longer.  Units: characters."""

_ROW: Final = 4
"""So many short lines on end are a row of links."""

_SHORTEST: Final = 4
"""Shorter titles come again by chance.  Units: characters."""

_NEAR: Final = 4
"""The day of an article stands so few lines below its title."""

_REACH: Final = 8
"""The title is printed once more within so many lines."""

_FACTS: Final = 120
"""What says when, whence and who is no longer.  Units: characters."""

_LEAD: Final = 1.0
"""So much likelier a title has to be than what is dropped above it."""

_OFTEN: Final = 2
"""A title that comes oftener below, on lines of its own, is said for each picture of a page."""

_PIECES: Final = 4
"""On so many lines stands a title once more."""

_FIRM: Final = 2
_ADDED: Final = pattern("[（(][^（()）]{1,20}[)）]$|(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$")
"""Who wrote, or the day, behind a title."""

_ISSUED: Final = pattern("[（(]?第?[0-9〇零一二三四五六七八九十百]{1,5}[号號][）)]?$")
_MARKS: Final = "·•●○◆■▪>＞»"
_SORTING: Final = frozenset("◎●◆▍▌▎★☆◇【［[〔")
"""With these marks begins what sorts a text."""

_WHERE: Final = ("地点", "地點", "会场", "會場", "会場", "場所")
"""Beside where one meets stands when, and that is no day of the text."""

_LINKED: Final = pattern("[>＞»›]|^首[页頁]|[链鏈連]接")


AGAIN: Final = "furniture.again"
"""The rule for the title where it stands once more."""


def titled(page: Page, gone: Mapping[int, Proposal]) -> frozenset[str]:
    """The titles that lines which are ``gone`` said once more, or to which a trail led."""
    again = (core(page.text(n)) for n, one in gone.items() if one.rule == AGAIN)
    if not gone:
        return frozenset()
    from convert.structure.trails import trail_end  # noqa: PLC0415  few pages have a trail

    return frozenset(chain(again, filter(None, map(trail_end, map(page.text, gone)))))


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose what stands above the title, if something tells where that is."""
    if opens_matter(page.text(0)):
        from convert.structure.recognisers.matter import is_matter  # noqa: PLC0415  few have any

        if is_matter(page):
            return
    found = {one.number: weight(one.evidence) for one in candidates(page)}
    title = max(found, key=lambda number: found[number], default=0)
    is_found = found.get(title, -1.0) >= 0
    is_far = is_found and title > 0 and title == far_title(page)
    if not is_far:
        title = _first(page, found, title) if is_found else 0
    rival = because((not _is_sure(page, found, title), "another line may be the title", -4.0))
    menu = because((is_far, "stands in the menu above the title", 12.0))
    for number in range(title):
        if (is_far and heads_entry_of_blog(page, number + 1)) or _is_masthead(page, number):
            continue
        evidence = (*_evidence(page, number, title), *menu)
        evidence += () if is_site(page.text(number)) else rival
        yield Proposal((number,), "furniture.above", DROPPED, evidence)
    if is_found:
        yield from _again(page, title)
        yield from _in_pieces(page, title)


def _first(page: Page, found: Mapping[int, float], title: int) -> int:
    """Where ``title`` is printed first, if a line between could be a title itself."""
    words = core(page.text(title))
    first = next((n for n in found if n < title and core(page.text(n)) == words), title)
    between = range(first + 1, title)
    is_kept = any(n in found and weight(_evidence(page, n, title)) <= 0 for n in between)
    return first if is_kept and len(words) >= _SHORTEST else title


def _is_sure(page: Page, found: Mapping[int, float], title: int) -> bool:
    """Tell whether ``title`` is likelier than all lines with other words, by ``_LEAD`` each."""
    words = core(page.text(title))
    others = [n for n in found if n != title and core(page.text(n)) != words]
    return all(found[number] <= found.get(title, 0.0) - _LEAD for number in others)


def _again(page: Page, title: int) -> Iterator[Proposal]:
    """Propose the title where it is printed once more above the text, or by the site below it.

    Stories and poems end with the words of their title too: what says no more stays, but where a
    site has printed it twice above the text, as it does for each picture.
    """
    words = core(page.text(title)).rstrip(ASKING)
    if len(words) < _SHORTEST or is_person(words) or page.body >= len(page.texts):
        return
    below = range(max(page.tail, title + 1), len(page.texts))
    near = range(title + 1, min(title + _REACH, below.start))
    alts = {n for n in page.labels if n > title and is_numbered_as(page.text(n), page.text(title))}
    linked = {number for number in below if _is_linked(page, number)}
    alike = [n for n in page.labels if n > title and page.texts[n][:2] == words[:2]]
    often = sum(is_print(page, n, title, words) for n in alike) > _OFTEN
    first = sum(is_print(page, n, title, words) for n in range(page.body))
    if often or first + (words in page.titled) > 1:
        linked.update(n for n in page.labels if n > max(title, page.body))
    for number in sorted({*near, *linked, *alts} - _parts(page, title)):
        may_be = number in linked or _is_near(page, title, number)
        if number in alts or (may_be and is_print(page, number, title, words)):
            evidence = because((True, "is the title once more", 8.0))
            yield Proposal((number,), AGAIN, DROPPED, evidence)


def _parts(page: Page, title: int) -> frozenset[int]:
    """The lines that head parts: the title and numbers that count on from 1 or 2."""
    words = page.text(title)
    below = (n for n in page.labels if n > title and page.text(n).startswith(words))
    behind = {n: page.text(n)[len(words) :].strip() for n in below}
    counted = {n: int(number) for n, number in behind.items() if number.isdecimal()}
    numbers = list(counted.values())
    is_counted = len(numbers) > 1 and numbers[0] in {1, 2}
    is_counted = is_counted and numbers == list(range(numbers[0], numbers[0] + len(numbers)))
    return frozenset(counted) if is_counted else frozenset()


def _is_near(page: Page, title: int, number: int) -> bool:
    """Tell whether no running text parts ``number`` from the title: only what says when or who."""
    if number > page.body and not title < page.body <= number <= title + _NEAR:
        return False
    between = (n for n in range(title + 1, number + 1) if page.prose[n])
    return all(len(page.text(n)) <= _FACTS and tells(page.text(n)) for n in between)


def _in_pieces(page: Page, title: int) -> Iterator[Proposal]:
    """Propose the title where it is printed once more on several lines, as a document heads itself.

    What a site puts before it, or behind it in brackets, need not be there; the firm whose short
    name begins it may be called in full: 青湾船务：关于停航的公告, 青湾船务股份有限公司, ….
    """
    words = _whole(page.text(title))
    last = page.body if page.body < len(page.texts) else 0
    for first in range(title + 1, min(last, title + _REACH)):
        if tells(page.text(first)):
            continue
        pieces = [letters_of(page.text(n)) for n in range(first, min(last, first + _PIECES))]
        count = next((n for n in range(2, len(pieces) + 1) if _ends(words, pieces[:n])), 0)
        if count:
            evidence = because((True, "is the title once more", 8.0))
            for number in range(first, first + count):
                yield Proposal((number,), AGAIN, DROPPED, evidence)
            return


def _ends(words: str, pieces: Sequence[str]) -> bool:
    """Tell whether ``pieces`` say the second half of ``words``, or all below who issues it.

    The first may call in full a firm whose name is short there.
    """
    said = "".join(pieces)
    if said.endswith(words):  # below the offices that issue it
        issuer = said.removesuffix(words)
        return not issuer or ends_as_office(issuer)
    if not words.endswith(said):
        said = "".join(pieces[1:])
        firm = words.removesuffix(said)
        if firm == words or len(firm) < _FIRM or not pieces[0].startswith(firm):
            return False
    return 2 * len(said) >= len(words)


def _says_both(page: Page, number: int, title: int) -> bool:
    """Tell whether ``number`` is the title and, behind the dash that begins it, the line below."""
    below = page.text(title + 1)
    if not opens_with_dash(below):
        return False
    return _ends(_whole(page.text(number)), [letters_of(page.text(title)), letters_of(below)])


def _whole(text: str) -> str:
    """The words of a title, without what stands behind it."""
    return letters_of(_ADDED.sub("", text))


def _is_linked(page: Page, number: int) -> bool:
    """Tell whether ``number`` is marked as links are, or an address or a site stands beside it."""
    beside = (page.text(number - 1), page.text(number + 1))
    is_beside = any(is_site(text) or "://" in text for text in beside)
    return page.text(number)[0] in _MARKS or is_beside


def _evidence(page: Page, number: int, at: int) -> tuple[Evidence, ...]:
    text, title = page.text(number), page.text(at)
    is_beside = number + 1 == at and not page.blanks[at]
    is_wide = heads_page(page, number) and not (_is_masthead(page, number) or _is_issued(text))
    today, is_named, is_tab = _today(page, text, at), _is_named(text), is_tab_of(text, title)
    is_beside = is_beside and text[0] not in _MARKS and not (is_wide or is_tab)
    is_row = _in_row(page, number, at)
    is_lone = len(text) > _WORD and not (is_row or is_named or today or is_wide or is_tab)
    is_lone = is_lone and number + 1 == at and _LINKED.search(text) is None
    return because(
        (True, "stands above the title", 2.0),
        (len(text) <= _WORD, "is a word or two", 1.5),
        (is_named, "is called like a site or a column", 1.5),
        (is_row, "stands in a row of links", 3.0),
        (at == post_of(page), "is what a blog is called, above what was posted", 16.0),
        (bare(text) == bare(title), "is the title once more", 4.0),
        (_says_both(page, number, at), "is the title once more", 8.0),
        (is_tab, "is the title as tabs show it", 8.0),
        (_is_source(page, text, at), "is whence the text is, as a line below says", 8.0),
        (number + 1 < at and heads_entry_of_blog(page, at), "stands above an entry's day", 9.0),
        (text.isascii(), "is in Latin letters", 1.5),
        (is_wide, "is set at both ends of its line", 4.0),
        (not any(map(str.isalpha, text)), "has no words", 1.0),
        (page.blanks[at] > 0, "an empty line parts it from the title", 0.5),
        (number + 1 == at and text[-1] in PAUSES, "breaks off, and the title goes on", -6.0),
        (is_beside and not is_named, "may lead up to the title", -4.0),
        (is_lone, "could head the text too", -3.0),
        (tells(text) and not today, "says when, whence or who", -6.0),
        (today > 0, "is the day of the page, not of the article", today),
        (text[0] in _SORTING and title_below(page, number) > 0, "sorts the text", -4.0),
        (_is_official(text) and not is_site(text), "is an office or its number", -5.0),
        (names_readers(text), "is for whom a notice is", -9.0),
        (ENTRY.match(text) is not None, "answers a label of forms", -5.0),
        (is_divider(text), "stands above the head of a mail", -6.0),
        (page.is_prose(number) or text in BEGINNINGS, "is running text", -4.0),
        (number > page.body, "stands below running text", -4.0),
    )


def _today(page: Page, text: str, at: int) -> float:
    """How surely ``text`` is the day of the page: another stands below the title, line ``at``."""
    below = [page.text(n) for n in range(at + 1, min(at + _NEAR, page.body + 1))]
    is_day = moment_at(text) is not None and tells(text)
    is_day = is_day and not any(words.startswith(_WHERE) for words in below)
    if not is_day or not any(tells(words) and moment_in(words) for words in below):
        return 0.0
    return 12.0 if is_calendar_day(text) else 3.0


def _is_named(text: str) -> bool:
    """Tell whether ``text`` is called like a site, a part of one or a column."""
    is_of_site = is_site(text) or leads_through(text) or is_keyed(text) or is_channel(text)
    return is_of_site or is_column(text)


def _is_source(page: Page, text: str, title: int) -> bool:
    """Tell whether a line near below the title names ``text`` as whence the article is."""
    below = (page.text(n) for n in range(title + 1, title + _NEAR))
    said = chain.from_iterable(fields(line) for line in below if text in line)
    return any(one.kind == "source" and one.names[0].value == text for one in said)


def _is_masthead(page: Page, number: int) -> bool:
    if not may_be_masthead(page, number):
        return False
    from convert.structure.recognisers.masthead import is_masthead  # noqa: PLC0415  few texts have any

    return is_masthead(page, number)


def _is_issued(text: str) -> bool:
    """Tell whether the number of what an office issues stands at either end of ``text``."""
    ends = text.partition("\u3000")[0], text.rpartition("\u3000")[2]
    return any(is_number(end) or _ISSUED.match(end) is not None for end in ends)


def _is_official(text: str) -> bool:
    """Tell whether ``text`` is an office, its letterhead or the number of its document."""
    return is_number(text) or is_office(text) or text.endswith("文件")


def _in_row(page: Page, number: int, end: int) -> bool:
    """Tell whether ``number`` is among several short or marked lines in a row above ``end``."""
    return _reach(page, number, -1, end) + _reach(page, number, 1, end) + 1 >= _ROW


def _reach(page: Page, number: int, step: int, end: int) -> int:
    """How many lines like links follow ``number`` in one direction, up to enough."""
    count, at = 0, number
    while count < _ROW and 0 <= at < end and _may_link(page.text(at)):
        count, at = count + 1, at + step
    return count - 1 if count else -_ROW


def _may_link(text: str) -> bool:
    return len(text) <= _BRIEF or text[0] in _MARKS
