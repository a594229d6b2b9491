"""Rows of people with what each did, and only gaps between: 何一 文　阿渡 图, 文　阿渡　图　米粒.

One name before a role needs a family name that many have. Where several stand so, and nothing else
stands in the line, what each of them did tells that a pen name is one: 灶台外婆 文　阿渡 图.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, TypeAlias

from convert.pattern import pattern
from convert.structure.field import Field
from convert.structure.houses import HOUSES
from convert.structure.labels import GAP
from convert.structure.latin import is_latin
from convert.structure.names import is_han, is_person, is_usual_person
from convert.structure.roles import SHOWING, THINGS, role_of
from convert.structure.values import ENCLOSING, Name
from convert.structure.vocabulary import NO_NAMES
from convert.structure.words import words

Place: TypeAlias = tuple[int, int]
"""Where a word begins and ends."""

_SIZE: Final = 60
"""No row is longer.  Units: characters."""

_FEWEST: Final = 2
_MOST: Final = 6
"""People in a row."""

_NAME: Final = 6
"""No pen name is longer; offices are.  Units: characters."""

_GIVEN: Final = 3
"""No part of a name that a gap parts is longer.  Units: characters."""

_OFFICE: Final = 14
DAYS: Final = frozenset(words("周一 周二 周三 周四 周五 周六 周日"))
"""What is done on them is a timetable, unless somebody else stands beside them."""

_CLOSE: Final = "）)】]〕］"
_TOLD: Final = frozenset("的了着過过是在与與和")
"""With these something is told, and nobody called."""

_PROVIDED: Final = ("提供", "供图", "供圖")
_PICTURES: Final = ("图", "圖", "照", "图片", "圖片", "照片", "海报", "海報")
"""What a picture is called whose maker is not told: 剧照　剧组提供."""

_REVIEWS: Final = frozenset(("综述", "綜述", "述评", "述評"))
"""What journals print behind who wrote a review, before who read it through."""

_PARTING: Final = str.maketrans(dict.fromkeys("，,、；;（）()*†‡^¹²³⁴⁵⁶⁷⁸⁹0123456789", " "))
"""What stands about names there: where they work is told by figures."""

_ALONE: Final = pattern(
    "(?<![\u4e00-\u9fff])[文图圖摄攝审審校编編译譯绘繪](?=[ \u3000]{1,2}[\u4e00-\u9fff])"
)
_STOPS: Final = str.maketrans(dict.fromkeys("，,；;|｜", " "))
"""What parts those of a row where a word of one character is parted from its name by a gap."""

_MADE: Final = ("文", "图", "圖", "摄", "攝")
"""What may touch the name of who did it: 何小满文　李二图."""


def row_at(text: str, at: int) -> tuple[Field, ...]:
    """The row of people that ``text`` is from ``at`` to its end; nothing if it is none.

    Example:
        >>> [(one.label, one.names[0].value) for one in row_at("灶台外婆 文　阿渡 图", 0)]
        [('文', '灶台外婆'), ('图', '阿渡')]
        >>> row_at("渡口 和　灯 的故事", 0)
        ()
    """
    if "述" in text and not _REVIEWS.isdisjoint(text.translate(_PARTING).split()):
        text = text.translate(_PARTING)
    if len(text) <= _SIZE and _ALONE.search(text):
        text = text.translate(_STOPS)
    if len(text) > _SIZE or not ENCLOSING.isdisjoint(text[at:].rstrip(_CLOSE)):
        return ()
    places = tuple(_places(text, at))
    if len(places) < _FEWEST or len(places) > 3 * _MOST:
        return ()
    for read in (_named_first, _named_last, _touching):
        if (row := read(text, places)) and _is_sure(row):
            return row
    return ()


def _is_sure(row: Sequence[Field]) -> bool:
    """Tell whether ``row`` is of people: one is called as many are, or one wrote and one drew.

    语文 老师　数学 老师 is a timetable, and so is what is done on days of the week.
    """
    names = [name.value for field in row for name in field.names]
    works = {role_of(field.label) for field in row}
    if len({field.label for field in row}) < len(row) or not DAYS.isdisjoint(names):
        return False
    return any(map(is_usual_person, names)) or ("author" in works and not works.isdisjoint(SHOWING))


def are_days(known: Sequence[Field]) -> bool:
    """Tell whether all whom ``known`` names are days of the week."""
    names = {name.value for field in known for name in field.names}
    return bool(names) and names <= DAYS


def _places(text: str, at: int) -> Iterator[Place]:
    """Where the words stand that gaps part, but for brackets that close the line."""
    end = len(text.rstrip(_CLOSE))
    while at < end:
        if text[at] in GAP:
            at += 1
            continue
        stop = next((n for n in range(at, end) if text[n] in GAP), end)
        yield at, stop
        at = stop


def _named_first(text: str, places: Sequence[Place]) -> tuple[Field, ...]:
    """Each name before what he did, perhaps behind his post: 本报记者 何一 文　阿渡 图."""
    made: list[Field] = []
    names: list[Place] = []
    first, is_posted = places[0][0], False
    for start, end in places:
        role, work = text[start:end], role_of(text[start:end])
        if role in _REVIEWS:
            work = "author"
        if work == "reporter" and not names:
            is_posted = True
            continue
        if work is None or not names:
            names.append((start, end))
            continue
        if work == "reporter" and is_posted:  # of the next
            return ()
        people = _names(text, names)
        if not people or not all(_did(role, name.value) for name in people):
            return ()
        made.append(Field("role", first, end, role, people, "", None, is_marked=True))
        names, first = [], end
    return tuple(made) if len(made) >= _FEWEST and not names else ()


def _named_last(text: str, places: Sequence[Place]) -> tuple[Field, ...]:
    """Each name behind what he did, said in one character: 文　阿渡　图　米粒.

    Beside one such word others may be longer, where names are such as many have.
    """
    pairs = list(zip(places[::2], places[1::2], strict=False))
    if len(places) % 2 or len(pairs) < _FEWEST:
        return ()
    made: list[Field] = []
    for (start, end), place in pairs:
        role, names = text[start:end], _listed(text, place)
        if made and text[slice(*place)].endswith(_PROVIDED) and _is_picture(role):
            made.append(Field("aside", start, place[1], role))
            continue
        is_known = role_of(role) and all(is_person(name.value) for name in names)
        if not names or not (role in _MADE or is_known):
            return ()
        made.append(Field("role", start, place[1], role, names, "", None, is_marked=True))
    return tuple(made) if any(len(field.label) == 1 for field in made) else ()


def _listed(text: str, place: Place) -> tuple[Name, ...]:
    """The name at ``place``, or the names that have a comma of lists between them."""
    start, names = place[0], list[Name]()
    for value in text[slice(*place)].split("、"):
        names.append(Name(value, start, start + len(value)))
        start += len(value) + 1
    if len(names) > 1:
        return tuple(names) if all(is_usual_person(name.value) for name in names) else ()
    name = _name(text, [place])
    return (name,) if name else ()


def _is_picture(word: str) -> bool:
    return word.endswith(_PICTURES) or role_of(word) in SHOWING


def _touching(text: str, places: Sequence[Place]) -> tuple[Field, ...]:
    """Full names that what each did touches: 何小满口述　李二整理."""
    made: list[Field] = []
    for start, end in places:
        sizes = (size for size in (4, 3, 2, 1) if _is_deed(text, end - size, end))
        cut = next((end - s for s in sizes if is_usual_person(text[start : end - s])), 0)
        if not cut:
            return ()
        name = Name(text[start:cut], start, cut)
        made.append(Field("role", start, end, text[cut:end], (name,), "", None, is_marked=True))
    return tuple(made)


def _is_deed(text: str, start: int, end: int) -> bool:
    word = text[max(start, 0) : end]
    return word in _MADE if len(word) == 1 else role_of(word) is not None


def _names(text: str, places: Sequence[Place]) -> tuple[Name, ...]:
    """The name at ``places``, or the full names of several."""
    if name := _name(text, places):
        return (name,)
    people = tuple(_set_apart(text, places))
    usual = [is_usual_person(name.value) for name in people]
    are_people = all(usual) or (any(usual) and all(is_person(name.value) for name in people))
    return people if are_people else ()


def _set_apart(text: str, places: Sequence[Place]) -> Iterator[Name]:
    """The words at ``places`` as names; two of one character each are one: 何　满."""
    rest = list(places)
    while rest:
        start, end = rest.pop(0)
        if end - start == 1 and rest and rest[0][1] - rest[0][0] == 1:
            last = rest.pop(0)[1]
            yield Name(text[start] + text[last - 1], start, last)
        else:
            yield Name(text[start:end], start, end)


def _name(text: str, places: Sequence[Place]) -> Name | None:
    """The one name at ``places``: a word, or two that are set apart as names are (千葉 樹)."""
    start, end = places[0][0], places[-1][1]
    parts = [text[a:b] for a, b in places]
    value = parts[0]
    if len(parts) > 1:
        is_short = len(parts) == _FEWEST and all(len(part) <= _GIVEN for part in parts)
        whole = "".join(parts)
        if not is_short or not (is_person(whole) or is_latin(text[start:end])):
            return None
        value = whole if any(len(part) == 1 for part in parts[:1]) else text[start:end]
    return Name(value, start, end) if _may_be_called(value) else None


def _may_be_called(value: str) -> bool:
    """Tell whether ``value`` may be a person's name, a pen name or that of an office."""
    bare = value.replace(" ", "").replace("\u3000", "")
    if role_of(value) or value in NO_NAMES or not _TOLD.isdisjoint(bare):
        return False
    if is_latin(value) or "·" in value:
        return True
    is_kana = all("\u3041" <= c <= "\u30ff" or is_han(c) for c in bare)
    is_office = is_han(bare) and len(bare) <= _OFFICE and bare.endswith(HOUSES)
    return is_kana and (_FEWEST <= len(bare) <= _NAME or is_office)


def _did(role: str, name: str) -> bool:
    """Tell whether ``role`` is work, not a thing that is called so: 渡口 演出　青湾 音乐."""
    return not role.endswith(THINGS) or is_usual_person(name)
