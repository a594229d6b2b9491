"""What pictures show that are told by the line beside: a count of a set, or whose they are.

渡口的灯（2）, and below it what is shown; 撑船的老周, and below it 供图：何小满.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final

from convert.ir import Caption
from convert.pattern import pattern
from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, because
from convert.structure.recognisers.numbered import ranks_of
from convert.structure.shape import COLONS, PAUSE, ends_a_sentence

_COUNTED: Final = pattern(
    r"(?:[#＃]?(?P<kind>[（(【][^（）()【】0-9]{2,8}[)）】])[（(](?P<first>[0-9]{1,2})[)）](?P<after>\S.{3,40})"
    r"|(?P<before>.{4,60}\S) ?[（(](?:[图圖] ?)?(?P<last>[0-9]{1,2})[)）])$"
)
_OWNED: Final = pattern(
    "[（(]?(?:供[图圖]|(?:[图圖]片?|照片)(?:[来來]源|提供)?|[摄攝]影?)"
    "(?:[：:/／|｜]| [|｜] )[ \u3000]?[^，。；：:]{2,16}[）)]?$"
)
"""Whose a picture is, and nothing else."""

_SIZE: Final = 60
_PAIR: Final = 2
_BRIEF: Final = 10
"""What heads a part is no longer.  Units: characters."""

_LABEL: Final = 4
_NTH: Final = pattern("第[0-9〇零一二三四五六七八九十百]{1,4}")
_TAKEN: Final = pattern("[图圖攝摄]|照片|供稿|写真|撮影")
"""What tells of a picture."""


def photos(page: Page) -> Iterator[Proposal]:
    """Propose what pictures of a set are called, and the line below each, as captions."""
    sets: dict[str, list[tuple[int, re.Match[str]]]] = {}
    for number, text in page.worded(page.open):
        if number and text[-1] not in "。，；" and (found := _COUNTED.match(text)):
            sets.setdefault(found["after"] or found["before"], []).append((number, found))
    for shown in sets.values():
        counts = [int(found["first"] or found["last"]) for _, found in shown]
        if len(shown) < _PAIR or any(after != before + 1 for before, after in pairwise(counts)):
            continue
        if all(found["kind"] or _is_labelled(page, number) for number, found in shown) and any(
            found["kind"] or _is_picture(page, number) for number, found in shown
        ):
            for number, found in shown:
                yield from _captions(page, number, is_last=not found["kind"])


def _is_labelled(page: Page, number: int) -> bool:
    """Tell whether a label stands below ``number``, and text below that: what a picture shows."""
    return page.is_label(number + 1) and page.is_prose(number + 2)


def _is_picture(page: Page, number: int) -> bool:
    """Tell whether the count on line ``number`` or the label below tells of a picture."""
    return any(_TAKEN.search(page.text(n)) for n in (number, number + 1))


def _captions(page: Page, number: int, *, is_last: bool) -> Iterator[Proposal]:
    evidence = because((True, "counts the pictures of a set", 11.0))
    for each in (number, number + 1) if is_last else (number,):
        words = page.lines[each].cut()
        found = Found((Caption((words,), span=words.span),))
        yield Proposal((each,), "caption.set", found, evidence)


def owned(page: Page, signed: Iterable[tuple[int, str]]) -> Iterator[Proposal]:
    """Propose the line above whose a picture is as what it shows, within the text."""
    for number, text in signed:
        above = number - 1
        if not (_OWNED.match(text) and page.is_prose(above - 1) and page.is_prose(number + 1)):
            continue
        shown = page.text(above)
        if _may_head(page, above):
            continue
        if len(shown) <= _SIZE and not (ends_a_sentence(shown) or shown[-1] in PAUSE):
            words = page.lines[above].cut()
            evidence = because((True, "whose it is stands below it, and the text goes on", 9.0))
            found = Found((Caption((words,), span=words.span),))
            yield Proposal((above,), "caption.owned", found, evidence)


def _may_head(page: Page, number: int) -> bool:
    """Tell whether ``number`` may head the text: it is counted, or short as other labels here."""
    text = page.text(number)
    is_labelled = not COLONS.isdisjoint(text[: _LABEL + 1])
    if ranks_of(text) or _NTH.match(text) or is_labelled:
        return True
    is_short = len(text) <= _BRIEF and "，" not in text
    return is_short and any(_heads(page, n) for n in page.labels if 0 < n != number)


def _heads(page: Page, number: int) -> bool:
    """Tell whether ``number`` is a short label above text, or above whose a picture is."""
    text, below = page.text(number), number + 1
    is_label = len(text) <= _BRIEF and "，" not in text and not _OWNED.match(text)
    is_above = page.is_prose(below) or (
        _OWNED.match(page.text(below)) is not None and page.is_prose(below + 1)
    )
    return is_label and page.is_prose(number - 1) and is_above
