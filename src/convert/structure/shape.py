"""How Chinese lines are shaped: what ends a sentence, what opens and closes, what is a label."""

from __future__ import annotations

from operator import add
from typing import Final

from convert.pattern import pattern

FINAL: Final = "。！？!?…．｡﹒﹖﹗"
"""Ends a sentence.  Source: CLREQ 3.1.1; JLREQ 3.1.1."""

CLOSES: Final = "。！？!?”」』…"
"""With these end a sentence and what somebody says."""

PAUSE: Final = "，、；：,;:—─～~﹐﹑﹔﹕"
"""Ends no sentence and no label either: something follows."""

CLOSING: Final = "”’」』）)】》〉］]\"'"
BOXES: Final = {"【": "】", "[": "]", "〔": "〕", "［": "］"}
"""Square brackets: labels stand in them, and the numbers of notes."""

BRACKETS: Final = {"（": "）", "(": ")", "【": "】", "[": "]", "〔": "〕"}
"""Those that people set about a line of their own."""

_ROUND: Final = (("（(", "）)"), ("《", "》"), ("〈", "〉"))
"""Typists close a round bracket of one width with one of the other."""

_ENDS: Final = frozenset(BRACKETS.values())
COLONS: Final = frozenset("：:")
DOTS: Final = frozenset("·‧・•")
"""Dots at half height, as parts of names and of dates are divided."""

HAN_NUMERALS: Final = "一二三四五六七八九十"
"""One to ten, as parts and items are numbered; for patterns, a class of characters."""

CAPITALS: Final = "壹贰叁肆伍陆柒捌玖拾貳參叄陸"
"""The same as nobody can alter them, and four as they were written before 1956."""

NUMERALS: Final = "0-9〇零一二两兩三四五六七八九十百千"
"""Of chapters, for patterns: digits, and the ideographs of both scripts."""

_QUOTES: Final = "\"'”’)"
_MANY: Final = 8
"""So many marks in a row close nothing."""

_STOPS: Final = "。！？；﹔﹖﹗"
_WIDE: Final = "\u3000\u3000\u3000\u3000"
_SPREAD: Final = pattern("[^\u3000][^。]{3,40}?\u3000{4}\u3000*[^\u3000。][^。]{2,40}$")
_INNER: Final = pattern(f"[{_STOPS}!?;]")
"""The half-width ones stop a sentence only behind an ideograph."""

_COUNT: Final = pattern("[0-9]{1,3}(?=[ \u3000\t、．.:：)）])")
_BOXED: Final = pattern("[（(]([一二三四五六七八九十])[)）]")
_DIGITS: Final = frozenset("0123456789")
_PAIRS: Final = {"“": "”", "「": "」", "『": "』", '"': '"', "‘": "’"}

_OPENING: Final = "“「‘『"
_SPOKEN: Final = frozenset('“「‘『"')
_HEADING: Final = frozenset(
    "第一二三四五六七八九十图圖表注註问答問记記作编責责摘关附上下各尊此特敬顺說说備备"
)
"""With these begin numbers, labels and formulas."""

_LABEL: Final = 14
"""So many characters a label before a colon has at most."""

_SHORTEST: Final = 11
HYPHENS: Final = frozenset("-‐")
CLAUSE_MARKS: Final = frozenset("，、；。,;")
"""A line without one of these is a label, not a sentence interrupted."""

_STATED: Final = "。！!"
_ENDED: Final = frozenset("。！？!?…—")

_SIGNS: Final = (
    "摄", "攝", "摄影", "攝影", "供图", "供圖", "提供", "撮影", "摄影报道", "翻攝", "制图", "绘图",
    "资料照", "資料照", "资料图", "資料圖", "资料照片", "資料照片",
)  # fmt: skip

_DAY: Final = (
    "[＝=](?:[0-9０-９一二三四五六七八九〇十]{1,4} ?[年月] ?){0,2}"
    "[0-9０-９一二三四五六七八九十]{1,3} ?日"
)
TAKEN: Final = (
    f"(?<=[^＝=]{{6}}){_DAY}(?:(?:午[前後]|[朝昼夕夜]|未明|早朝|正午)(?:[、，][^＝=。、]{{2,24}})?"
    f"|、[^＝=。、]{{2,24}})$|^(?=[^＝=]*[ぁ-ゖァ-ヺ])[^＝=]{{6,}}{_DAY}$"
)
"""So Japanese papers say when and where a picture was taken: 親子＝6日午前、沼崎町.

Where it says the day alone, kana tell it from a sum.
"""

_STANDS: Final = pattern(
    "[（(](?:[前后後]排|[站坐]者)?[左右][一二三四五六七八起]?[^（()）]{0,4}[)）]"
    "|[左右]起?(?:[为為]|[:：])|[左右]起(?:依次|分[别別]|)"
)
_TAKEN: Final = pattern(TAKEN)

LABEL_SIZE: Final = 34
"""A label that is longer than a line of a newspaper column (17 characters) and its turn-over."""


def ends_a_sentence(text: str) -> bool:
    """Tell whether ``text`` ends as a sentence does, closing quotes and brackets aside.

    Example:
        >>> ends_a_sentence("他说：“走吧。”"), ends_a_sentence("“走吧”")
        (True, False)
    """
    last = text[-1] if text else "\0"
    if last in FINAL:
        return True
    if last not in CLOSING and last != ".":
        return last == "“" and len(text) > 1 and text[-2] in _STATED  # closed the wrong way
    words = text.rstrip(CLOSING)
    if len(text) - len(words) < _MANY and words[-1:] and words[-1] in FINAL:
        return True
    words = text.rstrip(_QUOTES)
    is_stop = words[-1:] == "." and words[-2:-1] not in _DIGITS
    return is_stop and len(text) - len(words) < _MANY


def asks(text: str) -> bool:
    """Tell whether ``text`` ends as a question does.

    Example:
        >>> asks("可以吗？"), asks("什么是渡口？！"), asks("渡口！")
        (True, True, False)
    """
    return text.rstrip("！!")[-1:] in ("？", "?")


def counts_on(one: str, other: str) -> bool:
    """Tell whether the number that opens ``other`` is the next after that of ``one``.

    Example:
        >>> counts_on("6 船来了，", "7 灯亮了。"), counts_on("6 船来了，", "7条船")
        (True, False)
        >>> counts_on("（二）船来了；以及", "（三）灯亮了。"), counts_on("（二）船来了", "（四）灯")
        (True, False)
    """
    if other[0] in "（(":
        boxes = _BOXED.match(one), _BOXED.match(other)
        numbers = [HAN_NUMERALS.index(box[1]) for box in boxes if box]
        return len(numbers) > 1 and numbers[1] - numbers[0] == 1
    second = _COUNT.match(other) if other[0].isdecimal() else None
    first = _COUNT.match(one) if second else None
    return first is not None and second is not None and int(second[0]) - int(first[0]) == 1


def has_inner_stop(text: str) -> bool:
    """Tell whether a sentence or clause ends within ``text``, before its last character."""
    end = len(text) - 1
    first = _INNER.search(text, 0, end)
    if first is None or first[0] in _STOPS:
        return first is not None
    return any(
        stop[0] in _STOPS or (stop.start() > 0 and is_ideograph(text[stop.start() - 1]))
        for stop in _INNER.finditer(text, 0, end)
    )


def is_ideograph(character: str) -> bool:
    """Tell whether ``character`` is an ideograph, a radical, or 々 〆 〇."""
    return "\u4e00" <= character <= "\u9fff" or (  # nearly all of them are
        "\u2e80" <= character <= "\u2fdf"
        or "\u3400" <= character <= "\u4dbf"
        or "\u3005" <= character <= "\u3007"
        or "\uf900" <= character <= "\ufaff"
        or "\U00020000" <= character <= "\U0003ffff"
    )


def is_private(character: str) -> bool:
    """Tell whether ``character`` is one of a symbol font, as Word stores bullets."""
    return "\uf020" <= character <= "\uf0ff"


def is_spread(text: str) -> bool:
    """Tell whether ``text`` is set at both ends of its line, as heads of pages are.

    Example:
        >>> is_spread("青湾学校　　　　　　内部资料"), is_spread("讣　　　　告")
        (True, False)
    """
    return _WIDE in text and _SPREAD.match(text) is not None


def is_ordinary(text: str) -> bool:
    """Tell whether ``text`` is running text beyond doubt: nothing at its head, a stop at its end.

    Example:
        >>> is_ordinary("老周在船舱里发现了那只竹篮。"), is_ordinary("三、发现了那只竹篮。")
        (True, False)
    """
    at, first = 0, text[0]
    if first in _OPENING:
        at, first = 1, text[1:2]
    elif len(text) < _SHORTEST:
        return False
    if first in _HEADING or not is_ideograph(first):
        return False
    head = text[at : at + _LABEL + 1]
    may_label = "：" in head or ":" in head
    states = len(text) > at + 1 if text[-1] in _STATED else _speaks(text, at + 1)
    return states and not (may_label and _is_labelled(text, at))


def _speaks(text: str, start: int) -> bool:
    """Tell whether ``text`` ends as a speech does, behind ``start``."""
    closed = len(text) - len(text.rstrip("”」』’"))
    sizes = range(1, min(closed, 2, len(text) - start - 1) + 1)
    return any(text[-1 - size] in _ENDED for size in sizes)


def _is_labelled(text: str, start: int) -> bool:
    """Tell whether a label with a colon begins at ``start``, and no speech behind it."""
    head = text[start : start + _LABEL + 1]
    colons = (at for at, mark in enumerate(head, start) if mark in "：:")
    return any(text[at + 1 : at + 2] not in _SPOKEN for at in colons)


def has_clauses(text: str) -> bool:
    """Tell whether ``text`` is a sentence of several clauses, as labels and buttons are not.

    Example:
        >>> has_clauses("雾散了，船还没有来。"), has_clauses("渡口的灯。"), has_clauses("雾，船")
        (True, False, False)
    """
    return ("，" in text or "," in text) and ends_a_sentence(text)


def letters_of(text: str) -> str:
    """``text`` without marks and spaces."""
    return text if text.isalnum() else "".join(filter(str.isalnum, text))


def pairs_of(text: str) -> frozenset[str]:
    """The characters that stand together in ``text``, marks aside."""
    letters = letters_of(text)
    return frozenset(map(add, letters, letters[1:]))


def has_digit(text: str) -> bool:
    """Tell whether a digit of any script stands in ``text``."""
    return any(map(str.isdigit, text))


def is_label(text: str) -> bool:
    """Tell whether ``text`` could label what follows: short, and not a sentence."""
    return len(text) <= LABEL_SIZE and text[-1] not in PAUSE and not ends_a_sentence(text)


def ends_with_maker(text: str) -> bool:
    """Tell whether ``text`` ends with who made the picture, or when: （某某攝）, ＝6日午前、浜町.

    Example:
        >>> ends_with_maker("渡口的灯（何小满 摄）"), ends_with_maker("渡口的灯")
        (True, False)
    """
    return is_taken(text) or text.rstrip("）)】」。").endswith(_SIGNS)


def is_taken(text: str) -> bool:
    """Tell whether ``text`` ends with when a picture was taken, as in Japanese papers.

    Example:
        >>> is_taken("干物を作る親子＝6日午前、沼崎町"), is_taken("浜の学校＝6日開校")
        (True, False)
    """
    return ("=" in text or "＝" in text) and _TAKEN.search(text) is not None


def is_posed(text: str) -> bool:
    """Tell whether ``text`` says who stands beside whom: 何小滿（右二）贈書，左起為石一.

    One of them is in brackets and by his number: 新黨（左）與舊黨（右）不和 shows nobody.
    """
    stands = _STANDS.findall(text) if "左" in text or "右" in text else []
    return len(stands) > 1 and any(len(one) > len("（左）") for one in stands)


def last_close(text: str) -> int:
    """Where the last sentence or quotation in ``text`` ends; -1 if none does."""
    return max(map(text.rfind, CLOSES))


def opens_bracket(text: str) -> bool:
    """Tell whether a bracket is open at the end of ``text``."""
    return any(_last(text, ones) > _last(text, others) for ones, others in _ROUND)


def closes_bracket(text: str) -> bool:
    """Tell whether ``text`` closes a bracket that it did not open."""
    if not ("）" in text or ")" in text or "》" in text or "〉" in text):  # nearly every line
        return False
    for ones, others in _ROUND:
        ends = [at for at in map(text.find, others) if at >= 0]
        if ends and _last(text[: min(ends)], ones) < 0:
            return True
    return False


def _last(text: str, signs: str) -> int:
    """Where the last of ``signs`` stands in ``text``; -1 if none does."""
    return max(map(text.rfind, signs))


def is_bracketed(text: str) -> bool:
    """Tell whether ``text`` begins and ends with brackets, be they a pair or not.

    Example:
        >>> is_bracketed("【责任编辑】"), is_bracketed("（何小满 文)"), is_bracketed("责任编辑】")
        (True, True, False)
    """
    return text[0] in BRACKETS and text[-1] in _ENDS


def is_quoted(text: str) -> bool:
    """Tell whether ``text`` is one quotation from its first to its last character."""
    closing = _PAIRS.get(text[0], "\0")
    return len(text) > 2 and text.endswith(closing) and text.find(closing, 1) == len(text) - 1


_REPORTED: Final = pattern(
    "[。！？][ \u3000]?[（(][^（）()。]{0,6}(?:[记記]者|通[讯訊][员員])[^（）()。]{2,24}[）)]$"
)


def is_reported(text: str) -> bool:
    """Tell whether ``text`` ends a sentence, and behind it who reported: 。（记者 何小满）."""
    return text[-1:] in {"）", ")"} and _REPORTED.search(text, max(0, len(text) - 40)) is not None


_POLITE: Final = frozenset("たすんねよなわう～〜♪♡☆！!笑w）)")
_STATES: Final = pattern(
    "(?:ました|でした|です|ます|ません|でしょう|ましょう|だった)(?:よね|[ねよなわ])?"
    "(?:[（(]?笑[）)]?|[～〜♪♡☆！!w])*$"
)


def is_polite(text: str) -> bool:
    """Tell whether ``text`` ends as sentences do that are politely said in Japanese, stop or none.

    Example:
        >>> is_polite("山頂に着きました"), is_polite("灯りがきれいですね♪"), is_polite("山頂まで")
        (True, True, False)
    """
    return text[-1:] in _POLITE and _STATES.search(text) is not None
