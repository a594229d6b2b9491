"""Headings that brackets or marks make: 【…】, ■ …, ◆ …, # …."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import takewhile
from typing import Final

from convert.ir import Heading
from convert.pattern import pattern
from convert.structure.below import has_list_below, has_text_below
from convert.structure.claim import Evidence
from convert.structure.names import is_unnamed
from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, as_paragraph, because
from convert.structure.recognisers.dialogue import SPEAKERS
from convert.structure.recognisers.head import title_below
from convert.structure.recognisers.issue import SERIAL
from convert.structure.recognisers.telling import is_part
from convert.structure.shape import COLONS, PAUSE, ends_a_sentence, ends_with_maker

_BRACKETED: Final = pattern("[【〖［\\[〔](?P<inner>[^【】〖〗［］\\[\\]〔〕]{1,30})[】〗］\\]〕]$")
_PICTURE: Final = (
    "[0-9]\ufe0f?\u20e3|(?![✓✔✅☐-☒✕-✘☝👆👇])"
    "[\u231a\u231b\u23e9-\u23f3\u2600-\u2775\u2794-\u27bf\U0001f300-\U0001faff]\ufe0f?"
)
"""What decorates: no ticks, no hands that point, and no numbers but those on keys."""

_SYMBOL: Final = pattern(
    f"(?P<mark>[■□◆◇▲△▼▽★☆●○◎☉▶►❖✦※▌丨｜|🔸🔹📌✨🔥💡👉\uf020-\uf0ff]{{1,2}}\ufe0f?|(?P<picture>{_PICTURE}))["
    " \t\u3000]{0,3}(?P<inner>[^\\s■□◆◇★☆●○].{0,38})$"
)
_BULLET: Final = pattern(
    "[-•·*●‧∙][ \u3000]{1,3}(?P<inner>[^\\s。；;：:，,][^，,！？!?]{0,22}"
    "[^\\s。；;：:，,·•*吧吗嗎呢啊呀了的-])$"
)
"""A mark of lists, which opens headings where text stands below each: - 渡口的变迁."""

_LONGEST: Final = 44
_KEY: Final = "\u20e3"
_WRAPPED: Final = pattern(
    "[-—─*＊=~～]{1,6}[ \u3000]{0,2}(?P<inner>[^-—─*＊=~～]{1,24}?)[ \u3000]{0,2}[-—─*＊=~～]{1,6}$"
)
_PICTURED: Final = pattern(
    "(?:第.{1,2})?(?:[图圖](?:片|[0-9一二三四五六七八九十]{0,2}[：:])|照片|[视視][频頻]|配[图圖])"
)

_TAKEN: Final = (
    "(?:[选選摘][自錄录]|[节節]?[选選摘][编編]?自|[节節][选選錄录]|[原首][载載刊发發][于於]?"
    "|[转轉][载載]?自|[出取]自|刊[于於登载載]|引自|[改编編][写寫編编]自)"
)
_WHENCE: Final = pattern(
    "(?:[本原全此]文|文章|以上(?:文章|文字|[内內]容|[资資]料|[图圖]文)?)(?:均|皆|[节節]|系|係)?"
    f"(?:{_TAKEN}|[来來]自|根[据據].{{2,12}}(?:整理|[改编編][写寫編编]))|{_TAKEN}(?=.*[《〈「『])"
)
"""Where a text stood before: 【本文摘自《渡口》十月号】."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose headings that are marked as such."""
    may_be = [(number, text) for number, text in page.worded(page.open) if _may_be_marked(text)]
    if not may_be:
        return
    counts = Counter([page.texts[number] for number in page.labels])
    labels = ((number, _BRACKETED.match(text)) for number, text in may_be if page.is_label(number))
    boxed = {number: found for number, found in labels if found}
    speaking = frozenset(each[0][0] for each in boxed.values() if each["inner"] in SPEAKERS)
    named = _named(page, list(boxed), counts, speaking)
    for number, text in may_be:
        found = _BRACKETED.match(text)
        if found is None and number:
            found = _SYMBOL.match(text) or _WRAPPED.match(text) or _bulleted(page, number)
        if found is not None and any(map(str.isalnum, found["inner"])):
            count = 2 if text[0] in speaking else counts[text]
            yield _proposal(page, number, found, count, is_named=text[0] in named)


def _bulleted(page: Page, number: int) -> re.Match[str] | None:
    """The label on line ``number`` behind a mark of lists, if text stands below it and others."""
    bulleted = page.once(_all_bulleted)
    return bulleted[number] if number in bulleted and len(bulleted) > 1 else None


def _all_bulleted(page: Page) -> dict[int, re.Match[str]]:
    """The labels behind marks of lists each of which stands alone above text."""
    found = ((number, _BULLET.match(page.text(number))) for number in page.labels)
    return {
        number: bullet
        for number, bullet in found
        if bullet and page.is_prose(number + 1) and page.text(number - 1)[:1] != bullet[0][0]
    }


def _may_be_marked(text: str) -> bool:
    return len(text) <= _LONGEST and (not text[0].isalnum() or _KEY in text[:3])


def _named(
    page: Page, boxed: Sequence[int], counts: Mapping[str, int], speaking: AbstractSet[str]
) -> frozenset[str]:
    """The brackets that enclose several labels ``boxed``, each above text and none printed again.

    Those that enclose who is ``speaking`` do not: 【司会】, and so 【会長】 too.
    """
    above = [text for number, text in page.worded(boxed) if has_text_below(page, number)]
    again = {text[0] for text in above if counts[text] > 1} | speaking
    return frozenset(sign for sign, n in Counter(t[0] for t in above).items() if n > 1) - again


def _is_alike(page: Page, number: int, text: str) -> bool:
    """Tell whether line ``number`` begins as ``text`` does, and is in brackets if that is."""
    other = page.text(number)
    if other[:1] != text[0]:
        return False
    return _BRACKETED.match(text) is None or _BRACKETED.match(other) is not None


def _is_ruled(text: str) -> bool:
    """Tell whether three marks and more stand on both sides: ===题===."""
    return text[:3] == text[-3:] == 3 * text[0] and _WRAPPED.match(text) is not None


def _has_comma(words: str) -> bool:
    return ("，" in words or "," in words) and words[-1] not in "？?"


def _proposal(
    page: Page, number: int, found: re.Match[str], count: int, *, is_named: bool
) -> Proposal:
    line = page.lines[number]
    is_bracketed = _BRACKETED.match(line.text) is not None
    if is_bracketed and _CUE.match(found["inner"]):
        evidence = because((True, "says what is heard in a programme", 11.0))
        return Proposal((number,), "dialogue.cue", as_paragraph(page, number), evidence)
    is_whole = is_bracketed or found.groupdict().get("picture") is not None
    words = line.cut() if is_whole else line.cut(*found.span("inner"))
    kind = (
        _by_brackets(found, count, is_named=is_named)
        if is_bracketed
        else _by_mark(line.text, found["inner"])
    )
    is_headed = is_named and _is_of_two(page, number)
    evidence = (*kind, *_by_words(found["inner"]), *_by_place(page, number, is_headed=is_headed))
    mark = found.groupdict().get("mark")
    rank = "bracket" if is_bracketed else "symbol"
    family = f"{rank} {mark}" if mark and not is_bracketed else rank
    block = Heading(1, (words,), span=line.span())
    return Proposal((number,), f"heading.{rank}", Found((block,), rank=family), evidence)


_SOUND: Final = (
    "[录錄]音|音[乐樂效响響]|配[乐樂]|歌曲|[间間前尾]奏|片[头頭尾]曲?|[掌笑铃鈴鐘钟]声|BGM"
)
_HEARD: Final = "[录錄]音|音效|效果[声聲]?|[实實][况況]|(?:同期|[现現][场場]|[环環]境)[声聲]|SE"
_TURN: Final = "[扬揚渐漸淡压壓切]?[起入出止停完弱强強低混]|[结結]束"
_CUE: Final = pattern(
    f"[出放插](?:{_SOUND}|{_HEARD})(?:[：:].{{1,24}})?$|(?:{_HEARD})[：:].{{1,24}}$"
    f"|(?:{_SOUND}|{_HEARD})(?:{_TURN})(?:[，、 ]?(?:{_TURN})){{0,2}}$"
)
"""What is to be heard in a programme, and when: 音乐起, 出录音：桨声."""


def _by_brackets(found: re.Match[str], count: int, *, is_named: bool) -> tuple[Evidence, ...]:
    """What speaks for words in brackets, which come ``count`` times."""
    inner, mark = found["inner"], found[0][0]
    return because(
        (True, "brackets enclose it", 4.0),
        (mark in "【〖" and inner[-1] in "？?" and "：" not in inner, "asks what follows", 1.5),
        (inner.isdecimal(), "is the number of a note", -6.0),
        (inner in SPEAKERS, "is called as a speaker", -5.0),
        (count > 1 and not is_part(inner), "comes again, as speakers do", -5.0),
        (inner.rstrip()[-1] in PAUSE, "goes on", -6.0),
        (found[0].startswith("［＃"), "is a note of who typed the text", -6.0),
        (
            mark in "[〔",
            "its brackets are those of notes and sites",
            -1.0 if is_named else -4.5,
        ),
    )


def _by_mark(text: str, inner: str) -> tuple[Evidence, ...]:
    """What speaks for words behind a mark, or between two."""
    return because(
        (True, "a mark opens it", 2.5),
        (text.startswith("※［＃"), "is a note of who typed the text", -6.0),
        (_is_ruled(text), "rules stand on both sides", 3.0),
        (_has_comma(inner), "has a comma and asks nothing", -1.5),
        ("：" in inner[:-1], "says something after a colon", -1.0),
        (inner[-1] in COLONS, "announces what follows", -2.5),
    )


def _by_words(inner: str) -> tuple[Evidence, ...]:
    """What the words say that are marked."""
    ends = ends_a_sentence(inner.rstrip("｜|丨 "))
    return because(
        (ends_with_maker(inner), "ends with a photographer", -4.0),
        (is_unnamed(inner), "says a value, when or who", -5.0),
        (_PICTURED.match(inner) is not None, "names a picture", -5.0),
        (_WHENCE.match(inner) is not None, "says whence it is taken", -6.0),
        (not ends, "is no sentence", 1.0),
        (ends and inner[-1] not in "？?！!", "ends like a sentence", -3.0),
        (inner[0] in PAUSE, "begins in the middle of a sentence", -4.0),
    )


def _is_of_two(page: Page, number: int) -> bool:
    """Tell whether ``number`` and one line beside it begin alike, as where a picture is gone."""
    text = page.text(number)
    rows = (range(number - 1, -1, -1), range(number + 1, len(page.texts)))
    alike = [takewhile(lambda n: _is_alike(page, n, text), row) for row in rows]
    return sum(1 for row in alike for _ in row) == 1


def _by_place(page: Page, number: int, *, is_headed: bool) -> tuple[Evidence, ...]:
    """What stands about a line that is marked."""
    line, after = page.lines[number], number + 1
    has_list = has_list_below(page, number)
    siblings = [_is_alike(page, n, line.text) for n in (number - 1, after)]
    is_alone = page.is_apart(number)
    has_any = has_list or has_text_below(page, number)
    return because(
        (page.is_prose(after), "text follows", 1.5),
        (has_list, "a list or a table follows", 2.0),
        (number == 0 and SERIAL.match(line.text) is not None, "counts a serial", -6.0),
        (number < page.body - 1 and number < 3, "stands among title and names", -2.0),
        (title_below(page, number) > 0, "sorts the text, and its title follows", -4.0),
        (any(siblings) and not is_headed, "stands beside lines that begin alike", -3.0),
        (after == len(page.texts), "nothing follows", -4.0),
        (not has_any, "neither text nor a list follows", -2.0),
        (is_alone, "stands alone between empty lines", 0.5),
    )
