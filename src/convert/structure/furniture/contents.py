"""Printed contents pages: each entry comes again as a heading, so that the page says nothing."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterator, Mapping, Sequence
from itertools import islice
from typing import Final

from convert.pattern import pattern
from convert.structure.page import Page
from convert.structure.proposal import DROPPED, Proposal, because
from convert.structure.recognisers.numbered import ranks_of
from convert.structure.shape import asks, ends_a_sentence
from convert.value import Frozen

RULE: Final = "furniture.contents"
_HEAD: Final = pattern(
    "[【\\[]?(?:(?:[内內]容|本[文章节節页頁期]|文章|章[节節])?目\\s{0,4}[录錄次]|もくじ"
    "|CONTENTS|(?:Table of )?Contents|TABLE OF CONTENTS)[】\\]]?[:：]?$"
)
_LEADER: Final = pattern(
    r"(?:[.．。·…・—_-]{2,}|[\s\u3000]{2,})\s{0,4}[（(]?\d{1,4}[)）]?$|[（(]\d{1,3}[)）]$"
)
_LOOSE: Final = pattern(
    r"[\s\u3000]{1,4}(?:[/／|｜]\s?|[Pp]\.?\s?|第\s?(?=\d+\s?[页頁]))?\d{1,4}(?:\s?[页頁])?$|(?<=\S)[/／]\d{1,4}$"
)
"""What sets off a page as it sets off other numbers, too: 渡口　/001, 白菜 /3."""

_TOUCHING: Final = pattern(r"(?<=\D)\d{1,4}$")
"""A page that copying glued to what stands on it: 渡口的灯12."""

_HELP: Final = pattern(
    "(?:帮助|幫助|[说說]明[书書]|手[册冊]|文[档檔]|ヘルプ|マニュアル|Help|Docs)(?:中心)?$"
)
_INDEX: Final = pattern("[^\\w]{0,4}(?:索引|Index|さくいん)[^\\w]{0,4}$")
_TOP: Final = 4
"""What a help is called, and what leads to its index: among so many lines at the top."""

_DIGITS: Final = pattern("[0-9]+")
_SPACE: Final = pattern(r"\s+")
_BULLETS: Final = "▪•·■◆●○-"
_EDIT: Final = pattern("\\[(?:编辑|編輯|編集|编辑源代码)(?: ?\\| ?[^\\[\\]]{1,8})?\\]$")
_COUNT: Final = pattern(r"^\d{1,2}(?:\.\d{1,2}){0,3}[.、．]?(?=\D)")
_COUNTED: Final = pattern(r"[\s\u3000]*\d+(?:\.\d+)*(?P<stop>[.、．]?)(?P<gap>[\s\u3000]*)")
_REACH: Final = 2_000
_FEWEST: Final = 3
_FEW: Final = 2
"""A chapter and its first section."""

_TWICE: Final = 2
"""So often stands what is listed: in the contents and as a heading."""

_LONGEST: Final = 120
"""No entry is longer, though it asks something.  Units: characters."""

_HEADS: Final = 3
"""A book has a contents page, perhaps one in brief too; what is so called more often is text."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose contents pages."""
    heads = (n for n, text in page.worded(page.labels) if len(text) <= 20 and _HEAD.match(text))
    for number in islice(heads, _HEADS):
        yield from _from_head(page, number)
        yield from _linked(page, number)
    yield from _headless(page)


def _from_head(page: Page, head: int) -> Iterator[Proposal]:
    below = Counter(
        name for text in filter(_may_entitle, page.texts[head + 1 :]) for name in {*_names(text)}
    )
    entries = list(_entries(page, head, below))
    again = [any(below[name] >= _TWICE for name in _names(entry.name)) for entry in entries]
    if not all(again[:_FEW]):  # what only counts on stands in no contents known by their beginning
        known = (n for n, entry in enumerate(entries) if not (again[n] or entry.page is not None))
        entries = entries[: next(known, len(entries))]
    if not entries:
        return
    pages = [entry.page for entry in entries if entry.page is not None]
    evidence = because(
        (True, "is called contents", 4.0),
        (pages != [], "page numbers end its lines", 3.0),
        (pages != sorted(pages), "numbers of pages do not fall", -12.0),
        (_are_ranks(page, head, pages), "a gap and numbers from the first on rank", -12.0),
        (len(entries) > 1, "several entries follow", 1.5),
        (any(again[: len(entries)]), "its entries come again", 5.0),
    )
    numbers = (head, *range(head + 1, head + 1 + len(entries)))
    yield Proposal(numbers, RULE, DROPPED, evidence)


def listed(page: Page, gone: Mapping[int, Proposal]) -> Mapping[str, int]:
    """What the contents among lines that are ``gone`` list, without numbers, and how deep.

    Without a head of their own, contents are chapters, which tell themselves.
    """
    found: dict[str, int] = {}
    are_flat = True
    for number, one in sorted(gone.items()):
        if one.rule != RULE or number == one.lines[0]:
            continue
        text = page.text(number)
        leader = _LEADER.search(text) or _LOOSE.search(text)
        name, whole = _names(text[: leader.start()] if leader else text)
        depth = whole[: len(whole) - len(name)].rstrip(".、．").count(".") + 1
        is_inner = text[0] in _BULLETS and not are_flat
        are_flat = are_flat and text[0] in _BULLETS
        found.setdefault(name, depth + is_inner)
    return found


class _Entry(Frozen):
    """What stands in contents, and on which page, where a number says so."""

    name: str
    page: int | None


def _entries(page: Page, head: int, below: Mapping[str, int]) -> Iterator[_Entry]:
    """The lines below ``head`` that lead to a page, come again or count on, each once."""
    seen: set[str] = set()
    last: tuple[int, ...] = ()
    signs: dict[int, str] = {}
    pages: list[int] = []
    for number in range(head + 1, min(head + _REACH, len(page.texts))):
        text = page.text(number)
        leader = _leader(text, below) or _glued(text, below, pages)
        name = text[: leader.start()] if leader else text
        bare, whole = _names(name)
        count = tuple(map(int, _DIGITS.findall(whole[: len(whole) - len(bare)])))
        sign = _sign(name) if count else ""
        counts_on = _follows(count, last) and signs.get(len(count), sign) == sign != ""
        comes_again = below[bare] >= _TWICE or below[whole] >= _TWICE
        is_entry = leader or (_may_entitle(text) and (comes_again or counts_on))
        if whole in seen or (bare in seen and not counts_on) or not is_entry:
            return
        seen.update((bare, whole))
        last = count or last
        signs.setdefault(len(count), sign)
        paged = _DIGITS.search(leader[0]) if leader else None
        pages.extend([int(paged[0])] if paged else [])
        yield _Entry(name, int(paged[0]) if paged else None)


def _sign(name: str) -> str:
    """What parts the number that ``name`` begins with from its words: a stop, a gap or both."""
    found = _COUNTED.match(name)
    return f"{found['stop']}{' ' * bool(found['gap'])}" if found else ""


def _follows(count: tuple[int, ...], last: tuple[int, ...]) -> bool:
    """Tell whether ``count`` comes right after ``last``: 2.1, 2.2 or 3 after 2, never 30."""
    if not last or len(count) > len(last):
        return last != () and count == (*last, *(1,) * (len(count) - len(last)))
    return count != () and count == (*last[: len(count) - 1], last[len(count) - 1] + 1)


def _may_entitle(text: str) -> bool:
    """Tell whether ``text`` could be what a section is called: behind a number, anything."""
    is_open = not ends_a_sentence(text) or asks(text) or _COUNT.match(text) is not None
    return is_open and len(text) <= _LONGEST and "www" not in text


def _are_ranks(page: Page, head: int, pages: Sequence[int]) -> bool:
    """Tell whether 1, 2, 3 stand behind words as in a roster, and lead to no pages: 周一 1."""
    is_counted = len(pages) > 1 and list(pages) == list(range(1, len(pages) + 1))
    listed = range(head + 1, head + 1 + len(pages))
    return is_counted and not any(
        _LEADER.search(page.text(n)) or _is_chapter(page, n) for n in listed
    )


def _leader(text: str, later: Container[str]) -> re.Match[str] | None:
    """What leads to the page that ends ``text``; a gap or a stroke, if ``later`` has its words."""
    leader = _LEADER.search(text, max(0, len(text) - 80))
    loose = None if leader else _LOOSE.search(text, max(0, len(text) - 12))
    return loose if loose and _names(text[: loose.start()])[0] in later else leader


def _glued(text: str, later: Container[str], pages: Sequence[int]) -> re.Match[str] | None:
    """The page that touches what stands on it, no lower than ``pages``; the first come again."""
    found = _TOUCHING.search(text, max(0, len(text) - len("-1234")))
    if not found or (pages and int(found[0]) < pages[-1]):
        return None
    name, _ = _names(text[: found.start()])
    return found if len(pages) >= _FEW or name in later else None


def _linked(page: Page, head: int) -> Iterator[Proposal]:
    """Propose what leads to the contents and the index of a help, and its name, above a title."""
    rows = range(head + 2)
    is_help = head < min(_TOP, page.body) and _HELP.search(page.text(0)) is not None
    if not (is_help and _INDEX.match(page.text(head + 1)) and page.is_label(head + 2)):
        return
    if all(page.is_label(number) for number in rows) and page.is_prose(head + 3):
        evidence = because((True, "leads to the contents and the index of a help", 9.0))
        yield from (Proposal((n,), RULE, DROPPED, evidence) for n in rows)


def _headless(page: Page) -> Iterator[Proposal]:
    """Propose the chapters that are listed above all text, without a word that says so.

    Only where each of them comes again below: no other line says what else they are.
    """
    listed = [number for number in page.labels if number < page.body and _is_chapter(page, number)]
    for run in islice(page.runs(listed), _HEADS):
        names = [_names(page.text(number))[0] for number in run]
        size = names.index(names[0], 1) if names[0] in names[1:] else len(run)
        touching = names[size:]  # the first chapter may stand right below the list
        below = {_names(page.text(number))[0] for number in page.labels if number > run[-1]}
        again = below.union(touching)
        evidence = because(
            (True, "chapters stand below each other, above all text", 2.0),
            (size >= _FEWEST and again.issuperset(names[:size]), "each comes again", 4.0),
            (len(touching) > _FEW, "come again among themselves, as refrains do", -4.0),
        )
        yield Proposal(run[:size], RULE, DROPPED, evidence)


def _is_chapter(page: Page, number: int) -> bool:
    return any(rank.is_chapter for rank in ranks_of(page.text(number)))


def _names(text: str) -> tuple[str, str]:
    """What ``text`` is called without the number before it, and with it."""
    whole = _SPACE.sub("", text).lstrip(_BULLETS) or text
    whole = _EDIT.sub("", whole) or whole
    return _COUNT.sub("", whole) or whole, whole
