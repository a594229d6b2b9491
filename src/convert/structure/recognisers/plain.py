"""Unnumbered headings: short lines that are no sentences and label what follows.

The weights of ``setting`` and ``wording`` are log-odds (docs/notes/heading.md).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.ir import Heading
from convert.pattern import pattern
from convert.structure import prose
from convert.structure.claim import Evidence, weight
from convert.structure.page import Page
from convert.structure.proposal import Found, Once, Proposal, because
from convert.structure.recognisers.setting import View, setting, view_of
from convert.structure.recognisers.wording import claims, echoes, length
from convert.structure.shape import NUMERALS

_NUMBER: Final = pattern(
    f"第[{NUMERALS}]{{1,9}}[章回节卷部幕集话話]"
    "|(?:PART|Part|part|NO|No|CHAPTER|Chapter)[. ]{0,2}[0-9]{1,3}|0[0-9]"
)

_OPENING: Final = frozenset("《“「『（(【[〔〈＜≪\"'")


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose unnumbered headings."""
    yield from _named(page)
    view = view_of(page)
    for number in sorted({*page.labels, *view.wide}):
        if number and _may_label(page.text(number)):
            evidence = _evidence(view, number)
            if page.explains or weight(evidence) > prose.LEAST:
                yield _heading(page, number, "heading.plain", evidence)


def _evidence(view: View, number: int) -> tuple[Evidence, ...]:
    """What speaks for a heading; not what else it could be where that cannot make it lose."""
    around, words = setting(view, number), length(view.page.text(number))
    said = echoes(view, number)
    if weight(around) + weight(words) + weight(said) <= prose.LEAST and not view.page.explains:
        return ()
    return (*around, *words, *claims(view, number), *said)


def _may_label(text: str) -> bool:
    """Tell whether words stand in ``text``, and no mark before them, which tells more than they."""
    return text[0].isalnum() or (text[0] in _OPENING and any(map(str.isalnum, text)))


def _named(page: Page) -> Iterator[Proposal]:
    """Propose the name of a chapter or part below its number: 第三回, PART.01."""
    for number in page.labels:
        above = page.text(number - 1) if number else ""
        if not above or not _NUMBER.fullmatch(above) or page.lines[number].blanks > 1:
            continue
        evidence = because(
            (True, "stands below the number of a part", 6.0),
            (page.is_prose(number + 1), "text follows", 2.0),
            (page.lines[number].text[0] in "“「", "is spoken", -5.0),
        )
        yield _heading(page, number, "heading.name", evidence)


def _heading(page: Page, number: int, rule: str, evidence: tuple[Evidence, ...]) -> Proposal:
    line = page.lines[number]
    found = Found(Once(lambda: Heading(1, (line.cut(),), span=line.span())), rank="plain")
    return Proposal((number,), rule, found, evidence)
