"""What is printed twice: a heading, in a row or above the text, and what a picture shows.

Of a heading the second is no text; what a picture is called comes again below it, there with who
took it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from convert.ir import Caption, Paragraph
from convert.pattern import pattern
from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, because
from convert.structure.recognisers.candidates import choice_of
from convert.structure.recognisers.sites import bare
from convert.structure.shape import ends_a_sentence

_SHORTEST: Final = 6
_REACH: Final = 60
"""What stands further down is the text's own."""

_SHOWN: Final = 9
"""Shorter lines come twice in cries and refrains.  Units: characters."""

_LONGEST: Final = 90
"""Paragraphs are copied twice by mistake, too; what a picture shows is shorter."""

_ABOUT: Final = 2
"""So many lines may stand between text and what is printed twice."""

_TIMES: Final = 2
"""Text is so many times as long, where what is shown is a sentence."""

_LEADING: Final = frozenset("：:，,、")
_AGENCY: Final = pattern(
    "[（(][^（()），。]{0,20}[摄攝图圖影社报報供][^（()），。]{0,8}[)）]$|[＝=][^＝=，。]{2,12}$"
)
"""Whose a picture is, and where it was taken: （新华社）, ＝青湾港."""

_SPOKEN: Final = frozenset("“「『‘\"'—–-")
_CRIES: Final = frozenset("！？!?…，,、；;：:~～")
_SIGNED: Final = pattern(
    "[。.]?[ \u3000]?(?:[（(][^（()）]{0,40}[摄攝图圖影供照社][^（()）]{0,40}[)）]"
    "|[^，。：:！？“”文]{0,12}(?:[摄攝图圖]|供[图圖]|提供|撮影))[。.]?"
)
"""What the second has besides: (何小满摄), （2009年3月摄影）, 何小满摄."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose that the second of two equal labels says nothing, or that it is no heading."""
    last = min(page.body, _REACH) if page.body < len(page.texts) else 0  # a poem has refrains
    above = [number for number in page.labels if number < last]
    counts = Counter(page.text(number) for number in above)
    for number in above:
        if counts[page.text(number)] > 1:
            line = page.lines[number]
            evidence = because((True, "is printed more than once above the text", 5.5))
            block = Paragraph((line.cut(),), span=line.span())
            yield Proposal((number,), "repeated.above", Found((block,)), evidence)
    yield from _titles(page)
    yield from _twice(page)
    if page.body < len(page.texts):
        pairs = enumerate(pairwise(page.texts), 1)
        twins = [n for n, (over, under) in pairs if over[:_SHOWN] == under[:_SHOWN]]
        found = [twin for n in twins if len(page.texts[n]) >= _SHOWN for twin in _twin(page, n)]
        for number, shown, rest in found:
            are_several = any(other != shown for _, other, _ in found)
            yield from _twins(page, number, rest, are_several=are_several)


def _twice(page: Page) -> Iterator[Proposal]:
    """Propose that of two equal lines the second says nothing, where both are a heading.

    Captions are printed twice too, as the name of the picture and below it.
    """
    again = [
        n
        for n, text in page.worded(page.labels)
        if n and len(text) > 1 and text == page.texts[n - 1]
    ]
    are_heads = all(page.is_prose(number + 1) for number in again)
    for number in again:
        text = page.text(number)
        evidence = because(
            (True, "repeats the line above", 1.0),
            (text[0] == "第" or number == 1, "is a heading", 10.0),
            (are_heads, "text follows each that is printed twice", 4.0),
        )
        yield Proposal((number,), "repeated", Found(), evidence)


def _titles(page: Page) -> Iterator[Proposal]:
    """Propose that what says the same as the title, further down, is no heading."""
    counts = Counter([bare(text) for _, text in page.worded(page.labels)])
    again = {words for words, count in counts.items() if count > 1 and len(words) >= _SHORTEST}
    if not again:  # as in most texts, whose title need not be found here
        return
    choice = choice_of(page)
    first = choice.number if choice else 0
    if bare(page.text(first)) not in again:
        return
    for number in page.labels:
        if number != first and bare(page.text(number)) == bare(page.text(first)):
            line = page.lines[number]
            evidence = because((True, "says the same as the title", 7.0))
            block = Paragraph((line.cut(),), span=line.span())
            yield Proposal((number,), "repeated.title", Found((block,)), evidence)


def _twin(page: Page, number: int) -> Iterator[tuple[int, str, str]]:
    """Line ``number`` if it says what the one above says: what, and what one has besides."""
    short, long = sorted(page.texts[number - 1 : number + 1], key=len)
    said = short.rstrip("。.")
    rest = long[len(said) :]
    is_signed = _SIGNED.fullmatch(rest) is not None
    if _may_show(said, long) and long.startswith(said) and (is_signed or rest in ("", "。", ".")):
        yield number, said, rest


def _twins(page: Page, number: int, rest: str, *, are_several: bool) -> Iterator[Proposal]:
    """Propose that line ``number`` and the one above say what a picture shows."""
    text, above = page.texts[number], page.text(number - 2)
    is_signed = len(rest) > 1 or _AGENCY.search(text) is not None
    is_inset = 0 < page.indent == page.lines.indents[number]
    is_third = above == text or page.text(number + 1) == text
    evidence = because(
        (True, "is printed twice in a row", 2.0),
        (is_signed, "once with who took the picture", 6.0),
        (are_several, "others are printed twice, too", 3.0),
        (are_several and _is_by_text(page, number), "much longer text stands near", 2.5),
        (not is_signed and ends_a_sentence(text), "ends like a sentence", -2.0),
        (is_inset and not is_signed, "is set in like the paragraphs", -4.0),
        (is_third, "is printed more than twice", -8.0),
        (above[-1:] in _LEADING, "a line leads up to it", -8.0),
        (_is_sung(page, number), "stands among lines of a song", -8.0),
    )
    for twin in (number - 1, number):
        words = page.lines[twin].cut()
        found = Found((Caption((words,), span=words.span),))
        yield Proposal((twin,), "caption.twice", found, evidence)


def _may_show(said: str, long: str) -> bool:
    """Tell whether ``said`` could be what a picture shows: no cry, no speech, no half sentence."""
    is_as_long = len(said) >= _SHOWN and len(long) <= _LONGEST
    return is_as_long and said[0] not in _SPOKEN and said[-1] not in _CRIES


def _is_by_text(page: Page, number: int) -> bool:
    """Tell whether text that is much longer stands near a pair that ends with ``number``."""
    near = (*range(number - 1 - _ABOUT, number - 1), *range(number + 1, number + 1 + _ABOUT))
    least = _TIMES * len(page.text(number))
    return any(page.is_prose(n) and len(page.text(n)) >= least for n in near)


def _is_sung(page: Page, number: int) -> bool:
    """Tell whether lines that are no text touch a pair that ends with ``number``."""
    first, after = number - 1, number + 1
    touches = page.blanks[first] == 0 and page.blanks_below(number) == 0
    return first > 0 and touches and not (page.is_prose(first - 1) or page.is_prose(after))
