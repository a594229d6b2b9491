"""What a counted word opens, as headings: 话题一：…, 第二步：…, DAY 3　…, 步骤 1/4, Q1.

It counts on from the first, and each stands above words of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from convert.pattern import pattern
from convert.structure.below import has_text_below
from convert.structure.page import Page
from convert.structure.proposal import Proposal, as_heading, because
from convert.structure.recognisers.dialogue import SPEAKERS
from convert.structure.recognisers.markers import value

_COUNT: Final = "(?P<n>[0-9]{1,2}|[一二三四五六七八九十]{1,3}|[①-⑳])"
_OF_ALL: Final = "(?: ?[/／] ?[0-9]{1,2}(?![0-9]))?"
_REST: Final = "[ \u3000]{0,2}(?:[^\\s0-9]|[0-9]{1,2} ?月).{0,30}$"
_TIED: Final = f"(?:[：:、．.·•|｜丨 \u3000]| [：:|｜丨·•] ?|——| ?[-–—] ?){_REST}"
_COUNTED: Final = pattern(
    "(?P<word>[\u4e00-\u9fff]{2,6}) ?(?P<n>[0-9]{1,2}|[一二三四五六七八九十]{1,3}|[①-⑳A-F甲乙丙丁])"
    f"(?:[：:、．. \u3000·|｜丨]|——){_REST}"
)
_BARE: Final = pattern(f"(?P<word>[\u4e00-\u9fff]{{2,4}}) ?{_COUNT}{_OF_ALL}$")
"""Alone on its line."""

_STEP: Final = pattern(
    f"第 ?{_COUNT} ?"
    "(?P<word>[步招式站类類关關点點天日周週件种種]|阶段|階段|环节|環節|[个個][\u4e00-\u9fff]{2})"
    "(?P<half>(?:[上下中][午昼]|[清早][晨上]|傍晚|[晚夜][上里裡]|午[前後]){0,1})"
    f"{_OF_ALL}(?:$|{_TIED})"
)
_ORDINAL: Final = pattern(
    f"(?P<word>[第其之]){_COUNT}(?:[：:、，,.·|｜丨]|[ \u3000]{{1,2}})[ \u3000]?[^\\s0-9].{{0,30}}$"
)
_LATIN: Final = pattern(
    f"(?P<word>(?i:day|step|tips?|top|stop|point|round|case|lesson|week|scene|rule|d(?=[0-9])))"
    f" ?[._-]? ?{_COUNT}"
    f"{_OF_ALL}(?:$|{_TIED})|(?P<alone>(?:Q|问|問)){_COUNT.replace('<n>', '<m>')}$"
)
_OF_DAY: Final = pattern(
    "(?:[上中下]午|午[后後前]|[早晚]上|傍晚|清晨|早晨|夜[里裡晚])[：:|｜] ?[^。，；！？：:]{2,24}$"
)
"""So plans for a day go on, below the day: 上午：老码头."""

_HOURS: Final = frozenset("上中下午早晚傍清夜")
_HALF: Final = "半"
_NUMERALS: Final = frozenset("0123456789一二三四五六七八九十①②ABCD甲乙丙丁")
_REACH: Final = 10
"""Nothing stands before the number in the first characters but a word."""

_SIZE: Final = 44
_PAIR: Final = 2
_STEMS: Final = "甲乙丙丁"
_STOPPED: Final = frozenset("。；，、：,:;")
_QUOTED: Final = frozenset("”」")
_SAID: Final = frozenset("。！？!?…，")
"""What is said ends with one of these before its quote; what is called so does not."""

_PEOPLE: Final = frozenset("者员員人生长長师師家友民宾賓手众眾客户戶属屬童工兵男女星期周月")
"""With these end words for those who speak, and for days, which count, too."""

_SHOWN: Final = frozenset("图圖表照注註附")
"""One of these stands in words for pictures, tables, notes and what is attached."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose what a counted word opens, where it counts on and labels something each time."""
    for number in sorted(page.once(labels)):
        evidence = because((True, "a counted word opens it, and others", 6.5))
        yield Proposal((number,), "heading.counted", as_heading(page, number), evidence)


def labels(page: Page) -> frozenset[int]:
    """The lines that a counted word opens, be there anything behind it or not."""
    families: dict[str, list[tuple[int, str]]] = {}
    is_running = page.body < len(page.texts)
    first = max(1, page.body - _PAIR) if is_running else 1
    for number, text in page.worded(page.open):
        if number < first or len(text) > _SIZE or _NUMERALS.isdisjoint(text[1:_REACH]):
            continue
        if not _is_stopped(text) and (found := _found(text)):
            word, count = found
            families.setdefault(word, []).append((number, count))
    kept: set[int] = set()
    for word, family in families.items():
        numbers = [number for number, _ in family]
        are_beside = any(after == before + 1 for before, after in pairwise(numbers))
        counts = [count for _, count in family]
        is_halved = word[1:2] == _HALF
        if (
            are_beside
            or not (is_running or is_halved)
            or not _count_on(counts, may_restart=word[0] != "#", may_stay=is_halved)
        ):
            continue
        is_told = is_halved and len(numbers) > _PAIR and page.text(numbers[-1] + 1) != ""
        if word[0] != "#" or is_told or all(has_text_below(page, n) for n in numbers):
            kept.update(numbers)
    return frozenset(kept) | _parts_of_day(page)


def _parts_of_day(page: Page) -> frozenset[int]:
    """The lines that parts of a day open, several of them and each above words of its own."""
    begun = page.begun(_HOURS) if page.body < len(page.texts) else ()
    found = {n for n, text in begun if n and _OF_DAY.match(text) and has_text_below(page, n)}
    are_rows = any(n + 1 in found for n in found)  # a programme, a line each
    are_several = len({page.text(n)[:_PAIR] for n in found}) > 1
    return frozenset(found) if are_several and not are_rows else frozenset()


def _is_stopped(text: str) -> bool:
    """Tell whether ``text`` goes on, states something or is spoken, as no label does."""
    return text[-1] in _STOPPED or (text[-1] in _QUOTED and text[-2:-1] in _SAID)


def _found(text: str) -> tuple[str, str] | None:
    """The word that opens ``text``, and its number; a sign before it if it may stand alone."""
    if text[0] in "第其之":
        if ordinal := _ORDINAL.match(text):
            return f"#{ordinal['word']}", ordinal["n"]
        found = _STEP.match(text)
        half = _HALF if found and found["half"] else ""
        return found and (f"#{half}{found['word']}", found["n"])
    if text[0].isascii() or text[0] in "问問":
        found = _LATIN.match(text)
        if found:
            return _latin(found)
    if (found := _COUNTED.match(text)) and not _is_speaker(found["word"]):
        return found["word"], found["n"]
    if (found := _BARE.match(text)) and not _is_speaker(found["word"]):
        return f"#{found['word']}", found["n"]
    return None


def _latin(found: re.Match[str]) -> tuple[str, str]:
    if found["alone"]:
        return f"#{found['alone']}", found["m"]
    return f"#{found['word'].lower()}", found["n"]


def _is_speaker(word: str) -> bool:
    """Tell whether ``word`` is what people are called by, who speak, or what is shown."""
    return word in SPEAKERS or word[-1] in _PEOPLE or not _SHOWN.isdisjoint(word)


def _count_on(numbers: Sequence[str], *, may_restart: bool, may_stay: bool) -> bool:
    """Tell whether ``numbers`` are several and count from the first, perhaps anew in each part.

    Halves of days come twice and more: 第一天上午, 第一天下午.
    """
    values = [_STEMS.find(number) + 1 or value(number) for number in numbers]
    pairs = pairwise(values)
    is_whole = all(b - a in (1, 1 - may_stay) or (may_restart and b == 1) for a, b in pairs)
    return len(values) > 1 and values[0] == 1 and is_whole
