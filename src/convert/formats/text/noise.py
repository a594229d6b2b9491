"""What stands in a text file and is not its text: controls, left-over markup, OCR's spaces."""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterable, Iterator, Sequence
from heapq import merge
from itertools import starmap
from typing import Final, overload
from unicodedata import category

from convert.formats.text.kinds import KINDS, Kind, Noise
from convert.formats.text.leftover import escape, leftovers
from convert.formats.text.ocr import is_print, ocr_spaces
from convert.formats.text.sight import ALIKE
from convert.pattern import pattern

_BREAKS: Final = (
    "br|p|div|li|tr|h[1-6]|table|ul|ol|hr|section|article|blockquote|doc|figure|figcaption|header"
    "|footer|main|nav|aside|dl|dt|dd"
)
_TAGS: Final = (
    f"{_BREAKS}|span|b|strong|i|em|u|a|font|img|center|td|th|tbody|o:p|sup|sub|small"
    "|ins|del|mark|time|cite|abbr"
)
_CONTROLS: Final = r"\0-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\ufffe\uffff\ud800-\udfff"
_ZERO: Final = r"\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad"
_NOISE: Final = pattern(
    rf"(?P<control>\x1b\[[0-9;]{{0,16}}[A-Za-z]|[{_CONTROLS}]|(?<![^\r\n])\ufffd{{1,3}}(?![^\r\n]))|(?P<zero>[{_ZERO}])|(?P<joiner>[\u200c\u200d])"
    r"|(?P<entity>&(?:#[0-9]{2,7}|#[xX][0-9a-fA-F]{2,6}|[A-Za-z][A-Za-z0-9]{1,31});)"
    rf"|(?P<break></?(?i:{_BREAKS})(?:\s[^<>\n]{{0,300}})?/?>)"
    rf"|(?P<tag></?(?i:{_TAGS})(?:\s[^<>\n]{{0,300}})?/?>)"
)
_BREAK: Final = r"&#(?:0*1[03]|[xX]0*[aAdD]);"
_END: Final = pattern(rf"(?<=[。！？…”」』>;\r\n]){_BREAK}|{_BREAK}(?=\s|<|&#|$)")
"""The end of a line, which some forms of storage write so; elsewhere an author writes of it."""

_SIGN: Final = rf"\ufffd{_CONTROLS}{_ZERO}\u200c\u200d&<"
_SIGNS: Final = pattern(f"[{_SIGN}]")
ODD: Final = pattern(f"[{ALIKE}︱{_SIGN}]")
"""Most texts have none: all are looked for at once.  Any space but the usual is among them."""

_UNREAD: Final = "\ufffd"
_HALF: Final = "\xa0"
"""Two bytes of a character that lost its first, where the next could not be read either."""

_KINDS: Final[dict[str, Kind]] = {
    "control": "control", "zero": "zero-width", "joiner": "zero-width", "entity": "entity",
    "break": "break", "tag": "tag",
}  # fmt: skip


class Noises(Sequence[Noise]):
    """The noise in a text, in order: there may be as much of it as there is text.

    Therefore it is held as numbers, nine bytes for each, and a value made when one is asked for.
    """

    def __init__(self, found: Iterable[Noise]) -> None:
        """Hold what is ``found``."""
        self._starts, self._ends, self._kinds = array("I"), array("I"), bytearray()
        for start, end, kind in found:
            self._starts.append(start)
            self._ends.append(end)
            self._kinds.append(KINDS.index(kind))

    def __len__(self) -> int:
        return len(self._starts)

    @overload
    def __getitem__(self, number: int) -> Noise: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[Noise]: ...
    def __getitem__(self, number: int | slice) -> Noise | Sequence[Noise]:
        if isinstance(number, slice):
            return [self[each] for each in range(*number.indices(len(self)))]
        return Noise(self._starts[number], self._ends[number], KINDS[self._kinds[number]])

    def has(self, kind: Kind) -> bool:
        """Tell whether noise of this ``kind`` is among it."""
        return KINDS.index(kind) in self._kinds


def noises(text: str, *, is_broken: bool = False, is_plain: bool = False) -> Noises:
    """The noise in ``text``, in order.

    Args:
        text: All of it.
        is_broken: Whether some bytes could not be read: each replacement is one of them then, and
            else what a hand or another program left.
        is_plain: Whether nothing of it is ``ODD``.
    """
    left = list(starmap(Noise, leftovers(text)))
    marks = _marked(text) if not is_plain and _SIGNS.search(text) else ()
    if is_broken:
        known = (one for one in marks if text[one.start] != _UNREAD)
        marks = merge(_unread(text), known)
    spaces = (Noise(start, end, "ocr-space") for start, end in ocr_spaces(text, is_plain=is_plain))
    others = merge(marks, spaces) if marks else spaces
    return Noises(merge(left, _outside(left, others)) if left else others)


def _outside(left: Sequence[Noise], others: Iterable[Noise]) -> Iterator[Noise]:
    """Those of the ``others`` that stand in nothing of what is ``left``, both in order."""
    number = 0
    for one in others:
        while number < len(left) and left[number].end <= one.start:
            number += 1
        if number == len(left) or one.start < left[number].start:
            yield one


def reading_of(entity: str) -> str:
    """The character that ``entity`` stands for, or nothing if there is no such thing.

    Example:
        >>> reading_of("&amp;"), reading_of("&#x6e21;"), reading_of("&nosuch;")
        ('&', '渡', '')
    """
    if entity.startswith("\\"):
        reading = escape(entity)
    elif entity.startswith("=?"):
        from convert.formats.text.markup.mime import word  # noqa: PLC0415  few texts have one

        reading = word(entity)
    elif not entity.startswith("&#"):
        from html.entities import html5  # noqa: PLC0415  few texts have one

        reading = html5.get(entity[1:], "")
    else:
        digits = entity[2:-1]
        code = int(digits[1:], 16) if digits[0] in "xX" else int(digits)
        reading = chr(code) if code <= sys.maxunicode else ""
    is_sound = all(_is_sound(character) for character in reading)
    return reading if is_sound else ""


def _is_sound(character: str) -> bool:
    """Tell whether an article can hold ``character``: no control, no half of a pair."""
    return character.isprintable() or category(character) in {"Zs", "Cf", "Co"}


def _marked(text: str) -> Iterator[Noise]:
    kept = _named(text) if "<" in text else frozenset()
    for sign in _NOISE.finditer(text):
        kind = _KINDS[sign.lastgroup or "tag"]
        if sign.start() in kept or (sign.lastgroup == "joiner" and _joins(text, sign.start())):
            continue
        if kind != "entity":
            yield Noise(*sign.span(), kind)
        elif _END.match(text, sign.start()):
            yield Noise(*sign.span(), "break")
        elif reading := reading_of(sign[0]):
            is_visible = any(category(character) != "Cf" for character in reading)
            yield Noise(*sign.span(), kind if is_visible else "tag")


def _unread(text: str) -> Iterator[Noise]:
    """What stands where bytes could not be read, and what they were read as beside them."""
    at = text.find(_UNREAD)
    while at >= 0:
        end = at + 1
        if text[at - 1 : at] == _HALF:
            yield Noise(at - 1, at, "zero-width")
        yield Noise(at, end, "control")
        at = text.find(_UNREAD, end)


def _named(text: str) -> frozenset[int]:
    """Where tags begin that ``text`` is about."""
    from convert.formats.text.taught import named  # noqa: PLC0415  few texts have tags

    return named(text)


def _joins(text: str, at: int) -> bool:
    """Tell whether the joiner at ``at`` stands between letters or pictures that it can join."""
    before, after = text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    return bool(before and after) and not any(c.isspace() or is_print(c) for c in (before, after))
