"""Unnumbered headings: short lines that are no sentences and label what follows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final

from convert.ir import Heading
from convert.pattern import pattern
from convert.structure.alike import alike, is_floor
from convert.structure.below import has_list_below, has_text_below, has_verse_below
from convert.structure.claim import Evidence
from convert.structure.metre import measure_of
from convert.structure.names import is_person
from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, because
from convert.structure.recognisers.dateline import DATELINE
from convert.structure.recognisers.dialogue import SPEAKERS
from convert.structure.recognisers.letter import is_salutation
from convert.structure.recognisers.numbered import is_numbered
from convert.structure.shape import ends_a_sentence, has_inner_stop, is_quoted, is_signed
from convert.structure.words import words
from convert.value import Frozen

_CHAPTER: Final = pattern("第[0-9０-９〇零一二两兩三四五六七八九十百千万]{1,9}[章回卷]")
_NUMBER: Final = pattern(
    "第[0-9０-９〇零一二两兩三四五六七八九十百千]{1,9}[章回节卷部幕集话話]"
    "|(?:PART|Part|part|NO|No|CHAPTER|Chapter)[. ]{0,2}[0-9]{1,3}|0[0-9]"
)
_BRIEF: Final = 12
_FEW: Final = 3
_LABEL: Final = 9
_COMMAS: Final = pattern("[，,、；]")
_LONG: Final = 24
_FRONT: Final = 2
"""Title and byline are short lines too, but no group."""

_PAIR: Final = 2
"""Two short lines can be a heading and the first below it."""

_ENDS: Final = frozenset("（(*＊ \u3000")
_NAME_SIZE: Final = 4
_DEEDS: Final = ("译", "譯", "著", "撰", "编著", "編著", "主编", "主編", "执笔")
_SHOWN: Final = words(
    """
    现场 現場 合影 合照 大合照 瞬间 瞬間 剪影 掠影 一角 场景 場景 场面 場面 画面 畫面 照片 全景 外景
    截图 截圖 一览 一覽 表演 资料图
    """
)
"""What captions end with."""

_COUNTED: Final = pattern(
    r"\d{7,}$|\d{3,4}-\d{7,8}$|[(（]\d{1,4}/\d{1,4}[)）]|\d[ \u3000]+\d{1,5}$"
)
_BRACKETS: Final = {"（": "）", "(": ")", "〔": "〕", "【": "】", "[": "]", "［": "］", "〖": "〗"}
_SIGNATURE: Final = 8
_LABELS: Final = words(
    """
    电话 電話 热线 地址 来源 來源 出处 出處 网址 邮箱 微信 时间 時間 日時 日期 地点 地點 場所 会場
    编号 编辑 底本 初出
    """
)
"""A line that begins with one of these and a colon says a value, and labels nothing."""

_TOP: Final = 4
"""Who wrote stands no lower."""

_BOOK: Final = 2
"""So many chapters make a book, whose unnumbered short lines are speech and scenery."""


class _View(Frozen):
    """The page, and what is known of it as a whole.

    Args:
        page: The page.
        labels: The lines that could be labels.
        shorts: The lines that could be labels and have no number.
        alike: The lines that could be labels and are built like others.
        last: The number of the last line that could be no label.
        spoken: How many lines are spoken between each kind of quotes.
        is_book: Whether its chapters are numbered.
        is_brief: Whether sentences as short as labels stand alone.
        is_spaced: Whether empty lines stand between paragraphs, or between all lines.
    """

    page: Page
    labels: frozenset[int]
    shorts: frozenset[int]
    alike: frozenset[int]
    last: int
    spoken: Mapping[str, int]
    is_book: bool
    is_brief: bool
    is_spaced: bool


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose unnumbered headings."""
    labels = frozenset(page.labels)
    view = _View(
        page,
        labels,
        frozenset(number for number in page.labels if not is_numbered(page.text(number))),
        alike(page),
        next((n for n in range(len(page.lines) - 1, 0, -1) if n not in labels), 0),
        _spoken(page),
        sum(_CHAPTER.match(page.text(number)) is not None for number in page.labels) >= _BOOK,
        _is_brief(page),
        page.is_spaced or _is_loose(page),
    )
    for number in page.labels:
        if number and any(map(str.isalnum, page.text(number))):
            evidence = (
                *_beside(view, number),
                *_place(view, number),
                *_words(view, number),
            )
            yield _heading(page, number, "heading.plain", evidence)
    yield from _named(page)


def _heading(page: Page, number: int, rule: str, evidence: tuple[Evidence, ...]) -> Proposal:
    line = page.lines[number]
    found = Found((Heading(1, (line.cut(),), span=line.span()),), rank="plain")
    return Proposal((number,), rule, found, evidence)


def _is_loose(page: Page) -> bool:
    """Tell whether empty lines stand between most lines of a page without running text."""
    loose = sum(line.blanks > 0 for line in page.lines)
    return page.body >= len(page.lines) and 4 * loose > 3 * len(page.lines)


def _is_brief(page: Page) -> bool:
    """Tell whether sentences as short as labels stand alone: in such a text a short line is one."""
    briefs = sum(
        len(line.text) <= _BRIEF and ends_a_sentence(line.text) and line.text[0] not in "“「"
        for line in page.lines
        if not measure_of(line.text) and not any(map(str.isdecimal, line.text))
    )
    return briefs >= _FEW and briefs * 10 > len(page.lines)


def _spoken(page: Page) -> Mapping[str, int]:
    """How many lines are spoken, by the quotes that open them: “走吧。” alone, or any in 「」."""
    return Counter(
        line.text[0]
        for line in page.lines
        if line.text[0] in "「『"
        or (line.text[0] in '“"' and is_quoted(line.text) and ends_a_sentence(line.text))
    )


def _named(page: Page) -> Iterator[Proposal]:
    """Propose the name of a chapter or part below its number: 第三回, PART.01."""
    for number in page.labels:
        above = page.text(number - 1) if number else ""
        if not above or not _NUMBER.fullmatch(above) or page.lines[number].blanks > 1:
            continue
        evidence = because(
            (True, "stands below the number of a part", 6.0),
            (page.is_prose(number + 1), "text follows", 2.0),
            (page.lines[number].text[0] in "“「", "is spoken", -5.0),
        )
        yield _heading(page, number, "heading.name", evidence)


def _place(view: _View, number: int) -> tuple[Evidence, ...]:
    """What the place of a line says."""
    page, line = view.page, view.page.lines[number]
    is_open = not page.blanks_below(number) and not line.blanks
    is_alone = line.blanks > 0 and page.blanks_below(number) > 0
    has_prose = page.is_prose(number + 1)
    return because(
        (page.indent > 0 and line.indent < page.indent, "is not set in like the paragraphs", 2.0),
        (
            page.indent > 0 and line.indent > page.indent + 2,
            "is set in deeper than the paragraphs",
            -1.0,
        ),
        (
            number == 1 and not line.blanks and not page.is_prose(0),
            "stands directly below the first line",
            -2.5,
        ),
        (is_alone and has_prose, "stands alone above text", 1.0),
        (is_alone and not has_prose, "stands alone between empty lines", 0.5),
        (is_alone and not view.is_spaced, "paragraphs have no empty lines between them", 1.5),
        (page.is_spaced and is_open, "no empty line sets it off", -2.0),
        (
            page.is_spaced and not is_open and not line.blanks and number > 1,
            "hangs on the line above",
            -1.5,
        ),
        (_is_grouped(view, number), "stands in a group of short lines", -1.5),
        (view.is_book, "stands in a book, whose chapters are numbered", -2.5),
    )


def _beside(view: _View, number: int) -> tuple[Evidence, ...]:
    """What stands above and below a line, and what is built alike."""
    page, after = view.page, number + 1
    has_list, has_verse = has_list_below(page, number), has_verse_below(page, number)
    is_one_of_many = number in view.alike
    return because(
        (page.is_prose(after), "text follows", 1.5),
        (page.is_prose(number - 1), "text stands above", 1.0),
        (is_salutation(page.text(after)), "a letter begins below it", 1.0),
        (has_list, "a list or a table follows", 2.0),
        (has_verse, "verse follows", 3.0),
        (after in view.labels and after not in view.shorts, "a numbered label follows", 1.0),
        (
            not (has_list or has_verse or has_text_below(page, number)),
            "neither text nor a list follows",
            -1.5,
        ),
        (number >= max(page.tail, view.last) and not has_list, "only labels follow", -2.0),
        (after == len(page.lines), "nothing follows", -4.0),
        (is_one_of_many, "others are built alike", 2.5),
        (after in view.alike and not is_one_of_many, "one of many labels follows", 2.0),
        (
            view.is_brief and not is_one_of_many and not has_verse,
            "sentences as short stand alone too",
            -2.5,
        ),
    )


def _is_grouped(view: _View, number: int) -> bool:
    """Tell whether three or more short lines stand together, ``number`` among them."""
    first = last = number
    while first > max(_FRONT, number - _PAIR) and _is_joined(view, first):
        first -= 1
    while last < number + _PAIR and _is_joined(view, last + 1):
        last += 1
    return last - first >= _PAIR


def _is_joined(view: _View, number: int) -> bool:
    """Tell whether ``number`` and the line above are short and stand together."""
    is_short = {number - 1, number} <= view.shorts
    return is_short and not view.page.lines[number].blanks


def _words(view: _View, number: int) -> tuple[Evidence, ...]:
    """What the words of a line say."""
    page, text = view.page, view.page.lines[number].text
    is_quote = is_quoted(text)
    return because(
        (True, "is short and no sentence", 1.5),
        (len(_COMMAS.findall(text)) > 1, "has several commas", -1.5),
        (DATELINE.match(text) is not None, "is a dateline", -4.0),
        (is_numbered(text), "is numbered", -4.0),
        (has_inner_stop(text), "a sentence ends within it", -3.0),
        (len(text) > _LONG, "is long for a label", -1.0),
        (is_quote, "is a quotation used as a label", 0.5),
        (text[0] in "“「" and not is_quote, "begins with a quotation", 0.0),
        (_is_enclosed(text), "stands in brackets", -5.0),
        (_is_entry(page, number), "stands in a form", -3.0),
        (is_signed(text), "ends with a photographer", -4.0),
        (_says_value(text), "a value stands behind a label", -3.0),
        (is_quote and any("ぁ" <= sign <= "ん" for sign in text), "is spoken", -5.0),
        (text[0] in "的了", "begins within a phrase", -4.0),
        ("［＃" in text, "is a note of who typed the text", -4.0),
        (text[0] in "—―─-", "a dash opens it", -4.0),
        (_says_who(page, text), "a stroke parts it from who wrote", -5.0),
        (text.replace("｜", "|").count("|") > 1, "strokes part its words", -3.0),
        (text[0] == "@" or "://" in text or "www." in text, "is an address", -4.0),
        (text.endswith(_DEEDS), "says who translated or wrote", -3.0),
        (text.endswith(_SHOWN), "says what a picture shows", -3.0),
        (_COUNTED.search(text) is not None, "counts, or calls a number", -3.0),
        (_are_names(text), "are names", -4.0),
        (text in SPEAKERS, "is called as a speaker", -5.0),
        (is_floor(text), "counts the posts of a board", -4.0),
        (_is_signature(text), "is a name and what belongs to it", -4.0),
        (is_person(text.rpartition("\u3000")[2]) and "\u3000" in text, "ends with a name", -2.0),
        (is_quote and view.spoken[text[0]] > 1, "people speak in such quotes", -3.0),
    )


def _is_signature(text: str) -> bool:
    """Tell whether ``text`` is a name with an office, a star or a wish: 何小满（渡口小学）."""
    name, mark = next(
        ((text[:at], sign) for at, sign in enumerate(text) if sign in _ENDS), ("", "")
    )
    if mark in "（(" and text[-1] not in "）)":  # 何小满(右)获释
        return False
    return bool(mark) and is_person(name) and (mark not in " \u3000" or len(text) <= _SIGNATURE)


def _is_enclosed(text: str) -> bool:
    """Tell whether brackets enclose all of ``text``; 【专栏】标题 is a label."""
    closing = _BRACKETS.get(text[0], "")
    return bool(closing) and text.find(closing) == len(text) - 1


def _are_names(text: str) -> bool:
    """Tell whether ``text`` is names and nothing else: 朱进博文、曹咏."""
    names = text.replace("，", "、").split("、")
    persons = sum(map(is_person, names))
    return len(names) > 1 and max(map(len, names)) <= _NAME_SIZE and 2 * persons > len(names)


def _says_value(text: str) -> bool:
    """Tell whether ``text`` is a label and its value: 电话：0000-1112223, 图片来源：某某网."""
    head, gap, _ = text.partition("\u3000")
    if gap and head in _LABELS:
        return True
    label, _, value = text.replace("：", ":").partition(":")
    is_bare = not any("\u4e00" <= sign <= "\u9fff" for sign in value)
    return bool(value) and (is_bare or label.endswith(_LABELS))


def _says_who(page: Page, text: str) -> bool:
    """Tell whether ``text`` ends with a name behind a stroke: 专栏 | 何小满."""
    _, stroke, last = text.replace("｜", "|").rpartition("|")
    name = last.strip()
    heads = (page.text(number) for number in range(1, _TOP))
    return bool(stroke) and bool(name) and (is_person(name) or name in heads)


def _is_entry(page: Page, number: int) -> bool:
    """Tell whether ``number`` and a line beside it say something after a label: 甲方：张三."""
    lines = (page.text(number), page.text(number - 1), page.text(number + 1))
    here, above, below = (0 < text.replace(":", "：").find("：") <= _LABEL for text in lines)
    return here and (above or below)
