"""Where what a site or a page prints tore a sentence: what stands above goes on below.

    一只水桶要用十六块板，板与板之间不用一根钉，全靠木头自己的
    广告
    脾气。

An author ends a paragraph with a stop and sets the next one in as all others; what does neither
and has something between that is no text was one line.  Where nothing is set in, questions, items
and captions have no stop either: there the words themselves must break off.
"""

from __future__ import annotations

import re
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

_BREAKS: Final = pattern("[，、和与與及或在把被从從向对對将將其且并並但而则則因由]$|[^，、]的$")
"""So no question, item or caption ends, and no sentence whose stop was forgotten."""

_WHOLE: Final = pattern("[^，、]*(?:[是怎哪谁誰几幾]|什么|什麼|多少|[为為]何|如何)[^，、]*的$")
"""So a clause ends that is whole: 是外婆拍的; 是怎样度过的."""

_CLINGS: Final = pattern("的(?![确確士])|了(?![解结結却卻不])|着(?![急手火装裝想])|[们們]")
"""With these no sentence begins."""


def goes_on(page: Page, above: int, below: int) -> bool:
    """Tell whether line ``below`` goes on in the sentence of line ``above``."""
    if not (page.body <= above < below < page.tail + 1 and below < len(page.texts)):
        return False
    text, after = page.texts[above], page.texts[below]
    if ends_a_sentence(text) or not is_open(text) or is_shown(text) or begins(text):
        return False
    if not (is_ideograph(text[-1]) or text[-1] in "，、") or begins(after):
        return False
    if _CLOCK.match(after) and _CLOCK.match(page.text(below + 1)):
        return False
    if not (ends_a_sentence(after) or has_inner_stop(after)) or said(after):
        return False
    indents = page.lines.indents
    if page.indent > 0:
        return indents[below] == 0 < indents[above]
    is_full = len(text) >= _FULL and indents[below] <= indents[above]
    return is_full and (_breaks_off(text) or _CLINGS.match(after) is not None)


def begins(text: str) -> bool:
    """Tell whether ``text`` begins something by itself: an item, a part, what somebody says."""
    return _OPENER.match(text) is not None


def _breaks_off(text: str) -> bool:
    """Tell whether the words of ``text`` break off, so that no clause ends with them."""
    clause = re.split("[，、]", text)[-1]
    return _BREAKS.search(text) is not None and _WHOLE.match(clause) is None


def seams(page: Page, gone: Collection[int], turns: Collection[int] = ()) -> frozenset[int]:
    """Where in the source lines begin that go on in one above the lines that are ``gone``.

    Args:
        page: What they stood on.
        gone: The numbers of lines that are furniture.
        turns: Those that say that the text goes on upon another page.
    """
    found = set()
    for last in gone:
        below, above = last + 1, last - 1
        if below in gone or below >= len(page.texts):
            continue
        while above in gone:
            above -= 1
        if goes_on(page, above, below) or (last in turns and _is_unfinished(page, above, below)):
            found.add(page.lines.starts[below])
    return frozenset(found)


def _is_unfinished(page: Page, above: int, below: int) -> bool:
    """Tell whether line ``above`` breaks off, and ``below`` begins nothing by itself."""
    return breaks_off(page, above) and not begins(page.texts[below])


def breaks_off(page: Page, number: int) -> bool:
    """Tell whether a sentence breaks off with line ``number``, perhaps a short one of a column."""
    text, before = page.text(number), page.text(number - 1)
    if before and not (page.blanks[number] or ends_a_sentence(before)):
        text = before + text
    return is_open(text) and (is_ideograph(text[-1]) or text[-1] in "，、")
