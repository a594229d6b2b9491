"""Which phrases of sites a line holds: only those are looked for of which it shows a sign.

A hundred phrases would take a hundred searches of a line.  Each holds one of a few words, and each
word has a character that is rare: to look for all of these takes one search.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from convert.pattern import pattern, signs_of
from convert.structure.phrases import PHRASES
from convert.value import Record

_QUOTES: Final = "“”‘’"
_COMMON: Final = (
    "，。一的012：了有不是年人在三上-e3十.我、下来日4个里第月天青9a二子5说ito时小"
    "到N没8水要以h本6着ns后A老四头梧就分过书者r得点用看他出学7走开工生公两中家把只回最"
    "市于可大次字那去先报前会桥七道方地v行石河成自钟m六条问文面也车雨多好和ul电S发百名关路"
    "写听d门全这作g期为对图每她外fһ起信见还校间口记么长师楼通p船理夜声明b位修五都话给树米"
    "们白它九Q区盐台手数O机渡打半表站新/从T木再员县今法各主动收定溪清比放wC交知经告候等教"
    "之办实由进处其民事高周原停你能布内东补已如场线带编边请cY少同现至提改队所合八流什住坐L灯"
)
"""The commonest characters of articles, by which few phrases can be told."""


class _Index(Record):
    """Phrases, by number, and how to find them.

    Args:
        rare: The rarest character of each word.
        words: The words with each of these, and the phrase that holds it.
        digits: The phrases that hold a digit, which may be that of any script.
        latin: The phrases that hold no word for certain; they are all Latin.
    """

    rare: re.Pattern[str]
    words: dict[str, list[tuple[str, int]]]
    digits: tuple[tuple[str, int], ...]
    latin: tuple[int, ...]


def said(text: str) -> tuple[float, ...]:
    """The weights of the phrases that ``text`` holds, in their order."""
    index = _index()
    asked = set(index.latin if _is_latin(text) else ())
    for character in set(index.rare.findall(text)):
        for word, number in index.words.get(character, index.digits):
            if word in text:
                asked.add(number)
    if not asked:
        return ()
    phrases = (PHRASES[number] for number in sorted(asked))
    return tuple(weight for words, weight in phrases if words.search(text))


def _is_latin(text: str) -> bool:
    if text[0] > "\x7f" and text[0] not in _QUOTES:
        return False
    for quote in _QUOTES:
        text = text.replace(quote, "")
    return text.isascii()


def _rarity(character: str) -> int:
    place = _COMMON.find(character)
    return place if place >= 0 else len(_COMMON)


@cache
def _index() -> _Index:
    """The signs of all phrases, the other way round."""
    words: dict[str, list[tuple[str, int]]] = {}
    told = [signs_of(phrase).words for phrase, _ in PHRASES]
    for number, each in enumerate(told):
        for word in each:
            words.setdefault(max(word, key=_rarity), []).append((word, number))
    return _Index(
        pattern(f"[{re.escape(''.join(sorted(words)))}\\d]"),
        words,
        tuple(("", number) for number, each in enumerate(told) if "0" in each),
        tuple(number for number, each in enumerate(told) if not each),
    )
