"""Who signs at the head of a paragraph whose own line was lost: 青湾报记者 何小满 渡口近日….

Copying took the break between the byline and the text.  Such names stay where they stand; what
they say is copied.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.ir import Credit
from convert.pattern import pattern
from convert.structure.houses import PAPER
from convert.structure.line import Line
from convert.structure.names import SURNAMES, is_han, is_person, is_usual_person
from convert.structure.proposal import Fact, Named
from convert.structure.roles import JOINED, role_of
from convert.structure.values import Name
from convert.structure.vocabulary import NO_NAMES

_LEAST: Final = 30
"""A paragraph is longer than who signs it.  Units: characters."""

_GAP: Final = "[ \\u3000\\xa0]"
_SIGN: Final = pattern(
    f"[■□◎●＊*▍]?{_GAP}*"
    f"(?P<house>[^\\s，。：:；、（）()“”|｜/]{{2,14}}?(?:[网網报報社台端闻聞]|[报報]·[^\\s，。：:]{{2,8}})|)"
    f"{_GAP}{{0,2}}"
    "(?P<label>(?:[本特][报報约約]|首席|[见見][习習]|[实實][习習]|全媒[体體]|融媒[体體]|特派){0,2}"
    "(?:[记記]者|通[讯訊][员員]|[实實][习習]生|作者|撰文|[采採][写寫]|文|[图圖]文|文[图圖]))"
    f"(?P<tie>{_GAP}*[：:/／|｜丨]{_GAP}*|{_GAP}{{1,3}})"
)
"""A house, what somebody is or did, and what parts that from his name."""

_BEGUN: Final = pattern(
    "据|近[日来]|日前|[昨今明当本][日天晚年月]|在|从|这|随着|我|他|她|你|如果|每|由于|[一二三四五六七八九十]月"
    "|截至|上?[周月]|记者|對|对于|當|從|這|隨著|據|為了|为了"
)
"""So sentences begin that report, and no given name ends."""

_JOINTS: Final = " \u3000\xa0、"
_SPACED: Final = pattern(f"(?P<family>[\\u4e00-\\u9fff]){_GAP}{{1,2}}(?P<given>[\\u4e00-\\u9fff])")
_FULL: Final = (3, 2)
_EDITORS: Final = ("编辑", "編輯", "责编", "摄影", "攝影")
_TURNS: Final = frozenset("：:")
_HOSTS: Final = ("记者", "記者")
"""Who asks in an interview is called so too."""

_SHOT: Final = pattern(f"{_GAP}?[/／]?[摄攝]")


def facts(line: Line) -> Iterator[Fact]:
    """What the names at the head of ``line``, a paragraph, say of who wrote."""
    text, at = line.text, 0
    while len(text) > _LEAST and (found := _SIGN.match(text, at)):
        label, house = found["label"], found["house"]
        may_speak = label in _HOSTS and not house and not _TURNS.isdisjoint(found["tie"])
        names = tuple(_names(text, found.end()))
        if not names or may_speak or _SHOT.match(text, names[-1].end):
            return
        role = role_of(label) or "author"
        house = house if PAPER.search(house) else ""
        yield Named(Credit(role, tuple(name.value for name in names), house, label), ())
        at = names[-1].end
        while text[at : at + 1] and text[at] in _JOINTS:
            at += 1


def _names(text: str, at: int) -> Iterator[Name]:
    """The names from ``at`` on, up to the next label or to where the text begins."""
    is_first = is_spaced = True
    while name := _name(text, at, is_first=is_first, is_spaced=is_spaced):
        yield name
        is_spaced = " " in text[name.start : name.end] or "\u3000" in text[name.start : name.end]
        is_first, at = False, name.end
        while text[at : at + 1] and text[at] in _JOINTS:
            at += 1
        if at == name.end:
            return


def _name(text: str, at: int, *, is_first: bool, is_spaced: bool) -> Name | None:
    end = at
    while text[end : end + 1] and is_han(text[end]):
        end += 1
    word, after = text[at:end], text[end : end + 1]
    spaced = _SPACED.match(text, at) if len(word) == 1 and is_spaced else None
    if spaced and spaced["family"] in SURNAMES:
        return Name(spaced["family"] + spaced["given"], at, spaced.end())
    is_whole = is_person(word) if is_first else is_usual_person(word)
    may_end = is_first or after in _JOINTS or after in {"", "“", "(", "（", "■"}
    if is_whole and may_end and word not in NO_NAMES and role_of(word) is None:
        return Name(word, at, end)
    size = next((n for n in _FULL if _may_cut(text, at, at + n, end)), 0)
    return Name(word[:size], at, at + size) if size else None


def _may_cut(text: str, at: int, cut: int, end: int) -> bool:
    """Tell whether a name ends at ``cut`` and the text, or the next who signs, begins there."""
    if cut >= end or not is_usual_person(text[at:cut]) or text[at:cut] in NO_NAMES:
        return False
    begins = _BEGUN.match(text, cut) or _SIGN.match(text, cut)
    return begins is not None or text.startswith((*JOINED, *_EDITORS), cut)
