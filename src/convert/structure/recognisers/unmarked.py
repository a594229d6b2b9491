"""Lists without marks: announced words, labels and values, amounts, numbers that touch words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise
from typing import Final

from convert.ir import List
from convert.pattern import pattern
from convert.structure.below import is_amount, is_quantity
from convert.structure.claim import Evidence
from convert.structure.names import is_person, is_usual_person
from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, because
from convert.structure.recognisers.dialogue import SPEAKERS
from convert.structure.recognisers.markers import is_marked
from convert.structure.recognisers.numbered import is_numbered
from convert.structure.recognisers.run_in import item
from convert.structure.roles import role_of
from convert.structure.shape import COLONS, LABEL_SIZE, has_inner_stop
from convert.structure.vocabulary import POSTS, SOURCE_WORDS

_FEWEST: Final = 3
_SEVERAL: Final = 5
_CELLED: Final = pattern("\\S(?:[ \u3000]{2,}|\t)\\S+(?:[ \u3000]{2,}|\t)\\S")
_SUMMED: Final = pattern(
    "(?:(?:以下|下列|如下|包括|包含|分别[是为為]|下面|[内內]容|福利|[清名][单單])[^，。：:]{0,10}|有)[：:]$"
)
"""What announces a list; what announces a poem or a speech tells who wrote or said it."""

_SUNG: Final = pattern(
    "[诗詩词詞歌曲联聯谣謠誓祷禱]|(?:(?<![电電])[话話]|[信言字])(?:如下)?[：:]$|^[内內]容[：:]$"
)
"""What is one thing, however many lines it has: a poem, last words, what a letter says."""

_CLOCK: Final = frozenset("0123456789[［【（(")
_QUOTING: Final = frozenset("《")

_ENTRY: Final = pattern(
    "(?P<label>(?![A-Za-z]?[0-9]+[.)）、])[\\w《（(][^，。：:；;？！“”「」、]{1,11})"
    "[：:][ \u3000]{0,4}(?=\\S)"
)
"""A label and what it says: 工具集合：二十多款应用."""

_HOUR: Final = r"[0-9]{1,3}[:：][0-5][0-9](?:[:：][0-5][0-9])?"
_TIMED: Final = pattern(
    f"(?P<open>[\\[［【（(])?(?P<from>{_HOUR})(?: ?(?:[-—–~～]{{1,2}}|[至到]) ?{_HOUR})?"
    "(?(open)[\\]］】）)][ \u3000]{0,4}"
    "|(?:[ \u3000]{1,4}|[ \u3000]?[-—–|｜丨][ \u3000]?))(?=[^\\d\\s])"
)
_YEARED: Final = pattern(
    "(?P<from>(?:1[5-9]|20)[0-9]{2})(?: ?年(?: ?[0-9]{1,2} ?月(?: ?[0-9]{1,2} ?日)?)?"
    "(?:[ \u3000\t]{0,2}[：:·|｜—–-]{1,2}[ \u3000]{0,2}|[ \u3000\t]{1,6})"
    "|[\u3000\t：:]{1,4}| {2,6}|[ ]?[-—–|｜]{1,2}[ ]?)"
    "(?=[^0-9\\s年月至-])"
)
_TITLED: Final = pattern("《[^《》]{1,30}》")
"""What is done when, and works: below each other they are a schedule, or what one may read."""

_SAID: Final = pattern("[对對][话話]|聊天|群[里裡聊]|[说說][道：:]|[发發]言|留言|弹幕|彈幕")
"""What announces those who speak, be they called whatever they like."""

_TELLING: Final = ("说", "道", "曰", "云", "问", "答", "說", "問", "告诉记者", "表示")
_LISTED: Final = pattern(
    "(?:以下|下列|如下|[0-9二三四五六七八九十两兩几幾多数數]大?(?:[条條项項個个种種类類款]|方面|[点點](?=[：:。])))"
    "[^，。！？；：:]{0,16}[：:。]$"
)
"""What says that several things follow, or how many: 有4种情况, 规矩只有几条."""

_LED: Final = pattern(
    "(?:(?![─—-]{2})[^…‥。！？!?]){1,16}?[ \u3000]{0,2}"
    "(?P<dots>[…‥]{1,40}|[.．]{3,80}|[·・]{4,80}|[─—-]{4,80})"
    "(?!.*[─—-]{2})[ \u3000]{0,2}[^…‥.．·・─—\\s-][^…‥]{0,24}$"
)
"""What dots lead to something: 草鱼…………一条."""

_DOTS: Final = frozenset("…‥.．·・─—-")
_COUNTS: Final = pattern(r"[0-9０-９一二两兩三四五六七八九十百半]")
_DAY: Final = 24
_FEW: Final = 2
"""Verse and talk have so many rows of dots, too, with no amounts behind them."""

_PAUSES: Final = {"…": 3, "‥": 3, ".": 7, "．": 7}
"""Fewer of these are a pause in what is said."""

_JOINED: Final = ("以及", "和", "或", "及")
_PARTED: Final = ("；", ";", *(f"；{word}" for word in _JOINED))
_PARAGRAPH: Final = 80
"""Longer entries are paragraphs with a name each.  Units: characters."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose lists whose items have no marks, or numbers without one."""
    runs = [run for run in page.runs(page.labels, blanks=page.gap) if len(run) > 1]
    for run in runs:
        if len(run) >= _FEWEST and _is_announced(page, run[0]):
            yield from _announced(page, run)
    for begins in (_TIMED, _TITLED, _YEARED):
        yield from _alike(page, begins)
    parted = (number for number, text in page.worded(page.open) if _is_parted(text))
    for run in page.runs(parted, blanks=1):
        yield from _parted(page, run)
    said = (number for number, text in page.worded(page.open) if _label(text))
    for run in page.runs(said, blanks=page.gap):
        yield from _entries(page, run)
    near = list(page.worded([*chain.from_iterable(runs)]))
    yield from _people(page, near)
    yield from _needed(page, near)
    yield from _led(page, near)


def _people(page: Page, labels: Sequence[tuple[int, str]]) -> Iterator[Proposal]:
    """Propose people with their posts, a gap between, below the label that calls them."""
    gapped = (n for n, text in labels if "\u3000" in text or "  " in text)
    for run in page.runs((n for n in gapped if _is_post(page.text(n))), blanks=page.gap):
        sure = sum(_is_sure_post(page.text(n)) for n in run)
        if len(run) > 1 and 2 * sure >= len(run) and page.text(run[0] - 1)[-1:] in COLONS:
            evidence = because((True, "people and their posts stand below what calls them", 8.0))
            yield _list(page, run, [0] * len(run), "list.people", evidence)


def _is_post(text: str) -> bool:
    """Tell whether ``text`` is somebody and what he is: 何一　渡口站站长."""
    name, *rest = text.split(maxsplit=1)
    return bool(rest) and is_person(name) and not is_person(rest[0])


def _is_sure_post(text: str) -> bool:
    """Tell whether who ``text`` calls has a full name, or his post is known: no 高山　流水."""
    name, *rest = text.split(maxsplit=1)
    return rest[0].endswith(POSTS) or (len(name) > _FEW and is_usual_person(name))


def _needed(page: Page, labels: Sequence[tuple[int, str]]) -> Iterator[Proposal]:
    """Propose lists of what is needed: 土豆　两个, 生抽　一勺, 冰糖　三粒."""
    quantities = (number for number, text in labels if is_quantity(text))
    for run in page.runs(quantities, blanks=page.gap):
        if len(run) < _FEWEST:
            continue
        texts = [page.text(number) for number in run]
        evidence = because(
            (True, "each says how much of what", 5.0),
            (page.text(run[0] - 1)[-1:] in COLONS, "a colon announces them", 1.0),
            (any(":" in text or "：" in text for text in texts), "labels say values", -4.0),
        )
        yield _list(page, run, [0] * len(run), "list.quantities", evidence)


def _led(page: Page, labels: Sequence[tuple[int, str]]) -> Iterator[Proposal]:
    """Propose lists through whose lines dots lead, most of them longer than a pause is."""
    led = {
        number: found
        for number, text in labels
        if not _DOTS.isdisjoint(text) and (found := _LED.match(text))
    }
    for run in page.runs(led, blanks=page.gap):
        dots = [led[number]["dots"] for number in run]
        leading = sum(len(signs) >= _PAUSES.get(signs[0], 0) for signs in dots)
        amounts = sum(bool(_COUNTS.search(led[n].string, led[n].end("dots"))) for n in run)
        if leading > (1 if amounts > 1 else _FEW) and 2 * leading >= len(run):
            evidence = because((True, "dots lead through each", 8.0))
            yield _list(page, run, [0] * len(run), "list.led", evidence)


def _is_announced(page: Page, number: int) -> bool:
    above = page.text(number - 1)
    return above[-1:] in COLONS and page.blanks[number] <= 1


def _announced(page: Page, run: Sequence[int]) -> Iterator[Proposal]:
    above = page.text(run[0] - 1)
    texts = [page.text(number) for number in run]
    is_summed = _SUMMED.search(above) is not None and _SUNG.search(above) is None
    are_marked = all(is_marked(text) and not is_amount(text) for text in texts)
    if is_summed and not (any(map(has_inner_stop, texts)) or are_marked):
        evidence = because(
            (True, "are announced as several", 9.0),
            (any(not COLONS.isdisjoint(text) for text in texts), "labels say values", -7.0),
            (any(text[0] in "“「『" for text in texts), "quotations are among them", -4.0),
            (all(map(_CELLED.search, texts)), "wide gaps part the cells", -2.0),
        )
        yield _list(page, run, [0] * len(run), "list.announced", evidence)


def _alike(page: Page, begins: re.Pattern[str]) -> Iterator[Proposal]:
    """Propose labels that begin alike and stand together, below text or what heads them."""
    signs = _QUOTING if begins is _TITLED else _CLOCK
    if signs.isdisjoint(page.heads):
        return
    marks = {n: found for n, text in page.begun(signs) if (found := begins.match(text))}
    for run in page.runs((n for n in marks if _may_be_item(page, n)), blanks=page.gap):
        above = run[0] - 1
        is_below = page.is_prose(above) or (page.is_label(above) and above >= page.body)
        is_several = len(run) >= _FEWEST and not any(has_inner_stop(page.text(n)) for n in run)
        if not (is_several and (is_below or page.text(above)[-1:] in COLONS)):
            continue
        if begins is _TITLED or _go_on([marks[number]["from"] for number in run]):
            evidence = because((True, "begin alike, and stand together", 7.0))
            yield _list(page, run, [0] * len(run), "list.alike", evidence)


def _may_be_item(page: Page, number: int) -> bool:
    """Tell whether ``number`` is a label, or asks or cries as names of parts do."""
    text = page.text(number)
    return page.is_label(number) or (len(text) <= LABEL_SIZE and text[-1] in "？！?!")


def _go_on(times: Sequence[str]) -> bool:
    """Tell whether ``times`` are hours of a day, or minutes of a record, or years, that rise."""
    parts = [list(map(int, time.replace("：", ":").split(":"))) for time in times]
    if all(len(part) == 1 for part in parts):  # years
        return parts == sorted(parts) and parts[0] < parts[-1]
    if len({part[0] for part in parts}) == 1 and all(
        len(one) == _FEW and other[-1] == one[-1] + 1 for one, other in pairwise(parts)
    ):  # 5:13, 5:14: verses of a chapter
        return False
    is_day = all(len(part) == _FEW and part[0] <= _DAY for part in parts)
    return is_day or all(_seconds(a) < _seconds(b) for a, b in pairwise(parts))


def _seconds(parts: Sequence[int]) -> int:
    *hours, minutes, seconds = parts
    return 3600 * sum(hours) + 60 * minutes + seconds


def _is_parted(text: str) -> bool:
    """Tell whether ``text`` is an item without a mark and more of them follow: 看缆；以及."""
    return text.endswith(_PARTED) and len(text) <= _PARAGRAPH and not is_numbered(text)


def _parted(page: Page, run: Sequence[int]) -> Iterator[Proposal]:
    """Propose what semicolons part, and the line that ends it; several need no colon above.

    Poems, oaths and sentences over several lines are parted so too: items are told of above, joined
    at the end as in lists, or are mostly no sentences with parts and do not begin alike.
    """
    above, last = page.text(run[0] - 1), page.text(run[-1] + 1)
    is_ended = 0 < len(last) <= _PARAGRAPH and last[-1] in "。." and not has_inner_stop(last)
    is_several = len(run) >= (_FEWEST - 1 if _is_announced(page, run[0]) else _SEVERAL)
    if not (is_several and is_ended):
        return
    whole = range(run[0], run[-1] + 2)
    texts = [page.text(number) for number in whole]
    is_told = _LISTED.search(above) is not None or texts[-2].endswith(_JOINED)
    is_said = _SUNG.search(above) is not None or above.rstrip("：:").endswith(_TELLING)
    evidence = because(
        (True, "semicolons part them, and a full stop ends them", 7.0),
        (is_said, "are sung or said", -7.0),
        (not is_told and _are_clauses(texts), "are the clauses of a sentence", -7.0),
    )
    yield _list(page, whole, [0] * len(whole), "list.parted", evidence)


def _are_clauses(texts: Sequence[str]) -> bool:
    """Tell whether many of ``texts`` have commas, or begin alike: 有的人哭；有的人笑."""
    often = Counter(text[:2] for text in texts).most_common(1)[0][1]
    return 2 * max(often, sum("，" in text for text in texts)) >= len(texts)


def _label(text: str) -> str:
    """What ``text`` begins with before a colon, unless somebody speaks or made it: 地址, 年费."""
    if len(text) > _PARAGRAPH or not ("：" in text or ":" in text) or "://" in text:
        return ""
    found = _ENTRY.match(text)
    if found is None:
        return ""
    label = found["label"].strip()
    is_speaker = label in SPEAKERS or label.endswith(_TELLING) or is_person(label)
    role = label.rpartition("/")[2]  # (转自青湾报/责任编辑:何小满)
    is_role = role_of(role) is not None or role in SOURCE_WORDS
    return "" if is_speaker or is_role else label


def _entries(page: Page, run: Sequence[int]) -> Iterator[Proposal]:
    """Propose labels that each say something, below what announces or heads them."""
    labels = {_label(page.text(number)) for number in run}
    above = run[0] - 1
    is_announced = page.text(above)[-1:] in COLONS
    is_headed = page.is_label(above) and above > page.body
    if len(run) < _FEWEST or len(labels) < len(run) or not (is_announced or is_headed):
        return
    if _SAID.search(page.text(above)) or any(page.text(n)[-1] in "？?吗嗎" for n in run):
        return
    evidence = because((True, "labels say something each", 7.0))
    yield _list(page, run, [0] * len(run), "list.entries", evidence)


def _list(
    page: Page,
    run: Sequence[int],
    skips: Sequence[int],
    rule: str,
    evidence: tuple[Evidence, ...],
) -> Proposal:
    lines = [page.lines[number] for number in run]
    items = tuple(item(line, skip) for line, skip in zip(lines, skips, strict=True))
    block = List(items, None, "", span=lines[0].span())
    return Proposal(tuple(run), rule, Found((block,)), evidence)
