"""Interviews and conversations: 问：答：, and the names of speakers before a colon."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from convert.ir import Dialogue
from convert.pattern import pattern
from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, because
from convert.structure.roles import role_of
from convert.structure.vocabulary import DATE_WORDS, SOURCE_WORDS
from convert.structure.words import words

_TURN: Final = pattern(
    r"(?P<speaker>[^\s：:“”「」。，、；！？\[\]【】（()）\d/"
    r"|｜]{1,10}(?:[（(][^（()）]{1,12}[)）])?)[ \u3000]?[：:](?=[ \u3000]?\S)"
)
_QUESTION: Final = pattern(
    r"(?P<speaker>[QA]\d{0,2}|[问答問]\d{0,2})[ \u3000]?[：:.．、][ \u3000]?(?=\S)"
)
_ASKING: Final = "QA问答問"
_HEAD: Final = 26
"""The longest speaker, with what stands in brackets behind the name, and the colon."""

_USUAL: Final = frozenset(
    words(
        """
    问 答 問 Q A 记者 記者 主持人 采访者 受访者 甲 乙 学生 老师 律师 法官 審判長 旁白
    """
    )
)
_WRITERS: Final = frozenset(words("笔者 筆者"))
"""Who signs an article as this may talk to others in it under the same word."""

SPEAKERS: Final = frozenset(
    words(
        """
    主持人 主持 主席 司会 司會 市長 市长 県長 知事 町長 村長 記者 记者 部长 部長 大臣 総理 议员
    議員 委員 委员 局長 局长 幹事 嘉宾 來賓 来宾 问 答 問 発言者 男 女 旁白
    """
    )
)
"""Who speaks, where the name stands on a line of its own."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose turns of conversations."""
    turns = {
        number: found
        for number, text in page.worded(page.open)
        if number and (found := _turn(text))
    }
    if not turns:
        return
    speakers = Counter(_family(found["speaker"]) for found in turns.values())
    regular = {speaker for speaker, count in speakers.items() if count > 1}
    for number, found in turns.items():
        speaker = _family(found["speaker"])
        is_usual = speaker in _USUAL
        others = regular - {speaker}
        if not (is_usual or speaker in regular):
            continue
        is_role = role_of(speaker) is not None and speaker not in _WRITERS
        is_label = is_role or speaker in SOURCE_WORDS or speaker in DATE_WORDS
        line = page.lines[number]
        head, words = line.cut(0, found.end()), line.cut(found.end())
        evidence = because(
            (True, "a speaker stands before a colon", 1.0),
            (is_usual, "is called as in interviews", 2.0),
            (speaker in regular, "the speaker comes again", 2.0),
            (bool(others), "others speak too", 2.0),
            (page.is_prose(number), "is a sentence", 1.0),
            (
                len(speakers) > 12 or (not is_usual and not others),
                "too many or too few speak",
                -3.0,
            ),
            (is_label, "the speaker is a role", -1.0 if is_usual else -4.0),
        )
        block = Dialogue((head,), (words,), span=line.span())
        yield Proposal((number,), "dialogue", Found((block,)), evidence)


def _turn(text: str) -> re.Match[str] | None:
    """What ``text`` begins with, if somebody speaks in it."""
    head = text[:_HEAD]
    found = _QUESTION.match(text) if text[0] in _ASKING else None
    return found or (_TURN.match(text) if "：" in head or ":" in head else None)


def _family(speaker: str) -> str:
    """问1 and 问2 are one speaker."""
    return speaker.rstrip("0123456789") or speaker
