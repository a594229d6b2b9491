"""How Chinese lines are shaped: what ends a sentence, what opens and closes, what is a label."""

from __future__ import annotations

import re
from typing import Final

from convert.pattern import pattern

HAN: Final = (
    "\u2e80-\u2fdf\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
"""For character classes: ideographs, their radicals, 々 〆 〇."""

FINAL: Final = "。！？!?…．｡﹒﹖﹗"
"""Ends a sentence.  Source: CLREQ 3.1.1; JLREQ 3.1.1."""

PAUSE: Final = "，、；：,;:—─～~﹐﹑﹔﹕"
"""Ends no sentence and no label either: something follows."""

CLOSING: Final = "”’」』）)】》〉］]\"'"
_SENTENCE_END: Final = pattern(rf"[{FINAL}][{re.escape(CLOSING)}]*$|(?<![0-9])\.[\"'”’)]*$")
_INNER_STOP: Final = pattern(rf"(?:[。！？；﹔﹖﹗]|(?<=[{HAN}])[!?;])(?!$)")
_PAIRS: Final = {"“": "”", "「": "」", "『": "』", '"': '"', "‘": "’"}

_ORDINARY: Final = pattern(
    rf"(?:[“「‘『]|(?=.{{11}}))(?!.{{0,14}}[：:](?![“「『‘\"]))[{HAN}]"
    rf"(?<![第一二三四五六七八九十图圖表注註问答問记記作编責责摘关附上下各尊此特敬顺說说備备])"
    rf".*(?:[。！!]|[。！？!?…—][”」』’]{{1,2}})$",
    re.DOTALL,
)

_SIGNS: Final = (
    "摄", "攝", "摄影", "攝影", "供图", "供圖", "提供", "撮影", "摄影报道", "翻攝", "制图", "绘图",
)  # fmt: skip

LABEL_SIZE: Final = 34
"""A label that is longer than a line of a newspaper column (17 characters) and its turn-over."""


def ends_a_sentence(text: str) -> bool:
    """Tell whether ``text`` ends as a sentence does, closing quotes and brackets aside.

    Example:
        >>> ends_a_sentence("他说：“走吧。”"), ends_a_sentence("“走吧”")
        (True, False)
    """
    return _SENTENCE_END.search(text, max(0, len(text) - 8)) is not None


def has_inner_stop(text: str) -> bool:
    """Tell whether a sentence or clause ends within ``text``, before its last character."""
    return _INNER_STOP.search(text) is not None


def is_ordinary(text: str) -> bool:
    """Tell whether ``text`` is running text beyond doubt: nothing at its head, a stop at its end.

    Example:
        >>> is_ordinary("老周在船舱里发现了那只竹篮。"), is_ordinary("三、发现了那只竹篮。")
        (True, False)
    """
    return _ORDINARY.match(text) is not None


def is_label(text: str) -> bool:
    """Tell whether ``text`` could label what follows: short, and not a sentence."""
    return len(text) <= LABEL_SIZE and text[-1] not in PAUSE and not ends_a_sentence(text)


def is_signed(text: str) -> bool:
    """Tell whether ``text`` ends with who made the picture: （某某攝）, 图源网络.

    Example:
        >>> is_signed("渡口的灯（何小满 摄）"), is_signed("渡口的灯")
        (True, False)
    """
    return text.rstrip("）)】」。").endswith(_SIGNS)


def is_quoted(text: str) -> bool:
    """Tell whether ``text`` is one quotation from its first to its last character."""
    closing = _PAIRS.get(text[0], "\0")
    return len(text) > 2 and text.endswith(closing) and text.find(closing, 1) == len(text) - 1
