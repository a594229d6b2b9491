"""Labels before names, dates and sources, and what ties a value to them: 责任编辑：, 文／, 记者."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, Literal, TypeAlias

from convert.pattern import pattern
from convert.structure.glue import MAKERS
from convert.structure.houses import NEWSROOM, STUDIOS
from convert.structure.names import (
    SURNAMES,
    ends_as_given,
    given_end,
    has_kana,
    is_foreign,
    is_han,
    is_person,
    is_usual_person,
)
from convert.structure.roles import ENDS, JOINED, role_of, work_at_end
from convert.structure.shape import BOXES, COLONS
from convert.structure.vocabulary import ASIDE_WORDS, DATE_WORDS, NO_NAMES, SOURCE_WORDS
from convert.value import Packed

GAP: Final = " \t\u3000"
TIES: Final = frozenset(":：﹕︰╱/／∕\\＼｜|丨︱∣│┃¦＝=@▏✎✍✏●")
"""What parts a label from its value beyond doubt."""
STROKES: Final = frozenset("╱/／∕|｜丨︱∣│┃¦")
"""Those of them that part a name from the label behind it, too: 张三/文."""

LabelKind: TypeAlias = Literal["role", "source", "date", "aside"]

_KINDS: Final[dict[str, LabelKind]] = {
    **dict.fromkeys(ASIDE_WORDS, "aside"),
    **dict.fromkeys(SOURCE_WORDS, "source"),
    **dict.fromkeys(DATE_WORDS, "date"),
}
_ENDS: Final = ENDS.union(word[-1] for word in _KINDS)
"""Each label ends with one of these."""

_JOINED_SIZES: Final = sorted({len(word) for word in JOINED}, reverse=True)
_JOINED_SIGNS: Final = frozenset("者员員生")
"""Each label that may touch a name ends with one of these."""

_STOP: Final = pattern(
    f"[{re.escape(GAP)}|｜丨︱∣┆│┃,，﹐;；、。╱／/∕\\\\＼&：:﹕︰＝=【】《》（）()\\[\\]〔〕［］「」『』＜＞◆◇●○■□▲▼▍▋▌▎▏¦✎✍✏]"
)
_CLOSING: Final = GAP + "】]）)〕］」』"
_DASH: Final = pattern("[ \u3000]?[-—–－·•・‧˙．._＿]{1,2}[ \u3000]?")
LOOSE: Final = frozenset("】]〕］-●")
"""Ties that part other things as well: 【摄影】渡口之光, 设计-渡口."""

_FRAMED: Final = pattern(
    r"[【\[［〔](?P<label>[^【】\[\]［］〔〕：:]{2,8})[】\]］〕](?P<tie>[：:])"
)
_MARKED: Final = ("**", "__")
_LIGHT: Final = pattern(r"\*\*|__")

_PREFIX: Final = 12
"""A paper's name before its reporter, or a word before a role, is no longer."""

_NAMES: Final = 20
"""Several names without gaps are no longer."""

_NARROW: Final = 4
_DEEDS: Final = frozenset(["编辑", "編輯"])
"""What is done is called so too, as in menus."""

_WHENCE: Final = frozenset(["来源", "來源", "稿源", "出处", "出處"])
"""In a box these call a source before a house; 【首发】 sorts a title, 【出处】《左传》 tells."""

_HOUSE: Final = 5
"""An office's name has so many characters; shorter ones are words as often: 社会."""

_JAPANESE: Final = frozenset(["記者", "写真", "聞き手", "取材", "取材・文"])
"""So Japanese papers call who did something."""

_RUN: Final = ("Powered ", "powered ", "POWERED ")
"""Behind it stands by whose program a site is run."""

_PEN_NAMES: Final = range(2, 5)

_ONE: Final = r"/／∕╱\\＼|｜丨︱∣│┃¦▏\-校审□摄攝文著译譯编編撰社報报网網"
_LOOSE: Final = "＝·•・‧˙．.—–－_＿✎✍✏●"
_WORK_ENDS: Final = re.escape("".join(sorted(ENDS)))
"""Between the end of a word for work and a name, one of these ties: 文・何一, 监制—何一."""

SIGNS: Final = pattern(
    f"[{_ONE}0-9〇○零一二三四五六七八九十记記作通原采採供BbO財财消传傳自发發载載刊登选選摘来來{_LOOSE}]"
    f"(?:(?<=[{_ONE}])|(?<=[记記作])者|(?<=[记記]) ?[员員]"
    "|(?<=通)(?:讯员|訊員)|(?<=[0-9〇○零一二三四五六七八九十]) ?年"
    "|(?<=[发發载載刊登选選摘])[于於自](?=[《“「]|.{2,12}$)"
    f"|(?:(?<=[{_WORK_ENDS}][{_LOOSE}])|(?<=[{_WORK_ENDS}] [{_LOOSE}])|(?<=[{_WORK_ENDS}]——))"
    "(?= ?[\u4e00-\u9fffA-Za-z])"
    "|(?<=[来來])源(?=[ \u3000])"
    "|(?<=[0-9])[0-9]{3}|(?<=自)[「“《]|(?<=原)[创創]|(?<=采)写|(?<=採)訪|(?<=供)稿|(?<=[Bb])[Yy]"
    "|(?<=O)riginal "
    "|(?<=[財财])[经經]|(?<=[消传傳])[息媒])"
)
"""Words that say who, when or whence; what they begin with goes first, as one class of characters
is looked for more quickly than one word or another."""


class Label(Packed):
    """A label at ``start..end`` of a line; ``word`` is what it says without gaps.

    Args:
        start: Where it begins.
        end: Where it ends.
        word: The label, gaps within it left out (作　者).
        kind: What it announces.
        role: The noun of work that ends it, where nobody knows what stands before that.
    """

    start: int
    end: int
    word: str
    kind: LabelKind
    role: str = ""


class Tie(Packed):
    """What stands between a label and its value, up to ``end``; ``mark`` is empty for a gap."""

    end: int
    mark: str
    is_gap: bool


def kind_of(word: str) -> LabelKind | None:
    """What ``word`` announces, if it is a label.

    Example:
        >>> kind_of("值班编辑"), kind_of("来源"), kind_of("渡口")
        ('role', 'source', None)
    """
    if word[-1:] not in _ENDS:
        return None
    kind = _KINDS.get(word)
    return "role" if kind in {None, "aside"} and role_of(word) else kind


def bared(text: str) -> str:
    """``text``, as long, with gaps for what is set about its labels.

    Example:
        >>> bared("【作者】：何小满"), bared("**作者：**何小满")
        (' 作者 ：何小满', '  作者：  何小满')
    """
    framed = _FRAMED.match(text) if text[:1] in BOXES else None
    is_told = framed is not None and (
        kind_of(framed["label"]) != "source" or _is_housed(text, skip_gap(text, framed.end()))
    )
    if is_told:
        return _FRAMED.sub(r" \g<label> \g<tie>", text)
    return _LIGHT.sub("  ", text) if text.startswith(_MARKED) else text


def _is_housed(text: str, at: int) -> bool:
    """Tell whether a paper or an office is named at ``at``: not 老周家传, nor 《吕氏春秋》."""
    start = at + text.startswith("《", at)
    word = text[start : word_end(text, start)]
    is_office = start == at and len(word) >= _HOUSE and word.endswith(STUDIOS)
    return is_office or NEWSROOM.search(word) is not None


def could_label(words: str) -> bool:
    """Tell whether ``words``, which a colon follows, could end with a label.

    One character labels nothing, unless it is a whole label.

    Example:
        >>> could_label("值班编辑"), could_label("听歌。手"), could_label("渡口"), could_label("文")
        (True, False, False, True)
    """
    bare = words.rstrip(_CLOSING)
    if bare[-1:] not in _ENDS:
        return False
    before = bare[-2:-1]
    is_alone = not before or (before not in GAP and _STOP.match(before) is not None)
    return not is_alone or kind_of(bare[-1]) is not None


def word_end(text: str, at: int) -> int:
    """Where the word that begins at ``at`` ends; within 佐野 太一 no word does."""
    if (stop := _STOP.search(text, at)) is None:
        return max(at, len(text))
    end = stop.start()
    return given_end(text, at, end) if text[end] in GAP else end


def skip_gap(text: str, at: int, most: int = 8) -> int:
    """Where what follows at most ``most`` spaces begins."""
    end = min(len(text), at + most)
    while at < end and text[at] in GAP:
        at += 1
    return at


def tie_at(text: str, at: int) -> Tie:
    """What ties the value that follows ``at`` to the label before it."""
    after = skip_gap(text, at)
    if after < len(text) and text[after] in TIES:
        end = after + 1
        while end < len(text) and text[end] == text[after]:  # 文||王小明
            end += 1
        return Tie(skip_gap(text, end), text[after], is_gap=False)
    return Tie(after, "", is_gap=after > at)


def may_tie(text: str, at: int, end: int) -> bool:
    """Tell whether a gap or a stroke follows the word ``at..end``, or a mark where it may label."""
    mark = text[end : end + 1]
    if mark in TIES and mark not in STROKES:
        return text[at].isdecimal() or work_at_end(text[at:end]) != ""
    return mark != "" and (mark in STROKES or mark in GAP)


def tie_of(text: str, label: Label) -> Tie:
    """What ties the names that follow to ``label``: a box about it alone and a dash do, too.

    Example:
        >>> label = label_at("【责任编辑】何小满", 1)
        >>> label and tie_of("【责任编辑】何小满", label).mark
        '】'
    """
    tie, end = tie_at(text, label.end), label.end
    is_told = label.kind != "source" or label.word in _WHENCE
    if tie.mark or not is_told:
        return tie
    if BOXES.get(text[label.start - 1 : label.start]) == text[end : end + 1]:
        start = skip_gap(text, end + 1)
        is_tied = label.kind != "source" or _is_housed(text, start)
        return Tie(start, text[end], is_gap=False) if is_tied else tie
    dash = _DASH.match(text, end) if label.kind == "role" else None
    return Tie(dash.end(), "-", is_gap=False) if dash else tie


def label_at(text: str, at: int) -> Label | None:
    """The label that begins at ``at``, or a few characters after it within the same word."""
    end = word_end(text, at)
    spaced = _spaced(text, at, end) if end == at + 1 else None  # 编 辑：, not 编
    if at and text.startswith(_RUN, at - len(_RUN[0])):
        return None
    whole = spaced or _whole(text, at, end) or _spaced(text, at, end)
    return whole or _within(text, at, end) or _dashed(text, at, end)


def _whole(text: str, at: int, end: int) -> Label | None:
    """A label that is the whole word, or the end of it where a mark ties a value to it."""
    word = text[at:end]
    kind = kind_of(word)
    if kind is not None:
        return Label(at, end, word, kind)
    if len(word) > 2 and word[0].isdecimal() and tie_at(text, end).mark:  # 阅读:30来源:…
        start = next((n for n in range(at, end) if not text[n].isdecimal()), end)
        kind = kind_of(text[start:end])
        return Label(start, end, text[start:end], kind) if kind else None
    if 2 < len(word) <= _PREFIX and tie_at(text, end).mark:
        work = work_at_end(word)
        before = text[at : end - len(work)]
        is_glued = work in JOINED or is_person(before)  # 何小满编辑：李二
        start = end - len(work) if is_glued else at
        return Label(start, end, text[start:end], "role", work) if work else None
    return None


def _spaced(text: str, at: int, end: int) -> Label | None:
    """A label whose characters are set apart: 作　者, 审　判　员."""
    word, stop, found = text[at:end], end, None
    while len(word) < _NARROW and stop < len(text) and text[stop] in GAP:
        start = skip_gap(text, stop)
        after = word_end(text, start)
        if after != start + 1 or len(word) > 3:
            break
        word, stop = word + text[start:after], after
        kind = kind_of(word)
        is_told = word in JOINED and text[skip_gap(text, stop) :][:1] in SURNAMES
        if kind is None or len(word) < 2:
            continue
        if len(word) > 2 or tie_at(text, stop).mark or is_told:
            found = Label(at, stop, word, kind)
    return found


def _within(text: str, at: int, end: int) -> Label | None:
    """记者 and its like after a paper's name, before a name, or both; 责编王芳."""
    if text[end : end + 1] in COLONS:  # 作者简介：
        return None
    may_be = not _JOINED_SIGNS.isdisjoint(text[at : end + 1])
    for start in range(at, min(end, at + _PREFIX) if may_be else at):
        if text[start - 1 : start] == "的":  # 殉职的记者某某: he is talked about
            return None
        for size in _JOINED_SIZES:
            stop = start + size
            if text[start:stop] in JOINED and start - at != 1 and _may_follow(text, stop, end):
                first = next(n for n in range(at, start + 1) if role_of(text[n:stop]))
                return Label(first, stop, text[first:stop], "role")
    return next(heads(text, at, end), None)


def _may_follow(text: str, at: int, end: int) -> bool:
    """Tell whether a name may begin at ``at``: after a gap or mark, or with a family name."""
    if at >= end:
        tie = tie_at(text, at)
        return tie.mark != "" or tie.is_gap or text[at : at + 1] in {"(", "（", ""}
    return text[at] in SURNAMES and end - at <= _NAMES and text[at:end] not in NO_NAMES


def heads(text: str, at: int, end: int) -> Iterator[Label]:
    """A label and a name in one word: 责任编辑王芳."""
    for start in (end - 2, end - 3):
        if 2 <= start - at <= 4 and text[start] in SURNAMES and not _is_word(text[start:end]):
            word = text[at:start]
            if kind_of(word) == "role" and is_han(text[start:end]):
                yield Label(at, start, word, "role")


def _is_word(name: str) -> bool:
    """Tell whether ``name`` is another word, or begins with one and is rare: 编辑计划表."""
    return name in NO_NAMES or (name[:2] in NO_NAMES and not is_usual_person(name))


def may_work(role: str, name: str) -> bool:
    """Tell whether ``name`` may be who did ``role``, where what parts them is a loose tie.

    Only an editor may be called anything: 责编-阿渡, but not 设计-渡口, nor 编辑-剪切.

    Example:
        >>> may_work("设计", "王小明"), may_work("责编", "阿渡"), may_work("编辑", "查找")
        (True, True, False)
    """
    if role in _DEEDS:
        return is_usual_person(name) or (name != "" and is_foreign(name))
    is_given = role in _JAPANESE and ends_as_given(name)
    if is_given or is_person(name) or (name and is_foreign(name)) or has_kana(name):
        return True
    return role_of(role) in MAKERS and len(name) in _PEN_NAMES and is_han(name)


def _dashed(text: str, at: int, end: int) -> Label | None:
    """A label and a name in one word with a dash or a dot between: 责任编辑-王芳."""
    dash = _DASH.search(text, at, end)
    word = text[at : dash.start()] if dash else ""
    if dash is None or kind_of(word) != "role":
        return None
    is_one = may_work(word, text[dash.end() : given_end(text, dash.end(), end)])
    return Label(at, dash.start(), word, "role") if is_one else None
