"""Where phrases end: the places at which a title may be divided with good sense.

Source: typographic specification 2.5.  The models are BudouX's.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field
from functools import cache
from itertools import accumulate
from typing import Final, TypeAlias

from convert.typography.script import Script, script
from convert.value import Mutable

Places: TypeAlias = Mapping[int, float]
"""Places in a text, and how bad it is to divide it there: from 0 up."""

Phrasing: TypeAlias = Callable[[str], Places]
"""Says where the phrases of a text end."""

SURE, LIKELY = 0.03, 0.12
"""How bad an end of a phrase is; [P] against unevenness, see ``balance``."""

CERTAIN: Final = 2_000
"""By how much a model's sum has to exceed its own threshold, doubled, for a sure end."""

TRAILING: Final = "的了着过们得地吗呢吧之"
"""What belongs to the words before it: no line of an official title starts with 的."""
LEADING: Final = "不以和与與及或在对對从從把被向将將让讓为為于於由"
"""What belongs to the words after it."""


def unphrased(_text: str) -> Places:
    """No place: the language is not known."""
    return {}


class Phrases(Mutable):
    """The phrases of one document's titles; a model is loaded when a title first needs it.

    Args:
        language: The document's BCP 47 tag.
    """

    language: str
    _parsers: list[tuple[float, Callable[[str], list[str]]]] = field(default_factory=list)

    def __call__(self, text: str) -> Places:
        """The places in ``text`` at which phrases end.

        Example:
            >>> sorted(Phrases("zh-Hans")("关于加强工作的通知"))
            [4, 7]
        """
        if not self._parsers:
            self._parsers.extend(_loaded(script(self.language)))
        found: dict[int, float] = {}
        for badness, parse in self._parsers:
            ends = accumulate(map(len, parse(text)))
            found |= dict.fromkeys(ends, badness)
        found.pop(len(text), None)
        return {place: bad for place, bad in found.items() if _is_between_words(text, place)}


def _is_between_words(text: str, place: int) -> bool:
    return text[place] not in TRAILING and text[place - 1] not in LEADING


@cache
def _loaded(model: Script) -> tuple[tuple[float, Callable[[str], list[str]]], ...]:
    """What divides at all likely ends, and what divides at sure ones; read once a process.

    A group of features that no text has raises the threshold of a model.
    """
    import budoux  # noqa: PLC0415  for cold start: few titles have several lines

    likely = {
        "zh-Hans": budoux.load_default_simplified_chinese_parser,
        "zh-Hant": budoux.load_default_traditional_chinese_parser,
        "ja": budoux.load_default_japanese_parser,
    }[model]()
    sure = budoux.Parser({**likely.model, "none": {"": CERTAIN}})
    return (LIKELY, likely.parse), (SURE, sure.parse)
