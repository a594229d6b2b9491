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
from convert.structure.names import SURNAMES, is_han, is_person, is_usual_person
from convert.structure.proposal import Fact, Named
from convert.structure.roles import JOINED, role_of
from convert.structure.signature import MARKS
from convert.structure.values import Name
from convert.structure.vocabulary import NO_NAMES

_LEAST: Final = 30
"""A paragraph is longer than who signs it.  Units: characters."""

_GAP: Final = "[ \\u3000]"
_SIGN: Final = pattern(
    f"[{MARKS}＊*▍]?{_GAP}*"
    f"(?P<house>[^\\s，。：:；、（）()“”|｜/]{{2,14}}?(?:[网網报報社台端闻聞]|[报報]·[^\\s，。：:]{{2,8}})|)"
    f"{_GAP}{{0,2}}"
    "(?P<label>(?:[本特][报報约約]|首席|[见見][习習]|[实實][习習]|全媒[体體]|融媒[体體]|特派){0,2}"
    "(?:[记記]者|通[讯訊][员員]|[实實][习習]生|作者|撰文|[采採][写寫]|文|[图圖]文|文[图圖]))"
    f"(?P<tie>{_GAP}*[：:/／|｜丨]{_GAP}*|{_GAP}{{1,3}})"
)
"""A house, what somebody is or did, and what parts that from his name."""

_MARKED: Final = pattern(f"[◎☉⊙◉□]{_GAP}?(?P<name>[\\u4e00-\\u9fff]{{2,4}}){_GAP}{{1,4}}(?=\\S)")
"""A name behind a mark, as papers sign letters and columns."""

_DESK: Final = pattern(
    "(?:[\u4e00-\u9fff]{2,8}(?:中心|[部組组台社網网報报]|新聞)[／/╱∕](?P<names>[\u4e00-\u9fff]{2,4}?"
    "(?:[、‧．·][\u4e00-\u9fff]{2,4}?){0,4}))(?:[／/╱∕][\u4e00-\u9fff]{0,3})?(?:綜合|综合)?[報报][導道]"
)
"""A desk, who reported for it, and that he did: 渡口中心／何小滿報導…."""

_PARTED: Final = pattern("[、‧．·]")
_REPORTS: Final = pattern(
    "据|近[日来]|日前|[昨今明当本上][日天晚年周月]|随着|由于|[一二三四五六七八九十]月|截至|记者|隨著|據|为了|為了"
)
"""So sentences begin that report, and no given name ends."""

_TELLS: Final = pattern("在|从|這|这|我|他|她|你|如果|每|對|对于|當|從")
"""So sentences begin that tell, and what is told of somebody who does not sign."""

_JOINTS: Final = pattern("[ \\u3000、]*")
_SPACED: Final = pattern(f"(?P<family>[\\u4e00-\\u9fff]){_GAP}{{1,2}}(?P<given>[\\u4e00-\\u9fff])")
_FULL: Final = (3, 2)
_EDITORS: Final = ("编辑", "編輯", "责编", "責編", "摄影", "攝影")
_COLONS: Final = frozenset("：:")
_HOSTS: Final = ("记者", "記者")
"""Who asks in an interview is called so too, and whom he asks is called by name."""

_WRITER: Final = "作者"
"""Reviews speak so of whose book they tell: 作者 何小满在后记里说."""

_ENDS: Final = frozenset(" \u3000、“(（■")
"""One of these follows a name that the text does not go on with."""

_SHOT: Final = pattern(f"{_GAP}?[/／]?[摄攝]")


def facts(text: str) -> Iterator[Fact]:
    """What the names at the head of ``line``, a paragraph, say of who wrote."""
    at = 0
    if len(text) > _LEAST and (desk := _DESK.match(text)):
        signed = tuple(_PARTED.split(desk["names"]))
        if all(map(is_usual_person, signed)):
            yield Named(Credit("reporter", signed, "", "報導"), ())
            return
    if len(text) > _LEAST and (name := writer(text)):
        yield Named(Credit("author", (name,), "", "作者"), ())
        return
    while len(text) > _LEAST and (found := _SIGN.match(text, at)):
        label, house = found["label"], found["house"]
        is_tied = not _COLONS.isdisjoint(found["tie"])
        may_speak = label in _HOSTS and is_tied
        may_tell = not may_speak and (is_tied or label != _WRITER)
        names = tuple(_names(text, found.end(), may_tell=may_tell))
        if not names or (may_speak and not house) or _SHOT.match(text, names[-1].end):
            return
        role = role_of(label) or "author"
        house = house if PAPER.search(house) else ""
        yield Named(Credit(role, tuple(name.value for name in names), house, label), ())
        at = _past_joints(text, names[-1].end)


def writer(text: str) -> str:
    """Who wrote ``text``, whose name stands behind a mark and before a gap; nothing if nobody does.

    Example:
        >>> writer("◎何小满 去年冬天，我在渡口等船。"), writer("◎渡口的船 去年冬天停了。")
        ('何小满', '')
    """
    found = _MARKED.match(text)
    name = found["name"] if found else ""
    return name if is_person(name) and name not in NO_NAMES and role_of(name) is None else ""


def _past_joints(text: str, at: int) -> int:
    joints = _JOINTS.match(text, at)
    return joints.end() if joints else at


def _names(text: str, at: int, *, may_tell: bool) -> Iterator[Name]:
    """The names from ``at`` on, up to the next label or to where the text begins.

    Where ``may_tell``, what is told may touch the first of them.
    """
    is_first = is_spaced = True
    while name := _name(text, at, is_first=is_first, is_spaced=is_spaced, may_tell=may_tell):
        yield name
        is_spaced = not is_han(text[name.start : name.end])
        is_first, at = False, _past_joints(text, name.end)
        if at == name.end:
            return


def _name(text: str, at: int, *, is_first: bool, is_spaced: bool, may_tell: bool) -> Name | None:
    end = at
    while text[end : end + 1] and is_han(text[end]):
        end += 1
    word = text[at:end]
    spaced = _SPACED.match(text, at) if len(word) == 1 and is_spaced else None
    if spaced and spaced["family"] in SURNAMES:
        return Name(spaced["family"] + spaced["given"], at, spaced.end())
    is_whole = is_person(word) if is_first else is_usual_person(word)
    may_end = (is_first and may_tell) or text[end : end + 1] in _ENDS or end == len(text)
    if is_whole and may_end and word not in NO_NAMES and role_of(word) is None:
        return Name(word, at, end)
    sizes = (n for n in _FULL if _may_cut(text, at, at + n, end, may_tell=may_tell))
    size = next(sizes, 0)
    return Name(word[:size], at, at + size) if size else None


def _may_cut(text: str, at: int, cut: int, end: int, *, may_tell: bool) -> bool:
    """Tell whether a name ends at ``cut`` and the text, or the next who signs, begins there."""
    if cut >= end or not is_usual_person(text[at:cut]) or text[at:cut] in NO_NAMES:
        return False
    if _SIGN.match(text, cut) or text.startswith((*JOINED, *_EDITORS), cut):
        return True
    begun = (_REPORTS, _TELLS) if may_tell else (_REPORTS,)
    begins, sooner = (any(one.match(text, n) for one in begun) for n in (cut, cut - 1))
    return begins and not sooner
