"""Buttons that copying glued to the last sentence: …渡口停航了。返回青湾，查看更多.

The sentence is the article's; the button, and what else the site hung on to it, is dropped.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from convert.ir import Paragraph
from convert.pattern import pattern
from convert.structure.header import says_facts
from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, because
from convert.structure.recognisers import signoff

_BUTTON: Final = pattern(
    r"(?:[▼▲↓☟“\s]*(?:返回\S{2,6}[，,]\s?查看更多|(?:阅读|查看|展开|收起)[原全]文|举报本文)[”\s]*){1,3}"
    r"(?:责任编辑[:：]\s*\S{0,6})?$"
)
_SIGN: Final = "查看更多"
_REACH: Final = 32
"""No button with what hangs on to it is longer."""

_LEAST: Final = 2
"""A shorter rest is no word of the text."""


def cut_of(text: str) -> int:
    """Where the button begins that is glued to ``text``; its end if there is none.

    Example:
        >>> cut_of("渡口的灯亮了。返回青湾，查看更多 责任编辑：")
        7
    """
    if text.endswith("文") or _SIGN in text[-_REACH:]:
        found = _BUTTON.search(text, max(0, len(text) - _REACH))
        return found.start() if found else len(text)
    return len(text)


def is_glued(text: str) -> bool:
    """Tell whether a button is glued to a sentence, so that not all of ``text`` is the site's."""
    return _LEAST <= cut_of(text) < len(text)


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose paragraphs without the buttons that are glued to them."""
    for number in range(max(0, page.tail - 1), len(page.lines)):
        line = page.lines[number]
        if is_glued(line.text) and not says_facts(line.text):
            cut = cut_of(line.text)
            kept = replace(line, text=line.text[:cut])
            block = Paragraph((line.cut(0, cut),), span=line.span(0, cut))
            found = Found((block,), tuple(signoff.facts(kept)), is_dropped=True)
            evidence = because((True, "a button is glued to its end", 12.0))
            yield Proposal((number,), "glued", found, evidence)
