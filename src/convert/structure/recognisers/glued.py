"""Buttons that copying glued to the last sentence: …渡口停航了。返回青湾，查看更多.

The sentence is the article's; the button, and what else the site hung on to it, is dropped.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.ir import Credit, Paragraph
from convert.pattern import pattern
from convert.structure.fields import fields
from convert.structure.header import says_facts
from convert.structure.moment import coded_day
from convert.structure.page import Page
from convert.structure.proposal import Found, Named, Proposal, because
from convert.structure.recognisers import signoff
from convert.structure.recognisers.named import role_in

_BUTTON: Final = pattern(
    r"(?:[▼▲↓☟“\s]*(?:返回\S{2,6}[，,]\s?查看更多|(?:阅读|查看|展开|收起)[原全]文|举报本文"
    r"|[\[［](?:复制|複製)(?:链接|鏈接|連結)[\]］])[”\s]*){1,3}"
    r"(?P<signed>(?:责任编辑[:：]\s*\S{0,6})?)$"
    "|_第[0-9]{1,4}[页頁]$"
)
"""Portals lead back to their front page, by whatever name, and say behind that who is in charge.

Libraries of documents count the pages behind what they are called: 渡口修缮方案_第2页.
"""

_CODED: Final = pattern(
    r"[（(](?:編輯|编辑|責編|责编|核稿|譯者|译者|審稿)[:：][^（）()]{2,40}[)）]\s?[0-9０-９]{7}$"
)
"""An agency's editor, and behind the bracket the day by the years of the republic."""

_FOLD: Final = pattern("展[开開]剩[余餘][0-9]{1,3}%[ \u3000]*")
"""So a portal unfolds the rest of a text: 展开剩余95%下面说说做法。"""

_SIGN: Final = "查看更多"
_REACH: Final = 32
"""No button with what hangs on to it is longer."""

_BEFORE: Final = frozenset("。！？!?…”’」』）)】▼▲↓☟“")
"""A sentence ends before the button: 回家自己去阅读原文 ends with its own words."""

_LEAST: Final = 2
"""A shorter rest is no word of the text."""


def button_at(text: str) -> int:
    """Where the button begins that is glued to ``text``; its end if there is none.

    Example:
        >>> button_at("渡口的灯亮了。返回青湾，查看更多 责任编辑：")
        7
    """
    if text[-1:] in {"文", "”", "]", "页", "頁"} or _SIGN in text[-_REACH:]:
        found = _BUTTON.search(text, max(0, len(text) - _REACH))
        if found and (found["signed"] or "_第" in found[0] or _may_end(text, found.start())):
            return found.start()
    return len(text)


def _may_end(text: str, cut: int) -> bool:
    """Tell whether what stands before ``cut`` is whole: sentences, or who signs."""
    return (
        text[cut - 1 : cut] in _BEFORE
        or text[cut] in _BEFORE
        or text[cut] == "["
        or text[cut].isspace()
        or _ends_with_role(text[:cut])
    )


def _ends_with_role(text: str) -> bool:
    found = fields(text)
    return bool(found) and found[-1].kind == "role"


def signed_at(text: str) -> int:
    """Where the editor and the day behind him begin, as Taiwan's agency ends; else the end.

    Example:
        >>> signed_at("渡口的燈亮著。（編輯：何小滿）1100506"), signed_at("渡口的燈亮著。1100506")
        (7, 14)
    """
    found = _CODED.search(text) if text[-1:].isdecimal() else None
    return found.start() if found and coded_day(text) else len(text)


def is_glued(text: str) -> bool:
    """Tell whether a button is glued to a sentence, so that not all of ``text`` is the site's."""
    return _LEAST <= button_at(text) < len(text)


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose paragraphs without the buttons that are glued to them."""
    if "展" in page.heads:
        yield from _unfolded(page)
    for number in range(max(0, page.tail - 1), len(page.texts)):
        text = page.texts[number]
        if _LEAST <= (cut := signed_at(text)) < len(text):
            line = page.lines[number]
            block = Paragraph((line.cut(0, cut),), span=line.span(0, cut))
            evidence = because((True, "an editor and a day are glued to its end", 12.0))
            yield Proposal((number,), "glued", Found((block,), (*signoff.facts(text),)), evidence)
        elif is_glued(text) and not says_facts(text):
            line, cut = page.lines[number], button_at(text)
            block = Paragraph((line.cut(0, cut),), span=line.span(0, cut))
            found = Found(
                (block,), (*signoff.facts(text[:cut]), *_editors(text[cut:])), is_dropped=True
            )
            evidence = because((True, "a button is glued to its end", 12.0))
            yield Proposal((number,), "glued", found, evidence)


def _unfolded(page: Page) -> Iterator[Proposal]:
    """Propose paragraphs without the button at their beginning that unfolds the rest of a text."""
    for number, text in page.begun(frozenset("展")):
        if fold := _FOLD.match(text):
            words = page.lines[number].cut(fold.end())
            rest = (Paragraph((words,), span=words.span),) if fold.end() < len(text) else ()
            folded = Found(rest, is_dropped=True)
            evidence = because((True, "a button is glued to its beginning", 12.0))
            yield Proposal((number,), "glued", folded, evidence)


def _editors(button: str) -> Iterator[Named]:
    """Whom the site names behind its button."""
    found = _BUTTON.search(button)
    for field in fields(found["signed"] or "") if found else ():
        if field.kind == "role":
            names = tuple(name.value for name in field.names)
            yield Named(Credit(role_in(field), names, field.affiliation, field.label), ())
