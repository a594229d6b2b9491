"""Who signs at the head of a text or of a paragraph: ◎何小满 去年冬天…, 渡口中心／何小滿報導….

Such names in a paragraph stay where they stand; what they say is copied.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.ir import Credit
from convert.pattern import pattern
from convert.structure.foot import signs_alone
from convert.structure.names import is_person, is_usual_person
from convert.structure.page import Page
from convert.structure.proposal import Fact, Named
from convert.structure.recognisers.headlines import is_signature
from convert.structure.roles import role_of
from convert.structure.signature import MARKS
from convert.structure.vocabulary import AGE, NO_NAMES

_LEAST: Final = 30
"""A paragraph is longer than who signs it.  Units: characters."""

_MARKED: Final = pattern("[◎☉⊙◉□][ \\u3000]?(?P<name>[\\u4e00-\\u9fff]{2,4})[ \\u3000]{1,4}(?=\\S)")
"""A name behind a mark, as papers sign letters and columns."""

_TOLD: Final = pattern(
    "(?:作者|撰?文)[：:／/] ?(?P<name>[\u4e00-\u9fff]{2,4})"
    "(?:[（(][^（）()]{2,40}[)）])?[ \u3000]{1,2}(?=\\S)"
)
"""A label, who wrote, maybe where he works, and a gap: 作者：何小满（青湾大学） 渡口的船…."""

_DESK: Final = pattern(
    "(?:[\u4e00-\u9fff]{2,8}(?:中心|[部組组台社網网報报]|新聞)[／/╱∕](?P<names>[\u4e00-\u9fff]{2,4}?"
    "(?:[、‧．·][\u4e00-\u9fff]{2,4}?){0,4}))(?:[／/╱∕][\u4e00-\u9fff]{0,3})?(?:綜合|综合)?[報报][導道]"
)
"""A desk, who reported for it, and that he did: 渡口中心／何小滿報導…."""

_PLACE: Final = pattern(
    "(?P<names>[\u4e00-\u9fff]{2,4}(?:[、‧．·][\u4e00-\u9fff]{2,4}){0,4})"
    "[ \u3000]?[／/╱∕＼][ \u3000]?[\u4e00-\u9fff]{2,4}(?:[報报][導道]|[专專][電电])[ \u3000]"
)
"""Who reported, and whence: 何小滿／南渡報導　…."""

_AGAIN: Final = 8
"""Within so many lines whoever signs above the title is printed again."""

_PARTED: Final = pattern("[、‧．·]")

_DYNASTY: Final = pattern(
    f"[〔［\\[（(]?(?:{AGE}|[近现現当當]代)[〕］\\]）):：·・ ]{{1,2}}[\u4e00-\u9fff]{{2,4}}$"
)
"""Who wrote it, and when: 宋代：何小满."""

_PIECE: Final = pattern(
    "[\u4e00-\u9fff]{1,7}[表疏書书序記记論论賦赋說说傳传銘铭文辭辞頌颂詔诏檄策]$"
)
"""So pieces in old prose are called, some as people are: 陈江表."""


def signs_first(page: Page) -> bool:
    """Tell whether the first line signs: as such lines do, or as a name that is printed again.

    Several names right above the text sign what has no title.
    """
    text, after = page.text(0), page.text(1)
    if is_signature(text):
        return bool(after) and (text[0] in MARKS or not page.is_prose(1))
    if is_usual_person(text):
        is_abstract = "".join(after[:4].split()).startswith("摘要")
        return is_abstract or text in page.texts[1:_AGAIN]
    return signs_alone(page)


def facts(text: str) -> Iterator[Fact]:
    """What the names at the head of ``text``, a paragraph, say of who wrote."""
    if len(text) <= _LEAST:
        return
    desk = _DESK.match(text) or _PLACE.match(text)
    signed = tuple(_PARTED.split(desk["names"])) if desk else ()
    if signed and all(is_usual_person(name) and name not in NO_NAMES for name in signed):
        yield Named(Credit("reporter", signed, "", "報導"), ())
    elif name := writer(text):
        yield Named(Credit("author", (name,), "", "作者"), ())


def writer(text: str) -> str:
    """Who wrote ``text``, whose name stands behind a mark and before a gap; nothing if nobody does.

    Example:
        >>> writer("◎何小满 去年冬天，我在渡口等船。"), writer("◎渡口的船 去年冬天停了。")
        ('何小满', '')
    """
    found = _MARKED.match(text) or _TOLD.match(text)
    name = found["name"] if found else ""
    return name if is_person(name) and name not in NO_NAMES and role_of(name) is None else ""


def is_poet(text: str) -> bool:
    """Tell whether ``text`` is who wrote a piece in a book of them: 唐·李渡, 李渡."""
    name = text.removeprefix("作者：").partition("（")[0]
    return _DYNASTY.match(text) is not None or is_usual_person(name)


def is_piece(text: str, below: str) -> bool:
    """Tell whether ``text`` is called as old prose is, and ``below`` it stands who wrote it."""
    return _PIECE.match(text) is not None and is_poet(below)
