"""Headings built alike, each above text: lives, days, two words at a stroke, papers in brackets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from convert.pattern import pattern
from convert.structure.below import are_apart
from convert.structure.names import is_usual_person
from convert.structure.page import Page
from convert.structure.proposal import Proposal, as_heading, because
from convert.structure.recognisers.dialogue import SPEAKERS
from convert.structure.recognisers.headlines import is_credit
from convert.structure.roles import role_of
from convert.structure.shape import BOXES, ends_a_sentence, is_quoted

_LIFE: Final = pattern(
    "[\u4e00-\u9fff·]{2,8} ?[（(][0-9]{3,4}年?[-—–~～]{1,2}(?:[0-9]{3,4}年?)?[)）]$"
)
_DAY: Final = pattern("(?:19|20)[0-9]{2}[./．-][0-9]{1,2}[./．-][0-9]{1,2}$")
_STROKE: Final = pattern("[^|｜丨：:]{1,12} ?[|｜丨] ?[^|｜丨：:]{1,16}$")
_CLOCK: Final = pattern(
    "[0-9]{1,2}(?:[:：][0-5][0-9]| ?[时時点點](?: ?[0-9]{1,2} ?分|半)?)[许許]?"
    "[ \u3000·—–-]{1,3}(?P<what>[^0-9\\s，。：:；、][^，。：:；]{0,19})$"
)
"""The hour, and what happened: 5:40　水进屋."""

_GAP: Final = "[ \u3000]{0,3}[，,·|｜／/ \u3000（(]{1,2}[ \u3000]{0,2}"
_WEEKDAY: Final = "(?:星期|周|週|礼拜|禮拜)[一二三四五六日天]|[月火水木金土日]曜日?"
_WEATHER: Final = "[晴阴陰多云雲雨雪雾霧风風霜雷小中大暴阵陣转轉间間有时時微热熱冷霾曇り]{1,8}"
_NUMBER: Final = "(?:[0-9]{1,2}|[一二三四五六七八九十廿卅]{1,3})"
_YEAR: Final = "(?:[12][0-9]{3}|[一二三四五六七八九〇○零]{4})"
_FIGURES: Final = "(?:[12][0-9]{3}([./．-]))?[0-9]{1,2}(?(1)\\1|[./．])[0-9]{1,2}"
_ENTRY: Final = pattern(
    f"(?:(?:{_YEAR} ?年 ?)?{_NUMBER} ?月 ?{_NUMBER} ?[日号號]"
    f"|(?:[正腊臘冬]|{_NUMBER})月[初十廿卅二三][一二三四五六七八九十]{{1,2}}"
    f"|{_WEEKDAY}|{_FIGURES}(?={_GAP}\\S))(?:{_GAP}(?:{_WEEKDAY})[)）]?)?(?:{_GAP}(?:天气|天氣)?[：:]?{_WEATHER}[)）]?)?$"
)
"""A day of a diary, with the day of the week and the weather or without: 三月五日　星期六　小雨."""

_SOURCED: Final = pattern(
    "(?P<open>[【［〔\\[])(?P<who>[^【】［］〔〕\\[\\]]{2,14})[】］〕\\]] ?\\S.{5,60}$"
)
"""Who reported what the text below tells, and in what words: 【青湾晚报】渡口通航百年."""

_DASHED: Final = pattern(
    "(?:——|──)[ \u3000]?(?=[^\\W_]|[“「《])(?!.*[。；：:;，,]$)(?!.*[ぁ-んァ-ン])"
    "(?!.{0,2}[自出于於给給献獻致]|《[^》]*》.{0,4}$|[那这這]是|[你您我他她某]|[一几幾][位名個个])"
    "(?!.*(?:[者员員师師们們友]|的[^的，]{0,6}[人家子工生长長民女]|[船职職民矿礦]工|[学學女男先]生|[村居市]民"
    "|[村校社局镇鎮处處科院队隊班]长)$)[^。；—─]{5,30}(?<![》”」？?！!])$"
)
"""A phrase behind a long dash; what ends a sentence, asks or says whence it is is somebody's.

Who said what stands above is called so behind it, too: 渡口的老船工.
"""

_BRIEF: Final = 30
"""An epigraph is no longer.  Units: characters."""

_SPREAD: Final = pattern("(?<=^[\u4e00-\u9fff])[ \u3000]{1,2}(?=[\u4e00-\u9fff]$)")
_GAPS: Final = pattern("(?:[ \u3000]{2,}|\t|(?<=[^ \u3000]{2})\u3000)(?!$)")
_CELL: Final = 8
_STOPS: Final = frozenset("。；，、：;,:")

_STROKES: Final = frozenset("|｜丨")
_SIZE: Final = 30
_PAIR: Final = 2
_ENTRIES: Final = 3
_ALIKE: Final = 6.5
_SURE: Final = 14.0
"""Days of a diary are no day of an article, nor of a site."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose labels that are built alike, each between paragraphs."""
    numbers = (*_entries(page), *_sourced(page), *_dashed(page))
    yield from (_heading(page, number, _SURE) for number in numbers)
    yield from (_heading(page, number) for number in _above_names(page))
    may_be = [n for n, text in page.worded(page.open) if len(text) <= _SIZE and _may_be(text)]
    for shape in (_LIFE, _DAY, _STROKE, _CLOCK) if len(may_be) >= _PAIR else ():
        found = [n for n in may_be if shape.match(page.texts[n])]
        if len(found) < _PAIR or not all(_is_between(page, n) for n in found):
            continue
        if not are_apart(page, found) or any(_is_said(page.texts[n]) for n in found):
            continue
        if shape is not _CLOCK or not _are_speakers([page.texts[n] for n in found]):
            yield from (_heading(page, number) for number in found)


def _heading(page: Page, number: int, weight: float = _ALIKE) -> Proposal:
    evidence = because((True, "others are built alike", weight))
    return Proposal((number,), "heading.alike", as_heading(page, number), evidence)


def _entries(page: Page) -> list[int]:
    """The days of a diary: three and more, each above text, and the first at the head of it."""
    found = [n for n, text in page.worded(page.labels) if n and _ENTRY.match(text)]
    are_apart = len(found) >= _ENTRIES and len({page.text(n) for n in found}) == len(found)
    if not are_apart or not all(page.is_prose(n + 1) for n in found):
        return []
    are_below = page.body - 1 <= found[0] and all(page.is_prose(n - 1) for n in found[1:])
    return found if are_below else []


def _above_names(page: Page) -> list[int]:
    """The labels within the text that each stand above a row of cells, most of them names."""
    rows = [n for n, text in page.worded(page.labels) if n > page.body + 1 and _is_row(text)]
    found = [n - 1 for n in rows if n - 1 not in rows and _may_rank(page, n - 1)]
    named = sum(_are_people(page.text(n + 1)) for n in found)
    people = sum(is_usual_person(page.text(n)) for n in found)
    return found if len(found) > 1 and people < len(found) <= 2 * named else []


def _may_rank(page: Page, number: int) -> bool:
    """Tell whether ``number`` is a label that may say what those below it won or are."""
    text = page.text(number)
    is_plain = text[-1] not in _STOPS and role_of(text) is None and not _GAPS.search(text)
    return page.is_label(number) and is_plain and len(text) <= _CELL


def _is_row(text: str) -> bool:
    if not ("\u3000" in text or "  " in text or "\t" in text):
        return False
    cells = _GAPS.split(text)
    return len(cells) > 1 and all(len(cell) <= _CELL for cell in cells) and "：" not in text


def _are_people(text: str) -> bool:
    return all(is_usual_person(_SPREAD.sub("", cell)) for cell in _GAPS.split(text))


def _sourced(page: Page) -> list[int]:
    """The headlines of a digest, each behind the paper that had it: three and more, above text.

    A label that text follows on its line opens a paragraph, and who asks again and again speaks.
    """
    boxed = (each for each in page.begun(BOXES.keys()) if page.body - 1 <= each[0] < page.tail)
    found = [(n, mark) for n, text in boxed if (mark := _SOURCED.match(text))]
    texts = [mark.string for _, mark in found]
    papers = {mark["who"] for _, mark in found}
    are_headlines = all(text[-1] not in _STOPS for text in texts) and len({*texts}) == len(texts)
    is_talk = not papers.isdisjoint(SPEAKERS) or all(text[-1] in "？?" for text in texts)
    if len(found) < _ENTRIES or len(papers) < _PAIR or not are_headlines or is_talk:
        return []
    numbers = [number for number, _ in found]
    return numbers if all(_is_told_below(page, n) for n in numbers) else []


def _dashed(page: Page) -> list[int]:
    """The labels that a long dash opens, as agencies head the parts of features: two and more.

    All that a dash opens within the text has to be such a label, and none names who said what
    stands above: that is brief or all of it quoted, or stands below a label of its own.
    """
    begun = page.begun(frozenset("—─"))
    found = [n for n, text in begun if page.body < n and page.is_prose(n - 1)]
    labels = [page.texts[n] for n in found]
    are_phrases = all(_DASHED.match(text) and not is_usual_person(text[-3:]) for text in labels)
    if len(found) < _PAIR or not are_phrases:
        return []
    is_set = all(page.lines.indents[n] <= page.indent for n in found)
    are_heads = is_set and all(_is_told_at_length(page, n, found) for n in found)
    return found if are_heads and are_apart(page, found) else []


def _is_told_at_length(page: Page, number: int, labels: Sequence[int]) -> bool:
    """Tell whether a paragraph stands above ``number``, below no other label, and one below it."""
    above, text, below = (page.text(n) for n in (number - 1, number, number + 1))
    is_below = page.body < number - 2 not in labels and page.is_label(number - 2)
    is_long = min(len(above), len(below)) > max(_BRIEF, len(text)) and ends_a_sentence(below)
    return is_long and page.is_prose(number + 1) and not (is_below or is_quoted(above))


def _is_told_below(page: Page, number: int) -> bool:
    """Tell whether a longer paragraph stands below ``number``, with no label of its own."""
    below = page.text(number + 1)
    is_longer = len(below) > len(page.text(number)) and ends_a_sentence(below)
    return is_longer and below[0] not in BOXES


def _may_be(text: str) -> bool:
    """Tell whether ``text`` ends with a bracket, begins with a number or has a stroke."""
    return text[-1] in ")）" or text[0].isdecimal() or not _STROKES.isdisjoint(text)


def _is_between(page: Page, number: int) -> bool:
    """Tell whether ``number`` stands within the text, between paragraphs."""
    return number > page.body and page.is_prose(number - 1) and page.is_prose(number + 1)


def _are_speakers(texts: Sequence[str]) -> bool:
    """Tell whether people stand behind the hours in half of ``texts``, as in records of a talk."""
    said = [found["what"] for text in texts if (found := _CLOCK.match(text))]
    return 2 * sum(is_usual_person(what) or what in SPEAKERS for what in said) >= len(said)


def _is_said(text: str) -> bool:
    """Tell whether before a stroke stands who speaks, or who made what."""
    stroke = next((text.index(sign) for sign in text if sign in _STROKES), 0)
    head = text[:stroke].strip()
    is_asked = text[-1] in "？?" or head in SPEAKERS
    return stroke > 0 and (is_asked or role_of(head) is not None or is_credit(text))
