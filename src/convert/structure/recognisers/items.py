"""Lists: two or more marked lines side by side, lists run into one line."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import Final

from convert.ir import Block, List, ListItem
from convert.structure.below import has_list_below, is_amount
from convert.structure.claim import Evidence
from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, because
from convert.structure.recognisers import run_in
from convert.structure.recognisers.markers import FONTLESS, Family, is_typed, marked, value
from convert.structure.shape import COLONS, ends_a_sentence, has_inner_stop

_TICKS: Final = frozenset("✓✔✅☑☐✗✘❌❎✖⭕")
"""What is done, and what is not: signs of one kind, on lists of both."""

_POINTING: Final = frozenset("👉👈👆👇☞☛").union(
    map(chr, (*range(0x2190, 0x2200), *range(0x2794, 0x27C0), *range(0x2B05, 0x2B12)))
)
"""These point from one stop of a route to the next: ➡ 渡口 ➡ 青湾."""

_HAN: Final = frozenset({"han", "paren-han"})
_PARTS: Final = frozenset({"han", "paren-han", "bullet", "dash"})
"""Markers of the parts of documents, and of briefs: behind them stand paragraphs too."""

_SEVERAL: Final = 4
"""So many side by side are a list, however long each is."""

_SENTENCES: Final = 1.2
"""So many sentences end within each, on average, where they are paragraphs."""

_SECOND: Final = 2
_NEEDED: Final = 3
_TOLD: Final = frozenset("了，,：:")
_HEADING: Final = 18
_HEADED: Final = 3
"""What heads a paragraph on its line has at most a third of its characters."""

_SECTION: Final = 120
"""What is numbered as parts are and longer, on average, is a part.  Units: characters."""

_PARAGRAPH: Final = 80
"""Items that are longer than this, on average, are paragraphs with numbers.  Units: characters."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose lists."""
    run: list[tuple[int, re.Match[str]]] = []
    family: Family | None = None
    alone: dict[str, int] = {}
    torn: list[int] = []
    ended: tuple[Family | None, int, int] = (None, 0, 0)
    for number, text in page.worded(page.open):
        found, marker = marked(text, family)
        is_next = bool(run) and number == run[-1][0] + 1 and found is family
        if run and not (is_next and _goes_on(page, found, run, marker)):
            yield from _list(page, run, family, alone)
            ended = _end(run, family)
            run = []
        if found is not None and marker is not None:
            if not run and found is ended[0] and _is_torn(page, number, marker, ended):
                torn.append(number - 1)
            run.append((number, marker))
        elif text[0] in run_in.OPENING:
            yield from run_in.recognise(page, number)
        family = found
    if run:
        yield from _list(page, run, family, alone)
    if torn:
        from convert.structure.recognisers.continued import continued  # noqa: PLC0415  few are torn

        yield from continued(page, torn)


def _end(
    run: Sequence[tuple[int, re.Match[str]]], family: Family | None
) -> tuple[Family | None, int, int]:
    """What counts ``run``, where it ends, and up to which number."""
    number, marker = run[-1]
    is_counted = family is not None and family.is_counted
    return (family, number, value(marker["n"])) if is_counted else (None, 0, 0)


def _is_torn(
    page: Page, number: int, marker: re.Match[str], ended: tuple[Family | None, int, int]
) -> bool:
    """Tell whether one line parts line ``number`` from the ``ended`` items that it counts on."""
    is_near = number == ended[1] + 2 and not (page.blanks[number] or page.blanks[number - 1])
    return is_near and value(marker["n"]) == ended[2] + 1


def _goes_on(
    page: Page,
    family: Family | None,
    run: Sequence[tuple[int, re.Match[str]]],
    other: re.Match[str] | None,
) -> bool:
    """Tell whether a marker goes on with ``run``: the same bullets, numbers that go on."""
    number, one = run[-1]
    if family is None or other is None:
        return False
    if family.is_counted and value(other["n"]) == 1 < value(one["n"]):
        return False
    if family.name == "emoji":
        return _is_pictured(page, number + 1, [marker.string for _, marker in run[-2:]])
    return family.name != "bullet" or one[0][0] == other[0][0]


def _is_pictured(page: Page, number: int, above: Sequence[str]) -> bool:
    """Tell whether line ``number`` goes on a list that pictures mark, each its own or all one.

    With another picture it is above a list of its own where its neighbours share theirs:
    🔧 业务  ✅ 测绘  ✅ 运输  🚌 路线  ✅ 公交  ✅ 走路.
    """
    said = page.text(number)
    here, before = _picture(said), _picture(above[-1])
    if here == before:
        return True
    if above[-1][-1] in COLONS or said[-1] in COLONS:
        return False
    after, later = _picture(page.text(number + 1)), _picture(page.text(number + 2))
    is_back = after == before != later
    is_after_several = len(above) > 1 and _picture(above[0]) == before
    return after != here and (is_back or not is_after_several)


def _picture(text: str) -> str:
    """What marks ``text``; ticks and crosses are of one kind."""
    return "✓" if text[:1] in _TICKS else text[:1]


def _list(
    page: Page,
    run: Sequence[tuple[int, re.Match[str]]],
    family: Family | None,
    alone: dict[str, int],
) -> Iterator[Proposal]:
    """Propose ``run`` as a list; ``alone`` has the last number of each family that stood alone."""
    if family is None or (len(run) < _NEEDED and run[0][1][0][0] in FONTLESS):
        return
    values = [value(marker["n"]) for _, marker in run] if family.is_counted else []
    goes_on = bool(values) and alone.pop(family.name, 0) == values[0] - 1 > 0
    if len(run) == 1:
        if values and page.is_prose(run[0][0] + 1):
            alone[family.name] = values[0]
        yield from run_in.recognise(page, run[0][0])
        return
    items = tuple(item for number, marker in run for item in _items(page, number, marker, family))
    numbers = tuple(number for number, _ in run)
    first = values[0] if values else None
    marker = run[0][1][0].strip()
    block = List(items, first, marker, span=page.lines[numbers[0]].span())
    evidence = (
        *_evidence(page, numbers, family, values),
        *because((_has_parts(page, numbers[-1] + 1, values), "parts of the last follow", -4.0)),
        *because((goes_on, "text stands between their siblings above", -4.0)),
    )
    rule = f"list.{family.name}"
    may_lead = marker in page.text(numbers[0] - 1) if first is None else first == _SECOND
    led = _led_in(page, numbers[0] - 1, family, block) if may_lead else ()
    if led:
        evidence = (*evidence, *because((True, "the label above has the first of them", 6.0)))
        yield Proposal((numbers[0] - 1, *numbers), rule, Found(led, rank="plain"), evidence)
    else:
        yield Proposal(numbers, rule, Found((block,)), evidence)


def _items(page: Page, number: int, marker: re.Match[str], family: Family) -> Iterator[ListItem]:
    """The item on line ``number``, or several, where its picture comes again behind a gap."""
    line, start = page.lines[number], marker.end()
    mark = f" {marker[0].rstrip()}"
    is_picture = family.name == "emoji" and _POINTING.isdisjoint(marker[0])
    while is_picture and (end := line.text.find(mark, start)) >= start:
        yield run_in.item(line, start, len(line.text[:end].rstrip()))
        start = end + len(mark)
        start += len(line.text[start:]) - len(line.text[start:].lstrip())
    yield run_in.item(line, start)


def _led_in(page: Page, number: int, family: Family, rest: List) -> tuple[Block, ...]:
    """The label on line ``number`` and the list whose first item stands behind it."""
    from convert.structure.recognisers.led_in import led_in  # noqa: PLC0415  few texts have any

    return led_in(page, number, family.pattern, rest)


def _show_pictures(page: Page, number: int, texts: Sequence[str]) -> bool:
    """Tell whether a triangle points from each of ``texts`` to a picture: it touches the words.

    Before a sentence it is a bullet where a gap parts it from the words, or it is hollow; before
    briefs, too, the first of which is line ``number``, but for those that were sent in.
    """
    are_pointed = all(
        text[0] in "▲△" and not (ends_a_sentence(text) and (text[0] == "△" or text[1].isspace()))
        for text in texts
    )
    if not are_pointed:
        return False
    from convert.structure.recognisers.briefs import are_sent, briefs  # noqa: PLC0415  few have any

    return number not in page.once(briefs) or are_sent(texts)


def _has_parts(page: Page, number: int, values: Sequence[int]) -> bool:
    """Tell whether ``number`` counts on within the last of ``values``: 5.1 below 4., 5."""
    head = f"{values[-1]}." if values else "."
    text = page.text(number)
    return text.startswith(head) and text[len(head) : len(head) + 1].isdecimal()


def _evidence(
    page: Page, numbers: Sequence[int], family: Family, values: Sequence[int]
) -> tuple[Evidence, ...]:
    texts = [page.text(number) for number in numbers]
    is_announced = page.text(numbers[0] - 1)[-1:] in COLONS
    is_headed = values[:1] == [1] and family.name not in _PARTS and page.is_label(numbers[0] - 1)
    is_loose = family.name in _PARTS or (len(numbers) < _SEVERAL and family.name != "letter")
    is_parted = is_loose and not (is_announced or is_headed)
    is_said = is_announced or (
        values[:1] == [1] and len(values) > 2 and all(text[-1] in "；;。" for text in texts)
    )
    is_choice = family.name == "letter" and (texts[0][0].isupper() or texts[0][1] not in ")）")
    is_counting = bool(values) and all(b == a + 1 for a, b in itertools.pairwise(values))
    found = because(
        (True, "marked lines stand side by side", 4.0 + 0.5 * min(len(numbers), 4)),
        (is_counting, "their numbers count on", 1.5),
        (bool(values) and not is_counting, "their numbers do not count on", -3.0),
        (is_typed(texts[0][0]), "a typed mark opens each", 1.5),
        (is_announced, "a colon announces them", 2.0),
        (all(text[-1] in "；;。" for text in texts), "each ends like a clause", 1.0),
        (_show_pictures(page, numbers[0], texts), "show pictures, as captions do", -5.0),
        (is_choice and not is_announced, "letters choose, in tests", -5.0),
        (
            family.name == "prefix"
            and not (is_counting and _is_counted(texts, values, is_announced=is_announced)),
            "numbers with no stop tell how much",
            -12.0,
        ),
        (
            family.name == "emoji"
            and len(texts) < _NEEDED
            and _TICKS.isdisjoint(text[0] for text in texts),
            "pictures mark them",
            -1.0,
        ),
        (all(text[-1] in "：:" for text in texts), "each is a label without a value", -6.0),
        (any(ends_a_sentence(text) for text in texts), "sentences are among them", 0.5),
    )
    length = _by_length(texts, values) if is_parted else ()
    parts = _as_parts(page, numbers, family, is_said=is_said) if family.name in _HAN else ()
    is_part = family.name == "han" and _are_articles(page, numbers, family, values)
    articles = because((is_part, "text stands between them and their siblings", -6.0))
    return (*found, *length, *parts, *articles)


def _are_articles(
    page: Page, numbers: Sequence[int], family: Family, values: Sequence[int]
) -> bool:
    """Tell whether what ``family`` counts next, below ``values`` or above, counts on from them."""
    first, last = bisect_left(page.open, numbers[0]), bisect_right(page.open, numbers[-1])
    below = (page.text(page.open[n]) for n in range(last, len(page.open)))
    above = (page.text(page.open[n]) for n in reversed(range(first)))
    after = next(filter(None, map(family.pattern.match, below)), None)
    before = next(filter(None, map(family.pattern.match, above)), None)
    is_after = after is not None and value(after["n"]) == values[-1] + 1
    return is_after or (before is not None and value(before["n"]) == values[0] - 1)


def _as_parts(
    page: Page, numbers: Sequence[int], family: Family, *, is_said: bool
) -> tuple[Evidence, ...]:
    """What speaks against items where ``family`` numbers the parts of documents, too."""
    texts = [page.text(number) for number in numbers]
    is_han = family.name == "han"
    is_announced = page.text(numbers[0] - 1)[-1:] in COLONS
    return because(
        (is_han, "is numbered as parts are", -1.0 if is_said else -2.5),
        (any(map(has_inner_stop, texts)), "its lines are paragraphs", -1.0 if is_said else -3.5),
        (
            is_han and sum(map(len, texts)) > _SECTION * len(texts),
            "they are as long as paragraphs",
            -6.0,
        ),
        (is_han and all(map(_heads_itself, texts)), "a short sentence heads each", -4.0),
        (
            is_han
            and not is_announced
            and _announces(page, numbers[-1])
            and not any("，" in text for text in texts[:-1]),  # clauses of a rule
            "the last announces what stands below",
            -5.0,
        ),
    )


def _heads_itself(text: str) -> bool:
    """Tell whether a sentence like a label begins ``text``, with nothing told, and much follows."""
    head = text.partition("。")[0]
    return len(text) > _HEADED * len(head) <= _HEADED * _HEADING and _TOLD.isdisjoint(head)


def _announces(page: Page, number: int) -> bool:
    """Tell whether ``number`` ends with a colon above text: a part with what it says below it."""
    is_ended = page.text(number)[-1] in COLONS and page.text(number + 1) != ""
    return is_ended and not has_list_below(page, number)


def _by_length(texts: Sequence[str], values: Sequence[int]) -> tuple[Evidence, ...]:
    """What speaks against items where nothing announces them and they read like paragraphs."""
    return because(
        (
            not is_typed(texts[0][0]) and sum(map(len, texts)) > _PARAGRAPH * len(texts),
            "they are as long as paragraphs",
            -6.0,
        ),
        (
            bool(values) and sum(map(_stops, texts)) > _SENTENCES * len(texts),
            "sentences end within them, as in paragraphs",
            -5.0,
        ),
    )


def _is_counted(texts: Sequence[str], values: Sequence[int], *, is_announced: bool) -> bool:
    """Tell whether numbers with no stop count several ``texts`` from 1, and nothing within.

    What could be a unit may begin a few of them (1 面粉过筛) that are announced or padded.
    """
    labels = {text.lstrip("#＃0123456789 \u3000").partition("：")[0] for text in texts}
    is_one = len(labels) == 1 and labels != {""}  # 1 考场：一班, 2 考场：二班
    is_several = values[0] == 1 and len(values) >= _NEEDED
    amounts = sum(map(is_amount, texts))
    is_sure = is_announced or texts[0][0] == "0"
    return is_several and not is_one and (2 * amounts < len(texts) if is_sure else not amounts)


def _stops(text: str) -> int:
    return text.count("。", 0, -1)
