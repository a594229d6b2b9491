"""Front matter: what writers of Markdown set between two rules above all text.

    ---
    title: 渡口的灯
    author: 何小满
    tags: [渡口, 灯]
    ---

    # 渡口的灯

The rules part nothing, a title that a heading prints again is said once, and what files the text
is no word of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from convert.ir import Credit
from convert.pattern import pattern
from convert.structure.moment import moment_in
from convert.structure.page import Page
from convert.structure.proposal import (
    DROPPED,
    Fact,
    Found,
    Moment,
    Named,
    Proposal,
    Words,
    because,
)
from convert.structure.recognisers.marks import HASH

_RULES: Final = frozenset(["---", "+++", "----"])
_ENDS: Final = frozenset(["---", "----", "-----"])
"""What alone ends it where nothing opens it: so some programs of blogs store and export posts."""

_KEYED: Final = pattern(
    "(?P<key>[A-Za-z_][A-Za-z0-9_ -]{0,24}|[\u4e00-\u9fffァ-ヶー]{2,6}) ?[:：=]"
    "[ \t\u3000]*(?:(?P<mark>[\"'])(?P<quoted>.*)(?P=mark)|(?P<bare>.*))$"
)
_LISTED: Final = pattern(r"[-*] ?[\"']?(?P<bare>\S.*?)[\"']?$")
_SEVERAL: Final = pattern(r"[^\[\],，、\"']+")
_FIELDS: Final = {
    **dict.fromkeys(["title", "标题", "標題", "タイトル"], "title"),
    **dict.fromkeys(["subtitle", "副标题", "副標題"], "subtitle"),
    **dict.fromkeys(["author", "authors", "作者", "著者"], "author"),
    **dict.fromkeys(["date", "日期", "日付"], "date"),
    **dict.fromkeys(["description", "summary", "excerpt", "摘要"], "description"),
}
_LEFT: Final = frozenset(["source", "editor", "translator"])
"""What others read of it."""

_MOST: Final = 24
_REACH: Final = 3
"""The title is printed again so few lines below."""

_Keys = Mapping[int, re.Match[str]]


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose the rules about front matter, what it says, and the title printed again."""
    keys, last = page.once(_matter)
    if not last:
        return
    evidence = because((True, "stands about what Markdown says of a text", 22.0))
    kind, title = "", ""
    for number in (last,) if 0 in keys else (0, last):
        yield Proposal((number,), "front-matter", Found(), evidence)
    for number in range(0 not in keys, last):
        if number in keys:
            key = keys[number]["key"].strip().lower()
            kind = _FIELDS.get(key, key if key in _LEFT else "")
        if kind == "title" and not title:
            title = page.texts[number][slice(*_value(page, number, keys))]
        low, high = _value(page, number, keys)
        facts = tuple(_facts(page, number, kind, (low, high)))
        if facts or number not in keys or not kind or low == high:
            found = Found((), facts) if kind else DROPPED
            rule = "front-matter" if kind else "furniture.filed"
            yield Proposal((number,), rule, found, evidence)
    yield from _again(page, last + 1, title)


def is_matter(page: Page) -> bool:
    """Tell whether ``page`` begins with front matter."""
    return page.once(_matter)[1] > 0


def _matter(page: Page) -> tuple[_Keys, int]:
    """The lines of front matter that have a key, and where it ends; 0 if there is none."""
    rule = page.text(0)
    first = int(rule in _RULES)
    reach = range(1, min(_MOST, len(page.texts)))
    ends = frozenset([rule]) if first else _ENDS
    last = next((n for n in reach if page.texts[n] in ends), 0)
    keys = {n: found for n in range(first, last) if (found := _KEYED.match(page.texts[n]))}
    are_all = all(n in keys or _LISTED.match(page.texts[n]) for n in range(first, last))
    fields = {_FIELDS.get(found["key"].strip().lower()) for found in keys.values()}
    is_known = "title" in fields and (first or len(fields - {None}) > 1)
    return (keys, last) if first in keys and are_all and is_known else ({}, 0)


def _value(page: Page, number: int, keys: _Keys) -> tuple[int, int]:
    """Where the value on line ``number`` stands."""
    found = keys.get(number) or _LISTED.match(page.texts[number])
    if found is None:
        return 0, 0
    return found.span("quoted" if found.groupdict().get("mark") else "bare")


def _facts(page: Page, number: int, kind: str, at: tuple[int, int]) -> Iterator[Fact]:
    """What the value ``at`` its place says, where ``kind`` is known."""
    line, (start, end) = page.lines[number], at
    value = line.text[start:end]
    if not value.strip():
        return
    if kind in {"title", "subtitle", "description"}:
        yield Words(kind, value, (line.span(start, end),))  # type: ignore[arg-type]
    elif kind == "date" and (found := moment_in(value)):
        yield Moment(found.value, (line.span(start + found.start, start + found.end),))
    elif kind == "author":
        for name in _SEVERAL.finditer(value):
            if words := name[0].strip():
                credit = Credit("author", (words,), "", "", span=line.span())
                yield Named(credit, (line.span(start + name.start(), start + name.end()),))


def _again(page: Page, first: int, title: str) -> Iterator[Proposal]:
    """Propose the title where a heading says it once more."""
    for number in range(first, min(first + _REACH, len(page.texts))):
        text = page.texts[number]
        mark = HASH.match(text)
        if mark and len(mark["marks"]) == 1 and text[mark.end() :].strip() == title:
            evidence = because((True, "is the title once more", 22.0))
            yield Proposal((number,), "front-matter", Found(), evidence)
            return
