"""What stands in a text file and is not its text: controls, left-over markup, OCR's spaces."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from html.entities import html5
from typing import Final, Literal, TypeAlias
from unicodedata import category

from convert.structure.shape import HAN

Kind: TypeAlias = Literal["control", "zero-width", "entity", "tag", "break", "ocr-space"]

_CJK: Final = rf"{HAN}\u3001-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65“”‘’…—·"
_BREAKS: Final = "br|p|div|li|tr|h[1-6]|table|ul|ol|hr|section|article|blockquote"
_TAGS: Final = f"{_BREAKS}|span|b|strong|i|em|u|a|font|img|center|td|th|tbody|o:p|sup|sub|small"
_NOISE: Final = re.compile(
    r"(?P<control>[\0-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\ufffe\uffff\ud800-\udfff])"
    r"|(?P<zero>[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad])"
    rf"|(?P<joiner>(?:(?<=[{_CJK}\s])|^)[\u200c\u200d]|[\u200c\u200d](?=[{_CJK}\s]|$))"
    r"|(?P<entity>&(?:#[0-9]{2,7}|#[xX][0-9a-fA-F]{2,6}|[A-Za-z][A-Za-z0-9]{1,31});)"
    rf"|(?P<break></?(?:{_BREAKS})(?:\s[^<>\n]{{0,300}})?/?>)"
    rf"|(?P<tag></?(?:{_TAGS})(?:\s[^<>\n]{{0,300}})?/?>)",
    re.IGNORECASE,
)
_SIGNS: Final = re.compile(
    r"[\0-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\ufffe\uffff\ud800-\udfff"
    r"\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad&<]"
)
_OCR: Final = re.compile(rf"(?<=[{_CJK}]) +(?=[{_CJK}])")
_HAN: Final = re.compile(f"[{HAN}]")
_OCR_SHARE: Final = 0.12
"""So many spaces for each ideograph no person types; OCR of running text puts in 0.3 to 0.5."""

_OCR_LEAST: Final = 30
_PAGE: Final = 10_000
"""No page of print has a longer line, nor OCR."""

_SAMPLE: Final = 20_000
_KINDS: Final[dict[str, Kind]] = {
    "control": "control", "zero": "zero-width", "joiner": "zero-width", "entity": "entity",
    "break": "break", "tag": "tag",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Noise:
    """A stretch ``start..end`` that is not text, or (an entity) reads as ``reading``."""

    start: int
    end: int
    kind: Kind
    reading: str = ""


def noises(text: str) -> tuple[Noise, ...]:
    """The noise in ``text``, in order."""
    found = list(_marked(text)) if _SIGNS.search(text) else []
    if _is_ocr(text):
        spaces = (Noise(*space.span(), "ocr-space") for space in _spaces(text))
        found = sorted([*found, *spaces], key=lambda noise: noise.start)
    return tuple(found)


def reading_of(entity: str) -> str:
    """The character that ``entity`` stands for, or nothing if there is no such thing.

    Example:
        >>> reading_of("&amp;"), reading_of("&#x6e21;"), reading_of("&nosuch;")
        ('&', '渡', '')
    """
    if not entity.startswith("&#"):
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
    for sign in _NOISE.finditer(text):
        kind = _KINDS[sign.lastgroup or "tag"]
        if kind != "entity":
            yield Noise(*sign.span(), kind)
        elif reading := reading_of(sign[0]):
            is_visible = any(category(character) != "Cf" for character in reading)
            yield Noise(*sign.span(), kind if is_visible else "tag", reading)


def _spaces(text: str) -> Iterator[re.Match[str]]:
    """The spaces between ideographs, on lines that a page of print could have."""
    at = 0
    for line in text.splitlines(keepends=True):
        if len(line) <= _PAGE:
            yield from _OCR.finditer(text, at, at + len(line))
        at += len(line)


def _is_ocr(text: str) -> bool:
    sample = text[:_SAMPLE]
    ideographs = len(_HAN.findall(sample))
    spaces = len(_OCR.findall(sample))
    return ideographs >= _OCR_LEAST and spaces > _OCR_SHARE * ideographs
