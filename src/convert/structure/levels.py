"""Heading levels: from the families of the headings of an article to tiers.

The first family met opens the first tier; a family met below another one opens the next.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final, cast

from convert.ir import Heading
from convert.ir.nodes import Level
from convert.ir.walk import text
from convert.pattern import pattern
from convert.structure.alike import counted
from convert.structure.words import words as words_of

_ORDER: Final = (
    *(f"hash-{size}" for size in range(1, 7)),
    "part", "chapter", "special", "section", "capital", "roman", "han", "paren-han", "two-digit",
    "arabic", "decimal-2", "decimal-3", "decimal-4", "letter", "paren-arabic", "circled",
)  # fmt: skip
"""Families by rank.  Source: GB/T 9704-2012, 7.3.3 (一、（一） 1.（1）); GB/T 7713.2 (1 1.1)."""

_CHAPTERS: Final = frozenset({"part", "chapter", "special", "section"})
_LOOSE: Final = frozenset({"plain", "bracket", "symbol"})
_MARKS: Final = frozenset("■□◆◇▲△▼▽★☆●○◎◉▶►❖✦▌▍▎┃│»❯")
_BRACKETS: Final = frozenset("【〖［[〔")
_CLOSED: Final = frozenset("】〗］]〕")
_PAIR: Final = 2
_NAME: Final = 16
"""What stands above other headings is no longer.  Units: characters."""

_HALF: Final = 4
"""A heading whose halves are shorter needs no second line.  Units: characters."""

_WORD: Final = pattern(
    "[【〖「『“]?(?P<word>[^\\W\\d_一二三四五六七八九十]{1,6}) ?"
    "(?:(?P<digits>[0-9]{1,2})(?![0-9])|(?P<han>[一二三四五六七八九十]{1,3})|(?P<sign>[①-⑳]))"
    "(?P<unit>[^\\W\\d_]?)"
)
"""A word that counts: 第一天, DAY 2, 关键词三, 案例①."""

_HAN: Final = "一二三四五六七八九"

_AGAIN: Final = 3
"""So often comes what is below each of several headings: 提醒, 点评."""

_CLOSING: Final = words_of("结语 結語 总结 總結 小结 后记 後記 写在最后 参考 參考 まとめ おわりに")
"""With these begins what ends a text, and belongs below no part of it."""

_COLUMNS: Final = frozenset(
    [
        "延伸",
        "链接",
        "相关链接",
        "新闻链接",
        "延伸阅读",
        "背景",
        "新闻背景",
        "名词解释",
        "知识链接",
        "小贴士",
        "提示",
        "相关新闻",
        "资料",
        "附",
        "附录",
        "连线",
        "專題連結",
        "延伸閱讀",
        "新聞辭典",
        "小檔案",
        "小辭典",
        "新闻多一点",
        "新闻延伸",
        "相关",
        "数读",
        "观点",
        "声音",
        "释疑",
        "提醒",
        "记者手记",
        "采访手记",
        "手记",
        "短评",
        "点评",
    ]
)
"""Names of columns: what stands under one is a story of its own, with headings below it."""


def levels(headings: Sequence[tuple[Heading, str]], bare: Sequence[int] = ()) -> tuple[Level, ...]:
    """The level of each of ``headings``, in reading order.

    Args:
        headings: Each with its family.
        bare: Which of them have another at once below, and no text between.
    """
    said = [text(heading) for heading, _ in headings]
    marked = [
        (words, _marked(family, words)) for words, (_, family) in zip(said, headings, strict=True)
    ]
    sequence = [family for _, family in marked]
    tiers = _tiers(list(dict.fromkeys(sequence)), sequence)
    plain = [words if family == "plain" else "" for words, family in marked]
    refrains = _refrains(plain)
    deeper, above = _below_counts(plain, bare)
    forms = [counted(words) if words else "" for words in plain]
    steps = {n for n in bare if _counts(forms, n)}
    parts = steps.union(_parts(headings, bare))
    found: list[Level] = []
    column, headed = 0, ""
    form = ""
    for index, (words, family) in enumerate(marked):
        tier = tiers[family]
        is_other = _is_loose(family) and family != headed
        if (
            tier < column
            or is_other
            or words.startswith(_CLOSING)
            or form not in ("", forms[index])
            or index in above
        ):
            column, form = 0, ""
        is_column = family in ("plain", "bracket") and words.strip("【】：: ") in _COLUMNS
        after = sequence[index + 1] if index + 1 < len(headings) else ""
        if index in parts or (is_column and after == family):
            column, headed, form = tier, family, forms[index + 1] if index in steps else ""
        elif column or words in refrains or index in deeper:
            tier += 1
        found.append(cast("Level", min(tier, 6)))
    return tuple(found)


def _is_loose(family: str) -> bool:
    """Tell whether no number makes headings of ``family``."""
    return family in _LOOSE or family.startswith("symbol")


def _marked(family: str, words: str) -> str:
    """The family of what a mark opens or brackets hold, whatever knew it for a heading."""
    if family != "plain" or not words or words[0].isalnum():
        return family
    if words[0] in _BRACKETS and words[-1] in _CLOSED:
        return "bracket"
    return f"symbol {words[0]}" if words[0] in _MARKS else family


def _counts(forms: Sequence[str], number: int) -> bool:
    """Tell whether ``number`` stands above headings that count, as it does not: 步骤, 步骤 1/4."""
    here, *below = forms[number : number + 3]
    return "0" in below[0] and below[0] != here and below[1:] == below[:1]


def _parts(headings: Sequence[tuple[Heading, str]], bare: Sequence[int]) -> Sequence[int]:
    """Which unnumbered headings stand above several others, with no text between.

    Three in a row are a form or a list, and a pair at the head may be the title and its part.
    """
    families = [family for _, family in headings]
    parts = [n for n in bare if _is_loose(families[n]) and families[n] == families[n + 1]]
    are_rows = any(n + 1 in parts or len(text(headings[n][0])) > _NAME for n in parts)
    wrapped = sum(_may_be_wrapped(*(text(headings[n + k][0]) for k in (0, 1))) for n in parts)
    if are_rows or parts in ([], [0]) or 2 * wrapped > len(parts):
        return ()
    ends = [*parts[1:], len(headings)]
    counts = [end - part - 1 for part, end in zip(parts, ends, strict=True)]
    several = sum(count >= _PAIR for count in counts)
    return parts if 2 * several >= len(parts) and sum(counts) > _PAIR else ()


def _may_be_wrapped(upper: str, lower: str) -> bool:
    """Tell whether two lines may be the halves of one heading: 江上的灯, 为谁亮着."""
    are_halves = len(upper) >= _HALF and abs(len(upper) - len(lower)) <= 1
    return are_halves and not (upper + lower).endswith(("：", ":"))


def _refrains(plain: Sequence[str]) -> frozenset[str]:
    """The words of ``plain`` headings that come again, each time below another of them."""
    often = {words for words, count in Counter(plain).items() if words and count >= _AGAIN}
    strays: set[str] = set()
    above = before = ""
    for words in plain:
        if words in often and (not above or words == before):
            strays.add(words)
        above = above if words in often else words
        before = words
    return frozenset(often - strays)


def _below_counts(plain: Sequence[str], bare: Sequence[int]) -> tuple[set[int], set[int]]:
    """Which ``plain`` headings stand below words that count, or count below others; and above.

    Below days, stops or rounds that count from the first: 第一天, DAY 2. Behind the last of these
    stand those that stood below another, too, before any that did not.
    """
    words: dict[str, dict[int, int]] = {}
    for number, said in enumerate(plain):
        found = _WORD.match(said)
        if found and not (number in bare and found.end() == len(said)):  # its name is below it
            form = f"{found['word'].lower()}0{found['unit']}"
            words.setdefault(form, {})[number] = _value(found)
    deeper: set[int] = set()
    above: set[int] = set()
    for numbers in words.values():
        below = _below_each(plain, numbers) if len(numbers) >= _PAIR else set()
        deeper |= below
        above.update(numbers if below and below.isdisjoint(numbers) else ())
    return deeper, above


def _below_each(plain: Sequence[str], counted: Mapping[int, int]) -> set[int]:
    """Which headings stand below those that are ``counted``, or which of these below others."""
    places, values = list(counted), list(counted.values())
    sequence = ["inner" if n in counted else "outer" for n, words in enumerate(plain) if words]
    if values.count(1) > 1 and _nests(sequence, "outer", "inner"):
        return set(places)
    between = range(places[0] + 1, places[-1])
    is_whole = values == [*range(1, len(values) + 1)] and all(plain[n] for n in between)
    if not is_whole:
        return set()
    found = {n for n in between if n not in counted}
    names = {plain[n] for n in found}
    last = places[-1] + 1
    while last < len(plain) and plain[last] in names:
        found.add(last)
        last += 1
    return found


def _value(found: re.Match[str]) -> int:
    """What a word counts, in whatever digits: 第十二天 and DAY 12 the twelfth."""
    if found["digits"]:
        return int(found["digits"])
    if found["sign"]:
        return ord(found["sign"]) - ord("①") + 1
    tens, ten, ones = found["han"].rpartition("十")
    return 10 * (_HAN.find(tens or "一") + 1) * bool(ten) + (_HAN.find(ones) + 1) * bool(ones)


def _tiers(families: Sequence[str], sequence: Sequence[str]) -> dict[str, int]:
    numbered = [family for family in _ORDER if family in families]
    for at, (one, other) in enumerate(pairwise(numbered)):
        if _is_turned(one, other, families, sequence):
            numbered[at : at + 2] = other, one
    tiers: dict[str, int] = {}
    depth = 0
    for family in numbered:
        if family == "special" and {"chapter", "part"} & tiers.keys():
            tiers[family] = tiers.get("chapter", tiers.get("part", 1))
        elif family == "special":
            tiers[family] = depth = 1
        elif [*tiers] == ["special"]:  # a preface stands beside the first parts, whatever they are
            tiers[family] = 1
        else:
            depth += 1
            tiers[family] = depth
    loose = [family for family in families if family not in tiers]
    counted = [family for family in numbered if family != "special"]
    within = [family for family in sequence if family != "special"]  # 引言 stands beside the first
    if counted and counted[0] not in _CHAPTERS and _heads(within, counted[0]):
        tiers = {family: tier + (family != "special") for family, tier in tiers.items()}
        sequence = within
    for family in loose:
        tiers[family] = _loose_tier(family, sequence, tiers, depth)
    return tiers


def _is_turned(one: str, other: str, families: Sequence[str], sequence: Sequence[str]) -> bool:
    """Tell whether the lower of two ranks stands above: sections above chapters, A. above 1."""
    if (one, other) == ("chapter", "section"):
        divisions = [family for family in families if family in _CHAPTERS]
        return divisions[:2] == ["section", "chapter"]
    is_first = other == "letter" and families.index(other) < families.index(one)
    return is_first and sequence.count(other) > 1


def _nests(sequence: Sequence[str], outer: str, inner: str) -> bool:
    """Tell whether ``inner`` stands below ``outer``: several below one, or below several."""
    among = [family for family in sequence if family in (outer, inner)]
    if among[0] != outer or among.count(outer) < _PAIR:
        return False
    below: list[int] = []
    for family in among:
        if family == outer:
            below.append(0)
        else:
            below[-1] += 1
    headed = sum(map(bool, below))
    is_several = headed >= _PAIR or (max(below[:-1]) >= _PAIR and len(below) > _PAIR)
    return any(below[:-1]) and is_several and (outer != "plain" or 2 * headed >= len(below))


def _heads(sequence: Sequence[str], numbered: str) -> bool:
    """Tell whether unnumbered headings come first and stand above those that are numbered."""
    first, count = sequence[0], sequence.count(sequence[0])
    if first in _ORDER or count < _PAIR:
        return False
    return first in sequence[sequence.index(numbered) :] or sequence.count(numbered) <= count


def _loose_tier(family: str, sequence: Sequence[str], tiers: dict[str, int], depth: int) -> int:
    """Where unnumbered headings belong: beside numbers that they follow, else above or below."""
    first = sequence.index(family)
    is_last = sequence[first:] == [family]
    if family == "notes":  # one list of literature ends the text; notes end each part
        return 1 if is_last else max(tiers.values(), default=0) + 1
    if family == "inner":  # contents set it in below others
        return tiers.get("plain", 0) + 1
    outer = [name for name in tiers if name not in _ORDER and _nests(sequence, name, family)]
    if outer:
        return tiers[outer[-1]] + 1
    if depth == 0:
        others = [tiers[name] for name in tiers]
        is_inner = family == "plain" and any(name != "plain" for name in sequence) and bool(others)
        is_inner = is_inner and not (is_last and sequence.count("bare") == first > 1)
        return max(others, default=0) + 1 if is_inner else 1
    if tiers.keys() == {"special"}:  # 楔子 and 尾声 stand beside the parts, whatever those are
        return 1
    above = sequence[:first]
    are_beside = len(above) > 1 and len({*above}) == 1 and above[0] not in sequence[first:]
    # What is said once, behind parts of parts, is no part of the last of them.
    is_behind = depth > 1 and is_last and len({*above}.intersection(_ORDER)) > 1
    are_beside = are_beside or is_behind
    return 1 if first == 0 or are_beside else depth + 1
