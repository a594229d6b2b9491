"""Headings that the same signs stand before or about, whatever the signs are: ▎…, #…#, — 01 —."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from convert.ir import Heading
from convert.pattern import pattern
from convert.structure.below import are_apart
from convert.structure.claim import Evidence
from convert.structure.header import says_facts
from convert.structure.names import is_unnamed
from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, because
from convert.structure.recognisers.counting import are_counting
from convert.structure.recognisers.marks import HASH
from convert.structure.shape import ends_a_sentence

_FRAMED: Final = pattern(
    "(?P<left>[^\\w\\s“”「」『』《》【】［］\\[\\]〔〕‘’\"'…。，、；：,;.:?!？！*＊@&%$￥+=^`~※▲△▼▽↑↓←\\u2013-\\u2015\\u2500-]"
    "[^\\w\\s“”「」『』《》…。，、；：]{0,3}|[-—─–~～]{1,3})[ \u3000]{0,3}"
    "(?P<inner>[“「『《]?[^\\W_](?:.{0,36}?[^\\s])??)"
    "[ \u3000]{0,3}(?P<right>[^\\w\\s“”「」『』《》…。，、；：？！?!]{0,4})$"
)
"""Signs, words, and signs or none; a dash, a star or an arrow alone says other things too."""

_DASHES: Final = frozenset("-—─–~～")
_NUMBER: Final = pattern("(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})$")
_POINTS: Final = frozenset("．・.")
"""Marks of print, which stay where they open labels: ．渡口."""

_MIRRORED: Final = str.maketrans("<>＜＞{}◤◢◢◤«»", "><＞＜}{◢◤◤◢»«")
_ASKED: Final = pattern("(?:[问問答QA]|[记記]者|主持人)[：:]")
"""A turn of a conversation, whatever stands before it."""

_ROUND: Final = frozenset("(（")
"""Between these stands what is done meanwhile: （热烈掌声）, （第二天早上）."""

_BRACKETS: Final = frozenset("<＜〈≪{")
_PAIR: Final = 2
_MOST: Final = 400
"""No article has more headings, and a text of nothing but marked lines may be long."""

_LONGEST: Final = 44
_RULES: Final = frozenset("━─=＝-—═*＊┅┈＿_～~")
_MARKS: Final = "■□◆◇▼▽●○★☆▲△ \u3000"
_RULE: Final = 8
"""A rule about a label has so many signs.  Units: characters."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose lines that signs make headings of, because they do so again and again.

    Magazines that are mailed set a rule above and below each.
    """
    for number, text in page.begun(_RULES):
        if _is_rule(text) and page.text(number + 2) == text and _is_ruled(page, number + 1):
            evidence = because((True, "stands between two rules, above text", 8.0))
            yield Proposal((number + 1,), "heading.ruled", _between(page, number + 1), evidence)
    for family in _families(page).values():
        numbers = [number for number, _ in family]
        are_bare = all(_NUMBER.match(found["inner"]) for _, found in family)
        if len(family) < _PAIR or not are_apart(page, numbers):
            continue
        if are_bare and not are_counting(page, family):
            continue
        for number, found in family:
            yield _proposal(page, number, found, are_bare=are_bare)


def _between(page: Page, number: int) -> Found:
    """The heading between two rules, without the marks before it."""
    line = page.lines[number]
    start = len(line.text) - len(line.text.lstrip(_MARKS))
    block = Heading(1, (line.cut(start),), span=line.span())
    return Found((block,), rank=f"symbol {page.text(number + 1)[0]}")


def _is_rule(text: str) -> bool:
    return len(text) >= _RULE and not text.strip(text[0])


def _is_ruled(page: Page, number: int) -> bool:
    """Tell whether ``number``, between two rules, is a label with text above and below."""
    text = page.text(number)
    is_over = ends_a_sentence(text) and text[-1] not in "？！?!"
    is_other = is_over or is_unnamed(text) or says_facts(text) or _is_rule(text)
    is_label = len(text) <= _LONGEST and not is_other
    return is_label and page.is_prose(number + 2) and page.body < number


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
    if found is None or "。" in found["inner"] or found["left"][0] in _ROUND:
        return None
    inner = found["inner"]
    if not (any(map(str.isalpha, inner)) or _NUMBER.match(inner)) or _ASKED.match(inner):  # <8:30>
        return None
    is_open = not _closing(found)
    if is_open and (not _DASHES.isdisjoint(found["left"]) or HASH.match(text)):
        return None
    return found


def _closing(found: re.Match[str]) -> str:
    """What closes a frame: the signs that open it, mirrored; else what ends the words."""
    left, right = found["left"], found["right"]
    return right if right in (left, left[::-1], left[::-1].translate(_MIRRORED)) else ""


def _proposal(page: Page, number: int, found: re.Match[str], *, are_bare: bool) -> Proposal:
    line = page.lines[number]
    is_whole = are_bare or (found["left"][0] in _BRACKETS and bool(_closing(found)))
    is_kept = is_whole or found["left"] in _POINTS
    words = line.cut() if is_kept else line.cut(found.start("inner"), _end(found))
    rank = "bare" if are_bare else "plain" if is_whole else f"symbol {found['left']}"
    found_block = Found((Heading(1, (words,), span=line.span()),), rank=rank)
    evidence = _evidence(page, number, are_bare=are_bare)
    return Proposal((number,), "heading.framed", found_block, evidence)


def _end(found: re.Match[str]) -> int:
    return found.end("inner") if _closing(found) else found.end()


def _evidence(page: Page, number: int, *, are_bare: bool) -> tuple[Evidence, ...]:
    return because(
        (True, "the same signs stand about others", 4.0),
        (are_bare, "they count the parts from the first", 3.5),
        (page.is_prose(number + 1), "text follows", 1.0),
        (page.is_prose(number - 1), "text stands above", 0.5),
    )
