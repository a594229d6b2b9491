"""What a short line could be by its words, if it is no label."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from convert.pattern import pattern
from convert.structure.alike import is_floor
from convert.structure.below import is_dose, is_measured, is_quantity
from convert.structure.claim import Evidence
from convert.structure.header import says_facts
from convert.structure.moment import moment_at
from convert.structure.names import is_person, is_unnamed
from convert.structure.page import Page
from convert.structure.proposal import because
from convert.structure.recognisers.caption import is_shown
from convert.structure.recognisers.dateline import DATELINE
from convert.structure.recognisers.dialogue import SPEAKERS
from convert.structure.recognisers.letter import is_office
from convert.structure.recognisers.numbered import is_numbered
from convert.structure.recognisers.setting import View
from convert.structure.roles import role_of
from convert.structure.shape import (
    BOXES,
    BRACKETS,
    HAN_NUMERALS,
    NUMERALS,
    ends_with_maker,
    is_polite,
    is_quoted,
)
from convert.structure.vocabulary import SOURCE_WORDS
from convert.structure.words import words

_SHORT: Final = pattern("(?<=[^0-9%％级級岁歲元人分])以下")
_LABEL: Final = 8
"""No label before a colon is longer, and no greeting.  Units: characters."""

_POINTING: Final = frozenset("▲△▼▽⬆⬇👆👇")
"""What points from the words to their picture."""

_CELLS: Final = 3  # more blanks part words that sort a text: 渡口 公益 社区 灯火 人物
_BETWEEN: Final = pattern("(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])")
_GAPS: Final = pattern(r"(?<=\S)(?:\u3000| {2,})(?=\S\S)")
_ENDS: Final = frozenset("（(*＊ \u3000")
_READERS: Final = words(
    """
    读者 讀者 一读者 一讀者 本报读者 本报讀者 忠实读者 热心读者 听众 聽眾 观众 觀眾 网友 網友
    市民 家长 家長 业主 業主 居民 村民 乘客 旅客 学生 學生 您的读者 您的学生 你的读者 你的朋友
    """
)
"""Who writes to papers, above or before a name."""

_WRITING: Final = frozenset(word[0] for word in _READERS)

_NAME_SIZE: Final = 4
_DEEDS: Final = ("译", "譯", "著", "撰", "编著", "編著", "主编", "主編", "执笔")
_COUNTED: Final = pattern(
    r"\d{7,}$|\d{3,4}-\d{7,8}$|[(（]\d{1,4}/\d{1,4}[)）]|\d[ \u3000]+\d{1,5}$"
)
_BRACKETS: Final = {**BRACKETS, **BOXES, "〖": "〗"}
_PAIRS: Final = ("“”", "「」", "『』", "《》")
_NUMERALS: Final = frozenset(HAN_NUMERALS)
_SIGNATURE: Final = 8
_LABELS: Final = words(
    """
    电话 電話 热线 地址 来源 來源 出处 出處 网址 邮箱 微信 时间 時間 日時 日期 地点 地點 場所 会場
    编号 编辑 底本 初出 附件
    """
)
"""A line that begins with one of these and a colon says a value, and labels nothing."""

_DAY: Final = pattern("(?i:day|part|step|no|top|chapter)[. ]{0,2}[0-9]{1,2}$")
_DEAR: Final = ("亲爱的", "親愛的", "尊敬的", "敬爱的", "敬愛的")
_OTHERS: Final = frozenset("人他她它牠")
"""Who is talked about so is not addressed: 等船的人们, 记住他们."""

_ARROW: Final = pattern("[→➔➜➝⇒⟶➡]|[-—=]{1,2}[>＞]")
_LEADING: Final = words(
    """
    として ので によると によれば という といった ですが ますが ましたが でしたが ったが
    就是 的是 因为 因為 由于 由於 以及 并且 並且 而且 或者 但是
    """
)
"""With these ends what a sentence goes on from: 問題点として, 简单说就是."""

_ARTICLE: Final = pattern(f"第[{NUMERALS}]{{1,6}}[条條]")
"""An article of a law, whose words stand below its number, heads nothing."""

_DOING: Final = pattern(
    "^(?=.{10}).*(?:正在(?!.*的).{4}|向.{1,12}(?:介[绍紹]|[讲講]解|[展演]示|宣[传傳]|[说說]明)(?!的))"
)
"""Who does what: a picture shows it, no part of a text is called so."""
_ASKS: Final = pattern("(?:[问問Q]|提[问問])[：:].*[？?]$")
"""Below what heads them, questions are asked: 渡口：一条河的两岸, 问：河有多宽？."""

_TWICE: Final = 6
_PAIR: Final = 2
_FAR: Final = 8  # half-width columns farther in are names below letters
_TOP: Final = 4
"""Who wrote stands no lower."""


def claims(view: View, number: int) -> tuple[Evidence, ...]:
    """What else a line could be by its words; all of it speaks against a heading."""
    page, text = view.page, view.page.texts[number]
    has_marks = not text.isalpha()  # most labels are letters only: then little can be asked
    is_measure = is_measured(text)
    is_said = says_facts(text) and not (has_marks and "的" in text and _heads_text(page, number))
    is_value = is_said or (has_marks and (_says_value(text) or _is_way(text)))
    return because(
        (DATELINE.match(text) is not None, "is a dateline", -4.0),
        (is_numbered(text), "is numbered", -3.0),
        (_ARTICLE.fullmatch(text) is not None, "is the number of an article", -10.0),
        (has_marks and _is_enclosed(text), "stands in brackets", -5.0),
        (has_marks and _is_entry(page, number), "stands in a form", -3.0),
        (_answers(page, number), "answers the label above", -3.0),
        (is_value, "says a value, when or who", -4.0),
        (_is_picture(text, has_marks=has_marks), "says what a picture shows, or whose it is", -4.5),
        (_is_doubled(page, number), "is printed twice, as what a picture shows", -5.0),
        (_is_called(page, text, has_marks=has_marks), "is a name, or ends with one", -4.0),
        (has_marks and _is_spoken(text, view.spoken), "is spoken", -2.5),
        (
            has_marks and not _is_closed(text),
            "a quotation begins or ends elsewhere",
            -4.0,
        ),
        (_signs(page, number), "is an office above a day", -4.0),
        (_signs_far_in(page, number), "is set far in and ends what stands above", -6.0),
        (_greets(text), "greets those who hear it", -3.0),
        (text[0] in "的了", "goes on from something", -5.0),
        (text.endswith(_LEADING), "leads up to what follows", -5.0),
        (is_polite(text), "ends as sentences do", -4.0),
        (has_marks and "［＃" in text, "is a note of who typed the text", -4.0),
        (has_marks and text.replace("｜", "|").count("|") > 1, "strokes part its words", -3.0),
        (is_measure or (has_marks and _is_amount(text)), "says how much of what", -2.0),
        (is_dose(text) or is_dose(page.text(number + 1)), "says how much of what", -4.0),
        (is_measure, "measures something", -1.5),
        (has_marks and _has_gaps(text), "gaps part its words", -2.5),
        (has_marks and _is_address(text), "is an address, or counts", -4.0),
        (has_marks and "享年" in text, "says how long somebody lived", -4.0),
        (
            has_marks and _SHORT.search(text) is not None,
            "says how it is called from here on",
            -4.0,
        ),
        (is_floor(text), "counts the posts of a board", -4.0),
    )


def _is_spoken(text: str, spoken: Mapping[str, int]) -> bool:
    """Tell whether ``text`` is a quotation in Japanese, or one where others speak too."""
    if not is_quoted(text):
        return False
    return spoken.get(text[0], 0) > 1 or any("ぁ" <= sign <= "ん" for sign in text)


def _is_closed(text: str) -> bool:
    """Tell whether as many quotations and brackets end in ``text`` as begin in it."""
    is_open = text.count("（") > text.count("）") or text.count("(") > text.count(")")
    return not is_open and all(text.count(one) == text.count(other) for one, other in _PAIRS)


def _signs(page: Page, number: int) -> bool:
    """Tell whether an office stands above a day, as below a document."""
    below = page.text(number + 1)
    return bool(below) and is_office(page.text(number)) and moment_at(below) is not None


def _signs_far_in(page: Page, number: int) -> bool:
    """Tell whether a line is set far in below text at once, and an empty one follows, as names are.

    What is set in the middle to head something stands nearer to what it heads.
    """
    is_far = page.lines.indents[number] >= page.indent + _FAR
    return is_far and not page.blanks[number] and page.blanks_below(number) > 0


def _is_amount(text: str) -> bool:
    """Tell whether ``text`` says how much of what; DAY 1 counts days."""
    return is_quantity(text) and _DAY.match(text) is None


def _greets(text: str) -> bool:
    """Tell whether ``text`` addresses people: 大家好, 同志们."""
    words = text.rstrip("！!")
    if len(text) > _LABEL or not words.endswith(("大家好", "们", "們")):
        return False
    return words.startswith(_DEAR) or words[-2:-1] not in _OTHERS


def _is_picture(text: str, *, has_marks: bool) -> bool:
    is_pointed = has_marks and not _POINTING.isdisjoint(text)
    is_told = is_shown(text) or (
        ("正在" in text or "向" in text) and _DOING.match(text) is not None
    )
    return is_told or is_pointed or ends_with_maker(text)


def _is_doubled(page: Page, number: int) -> bool:
    """Tell whether the line above or below says the same, alone or behind whom it is about.

    So a copy has what stands for a picture and what stands below it.
    """
    above, text, below = map(page.text, range(number - 1, number + 2))
    if not above or len(text) < _TWICE:
        return False
    return (
        below.endswith(text)
        or above.endswith(text)
        or (len(above) >= _TWICE and text.endswith(above))
    )


def _is_called(page: Page, text: str, *, has_marks: bool) -> bool:
    """Tell whether ``text`` is a name, several, or one with what belongs to it."""
    if text in SPEAKERS or text.endswith(_DEEDS) or _is_reader(text) or is_unnamed(text):
        return True
    last = text.rpartition("\u3000")[2]
    is_last = last != text and is_person(last)
    is_signed = has_marks and (is_last or _lists_names(text) or _is_signature(text))
    return is_signed or (has_marks and _says_who(page, text))


def _is_reader(text: str) -> bool:
    """Tell whether ``text`` is who wrote to a paper, be he called whatever he likes."""
    if text[0] not in _WRITING:
        return False
    head, *rest = text.split()
    if rest:
        return head in _READERS and len(rest[-1]) <= _LABEL
    word = next((word for word in _READERS if head.startswith(word)), "")
    return bool(word) and is_person(head[len(word) :]) and len(head) > len(word) + 1


def _is_address(text: str) -> bool:
    return text[0] == "@" or "://" in text or "www." in text or _COUNTED.search(text) is not None


def _has_gaps(text: str) -> bool:
    is_parted = "\u3000" in text or "  " in text
    is_sorting = " " in text and len(_BETWEEN.findall(text)) > _CELLS
    return is_sorting or (is_parted and len(_GAPS.findall(text)) > 1)


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


def _lists_names(text: str) -> bool:
    """Tell whether ``text`` is a list and most of it names: 朱进博文、曹咏.

    ``are_names`` asks it of each; here pen names may be among them.
    """
    names = text.replace("，", "、").split("、")
    if len(names) == 1 or max(map(len, names)) > _NAME_SIZE:
        return False
    return 2 * sum(map(is_person, names)) > len(names)


def _says_value(text: str) -> bool:
    """Tell whether ``text`` is a label and its value: 电话：0000-1112223, 图片来源：某某网."""
    head, gap, _ = text.partition("\u3000")
    if gap and head in _LABELS:
        return True
    label, _, value = text.replace("：", ":").partition(":")
    if label.isdecimal() and value.isdecimal():  # an hour, above what happened then
        return False
    if label[-1:].isdecimal() or label[-1:] in _NUMERALS:  # 关键词一：…
        return False
    is_bare = not any("\u4e00" <= sign <= "\u9fff" for sign in value)
    is_told = is_person(value.strip()) or label.endswith(_LABELS)
    return bool(value) and (is_bare or is_told)


def _is_way(text: str) -> bool:
    """Tell whether arrows lead through ``text``, behind a label or from its beginning.

    What heads a day may name the way behind its number: 第一天　渡口→船厂→灯塔.
    """
    found = _ARROW.search(text)
    if found is None or len(_ARROW.findall(text)) < _PAIR:
        return False
    head = text[: found.start()].strip()
    is_bare = _NUMERALS.isdisjoint(head) and not any(map(str.isdecimal, head))
    return "：" in head or ":" in head or (is_bare and len(head.split()) == 1)


def _says_who(page: Page, text: str) -> bool:
    """Tell whether ``text`` ends with a name behind a stroke: 专栏 | 何小满."""
    _, stroke, last = text.replace("｜", "|").rpartition("|")
    name = last.strip()
    heads = (page.text(number) for number in range(1, _TOP))
    return bool(stroke) and bool(name) and (is_person(name) or name in heads)


def _answers(page: Page, number: int) -> bool:
    """Tell whether the line above is a field that ``number`` fills: 编辑：, and below a name.

    What follows another label at once, and stands above an empty line, fills it too.
    """
    above, label = page.text(number - 1), page.text(number - 1)[:-1].rstrip()
    if not (len(above) <= _LABEL and above[-1:] in {"：", ":"}):
        return False
    is_alone = not page.blanks[number] and page.blanks_below(number) > 0
    return is_alone or role_of(label) is not None or label in SOURCE_WORDS


def _is_entry(page: Page, number: int) -> bool:
    """Tell whether ``number`` and a line beside it say something after a label: 甲方：张三."""
    lines = map(page.text, (number, number - 1, number + 1))
    here, above, below = map(_label_end, lines)
    is_beside = below > 0 and (below == here or page.text(number)[0] not in BOXES)
    is_beside = is_beside and _ASKS.match(page.text(number + 1)) is None
    return here > 0 and (above > 0 or is_beside)


def _label_end(text: str) -> int:
    """Where a short label ends, in brackets before more or before a colon; 0 if there is none."""
    is_boxed = text[:1] in BOXES
    end = text.find(BOXES[text[0]], 0, -1) if is_boxed else text.replace(":", "：").find("：")
    return end if 0 < end <= _LABEL else 0


def _heads_text(page: Page, number: int) -> bool:
    from convert.structure.pen import heads_text  # noqa: PLC0415  few are called so

    return heads_text(page, number)
