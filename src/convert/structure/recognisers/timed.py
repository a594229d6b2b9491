"""Who speaks in a recording, and when: 说话人1 00:03, 周大川（01:12:40）."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from convert.pattern import pattern
from convert.structure.names import is_person
from convert.structure.page import Page
from convert.structure.proposal import Proposal, as_paragraph, because
from convert.structure.recognisers.dialogue import SPEAKERS
from convert.structure.words import words

_TIME: Final = "[0-9]{1,2}[:：][0-9]{2}(?:[:：][0-9]{2})?"
_WHO: Final = "(?P<who>[^\\W\\d_][^:：。，！？（()）\\[\\]]{0,15}?)"
_TIMED: Final = pattern(
    f"{_WHO}[：:]?[ \u3000\t]{{0,4}}[（(\\[【]?{_TIME}"
    f"(?:[)）\\]】]|[ ]?-{{1,2}}>?[ ]?{_TIME}[)）\\]】]?)?$"
)
_BEFORE: Final = pattern(
    f"[（(\\[【]?{_TIME}(?:[ ]?-{{1,2}}>?[ ]?{_TIME})?[)）\\]】]?[ \u3000\t]{{1,4}}{_WHO}[：:]?$"
)
_HEARD: Final = frozenset(
    words("说话人 說話人 发言人 發言人 讲话人 講者 讲者 話者 参会人 與會者 与会者 speaker")
)
"""What a machine calls those whom it hears."""

_SIZE: Final = 34
_PAIR: Final = 2


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose who speaks when as paragraphs, where a person comes again or one is a voice."""
    found = {n: who for n, text in page.worded(page.labels) if (who := _who(text))}
    if len(found) < _PAIR:
        return
    again = Counter(found.values()).most_common(1)
    are_voices = any(who.casefold() in _HEARD or who in SPEAKERS for who in found.values())
    if not (are_voices or (again[0][1] > 1 and is_person(again[0][0]))):
        return
    evidence = because((True, "who speaks stands beside a time, and others", 14.0))
    for number in found:
        yield Proposal((number,), "dialogue.timed", as_paragraph(page, number), evidence)


def _who(text: str) -> str:
    """Who speaks at a time, as ``text`` says: a voice without its number."""
    if len(text) > _SIZE or not (":" in text or "：" in text):
        return ""
    found: re.Match[str] | None = _TIMED.match(text) or _BEFORE.match(text)
    if found is None:
        return ""
    who = found["who"].rstrip()
    bare = who.rstrip("0123456789 ABCDEF一二三四五六七八九十")
    return bare if bare.casefold() in _HEARD else who
