"""What a board, a blog or a site for questions prints about a post, and who posted it when.

    查看: 1234|回复: 12
    云水之间
    论坛元老
    发表于 2021-4-16 20:05:11 | 只看该作者
    使用道具 举报

Most of these words are anybody's (支持, 积分, 12).  So a page is known by several that only a
program prints, and its other words go where they stand close to such a one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from convert.ir import Credit
from convert.pattern import pattern
from convert.structure.moment import moment_in
from convert.structure.names import is_usual_person
from convert.structure.page import Page
from convert.structure.platforms import OTHERS, Kind, key_of, kind_of
from convert.structure.postmarks import (
    ANSWERED,
    BOXED,
    COPIED,
    ENTRY,
    FEET,
    FIRST,
    FIRST_FLOOR,
    FLOORED,
    LATER,
    LOOSE,
    PLACED,
    SIGNED,
    TAKEN,
    TITLED,
    bars,
    entered,
    is_account,
    is_asked,
    is_board,
    is_own,
    is_when,
    stamp_of,
)
from convert.structure.proposal import DROPPED, Fact, Moment, Named, Proposal, Words, because
from convert.structure.recognisers.channels import is_channel
from convert.structure.recognisers.sites import is_site
from convert.structure.shape import COLONS

RULE: Final = "furniture.platform"
_MANY: Final = 2
_LONG: Final = 9
_NAME: Final = 14
_BOX: Final = 8
_FEW: Final = 6
"""So long at most are names, ranks, and words of menus."""

_PLACE: Final = 4
_MOTTO: Final = 30
_SHORT: Final = 96
"""So long at most are places, mottos and what programs say."""

_LISTED: Final = 45
_OTHERS: Final = 8
_HIGH: Final = 14
_SITES: Final = ("速報", "速報＋", "まとめ", "论坛", "論壇", "社区", "社區")
_NO_NAME: Final = frozenset("，。：:；！？…“”「」《》、!?;")
_NUMBERED: Final = pattern("第|[—－-]|[一二三四五六七八九十\\d]+[、.．]")
_ONE: Final = pattern("[(（]?0?1[)）.]?$")
_TRAIL: Final = frozenset(">›»‹＞")


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose all that a program printed about the posts, and the names of who posted there."""
    if not _is_posted(page, page.once(_kinds)):
        return
    evidence = because((True, "is what a program prints about a post", 15.0))
    for number in sorted(page.once(_printed)):
        yield Proposal((number,), RULE, DROPPED, evidence)


def _printed(page: Page) -> frozenset[int]:
    """The lines that a program printed, with the names of who posted and answered."""
    kinds = page.once(_kinds)
    found = set(_near(page, kinds))
    people = {m["who"] for text in page.texts if (m := stamp_of(text)) and "who" in m.groupdict()}
    head = _heading(page, kinds)
    below = range(head + 1, len(kinds)) if head >= 0 else range(0)
    found |= {n for n in below if page.text(n) in people}
    is_signed = any(form.match(page.text(head + 1)) for form in SIGNED)
    if head > 0 and (is_signed or head == _copied(page, kinds) or entered(page.texts)):
        found |= {n for n in range(head) if len(page.text(n)) <= _MOTTO}
    found |= {
        n
        for n in range(max(head, 0))
        if not (is_when(page.text(n)) or _may_be_title(page, kinds, n))
    }
    found |= {
        n - 1
        for n in found
        if kinds[n] == Kind.SURE and n - 1 in below and _is_poster(page, kinds, n - 1)
    }
    if (who := _poster(page, kinds, head)) >= 0:
        found.add(who)
    found |= set(_boxed(page, kinds, below))
    placed = {n for n in below if not kinds[n] and PLACED.match(page.text(n))}
    for n in sorted(placed) if is_asked(page.texts) else ():
        if not found.isdisjoint((n - 2, n - 1, n + 1, n + 2)):
            found.add(n)
    if is_asked(page.texts):
        found |= {
            n - 1 for n in found & placed if n - 1 in below and is_usual_person(page.text(n - 1))
        }
        found |= {n for n in range(max(head, 0)) if len(page.text(n)) <= _FEW}
    found |= set(_account(page, kinds, head))
    found |= set(_above_entry(page, kinds)) | set(_listed(page, kinds))
    first = page.once(_first)
    is_header = "|" in page.text(first) and FIRST[0].match(page.text(first))  # it is read there
    kept = {head, first} if is_header else {head}
    return frozenset(found - kept)


def _house(page: Page, kinds: list[int], head: int) -> int:
    """The line that is the name of the account, above the day; or -1."""
    day = next((n for n in range(head + 1, page.body) if is_when(page.text(n))), 0)
    is_house = day > head + 1 and is_account(page.texts) and not kinds[day - 1]
    return day - 1 if is_house and len(page.text(day - 1)) <= _NAME else -1


def _heading(page: Page, kinds: list[int]) -> int:
    """The line that is the title as far as can be told: the first that is no site's; or -1."""
    first = max(_above_entry(page, kinds).stop, entered(page.texts))
    if (copied := _copied(page, kinds)) >= 0:
        return copied
    signed = next((n for n in range(1, page.body) if any(f.match(page.text(n)) for f in SIGNED)), 0)
    if signed and not kinds[signed - 1] and not first:
        return signed - 1
    may_be = [
        n for n in range(first, min(page.body + 1, len(kinds))) if _may_be_title(page, kinds, n)
    ]
    if not is_asked(page.texts):
        return may_be[0] if may_be else -1
    asks = [n for n in may_be if page.text(n)[-1] in "？?"]
    long = [n for n in may_be if len(page.text(n)) > _FEW]
    return next(iter([*asks, *long, *may_be]), -1)


def _copied(page: Page, kinds: list[int]) -> int:
    """The line that a board offers to copy, with its address; or -1."""
    at = next((n for n, text in enumerate(page.texts[: page.body]) if COPIED.match(text)), -1)
    return at - 1 if at > 0 and kinds[at] else at


def _poster(page: Page, kinds: list[int], head: int) -> int:
    """The line that is who posted, alone below the title; or -1."""
    between = [n for n in range(head + 1, page.body) if head >= 0 and not kinds[n]]
    days = [n for n in between if moment_in(page.text(n))]
    is_floor = any(FIRST_FLOOR.match(text) for text in page.texts[page.body :])
    is_house = is_account(page.texts)
    others = [n for n in between if n not in days and not (is_house and n > min(days, default=n))]
    if len(others) not in (1, _MANY) or (len(others) == _MANY and not (is_floor or is_house)):
        return -1
    if is_house and len(others) == 1:
        return -1
    who = others[0]
    text = page.text(who)
    is_name = len(text) <= _NAME and _NO_NAME.isdisjoint(text) and " " not in text
    is_name = is_name and who <= head + _HIGH and not _NUMBERED.match(text)
    first = stamp_of(page.text(page.once(_first)))
    if first and first.groupdict().get("who"):
        return -1
    is_above = bool(days) and who < days[0]
    is_boxed = any(kinds[n] == Kind.SURE for n in range(who + 1, page.body))
    is_said = page.texts.count(text) > 1 or text.isascii() or is_usual_person(text)
    is_said = is_said or first is not None or len(page.text(head)) >= _LONG > len(text)
    return who if is_name and is_said and (is_floor or is_above or is_boxed) else -1


def _boxed(page: Page, kinds: list[int], below: range) -> Iterator[int]:
    """One or two words between others of a program: who posted, and of which rank; no reply."""
    for number in below:
        last = number + (not kinds[number] and not kinds[min(number + 1, len(kinds) - 1)])
        if is_when(page.text(number)) or is_when(page.text(last)):
            continue
        if kinds[number] or last + 1 >= len(kinds) or not (kinds[number - 1] and kinds[last + 1]):
            continue
        above, after = page.text(number - 1), page.text(last + 1)
        is_reply = stamp_of(above) or LATER.match(above) or FLOORED.match(after)
        texts = page.texts[number : last + 1]
        if not is_reply and all(len(t) <= _BOX and _NO_NAME.isdisjoint(t) for t in texts):
            yield from range(number, last + 1)


def _account(page: Page, kinds: list[int], head: int) -> Iterator[int]:
    """The name of an account, whence it wrote, and whose text it is with the motto of those."""
    if (house := _house(page, kinds, head)) >= 0:
        yield house
        place = house + _MANY
        if len(page.text(place)) <= _PLACE and any(kinds[place + 1 : place + _MANY]):
            yield place
    for number in range(head + 1, min(page.body + 2, len(page.texts) - 2)):
        taken = TAKEN.match(page.text(number))
        if taken and page.text(number + 1) == f"{taken['who'].strip()}.":
            yield number + 1
            if len(page.text(number + 2)) <= _MOTTO:
                yield number + 2


def _listed(page: Page, kinds: list[int]) -> Iterator[int]:
    """The titles of others below what heads them, below all text."""
    texts = page.worded(range(len(kinds)))
    last = max((n for n, text in texts if len(text) > _MOTTO and not kinds[n]), default=0)
    heads = [n for n in range(last + 1, len(kinds)) if key_of(page.text(n)) in OTHERS]
    for head in heads:
        for number in range(head + 1, min(len(kinds), head + _OTHERS)):
            if kinds[number] or len(page.text(number)) > _LISTED:
                break
            yield number


def _is_posted(page: Page, kinds: list[int]) -> bool:
    """Tell whether several lines say what only programs print."""
    sure = [page.text(n) for n, kind in enumerate(kinds) if kind == Kind.SURE]
    if is_board(page.texts) or len(set(map(key_of, sure))) >= _MANY:
        return True
    return any(form.match(text) for text in sure for form in FIRST[LOOSE:])


def _kinds(page: Page) -> list[int]:
    at = page.once(_first)
    found = stamp_of(page.text(at)) if at < page.body else None
    is_told = found is not None and found.groupdict().get("when") is not None
    kinds = [
        kind_of(text)
        if len(text) <= _SHORT and (n >= page.body or is_told or not is_own(text))
        else Kind.NONE
        for n, text in enumerate(page.texts)
    ]
    for row in page.runs([n for n, kind in enumerate(kinds) if kind]):
        if kinds[row[-1]] == Kind.WEAK and page.text(row[-1])[-1] in COLONS:
            kinds[row[-1]] = Kind.NONE  # it leads up to text
        if page.text(row[0] - 1)[-1:] in COLONS:  # it leads up to them
            kinds[row[0] : row[-1] + 1] = [Kind.NONE] * len(row)
    return kinds


def _first(page: Page) -> int:
    """The first line that says who posted and when; or -1."""
    return next((n for n, text in enumerate(page.texts) if stamp_of(text)), -1)


def _near(page: Page, kinds: list[int]) -> Iterator[int]:
    """The lines that are surely of a program, and those that stand in a row of lines with one."""
    for row in page.runs([n for n, kind in enumerate(kinds) if kind]):
        held = [kinds[n] for n in row]
        is_outside = row[-1] < page.body or row[0] >= page.tail
        is_row = Kind.SURE in held or held.count(Kind.WEAK) > _MANY
        is_row = is_row or (is_outside and Kind.WEAK in held)
        if held[-1] == Kind.NUMBER and _ONE.match(page.text(row[-1])):
            row.pop()  # it may head a part
        yield from row if is_row else ()


def _above_entry(page: Page, kinds: list[int]) -> range:
    """The lines above the day that stands above the title of an entry: what a blog is called."""
    days = [n for n in range(min(page.body, _HIGH)) if is_when(page.text(n))]
    if not days or not any(map(ENTRY.match, page.texts)):
        return range(0)
    title = next((n for n in range(days[0] + 1, page.body) if not kinds[n]), 0)
    is_title = title == days[0] + 1 and not page.is_prose(title)
    return range(days[0]) if is_title and TITLED.match(page.text(title)) is None else range(0)


def _is_poster(page: Page, kinds: list[int], number: int) -> bool:
    """Tell whether ``number`` is who posted, above what a program says of him, and no title."""
    text = page.text(number)
    is_name = 0 < len(text) <= _NAME and _NO_NAME.isdisjoint(text) and not _NUMBERED.match(text)
    if kinds[number] or not is_name:
        return False
    below = page.text(number + 1)
    stamp = stamp_of(below)
    if BOXED.match(below):
        return True
    is_signed = stamp.groupdict().get("who") if stamp else None
    if is_signed or not (stamp or ANSWERED.match(below) or is_when(below)):
        return False
    return page.once(_topmost) < number


def _may_be_title(page: Page, kinds: list[int], number: int) -> bool:
    """Tell whether ``number`` could head the page: no button, no trail, no site."""
    text = page.text(number)
    is_other = kinds[number] or not _TRAIL.isdisjoint(text) or is_site(text) or is_channel(text)
    is_board = len(text) <= _LONG and text.endswith(_SITES)
    is_bar = len(text) <= _LONG and text[-1] == "吧" and text in page.once(bars)
    return not (is_other or is_board or is_bar or is_when(text))


def _topmost(page: Page) -> int:
    """The first line that could head the page; the number of all where none could."""
    kinds = page.once(_kinds)
    return next((n for n in range(len(kinds)) if _may_be_title(page, kinds, n)), len(kinds))


def told(page: Page, gone: Mapping[int, Proposal]) -> Iterator[Fact]:
    """Who posted what the page is about, and when, as lines say that are ``gone``."""
    kinds = page.once(_kinds)
    head = _heading(page, kinds)
    who, house = _poster(page, kinds, head), _house(page, kinds, head)
    if who in gone and not is_asked(page.texts):
        yield _author(page, who, 0, len(page.text(who)))
    if house in gone:
        *people, name = page.text(house).split()
        at = len(page.text(house)) - len(name)
        if len(people) == 1:
            yield _author(page, house, 0, len(people[0]))
        yield Words("source", name, (page.lines[house].span(at, at + len(name)),))
    yield from _stamped(page, page.once(_first), gone)


def _stamped(page: Page, number: int, gone: Mapping[int, Proposal]) -> Iterator[Fact]:
    """What the stamp on line ``number`` says, if there is one, with the name above it."""
    stamp = stamp_of(page.text(number))
    found = stamp.groupdict() if stamp else {}
    above = number - 1
    if stamp and found.get("who"):
        if found["who"] != found.get("house") and _is_writer(page, number, found["who"]):
            yield _author(page, number, *stamp.span("who"))
    elif stamp and above in gone and not (page.once(_kinds)[above] or is_asked(page.texts)):
        yield _author(page, above, 0, len(page.text(above)))
    if stamp and found.get("house"):
        yield Words("source", found["house"], (page.lines[number].span(*stamp.span("house")),))
    day = moment_in(found["when"]) if found.get("when") else None
    if stamp and day:
        yield Moment(day.value, (page.lines[number].span(*stamp.span("when")),))


def _is_writer(page: Page, number: int, who: str) -> bool:
    """Tell whether ``who`` wrote: nobody who asks, and not what a blog is called."""
    is_blog = who in page.texts[: page.body] and "痞客邦" in page.text(number)
    is_foot = FEET.match(page.text(number)) is not None
    return not (is_asked(page.texts) or "名無し" in who or is_blog or is_foot)


def _author(page: Page, number: int, start: int, end: int) -> Named:
    credit = Credit("author", (page.text(number)[start:end],), "", "作者")
    return Named(credit, (page.lines[number].span(start, end),))
