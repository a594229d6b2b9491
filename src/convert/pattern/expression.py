"""Regular expressions, each compiled when the first text comes that it might match.

The reader knows two hundred, an ordinary article meets a few dozen; to compile one takes half a
millisecond.  Whether a text may match is told by its signs, which ``tools/signs.py`` reads off the
source beforehand; a source without signs is compiled at its first use.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from collections.abc import Set as AbstractSet
from functools import cached_property
from sys import maxsize
from typing import Any, AnyStr, Final, Generic, cast

from convert.pattern.compiled import IS_KNOWN, compiled
from convert.pattern.signs import SIGNS
from convert.value import Packed

_METHODS: Final = ("findall", "finditer", "fullmatch", "match", "search", "split", "sub", "subn")
_PLAIN: Final = {0, re.DOTALL}
"""Flags that do not change what a match begins with or holds."""

_OFTEN: Final = 16 if IS_KNOWN else 200
"""So many questions are answered by signs; then to have a pattern is cheaper than to ask on."""

APART: Final = "\uffff"
"""What parts words in the table: no character, so that none of them holds it."""


class Signs(Packed):
    """What every match of a pattern shows.

    Args:
        first: Its first character is one of these; none if it could be any.
        words: It holds one of these; none if nothing is known.
        is_anchored: Whether it is the text that begins so, and not a later place in it.
        rare: Of each word the rarest character.
        scarce: These, to ask for all at once.
    """

    first: str = ""
    words: tuple[str, ...] = ()
    is_anchored: bool = False
    rare: str = ""
    scarce: frozenset[str] = frozenset()

    def may_match(self, text: str, start: int) -> bool:
        """Whether a match could start at ``start``."""
        return self.may_begin(text[start : start + 1]) and self.are_in(text)

    def may_begin(self, character: str) -> bool:
        """Whether a match could begin with ``character``."""
        is_first = character in self.first or ("0" in self.first and character.isdecimal())
        return is_first or not self.first

    def may_be_found(self, text: str, start: int) -> bool:
        """Whether a match could start at ``start`` or behind it."""
        return self.may_match(text, start) if self.is_anchored else self.are_in(text)

    def are_in(self, text: str) -> bool:
        """Whether ``text`` holds what a match has to hold."""
        words = self.words
        if not words:
            return True
        if len(text) > len(words) or not self.scarce.isdisjoint(text):  # the shorter way round
            for word in words:
                if word in text:
                    return True
        return "0" in words and any(map(str.isdecimal, text))


def pattern(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """What ``re.compile`` gives, in all that it can do.

    Example:
        >>> number = pattern("[0-9]+")
        >>> number.sub("#", "1, 22"), number.pattern
        ('#, #', '[0-9]+')
    """
    is_text = isinstance(source, str)
    made: type[Later[Any]] = Choosy if is_text and flags in _PLAIN else Later
    return cast("re.Pattern[AnyStr]", made(source, flags))


def _first_asked(name: str) -> Callable[..., Any]:
    """The method called ``name`` before anybody asked: it compiles, and asks the compiled one."""

    def method(self: Later[Any], *given: object, **named: object) -> Any:  # noqa: ANN401
        return getattr(self._compiled(), name)(*given, **named)

    return method


class Later(Generic[AnyStr]):
    """Takes over the methods of the compiled one: from then on nothing stands between.

    It has each itself: where a class has ``__getattr__``, to find one takes thrice as long.
    """

    def __init__(self, source: AnyStr, flags: int) -> None:
        self.source: AnyStr = source
        self.given = flags

    findall, finditer, fullmatch, match = map(_first_asked, _METHODS[:4])
    search, split, sub, subn = map(_first_asked, _METHODS[4:])

    @property
    def pattern(self) -> AnyStr:
        """Its source."""
        return self.source

    @property
    def flags(self) -> int:
        """All its flags."""
        return self._compiled().flags

    @property
    def groups(self) -> int:
        """How many groups it has."""
        return self._compiled().groups

    def _compiled(self) -> re.Pattern[AnyStr]:
        made = compiled(self.source, self.given)
        vars(self).update((method, getattr(made, method)) for method in _METHODS)
        return made


class Choosy(Later[str]):
    """Is not compiled for a text that lacks the signs of a match, unless it is asked often."""

    _asked = 0

    @cached_property
    def _signs(self) -> Signs:
        return signs_of(self)

    def match(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """A match at ``start``."""
        may_be = self._is_asked_often() or self._signs.may_match(text, start)
        return self._compiled().match(text, start, end) if may_be else None

    def fullmatch(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """A match of all from ``start``."""
        may_be = self._is_asked_often() or self._signs.may_match(text, start)
        return self._compiled().fullmatch(text, start, end) if may_be else None

    def search(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """A match somewhere behind ``start``."""
        may_be = self._is_asked_often() or self._signs.may_be_found(text, start)
        return self._compiled().search(text, start, end) if may_be else None

    def _compiled(self) -> re.Pattern[str]:
        made = super()._compiled()
        if self._signs.is_anchored:  # what only begins a text is not looked for at each character
            vars(self)["search"] = made.match
        return made

    def _is_asked_often(self) -> bool:
        """Count the questions: to read a code takes as long as ten, to compile as hundreds."""
        self._asked += 1
        return self._asked > _OFTEN


def signs_of(made: object) -> Signs:
    """What a match of the pattern ``made`` shows; nothing where nobody worked it out."""
    told = SIGNS.get(made.source) if isinstance(made, Choosy) else None
    if told is None:
        return Signs()
    first, words, is_anchored, rare = told
    parted = tuple(words.split(APART)) if words else ()
    return Signs(first, parted, is_anchored, rare, frozenset(rare))


class Look:
    """Tells by one look which of several patterns a text may match.

    Every match of one holds one of a few words, and each word has a rare character: it is these
    that are looked for.  Of a pattern whose words nobody worked out nothing is denied.
    """

    def __init__(self, patterns: Iterable[object]) -> None:
        """Look for ``patterns``."""
        self._told = tuple(map(signs_of, patterns))
        rare = re.escape("".join(sorted({sign for told in self._told for sign in told.rare})))
        counting = [number for number, told in enumerate(self._told) if "0" in told.words]
        self._digits = [("", counting)]
        rare += "\\d" if counting else ""  # to ask of each character whether it is one is slow
        self._rare = pattern(f"[{rare}]" if rare else "(?!)")
        self._always = frozenset(n for n, told in enumerate(self._told) if not told.words)

    @cached_property
    def _words(self) -> dict[str, list[tuple[str, list[int]]]]:
        """The words with each rare character, and the patterns of which they are."""
        words: dict[str, dict[str, list[int]]] = {}
        for number, told in enumerate(self._told):
            for word, character in zip(told.words, told.rare, strict=True):
                words.setdefault(character, {}).setdefault(word, []).append(number)
        return {character: list(those.items()) for character, those in words.items()}

    def found(self, text: str) -> AbstractSet[int]:
        """The numbers of the patterns that ``text`` may match."""
        found: set[int] = set()
        for character in set(self._rare.findall(text)):
            for word, numbers in self._words.get(character, self._digits):
                if word in text:
                    found.update(numbers)
        return found | self._always if found else self._always

    def finds(self, text: str) -> bool:
        """Whether ``text`` may match any of the patterns."""
        for character in self._rare.findall(text):
            for word, _ in self._words.get(character, self._digits):
                if word in text:
                    return True
        return bool(self._always)
