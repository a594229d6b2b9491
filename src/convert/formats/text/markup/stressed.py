"""Who and when in italics, whose marks were copied: *2024年1月14日 21:30*, *编辑｜何小满*."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Final

from convert.formats.text.kinds import Left
from convert.pattern import pattern

_DAY: Final = (
    r"20\d\d(?:年\d{1,2}月\d{1,2}日|[-/.]\d{1,2}[-/.]\d{1,2})(?:[ T]?\d{1,2}:\d\d(?::\d\d)?)?"
)
_LINE: Final = pattern(
    rf"(?<![^\r\n])(?=[^\r\n]{{0,80}}(?P<mark>[*_]){_DAY}(?P=mark)(?:[\s]|$))[^\r\n。，]{{1,120}}(?![^\r\n])"
)
_MARKED: Final = pattern(r"(?<![^\s])([*_])(?![\s*_])[^*_\r\n]{1,40}(?<!\s)\1(?![^\s])")
_CREDIT: Final = pattern(
    r"(?<![^\r\n])(?P<mark>[*_])(?=[\u4e00-\u9fff])(?![注註备備说說])"
    r"[^*_\r\n，。]{1,12}[｜|丨:：/／][^*_\r\n，。]{1,60}"
    r"(?:[，,；;] ?[^*_\r\n，。：:]{1,12}[｜|丨:：/／][^*_\r\n，。：:]{1,30}){0,4}"
    r"(?<!\s)(?P=mark)(?![^\r\n])"
)
"""A line that says who did what."""

_HEAD: Final = 1500
"""It stands within so many characters."""


def stressed(text: str) -> Iterator[Left]:
    """The marks in such lines."""
    line = _LINE.search(text, 0, _HEAD)
    dated = _MARKED.finditer(text, *line.span()) if line else ()
    for marked in chain(dated, _CREDIT.finditer(text)):
        yield marked.start(), marked.start() + 1, "tag"
        yield marked.end() - 1, marked.end(), "tag"
