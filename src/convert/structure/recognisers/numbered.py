"""Numbered headings: 第一卷, 第X章, 楔子, 一、 （一） 1. 1.1 01, and numbers that stand alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import pairwise
from typing import Final

from convert.pattern import pattern, signs_of
from convert.structure.below import has_list_below, is_amount
from convert.structure.claim import Evidence
from convert.structure.line import fits
from convert.structure.page import Page
from convert.structure.proposal import Proposal, as_heading, because
from convert.structure.shape import (
    CAPITALS,
    COLONS,
    asks,
    ends_a_sentence,
    has_inner_stop,
    is_label,
)
from convert.structure.vocabulary import DIVISIONS
from convert.value import Frozen

_NUMBER: Final = (
    "(?: ?[0-9]{1,5} ?|[〇零一二两兩三四五六七八九十百千万廿卅壹贰叁肆伍陆柒捌玖拾佰仟]{1,10})"
)
_GAP: Final = r"(?:[ \t\u3000]{1,8}|[：:、．.·—-]|$)"
_HAN: Final = "[一二三四五六七八九十百]{1,4}"


class Rank(Frozen):
    """A family of numbered headings, and how much its form alone says.

    Args:
        name: The family; headings of one family have one level.
        pattern: What such a line begins with.
        weight: What speaks for a heading in the form itself.
        is_chapter: Whether it divides books rather than articles.
        size: How long such a heading may be.
    """

    name: str
    pattern: re.Pattern[str]
    weight: float
    is_chapter: bool = False
    size: int = 40


RANKS: Final = (
    Rank(
        "part",
        pattern(
            f"第{_NUMBER}(?:[卷部册冊篇编編集辑輯]|部分|单元|單元){_GAP}|卷之?{_NUMBER}{_GAP}"
            f"|[上中下][卷部册冊编編篇]{_GAP}"
        ),
        6.0,
        is_chapter=True,
    ),
    Rank(
        "part",
        pattern(
            r"(?:(?:PART|Part|VOL\.?|Vol\.?|Volume|BOOK|Book)[ .]{0,2}(?:\d{1,3}|[IVX]{1,5}"
            r"|One|Two|Three|Four|Five))\b"
        ),
        5.0,
        is_chapter=True,
    ),
    Rank(
        "chapter",
        pattern(
            f"(?:番外|外传|正文)?[ \u3000]{{0,2}}第{_NUMBER}[章回](?:{_GAP}"
            "|(?![合到家来去事想答头首复信应]))"
        ),
        5.0,
        is_chapter=True,
    ),
    Rank(
        "chapter",
        pattern(f"第{_NUMBER}[话話幕讲講课課折场場夜]{_GAP}"),
        4.5,
        is_chapter=True,
    ),
    Rank("section", pattern(f"(?:正文[ \u3000]?)?第{_NUMBER}[节節]{_GAP}"), 4.5, is_chapter=True),
    Rank(
        "chapter",
        pattern(
            r"(?:[Cc]hapter|CHAPTER)[ .:：]{0,2}(?:\d{1,4}|[IVXLC]{1,7}|[A-Z][a-z]{2,8}"
            r"|[A-Z]{3,8})\b"
        ),
        6.0,
        is_chapter=True,
    ),
    Rank(
        "special",
        pattern(f"(?:{DIVISIONS})(?:{_NUMBER}|[0-9]{{1,3}})?{_GAP}"),
        3.5,
        is_chapter=True,
    ),
    Rank(
        "han",
        pattern(f"{_HAN}[、．.](?=[ \u3000]{{0,2}}[^ \u3000])|{_HAN}[ \u3000]{{1,4}}(?=\\S)"),
        3.0,
    ),
    Rank("paren-han", pattern(f"[（(][ \u3000]?{_HAN}[ \u3000]?[）)]"), 3.0),
    Rank(
        "decimal-4",
        pattern(r"\d{1,2}\.\d{1,2}\.\d{1,2}\.\d{1,2}[.、]?[ \t\u3000]{1,4}(?=\S)"),
        4.0,
    ),
    Rank(
        "decimal-3",
        pattern(r"\d{1,2}[.．]\d{1,2}[.．]\d{1,2}(?:[.、]?[ \t\u3000]{1,4}(?=\S)|(?=[^\d.\s]))"),
        4.0,
    ),
    Rank(
        "decimal-2",
        pattern(r"(?:\d{1,2}|[A-H])[.．]\d{1,2}(?:[.、]?[ \t\u3000]{1,4}|、)(?=[^\d\s])"),
        3.5,
    ),
    Rank(
        "two-digit",
        pattern(
            r"(?:0\d(?!\d{2}(?!\d)|月[0-9]|[:：][0-9])|No\.?\s?\d{1,2}|NO\.?\s?\d{1,2}"
            r"|Part\.?\s?\d{1,2}|TIPS?\s?\d)[ \t\u3000.、｜|/·]{0,4}(?=\S)"
        ),
        3.5,
        size=30,
    ),
    Rank(
        "arabic",
        pattern(
            r"[0-9]{1,2}(?:[.．、](?![0-9])|[ \u3000]{1,4}(?=[^\d\s]))"
            r"(?!つ|[到至] ?[0-9])[ \t\u3000]{0,4}(?=\S)"
        ),
        2.5,
    ),
    Rank("paren-arabic", pattern(r"[（(][0-9]{1,2}[）)]|[0-9]{1,2}[）)]"), 1.5),
    Rank("circled", pattern(r"[①-⑳]"), 1.5),
    Rank(
        "capital",
        pattern(
            f"[{CAPITALS}]{{1,2}}(?:[ \u3000]{{0,2}}[、．.：:｜|丨·]|[ \u3000])(?=.)"
            r"|(?:[IVX]{1,5}[.．、]|[Ⅰ-Ⅻ][.．、 \u3000])[ \u3000]{0,2}(?=[^\x00-\x7f])"
        ),
        2.6,
    ),
    Rank("letter", pattern(r"[A-Z][.．、][ \u3000]{0,2}(?=[^\x00-\x7f])"), 2.5, size=24),
    Rank(
        "bare",
        pattern(
            rf"(?:(?:{_HAN}|[{CAPITALS}]{{1,2}}|[0-9]{{1,4}})[、．.]?|[（(]?{_NUMBER}[）)]"
            r"|[IVX]{1,5}[.．]?|[Ⅰ-Ⅻ]|[①-⑳])$"
        ),
        2.5,
    ),
)

_CONTINUED: Final = ("未完待续", "未完待續", "待续", "待續", "つづく", "続く")
_FIRST: Final = frozenset(
    "第卷上中下PVBpvCc番外正楔引序前自代总總原译尾后後跋结結附终終致参參导導绪緒幕間间"
    "作写完プエあはおまNT（(ABCDEFGHⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫIVX"
    f"0123456789一二三四五六七八九十百①②③④⑤⑥⑦⑧⑨⑩{CAPITALS}"
)
_INNER: Final = frozenset({"letter", "arabic", "han", "paren-han", "two-digit"})
_ISSUE: Final = pattern(f"第{_NUMBER}[卷期].{{0,8}}第?{_NUMBER}[期号號]|\\d[)）]：\\d")
_ASKED: Final = frozenset({"arabic", "letter", "paren-arabic", "decimal-2"})
_SECTION: Final = pattern(r"(?:(?:\d{1,2}|[A-H])[.．]){2,}|[\d.．]+、")
_QUESTION: Final = 120
"""Sections of manuals and of what is asked often are called as long: 14.3. 我想……可以吗？"""

_EXAM: Final = pattern(
    r"[（(][ \u3000_]{1,8}[）)]|[（(]\d{1,2}分[）)]|_{3}|＿{2}|[A-D][.．、].+[B-D][.．、]"
)
_LONGEST: Final = 44
_YEARS: Final = pattern("(?:18|19|20)[0-9]{2}$")  # they rise as they like
_CLAUSE: Final = 24
_VALUE: Final = 12
_BRIEF: Final = 14
_DATE: Final = pattern(
    r"[0-9]{4}[年.-]|[0-9]{1,4}[:：]"
    r"|[0-9〇一二三四五六七八九十年月上下午早晚 ]{1,14}[日时時分][，, ]"
)


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose headings that are numbered, or named like the parts of a book."""
    found = [
        (number, rank)
        for number, text in page.begun(_FIRST)
        if fits(text, _LONGEST) or asks(text)
        for rank in ranks_of(text)
        if fits(text, rank.size) or _asks_at_length(page, number, rank)
    ]
    families: dict[str, set[int]] = {}
    for number, rank in found:
        families.setdefault(rank.name, set()).add(number)
    glued = {number for number, rank in found if _is_glued(rank, page.texts[number])}
    apart = {name for name, family in families.items() if _are_apart(page, family - glued)}
    stated = {name for name in apart if _are_stated(page, families[name] - glued)}
    are_counting = _are_counting(page, families.get("bare", set()))
    for number, rank in found:
        family = families[rank.name]
        is_stray = rank.name == "bare" and not are_counting
        is_stray |= rank.name == "capital" and page.texts[min(family)][0] not in "壹ⅠI"
        is_apart = rank.name in apart
        evidence = _evidence(page, number, rank, family, is_apart=is_apart, is_stray=is_stray)
        is_stated = rank.name in stated and number not in glued and _is_clause(page.texts[number])
        evidence += because((is_stated, "is short, as its siblings are", 3.5))
        heading = as_heading(page, number, rank.name)
        yield Proposal((number,), f"heading.{rank.name}", heading, evidence)


def is_numbered(text: str) -> bool:
    """Tell whether ``text`` begins with a number as headings do, and with no date or time."""
    return any(r.pattern.match(text) for r in _begun_by(text[:1])) and not _is_dated(text)


def ranks_of(text: str) -> list[Rank]:
    """The ranks that ``text`` begins like."""
    return [rank for rank in _begun_by(text[:1]) if rank.pattern.match(text)]


def family_of(text: str) -> str:
    """The family of a heading that says ``text``, whatever it is that knows it for one."""
    ranks = [] if _is_dated(text) else ranks_of(text)
    return max(ranks, key=lambda rank: rank.weight).name if ranks else "plain"


def _is_dated(text: str) -> bool:
    return text[0] in "0123456789" and _DATE.match(text) is not None


@lru_cache(maxsize=4_096)
def _begun_by(character: str) -> tuple[Rank, ...]:
    """The ranks that ``character`` could begin: for most there is none, and nothing to ask."""
    return tuple(rank for rank in RANKS if signs_of(rank.pattern).may_begin(character))


def _is_glued(rank: Rank, text: str) -> bool:
    """Tell whether nothing parts a name from the number of its chapter: 第三章戳."""
    head = rank.pattern.match(text) if rank.name == "chapter" else None
    return head is not None and head[0][-1] in "章回" and head.end() < len(text)


def _says_value(rest: str) -> bool:
    """Tell whether a label, a colon and a value stand behind the number: 1.1 预算金额：46万元."""
    return 0 < rest.replace("：", ":").find(":", 0, len(rest) - 1) <= _VALUE


def _goes_on(rest: str, family: AbstractSet[int]) -> bool:
    """Tell whether ``rest`` says that a story goes on, and is no chapter: 断桥（待续）."""
    if not rest.rstrip("）)】").endswith(_CONTINUED):
        return False
    name = rest.rstrip("）)】").removesuffix("未完").rstrip("（(【 ")
    is_named = any(name.endswith(f"{mark}{said}") for mark in "（(【" for said in _CONTINUED)
    return not (len(family) > 1 and is_named and name[0] not in "（(【")


def _is_attached(page: Page, number: int) -> bool:
    """Tell whether ``number`` is below 附件：1. …, a list of what is attached."""
    above = range(max(0, number - 3), number)
    return any(page.text(n).startswith(("附件：", "附件:", "附：")) for n in above)


def _are_apart(page: Page, family: AbstractSet[int]) -> bool:
    """Tell whether most of ``family`` have running text below them."""
    return 2 * sum(page.is_prose(number + 1) for number in family) > len(family)


def _asks_at_length(page: Page, number: int, rank: Rank) -> bool:
    """Tell whether a section's number and a stop open a question, and no letters answer below."""
    text, below = page.texts[number], page.text(number + 1)
    may_ask = rank.name.startswith("decimal") and len(text) <= _QUESTION and asks(text)
    return may_ask and below[:2] not in {"A.", "A．", "A、"} and _SECTION.match(text) is not None


def _asks(page: Page, number: int, family: AbstractSet[int]) -> bool:
    """Tell whether ``number`` is a question, and another of ``family`` is one."""
    return asks(page.text(number)) and sum(asks(page.text(n)) for n in family) > 1


def _are_stated(page: Page, family: AbstractSet[int]) -> bool:
    """Tell whether ``family`` are several, each a label or a sentence of one short clause."""
    return len(family) > 1 and all(_is_clause(t) or is_label(t) for t in map(page.text, family))


def _is_clause(text: str) -> bool:
    bare = text.rstrip("…")  # 第四章　……
    may_be = fits(text, _CLAUSE) and not ("，" in text or has_inner_stop(bare))
    return may_be and ends_a_sentence(text) and not is_amount(text)


def _are_counting(page: Page, family: AbstractSet[int]) -> bool:
    """Tell whether most numbers of ``family`` that are digits follow on the one above."""
    bare = (page.text(n).strip("()（）.．、") for n in sorted(family))
    digits = [number for number in bare if number.isdecimal()]
    pairs = list(pairwise(map(int, digits)))
    if pairs and all(map(_YEARS.match, digits)):
        return all(a < b for a, b in pairs)
    return 2 * sum(a < b <= a + 2 or 1 == b < a for a, b in pairs) >= len(pairs)


def _evidence(
    page: Page, number: int, rank: Rank, family: AbstractSet[int], *, is_apart: bool, is_stray: bool
) -> tuple[Evidence, ...]:
    text = page.texts[number]
    head = rank.pattern.match(text)
    rest = text[head.end() :] if head else ""
    said = rest.replace("？", "") if text[-1] == "？" else rest  # one question behind another
    after = number + 1
    is_next_sibling = after in family or number - 1 in family
    is_said = text[-1] in COLONS and "，" not in page.text(number - 1)  # a rule has clauses
    is_beside = is_next_sibling and not (is_apart or (rest and is_said and after not in family))
    is_last, is_loose = after == len(page.texts), _is_glued(rank, text)
    is_dated = _DATE.match(text) is not None or (len(family) == 1 and is_amount(text))
    announced = -1.0 if len(rest) <= _VALUE else -2.5
    alone = -4.0 if text.isdecimal() else -2.0  # a count of readers, sooner than 一
    is_long = len(family) > 1 and _asks_at_length(page, number, rank)
    return because(
        (True, "is numbered", rank.weight),
        (len(family) > 1, "has siblings", 1.0),
        (not rest and rank.name == "bare", "is a number and nothing else", 1.0),
        (rank.name == "bare" and len(family) == 1, "is the only bare number", alone),
        (is_stray, "its siblings do not count on", -5.0),
        (not ends_a_sentence(text), "is no sentence", 1.0),
        (page.is_prose(after), "text follows", 1.0),
        (ends_a_sentence(text) and text[-1] not in "？！?!", "ends like a sentence", -3.0),
        (_asks(page, number, family) and not is_next_sibling, "asks, as its siblings do", 1.5),
        (is_long, "is a question behind the number of a section", 2.0),
        (has_inner_stop(said) and not is_long, "a sentence ends within it", -3.0),
        (is_loose, "its name is not set off", -0.5),
        (is_loose and ("，" in rest or ends_a_sentence(text)), "reads on like a sentence", -4.0),
        (bool(rest) and text[-1] in "，、；;,", "goes on", -2.5),
        (bool(rest) and text[-1] in COLONS, "announces what follows", announced),
        (rank.name in _INNER and has_list_below(page, number), "a list follows", 1.5),
        (is_next_sibling and _says_value(rest), "a value stands behind a label", -3.0),
        (rank.name in _ASKED and _EXAM.search(text) is not None, "is a question of a test", -5.0),
        (_ISSUE.search(text) is not None, "is the number of an issue", -6.0),
        (_goes_on(rest, family), "says that the story goes on", -8.0),
        (_is_attached(page, number), "counts what is attached", -4.0),
        (is_beside and not rank.is_chapter, "stands beside its siblings", -2.0),
        (is_beside and rank.name in {"letter", "capital"}, "letters choose, in tests", -5.0),
        (is_last and not rank.is_chapter, "nothing follows", -1.0 if len(rest) <= _BRIEF else -3.0),
        (is_dated and not rank.is_chapter, "begins with a date, a time or an amount", -5.0),
    )
