"""Headings that the same signs stand before or about, whatever the signs are: ▎…, #…#, — 01 —."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final

from convert.ir import Heading
from convert.pattern import pattern
from convert.structure.below import has_text_below
from convert.structure.claim import Evidence
from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, because
from convert.structure.recognisers.dialogue import SPEAKERS
from convert.structure.recognisers.items import value
from convert.structure.recognisers.marks import HASH
from convert.structure.roles import role_of
from convert.structure.shape import COLONS, ends_a_sentence, ends_with_maker, has_inner_stop

_FRAMED: Final = pattern(
    "(?P<left>[^\\w\\s“”「」『』《》【】［］\\[\\]〔〕‘’\"'…。，、；：,;.:?!？！*＊@&%$￥+=^`~※▲△▼▽↑↓←\\u2013-\\u2015\\u2500-]"
    "[^\\w\\s“”「」『』《》…。，、；：]{0,3}|[-—─–~～]{1,3})[ \u3000]{0,3}"
    "(?P<inner>[^\\W_](?:.{0,36}?[^\\s])??)"
    "[ \u3000]{0,3}(?P<right>[^\\w\\s“”「」『』《》…。，、；：？！?!]{0,4})$"
)
"""Signs, words, and signs or none; a dash, a star or an arrow alone says other things too."""

_ALIKE: Final = (
    pattern("[\u4e00-\u9fff·]{2,8} ?[（(](?:生于)?[0-9]{3,4}年?[^（()）]{0,12}[)）]$"),
    pattern("(?:19|20)[0-9]{2}[./．-][0-9]{1,2}[./．-][0-9]{1,2}(?:[ \u3000]\\S{1,8})?$"),
    pattern("[^|｜丨：:]{1,12} ?[|｜丨] ?(?P<after>[^|｜丨：:]{1,16})$"),
    pattern("[^，。（()）]{2,14}[（(][^，。（()）]{1,10}[！!？?][)）]$"),
)
"""What several labels are alike in: a life, a day, two words at a stroke, a cry in brackets."""

_CREDITS: Final = pattern("[图圖文摄攝写寫编編译譯剪][片影]?\\b|[图圖]源|[记記]者|Photo|photo")
_DASHES: Final = frozenset("-—─–~～")
_NUMBER: Final = pattern("(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})$")
_COUNTED: Final = pattern("[-—–─·•~～]{1,3} ?(?P<inner>[0-9]{1,2}) ?[-—–─·•~～]{1,3}$")
_COUNT: Final = 10
_MIRRORED: Final = str.maketrans("()（）<>＜＞{}◤◢◢◤«»", ")(）（><＞＜}{◢◤◤◢»«")
_ROUND: Final = frozenset("(（")
_BRACKETS: Final = frozenset("(（<＜〈≪{")
_PAIR: Final = 2
_MOST: Final = 400
"""No article has more headings, and a text of nothing but marked lines may be long."""

_LONGEST: Final = 44
_SIZE: Final = 30
_REMARK: Final = 2
"""What is as short and in round brackets is done on a stage: （笑）."""

_PAGE: Final = 300
"""A page holds more; what is counted after less of a text is no page.  Units: characters."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose lines that signs make headings of, because they do so again and again."""
    yield from _alike(page)
    for family in _families(page).values():
        numbers = [number for number, _ in family]
        are_bare = all(_NUMBER.match(found["inner"]) for _, found in family)
        if len(family) < _PAIR or not _are_apart(page, numbers):
            continue
        if are_bare and not _are_counting(page, family):
            continue
        for number, found in family:
            yield _proposal(page, number, found, are_bare=are_bare)


def _alike(page: Page) -> Iterator[Proposal]:
    """Propose labels that are built alike, each between paragraphs."""
    may_be = [n for n, text in page.worded(page.open) if len(text) <= _SIZE and _may_be(text)]
    for shape in _ALIKE if len(may_be) >= _PAIR else ():
        found = [n for n in may_be if shape.match(page.texts[n])]
        numbers = [n for n in found if n > page.body and not _is_credit(page.text(n))]
        if len(numbers) < _PAIR or numbers != found or not _are_apart(page, numbers):
            continue
        if not all(page.is_prose(n - 1) and page.is_prose(n + 1) for n in numbers):
            continue
        for number in numbers:
            line = page.lines[number]
            evidence = because((True, "others are built alike", 6.5))
            block = Heading(1, (line.cut(),), span=line.span())
            yield Proposal((number,), "heading.alike", Found((block,), rank="plain"), evidence)


def _may_be(text: str) -> bool:
    """Tell whether ``text`` ends with a bracket, begins like a year or has a stroke."""
    return text[-1] in ")）" or text[0] in "12" or "｜" in text or "|" in text or "丨" in text


def _is_credit(text: str) -> bool:
    """Tell whether who made something stands in ``text``, or somebody asks."""
    head = text.replace("｜", "|").replace("丨", "|").partition("|")[0].strip()
    is_asked = text[-1] in "？?" or head in SPEAKERS
    return is_asked or role_of(head) is not None or _CREDITS.match(text) is not None


def parts(page: Page) -> frozenset[int]:
    """The lines between signs that count parts of the text and no pages: - 1 -, — 01 —."""
    may_be = [n for n, text in page.worded(page.open) if len(text) <= _COUNT and n]
    found = [(n, each) for n in may_be if (each := _COUNTED.match(page.text(n))) is not None]
    numbers = [n for n, _ in found]
    is_whole = len(found) >= _PAIR and all(ends_a_sentence(page.text(n - 1)) for n in numbers[1:])
    if (
        not is_whole
        or len(found) > _MOST
        or not _are_apart(page, numbers)
        or not _are_counting(page, found)
    ):
        return frozenset()
    return frozenset(numbers)


def _families(page: Page) -> Mapping[str, list[tuple[int, re.Match[str]]]]:
    """The lines that signs frame, by their signs."""
    families: dict[str, list[tuple[int, re.Match[str]]]] = {}
    for number, text in page.worded(page.open):
        if text[0].isalnum() or not number or len(text) > _LONGEST:
            continue
        if found := _framed(text):
            family = families.setdefault(found["left"] + _closing(found), [])
            if len(family) <= _MOST:
                family.append((number, found))
    return {signs: family for signs, family in families.items() if len(family) <= _MOST}


def _framed(text: str) -> re.Match[str] | None:
    found = _FRAMED.match(text)
    if found is None or "。" in found["inner"]:
        return None
    is_open = not _closing(found)
    if is_open and (not _DASHES.isdisjoint(found["left"]) or HASH.match(text)):
        return None
    if found["left"][0] in _ROUND and (
        not _closing(found) or len(found["inner"]) <= _REMARK or has_inner_stop(found["inner"])
    ):
        return None
    return found


def _closing(found: re.Match[str]) -> str:
    """What closes a frame: the signs that open it, mirrored; else what ends the words."""
    left, right = found["left"], found["right"]
    return right if right in (left, left[::-1], left[::-1].translate(_MIRRORED)) else ""


def _are_apart(page: Page, numbers: Sequence[int]) -> bool:
    """Tell whether each of ``numbers`` labels text of its own, and no two say the same."""
    texts = [page.text(number) for number in numbers]
    are_labels = all(_is_label(text) for text in texts) and len(set(texts)) == len(texts)
    are_beside = any(after == before + 1 for before, after in pairwise(numbers))
    if not are_labels or are_beside:
        return False
    above = sum(page.is_prose(number + 1) or has_text_below(page, number) for number in numbers)
    return above == len(numbers) and all(page.is_prose(n - 1) for n in numbers[1:])


def _is_label(text: str) -> bool:
    is_said = ends_a_sentence(text) and text[-1] not in "？?！!)）"
    is_label = len(text) <= _SIZE and text[-1] not in COLONS and not ends_with_maker(text)
    return is_label and not is_said


def _are_counting(page: Page, family: Sequence[tuple[int, re.Match[str]]]) -> bool:
    """Tell whether numbers count parts and no pages: from 1, and after less than a page."""
    values = [value(found["inner"]) for _, found in family]
    if values != list(range(values[0], values[0] + len(values))) or values[0] > 1:
        return False
    return sum(len(page.text(number)) for number in range(family[0][0])) < _PAGE


def _proposal(page: Page, number: int, found: re.Match[str], *, are_bare: bool) -> Proposal:
    line = page.lines[number]
    is_whole = are_bare or (found["left"][0] in _BRACKETS and bool(_closing(found)))
    words = line.cut() if is_whole else line.cut(found.start("inner"), _end(found))
    rank = "bare" if are_bare else "plain" if is_whole else "symbol"
    found_block = Found((Heading(1, (words,), span=line.span()),), rank=rank)
    return Proposal((number,), "heading.framed", found_block, _evidence(page, number, are_bare))


def _end(found: re.Match[str]) -> int:
    return found.end("inner") if _closing(found) else found.end()


def _evidence(page: Page, number: int, are_bare: bool) -> tuple[Evidence, ...]:  # noqa: FBT001
    return because(
        (True, "the same signs stand about others", 4.0),
        (are_bare, "they count the parts from the first", 3.5),
        (page.is_prose(number + 1), "text follows", 1.0),
        (page.is_prose(number - 1), "text stands above", 0.5),
    )
