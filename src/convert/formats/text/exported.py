"""Whether another format stored a text: a wiki, a mail, subtitles.

A cheap sign is looked for first, so that an article pays nothing for the rooms in ``markup``.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.formats.text.kinds import Left

_SIGNS: Final = "=*_-~^"
_RULES: Final = "-=~^*"


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
    if "-" in has and "-->" in text:
        from convert.formats.text.markup.subtitles import subtitles  # noqa: PLC0415  few texts are

        yield from subtitles(text)


def _may_be_stressed(text: str, sign: str) -> bool:
    """Tell whether ``sign`` stands before a year, or about a line."""
    is_ended = f"{sign}\n" in text or text.endswith(sign)
    return f"{sign}20" in text or (is_ended and f"\n{sign}" in text)
