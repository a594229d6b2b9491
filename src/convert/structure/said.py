"""Which phrases of sites a line holds: only those are looked for of which it shows a sign.

A hundred phrases would take a hundred searches of a line.  Each holds one of a few words, and each
word has a character that is rare: to look for all of these takes one search.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from convert.pattern import sign_of, signs_of
from convert.structure.phrases import PHRASES
from convert.value import Record

_TOLD: Final = tuple(signs_of(phrase) for phrase, _ in PHRASES)
_RARE: Final = sign_of(*(phrase for phrase, _ in PHRASES if signs_of(phrase).words))


class _Index(Record):
    """Phrases, by number, and how to find them.

    Args:
        words: The words with each rare character, and the phrases that hold them.
        digits: The phrases that hold a digit, which may be that of any script.
        always: The phrases of which no sign is known.
    """

    words: dict[str, list[tuple[str, int]]]
    digits: tuple[tuple[str, int], ...]
    always: tuple[int, ...]


def said(text: str) -> tuple[float, ...]:
    """The weights of the phrases that ``text`` holds, in their order."""
    index = _index()
    asked = set(index.always)
    for character in set(_RARE.findall(text)):
        for word, number in index.words.get(character, index.digits):
            if word in text:
                asked.add(number)
    phrases = (PHRASES[number] for number in sorted(asked))
    return tuple([weight for words, weight in phrases if words.search(text)])


@cache
def _index() -> _Index:
    """The signs of all phrases, the other way round."""
    words: dict[str, list[tuple[str, int]]] = {}
    for number, told in enumerate(_TOLD):
        for word, character in zip(told.words, told.rare, strict=True):
            words.setdefault(character, []).append((word, number))
    return _Index(
        words,
        tuple(("", number) for number, told in enumerate(_TOLD) if "0" in told.words),
        tuple(number for number, told in enumerate(_TOLD) if not told.words),
    )
