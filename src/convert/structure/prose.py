"""What speaks for a paragraph, which every other claim has to beat, and how texts begin."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from convert.pattern import pattern
from convert.structure.claim import Evidence
from convert.structure.line import fits
from convert.structure.page import Page
from convert.structure.proposal import because
from convert.structure.shape import PAUSE, ends_a_sentence, has_inner_stop
from convert.structure.words import words

RULE: Final = "paragraph"
LEAST: Final = 2.0
"""So much speaks for any line being running text."""

_LONG: Final = 45
_LINES: Final = 24
_PHRASE: Final = 10
_UNSTOPPED: Final = 0.65
"""Such a share of so many lines are phrases, each of so many characters."""


def evidence(page: Page, number: int) -> tuple[Evidence, ...]:
    """What speaks for line ``number`` being running text."""
    return because(*_reasons(page, number))


def heft(page: Page, number: int) -> float:
    """How much speaks for it."""
    return sum([weight for holds, _, weight in _reasons(page, number) if holds])


def _reasons(page: Page, number: int) -> tuple[tuple[bool, str, float], ...]:
    text = page.texts[number]
    has_marks = not text.isalpha()
    is_inset = page.indent > 0 and page.lines.indents[number] == page.indent
    return (
        (True, "most lines are paragraphs", LEAST),
        (has_marks and ends_a_sentence(text), "ends like a sentence", 2.0),
        (has_marks and text[-1] in PAUSE, "ends in the middle of a sentence", 1.0),
        (has_marks and has_inner_stop(text), "a sentence ends within it", 1.5),
        (not fits(text, _LONG), "is long", 1.5),
        (is_inset, "is set in like the paragraphs", 0.5),
    )


def opens_talk(text: str) -> bool:
    """Tell whether ``text`` begins talk or an answer: it greets, or says what is told below.

    Example:
        >>> opens_talk("大家好，今天我们来聊木船"), opens_talk("木船怎么修？下面一起来看看吧！")
        (True, True)
        >>> opens_talk("你好，青湾"), opens_talk("今天的渡口")
        (False, False)
    """
    return _TALK.match(text) is not None


def is_unstopped(text: str) -> bool:
    """Tell whether gaps stand in ``text`` for all its commas, as where talk was written down.

    Example:
        >>> is_unstopped("先把船翻过来放在架子上 晾上三天左右 等木头完全干透再看")
        True
        >>> is_unstopped("青湾渡口恢复通航 首班船坐了十二个人"), is_unstopped("渡口 灯 船")
        (False, False)
    """
    parts = text.split(" ") if len(text) >= _TOLD else ()
    return len(parts) > 2 and all(len(part) > 2 and part.isalnum() for part in parts)


_TOLD: Final = 24
_TALK: Final = pattern(
    "[您你]好[！!，,。~]*$|[谢謝]邀|(?=.{12})(?:"
    "(?:[^，,。！？]{0,4}大家好(?![，,]我是[^，。]*$)|哈[喽啰囉]|[皆み](?:な)?さんは?|こんにちは|こんばんは|さて)"
    "[，,、！!。 ~～]"
    "|(?:下面|接下[来來]|今天|今回|[这這本]期)(?:就|我|小[编編])?[^，。]{0,4}"
    "(?:[给給跟和为為][大你您]|我[们們][来來]|一起)"
    "|[^。]{0,12}(?:[会會]|[想常总總])[问問][，,：:]"
    "|.*[？?！!。，,](?:下面|接下[来來])[^，。]{0,6}(?:看看|了解|[说說讲講]|介[绍紹]))"
)
"""So people begin who speak or answer, and no title."""


def lacks_stops(page: Page) -> bool:
    """Tell whether most lines of a text are phrases that end without a stop, as on some blogs.

    There a short line heads no more than the others.
    """
    size = page.tail - page.body
    if size < _LINES or len(page.open) < _UNSTOPPED * size:  # nearly always
        return False
    within = (page.texts[n] for n in page.open if page.body <= n < page.tail)
    phrases = (text for text in within if len(text) >= _PHRASE and text[-1] not in PAUSE)
    return sum(not ends_a_sentence(text) for text in phrases) > _UNSTOPPED * size


def begins_talk(texts: Sequence[str]) -> bool:
    """Tell whether ``texts`` begin with one who talks, or go on with gaps for commas."""
    shown = texts[:_SHOWN]
    return any(map(opens_talk, shown[:1])) or (len(shown) > 0 and all(map(is_unstopped, shown)))


_SHOWN: Final = 3
"""Headlines may stand in so many parts; three lines of them are talk."""


_SEVERAL: Final = 2
_FIRST: Final = frozenset(
    ["引言", "前言", "导语", "導語", "导言", "導言", "绪论", "緒論", "引子", "はじめに"]
)
_PARTS: Final = frozenset(
    words(
        """
    摘要 内容摘要 內容摘要 内容简介 內容簡介 内容提要 內容提要 作者简介 作者簡介 剧情简介 劇情簡介
    编辑推荐 編輯推薦 释义 釋義
        """
    )
)
"""So no text is called, however little of it there is."""


def heads_first_part(page: Page) -> bool:
    """Tell whether the first line heads the first part of a text, and no title is there."""
    text = page.text(0).rstrip(" |｜")
    is_part = text in _PARTS or (text in _FIRST and len(page.labels) > _SEVERAL)
    return is_part and page.is_prose(1)
