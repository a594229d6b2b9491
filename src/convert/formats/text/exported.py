"""Whether another format stored a text: a wiki, a blog, a mail, subtitles, talk.

A cheap sign is looked for first, so that an article pays nothing for the rooms in ``markup``.
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from typing import Final

from convert.formats.text.kinds import Left

_POSTED: Final = ("[[", "[!", "toc]", "TOC]", "embed]", "gallery]", "vc_")
_INCLUDED: Final = ("{%", "{{<", "{{%", "{:", "{#")
_COMMENTED: Final = ("批注", "批註", "註解", "コメント", "omment")
_SET: Final = ("带格式", "帶格式", "置了格式", "定格式", "格式化", "書式", "Formatted")
_PAGED: Final = ("More", "MORE", "更多", "继续", "繼續", "続き")
_FORMAT: Final = ("格式", "書式", "Formatted")
"""One of these is in each."""

_SIGNS: Final = "[［=*_-:{~^"
_RULES: Final = "-=~^*"
_DAYS: Final = ("\n20", "\n[20", " 20", "/20, ")
_FEW: Final = 3


def exported(text: str) -> Iterator[Left]:
    """What another format marks in ``text``; one sign is looked for before words with it."""
    has = {sign for sign in _SIGNS if sign in text}
    if "[[" in text or "'''" in text or ("=" in has and "\n==" in text):
        from convert.formats.text.markup.wiki import wiki  # noqa: PLC0415  few texts are one

        yield from wiki(text)
    if any(sign in has and f"\n{3 * sign}" in text for sign in _RULES):
        from convert.formats.text.markup.underlined import underlined  # noqa: PLC0415  few have

        yield from underlined(text)
    if "=" in has and ("format=flowed" in text or ("?=" in text and "=?" in text)):
        from convert.formats.text.markup.mime import mailed  # noqa: PLC0415  few texts were

        yield from mailed(text)
    if any(sign in has and _may_be_stressed(text, sign) for sign in "*_"):
        from convert.formats.text.markup.stressed import stressed  # noqa: PLC0415  few texts are

        yield from stressed(text)
    if ("-" in has and "-->" in text) or (":" in has and _may_be_sung(text)):
        from convert.formats.text.markup.subtitles import subtitles  # noqa: PLC0415  few texts are

        yield from subtitles(text)
    if _may_be_posted(text, has):
        from convert.formats.text.markup.posted import posted  # noqa: PLC0415  few texts were

        yield from posted(text)
    if _may_be_reviewed(text, has):
        from convert.formats.text.markup.reviewed import reviewed  # noqa: PLC0415  few texts were

        yield from reviewed(text)
    if "(END)" in text or ("--" in text and any(w in text for w in _PAGED)):
        from convert.formats.text.markup.paged import paged  # noqa: PLC0415  few texts were

        yield from paged(text)
    if _may_be_talk(text):
        from convert.formats.text.markup.talk import talk  # noqa: PLC0415  few texts are

        yield from talk(text)


def _may_be_sung(text: str) -> bool:
    return "\nDialogue:" in text or "[00:" in text


def _may_be_stressed(text: str, sign: str) -> bool:
    """Tell whether ``sign`` stands before a year, or about a line."""
    is_ended = f"{sign}\n" in text or text.endswith(sign)
    return f"{sign}20" in text or (is_ended and f"\n{sign}" in text)


def _may_be_posted(text: str, has: AbstractSet[str]) -> bool:
    """Tell whether signs of what programs of blogs put in stand in ``text``."""
    if not has.isdisjoint("[［") and ('="' in text or any(sign in text for sign in _POSTED)):
        return True
    is_included = "{" in has and any(sign in text for sign in _INCLUDED)
    return is_included or (":" in has and "BODY:" in text)


def _may_be_reviewed(text: str, has: AbstractSet[str]) -> bool:
    """Tell whether signs of what word processors say of changes stand in ``text``."""
    is_set = any(word in text for word in _FORMAT) and any(sign in text for sign in _SET)
    return is_set or (not has.isdisjoint("[［") and any(sign in text for sign in _COMMENTED))


def _may_be_talk(text: str) -> bool:
    """Tell whether several days and times stand in ``text``, at lines' heads or behind names."""
    is_timed = text.count(":") >= _FEW and text.count("20") >= _FEW
    is_timed = is_timed and any(text.count(day) >= _FEW for day in _DAYS)
    return is_timed or "聊天" in text or "トーク履歴" in text
