"""Several poems under one title: （组诗）, （外二首); what each is called, and its stanzas."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile
from typing import Final

from convert.pattern import pattern
from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, as_heading, as_paragraph, because
from convert.structure.recognisers.verse import is_sung, stanza
from convert.structure.shape import is_ideograph
from convert.structure.written import is_written

_SUITE: Final = pattern(
    "[组組][诗詩]|[（(]外[一二三四五六七八九十两兩]首[）)]|[诗詩][抄钞鈔选選稿]?[（(]?[二三四五六七八九十两兩0-9]{1,2}首"
    "|[二三四五六七八九十两兩0-9]{1,2}首(?:[）)]|$)|[短诗詩组組]章|短[诗詩](?:[一二三四五六七八九十两兩0-9]|选|選|[集小]辑)"
)
_NUMBER: Final = pattern(
    "(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3}|之[一二三四五六七八九十]|其[一二三四五六七八九十])$"
)
_HEAD: Final = 3
_LONGEST: Final = 12
_SHORTEST: Final = 6
"""What a poem is called, alone and at the head of its first stanza.  Units: characters."""

_PAIR: Final = 2
_DASHES: Final = ("——", "──", "--", "—")
_MOOD: Final = frozenset("的了吗嗎呢吧着过過")
_PERSONS: Final = frozenset("我你他她它")
_DATED: Final = pattern(
    "[（(]?(?:—{1,2} ?)?(?:[写寫作改][于於])?"
    "(?:[12][0-9]{3}|[一二〇○零两兩三四五六七八九]{4}) ?[年./．-]"
)
_MARK: Final = pattern(
    "[◎●○◇◆■□★☆▲△※·•《【「“〈]|(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:[、．.]|[ \u3000]|$)"
    "|[其之][一二三四五六七八九十](?:[ \u3000、：:·]|$)"
)
_SIGNS: Final = "◎●○◇◆■□★☆▲△※·•《》【】「」“”〈〉 \u3000"
"""What is set before and about what poems are called."""

_HAN: Final = "一二三四五六七八九十"
_NUMBERED: Final = pattern(
    "^[^，。！？]{0,8}(?:[（(]([一二三四五六七八九十])[）)]|[之其]([一二三四五六七八九十]))$"
)
"""A poem that is counted: 渡口（一）, 其二."""

_BOXED: Final = pattern(
    "^(?:[《【〈][^》】〉]{1,10}[》】〉]|[◎●○◇◆■□★☆※][ \u3000]?[^，。！？]{1,10})$"
)
"""A poem whose name stands in brackets or behind a mark: 《灯》, ◎灯."""

_SAYING: Final = frozenset("，。；：！？、…,;:!?—─")


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose what poems are called, and stanzas, where the title says that there are several."""
    if not any(_SUITE.search(page.text(n)) for n in range(_HEAD)) or page.gap:
        return
    found = tuple(_set_apart(page))
    yield from found or _parted(page, _counted(page))


def _set_apart(page: Page) -> Iterator[Proposal]:
    """Propose poems that empty lines part, and what each is called."""
    blocks = [run for run in page.runs(range(len(page.texts)), blanks=0) if page.blanks[run[0]]]
    verses = [run for run in blocks if run[0] and _is_verse(page, run)]
    verses = [run for run in verses if not (len(run) == _PAIR and _is_dedication(page, run[1]))]
    if not verses or 2 * sum(map(len, verses)) < len(page.texts):
        return
    alone = [n for n in (_above(page, run) for run in verses) if _is_alone(page, n)]
    headed = [run for run in verses if _is_headed(page, run)] if len(alone) < _PAIR else []
    if len(alone) < _PAIR and (len(headed) < _PAIR or headed[0] is not verses[0]):
        return
    headed += [
        run
        for run in verses
        if run not in headed and len(run) > _PAIR and _NUMBER.match(page.text(run[0]))
    ]
    yield from (_title(page, number) for number in (*alone, *(run[0] for run in headed)))
    yield from (_dedication(page, n + 1) for n in alone if _is_dedication(page, n + 1))
    evidence = because((True, "is a stanza of one of several poems", 12.0))
    for run in (*verses, *_single(page, verses, alone)):
        lines = run[1:] if run in headed else run
        if lines:
            yield Proposal(tuple(lines), "verse.suite", Found((stanza(page, lines),)), evidence)


def _counted(page: Page) -> Sequence[int]:
    """The lines that head poems by numbers that count on, or alike by a mark, verse below each."""
    lines = range(1, len(page.texts))
    for form in (_NUMBERED, _BOXED):
        heads = [n for n in lines if len(page.text(n)) <= _LONGEST and form.search(page.text(n))]
        if len(heads) < _PAIR or not all(_has_verse(page, n) for n in heads):
            continue
        found = [form.search(page.text(n)) for n in heads]
        numbers = [_HAN.find(one[one.lastindex or 0][:1]) for one in found if one]
        are_alike = form is _BOXED and len({page.text(n)[0] for n in heads}) == 1
        if are_alike or numbers == list(range(len(heads))):
            return heads
    return ()


def _has_verse(page: Page, number: int) -> bool:
    """Tell whether two lines of a song stand below ``number``."""
    below = [page.text(n) for n in (number + 1, number + 2)]
    return all(text and is_sung(text) for text in below)


def _parted(page: Page, heads: Sequence[int]) -> Iterator[Proposal]:
    """Propose each of ``heads`` and the stanzas down to the next."""
    evidence = because((True, "is a stanza of one of several poems", 12.0))
    for number, end in pairwise((*heads, len(page.texts))):
        yield _title(page, number)
        below = [n for n in range(number + 1, end) if is_sung(page.text(n))]
        below = list(takewhile(lambda n: not is_written(page.text(n)), below))
        for run in page.runs(below, blanks=0):
            if len(run) > 1:
                yield Proposal(tuple(run), "verse.suite", Found((stanza(page, run),)), evidence)


def _single(
    page: Page, verses: Sequence[Sequence[int]], alone: Sequence[int]
) -> Iterator[Sequence[int]]:
    """The stanzas of one line: what stands alone among others and is no name."""
    kept = {number for run in verses for number in run}
    for number in range(verses[0][0], verses[-1][-1]):
        is_among = number - 1 in kept and (number + 1 in kept or number + 1 in alone)
        if not is_among:  # below a day, it is a name
            continue
        text = page.text(number)
        is_line = page.is_apart(number) and is_sung(text) and is_ideograph(text[0])
        if is_line and number not in alone and not _DATED.match(text):
            yield (number,)


def _title(page: Page, number: int) -> Proposal:
    evidence = because((True, "the title says that several poems follow, and verse does", 12.0))
    return Proposal((number,), "heading.poem", as_heading(page, number), evidence)


def _dedication(page: Page, number: int) -> Proposal:
    evidence = because((True, "says whom the poem is for, below what it is called", 12.0))
    return Proposal((number,), "paragraph.dedication", as_paragraph(page, number), evidence)


def _is_verse(page: Page, run: Sequence[int]) -> bool:
    """Tell whether lines that stand together are a stanza: short, no text and no day below one."""
    texts = [page.text(number) for number in run]
    is_kept = len(run) >= _PAIR and all(map(is_sung, texts))
    return is_kept and not any("。" in text[:-1] or is_written(text) for text in texts)


def _above(page: Page, run: Sequence[int]) -> int:
    """The line above a stanza, or above whom the poem is for: ◎ 退潮, ——给何小满."""
    above = run[0] - 1
    return above - 1 if _is_dedication(page, above) else above


def _is_dedication(page: Page, number: int) -> bool:
    """Tell whether a dash opens ``number``, above an empty line."""
    return page.text(number).startswith(_DASHES) and page.blanks_below(number) > 0


def _is_alone(page: Page, number: int) -> bool:
    """Tell whether ``number`` stands between empty lines and could be what a poem is called."""
    is_apart = number > 0 and page.blanks[number] > 0
    is_apart = is_apart and (page.blanks_below(number) > 0 or _is_dedication(page, number + 1))
    text = page.text(number)
    return is_apart and _SUITE.search(text) is None and _is_name(text, _LONGEST)


def _is_headed(page: Page, run: Sequence[int]) -> bool:
    """Tell whether the first of a stanza is shorter than each other line, and no sentence."""
    first, *others = (page.text(number) for number in run)
    if len(others) < _PAIR or not _is_name(first, _SHORTEST):
        return False
    if _MARK.match(first):  # a mark, a number or brackets tell it from verse
        return not any(map(_MARK.match, others))
    return len(first) < min(map(len, others)) and first[-1] not in _MOOD


def _is_name(text: str, size: int) -> bool:
    if _NUMBER.match(text):
        return True
    bare = _MARK.sub("", text, 1).strip(_SIGNS)
    is_bare = bare != "" and is_ideograph(bare[0]) and _SAYING.isdisjoint(bare)
    return is_bare and len(bare) <= size and bare[0] not in _PERSONS and not is_written(text)
