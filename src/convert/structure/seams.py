"""Where what a site or a page prints tore a sentence: what stands above goes on below.

    一只水桶要用十六块板，板与板之间不用一根钉，全靠木头自己的
    广告
    脾气。

An author ends a paragraph with a stop and sets the next one in as all others; what does neither
and has something between that is no text was one line.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from convert.pattern import pattern
from convert.structure.feet import is_open
from convert.structure.page import Page
from convert.structure.recognisers.caption import is_shown
from convert.structure.said import said
from convert.structure.shape import ends_a_sentence, has_inner_stop, is_ideograph

_FULL: Final = 28
"""Where paragraphs are not set in, a label is shorter than what is torn.  Units: characters."""

_OPENER: Final = pattern(
    "[-·•●○◆■▲▼△▽※【＜〔〈《「『“‘(（\\[#>＞*①-⑳\\uf020-\\uf0ff]|[（(]?[一二三四五六七八九十0-9]{1,3}[、．)）.]"
    "|第[一二三四五六七八九十百0-9]{1,4}[章回节節条條]|[—―]{2}|(?!\\d{1,2}[：:]\\d)[^\\s，。]{1,8}[：:]"
)
"""So something begins by itself."""
_CLOCK: Final = pattern("\\d{1,2}[：:]\\d{2}")
"""One may go on in a sentence; two on end tell what is done when."""


def begins_anew(text: str) -> bool:
    """Tell whether ``text`` begins something by itself: an item, a part, a label, talk."""
    return _OPENER.match(text) is not None


def goes_on(page: Page, above: int, below: int) -> bool:
    """Tell whether line ``below`` goes on in the sentence of line ``above``."""
    if not (page.body <= above < below < page.tail + 1 and below < len(page.lines)):
        return False
    text, after = page.texts[above], page.texts[below]
    if ends_a_sentence(text) or not is_open(text) or is_shown(text):
        return False
    if not (is_ideograph(text[-1]) or text[-1] in "，、") or _OPENER.match(after):
        return False
    if _CLOCK.match(after) and _CLOCK.match(page.text(below + 1)):
        return False
    if not (ends_a_sentence(after) or has_inner_stop(after)) or said(after):
        return False
    indents = page.lines.indents
    if page.indent > 0:
        return indents[below] == 0 < indents[above]
    return len(text) >= _FULL and indents[below] <= indents[above]


def seams(page: Page, gone: Collection[int]) -> frozenset[int]:
    """Where in the source lines begin that go on in one above the lines that are ``gone``."""
    found = set()
    for last in gone:
        below, above = last + 1, last - 1
        if below in gone or below >= len(page.lines):
            continue
        while above in gone:
            above -= 1
        if goes_on(page, above, below):
            found.add(page.lines.starts[below])
    return frozenset(found)
