"""A label with the first item of its list on one line: 附件：1.…, 用料 1.…, and 2. on the next."""

from __future__ import annotations

import re
from typing import Final

from convert.ir import Block, Heading, List, Paragraph
from convert.pattern import pattern
from convert.structure.page import Page
from convert.structure.recognisers.dialogue import SPEAKERS
from convert.structure.recognisers.run_in import item
from convert.structure.roles import role_of
from convert.structure.shape import COLONS

_LED: Final = pattern(
    "(?P<label>[\u3040-\u30ff\u3400-\u9fff]{2,8}|附)"
    "(?P<tie>[ \u3000]{0,2}[：:][ \u3000]{0,4}|[ \u3000]{1,4})"
    "(?P<first>[（(]?[1一①⑴].{1,80})$"
)
_TOLD: Final = pattern("(?P<told>.{6,}[：:])[ \u3000]*(?P<mark>[-*·•●◆■▪][ \u3000]?)\\S.*$")
"""A sentence and the first item behind its colon."""

_SHOWN: Final = frozenset("图圖表例第问問答")
"""What one of these begins or ends is counted itself: 图示 1."""


def _told(page: Page, number: int, rest: List) -> tuple[Block, ...]:
    """What announces a list and the first item behind its colon, marked as the ``rest`` are."""
    found = _TOLD.match(page.text(number))
    if found is None or found["mark"][0] != rest.marker[:1]:
        return ()
    line, start = page.lines[number], found.end("mark")
    words = line.cut(0, found.end("told"))
    first = item(line, start)
    block = Paragraph((words,), span=words.span)
    return block, List((first, *rest.items), None, rest.marker, span=first.span)


def led_in(page: Page, number: int, marked: re.Pattern[str], rest: List) -> tuple[Block, ...]:
    """The label on line ``number`` and the list that begins behind it; nothing if none does.

    Args:
        page: The lines.
        number: Of the line above the second item.
        marked: What the other items are marked with.
        rest: These.
    """
    if rest.start is None:
        return _told(page, number, rest)
    found = _LED.match(page.text(number))
    if found is None or found["label"] in SPEAKERS or role_of(found["label"]) is not None:
        return ()
    marker = marked.match(found.string, found.start("first"))
    if marker is None or not _SHOWN.isdisjoint((found["label"][0], found["label"][-1])):
        return ()
    line = page.lines[number]
    is_told = not COLONS.isdisjoint(found["tie"])
    if is_told and sum(text.startswith(found["label"]) for text in page.texts) > 1:  # who speaks
        return ()
    words = line.cut(
        0, len(found["label"] + found["tie"].rstrip()) if is_told else found.end("label")
    )
    label = (
        Paragraph((words,), span=words.span) if is_told else Heading(1, (words,), span=words.span)
    )
    first = item(line, marker.end())
    return label, List((first, *rest.items), 1, marker[0].strip(), span=first.span)
